import { kindOf } from '../../model/ladder.ts';
import { attribution } from '../../messages/attribution.ts';
import { date, quantity } from '../../messages/format.ts';
import { rowsOf } from '../../messages/rows/rows.ts';
import { rowText } from '../../messages/rows/said.ts';
import { words } from '../../messages/words.ts';
import { citedReports, noteNumbers } from '../../model/cited-reports.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ResolvedSource } from '../../model/slices/resolve.ts';
import { Isolated } from '../../ui/isolated.tsx';

/** Every account of a comparison, numbered, with who said it and where it was read. */
export function EndnoteList({ comparison }: { comparison: Comparison }) {
  const numbers = noteNumbers(comparison);
  const { title, version, date: day } = comparison.edition;
  return (
    <section className="endnotes">
      <h2 className="font-serif text-xl font-semibold">{words.exporting.notes}</h2>
      <p>{words.data.citation(title, version, date(day))}</p>
      <ol>
        {[...citedReports(comparison).values()].map(({ report, column }) => (
          <li key={report.id} value={numbers.get(report.id)}>
            {report.quantity && (
              <b>
                <Isolated>{quantity(report.quantity)}</Isolated>
                {words.between.stop}
              </b>
            )}
            {words.join.dot([
              report.text,
              words.join.brackets(
                attribution(report.attribution),
                words.evidenceKinds[kindOf(report.attribution.kind)].name,
              ),
            ])}
            {words.between.dot}
            <Source source={column.sources[report.sources[0] ?? '']} />
          </li>
        ))}
      </ol>
      <Sums comparison={comparison} numbers={numbers} />
    </section>
  );
}

/** The sums of computed figures, each with the numbers of the accounts that gave its inputs. */
function Sums(props: { comparison: Comparison; numbers: ReadonlyMap<string, number> }) {
  const { comparison, numbers } = props;
  const sums = rowsOf(comparison).flatMap((row) =>
    row.cells.flat().flatMap(({ of, accounts }) =>
      of?.is === 'sum'
        ? {
            name: words.rows.qualified(rowText(row), of.part.proposal.name),
            sum: of.working.sum,
            notes: accounts.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b),
          }
        : [],
    ),
  );
  if (sums.length === 0) return null;
  return (
    <>
      <h2 className="font-serif text-xl font-semibold">{words.derived.title}</h2>
      <ul>
        {sums.map(({ name, sum, notes }) => (
          <li key={`${name} ${sum} ${notes.join(' ')}`}>
            {name}
            {words.between.colon}
            <b>
              <Isolated>{sum}</Isolated>
            </b>
            {notes.length > 0 && words.exporting.noteRefs(words.join.comma(notes))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The source of most weight: publisher, date and address as text, because paper has no links; what has none by its name. */
function Source({ source }: { source: ResolvedSource | undefined }) {
  if (!source) return null;
  const { publisher, published, via, url, title, note } = source;
  return (
    <span>
      {words.join.sentence(
        words.join.comma([
          publisher.name,
          published ? date(published) : words.exporting.undated,
          via && words.attribution.via(via.name),
          url ?? title ?? note,
        ]),
      )}{' '}
    </span>
  );
}
