/** Why a cell of a comparison holds no account; the page on the project explains the same words. */
export const empty = {
  says: {
    absent: 'ليس جزءاً من هذا المقترح',
    'not-reported': 'غير مذكور',
    'nothing-tabled': 'لم يُطرح شيء',
    filtered: 'توجد روايات، لكن ليس من النوع المختار',
  },
  /** What is drawn where nothing is reported: most cells of a wide comparison. Read aloud it is the words above. */
  mark: '–',
  means: {
    absent: 'تقول رواية إن النص لا يتضمن ذلك.',
    'not-reported': 'لم توجد رواية عن ذلك؛ وقد يكون في النص رغم ذلك.',
    'nothing-tabled': 'لم يُطرح أي مقترح في الجولة.',
    filtered: 'توجد روايات، لكن التصفية أعلاه لا تُبقي منها شيئاً.',
  },
} as const;
