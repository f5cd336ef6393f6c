import { translated } from '#language/translated.ts';
import { useLocation } from 'react-router';
import { LANGUAGES, linkInLanguage } from '../site/languages-here.ts';

/** On each page in another language than that of the data: who has translated, and where the original is. */
export function TranslatedLine() {
  const { pathname } = useLocation();
  const [original = ''] = LANGUAGES.all;
  return (
    <p className="mb-5 text-sm text-soft">
      {LANGUAGES.drafts ? translated.drafts : translated.rest}{' '}
      {original !== LANGUAGES.here && original !== '' && (
        <a href={linkInLanguage(original, pathname)} hrefLang={original}>
          {translated.original}
        </a>
      )}
    </p>
  );
}
