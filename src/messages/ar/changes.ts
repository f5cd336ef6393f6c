import { countedTerms } from './counts.ts';
import { own } from './isolate.ts';

export const changes = {
  title: 'ما الذي تغير',
  titleOf: (before: string, after: string) => `ما الذي تغير: من ${own(before)} إلى ${own(after)}`,
  before: 'قبل',
  after: 'بعد',
  nowNumber: (name: string, now: string) => `${own(name)}: بالكلمات سابقاً، و${own(now)} لاحقاً`,
  nowWords: (name: string, before: string) => `${own(name)}: ${own(before)} سابقاً، وبالكلمات لاحقاً`,
  summary: {
    nothing: 'لا بند ورد بصورة مختلفة.',
    onlyWords: {
      zero: 'لا رقم متصدراً تغير، ولا بند روي بصورة مختلفة.',
      one: 'لا رقم متصدراً تغير؛ وبند واحد روي بصورة مختلفة.',
      two: 'لا رقم متصدراً تغير؛ وبندان رويا بصورة مختلفة.',
      few: 'لا رقم متصدراً تغير؛ و# بنود رويت بصورة مختلفة.',
      many: 'لا رقم متصدراً تغير؛ و# بنداً رويت بصورة مختلفة.',
      other: 'لا رقم متصدراً تغير؛ و# بند رويت بصورة مختلفة.',
    },
    added: (list: string) => `جديد: ${own(list)}.`,
    dropped: (list: string) => `لم يعد مذكوراً: ${own(list)}.`,
    denied: (list: string) => `قيل إنه ليس جزءاً من النص: ${own(list)}.`,
    more: {
      zero: 'ولا تغييرات أخرى.',
      one: 'وتغيير آخر.',
      two: 'وتغييران آخران.',
      few: 'و# تغييرات أخرى.',
      many: 'و# تغييراً آخر.',
      other: 'و# تغيير آخر.',
    },
  },
  spans:
    'كل رقم هو الذي تذكره أكثر الروايات، أو الأرقام المتعادلة. وما لم يعد مذكوراً قد يكون باقياً في النص.',
  ground: {
    reported: 'يذكر مصدر أن المقترح اللاحق يستند إلى السابق.',
    inferred: 'لا مصدر يقول إن أحدهما يستند إلى الآخر: استنتجنا ذلك من مضمونهما.',
  },
  otherParents: 'ومما ذُكر أنه يستند إليه:',
  groups: {
    moved: 'أرقام تغيرت',
    added: 'جديد',
    dropped: 'لم يعد مذكوراً',
    reworded: 'صياغة مختلفة',
    same: 'بلا تغيير، أو ليس في أي منهما',
  },
  meanings: {
    moved: 'في كليهما رقم، ويتصدر رقم آخر، أو تذكر روايات أخرى غيره إلى جانبه.',
    added: 'ورد عن المقترح اللاحق ولم يرد عن السابق.',
    dropped: 'ورد عن المقترح السابق ولم يرد عن اللاحق؛ وقد يكون باقياً في النص.',
    reworded:
      'تستخدم الروايات كلمات أخرى، أو في أحد الجانبين وحده رقم. واختلاف الكلمات لا يعني بالضرورة اختلاف النص.',
    same: 'الأرقام نفسها، أو الكلمات نفسها، أو ليس جزءاً من أي منهما.',
  },
  count: countedTerms,
  jump: 'المجموعات',
  notReported: 'غير مذكور',
  /** Why a term has no counterpart in the other text, though that has others of its subject. */
  apart: (note: string) => `عند قراءته مع النص الآخر: ${own(note)}`,
  noFigure: 'لم يُذكر رقم',
  absent: 'قيل إنه ليس جزءاً من النص',
  wordingKey: 'موضع المقارنة: الروايتان الأكثر تشابهاً.',
  /** What the signs beside marked words mean. */
  marks: '− سابقاً فقط، + لاحقاً فقط.',
  unlike: 'الكلمات المشتركة بين الروايات أقل من أن تُعلَّم كلمة كلمة.',
} as const;
