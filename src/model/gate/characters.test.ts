import { describe, expect, it } from 'vitest';
import { characterFaults } from './characters.ts';

const messagesOf = (text: string) => characterFaults(text).map(({ message }) => message);

describe('a text is refused with', () => {
  it.each([
    ['a null', 'forty\u0000 hostages', 'a control character (U+0000 null) after "forty"'],
    ['an escape', '\u001b[31mforty', 'a control character (U+001B escape) at the beginning'],
    ['a delete', 'forty\u007f', 'a control character (U+007F delete) after "forty"'],
    [
      'a control character of the second set',
      'forty\u0085',
      'a control character (U+0085) after "forty"',
    ],
    [
      'an override from right to left',
      '\u202e30 rof 1',
      'a character that changes the direction of writing (U+202E right-to-left override) at the beginning',
    ],
    [
      'an isolate',
      'about \u206730\u2069 days',
      'a character that changes the direction of writing (U+2067 right-to-left isolate) after "about "',
    ],
    [
      'a mark of direction',
      '10\u200f–20 days',
      'a character that changes the direction of writing (U+200F right-to-left mark) after "10"',
    ],
    [
      'the mark of Arabic letters',
      '10\u061c–20',
      'a character that changes the direction of writing (U+061C Arabic letter mark) after "10"',
    ],
    [
      'a zero-width space',
      '4\u200b0 days',
      'an invisible character (U+200B zero-width space) after "4"',
    ],
    ['a word joiner', '4\u20600 days', 'an invisible character (U+2060 word joiner) after "4"'],
    [
      'a byte order mark inside',
      'for\ufeffty',
      'an invisible character (U+FEFF byte order mark) after "for"',
    ],
    ['a soft hyphen', 'host\u00adages', 'an invisible character (U+00AD soft hyphen) after "host"'],
    ['a letter of a tag', 'forty\u{e0041}', 'an invisible character (U+E0041) after "forty"'],
    ['a filler that no font draws', 'for\u3164ty', 'an invisible character (U+3164) after "for"'],
    ['an empty pattern of Braille', 'for\u2800ty', 'an invisible character (U+2800) after "for"'],
    ['an invisible sign of mathematics', '4\u20620', 'an invisible character (U+2062) after "4"'],
    ['a note between lines', 'for\ufff9ty', 'an invisible character (U+FFF9) after "for"'],
    [
      'a joiner between Latin letters',
      'for\u200dty',
      'an invisible character (U+200D zero-width joiner) after "for"',
    ],
    [
      'a non-joiner between figures',
      '4\u200c0',
      'an invisible character (U+200C zero-width non-joiner) after "4"',
    ],
    [
      'a joiner at the end of a word',
      'می\u200c',
      'an invisible character (U+200C zero-width non-joiner) after "می"',
    ],
    [
      'two joiners in a row',
      'می\u200c\u200cشود',
      'an invisible character (U+200C zero-width non-joiner) after "می"',
    ],
    [
      'a variation selector after a letter',
      'no\ufe0f',
      'an invisible character (U+FE0F variation selector-16) after "no"',
    ],
    [
      'a variation selector after a digit',
      '1\ufe0f',
      'an invisible character (U+FE0F variation selector-16) after "1"',
    ],
    [
      'an ideographic selector after a Latin letter',
      'no\u{e0100}',
      'an invisible character (U+E0100) after "no"',
    ],
    ['a blank of another width', '4\u20090 days', 'an unusual blank (U+2009) after "4"'],
    [
      'an ideographic blank in Latin text',
      'forty\u3000days',
      'an unusual blank (U+3000 ideographic space) after "forty"',
    ],
    [
      'a separator of lines',
      'forty\u2028days',
      'an unusual blank (U+2028 line separator) after "forty"',
    ],
    [
      'a no-break space at the end',
      'forty\u00a0',
      'an unusual blank (U+00A0 no-break space) after "forty"',
    ],
    [
      'a no-break space beside a space',
      'forty \u00a0days',
      'an unusual blank (U+00A0 no-break space) after "forty "',
    ],
    [
      'the first half of a pair',
      'forty \ud83d',
      'half of a surrogate pair (U+D83D) after "forty "',
    ],
    [
      'the second half of a pair',
      '\udc00forty',
      'half of a surrogate pair (U+DC00) at the beginning',
    ],
    [
      'a sign of lost encoding',
      'H\ufffdmas',
      'a character that stands for none (U+FFFD replacement character) after "H"',
    ],
    [
      'a private character',
      'forty \ue000',
      'a character that stands for none (U+E000) after "forty "',
    ],
    [
      'a code that is no character',
      'forty \uffff',
      'a character that stands for none (U+FFFF) after "forty "',
    ],
    ['a mark on a digit', '1\u03050 days', 'a mark that stands on no letter (U+0305) after "1"'],
    ['a mark on a space', 'in \u0301 May', 'a mark that stands on no letter (U+0301) after "in "'],
    [
      'a mark at the beginning',
      '\u0301May',
      'a mark that stands on no letter (U+0301) at the beginning',
    ],
    [
      'a stroke through a letter',
      'no\u0336',
      'a mark that strikes out or rings what it stands on (U+0336) after "no"',
    ],
    [
      'a ring round a digit',
      '1\u20dd',
      'a mark that strikes out or rings what it stands on (U+20DD) after "1"',
    ],
    [
      'a key cap',
      '1\u20e3',
      'a mark that strikes out or rings what it stands on (U+20E3) after "1"',
    ],
    [
      'three marks on a Latin letter',
      'x\u0323\u0302\u030c',
      'more than 2 marks on one letter (U+030C) after "x\u0323\u0302"',
    ],
    [
      'seven marks on a Hebrew letter',
      '\u05d0\u05b0\u05b1\u05b2\u05b3\u05b4\u05b5\u05bf',
      'more than 6 marks on one letter (U+05BF)',
    ],
    [
      'a letter and its mark apart',
      'caf\u0065\u0301',
      'the text is not composed (NFC) after "caf"',
    ],
    ['a sign that is another letter', '5 \u2126', 'the text is not composed (NFC) after "5 "'],
  ])('%s', (_, text, message) => {
    const messages = messagesOf(text);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.startsWith(message)).toBe(true);
  });

  it('two hundred marks on one letter, told once', () => {
    expect(messagesOf(`q${'\u0323'.repeat(200)}`)).toEqual([
      expect.stringMatching(/^more than 2 marks on one letter/),
    ]);
  });

  it('every kind of fault that it has, each once', () => {
    expect(messagesOf('\u202e4\u200b0\u200b \u0000')).toEqual([
      expect.stringContaining('direction of writing'),
      expect.stringContaining('an invisible character'),
      expect.stringContaining('a control character'),
    ]);
  });
});

describe('a text may have', () => {
  it.each([
    [
      'letters, figures and signs of ASCII',
      'About 40 hostages (of 101) for 300-400 prisoners: "yes"!',
    ],
    ['composed letters', 'Agência Brasil, Adresseavisen på norsk, Erdoğan, Nguyễn'],
    ['curly quotation marks, dashes, an ellipsis', '“Biden’s plan” – no deal — yet…'],
    ['Arabic with its marks', 'تايمز أوف إسرائيل: مصر تقدم اقتراحًا بإنهاء الحرب كان بنّاءً'],
    ['Hebrew with its points', 'שָׁלוֹם'],
    ['a non-joiner in a Persian word', 'می\u200cشود'],
    ['a joiner in a Sinhala word', 'ශ්\u200dරී ලංකා'],
    ['a non-joiner in a Hindi word', 'क्\u200cष'],
    ['Thai with two marks on a letter', 'ที่'],
    ['Vietnamese with two marks in one letter', 'Việt Nam'],
    ['a letter that has no composed form, with its mark', 'm\u0303'],
    ['a no-break space in a figure', '10\u00a0000 personnes'],
    ['a narrow no-break space before a sign', 'vraiment\u202f?'],
    ['an ideographic blank in Japanese', '停戦\u3000交渉'],
    ['an emoji with its selector', 'Deal \u2764\ufe0f'],
    ['emoji bound by a joiner', 'By \u{1f469}\u{1f3fd}\u200d\u{1f4bb}'],
    ['a flag of two letters', 'Doha \u{1f1f6}\u{1f1e6}'],
    ['an ideograph with its variant', '葛\u{e0100}城'],
    ['a Mongolian word with a selector', '\u182a\u180b\u1820'],
    ['an Arabic sign of number', '\u0601 12'],
    ['a tab, which is untidy and told elsewhere', 'forty\tdays'],
  ])('%s', (_, text) => {
    expect(messagesOf(text)).toEqual([]);
  });
});
