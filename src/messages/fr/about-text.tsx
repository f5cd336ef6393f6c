import type { ReactNode } from 'react';
import { list } from './language.ts';

/** Who publishes the site and how to reach them; null where nobody has said. */
type Maker = { name: string | null; funder: string | null; reach: string | null };

type Section = { id: string; title: string; body: ReactNode };

/** Which talks these are: what they are called in a sentence, and the names of the parties. */
type Talks = { subject: string; parties: readonly string[] };

/** Makes a link to another page, with these words. Words know no addresses. */
export type PageLink = (page: 'corrections' | 'data', text: string) => ReactNode;

/** The words of the About page. They stand apart from the catalogue because they are running text. */
export const aboutSections = (
  { subject, parties }: Talks,
  maker: Maker,
  link: PageLink,
): Section[] => [
  {
    id: 'what',
    title: 'De quoi il s’agit',
    body: (
      <>
        <p>
          Parley montre tous les cycles dont il a été rendu compte ({subject})&nbsp;: quand et où
          l’on s’est réuni, qui a mené la médiation, qui est venu, ce qui a été présenté, qui a
          répondu quoi. Parties&nbsp;: {list(parties)}. Le site est fait pour deux lecteurs&nbsp;:
          celui qui doit écrire aujourd’hui sur une proposition, et celui qui a suivi un lien vers
          un cycle.
        </p>
        <p>
          Un <b>cycle</b> est une réunion, une série de contacts ou une annonce par lesquels la
          médiation a avancé. Une <b>proposition</b> est un texte, une offre ou une ébauche que
          quelqu’un a présentés. Une <b>disposition</b> en est un élément&nbsp;: un thème, une phase
          et un point, par exemple «&#8239;personnes libérées, première phase, femmes&#8239;». Un{' '}
          <b>compte rendu</b> est ce que quelqu’un a dit de cette disposition.
        </p>
      </>
    ),
  },
  {
    id: 'maker',
    title: 'Qui fait ce site',
    body: (
      <>
        <p>
          {maker.name
            ? `Ce site est fait et publié par\u00a0: ${maker.name}.`
            : 'Nul n’a été désigné comme éditeur de cette copie du site.'}{' '}
          {maker.funder
            ? `Financement\u00a0: ${maker.funder}.`
            : 'Son financement n’a pas été indiqué.'}{' '}
          Le jeu de données est l’œuvre des auteurs de Parley&#8239;; sa licence et sa version
          figurent sur la page {link('data', 'Données')}.
        </p>
        <p>
          <b>Comment il est vérifié.</b> Un fichier du jeu de données qui contient un chiffre sans
          auteur ni source, un nom sans notice, des dates dans le désordre ou un nombre hors de
          limites plausibles est refusé, et rien n’est publié avant sa correction. Cela détecte nos
          erreurs de saisie, mais non celles d’une source&nbsp;: c’est pourquoi chaque compte rendu
          figure à côté des autres, avec les pages qui ont été lues. Ce qui a été publié garde sa
          version, et chaque changement est répertorié sous{' '}
          {link('corrections', 'Corrections et versions')}.
        </p>
        <p>
          <b>Comment nous joindre.</b>{' '}
          {maker.reach ? (
            <>
              Écrivez à <a href={maker.reach}>{maker.reach.replace(/^mailto:/, '')}</a>.
            </>
          ) : (
            'Aucune adresse n’a été indiquée pour cette copie du site.'
          )}{' '}
          «&#8239;Signaler une erreur&#8239;», à côté de chaque compte rendu, le désigne pour vous.
        </p>
      </>
    ),
  },
  {
    id: 'accounts',
    title: 'Comment les comptes rendus sont comptés',
    body: (
      <>
        <p>
          La plupart des propositions n’ont jamais été publiées. Ce que l’on en sait, ce sont des
          comptes rendus, et ceux-ci divergent. Tous sont conservés, chacun avec son auteur. Les
          comptes rendus d’une même quantité sont réunis&#8239;; des quantités différentes sont
          séparées. Les propos d’un même auteur repris sur plusieurs pages sont un seul compte rendu
          avec plusieurs sources&nbsp;: une dépêche reprise par vingt sites compte une fois.
        </p>
        <p>
          Le grand chiffre est la version que donnent le plus de comptes rendus&#8239;; à nombre
          égal de comptes rendus, le type de compte rendu le plus direct passe en premier. Ce n’est
          jamais une moyenne. Les autres versions figurent à côté. «&#8239;Au moins 300&#8239;» n’a
          pas de borne supérieure et est dessiné ouvert.
        </p>
        <p>
          Un exemple&nbsp;: «&#8239;42 jours, 4 comptes rendus sur 9&#8239;; autres versions&nbsp;:
          35, 40, au moins 42 ou 45&#8239;» signifie que neuf comptes rendus donnent une durée, que
          quatre d’entre eux indiquent 42 jours, et qu’aucune durée ne conviendrait aux neuf.
        </p>
      </>
    ),
  },
  {
    id: 'words',
    title: 'Vocabulaire',
    body: (
      <>
        <p>
          Les phrases sont les nôtres&#8239;; elles suivent l’usage des agences de presse&nbsp;: des
          noms simples pour les personnes et les groupes&#8239;; trêve, pause ou cessez-le-feu selon
          la source. Pas d’adjectif d’éloge ni de blâme, et une attribution pour tout ce qui n’est
          pas un simple fait de calendrier. Un fragment n’est placé entre guillemets que si les mots
          mêmes sont le fait.
        </p>
        <p>
          Les dates sont aussi précises que les sources&nbsp;: «&#8239;vers le 15–16 déc.
          2023&#8239;» signifie qu’elles ne fixent pas le jour. «&#8239;Aucune source ne le
          dit&#8239;» est une réponse, et n’équivaut pas à «&#8239;non&#8239;».
        </p>
      </>
    ),
  },
  {
    id: 'sources',
    title: 'Sources',
    body: (
      <p>
        Chaque affirmation renvoie aux pages qui ont été lues. Quand la page de l’original n’a pas
        été vue, le site qui le reprenait est nommé («&#8239;consulté sur&#8239;»). Quand une page
        n’indiquait ni titre ni date, aucun n’est donné. Un lien peut disparaître&#8239;; l’éditeur,
        le titre et la date disent alors encore ce qu’il faut chercher.
      </p>
    ),
  },
  {
    id: 'citing',
    title: 'Citer, partager, réutiliser',
    body: (
      <>
        <p>
          «&#8239;Citer ou signaler&#8239;», à côté d’un compte rendu, donne une phrase finie avec
          son auteur, une note de bas de page, des références dans deux styles et dans trois formats
          pour les logiciels de bibliographie, un lien, une image et un message pour signaler une
          erreur. Chacun nomme d’abord la source originale, puis Parley, avec l’identifiant du
          compte rendu et la version du jeu de données. «&#8239;Citer et partager&#8239;» fait de
          même pour un cycle, une proposition, ce qui a changé ou une comparaison.
        </p>
        <p>
          «&#8239;Intégrer&#8239;» donne le code qui affiche une fiche dans un article.
          «&#8239;Fichier avec toutes les sources&#8239;» produit un fichier qui s’ouvre sans
          réseau&nbsp;: tableau, calculs, comptes rendus, sources, références. Tout peut être
          téléchargé sur la page {link('data', 'Données')}.
        </p>
      </>
    ),
  },
  {
    id: 'corrections',
    title: 'Corrections',
    body: (
      <p>
        Quand un fait publié est modifié, la page {link('corrections', 'Corrections et versions')}{' '}
        dit ce qui était écrit, ce qui l’est à présent et pourquoi. Un lien créé ici porte la
        version du jeu de données&#8239;; ouvert plus tard, il amène la page à dire lesquels des
        éléments affichés ont été corrigés depuis. Les identifiants des cycles, des propositions et
        des affirmations ne sont jamais réutilisés&#8239;; quand deux notices se révèlent n’en faire
        qu’une, l’ancienne adresse mène à la nouvelle.
      </p>
    ),
  },
];
