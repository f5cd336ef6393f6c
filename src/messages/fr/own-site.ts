/* Words around a dataset of the reader's own. Only who opens one loads them. */

export const ownSite = {
  /** Above every page of it. */
  label: 'Votre fichier',
  band: (title: string, file: string) =>
    `${title}\u00a0: votre fichier «\u202f${file}\u202f», sur cet appareil. Personne d’autre ne peut ouvrir ces pages.`,
  /** In what is taken away, in place of an address. */
  named: (file: string) => `«\u202f${file}\u202f», fichier qui n’est publié nulle part`,
  all: 'Vos pourparlers',
  published: 'Revenir au site publié',
  version: (version: string, day: string) => `Version ${version} du ${day}.`,
  footer: (title: string) =>
    `${title}, d’après un fichier qui vous appartient. Il n’a pas quitté cet appareil.`,
  footerNote:
    'Ce qui est dit ici l’est par le fichier, et par ceux qu’il nomme. Le site n’en a vérifié que la forme.',

  /* The page that stands at the address until the dataset is there. */
  title: 'Un fichier à vous',
  description: 'Montre les cycles d’un fichier conservé sur cet appareil.',
  opening: 'Ouverture de ce qui est conservé sur cet appareil…',
  noScript:
    'Vos propres fichiers sont lus sur votre appareil, ce qui demande des scripts. Sans eux, une commande permet d’en faire un site à part.',
  none: 'Aucun fichier n’est conservé à cette adresse sur cet appareil.',
  why: 'Il a été effacé, ou il est conservé dans un autre navigateur ou sur un autre appareil\u00a0: une telle adresse ne fonctionne que là où le fichier a été ouvert.',
  refused:
    'Ce navigateur ne laisse pas le site lire ce qu’il conserve sur cet appareil, comme dans certaines fenêtres privées.',
  toAll: 'Ouvrir un fichier, ou voir ceux qui sont conservés ici',
};
