import type { TargetKind } from '../../model/slices/corrections-slice.ts';

/*
 * The words about claims that a link names, and about versions and corrections. They
 * stand apart from the catalogue because most readers never meet them.
 */
export const claimWords = {
  landing: {
    hidden:
      'Ce que désigne ce lien n’est pas affiché\u00a0: le choix des comptes rendus ou des différences l’écarte.',
    showAll: 'L’afficher, avec tous les comptes rendus',
    stands: (id: string) =>
      `Ce que désigne ce lien (${id}) ne figure pas dans cet affichage. Il se trouve ici\u00a0:`,
    moved: (id: string) =>
      `La notice ${id} a été retirée\u00a0: son contenu se trouve désormais à une autre adresse\u00a0:`,
    unknown: (id: string) =>
      `Ce lien désigne ${id}, et aucune notice ne porte cet identifiant. Les identifiants ne sont jamais réutilisés\u202f; le lien a pu perdre ou changer une lettre en chemin.`,
    near: 'Peut-être l’un de ceux-ci\u00a0:',
    unseen: (id: string) =>
      `Ce que désigne ce lien (${id}) ne figure pas dans cet affichage, et son emplacement n’a pas pu être recherché.`,
    retry: 'Réessayer',
    place: (id: string, page: string) => `${id}, dans ${page}`,
  },
  since: {
    label: 'Depuis la création de ce lien',
    made: (version: string, date: string) =>
      `Ce lien a été créé à partir de la version ${version} du ${date}.`,
    unpublished: (version: string) =>
      `Ce lien désigne la version ${version}, qui n’a jamais été publiée.`,
    before: (version: string, date: string) =>
      `La précédente est la version ${version} du ${date}.`,
    first: (version: string, date: string) => `La première était la version ${version} du ${date}.`,
    corrected: {
      one: 'Depuis, parmi ce que montre cette page, # fait a été corrigé\u00a0:',
      many: 'Depuis, parmi ce que montre cette page, # de faits ont été corrigés\u00a0:',
      other: 'Depuis, parmi ce que montre cette page, # faits ont été corrigés\u00a0:',
    },
    nothing: (version: string) =>
      `Cette page montre la version ${version}. Aucun fait n’y a été corrigé depuis\u202f; des comptes rendus ont pu être ajoutés.`,
    future: (version: string, newest: string, date: string) =>
      `Ce lien désigne la version ${version}. La plus récente que connaît cette copie du site est la version ${newest} du ${date}\u00a0: rechargez la page, ou revenez plus tard. Ce qui a changé entre les deux ne peut pas être indiqué ici.`,
    malformed: (text: string) =>
      `Ce lien indique «\u202f${text}\u202f» comme version. Les versions de ce jeu de données sont trois nombres, tels que 1.0.0\u00a0: ce qui a changé depuis la création du lien ne peut donc pas être indiqué.`,
    failed: (version: string) =>
      `Ce lien a été créé à partir de la version ${version}. Ce qui a été corrigé depuis n’a pas pu être chargé.`,
    retry: 'Réessayer',
    here: 'Corrigé depuis la création de ce lien',
    elsewhere: {
      one: 'Sur cette page, # fait a été corrigé depuis la création de ce lien\u202f; le haut de la page le nomme.',
      many: 'Sur cette page, # de faits ont été corrigés depuis la création de ce lien\u202f; le haut de la page les nomme.',
      other:
        'Sur cette page, # faits ont été corrigés depuis la création de ce lien\u202f; le haut de la page les nomme.',
    },
  },
  corrections: {
    title: 'Corrections et versions',
    description:
      'Chaque modification d’un fait publié dans le jeu de données Parley, avec ce qui était écrit, ce qui l’est à présent et pourquoi, et chaque version publiée.',
    lede: 'Quand un fait publié se révèle inexact, il est modifié, et la modification est répertoriée ici\u00a0: ce qui était écrit, ce qui l’est à présent, pourquoi, et depuis quelle version. De nouveaux comptes rendus, de nouvelles sources et de meilleures formulations ne sont pas des corrections.',
    list: 'Corrections',
    none: 'Aucun fait publié n’a été corrigé à ce jour.',
    before: 'Avant',
    after: 'À présent',
    reason: 'Pourquoi',
    empty: 'rien',
    /** What was corrected of a record, by the name of its field; a field without a word here is named as it is. */
    fields: {
      absent: 'présence dans le texte',
      attribution: 'qui le dit',
      basedOn: 'ce sur quoi elle s’appuie',
      date: 'date',
      dates: 'dates',
      delegations: 'délégations',
      field: 'objet',
      issue: 'thème',
      kind: 'type de compte rendu',
      mediators: 'médiateurs',
      name: 'nom',
      occasion: 'circonstance',
      office: 'fonction',
      outcome: 'résultat',
      outlet: 'média auquel les propos ont été tenus',
      phase: 'phase',
      phases: 'phases',
      provisions: 'dispositions',
      publisher: 'éditeur',
      quantity: 'chiffre',
      reports: 'comptes rendus',
      scope: 'ce qui est compté',
      sources: 'sources',
      speaker: 'qui le dit',
      stance: 'réponse',
      status: 'résultat',
      tabledBy: 'qui l’a présentée',
      tabledTo: 'qui l’a reçue',
      text: 'formulation',
      title: 'titre',
      venues: 'lieu',
    } as Record<string, string>,
    field: (name: string) => `corrigé\u00a0: ${name}`,
    /** Of one field of all corrections: "qui le dit (41)". */
    ofField: (name: string, count: string) => `${name} (${count})`,
    summary: (count: string, fields: string) =>
      `${count}, selon ce qui a été corrigé\u00a0: ${fields}.`,
    record: { one: '# correction', many: '# de corrections', other: '# corrections' },
    show: {
      one: 'Afficher # correction',
      many: 'Afficher # de corrections',
      other: 'Afficher # corrections',
    },
    all: 'Toutes les corrections',
    /** Of a list that has several pages: how the links to them are called, one of them, and the title of one. */
    pages: 'Corrections par page',
    ofPage: (first: string, last: string) => `Corrections ${first} à ${last}`,
    partTitle: (page: string) => `${page}, en comptant depuis la première`,
    page: 'La page telle qu’elle est à présent',
    inVersion: (version: string) => `dans la version ${version}`,
    kinds: {
      round: 'Cycle',
      proposal: 'Proposition',
      provision: 'Disposition',
      report: 'Compte rendu',
      response: 'Réponse',
      claim: 'Compte rendu',
      position: 'Position',
      event: 'Événement',
      source: 'Source',
      correction: 'Correction',
    } satisfies Record<TargetKind, string>,
    versions: 'Versions',
    version: (version: string) => `Version ${version}`,
    corrected: { one: '# correction', many: '# de corrections', other: '# corrections' },
    report: 'Signaler une erreur',
    reportText:
      'À côté de chaque compte rendu figure «\u202fCiter ou signaler\u202f», et dedans «\u202fSignaler une erreur ici\u202f», qui prépare un message désignant le compte rendu, la version et la page. Dites ce qui est inexact et quelle source le montre, de préférence avec un lien vers cette source.',
    links: 'Liens et versions',
    linksText: (example: string) =>
      `Un lien qui contient ${example} a été créé à partir de cette version. Ouvert plus tard, il amène la page à dire ce qui a été corrigé depuis dans ce qu’elle montre. Les adresses des cycles, des propositions et des comptes rendus ne sont jamais réutilisées\u202f; quand une notice est retirée, son adresse mène plus loin.`,
  },
};
