import { describe, expect, it } from 'vitest';
import { answersWords } from './answers.ts';
import { attribution } from './attribution.ts';
import { beginsInDigits, isolated, prefixed, say } from './bidi.ts';
import { calendar } from './calendar.ts';
import { several } from './counting.ts';
import { datedBy, dates, days } from './dates.ts';
import { derived } from './derived.ts';
import { difference } from './difference.ts';
import { figure } from './figure.ts';
import { home } from './home.ts';
import { either, list, number, plural, pluralOfRange } from './language.ts';
import { made } from './intake-made.ts';
import { moves } from './moves.ts';
import { quantity } from './quantity.ts';
import { rows } from './rows.ts';
import { join } from './separators.ts';
import { site } from './site.ts';

/** With Unicode's signs made visible: "‹" before a text that is isolated, "«" before one from left to right, "›" after. */
const seen = (text: string) =>
  text.replaceAll('\u2068', '‹').replaceAll('\u2066', '«').replaceAll('\u2069', '›');

describe('a date that is not exact', () => {
  it.each([
    ['2024-01-28~', 'בסביבות 28 בינואר 2024'],
    ['2024-01~', 'בסביבות ינואר 2024'],
    ['2024', '2024'],
  ])('%s is written %s', (value, written) => {
    expect(calendar.date(value)).toBe(written);
  });

  it('has no letter written together with it', () => {
    expect(datedBy('ב', '28 בינואר 2024')).toBe('ב־28 בינואר 2024');
    expect(datedBy('ב', calendar.date('2024-01-28~'))).toBe('בסביבות 28 בינואר 2024');
  });
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [42, '42'],
    [1904, '1,904'],
    [1_000_000, '1,000,000'],
    [5.55, '5.6'],
    [0.5, '0.5'],
  ])('%d is written %s', (value, written) => {
    expect(number(value)).toBe(written);
  });

  it.each([
    [0, 'other'],
    [0.5, 'one'],
    [1, 'one'],
    [1.5, 'other'],
    [2, 'two'],
    [3, 'other'],
    [10, 'other'],
    [11, 'other'],
    [20, 'other'],
    [100, 'other'],
    [1_000_000, 'other'],
  ])('%d has the form "%s"', (count, category) => {
    expect(plural(count)).toBe(category);
  });

  it.each([
    [1, null, 'one'],
    [null, 1, 'one'],
    [2, null, 'two'],
    [2, 2, 'two'],
    [1, 2, 'other'],
    [2, 5, 'other'],
    [null, 40, 'other'],
  ])('an interval from %s to %s has the form "%s"', (min, max, category) => {
    expect(pluralOfRange(min, max)).toBe(category);
  });

  it.each([
    [0, '0 ימים'],
    [1, 'יום אחד'],
    [2, 'יומיים'],
    [3, '3 ימים'],
    [11, '11 ימים'],
    [100, '100 ימים'],
    [1_000_000, '1,000,000 ימים'],
  ])('%d days are written %s', (count, written) => {
    expect(several(count, days)).toBe(written);
  });
});

describe('lists', () => {
  it('have "ו" and "או" before the last', () => {
    expect(list([])).toBe('');
    expect(list(['נשים'])).toBe('נשים');
    expect(list(['נשים', 'ילדים'])).toBe('נשים וילדים');
    expect(list(['נשים', 'ילדים', 'קשישים'])).toBe('נשים, ילדים וקשישים');
    expect(either(['35', '40', 'לפחות 42'])).toBe('35, 40 או לפחות 42');
  });

  it('part "ו" with a maqaf from a name in other letters and from a number, and isolate the name', () => {
    expect(seen(list(['Axios', 'Bulletin']))).toBe('‹Axios› ו־‹Bulletin›');
    expect(list(['35', '40'])).toBe('35 ו־40');
    expect(seen(site.together(['A, February', 'B, March']))).toBe('‹A, February› ו־‹B, March›');
    expect(seen(site.together(['A', 'B', 'C']))).toBe('‹A›; ‹B›; ‹C›');
  });
});

describe('letters that are written together with the next word', () => {
  it.each([
    ['ב', 'ינואר 2024', 'בינואר 2024'],
    ['ב', '28 בינואר 2024', 'ב־28 בינואר 2024'],
    ['ל', 'Axios', 'ל־‹Axios›'],
    ['ל', '”הבוקר”', 'ל”הבוקר”'],
    ['כ', '\u206635–40\u2069', 'כ־«35–40›'],
  ])('%s before %s', (letter, text, whole) => {
    expect(seen(prefixed(letter, text))).toBe(whole);
  });
});

describe('what is put into a sentence', () => {
  it('is isolated where it has letters of another script, and once', () => {
    expect(isolated('נציגים')).toBe('נציגים');
    expect(isolated('28')).toBe('28');
    expect(seen(isolated('Portsea talks'))).toBe('‹Portsea talks›');
    expect(seen(isolated(list(['A', 'B'])))).toBe('‹A› ו־‹B›');
    expect(seen(say`דיווח ${'rep-00001'}, ${0}${null}${false}`)).toBe('דיווח ‹rep-00001›, 0');
  });

  it('is no address, which is copied, nor a reference that ends with one', () => {
    expect(say`נראה: ${'https://example.org/a'}`).toBe('נראה: https://example.org/a');
    const reference = join.comma(['Bulletin', '28 בינואר 2024', 'https://example.org/a']);
    expect(seen(say`רשום ב: ${reference}`)).toBe(
      'רשום ב: ‹Bulletin›, 28 בינואר 2024, https://example.org/a',
    );
  });

  it('joins names with what is told of them', () => {
    expect(seen(join.brackets('Portsea', '28 בינואר 2024'))).toBe('‹Portsea› (28 בינואר 2024)');
    expect(seen(join.comma(['A', null, 'ב', 3]))).toBe('‹A›, ב, 3');
    expect(join.sentence('הכול.')).toBe('הכול.');
    expect(join.sentence('הכול')).toBe('הכול.');
    expect(seen(join.sentence('\u2068All said.\u2069'))).toBe('‹All said.›');
  });

  it('has no sign in a text of the data', () => {
    expect(made.termText('Aid', quantity.range('35', '40'))).toBe('Aid: 35–40.');
  });
});

describe('dates', () => {
  it.each([
    ['2024-01-28', '28 בינואר 2024'],
    ['2024-03-01', '1 במרץ 2024'],
    ['2024-01', 'ינואר 2024'],
    ['2024', '2024'],
  ])('%s is written %s', (value, written) => {
    expect(calendar.date(value)).toBe(written);
  });

  it.each([
    ['2024-01-28', '2024-01-30', '«28–30› בינואר 2024'],
    ['2024-01-28', '2024-02-02', '28 בינואר עד 2 בפברואר 2024'],
    ['2023-12-28', '2024-01-02', '28 בדצמבר 2023 עד 2 בינואר 2024'],
  ])('%s to %s is written %s', (start, end, written) => {
    expect(seen(calendar.days(start, end))).toBe(written);
  });

  it.each([
    ['2024-01-01', '2024-01-31', 'ינואר 2024'],
    ['2024-01-01', '2024-03-31', 'ינואר עד מרץ 2024'],
    ['2023-12-01', '2024-01-31', 'דצמבר 2023 עד ינואר 2024'],
  ])('the months %s to %s are written %s', (start, end, written) => {
    expect(calendar.months(start, end)).toBe(written);
  });

  it('that are not exact say so', () => {
    expect(dates.about('28 בינואר 2024')).toBe('בסביבות 28 בינואר 2024');
  });
});

describe('quantities', () => {
  it('run from left to right where they are figures alone', () => {
    expect(seen(quantity.range('35', '40'))).toBe('«35–40›');
    expect(seen(derived.division(quantity.range('200', '300'), '40', '5–7.5'))).toBe(
      '««200–300› ÷ 40 = 5–7.5›',
    );
    expect(seen(derived.addition(['30', '12'], '42'))).toBe('«30 + 12 = 42›');
    expect(seen(difference.by('5', true))).toBe('«+5› לעומת בסיס ההשוואה');
    expect(seen(difference.by('5', false))).toBe('«−5› לעומת בסיס ההשוואה');
  });

  it('with words run as words do', () => {
    expect(derived.division('לפחות 200 אסירים', '40 משאיות', '5')).toBe(
      'לפחות 200 אסירים ÷ 40 משאיות = 5',
    );
    expect(derived.percent('40')).toBe('40 אחוז');
  });

  it('have their bounds before them', () => {
    expect(quantity.about('40')).toBe('כ־40');
    expect(quantity.upTo(quantity.about('40'))).toBe('עד כ־40');
    expect(quantity.atLeast('42')).toBe('לפחות 42');
    expect(quantity.between('5', '10')).toBe('5 עד 10');
    expect(quantity.apart(['5 עד 12', 'לפחות 5'])).toBe('5 עד 12, או לפחות 5');
  });

  it('have one behind its noun, in the gender of the noun', () => {
    expect(quantity.withUnit('1', 'שבוע')).toBe('שבוע אחד');
    expect(quantity.withUnit('1', 'משאית')).toBe('משאית אחת');
    expect(quantity.withUnit('1', 'שנה')).toBe('שנה אחת');
    expect(quantity.withUnit('1', 'משאית ביום')).toBe('משאית אחת ביום');
    expect(quantity.withUnit('1', 'אסיר לכל עציר')).toBe('אסיר אחד לכל עציר');
    expect(quantity.withUnit('1', 'יחידת דיור')).toBe('יחידת דיור אחת');
    expect(quantity.withUnit('1', 'ק״מ')).toBe('ק״מ אחד');
    expect(quantity.withUnit('2', 'שבועות')).toBe('שבועיים');
    expect(quantity.withUnit('2', 'משאיות')).toBe('2 משאיות');
    expect(quantity.withUnit(quantity.atLeast('1'), 'יום')).toBe('לפחות יום אחד');
    expect(quantity.withUnit(quantity.upTo('2'), 'ימים')).toBe('עד יומיים');
    expect(quantity.withUnit(quantity.upTo('12'), 'ימים')).toBe('עד 12 ימים');
    expect(quantity.withUnit('6', 'שבועות')).toBe('6 שבועות');
    expect(seen(quantity.withUnit('1', 'truck'))).toBe('1 ‹truck›');
  });

  it('that moved have no verb, which would need a gender', () => {
    expect(moves.went('אסירים', '35', '40')).toBe('אסירים: מ־35 ל־40');
    expect(seen(moves.went('אסירים', quantity.range('35', '40'), '42'))).toBe(
      'אסירים: מ־«35–40› ל־42',
    );
    expect(moves.went('אסירים', 'לפחות 35', '40')).toBe('אסירים: קודם לפחות 35, עכשיו 40');
    expect(beginsInDigits('כ־40')).toBe(false);
  });

  it('are told with their accounts', () => {
    expect(figure.accounts(4, 9)).toBe('4 מתוך 9 דיווחים');
    expect(figure.each(1)).toBe('דיווח אחד לכל אחת');
    expect(figure.each(2)).toBe('שני דיווחים לכל אחת');
    expect(figure.each(5)).toBe('5 דיווחים לכל אחת');
    expect([2, 3].map(figure.allAccounts)).toEqual(['שני הדיווחים', 'כל 3 הדיווחים']);
  });
});

describe('sentences', () => {
  it('name turning points in words, one of them behind its noun', () => {
    const said = [1, 2, 8].map((n) => home.turningPoints(home.small[n] ?? ''));
    expect(said).toEqual(['נקודת מפנה אחת', 'שתי נקודות מפנה', 'שמונה נקודות מפנה']);
    expect(home.turningPoints('12')).toBe('12 נקודות מפנה');
  });

  it('say who answered what in nouns', () => {
    const parties = [
      { name: 'Northland', accepted: 3, rejected: 12 },
      { name: 'Eastland', accepted: 5, rejected: 1 },
    ];
    expect(seen(answersWords.sentence(20, parties, 2))).toBe(
      '20 הצעות, לפי התשובה האחרונה של כל צד: ‹Northland› – הסכמה ל־3, דחייה של 12; ‹Eastland› – הסכמה ל־5, דחייה של 1; הסכמה של שני הצדדים: 2',
    );
  });

  it('say how texts build on each other', () => {
    const counts = { all: 9, agreed: 2, families: 2, largest: 4, apart: 3 };
    expect(answersWords.lineage.sentence(counts)).toBe(
      '9 הצעות: 6 מבוססות זו על זו, בשתי משפחות, בגדולה 4; עומדות לבדן: 3. הוגשו בסבבים שהסתיימו בהסכמה: 2',
    );
    expect(answersWords.lineage.sentence({ ...counts, families: 1, agreed: 0 })).toBe(
      '9 הצעות: 6 מבוססות זו על זו, במשפחה אחת, בגדולה 4; עומדות לבדן: 3',
    );
  });

  it('part the name of a party from its answer', () => {
    expect(seen(rows.led('Northland', rows.answered('rejected', '28 בינואר 2024')))).toBe(
      '‹Northland› – דחייה, 28 בינואר 2024',
    );
    expect(seen(rows.led(rows.of('Northland'), 'בכיר'))).toBe('‹Northland›: בכיר');
  });

  it('attribute without a verb of saying', () => {
    expect(seen(attribution.relayed(attribution.to('a source', 'Axios'), 'Bulletin'))).toBe(
      '‹a source›, בדברים ל־‹Axios›, כפי שהובא ב־‹Bulletin›',
    );
  });
});
