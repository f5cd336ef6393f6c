import { countedProposals, ofProposals, said } from './counts.ts';
import { own } from './isolate.ts';

/*
 * The words of the two pictures of the page of all proposals: who answered what and when, and who built on what.
 * They stand apart from the catalogue, as those of all pictures do.
 */

const part = ({ name, accepted, rejected }: { name: string; accepted: number; rejected: number }) =>
  `${own(name)}: قُبل ${accepted} ورُفض ${rejected} في آخر رد`;

const families = {
  one: 'مجموعة واحدة',
  two: 'مجموعتين',
  few: '# مجموعات',
  other: '# مجموعة',
} as const;

export const answersWords = {
  title: 'من قبل ومن رفض، ومتى',
  /** What the last answers are, party by party, without a stop; `both` counts what all of them accepted. */
  sentence: (
    all: number,
    parties: readonly { name: string; accepted: number; rejected: number }[],
    both: number | null,
  ) =>
    `من أصل ${said(all, ofProposals)}، ${parties.map(part).join('؛ ')}${
      both === null
        ? ''
        : `؛ ${parties.length === 2 ? 'قبول الطرفين معاً' : 'قبول الأطراف كلها'}: ${both}`
    }`,
  /** Each mark is an answer at its day. */
  lede: 'كل علامة رد في يوم صدوره',
  narrow: 'الردود السابقة تُرسم في نافذة عريضة.',
  left: {
    zero: 'كل الردود مرسومة',
    one: 'رد واحد لم يتسع له المكان بين ردود الأيام نفسها؛ وهو في القائمة',
    two: 'ردان لم يتسع لهما المكان بين ردود الأيام نفسها؛ وهما في القائمة',
    few: '# ردود لم يتسع لها المكان بين ردود الأيام نفسها؛ وهي في القائمة',
    many: '# رداً لم يتسع لها المكان بين ردود الأيام نفسها؛ وهي في القائمة',
    other: '# رد لم يتسع لها المكان بين ردود الأيام نفسها؛ وهي في القائمة',
  },
  others: 'أطراف أخرى',
  earlier: 'الأصغر: رد سابق للطرف نفسه',
  tie: 'روايات الرد الواحد متباينة',
  lanes: {
    accepted: 'قبول',
    studying: 'قيد الدراسة',
    countered: 'رد بمقترح مضاد',
    rejected: 'رفض',
  },
  undated: 'اليوم غير مذكور',
  course: (party: string) => `الردود بترتيب زمني: ${own(party)}`,
  account: 'قراءة الرواية',
  moreAccounts: {
    zero: 'لا روايات أخرى له',
    one: 'رواية أخرى له',
    two: 'روايتان أخريان له',
    few: '# روايات أخرى له',
    many: '# رواية أخرى له',
    other: '# رواية أخرى له',
  },
  otherwise: (list: string) => `روايات أخرى عن الوقت نفسه: ${own(list)}`,
  answerOf: (party: string) => `رد ${own(party)}`,
  last: 'آخر رد',
  ever: 'في أي وقت',
  everRejected: 'رُفض في أي وقت',
  columns: {
    date: 'التاريخ',
    party: 'الطرف',
    answer: 'الرد',
    last: 'آخر رد',
    proposal: 'المقترح',
    tabled: 'تاريخ طرح المقترح',
    account: 'الرواية',
    who: 'من قال ذلك',
    id: 'معرّف الرواية',
  },
  yes: 'نعم',
  no: 'لا',
  lineage: {
    drawing: 'أي مقترح يستند إلى أي، عبر الزمن',
    /** How many texts, families and texts apart; without a stop. */
    sentence: (counts: {
      all: number;
      agreed: number;
      families: number;
      largest: number;
      apart: number;
    }) =>
      `${said(counts.all, countedProposals)}: ${
        counts.families === 0
          ? 'لا مقترح منها يستند إلى آخر'
          : `عدد ما يستند بعضه إلى بعض ${counts.all - counts.apart}، في ${said(
              counts.families,
              families,
            )}، أكبرها من ${said(counts.largest, ofProposals)}؛ وعدد ما لا صلة له بغيره ${counts.apart}`
      }${counts.agreed === 0 ? '' : `. وعدد ما طُرح في جولات انتهت باتفاق ${counts.agreed}`}`,
    apart: 'بلا صلة',
    rejected: 'علامة مفرغة: آخر رد لأحد الأطراف رفض',
    left: {
      zero: 'كل المقترحات مرسومة',
      one: 'مقترح واحد لم يتسع له المكان؛ وهو في القائمة',
      two: 'مقترحان لم يتسع لهما المكان؛ وهما في القائمة',
      few: '# مقترحات لم يتسع لها المكان؛ وهي في القائمة',
      many: '# مقترحاً لم يتسع لها المكان؛ وهي في القائمة',
      other: '# مقترح لم يتسع لها المكان؛ وهي في القائمة',
    },
    agreed: 'اتُّفق عليه',
    list: 'كلها بترتيب زمني، مع ما يستند إليه كل منها',
    buildsOn: (list: string) => `يستند إلى ${own(list)}`,
    noAnswer: 'لم يُذكر رد',
    columns: {
      date: 'التاريخ',
      name: 'المقترح',
      by: 'مقدَّم من',
      agreed: 'طُرح في جولة انتهت باتفاق',
      answers: 'آخر الردود',
      from: 'يستند إلى',
      basis: 'أساس الصلة',
      id: 'المعرّف',
    },
  },
} as const;
