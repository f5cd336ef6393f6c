import { onDate } from './elision.ts';

/*
 * The words of what is kept on the device. They stand apart from the catalogue because the worker speaks them,
 * and of the pages only one.
 */

export const kept = {
  title: 'Conservé sur cet appareil',
  description:
    'Ce que cet appareil conserve du site pour la lecture hors connexion, de quel jour et de quelle version.',
  lede: 'Les pages que vous ouvrez sont conservées sur cet appareil, avec la liste de tous les cycles, la recherche et la comparaison, afin de pouvoir être lues sans connexion. Le site est d’abord interrogé chaque fois\u00a0: une page conservée n’est affichée que s’il ne répond pas, et elle le dit.',

  /** At the top of a page that was not sent by the server. */
  why: {
    unreachable: 'Le site est injoignable.',
    slow: 'Le site n’a pas répondu en 3 secondes.',
    status: (status: number) => `Le site répond par une erreur (${status}).`,
  },
  copy: (why: string, day: string, version: string, versionDay: string) =>
    `${why} Voici la page telle qu’elle a été conservée sur cet appareil ${onDate(day)}\u00a0: jeu de données version ${version} du ${versionDay}.`,
  inPlace:
    'Le site est injoignable, et la page à cette adresse n’est pas conservée sur cet appareil. Voici ce qui l’est.',
  again: 'Recharger',

  /** At the foot, when another release is there. */
  update: 'Une nouvelle édition de ce site est disponible.',
  updateLoad: 'La charger',
  updatedElsewhere: 'Une nouvelle édition de ce site a été chargée dans un autre onglet.',
  notNow: 'Pas maintenant',

  pages: 'Pages conservées',
  none: 'Aucune page n’est encore conservée.',
  page: (day: string, version: string) => `conservée ${onDate(day)}, version ${version}`,
  total: (pages: string, size: string) => `${pages}, ${size} sur cet appareil.`,
  pageCount: { one: '# page', many: '# de pages', other: '# pages' },
  megabytes: (number: string) => `${number}\u00a0Mo`,
  outdated: (version: string, day: string) =>
    `Certaines sont d’une autre version que celle qui est affichée ici (${version} du ${day}). Elles sont telles qu’elles étaient ce jour-là.`,

  all: 'Tout conserver',
  allText: (toLoad: string, toKeep: string) =>
    `Tous les cycles, propositions et changements, avec toutes les sources. À charger\u00a0: ${toLoad}\u202f; place nécessaire sur cet appareil\u00a0: ${toKeep}. Les téléchargements de la page Données et les images d’aperçu n’en font pas partie.`,
  allButton: 'Tout conserver pour la lecture hors connexion',
  allUnderway: (done: string, of: string) => `Fichiers conservés\u00a0: ${done} sur ${of}.`,
  allStay:
    'Vous pouvez continuer à lire entre-temps. Fermer cet onglet interrompt l’opération\u202f; elle peut être reprise plus tard.',
  cancel: 'Annuler',
  allDone: 'Tout est conservé sur cet appareil.',
  cancelled:
    'Opération interrompue. Ce qui est déjà conservé le reste jusqu’à ce que vous l’effaciez.',
  full: 'Il n’y a pas assez de place sur cet appareil pour tout conserver. Ce qui est déjà conservé le reste jusqu’à ce que vous l’effaciez.',
  failed:
    'Tout n’a pas pu être chargé. Vérifiez la connexion et réessayez\u00a0: ce qui est déjà conservé n’est pas chargé deux fois.',
  listFailed: 'La quantité à conserver n’a pas pu être déterminée.',

  remove: 'Effacer ce qui est conservé',
  removeText:
    'Efface de cet appareil toutes les pages et tous les fichiers conservés. Les pages que vous ouvrirez ensuite seront de nouveau conservées. Votre comparaison et vos réglages restent.',
  removed: 'Plus rien n’est conservé sur cet appareil.',
  removeFailed: 'L’effacement a échoué.',

  off: 'La conservation est désactivée pour ce site.',
  unable:
    'Ce navigateur ne conserve rien de ce site\u00a0: il ne le peut pas, ou ses réglages ne le permettent pas.',
} as const;
