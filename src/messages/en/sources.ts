import { fold } from '../../model/text.ts';

export const sources = {
  title: 'Sources',
  lede: (count: string, publishers: string) =>
    `${count} pages by ${publishers} publishers. Each shows what rests on it.`,
  description:
    'Every source of the dataset: publisher, title, date, language, where it was seen, and what rests on it.',
  untitled: 'title not visible',
  resting: 'Carries',
  restingOn: (name: string, count: string) => `${name} (${count})`,
  claims: { one: '1 claim', other: '# claims' },
  positions: 'positions',
  events: 'events',
  find: 'Find a source',
  findPlaceholder: 'publisher, title or site',
  kind: 'Kind',
  language: 'Language',
  year: 'Year',
  via: 'Seen',
  viaOwn: 'on its own page',
  viaOther: 'via another site',
  any: 'any',
  undated: 'undated',
  shown: (shown: string, all: string) =>
    shown === all ? `All ${all} sources` : `${shown} of ${all} sources`,
  nothing: 'No source matches. Loosen one of the choices above.',
  /** The letter under which a name stands; signs and digits go under "#". */
  letterOf: (name: string) => {
    const initial = fold(name.replace(/^The /, '')).slice(0, 1);
    return /[a-z]/.test(initial) ? initial.toUpperCase() : '#';
  },
  letters: 'Publishers by first letter',
  reset: 'Show all sources',
  languages: {
    en: 'English',
    ar: 'Arabic',
    fr: 'French',
    it: 'Italian',
    no: 'Norwegian',
    pt: 'Portuguese',
    pl: 'Polish',
    he: 'Hebrew',
    de: 'German',
  } as Record<string, string>,
} as const;
