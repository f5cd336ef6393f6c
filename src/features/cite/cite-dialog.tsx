import { useMemo } from 'react';
import { useEdition } from '../../dataset/edition.ts';
import { citations } from '../../messages/citations.ts';
import { citeWords } from '#language/citing-dialog.ts';
import { date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { referenceKey, type CitedThing } from '../../model/citation/cited.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { buttonClass, primaryClass } from '../../ui/styles.ts';
import { loadPreview } from './load-preview.ts';
import { Passage, Section } from './passage.tsx';
import { Picture } from './picture.tsx';
import { ReferenceFiles } from './reference-files.tsx';
import { ReportError } from './report.tsx';
import { canShare, share } from './share.ts';
import { claimOf, quotedFrom, previewOf, recordOf, type Subject } from './subject.ts';
import { today } from '../../ui/today.ts';
import { useCopy, type Copy } from './use-copy.tsx';
import { loadCode } from '../../site/load-code.ts';

export type CiteDialogProps = {
  subject: Subject;
  /** Id of the claim that is cited; null for the page itself. */
  claim: string | null;
  onClose: () => void;
};

/** A claim or a record in every form in which it can be cited and passed on. */
export function CiteDialog({ subject, claim, onClose }: CiteDialogProps) {
  const edition = useEdition();
  const thing = useMemo(
    () => (claim === null ? recordOf(subject, edition) : claimOf(subject, claim, edition)),
    [subject, claim, edition],
  );
  const facts = useMemo(
    () => (claim === null ? quotedFrom(subject, edition) : []),
    [subject, claim, edition],
  );
  const { copy, field } = useCopy();
  return (
    <>
      <Dialog title={claim === null ? citeWords.title : citeWords.claimTitle} onClose={onClose}>
        {thing ? (
          <Cited thing={thing} facts={facts} preview={previewOf(subject)} onCopy={copy} />
        ) : (
          <p className="mt-2">{citeWords.notHere}</p>
        )}
      </Dialog>
      {field}
    </>
  );
}

function Cited(props: {
  thing: CitedThing;
  facts: readonly CitedThing[];
  preview: string | null;
  onCopy: Copy;
}) {
  const { thing, facts, preview, onCopy } = props;
  const edition = useEdition();
  const all = useMemo(
    () => citations(thing, { edition, accessed: today() }, facts),
    [thing, facts, edition],
  );
  const ofEdition = citeWords.edition(edition.version, date(edition.date));
  const name = referenceKey(thing);
  // Of a dataset of the reader's own there is no address that others can open, and nobody else to write to.
  const isPublished = edition.from === undefined;
  const { passages } = citeWords;
  return (
    <>
      <p className="mt-1 text-sm text-soft">
        {words.join.sentence(
          words.join.stop([
            thing.kind === 'claim' && thing.id
              ? citeWords.claimOn(thing.id, thing.title)
              : thing.title,
            ofEdition,
          ]),
        )}
      </p>
      <p className="mt-4 font-serif text-xl leading-relaxed wrap-anywhere">{all.credited}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button
          type="button"
          className={primaryClass}
          onClick={() =>
            onCopy(all.passage, passages.sentence, citeWords.copied(passages.sentence))
          }
        >
          {citeWords.copySentence}
        </button>
        <button
          type="button"
          className={buttonClass}
          onClick={() =>
            onCopy(all.sentence, passages.sentence, citeWords.copied(passages.sentence))
          }
        >
          {citeWords.copyAlone}
        </button>
        {isPublished && (
          <button
            type="button"
            className={buttonClass}
            onClick={() => onCopy(thing.address, citeWords.link, citeWords.copied(citeWords.link))}
          >
            {citeWords.copyLink}
          </button>
        )}
        {isPublished && canShare() && (
          <button
            type="button"
            className={buttonClass}
            onClick={() => share({ title: thing.title, text: all.credited, url: thing.address })}
          >
            {citeWords.share}
          </button>
        )}
      </div>
      {isPublished && (
        <Section name={citeWords.link}>
          <p className="wrap-anywhere">{thing.address}</p>
        </Section>
      )}
      {isPublished && all.record !== null && all.record !== all.sentence && (
        <Passage name={passages.record} text={all.record} onCopy={onCopy} />
      )}
      {(['footnote', 'chicago', 'apa'] as const).map((style) => (
        <Passage key={style} name={passages[style]} text={all[style]} onCopy={onCopy} />
      ))}
      <ReferenceFiles citations={all} name={name} onCopy={onCopy} />
      {thing.kind === 'claim' ? (
        <Picture
          make={() =>
            loadCode(() => import('./claim-picture.ts')).then(({ claimPicture }) =>
              claimPicture(thing, all.sentence, edition),
            )
          }
          alt={all.sentence}
          name={name}
        />
      ) : (
        preview && (
          <Picture
            make={() => loadPreview(preview)}
            alt={citeWords.picture.alt(thing.title)}
            name={name}
          />
        )
      )}
      {isPublished && thing.kind === 'claim' && thing.id !== null && (
        <ReportError thing={{ ...thing, id: thing.id }} edition={ofEdition} onCopy={onCopy} />
      )}
    </>
  );
}
