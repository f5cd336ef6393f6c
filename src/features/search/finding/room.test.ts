import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchFile } from '../../../dataset/search-shapes.ts';
import { publicFiles } from '../../../model/slices/public-files.ts';
import type { Dataset } from '../../../model/types.ts';
import type { SearchTexts } from '../../../model/slices/search-parts.ts';
import { largerData } from '../../../testing/scale/larger.ts';
import { openRoom, type SearchRoom } from './room.ts';

/* The room that is given files in parts, as a line brings them. */

const bytesOf = (file: unknown): ArrayBuffer =>
  new TextEncoder().encode(JSON.stringify(file)).buffer;
const give = (room: SearchRoom, files: ReadonlyMap<string, unknown>, names: Iterable<string>) => {
  for (const name of names)
    room.give({ name: name as SearchFile, bytes: bytesOf(files.get(name)) });
};

describe('files in parts', () => {
  let files: ReadonlyMap<string, unknown>;
  let real: ReadonlyMap<string, unknown>;
  beforeAll(async () => {
    const both = await largerData(300);
    const ofSearch = (data: Dataset) =>
      new Map([...publicFiles(data)].filter(([name]) => name.startsWith('search')));
    [files, real] = [ofSearch(both.larger), ofSearch(both.real)];
  }, 240_000);

  it('are searched from the newest on: it answers before the others have come, and all answer then', () => {
    const room = openRoom();
    const names = [...files.keys()];
    const isNewest = (name: string) => !name.includes('/');
    give(
      room,
      files,
      names.filter((name) => isNewest(name) || name.startsWith('search-rounds')),
    );
    const ask = () =>
      room.answers({ query: 'ceasefire', order: 'newest', most: 5 }).groups.accounts;
    const some = ask();
    expect(some.total).toBeGreaterThan(0);
    give(
      room,
      files,
      names.filter((name) => !isNewest(name) && !name.startsWith('search-rounds')),
    );
    const all = ask();
    expect(all.total).toBeGreaterThan(some.total);
    expect(all.items[0]?.item.id).toBe(some.items[0]?.item.id);
  });

  it('tell of a claim in a part that has not come that the texts must come first', () => {
    const room = openRoom();
    const oldest = files.get('search/1') as SearchTexts;
    const claim = oldest.rounds[0]?.accounts[0]?.id ?? '';
    give(
      room,
      files,
      [...files.keys()].filter((name) => name.startsWith('search-rounds')),
    );
    give(room, files, ['search']);
    expect(room.rounds(claim)).toBeNull();
    give(
      room,
      files,
      [...files.keys()].filter((name) => name.startsWith('search/')),
    );
    expect(room.rounds(claim)?.map(({ id }) => id)).toEqual([oldest.rounds[0]?.id]);
  });

  it('find the same without an index of some part, which is made then', () => {
    const [withAll, without] = [openRoom(), openRoom()];
    give(withAll, real, real.keys());
    give(
      without,
      real,
      [...real.keys()].filter((name) => name !== 'search-index/1'),
    );
    const told = (room: SearchRoom) =>
      room
        .answers({ query: 'pause', order: 'best', most: 50 })
        .groups.accounts.items.map(({ item }) => item.id);
    expect(told(without)).toEqual(told(withAll));
    expect(told(withAll).length).toBeGreaterThan(5);
  });
});
