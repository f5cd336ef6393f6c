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
    title: 'What this is',
    body: (
      <>
        <p>
          Parley shows every reported round of {subject}: when and where people met, who mediated,
          who came, what was tabled, who answered what. The parties are {list(parties)}. It is made
          for two readers: somebody who must write about a proposal today, and somebody who followed
          a link to one round.
        </p>
        <p>
          A <b>round</b> is a meeting, a set of contacts or an announcement in which mediation
          moved. A <b>proposal</b> is a text, offer or outline that somebody tabled. A{' '}
          <b>provision</b> is one term of it: an issue, a phase and a scope, such as “people
          released, first phase, women”. A <b>report</b> is one account of that term.
        </p>
      </>
    ),
  },
  {
    id: 'maker',
    title: 'Who makes this',
    body: (
      <>
        <p>
          {maker.name
            ? `This site is made and published by ${maker.name}.`
            : 'Who publishes this copy of the site has not been named.'}{' '}
          {maker.funder
            ? `It is paid for by ${maker.funder}.`
            : 'Who pays for it has not been stated.'}{' '}
          The dataset is the work of the Parley authors; its licence and version stand on the page{' '}
          {link('data', 'Data')}.
        </p>
        <p>
          <b>How it is checked.</b> A file of the dataset that has a figure without a speaker or a
          source, a name without an entry, dates out of order or a number outside plausible bounds
          is refused, and nothing is published until it is mended. That finds slips of ours. It does
          not find what a source got wrong: therefore each account stands beside the others, with
          the pages that were read. What was published keeps its version, and each change is listed
          under {link('corrections', 'Corrections and versions')}.
        </p>
        <p>
          <b>How to reach us.</b>{' '}
          {maker.reach ? (
            <>
              Write to <a href={maker.reach}>{maker.reach.replace(/^mailto:/, '')}</a>.
            </>
          ) : (
            'No address has been set for this copy of the site.'
          )}{' '}
          “Report a mistake” beside each account names the account for you.
        </p>
      </>
    ),
  },
  {
    id: 'accounts',
    title: 'How accounts are counted',
    body: (
      <>
        <p>
          Most proposals were never published. What is known of them are accounts, and accounts
          differ. All of them are kept, each with its speaker. Accounts of the same quantity stand
          together; different quantities stand apart. One speaker’s words carried by several pages
          are one account with several sources: a wire story on twenty sites counts once.
        </p>
        <p>
          The large number is the version that most accounts give; if two versions have the same
          number of accounts, the stronger kind of account stands first. It is never an average.
          Beside it stand the other versions. “At least 300” has no upper end and is drawn open.
        </p>
        <p>
          An example: “42 days, 4 of 9 accounts; others say 35, 40, at least 42 or 45” means that
          nine accounts give a length, four of them 42 days, and that no length would fit all nine.
        </p>
      </>
    ),
  },
  {
    id: 'words',
    title: 'Words',
    body: (
      <>
        <p>
          Sentences are ours; they follow wire-service practice: plain names for people and groups;
          truce, pause or ceasefire as the source has it. No adjectives of praise or blame, and an
          attribution for everything that is not a plain calendar fact. A fragment in quotation
          marks stands only where the wording itself is the fact.
        </p>
        <p>
          Dates are as precise as the sources: “about 15–16 Dec 2023” means that they do not fix the
          day. “No source says” is an answer, and is not the same as “no”.
        </p>
      </>
    ),
  },
  {
    id: 'sources',
    title: 'Sources',
    body: (
      <p>
        Every claim links to the pages that were read. Where the original’s own page was not seen,
        the site that carried it is named as “seen via”. Where a page showed no title or date, none
        is given. A link can die; publisher, title and date then still say what to look for.
      </p>
    ),
  },
  {
    id: 'citing',
    title: 'Citing, sharing, reusing',
    body: (
      <>
        <p>
          “Cite or report” beside an account gives a finished sentence with its speaker, a footnote,
          references in two styles and in three formats for reference managers, a link, a picture,
          and a message to report a mistake. Each names the original source first and Parley second,
          with the id of the account and the version of the dataset. “Cite and share” does the same
          for a round, a proposal, what changed, or a comparison.
        </p>
        <p>
          “Embed” gives the code that shows a card in an article. “File with all sources” makes one
          file that opens without a network: table, sums, accounts, sources, citations. Everything
          can be downloaded on the page {link('data', 'Data')}.
        </p>
      </>
    ),
  },
  {
    id: 'corrections',
    title: 'Corrections',
    body: (
      <p>
        When a published fact is changed, the page {link('corrections', 'Corrections and versions')}{' '}
        says what it said, what it says and why. A link made here carries the version of the
        dataset; opened later, the page says which of the things it shows have been corrected since.
        Ids of rounds, proposals and claims are never used again; where two entries turn out to be
        one, the old address leads to the new one.
      </p>
    ),
  },
];
