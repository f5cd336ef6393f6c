import { useParams } from 'react-router';
import { useCorrections } from '../dataset/hooks.ts';
import { CorrectionList } from '../features/corrections/correction-list.tsx';
import { CorrectionPages } from '../features/corrections/correction-pages.tsx';
import { EditionList } from '../features/corrections/edition-list.tsx';
import { claimWords } from '#language/claims.ts';
import { number } from '../messages/format.ts';
import { correctionsOn, correctionsPage, pagesOfCorrections } from '../model/corrections-pages.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Prose } from './prose.tsx';

/** The newest corrections with the versions, or a page of those before them. */
export function CorrectionsPage() {
  const { editions, corrections } = useCorrections();
  const parts = pagesOfCorrections(corrections.length);
  const part = Number(useParams()['part'] ?? parts);
  const words = claimWords.corrections;
  const newest = editions.at(-1);
  const { on, first, last } = correctionsOn(corrections, part);
  const title =
    part === parts ? words.title : words.partTitle(words.ofPage(number(first), number(last)));
  return (
    <>
      <PageHead title={title} description={words.description} path={correctionsPage(part, parts)} />
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        {title}
      </h1>
      <p className="mt-3 max-w-[38rem] text-lg text-soft">{words.lede}</p>
      <Prose title={words.list}>
        {corrections.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <CorrectionList corrections={corrections} shown={on} />
        )}
      </Prose>
      {/* Prose would give the links the marks of a list. */}
      <CorrectionPages corrections={corrections} part={part} />
      {part === parts && (
        <>
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
      )}
    </>
  );
}
