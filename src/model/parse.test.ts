import { describe, expect, it } from 'vitest';
import { pointerOf } from './parse-file.ts';
import { datasetOf, parseFiles } from './parse.ts';
import { dataset, FILE_SCHEMAS } from './schema/dataset.ts';
import {
  FIRST,
  only,
  SECOND,
  SOURCES,
  THIRD,
  tinyData,
  tinyFiles,
  tinyTree,
  type Edit,
} from '../testing/tiny.ts';

const REPORT = '/proposals/0/provisions/0/reports/0';
const parse = (...edits: Edit[]) => only(parseFiles(tinyFiles(...edits)).findings);

/** What is found if the text of one file is this. */
const parseText = (path: string, text: string) =>
  only(parseFiles(tinyFiles().set(path, text)).findings);

describe('a date that is not exact', () => {
  it.each([
    [FIRST, '/proposals/0'],
    [FIRST, '/proposals/0/responses/0'],
    ['positions.json', '/0'],
  ])('says so in one way, and only where there is a date: %s%s', (file, at) => {
    expect(parseFiles(tinyFiles([file, `${at}/approximate`, true])).findings).toEqual([]);
    expect(parse([file, `${at}/approximate`, false])).toMatchObject({
      file,
      pointer: `${at}/approximate`,
    });
  });

  it.each([
    [FIRST, '/proposals/0/responses/0'],
    ['positions.json', '/0'],
  ])('is refused without one: %s%s', (file, at) => {
    expect(parse([file, `${at}/approximate`, true], [file, `${at}/date`, null])).toMatchObject({
      file,
      pointer: `${at}/approximate`,
      message: expect.stringContaining('there is no date that could be approximate'),
    });
  });
});

describe('a source', () => {
  const without = (...edits: Edit[]) => parseFiles(tinyFiles([SOURCES, '/0/url', null], ...edits));

  it('has no address where it is a document, a call or a note: then it says what it is', () => {
    expect(without().findings).toEqual([]);
    const called: Edit[] = [
      [SOURCES, '/0/title', null],
      [SOURCES, '/0/note', 'Call with an aide.'],
    ];
    expect(without(...called).findings).toEqual([]);
    expect(only(without([SOURCES, '/0/title', null]).findings)).toMatchObject({
      file: SOURCES,
      pointer: '/0',
      message: expect.stringContaining('a source without an address says what it is'),
    });
  });
});

describe('parseFiles', () => {
  it('parses the tiny dataset without a finding', () => {
    expect(parseFiles(tinyFiles()).findings).toEqual([]);
  });

  it('reads the files of a folder in the order of their names, whatever order they come in', () => {
    const backward = new Map([...tinyFiles()].toReversed());
    expect(parseFiles(backward).tree?.rounds.map((file) => file.path)).toEqual([
      FIRST,
      SECOND,
      THIRD,
    ]);
  });

  it('returns no tree if anything is wrong', () => {
    expect(parseFiles(tinyFiles([FIRST, '/title', ''])).tree).toBeNull();
  });

  it('reports every problem of every file', () => {
    const files = tinyFiles(
      [FIRST, '/format', 'by-pigeon'],
      [FIRST, '/claims/0/sources', []],
      [THIRD, '/title', ''],
      ['about.json', '/version', 'two'],
    );
    files.delete('events.json');
    files.set('people.json', '[');
    files.set('notes.txt', 'to do');
    const places = parseFiles(files).findings.map(({ file, pointer }) => `${file}:${pointer}`);
    expect(places.toSorted()).toEqual(
      [
        `${FIRST}:/format`,
        `${FIRST}:/claims/0/sources`,
        `${THIRD}:/title`,
        'about.json:/version',
        'events.json:',
        'people.json:line 1',
        'notes.txt:',
      ].toSorted(),
    );
  });
});

describe('a file', () => {
  it.each(Object.keys(FILE_SCHEMAS))('must exist: %s', (path) => {
    const files = tinyFiles();
    files.delete(path);
    expect(only(parseFiles(files).findings)).toMatchObject({
      file: path,
      pointer: '',
      message: 'the file is missing',
    });
  });

  it.each(['notes.json', 'rounds.json', 'drafts/2001-02-10-portsea.json'])(
    'must be one that a schema knows: %s',
    (path) => {
      expect(parseText(path, '[]')).toMatchObject({
        file: path,
        pointer: '',
        message: expect.stringContaining('no schema knows this file'),
      });
    },
  );

  it.each([
    ['a comma too many', '[\n  {\n    "id": "envoy",\n  }\n]', 4],
    ['a comma too few', '[\n  {\n    "id": "envoy"\n    "name": "envoy"\n  }\n]', 4],
    ['a comma before the closing bracket', '[\n  1,\n  2,\n]\n', 4],
    ['a bare word', '[\n  1,\n  envoy,\n  envoy\n]', 3],
    ['a bare word far from the beginning', `[\n${'  1,\n'.repeat(100)}  envoy\n]`, 102],
    ['a missing end', '[\n  {\n    "id": "envoy"', 3],
    ['a line break in a string', '[\n  "en\nvoy"\n]', 2],
    ['text after the end', '[]\n\n[]', 3],
    ['nothing in it', '', 1],
  ])('that is not JSON is reported with its line: %s', (_, text, line) => {
    expect(parseText('offices.json', text)).toMatchObject({
      file: 'offices.json',
      pointer: `line ${line}`,
      message: expect.stringContaining('this is not JSON'),
    });
  });

  it('must hold what its schema says: a list, not an object', () => {
    expect(parseText('offices.json', '{}')).toMatchObject({
      file: 'offices.json',
      pointer: '',
      hint: 'write a list in square brackets',
    });
  });
});

describe('the text of a file', () => {
  it('must not begin with a byte order mark', () => {
    expect(parseText('offices.json', '\ufeff[]')).toMatchObject({
      pointer: 'line 1',
      message: expect.stringContaining('byte order mark'),
      hint: 'save it as UTF-8 without a byte order mark',
    });
  });

  it('must be more than blanks', () => {
    expect(parseText('offices.json', ' \n\n')).toMatchObject({
      pointer: 'line 1',
      message: 'this is not JSON: there is nothing in the file but blanks',
    });
  });

  it('must not be longer than any list can be', () => {
    expect(parseText('offices.json', `[${' '.repeat(17_000_000)}]`)).toMatchObject({
      pointer: '',
      message: 'the file has 17000002 characters, more than 16777216',
    });
  });

  it('must not nest for ever', () => {
    const text = `${'[{"a":'.repeat(20_000)}1${'}]'.repeat(20_000)}`;
    expect(parseText('offices.json', text)).toMatchObject({
      pointer: '/0/a'.repeat(16),
      message: 'objects and lists lie more than 32 deep in each other',
    });
  });

  it('must not give a key twice, at any depth', () => {
    const text = tinyFiles().get(FIRST) ?? '';
    const twice = text.replace('"phases": [', '"provisions": [], "phases": [');
    expect(parseText(FIRST, twice)).toMatchObject({
      file: FIRST,
      pointer: '/proposals/0/provisions',
      message: expect.stringContaining('the key stands twice in one object'),
    });
  });

  it('must not have a number that is not kept', () => {
    const text = tinyFiles([FIRST, '/proposals/0/phases/0/duration/min', 77]).get(FIRST) ?? '';
    expect(parseText(FIRST, text.replace('"min": 77,', '"min": 9007199254740993,'))).toMatchObject({
      pointer: '/proposals/0/phases/0/duration/min',
      message: expect.stringContaining('is not kept as it is written'),
    });
  });

  it.each([
    [FIRST, '/title', 'Portsea \u202eskl', 'direction of writing'],
    [FIRST, `${REPORT}/text`, 'About 4\u200b0 hostages.', 'invisible character'],
    [SOURCES, '/0/title', 'Talks in H\u0430mas', 'letters of Latin and Cyrillic'],
    ['people.json', '/0/alternates', ['Cafe\u0301'], 'not composed'],
    ['units.json', '/0/forms/other', 'da\u0000ys', 'control character'],
    ['banned-words.json', '/0/instead', 'a \ud800', 'half of a surrogate pair'],
    ['corrections.json', '/0/before', '1O', 'a letter among its digits'],
  ])('must have characters that are seen: %s %s', (file, pointer, value, message) => {
    expect(parse([file, pointer, value])).toMatchObject({
      file,
      pointer: Array.isArray(value) ? `${pointer}/0` : pointer,
      message: expect.stringContaining(message),
    });
  });

  it('is looked at even where the schema finds something, too', () => {
    const files = tinyFiles([FIRST, '/title', '4\u200b0'], [FIRST, '/format', 'by-pigeon']);
    expect(parseFiles(files).findings.map(({ pointer }) => pointer)).toEqual(['/title', '/format']);
  });

  it('is not said to be missing where it could not be read', () => {
    const files = tinyFiles();
    files.delete('events.json');
    const unread = { file: 'events.json', pointer: 'line 2', message: 'not UTF-8', hint: 'save' };
    expect(parseFiles(files, [unread])).toEqual({ tree: null, findings: [unread] });
  });
});

describe('a field', () => {
  it.each([
    [FIRST, '/remark'],
    [FIRST, `${REPORT}/quantity/note`],
    [SOURCES, '/0/author'],
    ['about.json', '/licence'],
  ])('that the schema does not know is reported: %s %s', (file, pointer) => {
    expect(parse([file, pointer, 'something'])).toMatchObject({
      file,
      pointer,
      message: expect.stringContaining(
        `the schema has no field "${pointer.slice(pointer.lastIndexOf('/') + 1)}"`,
      ),
    });
  });

  it('with a slash in its name is reported by an escaped pointer', () => {
    const about = { ...tinyTree().about.value, 'and/or': true };
    expect(parseText('about.json', JSON.stringify(about)).pointer).toBe('/and~1or');
  });

  it('is reported one by one if several are unknown', () => {
    const files = tinyFiles([FIRST, '/one', 1], [FIRST, '/two', 2]);
    expect(parseFiles(files).findings.map(({ pointer }) => pointer)).toEqual(['/one', '/two']);
  });

  it('must not be missing', () => {
    expect(parse([FIRST, '/outcome/status', undefined])).toMatchObject({
      file: FIRST,
      pointer: '/outcome/status',
    });
  });

  it.each([
    [FIRST, '/format', 'multilateral'],
    [FIRST, '/dates/precision', 'approximate'],
    [FIRST, '/outcome/status', 'agreement'],
    [FIRST, '/claims/0/field', 'venue'],
    [FIRST, `${REPORT}/attribution/kind`, 'document'],
    [FIRST, '/proposals/0/responses/0/stance', 'countered'],
    [THIRD, '/proposals/0/basedOn/0/basis', 'inferred'],
    [SOURCES, '/0/kind', 'un-document'],
    ['actors.json', '/0/kind', 'body'],
    ['publishers.json', '/0/kind', 'broadcaster'],
    ['redirects.json', '/0/kind', 'proposal'],
  ])(
    'with a closed list takes nothing else, and the list is given: %s %s',
    (file, pointer, one) => {
      expect(parse([file, pointer, 'by-pigeon'])).toMatchObject({
        file,
        pointer,
        hint: expect.stringMatching(new RegExp(`^write one of .*${one}`)),
      });
    },
  );

  it.each([
    ['a capital letter', FIRST, '/id', '2001-Portsea'],
    ['a space', 'actors.json', '/0/id', 'north land'],
    ['two hyphens', 'actors.json', '/0/id', 'north--land'],
    ['the prefix of another kind', FIRST, `${REPORT}/id`, 'res-00009'],
    ['four characters', FIRST, `${REPORT}/id`, 'rep-0000'],
  ])('that is an id has not %s', (_, file, pointer, id) => {
    expect(parse([file, pointer, id])).toMatchObject({
      file,
      pointer,
      message: expect.stringMatching(/^an id /),
    });
  });

  it.each([
    ['2001-02-29', FIRST, '/dates/end', 'no such day'],
    ['12 February', FIRST, '/dates/end', 'YYYY-MM-DD'],
    ['2001-02', FIRST, '/dates/end', 'YYYY-MM-DD'],
    ['2001-13', FIRST, '/proposals/0/date', 'no such date'],
    ['2001-02-30', FIRST, '/proposals/0/date', 'no such date'],
    ['2001-2', FIRST, '/proposals/0/date', 'YYYY-MM'],
  ])('that is a date cannot be %s', (date, file, pointer, message) => {
    expect(parse([file, pointer, date])).toMatchObject({
      file,
      pointer,
      message: expect.stringContaining(message),
    });
  });

  it.each(['2001', '2001-02', '2001-02-11'])('that is a partial date can be %s', (date) => {
    expect(parseFiles(tinyFiles([FIRST, '/proposals/0/date', date])).findings).toEqual([]);
  });
});

describe('a claim', () => {
  it.each([
    ['a report', FIRST, `${REPORT}/sources`],
    ['a response', FIRST, '/proposals/0/responses/0/sources'],
    ['a claim of a round', FIRST, '/claims/0/sources'],
    ['a phase', FIRST, '/proposals/0/phases/0/sources'],
    ['a position', 'positions.json', '/0/sources'],
    ['an event', 'events.json', '/0/sources'],
  ])('names at least one source: %s', (_, file, pointer) => {
    expect(parse([file, pointer, []])).toMatchObject({
      file,
      pointer,
      message: 'every claim names at least one source',
    });
  });

  it.each([
    ['a report', FIRST, `${REPORT}/text`],
    ['a response', FIRST, '/proposals/0/responses/0/text'],
    ['a claim of a round', FIRST, '/claims/0/text'],
    ['a position', 'positions.json', '/0/text'],
    ['an event', 'events.json', '/0/text'],
  ])('has at most 320 characters: %s', (_, file, pointer) => {
    expect(parse([file, pointer, 'a'.repeat(321)])).toMatchObject({
      file,
      pointer,
      message: expect.stringContaining('at most 320 characters'),
      hint: 'shorten it',
    });
  });

  it('may have 320 characters', () => {
    const files = tinyFiles([FIRST, `${REPORT}/text`, 'a'.repeat(320)]);
    expect(parseFiles(files).findings).toEqual([]);
  });

  it.each([
    ['a report', FIRST, `${REPORT}/attribution`],
    ['a response', FIRST, '/proposals/0/responses/0/attribution'],
    ['a claim of a round', FIRST, '/claims/0/attribution'],
    ['a position', 'positions.json', '/0/attribution'],
  ])('was made by somebody, a speaker or an outlet: %s', (_, file, pointer) => {
    expect(
      parse([file, `${pointer}/speaker`, null], [file, `${pointer}/outlet`, null]),
    ).toMatchObject({
      file,
      pointer,
      message: expect.stringContaining('somebody must have said it'),
    });
  });

  it('needs no number', () => {
    expect(parseFiles(tinyFiles([FIRST, `${REPORT}/quantity`, null])).findings).toEqual([]);
  });
});

describe('a quantity', () => {
  it.each([`${REPORT}/quantity`, '/proposals/0/phases/0/duration'])(
    'has at least one bound: %s',
    (pointer) => {
      expect(parse([FIRST, `${pointer}/min`, null], [FIRST, `${pointer}/max`, null])).toMatchObject(
        {
          file: FIRST,
          pointer,
          message: expect.stringContaining('a quantity has at least one bound'),
        },
      );
    },
  );

  it('is not below nought', () => {
    expect(parse([FIRST, `${REPORT}/quantity/min`, -1])).toMatchObject({
      file: FIRST,
      pointer: `${REPORT}/quantity/min`,
    });
  });

  it('is a number, not its digits in a string', () => {
    expect(parse([FIRST, `${REPORT}/quantity/min`, '30'])).toMatchObject({
      pointer: `${REPORT}/quantity/min`,
      hint: expect.stringContaining('type number'),
    });
  });
});

describe('a unit', () => {
  it.each([
    ['/0/bounds', { most: 1e13, whole: false }, '/0/bounds/most', 'write a smaller number'],
    ['/0/bounds', { most: 0, whole: false }, '/0/bounds/most', 'write a larger number'],
    ['/0/bounds', { least: -1, most: 9, whole: false }, '/0/bounds/least', 'write a larger number'],
    ['/0/most', 1e308, '/0/most', 'write a smaller number'],
  ])('has bounds within which sums are kept: %s %o', (pointer, value, found, hint) => {
    expect(parse(['units.json', pointer, value])).toMatchObject({ pointer: found, hint });
  });

  it('may have bounds', () => {
    const files = tinyFiles(['units.json', '/0/bounds', { least: 1, most: 1e12, whole: true }]);
    expect(parseFiles(files).findings).toEqual([]);
  });
});

describe('a source', () => {
  it.each([
    'ftp://reporter.example.org/talks',
    'javascript:alert(1)',
    'data:text/html,talks',
    'mailto:desk@example.org',
    '//reporter.example.org/talks',
    'reporter.example.org/talks',
    '',
  ])('has an address of the web, not "%s"', (url) => {
    expect(parse([SOURCES, '/0/url', url])).toMatchObject({ file: SOURCES, pointer: '/0/url' });
  });

  it.each([
    'https://example.org/president’s',
    'https://example.org/حماس',
    'https://example.org/\\a',
  ])('has an address that every program reads, not %s', (url) => {
    expect(parse([SOURCES, '/0/url', url])).toMatchObject({
      pointer: '/0/url',
      message: expect.stringContaining('beyond ASCII'),
    });
  });

  it.each(['http://example.org/a', 'https://example.org/a?b=c#d', 'https://example.org/%E2%80%99'])(
    'may stand at %s',
    (url) => {
      expect(parseFiles(tinyFiles([SOURCES, '/0/url', url])).findings).toEqual([]);
    },
  );
});

describe('an entity', () => {
  it.each([
    ['that is a city has no longitude alone', '/0', { latitude: null }, 'both coordinates'],
    ['that is a city has no latitude alone', '/0', { longitude: null }, 'both coordinates'],
    [
      'that is a venue known by its country alone has no coordinates',
      '/1',
      { latitude: 1, longitude: 1 },
      'by its country alone',
    ],
  ])('%s', (_, pointer, fields, message) => {
    const edits = Object.entries(fields).map(([field, value]): Edit => [
      'venues.json',
      `${pointer}/${field}`,
      value,
    ]);
    expect(parse(...edits)).toMatchObject({
      file: 'venues.json',
      pointer,
      message: expect.stringContaining(message),
    });
  });

  it('that is a city may have no coordinates, and a country no code', () => {
    const files = tinyFiles(
      ['venues.json', '/0/latitude', null],
      ['venues.json', '/0/longitude', null],
      ['venues.json', '/0/countryCode', null],
    );
    expect(parseFiles(files).findings).toEqual([]);
  });

  it('that is a venue has no code of three letters', () => {
    expect(parse(['venues.json', '/0/countryCode', 'XEE'])).toMatchObject({
      file: 'venues.json',
      pointer: '/0/countryCode',
    });
  });

  it('that is a banned word has a pattern that compiles', () => {
    expect(parse(['banned-words.json', '/0/pattern', 'shock('])).toMatchObject({
      file: 'banned-words.json',
      pointer: '/0/pattern',
      message: 'this is not a regular expression',
    });
  });

  it.each([1, 6])('that is a suggestion does not compare %i records', (count) => {
    const ids = Array.from({ length: count }, () => '2001-02-11-outline');
    expect(parse(['suggestions.json', '/0/ids', ids])).toMatchObject({
      file: 'suggestions.json',
      pointer: '/0/ids',
    });
  });
});

describe('datasetOf', () => {
  it('makes what the schema of the published dataset describes', () => {
    expect(dataset.parse(tinyData())).toEqual(tinyData());
  });

  it('joins the sources of every file', () => {
    const ids = tinyTree().sources.flatMap((file) => file.value.map((source) => source.id));
    expect(tinyData().sources.map((source) => source.id)).toEqual(ids);
  });

  it('tells where a rule does not hold, so that what is published can be read again', () => {
    const exception = { rule: 'dates-in-order', id: 'res-00001', reason: 'The answer came early.' };
    const { lintExceptions } = datasetOf(tinyTree(['lint-exceptions.json', '/-', exception]));
    expect(lintExceptions).toEqual([exception]);
  });
});

describe('pointerOf', () => {
  it.each([
    [[], ''],
    [['claims', 0, 'text'], '/claims/0/text'],
    [['a/b', 'c~d'], '/a~1b/c~0d'],
  ])('writes %o as "%s"', (path, pointer) => {
    expect(pointerOf(path)).toBe(pointer);
  });
});

describe('the language of a source', () => {
  const found = (language: string) => parseFiles(tinyFiles([SOURCES, '/0/language', language]));

  it.each(['en', 'prs', 'ckb', 'zh-Hans', 'uz-Cyrl', 'pt-BR'])('may be %s', (tag) => {
    expect(found(tag).findings).toEqual([]);
  });

  it.each(['', 'Dari', 'EN', 'e', 'uz_Cyrl', 'uz-', '../x'])('may not be "%s"', (tag) => {
    expect(only([...found(tag).findings]).pointer).toBe('/0/language');
  });
});
