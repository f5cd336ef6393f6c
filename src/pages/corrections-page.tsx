import { useCorrections } from '../dataset/hooks.ts';
import { CorrectionList } from '../features/corrections/correction-list.tsx';
import { EditionList } from '../features/corrections/edition-list.tsx';
import { claimWords } from '#language/claims.ts';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../urls/paths.ts';
import { Prose } from './prose.tsx';

export function CorrectionsPage() {
  const { editions, corrections } = useCorrections();
  const words = claimWords.corrections;
  const newest = editions.at(-1);
  return (
    <>
      <PageHead title={words.title} description={words.description} path={paths.corrections.to()} />
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        {words.title}
      </h1>
      <p className="mt-3 max-w-[38rem] text-lg text-soft">{words.lede}</p>
      <Prose title={words.list}>
        {corrections.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <CorrectionList corrections={corrections} />
        )}
      </Prose>
      <Prose title={words.report}>
        <p>{words.reportText}</p>
      </Prose>
      <Prose title={words.versions}>
        <EditionList editions={editions} corrections={corrections} />
      </Prose>
      {newest && (
        <Prose title={words.links}>
          <p>{words.linksText(`v=${newest.version}`)}</p>
        </Prose>
      )}
    </>
  );
}
