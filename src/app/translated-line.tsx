import { restUntranslated, translated, translatedByMachine } from '#language/translated.ts';
import { originalsShown, useOriginalsShown } from '../device/originals-shown.ts';
import { words } from '../messages/words.ts';
import type { OriginalsView } from '../parts/originals-view.ts';
import { VersionLink } from './version-link.tsx';

/**
 * On each page in another language than that of the data: who has translated, and where the original is: on the same page
 * in its language, or below each sentence (features/originals/, which is loaded when the page is at rest).
 */
export function TranslatedLine() {
  const view = useOriginalsShown() as OriginalsView | null;
  return (
    <p className="no-print mb-5 text-sm text-soft">
      {import.meta.env.PARLEY_DRAFTS ? translatedByMachine : restUntranslated}{' '}
      {import.meta.env.PARLEY_ORIGINAL && (
        <VersionLink language={import.meta.env.PARLEY_ORIGINAL}>{translated.page}</VersionLink>
      )}
      {import.meta.env.PARLEY_ORIGINAL && words.between.dot}
      {import.meta.env.PARLEY_ORIGINAL && (
        <button
          type="button"
          className="needs-script min-h-6 underline aria-pressed:bg-tint"
          aria-pressed={!!view}
          onClick={() => originalsShown.setState(view ? null : {}, true)}
        >
          {translated.below}
        </button>
      )}{' '}
      {view?.View && <view.View />}
    </p>
  );
}
