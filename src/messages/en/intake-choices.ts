/* The closed lists of the model as a workbook offers them, beside those that pages have words for. */
export const choices = {
  strength: {
    document: 'the text itself',
    'official-on-record': 'a named official',
    'party-statement': 'a statement of a party',
    'official-anonymous': 'an unnamed official',
    'party-anonymous': 'an unnamed source of a party',
    'media-report': 'an outlet on its own word',
  },
  precision: { day: 'to the day', approximate: 'approximately', month: 'to the month' },
  actorKind: { state: 'state', party: 'party', body: 'body', person: 'person' },
  publisherKind: {
    agency: 'agency',
    newspaper: 'newspaper',
    broadcaster: 'broadcaster',
    site: 'site',
    government: 'government',
    party: 'party',
    organisation: 'organisation',
    unnamed: 'unnamed',
  },
  grade: { copy: 'copy', retelling: 'retelling', machine: 'machine' },
  basis: { reported: 'reported', inferred: 'inferred' },
  shape: { square: 'square', triangle: 'triangle', circle: 'circle', pentagon: 'pentagon' },
  computedKind: { division: 'division', total: 'total' },
  computedAs: { number: 'number', percent: 'percent' },
  retired: { round: 'round', proposal: 'proposal', claim: 'claim' },
} as const;
