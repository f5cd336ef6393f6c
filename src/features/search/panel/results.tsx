import { useState } from 'react';
import { searching } from '#language/searching.ts';
import { attribution } from '../../../messages/attribution.ts';
import { counted, date, dates, list } from '../../../messages/format.ts';
import { words } from '../../../messages/words.ts';
import type { AccountItem, PlaceItem } from '../../../model/search/docs.ts';
import type { SearchIssue, SearchSource } from '../../../model/slices/search-slice.ts';
import { DataText } from '../../../parts/data-text.tsx';
import { linkTo } from '../../../site/here.ts';
import { Link } from '../../../ui/link.tsx';
import { buttonClass } from '../../../ui/styles.ts';
import { paths } from '../../../urls/paths.ts';
import { accountPath } from '../account-path.ts';
import type { Found, PersonItem, ProposalItem, RoundItem } from '../finding/found.ts';
import type { SearchNames } from '../finding/room.ts';
import { foundText } from '../found-text.ts';
import { terms as inLanguage } from '../terms.ts';
import { whyText } from '../why.ts';
import { Marked } from './marked.tsx';

const linkClass =
  'block min-h-6 py-0.5 text-ink no-underline hover:text-accent hover:underline max-sm:min-h-11';
const detailClass = 'text-sm text-soft';

/** The original of what was found is on its page: what is searched holds none. */
const NONE: readonly string[] = [];

type Row<Item> = { found: Found<Item>; names: SearchNames };

/** One account: its sentence, who said it, when, on which page, why it matches, and citing it. */
export function AccountRow({
  found: { item, terms, whys },
  names,
  onCite,
}: Row<AccountItem> & { onCite: (account: AccountItem) => void }) {
  const to = accountPath(item);
  const said = saidBy(item, names);
  const stance =
    item.answer && item.party !== undefined
      ? searching.why.answer(names.actors[item.party] ?? '', words.stances[item.answer])
      : null;
  return (
    <>
      <div className="flex items-start justify-between gap-4">
        <Link to={to} data-result="" className={linkClass}>
          <DataText whole={item.text} of={NONE}>
            <Marked text={item.text} terms={terms} />
          </DataText>
        </Link>
        {/* Events are no accounts of anybody. */}
        {item.id.startsWith('eve-') || (
          <a
            href={linkTo(to)}
            className="inline-flex min-h-6 min-w-6 shrink-0 items-center py-0.5 text-sm text-accent no-underline hover:underline max-sm:min-h-11 max-sm:min-w-11 max-sm:justify-end"
            aria-label={searching.citeThis(item.text)}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              onCite(item);
            }}
          >
            {searching.cite}
          </a>
        )}
      </div>
      <p className={detailClass}>
        {stance && !whys.some(({ kind }) => kind === 'answer') && `${stance}${words.between.dot}`}
        {said && (
          <DataText>
            <Marked text={said} terms={terms} />
          </DataText>
        )}
        {said && words.between.dot}
        {item.date ? date(item.date) : searching.undated}
        {words.between.dot}
        {item.on.kind === 'positions' ? (
          words.site.positions
        ) : (
          <DataText>
            <Marked text={item.on.name} terms={terms} />
          </DataText>
        )}
        <Whys whys={whys} />
      </p>
    </>
  );
}

function saidBy({ speaker, occasion, outlet, relay }: AccountItem, { outlets }: SearchNames) {
  const named = (place: number | undefined) => {
    const name = place === undefined ? undefined : outlets[place];
    return name === undefined ? null : { name };
  };
  return attribution({
    speaker: speaker ?? null,
    occasion: occasion ?? null,
    outlet: named(outlet),
    relay: named(relay),
  });
}

export function FoundProposal({ found: { item, terms, whys }, names }: Row<ProposalItem>) {
  const by = item.by.flatMap((place) => names.actors[place] ?? []);
  return (
    <>
      <Link to={paths.proposal.to(item.id)} data-result="" className={linkClass}>
        <DataText>
          <Marked text={item.name} terms={terms} />
        </DataText>
      </Link>
      <p className={detailClass}>
        {words.join.dot([date(item.date), by.length > 0 && list(by)])}
        <Whys whys={whys} />
      </p>
    </>
  );
}

export function RoundRow({ found: { item }, names }: Row<RoundItem>) {
  const places = item.places.flatMap((place) => names.places[place] ?? []);
  const where = foundText(item.found);
  return (
    <>
      <Link to={paths.round.to(item.id)} data-result="" className={linkClass}>
        <DataText>{item.title}</DataText>
      </Link>
      <p className={detailClass}>
        {words.join.dot([dates(item.dates), list(places)])}
        {where && (
          <>
            {words.between.dot}
            <span className="text-accent">{where}</span>
          </>
        )}
      </p>
    </>
  );
}

/** Rounds of a person that stand at first. */
const FIRST_ROUNDS = 4;

/** A person, and the rounds to which they came, the last first; open at once where nobody else was found. */
export function PersonRow({
  found: { item, terms, whys },
  open,
}: Pick<Row<PersonItem>, 'found'> & { open: boolean }) {
  const [isWhole, setWhole] = useState(false);
  const rounds = item.rounds.toReversed();
  const shown = isWhole ? rounds : rounds.slice(0, FIRST_ROUNDS);
  return (
    <>
      <Link to={paths.person.to(item.id)} data-result="" className={linkClass}>
        <DataText>
          <Marked text={item.names[0] ?? ''} terms={terms} />
        </DataText>
      </Link>
      {(item.offices.length > 0 || whys.length > 0) && (
        <p className={detailClass}>
          <DataText>
            <Marked text={words.join.semicolon(item.offices)} terms={terms} />
          </DataText>
          <Whys whys={whys} />
        </p>
      )}
      <details open={open}>
        <summary
          data-result=""
          className="min-h-6 py-0.5 text-sm text-soft max-sm:min-h-11 max-sm:py-2.5"
        >
          {counted(rounds.length, searching.roundsOf)}
        </summary>
        <ol className="mt-1 grid gap-x-6 sm:grid-cols-2">
          {shown.map((round) => (
            <li key={round.id}>
              <Link to={paths.round.to(round.id)} data-result="" className={`${linkClass} text-sm`}>
                <span className="text-soft">{dates(round.dates)}</span>{' '}
                <DataText>{round.title}</DataText>
              </Link>
            </li>
          ))}
        </ol>
        {shown.length < rounds.length && (
          <button
            type="button"
            data-result=""
            className={`${buttonClass} mt-1`}
            onClick={() => setWhole(true)}
          >
            {searching.more(rounds.length - shown.length)}
          </button>
        )}
      </details>
    </>
  );
}

/** An issue; where something that its terms are about was found, and not its name, that. */
export function IssueRow({ found: { item, terms, whys } }: Pick<Row<SearchIssue>, 'found'>) {
  const [name = '', ...scopes] = item.names;
  const about = scopes.filter((scope) => inLanguage.termsIn(scope).some((term) => terms.has(term)));
  return (
    <>
      <Link to={paths.issue.to(item.id)} data-result="" className={linkClass}>
        <DataText>
          <Marked text={name} terms={terms} />
        </DataText>
      </Link>
      {(about.length > 0 || whys.length > 0) && (
        <p className={detailClass}>
          <DataText>
            <Marked text={words.join.semicolon(about)} terms={terms} />
          </DataText>
          <Whys whys={whys} />
        </p>
      )}
    </>
  );
}

/** A place, its country, and how many rounds met there. */
export function PlaceRow({ found: { item, terms, whys } }: Pick<Row<PlaceItem>, 'found'>) {
  const [name = '', country = ''] = item.names;
  return (
    <>
      <Link to={paths.venue.to(item.id)} data-result="" className={linkClass}>
        <DataText>
          <Marked text={name} terms={terms} />
        </DataText>
      </Link>
      <p className={detailClass}>
        {words.join.dot([
          country !== name && country,
          counted(item.rounds, searching.counts.rounds),
        ])}
        <Whys whys={whys} />
      </p>
    </>
  );
}

export function SourceRow({ found: { item, terms, whys }, names }: Row<SearchSource>) {
  const publisher = names.outlets[item.publisher] ?? '';
  return (
    <>
      <Link to={`${paths.sources.to()}#${item.id}`} data-result="" className={linkClass}>
        {item.title === null ? (
          <span className="text-soft">{searching.untitled}</span>
        ) : (
          <bdi>
            <Marked text={item.title} terms={terms} />
          </bdi>
        )}
      </Link>
      <p className={detailClass}>
        <bdi>
          <Marked text={publisher} terms={terms} />
        </bdi>
        {words.between.dot}
        {item.published ? date(item.published) : searching.undated}
        <Whys whys={whys} />
      </p>
    </>
  );
}

function Whys({ whys }: Pick<Found<unknown>, 'whys'>) {
  const texts = [...new Set(whys.map(whyText))];
  return texts.map((text) => (
    <span key={text}>
      {words.between.dot}
      <span className="text-accent">{text}</span>
    </span>
  ));
}
