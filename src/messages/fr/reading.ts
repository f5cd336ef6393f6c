/* How to read the pictures and the marks: one screen of the page About. */
export const readingWords = {
  title: 'Comment lire les graphiques',
  lede: 'Une marque est une proposition, un cycle ou une position, et un lien vers sa page. Pointez-la, ou rejoignez-la avec les touches fléchées\u00a0: une fiche donne le chiffre, qui l’a donné et quand. Sous chaque graphique, le même contenu figure en tableau.',
  shapes: 'Forme\u00a0: qui l’a présentée',
  bySide: (name: string) => `Présentée par\u00a0: ${name}.`,
  noSide: 'Par d’autres, par plusieurs camps ensemble, ou on ne sait pas.',
  drawing: 'Couleur et traits',
  agreed:
    'Présentée lors d’un cycle qui a abouti à un accord\u202f; la marque est aussi plus grande. Parmi les positions\u00a0: la dernière connue.',
  differ:
    'Les comptes rendus divergent\u00a0: du plus petit au plus grand chiffre que donne un compte rendu.',
  open: 'Aucune borne supérieure ou inférieure n’est donnée, comme dans «\u202fau moins 300\u202f».',
  truce: 'Une trêve était en vigueur.',
  chapter: 'Un chapitre des pourparlers commence.',
  outcomes: 'Résultat d’un cycle',
  agreement: 'Concordance des comptes rendus',
  kinds: 'Qui le dit',
  kindsNote:
    'Le camp de l’auteur est indiqué à côté, en toutes lettres. Le type ne dit pas qui a raison.',
  ratios: 'Deux sortes de ratio',
  /** Numbers of no proposal. */
  ratio: { computed: '5–8,6', given: '3' },
  computed:
    'Calculé par nos soins à partir de deux chiffres cités\u202f; le calcul et les deux comptes rendus l’accompagnent.',
  given: 'Donné comme ratio par une source.',
} as const;
