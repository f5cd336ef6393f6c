import { Component, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Retrying } from '../dataset/provider.tsx';
import { SliceError } from '../dataset/fetch-slice.ts';
import { words } from '../messages/words.ts';
import { NotFoundPage } from '../pages/not-found-page.tsx';
import { buttonClass } from '../ui/styles.ts';
import { paths } from '../urls/paths.ts';

type CatchProps = { children: ReactNode; onRetry: () => void };

/** Shows what went wrong in place of the page: a missing record is a page that helps. */
export function FailureBoundary({ children }: { children: ReactNode }) {
  return <Retrying>{(retry) => <Catch onRetry={retry}>{children}</Catch>}</Retrying>;
}

class Catch extends Component<CatchProps, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state as { error: unknown };
    if (error === null) return this.props.children;
    if (error instanceof SliceError && error.status === 404) return <NotFoundPage />;
    return (
      <div role="alert">
        <h1 className="font-serif text-4xl leading-tight font-semibold" tabIndex={-1}>
          {words.failure.title}
        </h1>
        <p className="mt-3 max-w-[38rem]">{words.failure.text(failureText(error))}</p>
        <p className="mt-4 flex flex-wrap items-center gap-4">
          <button
            type="button"
            className={buttonClass}
            onClick={() => {
              this.props.onRetry();
              this.setState({ error: null });
            }}
          >
            {words.failure.retry}
          </button>
          <Link to={paths.home.to()}>{words.failure.home}</Link>
        </p>
      </div>
    );
  }
}

/** What went wrong, in words that a reader can use. */
export function failureText(error: unknown): string {
  if (!(error instanceof SliceError)) return words.failure.broken;
  if (error.reason === 'network') return words.failure.network;
  if (error.reason === 'status') return words.failure.status(error.status ?? 0);
  return words.failure.broken;
}
