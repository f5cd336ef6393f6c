import type { Dataset, Proposal, Round } from '../../model/types.ts';
import { choiceText } from '../workbook/choices.ts';
import type { ColumnKey, SheetKey, SheetPlan } from '../workbook/columns.ts';
import { dateCell, encodeRecord, textCell, type NamesKnown, type RowCells } from './encode.ts';
import { nameKey } from './names.ts';
import { PRESENCE, roomsText, type SeatedRoom } from './rooms.ts';

/** The rows of a sheet for a dataset, in its order. */
export function rowsOfSheet(plan: SheetPlan, data: Dataset, known: NamesKnown): RowCells[] {
  const write = (record: unknown, more: Extra[] = []) => {
    const cells = encodeRecord(known, plan, record);
    for (const [key, text] of more) if (text !== '') cells.set(key, textCell(text));
    return cells;
  };
  const writer = WRITERS[plan.key];
  if (writer) return writer(data, known, write);
  const list = data[plan.key as Exclude<SheetKey, 'exceptions'> & keyof Dataset];
  return Array.isArray(list) ? (list as unknown[]).map((record) => write(record)) : [];
}

type Extra = readonly [key: ColumnKey, text: string];
type Write = (record: unknown, more?: Extra[]) => RowCells;
type Writer = (data: Dataset, known: NamesKnown, write: Write) => RowCells[];

const proposalsOfRounds = ({ rounds }: Dataset): { round: Round; proposal: Proposal }[] =>
  rounds.flatMap((round) => round.proposals.map((proposal) => ({ round, proposal })));

const WRITERS: Partial<Record<SheetKey, Writer>> = {
  about: ({ about }, _known, write) => [
    write(about, [
      [
        'examples',
        Object.entries(about.rungExamples)
          .map(([rung, id]) => `${rung}: ${id}`)
          .join(' | '),
      ],
    ]),
  ],
  rounds: ({ rounds }, known, write) => rounds.map((round) => roundRow(round, known, write)),
  facts: ({ rounds }, { names }, write) =>
    rounds.flatMap(({ id, claims }) =>
      claims.map((claim) => write(claim, [['round', names.rounds.textOf(id, /\n/)]])),
    ),
  proposals: (data, { names }, write) =>
    proposalsOfRounds(data).map(({ round, proposal }) =>
      write(proposal, [
        ['round', names.rounds.textOf(round.id, /\n/)],
        ...predecessor(proposal, names),
      ]),
    ),
  links: (data, { names }, write) =>
    proposalsOfRounds(data).flatMap(({ proposal }) =>
      isSimple(proposal)
        ? []
        : proposal.basedOn.map((link) =>
            write(link, [['proposal', names.proposals.textOf(proposal.id, /\n/)]]),
          ),
    ),
  apart: (data, { names }, write) =>
    proposalsOfRounds(data).flatMap(({ proposal }) =>
      proposal.basedOn.flatMap((link) =>
        (link.apart ?? []).map((apart) =>
          write(apart, [
            ['proposal', names.proposals.textOf(proposal.id, /\n/)],
            ['buildsOn', names.proposals.textOf(link.proposal, /\n/)],
          ]),
        ),
      ),
    ),
  phases: (data, { names }, write) =>
    proposalsOfRounds(data).flatMap(({ proposal }) =>
      proposal.phases.map((phase) =>
        write(phase, [['proposal', names.proposals.textOf(proposal.id, /\n/)]]),
      ),
    ),
  terms: termRows,
  answers: (data, { names }, write) =>
    proposalsOfRounds(data).flatMap(({ proposal }) =>
      proposal.responses.map((answer) =>
        write(answer, [['proposal', names.proposals.textOf(proposal.id, /\n/)]]),
      ),
    ),
  issueTerms: ({ issues }, { names }, write) =>
    issues.flatMap(({ id, scopes }) =>
      scopes.map((scope) => write(scope, [['issue', names.issues.textOf(id, /\n/)]])),
    ),
  sides: ({ about }, _known, write) => (about.sides ?? []).map((side) => write(side)),
  truces: ({ about }, _known, write) => (about.truces ?? []).map((truce) => write(truce)),
  publishedIds: ({ editions }, _known, write) =>
    editions.flatMap(({ version, ids }) =>
      inLots(ids).map((lot) =>
        write({}, [
          ['version', version],
          ['publishedId', lot.join(' | ')],
        ]),
      ),
    ),
  fingerprints: ({ editions }, _known, write) =>
    editions.flatMap(({ version, fingerprints = {} }) =>
      Object.entries(fingerprints).map(([file, marks]) =>
        write({}, [
          ['version', version],
          ['file', file],
          ['marks', marks],
        ]),
      ),
    ),
  exceptions: ({ lintExceptions }, _known, write) =>
    lintExceptions.map((exception) => write(exception)),
};

/** So many ids in a cell, which has 32,767 letters at most. */
const LOT = 200;

const inLots = (ids: readonly string[]) =>
  Array.from({ length: Math.ceil(ids.length / LOT) }, (_, i) => ids.slice(i * LOT, (i + 1) * LOT));

function roundRow(round: Round, known: NamesKnown, write: Write): RowCells {
  const rooms = round.delegations.map(({ party, present, people }) => ({
    actor: party,
    present,
    people,
  }));
  const inColumns = PRESENCE.map(([key, present]): [ColumnKey, SeatedRoom[]] => [
    key,
    rooms.filter((room) => room.present === present),
  ]);
  const isInOrder = inColumns.flatMap(([, of]) => of).every((room, i) => room === rooms[i]);
  const order = rooms.map(({ actor }) => ({ actor, people: [] }));
  const cells = write(round, [
    ['mediators', roomsText(known, round.mediators)],
    ...inColumns.map(([key, of]): Extra => [key, roomsText(known, of)]),
    ['partyOrder', isInOrder ? '' : roomsText(known, order)],
    ['precision', choiceText('precision', round.dates.precision)],
  ]);
  return cells.set('start', dateCell(round.dates.start)).set('end', dateCell(round.dates.end));
}

/** Whether the sheet of proposals itself can say on what a proposal builds. */
const isSimple = ({ basedOn }: Proposal) => basedOn.length === 1;

function predecessor(proposal: Proposal, names: NamesKnown['names']): Extra[] {
  const [link] = proposal.basedOn;
  if (!link || !isSimple(proposal)) return [];
  return [
    ['buildsOn', names.proposals.textOf(link.proposal, /\n/)],
    ['basis', choiceText('basis', link.basis)],
    ['note', link.note ?? ''],
  ];
}

function termRows(data: Dataset, { names }: NamesKnown, write: Write): RowCells[] {
  const scopes = new Map(data.issues.map((issue) => [issue.id, issue.scopes]));
  const scopeText = (issue: string, id: string) => {
    const of = scopes.get(issue) ?? [];
    const name = of.find((scope) => scope.id === id)?.name ?? id;
    const first = of.find((scope) => nameKey(scope.name) === nameKey(name));
    const isMistaken = of.some((scope) => scope.id === name);
    return first?.id === id && !isMistaken && name === name.trim() ? name : id;
  };
  return proposalsOfRounds(data).flatMap(({ proposal }) =>
    proposal.provisions.flatMap(({ id, issue, phase, scope, reports }) =>
      reports.map((account) => {
        const cells = write(account, [
          ['proposal', names.proposals.textOf(proposal.id, /\n/)],
          ['issue', names.issues.textOf(issue, /\n/)],
          ['term', scopeText(issue, scope)],
          ['termId', id],
        ]);
        return phase === null
          ? cells
          : cells.set('phase', { written: String(phase), kind: 'number' });
      }),
    ),
  );
}
