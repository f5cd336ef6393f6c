import { describe, expect, it } from 'vitest';
import type { AnswerTime, Course } from '../courses.ts';
import type { Stance } from '../types.ts';
import { answerPicture } from './answer-marks.ts';

const NORTH = { id: 'northland', name: 'Northland' };
const SOUTH = { id: 'southland', name: 'Southland' };
/** A hundred days: a day is a percent. */
const axis = { from: '2001-01-01', to: '2001-04-10' };

const time = (id: string, date: string | null, ...stances: Stance[]): AnswerTime => ({
  date,
  now: true,
  said: stances.map((stance) => ({
    stance,
    accounts: [
      {
        id: `${id}-${stance}`,
        text: '',
        attribution: {
          speaker: null,
          outlet: null,
          relay: null,
          occasion: null,
          kind: 'media-report',
        },
      },
    ],
  })),
});
const course = (party: typeof NORTH, ...times: AnswerTime[]): Course => ({ party, times });
const row = (id: string, ...courses: Course[]) => ({ id, date: '2001-01-11', courses });

describe('the picture of answers', () => {
  const picture = answerPicture(
    [
      row('one', course(NORTH, time('a', '2001-01-21', 'accepted', 'rejected'))),
      row(
        'two',
        course(NORTH, time('b', '2001-01-22', 'accepted')),
        course(SOUTH, time('c', null, 'studying')),
      ),
    ],
    [NORTH],
    axis,
  );
  const markOf = (id: string) => picture.marks.find((mark) => mark.id === id);

  it('has a band for a party, its lanes from yes to no, and one band for all others', () => {
    expect(
      picture.bands.map(({ party, lanes }) => [party?.id, lanes.map(({ stances }) => stances[0])]),
    ).toEqual([
      ['northland', ['accepted', 'rejected']],
      [undefined, ['accepted']],
    ]);
  });

  it('puts each answer at its day, and one without a day at that of its proposal', () => {
    expect(markOf('a-accepted')?.at).toBe(20);
    expect(markOf('c-studying')?.at).toBe(10);
  });

  it('sets accounts of one answer that differ above each other, yes above no', () => {
    const [yes, no] = [markOf('a-accepted'), markOf('a-rejected')];
    expect(yes?.at).toBe(no?.at);
    expect(yes?.y).toBeLessThan(no?.y ?? 0);
  });

  it('stacks what would lie on each other', () => {
    expect((markOf('b-accepted')?.y ?? 0) - (markOf('a-accepted')?.y ?? 0)).toBe(13);
  });

  it('keeps every mark within its band, and bands apart', () => {
    const [north, others] = picture.bands;
    expect(north?.bottom).toBeLessThan(others?.top ?? 0);
    expect(picture.height).toBeGreaterThanOrEqual(others?.bottom ?? 0);
    for (const { y } of picture.marks)
      expect(
        picture.bands.some(({ lanes }) =>
          lanes.some(({ top, bottom }) => y - 6 >= top && y + 6 <= bottom),
        ),
      ).toBe(true);
  });

  it('counts what has no room instead of growing without an end', () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      row(`${i}`, course(NORTH, time(`${i}`, '2001-02-01', 'accepted'))),
    );
    const full = answerPicture(many, [NORTH], axis);
    expect([full.marks.length, full.left]).toEqual([6, 3]);
  });

  it('is empty where nobody answered', () => {
    expect(answerPicture([row('silent')], [NORTH], axis)).toEqual({
      bands: [],
      marks: [],
      height: 0,
      left: 0,
    });
  });
});
