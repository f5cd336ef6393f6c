import { words } from '../messages/words.ts';
import { classes } from './classes.ts';
import { buttonClass } from './styles.ts';

type Props = {
  /** What could not be had, in a sentence. */
  text?: string;
  /** Asks for it again; without it, nothing here can. */
  onRetry?: () => void;
};

/** In place of a part of a page that could not be had: what is missing, and the way to ask for it again. */
export function NotLoaded({ text = words.site.notLoaded, onRetry }: Props) {
  return (
    <p
      role={onRetry ? 'alert' : undefined}
      className={classes('text-differ', onRetry && 'mt-3 mb-2')}
    >
      {text}
      {onRetry && (
        <>
          {' '}
          <button type="button" className={buttonClass} onClick={onRetry}>
            {words.site.reload}
          </button>
        </>
      )}
    </p>
  );
}
