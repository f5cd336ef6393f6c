import { date } from '../../messages/format.ts';
import { tabledText } from '../../messages/tabled.ts';
import { words } from '../../messages/words.ts';
import type { ChangeSide, ChangeSlice } from '../../model/slices/change-slice.ts';
import { Link } from '../../ui/link.tsx';
import { smallHeadingClass } from '../../ui/styles.ts';
import { changesPath, comparePath, paths } from '../../urls/paths.ts';
import { DataText } from '../../parts/data-text.tsx';

/** The two proposals, the ground of the link between them, and where one can go from here. */
export function PairHead({ slice }: { slice: ChangeSlice }) {
  const { before, after, link } = slice;
  const others = after.proposal.parents.filter(({ id }) => id !== before.proposal.id);
  return (
    <>
      <div className="mt-6 grid gap-x-8 gap-y-4 border-t border-line pt-4 sm:grid-cols-2">
        <Tabled label={words.changes.before} side={before} />
        <Tabled label={words.changes.after} side={after} />
      </div>
      <p className="mt-4 max-w-[44rem]">
        <LinkLine basis={link.basis} /> {words.changes.ground[link.basis]}
        {link.note && (
          <>
            {' '}
            <DataText>{link.note}</DataText>
          </>
        )}
      </p>
      {others.length > 0 && (
        <p className="mt-2 max-w-[44rem]">
          {words.changes.otherParents}{' '}
          {others.map((other, i) => (
            <span key={other.id}>
              {i > 0 && words.between.semicolon}
              <Link to={changesPath(other.id, after.proposal.id)}>
                <DataText>{other.name}</DataText>
              </Link>
            </span>
          ))}
        </p>
      )}
      <p className="mt-3">
        <Link to={comparePath([before.proposal.id, after.proposal.id])} className="py-1">
          {words.proposal.sideBySide}
        </Link>
      </p>
    </>
  );
}

/** The line of the lineage drawing in small: solid where the link is reported, else dashed. */
function LinkLine({ basis }: { basis: 'reported' | 'inferred' }) {
  return (
    <svg viewBox="0 0 28 8" className="me-1 inline h-2 w-7 text-soft" aria-hidden="true">
      <line
        x1="1"
        x2="27"
        y1="4"
        y2="4"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={basis === 'inferred' ? '4 3' : undefined}
      />
    </svg>
  );
}

function Tabled({ label, side: { proposal, round } }: { label: string; side: ChangeSide }) {
  const by = tabledText(proposal.tabledBy);
  return (
    <div>
      <p className={smallHeadingClass}>{label}</p>
      <p className="text-sm text-soft">
        {words.join.comma([date(proposal.date), by])}
        {words.between.semicolon}
        <Link to={paths.round.to(round.id)}>
          <DataText>{round.title}</DataText>
        </Link>
      </p>
    </div>
  );
}
