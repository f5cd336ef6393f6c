import { translated } from '#language/translated.ts';
import { LANGUAGES } from '../site/languages-here.ts';
import { VersionLink } from './version-link.tsx';

/** On each page in another language than that of the data: who has translated, and where the original is. */
export function TranslatedLine() {
  const [original = ''] = LANGUAGES.all;
  return (
    <p className="no-print mb-5 text-sm text-soft">
      {LANGUAGES.drafts ? translated.drafts : translated.rest}{' '}
      {original !== LANGUAGES.here && original !== '' && (
        <VersionLink language={original}>{translated.original}</VersionLink>
      )}
    </p>
  );
}
