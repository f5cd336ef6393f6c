export const about = {
  title: 'How to read Parley',
  description:
    'Who makes it, method, kinds of account, agreement marks, arithmetic, words and corrections of the Parley negotiation tracker.',
  empties: 'Three kinds of empty',
  arithmetic: 'Arithmetic',
  arithmeticText:
    'A ratio that a source states and one that we compute never look alike: ours stands in a dashed box, with the sum and the accounts that it is made of. It is computed from the two numbers of one speaker, and only where nobody gave both from all accounts, which is then said; categories of people are never added up. Lengths given in weeks are counted as seven days, in months as 30 days; the text keeps the source’s own unit where it was converted.',
  parts: 'What this site is made of',
  partsText: 'It loads nothing from other hosts. What it is built from is listed:',
  licences: 'licences of everything that it sends you',
  materials: 'bill of materials (CycloneDX)',
} as const;
