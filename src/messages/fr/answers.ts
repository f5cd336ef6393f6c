import { number } from './language.ts';

/*
 * The words of the two pictures of the page of all proposals: who answered what and when, and who built on what.
 * They stand apart from the catalogue, as those of all pictures do.
 */

const part = ({ name, accepted, rejected }: { name: string; accepted: number; rejected: number }) =>
  `${name}\u00a0: acceptation ${accepted}, rejet ${rejected}`;

const proposalsOf = (count: number) =>
  count < 2 ? `${count} proposition` : `${number(count)} propositions`;

export const answersWords = {
  title: 'Qui a dit oui ou non, et quand',
  /** What the last answers are, party by party, without a stop; `both` counts what all of them accepted. */
  sentence: (
    all: number,
    parties: readonly { name: string; accepted: number; rejected: number }[],
    both: number | null,
  ) =>
    `Dernières réponses, sur ${proposalsOf(all)}. ${parties.map(part).join('\u202f; ')}${
      both === null
        ? ''
        : `\u202f; acceptation par ${parties.length === 2 ? 'les deux' : 'toutes'}\u00a0: ${both}`
    }`,
  /** Each mark is an answer at its day. */
  lede: 'Chaque marque est une réponse, au jour où elle a été donnée',
  narrow: 'Les réponses antérieures sont dessinées dans une fenêtre large.',
  left: {
    one: '# réponse n’a pas trouvé place à côté d’autres des mêmes jours\u202f; elle figure dans la liste',
    many: '# de réponses n’ont pas trouvé place à côté d’autres des mêmes jours\u202f; elles figurent dans la liste',
    other:
      '# réponses n’ont pas trouvé place à côté d’autres des mêmes jours\u202f; elles figurent dans la liste',
  },
  others: 'Autres',
  earlier: 'plus petit\u00a0: une réponse antérieure de la même partie',
  tie: 'comptes rendus divergents sur une réponse',
  lanes: {
    accepted: 'acceptation',
    studying: 'en attente',
    countered: 'contre-proposition',
    rejected: 'rejet',
  },
  undated: 'jour non mentionné',
  course: (party: string) => `Réponses par ordre chronologique\u00a0: ${party}`,
  account: 'Lire le compte rendu',
  moreAccounts: {
    one: '# autre compte rendu à ce sujet',
    many: '# d’autres comptes rendus à ce sujet',
    other: '# autres comptes rendus à ce sujet',
  },
  otherwise: (list: string) => `Autres comptes rendus de la même date\u00a0: ${list}`,
  answerOf: (party: string) => `Réponse\u00a0: ${party}`,
  last: 'Dernière réponse',
  ever: 'Réponse à un moment quelconque',
  everRejected: 'Rejetée à un moment quelconque',
  columns: {
    date: 'date',
    party: 'partie',
    answer: 'réponse',
    last: 'dernière réponse',
    proposal: 'proposition',
    tabled: 'proposition présentée',
    account: 'compte rendu',
    who: 'selon',
    id: 'identifiant du compte rendu',
  },
  yes: 'oui',
  no: 'non',
  lineage: {
    drawing: 'Qui s’est appuyé sur quoi, au fil du temps',
    /** How many texts, families and texts apart; without a stop. */
    sentence: (counts: {
      all: number;
      agreed: number;
      families: number;
      largest: number;
      apart: number;
    }) =>
      `${proposalsOf(counts.all)}\u00a0: ${
        counts.families === 0
          ? 'aucune ne s’appuie sur une autre'
          : `${number(counts.all - counts.apart)} s’appuient les unes sur les autres, en ${
              counts.families === 1 ? 'une seule famille' : `${counts.families} familles`
            }, la plus grande en comptant ${counts.largest}\u202f; sans lien\u00a0: ${counts.apart}`
      }${counts.agreed === 0 ? '' : `. Présentées lors de cycles qui ont abouti à un accord\u00a0: ${counts.agreed}`}`,
    apart: 'sans lien',
    rejected: 'creux\u00a0: dernière réponse d’une partie, un rejet',
    left: {
      one: '# proposition n’a pas trouvé place\u202f; elle figure dans la liste',
      many: '# de propositions n’ont pas trouvé place\u202f; elles figurent dans la liste',
      other: '# propositions n’ont pas trouvé place\u202f; elles figurent dans la liste',
    },
    agreed: 'accord conclu',
    list: 'Toutes par ordre chronologique, avec ce sur quoi chacune s’appuie',
    buildsOn: (list: string) => `s’appuie sur\u00a0: ${list}`,
    noAnswer: 'aucune réponse mentionnée',
    columns: {
      date: 'date',
      name: 'proposition',
      by: 'présentée par',
      agreed: 'présentée lors d’un cycle qui a abouti à un accord',
      answers: 'dernières réponses',
      from: 's’appuie sur',
      basis: 'base du lien',
      id: 'identifiant',
    },
  },
} as const;
