import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ownFiles } from '#language/own-files.ts';
import { checkFiles, RULES_AT_WORK } from '../../../model/lint/run.ts';
import { doJob, Unreadable } from './do-job.ts';
import type { OwnCourse, OwnResult, ReadWish } from './jobs.ts';

const csv = (...rows: readonly (readonly string[])[]) =>
  [ownFiles.headings, ...rows].map((cells) => cells.join(',')).join('\r\n');
const handle = (name: string, text: string) => ({ name, file: new File([text], name) });

async function read(text: string, more: Partial<ReadWish> = {}) {
  const course: OwnCourse[] = [];
  const asked = { files: [handle('talks.csv', text)], answers: new Map(), before: null };
  const answer = await doJob(
    { job: 'read', with: { ...asked, today: '2024-06-01', ...more } },
    (at) => course.push(at),
  );
  return { ...(answer as OwnResult), course };
}

describe('the sheet that the page shows', () => {
  it('is read whole, and gives two proposals', async () => {
    const { counts, problems, questions, opens, rounds, proposals, title, course } = await read(
      csv(...ownFiles.cells),
    );
    expect(counts).toEqual({ read: 4, used: 3, refused: 0, examples: 1 });
    expect([problems.total, questions.length, opens]).toEqual([0, 0, 'whole']);
    expect([rounds, proposals, title]).toEqual([2, 2, null]);
    expect(course.map(({ stage }) => stage)).toContain('rows');
  });

  it('becomes a folder from which a site is built, under the title that it was given', async () => {
    const { dataset } = await read(csv(...ownFiles.cells));
    const zip = await doJob({ job: 'folder', with: { dataset, title: 'Portsea' } }, () => {});
    const entries = unzipSync(new Uint8Array(await (zip as Blob).arrayBuffer()));
    const texts = new Map(
      Object.entries(entries).map(([path, bytes]) => [path.replace('data/', ''), strFromU8(bytes)]),
    );
    expect(Object.keys(entries).every((path) => path.startsWith('data/'))).toBe(true);
    const { tree, findings } = checkFiles(texts, [], RULES_AT_WORK);
    expect(findings).toEqual([]);
    expect(tree?.about.value.title).toBe('Portsea');
  });
});

describe('a file with a row that cannot be used', () => {
  const wrong = ['Third offer', 'someday', 'truce', '20 days', 'party B', 'https://example.org/d'];

  it('opens without it, and says beside its cell what is wrong', async () => {
    const { counts, problems, errors, opens } = await read(csv(...ownFiles.cells, wrong));
    expect(counts).toMatchObject({ used: 3, refused: 1 });
    expect([errors, opens]).toEqual([1, 'part']);
    expect(problems.first).toEqual([
      {
        n: 0,
        isError: true,
        isFresh: false,
        where: 'talks!B5',
        written: 'someday',
        says: '“someday” is no date that can be read.',
        mend: 'Write the day, the month or the year; where it is not exact, say "about".',
        example: 'about 10 March 2024',
      },
    ]);
  });

  it('is held against what was read before', async () => {
    const before = await read(csv(...ownFiles.cells, wrong));
    const mended = await read(csv(...ownFiles.cells, wrong.with(1, '12 May 2024')), {
      before: before.trace,
    });
    expect(mended.since?.problems).toEqual({ gone: 1, fresh: 0, still: 0 });
    expect(mended.since?.records).toContainEqual({
      kind: 'proposals',
      added: 1,
      removed: 0,
      changed: 0,
    });
  });

  it('that is all there is, opens nothing', async () => {
    expect((await read(csv(wrong))).opens).toBe('not');
  });
});

it('a file that was moved since it was chosen is told as one that cannot be read', async () => {
  const file = new File(['x'], 'talks.csv');
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  await expect(read('', { files: [{ name: 'talks.csv', file }] })).rejects.toThrow(Unreadable);
});
