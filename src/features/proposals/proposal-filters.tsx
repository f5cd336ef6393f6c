import { words } from '../../messages/words.ts';
import {
  ANYBODY,
  filterProposals,
  SAID,
  type ListedProposal,
  type AnswerSaid,
} from '../../model/proposal-list.ts';
import type { Named } from '../../model/slices/resolve.ts';
import type { ProposalsView } from '../../urls/proposals-view.ts';
import type { ListColumn } from './proposal-table.tsx';

type Props = {
  view: ProposalsView;
  rows: readonly ListedProposal[];
  tablers: readonly Named[];
  /** Those who have a column of answers. */
  parties: readonly Named[];
  columns: readonly ListColumn[];
  onChange: (change: Partial<ProposalsView>) => void;
};

const fieldClass =
  'min-h-11 rounded border border-edge bg-raised px-2 text-ink max-sm:w-full sm:max-w-52';

/** Whose proposals, how they were answered, and on a phone, which has no heads of columns, in which order. */
export function ProposalFilters({ view, rows, tablers, parties, columns, onChange }: Props) {
  const countOf = (change: Partial<ProposalsView>) =>
    filterProposals(rows, { ...view, ...change }).length;
  const answersWith = (party: string, said: AnswerSaid | null) => [
    ...view.answers.filter((asked) => asked.party !== party && asked.party !== ANYBODY),
    ...(said ? [{ party, said }] : []),
  ];
  const text = words.proposals;
  const presets = [
    {
      name: text.acceptedByAll(parties.length),
      answers: parties.map(({ id }) => ({ party: id, said: 'accepted' as const })),
    },
    { name: text.rejectedByAny, answers: [{ party: ANYBODY, said: 'rejected' as const }] },
  ];
  return (
    <div className="needs-script no-print mt-4">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2 max-sm:grid max-sm:grid-cols-2">
        <Select
          label={text.by}
          value={view.by[0] ?? ''}
          all={text.anybody}
          options={tablers.map(({ id, name }) => ({ id, name, count: countOf({ by: [id] }) }))}
          onChoose={(id) => onChange({ by: id ? [id] : [] })}
        />
        {parties.map(({ id: party, name }) => (
          <Select
            key={party}
            label={text.answerOf(name)}
            value={view.answers.find((asked) => asked.party === party)?.said ?? ''}
            all={text.anyAnswer}
            options={SAID.map((said) => ({
              id: said,
              name: saidText(said),
              count: countOf({ answers: answersWith(party, said) }),
            })).filter(({ count }) => count > 0)}
            onChoose={(said) =>
              onChange({ answers: answersWith(party, SAID.find((one) => one === said) ?? null) })
            }
          />
        ))}
        <Select
          label={words.search.sort}
          className="lg:hidden"
          value={`${view.downwards ? '-' : ''}${view.sort}`}
          options={columns.flatMap(({ id, name }) => [
            { id, name: text.upwards(name) },
            { id: `-${id}`, name: text.downwards(name) },
          ])}
          onChoose={(order) =>
            onChange({ sort: order.replace(/^-/, ''), downwards: order.startsWith('-') })
          }
        />
      </div>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
        {presets.map(({ name, answers }) => (
          <button
            key={name}
            type="button"
            className="min-h-9 underline decoration-accent underline-offset-4 hover:text-accent"
            onClick={() => onChange({ by: [], answers })}
          >
            {name}{' '}
            <span className="text-soft">{filterProposals(rows, { by: [], answers }).length}</span>
          </button>
        ))}
      </p>
    </div>
  );
}

const saidText = (said: AnswerSaid) =>
  said === 'differ'
    ? words.atStart(words.agreements.differ.name)
    : said === 'none'
      ? words.atStart(words.proposal.noAnswer)
      : words.stances[said];

function Select(props: {
  label: string;
  value: string;
  /** What stands for no choice; without it there is always one. */
  all?: string;
  options: readonly { id: string; name: string; count?: number }[];
  onChoose: (id: string) => void;
  className?: string;
}) {
  const { label, value, all, options, onChoose, className = '' } = props;
  return (
    <label className={`text-sm text-soft ${className}`}>
      <span className="block">{label}</span>
      <select
        className={fieldClass}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map(({ id, name, count }) => (
          <option key={id} value={id}>
            {count === undefined ? name : words.proposals.option(name, count)}
          </option>
        ))}
      </select>
    </label>
  );
}
