import type { ReactNode } from 'react';
import { lastAnswerText } from '../../messages/last-answer.ts';
import { whenText } from '../../messages/rows/facts.ts';
import { words } from '../../messages/words.ts';
import type { Column } from '../../model/compare.ts';
import { whenOf } from '../../model/facts.ts';
import { lastAnswers } from '../../model/last-answer.ts';
import { DataText } from '../../parts/data-text.tsx';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';

/**
 * The head of a column, which stays in view: its date and its name. The place beside the date is seen, and read
 * aloud with the facts.
 */
export function ColumnHead(props: {
  column: Column;
  /** Whether the others are compared with it. */
  base: boolean;
  /** Whether its name has little room. */
  small: boolean;
}) {
  const { column, base, small } = props;
  const { id, kind, name, round } = column;
  const [venue] = round.venues;
  const place = venue && (venue.city ?? venue.country);
  return (
    <>
      <span
        className={classes(
          'block text-xs leading-4 text-soft',
          !small && 'sm:text-sm sm:leading-5',
        )}
      >
        {base && (
          <b className="text-accent">
            {words.difference.base}
            {words.between.dot}
          </b>
        )}
        {whenText(whenOf(column))}
        {place && (
          <span aria-hidden="true" className="max-sm:hidden">
            {words.between.dot}
            <DataText>{place}</DataText>
          </span>
        )}
      </span>{' '}
      <Link
        to={kind === 'round' ? paths.round.to(id) : paths.proposal.to(id)}
        className={classes(
          'block py-0.5 font-serif text-[0.95rem] leading-tight font-semibold no-underline hover:underline',
          !small && 'sm:text-lg',
        )}
      >
        {name}
      </Link>
    </>
  );
}

/**
 * What each party last said to the text of each column, in a word. Read aloud it is among the rows, with who says
 * so; a round with several texts has it there alone.
 */
export function ColumnAnswers(props: {
  columns: readonly Column[];
  children: (said: ReactNode, column: number) => ReactNode;
}) {
  const said = props.columns.map(({ proposals: [proposal, ...others] }) =>
    proposal && others.length === 0
      ? lastAnswers(proposal.responses).map((answer) =>
          words.join.colon(answer.party.name, lastAnswerText(answer)),
        )
      : [],
  );
  if (said.every(({ length }) => length === 0)) return null;
  return (
    <tbody aria-hidden="true" className="no-print block text-sm text-soft">
      <tr className="grid grid-cols-2 roomy:grid-cols-(--columns)">
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the corner over the names of the rows */}
        <td className="hidden roomy:block" />
        {said.map((answers, column) =>
          props.children(
            answers.map((answer, i) => (
              <span key={answer} className="inline-block">
                {answer}
                {i < answers.length - 1 && (
                  <span className="whitespace-pre">{words.between.dot}</span>
                )}
              </span>
            )),
            column,
          ),
        )}
      </tr>
    </tbody>
  );
}
