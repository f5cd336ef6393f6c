import { answersWords } from '#language/answers.ts';
import { date, list } from '../../messages/format.ts';
import { lastAnswerText } from '../../messages/last-answer.ts';
import { tabledByText } from '../../messages/tabled.ts';
import { words } from '../../messages/words.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { ListedProposal } from '../../model/proposal-list.ts';
import type { DrawnTexts } from '../../model/slices/lineage-slice.ts';
import type { PictureTable } from '../../parts/charts/picture-table.ts';

const text = answersWords.lineage;

/** What the picture shows, in a sentence. */
export function lineageSentence({ nodes, links, picture }: DrawnTexts): string {
  const families = familySizes({ nodes, links });
  return text.sentence({
    all: nodes.length,
    agreed: picture?.families.spots.filter(({ agreed }) => agreed).length ?? 0,
    families: families.length,
    largest: Math.max(0, ...families),
    apart: nodes.length - families.reduce((sum, size) => sum + size, 0),
  });
}

/** How many proposals each family has: those that are linked over however many steps. */
function familySizes({ nodes, links }: Lineage): number[] {
  const head = new Map(nodes.map(({ id }) => [id, id]));
  const headOf = (id: string): string => {
    const above = head.get(id) ?? id;
    return above === id ? id : headOf(above);
  };
  for (const { from, to } of links) head.set(headOf(to), headOf(from));
  const sizes = new Map<string, number>();
  for (const { id } of nodes) sizes.set(headOf(id), (sizes.get(headOf(id)) ?? 0) + 1);
  return [...sizes.values()].filter((size) => size > 1);
}

/** On what a proposal builds, each with who says so: "Outline (link reported)". */
export function parentsOf({ nodes, links }: Lineage, id: string): string[] {
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  return links
    .filter(({ to }) => to === id)
    .map(({ from, basis }) => words.lineage.parent(names.get(from) ?? from, words.lineage[basis]));
}

/** The last answers to a proposal, each with its party: "Northland: accepted". */
export const answersInShort = ({ answers }: Pick<ListedProposal, 'answers'>): string[] =>
  answers.map((answer) => words.join.colon(answer.party.name, lastAnswerText(answer)));

/** All that a mark stands for. */
export function spotText(lineage: Lineage, row: ListedProposal, agreed: boolean): string {
  const parents = parentsOf(lineage, row.id);
  return words.join.stop([
    words.join.comma([row.name, date(row.date)]),
    agreed && words.atStart(text.agreed),
    words.join.comma(answersInShort(row)),
    parents.length > 0 && words.atStart(text.buildsOn(list(parents))),
  ]);
}

/** Every proposal, a row for each link that leads to it. */
export function lineageTable(rows: readonly ListedProposal[], lineage: DrawnTexts): PictureTable {
  const { columns } = text;
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const agreed = new Set(
    lineage.picture.families.spots.flatMap((spot) => (spot.agreed ? [spot.id] : [])),
  );
  return {
    columns: [
      columns.date,
      columns.name,
      columns.by,
      columns.agreed,
      columns.answers,
      columns.from,
      columns.basis,
      columns.id,
    ],
    rows: rows.flatMap((row) => {
      const links = lineage.links.filter(({ to }) => to === row.id);
      return (links.length > 0 ? links : [null]).map((link) => [
        row.date,
        row.name,
        tabledByText(row.tabledBy),
        agreed.has(row.id) ? answersWords.yes : answersWords.no,
        words.join.semicolon(answersInShort(row)),
        link ? (names.get(link.from) ?? link.from) : '',
        link ? words.lineage[link.basis] : '',
        row.id,
      ]);
    }),
  };
}
