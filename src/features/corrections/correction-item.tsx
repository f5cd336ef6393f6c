import { date } from '../../messages/format.ts';
import { claimWords } from '#language/claims.ts';
import { correctedField } from '../../messages/corrected-field.ts';
import type { CorrectionEntry, Target } from '../../model/slices/corrections-slice.ts';
import { words } from '../../messages/words.ts';
import { DataText } from '../../parts/data-text.tsx';
import { OriginalText } from '../../parts/original-text.tsx';
import { Link } from '../../ui/link.tsx';

type Props = {
  correction: CorrectionEntry;
  /** Whether the correction has its own address here; a page that quotes it has not. */
  own?: boolean;
  /**
   * What of the target need not be named: its record, where the heading above names it; all of it, where
   * it stands right beside.
   */
  known?: 'record' | 'all';
};

/** One correction: when, of what, then and now, why. It stands in an element of the class `corrections`. */
export function CorrectionItem({ correction, own = false, known }: Props) {
  const { id, target, field, before, after, reason } = correction;
  const { corrections } = claimWords;
  return (
    <article id={own ? id : undefined}>
      <p>
        {words.join.dot([
          known !== 'record' && whenCorrected(correction),
          corrections.field(correctedField(field)),
        ])}
      </p>
      {known === 'record' && <TermLine target={target} named={field !== 'text'} />}
      {known === undefined && <TargetLine target={target} />}
      <dl>
        <dt>{corrections.before}</dt>
        <dd>
          <del>{valueOf(before)}</del>
        </dd>
        <dt>{corrections.after}</dt>
        <dd>{valueOf(after)}</dd>
        <dt>{corrections.reason}</dt>
        <dd>
          <OriginalText>{reason}</OriginalText>
        </dd>
      </dl>
    </article>
  );
}

const valueOf = (value: string) =>
  value ? <OriginalText>{value}</OriginalText> : claimWords.corrections.empty;

/** "29 Nov 2026, in version 1.1.0". */
export function whenCorrected({ date: day, version }: CorrectionEntry): string {
  return words.join.comma([date(day), claimWords.corrections.inVersion(version)]);
}

/** What was corrected of the record that the heading names, in its own words where those do not follow as "now". */
function TermLine({ target, named }: { target: Target; named: boolean }) {
  const { kind, text, path } = target;
  return (
    <p>
      <Link to={path}>
        {claimWords.corrections.kinds[kind]}
        {text.length > 0 && named && (
          <>
            {words.between.colon}
            <TargetText target={target} />
          </>
        )}
      </Link>
    </p>
  );
}

function TargetLine({ target }: { target: Target }) {
  const { kind, name, text, path } = target;
  return (
    <>
      <h3 className="font-serif text-lg leading-snug font-semibold">
        <Link to={path} className="no-underline hover:underline">
          {claimWords.corrections.kinds[kind]}
          {words.between.colon}
          {kind === 'event' ? date(name) : <DataText>{name}</DataText>}
        </Link>
      </h3>
      {text.length > 0 && (
        <p className="text-soft">
          <TargetText target={target} />
        </p>
      )}
    </>
  );
}

/** The own words of what was corrected. Titles of sources are as their publishers wrote them. */
function TargetText({ target: { kind, text } }: { target: Target }) {
  const [first = '', ...more] = text;
  const said = more.length > 0 ? words.join.comma(text) : first;
  return kind === 'source' ? <OriginalText>{said}</OriginalText> : <DataText>{said}</DataText>;
}
