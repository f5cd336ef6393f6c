import { originals as said } from '#language/originals.ts';
import { useOriginalsState } from '../../dataset/originals/hooks.ts';
import { words } from '../../messages/words.ts';
import { buttonClass } from '../../ui/styles.ts';

/** What is to be said of the originals of a page: that they are on their way, could not be had, or that it has none. */
export function OriginalsLine() {
  const { is, retry } = useOriginalsState();
  return (
    <span role="status">
      {is === 'loading' && words.site.loading}
      {is === 'none' && said.none}
      {is === 'failed' && (
        <>
          <span className="text-differ">{navigator.onLine ? said.failed : said.offline}</span>{' '}
          <button type="button" className={buttonClass} onClick={retry}>
            {words.site.reload}
          </button>
        </>
      )}
    </span>
  );
}
