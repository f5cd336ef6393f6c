import type { Attribution, Quantity, Round, Rung } from '../model/types.ts';

/* The rounds of the tiny dataset: two with a proposal, the second an answer to the first, and one with none. */

/** Whose account it is, first hand: no relay, no occasion. */
export function said(speaker: string | null, outlet: string | null, kind: Rung): Attribution {
  return { speaker, outlet, relay: null, occasion: null, kind };
}

function exactly(n: number, unit: Quantity['unit']): Quantity {
  return { min: n, max: n, unit, approximate: false };
}

/** A length that its source gave in weeks. */
const threeWeeks: Quantity = {
  ...exactly(21, 'day'),
  said: { min: 3, max: 3, unit: 'week' },
};

export const firstRound: Round = {
  id: '2001-02-10-portsea',
  title: 'Portsea talks, February',
  dates: { start: '2001-02-10', end: '2001-02-12', precision: 'day' },
  venues: ['portsea'],
  format: 'indirect',
  mediators: [{ actor: 'eastland', people: [{ person: 'ada-first', office: 'envoy' }] }],
  delegations: [
    { party: 'northland', present: true, people: [{ person: 'bo-second', office: null }] },
    { party: 'southland', present: false, people: [] },
  ],
  outcome: { status: 'framework-tabled', text: 'Eastland handed an outline to both parties.' },
  claims: [
    {
      id: 'cla-00001',
      field: 'date',
      text: 'The talks lasted from 10 to 12 February.',
      attribution: said('the envoy of Eastland', null, 'official-on-record'),
      sources: ['reporter-talks'],
    },
    {
      id: 'cla-00002',
      field: 'delegations',
      text: 'Southland sent nobody.',
      attribution: { ...said(null, 'courier', 'media-report'), relay: 'bulletin' },
      sources: ['bulletin-copy', 'reporter-talks'],
    },
  ],
  proposals: [
    {
      id: '2001-02-11-outline',
      name: 'Portsea outline',
      date: '2001-02-11',
      tabledBy: ['eastland'],
      tabledTo: ['northland', 'southland'],
      basedOn: [],
      lineageNote: null,
      phases: [
        { n: 1, name: 'Pause', duration: exactly(30, 'day'), sources: ['courier-phases'] },
        { n: 2, name: null, duration: null, sources: ['reporter-outline'] },
      ],
      provisions: [
        {
          id: 'pro-00001',
          issue: 'pause',
          phase: 1,
          scope: 'all',
          reports: [
            {
              id: 'rep-00001',
              text: 'The pause would last 30 days.',
              quantity: exactly(30, 'day'),
              attribution: said('two officials of Eastland', 'reporter', 'official-anonymous'),
              sources: ['reporter-outline', 'bulletin-copy'],
            },
            {
              id: 'rep-00002',
              text: 'The pause would last about 30 to 40 days.',
              quantity: { min: 30, max: 40, unit: 'day', approximate: true },
              attribution: said('Northland', null, 'party-statement'),
              sources: ['courier-outline'],
            },
          ],
        },
        {
          id: 'pro-00002',
          issue: 'hostages',
          phase: 1,
          scope: 'all',
          reports: [
            {
              id: 'rep-00003',
              text: 'At least 10 hostages would be freed.',
              quantity: { min: 10, max: null, unit: 'hostage', approximate: false },
              attribution: said(null, 'courier', 'media-report'),
              sources: ['courier-outline'],
            },
          ],
        },
        {
          id: 'pro-00003',
          issue: 'guarantees',
          phase: null,
          scope: 'all',
          reports: [
            {
              id: 'rep-00004',
              text: 'Eastland would watch over the pause.',
              quantity: null,
              attribution: said('Northland', null, 'party-statement'),
              sources: ['reporter-outline'],
            },
          ],
        },
      ],
      responses: [
        {
          id: 'res-00001',
          party: 'northland',
          date: '2001-02-15',
          stance: 'accepted',
          text: 'Northland said that it accepts the outline.',
          attribution: said('Northland', null, 'party-statement'),
          sources: ['reporter-answer'],
        },
        {
          id: 'res-00002',
          party: 'southland',
          date: null,
          stance: 'studying',
          text: 'Southland said that it was reading the outline.',
          attribution: {
            ...said('Southland', 'reporter', 'party-statement'),
            occasion: 'news conference of 16 February',
          },
          sources: ['undated-answer'],
        },
      ],
    },
  ],
};

export const secondRound: Round = {
  id: '2001-03-eastland',
  title: 'Contacts in Eastland, March',
  dates: { start: '2001-03-01', end: '2001-03-31', precision: 'month' },
  venues: ['eastland-unnamed'],
  format: 'mediators-only',
  mediators: [{ actor: 'eastland', people: [] }],
  delegations: [{ party: 'southland', present: null, people: [] }],
  outcome: { status: 'talks-continue', text: 'Eastland said that contacts go on.' },
  claims: [
    {
      id: 'cla-00003',
      field: 'outcome',
      text: 'Contacts went on in March.',
      attribution: said('Eastland', null, 'official-on-record'),
      sources: ['reporter-march'],
    },
  ],
  proposals: [],
};

export const thirdRound: Round = {
  id: '2001-07-01-portsea',
  title: 'Portsea talks, July',
  dates: { start: '2001-07-01', end: '2001-07-02', precision: 'day' },
  venues: ['portsea'],
  format: 'direct',
  mediators: [],
  delegations: [
    { party: 'northland', present: true, people: [] },
    { party: 'southland', present: true, people: [] },
  ],
  outcome: { status: 'counterproposal', text: 'Southland answered with an outline of its own.' },
  claims: [],
  proposals: [
    {
      id: '2001-07-southland-outline',
      name: 'Southland outline',
      date: '2001-07',
      tabledBy: ['southland'],
      tabledTo: ['northland'],
      basedOn: [
        {
          proposal: '2001-02-11-outline',
          basis: 'reported',
          note: 'Southland called it an answer to the outline of February.',
          apart: [
            {
              issue: 'hostages',
              terms: ['pro-00005', 'pro-00002'],
              note: 'One counts women, the other all hostages.',
            },
          ],
        },
      ],
      lineageNote: 'Who wrote it is not known.',
      phases: [{ n: 1, name: null, duration: threeWeeks, sources: ['reporter-july'] }],
      provisions: [
        {
          id: 'pro-00004',
          issue: 'pause',
          phase: null,
          scope: 'all',
          reports: [
            {
              id: 'rep-00005',
              text: 'The pause would last 20 days.',
              quantity: exactly(20, 'day'),
              attribution: said('Southland', null, 'party-statement'),
              sources: ['reporter-july'],
            },
          ],
        },
        {
          id: 'pro-00005',
          issue: 'hostages',
          phase: 1,
          scope: 'women',
          reports: [
            {
              id: 'rep-00006',
              text: 'The outline says nothing of women.',
              quantity: null,
              absent: true,
              attribution: said(null, 'reporter', 'media-report'),
              sources: ['reporter-july'],
            },
          ],
        },
      ],
      responses: [
        {
          id: 'res-00003',
          party: 'northland',
          date: '2001-07',
          stance: 'rejected',
          text: 'Northland said no.',
          attribution: said('Northland', null, 'party-statement'),
          sources: ['reporter-july'],
        },
      ],
    },
  ],
};
