import { categoryTexts } from '../../messages/categories.ts';
import { date } from '../../messages/format.ts';
import { evidenceInShort } from '../../messages/evidence.ts';
import { lastAnswerText } from '../../messages/last-answer.ts';
import { tabledByText } from '../../messages/tabled.ts';
import { amountBeside } from '../../messages/unit-beside.ts';
import { words } from '../../messages/words.ts';
import { ABOUT } from '../../model/dates.ts';
import type { CardFigure } from '../../model/key-figures.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import type { ListedProposal } from '../../model/proposal-list.ts';
import type { Named } from '../../model/slices/resolve.ts';
import { AgreementMark } from '../../parts/agreement-mark.tsx';
import { CompareToggle } from '../../parts/compare-toggle.tsx';
import { DataText } from '../../parts/data-text.tsx';
import { classes } from '../../ui/classes.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import type { ProposalsView } from '../../urls/proposals-view.ts';
import { AnswerCourse } from './answer-course.tsx';

/** By what a list can be sorted, and its name; with "figure" and "answer", what the column holds. */
export type ListColumn = Named & { kind: 'date' | 'name' | 'by' | 'figure' | 'answer' };

type Props = {
  issues: readonly IssueName[];
  columns: readonly ListColumn[];
  rows: readonly ListedProposal[];
  view: Pick<ProposalsView, 'sort' | 'downwards'>;
  onSort: (change: Pick<ProposalsView, 'sort' | 'downwards'>) => void;
};

/** Proposals as a table, whose heads sort it; on a phone each row is a block that names its figures itself. */
export function ProposalTable({ issues, columns, rows, view, onSort }: Props) {
  const answerers = columns.filter(({ kind }) => kind === 'answer').map(({ id }) => id);
  return (
    <table className="mt-4 w-full border-collapse text-sm max-lg:block lg:max-xl:text-[13px]">
      <thead className="border-b border-ink max-lg:hidden">
        <tr>
          {columns.map((column) => (
            <Head key={column.id} column={column} view={view} onSort={onSort} />
          ))}
          <th scope="col" className="needs-script no-print">
            <span className="sr-only">{words.tray.add}</span>
          </th>
        </tr>
      </thead>
      <tbody className="max-lg:block">
        {rows.map((row) => (
          <tr
            key={row.id}
            className="border-b border-hair align-top max-lg:flex max-lg:flex-wrap max-lg:gap-x-4 max-lg:py-2.5"
          >
            {columns.map((column) => (
              <Cell
                key={column.id}
                column={column}
                row={row}
                issues={issues}
                answerers={answerers}
              />
            ))}
            <td className="needs-script no-print max-lg:w-full lg:py-1">
              <CompareToggle id={row.id} name={row.name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ column, view, onSort }: Pick<Props, 'view' | 'onSort'> & { column: ListColumn }) {
  const isSorted = view.sort === column.id;
  const order = view.downwards ? 'descending' : 'ascending';
  // What is sorted upwards turns round; anything else begins with what most people look for first.
  const downwards = isSorted ? !view.downwards : column.kind === 'figure';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? order : undefined}
      className="pe-2 text-start align-bottom font-semibold xl:pe-3"
    >
      <span className="without-script">{column.name}</span>
      <button
        type="button"
        className="needs-script min-h-11 py-2 text-start align-bottom hover:text-accent"
        onClick={() => onSort({ sort: column.id, downwards })}
      >
        {column.name}{' '}
        <span aria-hidden="true" className={isSorted ? 'text-accent' : 'text-soft'}>
          {isSorted ? (view.downwards ? '↓' : '↑') : '↕'}
        </span>
      </button>
    </th>
  );
}

const cellClass = 'lg:py-2 lg:pe-2 xl:pe-3';

function Cell(props: {
  column: ListColumn;
  row: ListedProposal;
  issues: readonly IssueName[];
  answerers: readonly string[];
}) {
  const { column, row, issues, answerers } = props;
  switch (column.kind) {
    case 'date':
      // "about" before a day is a word more than the column has room for in some languages.
      return (
        <td
          className={`${cellClass} text-soft ${row.date.endsWith(ABOUT) ? '' : 'whitespace-nowrap'}`}
        >
          {date(row.date)}
        </td>
      );
    case 'name':
      return (
        <th
          scope="row"
          className={`${cellClass} text-start font-normal max-lg:order-first max-lg:w-full lg:w-[21%]`}
        >
          <Link
            to={paths.proposal.to(row.id)}
            className="inline-block min-h-6 py-0.5 font-serif text-base leading-snug font-semibold no-underline hover:underline"
          >
            <DataText>{row.name}</DataText>
          </Link>{' '}
          <OtherAnswers row={row} answerers={answerers} />
        </th>
      );
    case 'by':
      return (
        <td
          className={`${cellClass} text-soft max-lg:grow max-lg:basis-[60%] sm:max-lg:basis-[80%]`}
        >
          {tabledByText(row.tabledBy)}
        </td>
      );
    case 'figure': {
      const figure = row.figures.find(({ issue }) => issue === column.id);
      return figure ? (
        <td className={`${cellClass} max-lg:w-[calc(50%-0.5rem)] sm:max-lg:w-[calc(25%-0.75rem)]`}>
          <Figure figure={figure} name={column.name} issues={issues} />
        </td>
      ) : (
        <td className={`${cellClass} text-soft max-lg:hidden`}>
          <span aria-hidden="true">{words.proposals.dash}</span>
          <span className="sr-only">{words.proposals.noFigure}</span>
        </td>
      );
    }
    case 'answer': {
      const answer = row.answers.find(({ party }) => party.id === column.id);
      return (
        <td
          className={`${cellClass} max-lg:w-[calc(50%-0.5rem)] sm:max-lg:w-[calc(25%-0.75rem)] ${answer ? '' : 'text-soft'}`}
        >
          <Label>{column.name}</Label>
          {answer ? (
            <>
              <Course row={row} party={column.id} />
              {lastAnswerText(answer)}
              {answer.date && (
                <>
                  {' '}
                  <span className="block text-xs text-soft">{date(answer.date)}</span>
                </>
              )}
            </>
          ) : (
            words.proposal.noAnswer
          )}
        </td>
      );
    }
  }
}

/** The name of a column, where the window is too narrow for its head. */
function Label({ children }: { children: string }) {
  return (
    <>
      <span className="block text-xs text-soft lg:hidden">{children}</span>{' '}
    </>
  );
}

function Figure(props: { figure: CardFigure; name: string; issues: readonly IssueName[] }) {
  const { figure, name, issues } = props;
  const { number, unit } = amountBeside(name, figure.leads);
  // A range that joins categories is no range of accounts: each stands with whom it is for.
  const categories = figure.categories && categoryTexts(figure.categories, figure.issue, issues);
  return (
    <>
      <Label>{name}</Label>
      {categories ? (
        <b className="font-serif leading-tight font-semibold">{words.join.semicolon(categories)}</b>
      ) : (
        <b className="font-serif text-lg leading-tight font-semibold">
          <Isolated>{number}</Isolated>
        </b>
      )}
      {unit && <span className="text-soft"> {unit}</span>}{' '}
      <span className="block text-xs">
        <AgreementMark agreement={figure.agreement} text={evidenceInShort(figure)} />
      </span>
    </>
  );
}

/** The marks of the answers of a party; several stand on a line of their own. */
function Course({ row, party }: { row: ListedProposal; party: string }) {
  const course = row.courses.find((one) => one.party.id === party);
  const single = course?.times.length === 1 && course.times[0]?.said.length === 1;
  return (
    course && (
      <span className={classes('me-1', single ? 'inline' : 'block')}>
        <AnswerCourse row={row} course={course} />
      </span>
    )
  );
}

/** The answers of those who have no column, being asked too seldom. */
function OtherAnswers({ row, answerers }: { row: ListedProposal; answerers: readonly string[] }) {
  const others = row.answers.filter(({ party }) => !answerers.includes(party.id));
  return others.map((answer) => (
    <span key={answer.party.id} className="block text-soft">
      <DataText>{answer.party.name}</DataText>
      {words.between.colon}
      <Course row={row} party={answer.party.id} />
      {lastAnswerText(answer)}{' '}
    </span>
  ));
}
