import { useEffect, useEffectEvent, useState, useTransition } from 'react';
import { words } from '../messages/words.ts';
import { CodeError, dropBadAnswers } from '../site/load-code.ts';
import { isOutdated } from '../site/release.ts';
import { Head } from '../ui/head.tsx';
import { Link } from '../ui/link.tsx';
import { buttonClass } from '../ui/styles.ts';
import { paths } from '../urls/paths.ts';
import { failureText, isFailedRequest } from './failure-text.ts';

type Props = {
  error: unknown;
  /** Asks for everything anew; the failure stands until that has come, or failed. */
  onRetry: () => void;
};

/** In place of a page that could not be loaded: what went wrong, and every way on that can work. */
export function Failure({ error, onRetry }: Props) {
  const [waiting, start] = useTransition();
  const outdated = useOutdated();
  const isCode = error instanceof CodeError;
  const retry = () =>
    start(async () => {
      if (isCode) await dropBadAnswers();
      start(onRetry);
    });
  const onOnline = useEffectEvent(retry);
  useEffect(() => {
    const again = () => onOnline();
    if (isFailedRequest(error)) window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [error]);
  return (
    <div role="alert">
      <Head title={words.failure.title} description={failureText(error)} path={null} />
      <h1 className="font-serif text-4xl leading-tight font-semibold" tabIndex={-1}>
        {words.failure.title}
      </h1>
      <p className="mt-3 max-w-[38rem]">{words.failure.text(failureText(error))}</p>
      {outdated && <p className="mt-3 max-w-[38rem]">{words.failure.outdated}</p>}
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <button
          type="button"
          className={buttonClass}
          aria-busy={waiting || undefined}
          onClick={retry}
        >
          {waiting ? words.site.loading : words.failure.retry}
        </button>
        {(outdated || isCode) && (
          <button type="button" className={buttonClass} onClick={() => window.location.reload()}>
            {words.failure.reload}
          </button>
        )}
        <Link to={paths.home.to()}>{words.failure.home}</Link>
      </p>
    </div>
  );
}

/** Whether the site has been published anew since this page was opened; false until that is known. */
function useOutdated(): boolean {
  const [outdated, setOutdated] = useState(false);
  useEffect(() => {
    let left = false;
    isOutdated().then(
      (answer) => left || setOutdated(answer),
      () => {},
    );
    return () => void (left = true);
  }, []);
  return outdated;
}
