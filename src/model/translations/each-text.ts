import type { Attribution, Dataset, UnitForms } from '../types.ts';
import { roundWith } from './round-texts.ts';

/*
 * Every text of a dataset that can be said in another language, under the name by which its translation is kept:
 * the file of the dataset in which it stands, and a key in that. Ids are never said in another language, nor are titles
 * of sources, names of publishers and corrections, which tell of what was written.
 */

/** A name is of a closed list; a phrase says who spoke or when, and is its own key; a sentence is an account. */
export type TextKind = 'name' | 'phrase' | 'sentence';

/** A text of the dataset. */
export type TextPlace = { file: string; key: string; text: string; kind: TextKind };

/** What is to stand in place of the texts of a file. */
export type TextsIn = (file: string, kind: TextKind) => (key: string, text: string) => string;

/** What is to stand in place of a text. */
type Replace = (place: TextPlace) => string;

/** The file of all phrases: one says the same wherever it stands. */
export const PHRASES = 'phrases.json';

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * A dataset with other texts in the places of its own.
 * @param replace is asked once for each text, in reading order of the files.
 */
export function withEachText(data: Dataset, replace: Replace): Dataset {
  const at: TextsIn = (file, kind) => (key, text) => replace({ file, key, text, kind });
  const phrase = <T extends string | null>(text: T): T =>
    text === null ? text : (at(PHRASES, 'phrase')(text, text) as T);
  const said = (attribution: Attribution): Attribution => ({
    ...attribution,
    speaker: phrase(attribution.speaker),
    occasion: phrase(attribution.occasion),
  });
  const named = <T extends { id: string; name: string; alternates: string[] }>(
    file: string,
    list: readonly T[],
  ): T[] => {
    const name = at(file, 'name');
    return list.map((one) => known(one, name(one.id, one.name)));
  };
  const sentence = (file: string) => at(file, 'sentence');

  return {
    ...data,
    about: aboutWith(data.about, at('about.json', 'name')),
    actors: named('actors.json', data.actors),
    people: named('people.json', data.people),
    offices: named('offices.json', data.offices),
    venues: data.venues.map((venue) => {
      const name = at('venues.json', 'name');
      const city = venue.city && name(`${venue.id}/city`, venue.city);
      const country = name(`${venue.id}/country`, venue.country);
      const others = [
        city === venue.city ? null : venue.city,
        country === venue.country ? null : venue.country,
      ];
      return {
        ...venue,
        city,
        country,
        alternates: [...venue.alternates, ...others.filter((one) => one !== null)],
      };
    }),
    units: data.units.map((unit) => {
      const name = at('units.json', 'name');
      return {
        ...unit,
        forms: formsWith(unit.forms, (category, text) =>
          name(`${unit.id}/forms/${category}`, text),
        ),
        description: name(`${unit.id}/description`, unit.description),
      };
    }),
    issues: data.issues.map((issue) => {
      const name = at('issues.json', 'name');
      return {
        ...issue,
        name: name(`${issue.id}/name`, issue.name),
        description: name(`${issue.id}/description`, issue.description),
        scopes: issue.scopes.map((scope) => ({
          ...scope,
          name: name(`${issue.id}/scopes/${scope.id}`, scope.name),
        })),
      };
    }),
    computed: data.computed.map((figure) => {
      const name = at('computed.json', 'name');
      const shown = name(`${figure.id}/name`, figure.name);
      if (figure.kind === 'total') return { ...figure, name: shown };
      const side = (of: 'dividend' | 'divisor') => ({
        ...figure[of],
        name: name(`${figure.id}/${of}`, figure[of].name),
      });
      return { ...figure, name: shown, dividend: side('dividend'), divisor: side('divisor') };
    }),
    chapters: data.chapters.map((chapter) => {
      const name = at('chapters.json', 'name');
      return {
        ...chapter,
        name: name(`${chapter.id}/name`, chapter.name),
        text: name(`${chapter.id}/text`, chapter.text),
      };
    }),
    suggestions: data.suggestions.map((suggestion) => {
      const name = at('suggestions.json', 'name');
      const id = suggestion.ids.join('.');
      return {
        ...suggestion,
        title: name(`${id}/title`, suggestion.title),
        text: name(`${id}/text`, suggestion.text),
      };
    }),
    sources: data.sources.map((source) => ({ ...source, note: phrase(source.note) })),
    rounds: data.rounds.map((round) => roundWith(round, at, said)),
    positions: data.positions.map((position) => ({
      ...position,
      text: sentence('positions.json')(position.id, position.text),
      attribution: said(position.attribution),
    })),
    events: data.events.map((event) => ({
      ...event,
      text: sentence('events.json')(event.id, event.text),
    })),
  };
}

/** A record under another name; who types that of the dataset finds it all the same. */
function known<T extends { name: string; alternates: string[] }>(one: T, name: string): T {
  return name === one.name ? one : { ...one, name, alternates: [...one.alternates, one.name] };
}

function aboutWith(
  about: Dataset['about'],
  name: (key: string, text: string) => string,
): Dataset['about'] {
  return {
    ...about,
    title: name('title', about.title),
    description: name('description', about.description),
    subject: name('subject', about.subject),
    keywords: about.keywords.map((word, i) => name(`keywords/${i}`, word)),
    sides: about.sides?.map((side) => ({ ...side, name: name(`sides/${side.id}`, side.name) })),
    truces: about.truces?.map((truce) => ({
      ...truce,
      name: name(`truces/${truce.began}`, truce.name),
    })),
  };
}

/** The forms of a unit: a language may have more than the dataset's own. A form that stays as it was is none of its. */
function formsWith(
  forms: UnitForms,
  name: (category: (typeof CATEGORIES)[number], text: string) => string,
): UnitForms {
  const other = name('other', forms.other);
  if (other === forms.other) return forms;
  const more = CATEGORIES.filter((category) => category !== 'other').map((category) => {
    const text = forms[category] ?? forms.other;
    const said = name(category, text);
    return [category, said === text ? undefined : said] as const;
  });
  return { ...Object.fromEntries(more.filter(([, said]) => said !== undefined)), other };
}
