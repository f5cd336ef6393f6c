import { describe, expect, it } from 'vitest';
import { hasCome, peopleIn } from './rooms.ts';

describe('who was there', () => {
  const delegation = (present: boolean | null, ...people: string[]) => ({ present, people });

  it('is who came for a mediator, and who came in a delegation that is said to have been there', () => {
    expect(
      peopleIn({
        mediators: [{ people: ['ada'] }, { people: [] }],
        delegations: [
          delegation(true, 'bo', 'cy'),
          delegation(null, 'dee'),
          delegation(false, 'eli'),
        ],
      }),
    ).toEqual(['ada', 'bo', 'cy']);
    expect([true, false, null].map((present) => hasCome({ present }))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
