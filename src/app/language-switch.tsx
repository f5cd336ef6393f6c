import { useSyncExternalStore } from 'react';
import { OFFERED } from '../messages/offered.ts';
import { words } from '../messages/words.ts';
import { LANGUAGES } from '../site/languages-here.ts';
import { classes } from '../ui/classes.ts';
import { VersionLink } from './version-link.tsx';

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
          lang={offered}
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
        <span className={offered === null ? undefined : 'max-sm:hidden'}>
          {OFFERED[LANGUAGES.here]?.name}
        </span>
        {/* A phone has no room for more than its name. */}
        {offered !== null && (
          <span lang={offered} className="sm:hidden">
            {OFFERED[offered]?.name}
          </span>
        )}
        <span aria-hidden="true">{words.site.opens}</span>
      </button>
      {/* It stands over everything, and so knows of no column: its end is that of the header. */}
      <ul
        id={LIST}
        popover="auto"
        className="absolute inset-auto end-[max(1.25rem,50vw-36.25rem)] top-14 m-0 rounded border border-line bg-raised text-ink"
      >
        {LANGUAGES.all.map((language) => (
          <li key={language}>
            <VersionLink
              language={language}
              lang={language}
              dir="auto"
              isHere={language === LANGUAGES.here}
              className={classes(
                'flex min-h-11 items-center px-4 no-underline hover:underline',
                language === LANGUAGES.here && 'font-semibold',
              )}
            >
              {OFFERED[language]?.name ?? language}
            </VersionLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
