import { answersWords } from '#language/answers.ts';
import { words } from '../../messages/words.ts';
import {
  ANYBODY,
  filterProposals,
  SAID,
  type ListedProposal,
  type AnswerSaid,
} from '../../model/proposal-list.ts';
import type { Named } from '../../model/slices/resolve.ts';
import { STANCES } from '../../model/vocabulary.ts';
import type { Stance } from '../../model/types.ts';
import type { ProposalsView } from '../../urls/proposals-view.ts';
import type { ListColumn } from './proposal-table.tsx';

type Props = {
  view: ProposalsView;
  /** All proposals; null while only some are there: then nothing is counted. */
  rows: readonly ListedProposal[] | null;
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
    rows ? filterProposals(rows, { ...view, ...change }).length : undefined;
  const others = <T extends { party: string }>(asked: readonly T[], party: string) =>
    asked.filter((one) => one.party !== party && one.party !== ANYBODY);
  /** What is asked for with another answer of one party: its last, one that it ever gave, or none. */
  const withAnswer = (party: string, value: string): Pick<ProposalsView, 'answers' | 'ever'> => {
    const said = SAID.find((one) => one === value);
    const stance = STANCES.find((one) => ever(one) === value);
    return {
      answers: [...others(view.answers, party), ...(said ? [{ party, said }] : [])],
      ever: [...others(view.ever, party), ...(stance ? [{ party, stance }] : [])],
    };
  };
  const asked = (party: string): string => {
    const once = view.ever.find((one) => one.party === party);
    const last = view.answers.find((one) => one.party === party);
    return last ? last.said : once ? ever(once.stance) : '';
  };
  const text = words.proposals;
  const nothing: Pick<ProposalsView, 'by' | 'answers' | 'ever'> = { by: [], answers: [], ever: [] };
  const presets: { name: string; asks: Partial<typeof nothing> }[] = [
    {
      name: text.acceptedByAll(parties.length),
      asks: { answers: parties.map(({ id }) => ({ party: id, said: 'accepted' })) },
    },
    { name: text.rejectedByAny, asks: { answers: [{ party: ANYBODY, said: 'rejected' }] } },
    { name: answersWords.everRejected, asks: { ever: [{ party: ANYBODY, stance: 'rejected' }] } },
  ];
  const optionsOf = (party: string, all: readonly Option[]) =>
    all
      .map((option) => ({ ...option, count: countOf(withAnswer(party, option.id)) }))
      .filter(({ count }) => count !== 0);
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
            label={answersWords.answerOf(name)}
            value={asked(party)}
            all={text.anyAnswer}
            options={[
              {
                name: answersWords.last,
                options: optionsOf(
                  party,
                  SAID.map((said) => ({ id: said, name: saidText(said) })),
                ),
              },
              {
                name: answersWords.ever,
                options: optionsOf(
                  party,
                  STANCES.map((stance) => ({ id: ever(stance), name: words.stances[stance] })),
                ),
              },
            ]}
            onChoose={(value) => onChange(withAnswer(party, value))}
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
        {presets.map(({ name, asks }) => (
          <button
            key={name}
            type="button"
            className="min-h-9 underline decoration-accent underline-offset-4 hover:text-accent"
            onClick={() => onChange({ ...nothing, ...asks })}
          >
            {name} <span className="text-soft">{countOf({ ...nothing, ...asks })}</span>
          </button>
        ))}
      </p>
    </div>
  );
}

/** The value of an option that asks for an answer that was ever given. */
const ever = (stance: Stance) => `ever-${stance}`;

const saidText = (said: AnswerSaid) =>
  said === 'differ'
    ? words.atStart(words.agreements.differ.name)
    : said === 'none'
      ? words.atStart(words.proposal.noAnswer)
      : words.stances[said];

type Option = { id: string; name: string; count?: number | undefined };

function Select(props: {
  label: string;
  value: string;
  /** What stands for no choice; without it there is always one. */
  all?: string;
  options: readonly (Option | { name: string; options: readonly Option[] })[];
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
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.name} label={option.name}>
              {option.options.map(optionOf)}
            </optgroup>
          ) : (
            optionOf(option)
          ),
        )}
      </select>
    </label>
  );
}

const optionOf = ({ id, name, count }: Option) => (
  <option key={id} value={id}>
    {count === undefined ? name : words.proposals.option(name, count)}
  </option>
);
