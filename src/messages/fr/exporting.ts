import { ofDate, onDate } from './elision.ts';

export const exporting = {
  label: 'Emporter cette comparaison',
  formats: {
    copy: 'Copier comme tableau',
    csv: 'CSV',
    json: 'JSON',
    card: 'Image des chiffres clés (1200 × 675)',
    picture: 'Image de toutes les lignes',
    print: 'Imprimer',
    printShort: 'Imprimer les chiffres clés',
  },
  working: 'Un instant…',
  copied: 'Copié. Collez-le dans un document, un courriel ou un tableur.',
  saved: (name: string) => `Enregistré sous ${name}`,
  failed: 'L’opération n’a pas abouti. Vérifiez la connexion et réessayez.',
  table: 'Le tableau, avec une tabulation entre les colonnes',
  notes: 'Comptes rendus',
  noteRefs: (numbers: string) => ` (comptes rendus ${numbers})`,
  undated: 'sans date',
  seen: (date: string) => `Consulté ${onDate(date)}`,
  more: {
    one: 'et # autre ligne à l’adresse ci-dessous',
    many: 'et # d’autres lignes à l’adresse ci-dessous',
    other: 'et # autres lignes à l’adresse ci-dessous',
  },
  moreSums: {
    one: 'et # autre calcul',
    many: 'et # d’autres calculs',
    other: 'et # autres calculs',
  },
  sources: (publishers: string) => `Sources\u00a0: ${publishers}`,
  edition: (version: string, date: string, address: string) =>
    `Parley, version ${version} ${ofDate(date)}, ${address}`,
} as const;
