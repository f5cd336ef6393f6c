export const about = {
  title: 'Comment lire Parley',
  description:
    'Qui le fait, méthode, types de comptes rendus, marques de concordance, calculs, vocabulaire et corrections du suivi de négociations Parley.',
  empties: 'Trois sortes de vide',
  arithmetic: 'Calculs',
  arithmeticText:
    'Un ratio donné par une source et un ratio que nous calculons ne se ressemblent jamais\u00a0: le nôtre figure dans un cadre en tirets, avec le calcul et les comptes rendus dont il est tiré. Il est calculé à partir des deux chiffres d’un même auteur\u202f; si personne n’a donné les deux, il l’est à partir de tous les comptes rendus, ce qui est alors précisé. Les catégories de personnes ne sont jamais additionnées. Les durées données en semaines sont comptées à sept jours, celles en mois à 30 jours\u202f; le texte garde l’unité de la source quand elle a été convertie.',
  parts: 'De quoi ce site est fait',
  partsText: 'Il ne charge rien depuis d’autres serveurs. Ses composants sont répertoriés\u00a0:',
  licences: 'licences de tout ce qu’il vous envoie',
  materials: 'nomenclature logicielle (CycloneDX)',
} as const;
