import { sinceBefore, traceOf, type ReadingTrace } from '../../../intake/compared.ts';
import type { GivenFile } from '../../../intake/files/datasets.ts';
import { readOwn, unitsOf } from '../../../intake/read-own.ts';
import { addressText, nothingText, understoodText } from '../../../intake/rows/say.ts';
import { keepsSchema } from '../../../intake/slices-of.ts';
import { roundCounts, titleIn } from '../../../intake/texts-of.ts';
import { plainly } from '../../../model/gate/fault.ts';
import type { OwnReading } from '../../../intake/read-own.ts';
import { inParts } from './in-parts.ts';
import type { ListedCell, ListedProblem, Opens, OwnCourse, OwnResult, ReadWish } from './jobs.ts';

type Wish = Omit<ReadWish, 'files'> & { readonly files: readonly GivenFile[] };

/** Longest text of a cell that is shown beside what is said of it, in letters. */
const LONGEST = 240;

/** Reads files, and makes of what came of it what a page shows. */
export async function found(
  { files, answers, today, before }: Wish,
  tell: (course: OwnCourse) => void,
): Promise<OwnResult> {
  const reading = await readOwn(files, answers, today, {
    onProgress: (share) => tell({ stage: 'files', share }),
    onTables: () => tell({ stage: 'rows', share: null }),
  });
  const { problems, questions, counts, isMixed } = reading;
  const trace = traceOf(
    files.map(({ name }) => name),
    problems,
    reading.files,
  );
  const earlier = before && (JSON.parse(await before.text()) as ReadingTrace);
  const compared = earlier && sinceBefore(earlier, trace);
  const errors = problems.filter(({ isError }) => isError).length;
  return {
    counts,
    isMixed,
    errors,
    problems: inParts(
      problems.map(({ same: _same, written, ...problem }, n): ListedProblem => ({
        ...problem,
        n,
        written: short(written),
        isFresh: compared?.isFresh[n] ?? false,
      })),
    ),
    questions,
    understood: inParts(listedCells(reading)),
    since: compared?.since ?? null,
    opens: opensAs(reading, errors),
    nothing: counts?.used === 0 && questions.length === 0 ? nothingText(counts) : null,
    title: titleIn(reading.files),
    ...roundCounts(reading.files),
    dataset: jsonOf([...reading.files]),
    trace: jsonOf(trace),
  };
}

function opensAs({ files, questions, isMixed }: OwnReading, errors: number): Opens {
  if (isMixed || roundCounts(files).rounds === 0) return 'not';
  if (errors === 0 && questions.length === 0) return 'whole';
  return keepsSchema(files) ? 'part' : 'not';
}

function listedCells({ files, understood }: OwnReading): ListedCell[] {
  const units = unitsOf(files);
  return understood.map((cell, n) => ({
    n,
    where: addressText(cell),
    written: short(plainly(cell.written)),
    text: understoodText(cell, units),
  }));
}

const short = (text: string) =>
  text.length > LONGEST ? `${Array.from(text).slice(0, LONGEST).join('')} …` : text;

const jsonOf = (value: unknown) => new Blob([JSON.stringify(value)]);
