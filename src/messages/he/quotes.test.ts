import { describe, expect, it } from 'vitest';
import { citing } from './citing.ts';
import { ended, inQuotes, typeset } from './quotes.ts';
import { join } from './separators.ts';

/** With Unicode's signs made visible: "‹" before a text that is isolated, "›" after it. */
const seen = (text: string) => text.replaceAll('\u2068', '‹').replaceAll('\u2069', '›');

describe('quotation marks', () => {
  it.each([
    ['הם דיברו על "חוק אחד".', 'הם דיברו על ”חוק אחד”.'],
    ['A talk of “one law” again', 'A talk of ”one law” again'],
    ['"a text of \'one\' law"', '”a text of ’one’ law”'],
    ['Northland\'s "last offer"', 'Northland’s ”last offer”'],
    ["the '24 talks", 'the ’24 talks'],
    ['המו"מ נמשך', 'המו״מ נמשך'],
    ['הודעת האו"ם על "הסכם"', 'הודעת האו״ם על ”הסכם”'],
    ["ג'נרל, ינו'", 'ג׳נרל, ינו׳'],
    ['כך נכתב ב"הבוקר", לפי ל"דבר"', 'כך נכתב ב”הבוקר”, לפי ל”דבר”'],
    ['דברי ב"כ הצד', 'דברי ב״כ הצד'],
  ])('%s', (text, set) => {
    expect(typeset(text)).toBe(set);
  });

  it('turn by turn within a quotation', () => {
    expect(typeset('He spoke of "one law"', 1)).toBe('He spoke of ’one law’');
  });

  it.each([
    ['הצעה חדשה', '.', '”הצעה חדשה”.'],
    ['הצעה חדשה.', ',', '”הצעה חדשה”,'],
    ['A new offer', ',', '”‹A new offer›”,'],
    ['הצעה חדשה?', '.', '”הצעה חדשה?”'],
    ['הצעה חדשה?', ',', '”הצעה חדשה?”,'],
    ['מה פירוש "חוק אחד"', '.', '”מה פירוש ’חוק אחד’”.'],
  ] as const)('of the title %s before "%s": the stop stands behind them', (title, stop, whole) => {
    expect(seen(inQuotes(title, stop))).toBe(whole);
  });

  it.each([
    ['28 בינואר 2024', '28 בינואר 2024.'],
    ['כך נאמר.', 'כך נאמר.'],
    ['האם כך נאמר?', 'האם כך נאמר?'],
    ['הוא אמר ”כן”', 'הוא אמר ”כן”.'],
  ])('a text that ends: %s', (text, whole) => {
    expect(ended(text)).toBe(whole);
  });
});

describe('the sentence of a claim', () => {
  it('is the text whole, and who said it behind "כך לפי"', () => {
    expect(
      seen(
        citing.plain(
          join.comma(['Portsea outline', '28 בינואר 2024']),
          'ההפוגה תימשך 30 ימים.',
          'a source',
        ),
      ),
    ).toBe('‹Portsea outline›, 28 בינואר 2024: ההפוגה תימשך 30 ימים, כך לפי ‹a source›.');
    expect(citing.plain('', 'ההפוגה תימשך 1.5 חודשים.', 'שני גורמים')).toBe(
      'ההפוגה תימשך 1.5 חודשים, כך לפי שני גורמים.',
    );
  });

  it('does not tear several sentences apart', () => {
    expect(citing.plain('', 'ההפוגה תסתיים. השיחות יימשכו.', 'שני גורמים')).toBe(
      'ההפוגה תסתיים. השיחות יימשכו. (לפי שני גורמים.)',
    );
  });

  it('has where it can be read before its stop', () => {
    const credit = join.comma(['Bulletin', '27 בפברואר 2024']);
    expect(seen(citing.credited('ההפוגה תימשך 30 ימים.', credit))).toBe(
      'ההפוגה תימשך 30 ימים (‹Bulletin›, 27 בפברואר 2024).',
    );
  });
});

describe('the sentence of a record', () => {
  it('says what it is, and on whose pages it rests', () => {
    const what = citing.roundRecord('Portsea talks', '28 בינואר 2024', 'Portsea');
    expect(seen(citing.record(what, citing.restingOn('7 מקורות', 'גוף א ואחרים')))).toBe(
      'הרישום ב־‹Parley› של סבב התיווך ”‹Portsea talks›” (28 בינואר 2024, ‹Portsea›) מבוסס על 7 מקורות, מאת גוף א ואחרים.',
    );
    expect(seen(citing.proposalRecord('הצעה', '11 בפברואר 2024', ''))).toBe(
      'הרישום ב־‹Parley› של ההצעה ”הצעה” (11 בפברואר 2024)',
    );
    expect(seen(citing.comparisonRecord(['א', 'ב', 'ג']))).toBe(
      'הרישום ב־‹Parley› של ההשוואה בין ”א”, ”ב” ו”ג”',
    );
  });
});

describe('dates of references', () => {
  it('have as many parts as are known', () => {
    expect([citing.date(2024), citing.date(2024, 1), citing.date(2024, 1, 28)]).toEqual([
      '2024',
      'ינואר 2024',
      '28 בינואר 2024',
    ]);
    expect(citing.yearFirst(2024, 1, 28)).toBe('2024, 28 בינואר');
    expect(citing.accessed('28 בינואר 2024')).toBe('אוחזר ב־28 בינואר 2024');
  });
});
