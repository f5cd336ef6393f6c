import { describe, expect, it } from 'vitest';
import type { CitedClaim } from '../../model/citation/cited.ts';
import type { ResolvedAttribution } from '../../model/slices/resolve.ts';
import { citing } from './citing.ts';
import { behindColon, longDate, longDates, proposalInProse } from './citing-prose.ts';
import { fromDateTo, ofDate, onDate } from './elision.ts';
import { prose } from './prose.ts';

const [B, W] = ['\u202f', '\u00a0'];
const reporter = { id: 'reporter', name: 'The Reporter' };
const bulletin = { id: 'bulletin', name: 'Bulletin' };
const OUTLINE = {
  of: 'proposal',
  name: 'Ébauche de Portsea, février 2001',
  date: '2001-02-11',
} as const;
const ON = `À propos de la proposition «${B}Ébauche de Portsea${B}» de février 2001${W}:`;

function said(
  text: string,
  attribution: Partial<ResolvedAttribution>,
  context: CitedClaim['context'] = OUTLINE,
) {
  return prose?.sentence({
    kind: 'claim',
    id: 'rep-00001',
    title: 'Ébauche de Portsea',
    address: 'https://parley.example.org/',
    sources: [],
    claim: {
      text,
      attribution: {
        speaker: null,
        outlet: null,
        relay: null,
        occasion: null,
        kind: 'official-anonymous',
        ...attribution,
      },
      quantity: null,
      context,
      names: [],
    },
  });
}

describe('the sentence of a claim', () => {
  it.each<[string, Partial<ResolvedAttribution>, string]>([
    ['a speaker', { speaker: 'deux responsables' }, 'selon deux responsables'],
    [
      'a speaker and whom they told',
      { speaker: 'un responsable', outlet: reporter },
      'selon un responsable s’exprimant auprès de The Reporter',
    ],
    [
      'an office behind a name',
      { speaker: 'Bo Second, émissaire', outlet: reporter, relay: bulletin },
      'selon Bo Second, émissaire, s’exprimant auprès de The Reporter, d’après Bulletin',
    ],
    ['an outlet', { outlet: reporter }, 'selon The Reporter'],
    [
      'an outlet through another',
      { outlet: reporter, relay: bulletin },
      'selon The Reporter, d’après Bulletin',
    ],
    [
      'an agency that has an article',
      { speaker: 'un responsable', outlet: { id: 'afp', name: 'AFP' } },
      'selon un responsable s’exprimant auprès de l’AFP',
    ],
    [
      'a document',
      { speaker: 'un projet de texte', outlet: reporter, kind: 'document' },
      'selon un projet de texte, d’après The Reporter',
    ],
    [
      'an occasion',
      { speaker: 'le ministère', occasion: 'communiqué du 3 mars' },
      'selon le ministère, dans un communiqué du 3 mars',
    ],
    [
      'our own sums',
      { speaker: 'notre comparaison des deux textes' },
      'selon Parley (comparaison des deux textes)',
    ],
  ])('ends with %s', (_, attribution, end) => {
    expect(said('La pause durerait 30 jours.', attribution)).toBe(
      `${ON} la pause durerait 30 jours, ${end}.`,
    );
  });

  it('does not tear several sentences apart', () => {
    expect(
      said('La pause prendrait fin. Les pourparlers continueraient.', { outlet: reporter }),
    ).toBe(`${ON} la pause prendrait fin. Les pourparlers continueraient. (Selon The Reporter.)`);
  });

  it('gives a date once', () => {
    expect(
      said(
        'Le carburant entrerait.',
        { speaker: 'Northland', occasion: 'février 2001' },
        { of: 'position', given: '2001-02' },
      ),
    ).toBe(`En février 2001${W}: le carburant entrerait, selon Northland.`);
  });

  it('gives a day once that begins the sentence', () => {
    expect(
      said(
        'Le carburant entrerait.',
        { speaker: 'Northland', occasion: 'le 1er mars' },
        { of: 'position', given: '2001-03-01' },
      ),
    ).toBe(`Le 1er mars 2001${W}: le carburant entrerait, selon Northland.`);
  });

  it.each([
    ['Le ministère a dit que le carburant entrerait.', 'le ministère', null],
    ['Le carburant entrerait, a dit le ministère.', 'le ministère', null],
    ['M.\u00a0Second a dit que le carburant entrerait.', 'Bo al-Second, émissaire', null],
    ['M.\u00a0Second a dit que le carburant entrerait.', 'Bo Second, émissaire', null],
    ['Le ministère a dit à The Reporter que le carburant entrerait.', 'le ministère', reporter],
  ])('names a speaker once: %s', (text, speaker, outlet) => {
    expect(said(text, { speaker, outlet, occasion: 'dans un communiqué', relay: bulletin })).toBe(
      `${ON} ${behindColon(text).slice(0, -1)}, dans un communiqué, d’après Bulletin.`,
    );
  });

  it('names whom a speaker told, and another who speaks of them', () => {
    expect(
      said('Le ministère a dit que le carburant entrerait.', {
        speaker: 'le ministère',
        outlet: reporter,
      }),
    ).toMatch(/entrerait, selon le ministère s’exprimant auprès de The Reporter\.$/);
    expect(
      said('M.\u00a0First a dit que le carburant entrerait.', { speaker: 'Bo Second, émissaire' }),
    ).toMatch(/entrerait, selon Bo Second, émissaire\.$/);
  });

  it('names the answer that it tells of', () => {
    const context = { ...OUTLINE, of: 'answer', party: 'Northland', given: '2001-03-01' } as const;
    expect(
      said('Le texte est refusé.', { outlet: reporter }, { ...context, stance: 'rejected' }),
    ).toBe(
      `À propos de la réponse (Northland, le 1er mars 2001) à la proposition «${B}Ébauche de Portsea${B}» de février 2001${W}: le texte est refusé, selon The Reporter.`,
    );
    expect(
      said('Le texte est à l’étude.', { outlet: reporter }, { ...context, stance: 'studying' }),
    ).toBe(
      `À propos de la proposition «${B}Ébauche de Portsea${B}» de février 2001, à la date du 1er mars 2001${W}: le texte est à l’étude, selon The Reporter.`,
    );
  });

  it('names the round that it tells of, unless the text does', () => {
    const context = {
      of: 'round',
      dates: { start: '2001-02-11', end: '2001-02-13', precision: 'day' },
      places: [{ id: 'portsea', city: 'Portsea', country: 'Eastland' }],
    } as const;
    expect(said('Rien n’a été décidé.', { outlet: reporter }, context)).toBe(
      `À propos du cycle de médiation (du 11 au 13 février 2001, Portsea)${W}: rien n’a été décidé, selon The Reporter.`,
    );
    expect(said('Rien n’a été décidé en février 2001.', { outlet: reporter }, context)).toBe(
      'Rien n’a été décidé en février 2001, selon The Reporter.',
    );
  });
});

it('dates a proposal once', () => {
  expect(proposalInProse(`Offre («${B}calme durable${B}»), avril 2024`, '2024-04-26')).toBe(
    `la proposition «${B}Offre (“calme durable”)${B}» d’avril 2024`,
  );
  expect(proposalInProse('Réponse de Northland', '2001-02-11')).toBe(
    `la proposition «${B}Réponse de Northland${B}» du 11 février 2001`,
  );
  expect(proposalInProse('Portsea outline, February 2001', '2001-02-11')).toBe(
    `la proposition «${B}Portsea outline, February 2001${B}»`,
  );
});

it('does not say twice that a proposal is one', () => {
  expect(proposalInProse('Proposition de Portsea, février 2001', '2001-02-11')).toBe(
    `la «${B}Proposition de Portsea${B}» de février 2001`,
  );
  expect(citing.proposalRecord('Proposition de Portsea', '11 février 2001', '')).toBe(
    `Relevé de Parley sur la «${B}Proposition de Portsea${B}» (datée du 11 février 2001)`,
  );
});

it('begins small behind a colon, unless with a name', () => {
  expect(
    [
      'Les combats cessent.',
      'L’aide entre.',
      'Le Caire a proposé un texte.',
      'Israël a répondu.',
      'M. First a dit non.',
      'À Doha, rien.',
      '50 otages sont libérés.',
    ].map(behindColon),
  ).toEqual([
    'les combats cessent.',
    'l’aide entre.',
    'Le Caire a proposé un texte.',
    'Israël a répondu.',
    'M. First a dit non.',
    'à Doha, rien.',
    '50 otages sont libérés.',
  ]);
});

it('writes the dates of a round as precisely as they are known', () => {
  const dates = (start: string, end: string, precision: 'day' | 'month' | 'approximate' = 'day') =>
    longDates({ start, end, precision });
  expect(dates('2024-01-28', '2024-01-28')).toBe('28 janvier 2024');
  expect(dates('2024-01-28', '2024-02-01')).toBe('du 28 janvier au 1er février 2024');
  expect(dates('2023-12-28', '2024-01-02')).toBe('du 28 décembre 2023 au 2 janvier 2024');
  expect(dates('2024-01-01', '2024-03-31', 'month')).toBe('de janvier à mars 2024');
  expect(dates('2024-08-15', '2024-08-16')).toBe('les 15 et 16 août 2024');
  expect(dates('2023-12-15', '2023-12-18', 'approximate')).toBe(
    'du 15 au 18 décembre 2023 environ',
  );
  expect(dates('2023-12-15', '2023-12-15', 'approximate')).toBe('vers le 15 décembre 2023');
});

it('writes the dates of references', () => {
  expect([
    citing.date(2024, 1, 28),
    citing.date(2024, 3, 1),
    citing.date(2024, 1),
    citing.date(2024),
  ]).toEqual(['28 janvier 2024', '1er mars 2024', 'janvier 2024', '2024']);
  expect([
    citing.yearFirst(2024, 1, 28),
    citing.yearFirst(2024, 1),
    citing.yearFirst(2024),
  ]).toEqual(['2024, 28 janvier', '2024, janvier', '2024']);
  expect(citing.credited('La pause durerait 30 jours.', 'The Reporter, 27 févr. 2024')).toBe(
    'La pause durerait 30 jours (The Reporter, 27 févr. 2024).',
  );
});

it('makes records of a comparison and of what changed', () => {
  expect(
    citing.record(citing.changesRecord('A', 'B'), citing.restingOn('62 sources', 'A et d’autres')),
  ).toBe(
    `Relevé de Parley sur ce qui a changé entre «${B}A${B}» et «${B}B${B}», d’après 62 sources (A et d’autres).`,
  );
});

it('says of a round that has not begun for when it is planned', () => {
  expect(
    [
      '28 janvier 2024',
      'janvier 2024',
      'du 28 au 30 janvier 2024',
      'les 15 et 16 août 2024',
      'vers le 28 janvier 2024',
    ].map(citing.plannedFor),
  ).toEqual([
    'prévu le 28 janvier 2024',
    'prévu en janvier 2024',
    'prévu du 28 au 30 janvier 2024',
    'prévu les 15 et 16 août 2024',
    'prévu vers le 28 janvier 2024',
  ]);
});

it('puts dates that are not exact into sentences', () => {
  const about = longDate('2024-01-28~');
  expect([about, onDate(about), ofDate(about), fromDateTo('janv. 2023', about)]).toEqual([
    'vers le 28 janvier 2024',
    'vers le 28 janvier 2024',
    'des environs du 28 janvier 2024',
    'de janv. 2023 aux environs du 28 janvier 2024',
  ]);
});
