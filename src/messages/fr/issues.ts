import { de } from './elision.ts';
import { number } from './language.ts';
import { atStart } from './separators.ts';

/* The words of the pages that follow one issue through all proposals. */
export const issueWords = {
  index: {
    title: 'Thèmes',
    description: (subject: string) =>
      `${atStart(subject)}\u00a0: tous les thèmes, quelles propositions abordent chacun, et qui le dit.`,
    lede: (issues: string, proposals: string) =>
      `${issues} thèmes dans ${proposals} propositions. Chaque ligne est un thème, chaque marque une proposition qui l’aborde, par ordre chronologique\u202f; le nom mène au thème au fil du temps`,
    /** Of very many proposals. */
    ledeOfRuns: (issues: string, proposals: string) =>
      `${issues} thèmes dans ${proposals} propositions. Chaque ligne est un thème, chaque marque une période, d’autant plus haute que davantage de ses propositions abordent le thème\u202f; elle mène à celles-ci, et le nom à la plus récente`,
    run: (count: string, all: string) => `${count} sur ${all} propositions`,
    share: 'plus c’est haut, plus les propositions de la période qui l’abordent sont nombreuses',
    sentence: (name: string, count: string, all: string) =>
      `Thème le plus fréquent\u00a0: ${name}, dans ${count} propositions sur ${all}.`,
    empty: 'Aucune proposition n’a encore de disposition.',
    cell: (issue: string, proposal: string, date: string, figure: string) =>
      figure ? `${issue}, ${proposal}, ${date}\u00a0: ${figure}` : `${issue}, ${proposal}, ${date}`,
    number: 'avec un chiffre',
    words: 'sans chiffre',
  },
  all: 'Tous les thèmes',
  title: (name: string) => `${name} au fil du temps`,
  description: (name: string, proposals: string) =>
    `${name}, proposition par proposition, par ordre chronologique\u00a0: ce que dit chacune, qui l’a présentée, combien de comptes rendus le donnent, et ce que les parties ont dit vouloir. ${proposals}.`,
  proposals: { one: '# proposition', many: '# de propositions', other: '# propositions' },
  /** Of an issue that has several pages: the title of one, and what it shows. */
  pageTitle: (name: string, time: string) => `${name} au fil du temps, ${time}`,
  page: (shown: string, all: string, time: string) =>
    `Cette page montre ${shown} sur ${all} propositions qui en parlent (${time})\u202f; les recherches portent sur l’ensemble.`,
  statements: (shown: string, all: string) => `Déclarations affichées\u00a0: ${shown} sur ${all}.`,
  times: 'Autres périodes',
  allTimes: 'Afficher toutes les périodes ensemble',
  onePage: 'Afficher une seule période',
  failed: 'Les propositions d’autres périodes n’ont pas pu être chargées.',
  /** Before the sentence of a picture that shows one page of several. */
  pictured: (shown: string, all: string, time: string) =>
    `Affichage de ${shown} sur ${all} propositions qui en parlent (${time})`,
  /** The sentence of a picture of numbers. */
  give: (count: string, all: string, what: string) =>
    `${what}, dans ${count} propositions sur ${all}`,
  aNumberOf: (units: string) => `Chiffre donné (${units})`,
  fromTo: (first: string, firstDate: string, last: string, lastDate: string) =>
    `d’abord ${first} (${firstDate}), enfin ${last} (${lastDate})`,
  only: (figure: string, date: string) => `${figure} (${date})`,
  most: (figure: string, date: string) => `maximum ${figure} (${date})`,
  least: (figure: string, date: string) => `minimum ${figure} (${date})`,
  agreedOn: (list: string) => `Lors de cycles qui ont abouti à un accord\u00a0: ${list}`,
  /** The sentence of a picture of words. */
  speak: (count: string, all: string) => `Mention dans ${count} propositions sur ${all}`,
  bySides: (list: string) => `selon qui les a présentées\u00a0: ${list}`,
  bySide: (count: string, side: string) => `${side} (${count})`,
  byNoSide: (count: string) => `d’autres ou plusieurs camps (${count})`,
  stated: {
    one: '# déclaration d’une partie',
    many: '# de déclarations des parties',
    other: '# déclarations des parties',
  },
  beside: (stated: string) => `à côté, ${stated}`,
  nothing: 'Ce choix ne laisse rien à afficher.',
  picture: (name: string) => `${name} au fil du temps`,
  scope: 'Quelle disposition',
  every: 'toutes les dispositions',
  option: (name: string, count: number) => `${name} (${number(count)})`,
  phase: 'Phase',
  firstPhase: 'la première qui a un chiffre',
  everyPhase: 'toutes les phases',
  side: 'Présentée par',
  anySide: 'tous',
  sort: 'Ordre',
  byDate: 'par date',
  byValue: 'du plus grand au plus petit',
  steps: 'Étape par étape',
  more: (count: number) => `En afficher ${number(count)} de plus`,
  /** Before the name of the proposal on which this one builds. */
  was: (figure: string) => `${figure} dans`,
  sameAs: 'comme dans',
  beforeTitle: 'L’étape précédente',
  account: 'Ses comptes rendus',
  accounts: { one: '# compte rendu', many: '# de comptes rendus', other: '# comptes rendus' },
  computed: 'Nos calculs, à part de ce qui est déclaré',
  computedLede: (name: string) =>
    `${name}, calculé à partir de chiffres que donnent des comptes rendus, auteur par auteur\u202f; aucune source ne le dit ainsi. Le détail du calcul figure avec chaque proposition.`,
  computedSentence: (count: string, low: string, high: string) =>
    `Calcul possible pour ${count}\u00a0: ${de(low)} à ${high}.`,
  across: 'chiffres de plusieurs auteurs combinés',
  oneSpeaker: 'les deux chiffres d’un même auteur',
  positions: 'Ce que les parties ont dit vouloir',
  positionsAmong: 'Positions parmi les propositions, par date',
  positionBy: (party: string) => `position\u00a0: ${party}`,
  undated: 'sans date',
  columns: {
    date: 'Date',
    proposal: 'Proposition',
    by: 'Présentée par',
    agreed: 'Cycle abouti à un accord',
    scope: 'Disposition',
    phase: 'Phase',
    figure: 'Chiffre',
    evidence: 'Comptes rendus',
    text: 'Texte',
    who: 'Qui le dit',
    link: 'Lien',
    from: 'Du',
    to: 'Au',
    having: 'Propositions qui l’abordent',
    of: 'Propositions de la période',
  },
  yes: 'oui',
} as const;
