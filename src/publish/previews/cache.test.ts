import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawAll, pictureIn, pictureKey } from './cache.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'previews-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** Pictures that say the figure that they were drawn from. */
function asked(figures: Record<string, string>) {
  const draw = vi.fn((figure: string) =>
    Promise.resolve({ picture: Buffer.from(figure), note: `it says ${figure}` }),
  );
  const wanted = Object.entries(figures).map(([name, figure]) => ({
    name,
    key: pictureKey(figure),
    draw: () => draw(figure),
  }));
  return { wanted, draw };
}

const FIGURES = { a: '42 days', b: '40 hostages', c: '400 prisoners' };

describe('the pictures of a build', () => {
  it('are drawn the first time', async () => {
    const { wanted, draw } = asked(FIGURES);
    const { notes, drawn } = await drawAll(wanted, dir);
    expect(drawn).toBe(3);
    expect(draw).toHaveBeenCalledTimes(3);
    expect(notes.get('b')).toBe('it says 40 hostages');
    expect(String(await pictureIn(dir, pictureKey('40 hostages')))).toBe('40 hostages');
  });

  it('are not drawn a second time', async () => {
    await drawAll(asked(FIGURES).wanted, dir);
    const { wanted, draw } = asked(FIGURES);
    const { notes, drawn } = await drawAll(wanted, dir);
    expect(drawn).toBe(0);
    expect(draw).not.toHaveBeenCalled();
    expect(notes.get('c')).toBe('it says 400 prisoners');
  });

  it('are drawn anew where what was known of them is damaged', async () => {
    await drawAll(asked(FIGURES).wanted, dir);
    await writeFile(join(dir, `${pictureKey('42 days')}.json`), '{"note":');
    const { wanted, draw } = asked(FIGURES);
    const { notes } = await drawAll(wanted, dir);
    expect(draw.mock.calls).toEqual([['42 days']]);
    expect(notes.get('a')).toBe('it says 42 days');
  });

  it('are drawn anew where a figure has changed, and only there', async () => {
    await drawAll(asked(FIGURES).wanted, dir);
    const { wanted, draw } = asked({ ...FIGURES, b: '35 hostages' });
    const { notes } = await drawAll(wanted, dir);
    expect(draw.mock.calls).toEqual([['35 hostages']]);
    expect(notes.get('b')).toBe('it says 35 hostages');
  });

  it('leave the folder when nobody wants them, and so does half a picture', async () => {
    await drawAll(asked(FIGURES).wanted, dir);
    await writeFile(join(dir, `${pictureKey('42 days')}.png.1`), 'half');
    await drawAll(asked({ a: '42 days' }).wanted, dir);
    const left = ['json', 'png'].map((ending) => `${pictureKey('42 days')}.${ending}`);
    expect((await readdir(dir)).toSorted()).toEqual(left);
  });

  it('stay in the folder where another site may want them', async () => {
    await drawAll(asked(FIGURES).wanted, dir);
    await drawAll(asked({ a: '42 days' }).wanted, dir, { tidy: false });
    expect((await readdir(dir)).length).toBe(6);
  });

  it('fail together, each with its name and its reason', async () => {
    const { wanted } = asked(FIGURES);
    const broken = wanted.map((one) =>
      one.name === 'b' ? one : { ...one, draw: () => Promise.reject(new Error('no ink')) },
    );
    await expect(drawAll(broken, dir)).rejects.toThrow(
      'these previews could not be drawn:\na: no ink\nc: no ink',
    );
  });
});

describe('the key of a picture', () => {
  it('tells parts apart by where they end', () => {
    expect(pictureKey('ab', 'c')).not.toBe(pictureKey('a', 'bc'));
  });
});
