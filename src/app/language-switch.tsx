import { useSyncExternalStore, type SyntheticEvent } from 'react';
import { useLocation } from 'react-router';
import { OFFERED } from '../messages/offered.ts';
import { words } from '../messages/words.ts';
import { BASE } from '../site/here.ts';
import { LANGUAGES, linkInLanguage } from '../site/languages-here.ts';
import { withoutBase } from '../site/path.ts';

/** Where the page for unknown addresses is made: of no address, so that its versions are the start. */
const NOWHERE = '/404';
const LIST = 'languages';

/** The first language that the browser asks for, if the site has it and this page is in another. */
function wanted(): string | null {
  const [first = ''] = navigator.languages;
  // "iw" is what Hebrew was called once, and some browsers still say.
  const language = first.replace(/-.*/, '').replace(/^iw$/, 'he');
  return language !== LANGUAGES.here && LANGUAGES.all.includes(language) ? language : null;
}

const never = () => () => {};

/**
 * The languages of the page, in a list that opens without script; and, quietly, the one that the browser asks for. Nobody
 * is led to another page than that of the link that was followed.
 */
export function LanguageSwitch() {
  const offered = useSyncExternalStore(never, wanted, () => null);
  if (LANGUAGES.all.length < 2) return null;
  return (
    <div className="flex items-center gap-x-4">
      {offered !== null && (
        <VersionLink
          language={offered}
          className="inline-flex min-h-10 items-center max-sm:hidden max-md:min-h-11"
        >
          {OFFERED[offered]?.offer}
        </VersionLink>
      )}
      <button
        type="button"
        popoverTarget={LIST}
        aria-label={words.site.languages}
        className="inline-flex min-h-10 items-center gap-1 px-1 text-soft hover:text-ink max-md:min-h-11"
      >
        <span>{OFFERED[LANGUAGES.here]?.name}</span>
        <span aria-hidden="true">{words.site.opens}</span>
      </button>
      <ul
        id={LIST}
        popover="auto"
        className="absolute inset-auto end-5 top-14 m-0 rounded border border-line bg-raised p-2 text-ink"
      >
        {LANGUAGES.all.map((language) => (
          <li key={language}>
            <VersionLink
              language={language}
              isHere={language === LANGUAGES.here}
              className="flex min-h-11 items-center px-4 no-underline hover:underline aria-[current=true]:font-semibold"
            >
              {OFFERED[language]?.name}
            </VersionLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Props = {
  language: string;
  isHere?: boolean;
  className: string;
  children?: string | undefined;
};

/** A link to this page in another language. Before somebody follows it, it gets what the address says of view and claim. */
function VersionLink({ language, isHere = false, className, children }: Props) {
  const { pathname } = useLocation();
  const aim = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    const { pathname: now, search, hash } = window.location;
    const path = withoutBase(now, BASE);
    if (path !== null) currentTarget.href = linkInLanguage(language, path) + search + hash;
  };
  return (
    <a
      href={linkInLanguage(language, pathname === NOWHERE ? '/' : pathname)}
      hrefLang={language}
      lang={language}
      rel="alternate"
      aria-current={isHere || undefined}
      className={className}
      onPointerEnter={aim}
      onFocus={aim}
      onClick={aim}
    >
      {children ?? language}
    </a>
  );
}
