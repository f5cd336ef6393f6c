import { Component, Suspense, type ReactNode } from 'react';
import { words } from '../messages/words.ts';
import { SliceError } from '../dataset/fetch-slice.ts';
import { useForgetFailed } from '../dataset/provider.tsx';
import { loadAsSent } from '../site/as-sent.ts';
import { CodeError } from '../site/load-code.ts';
import { reloadIfReachable } from '../site/release.ts';
import { Failure } from './failure.tsx';
import { onDemand } from '../ui/later.tsx';
import { isFailedRequest } from './failure-text.ts';
import { forgetFailedPages } from './route-page.tsx';
import { routeFor } from './routes.ts';

/** For the rare file that the server says it has not. */
const Missing = onDemand(() => import('./missing.tsx').then((code) => code.Missing));

type Props = { pathname: string; children: ReactNode };

/**
 * Shows what went wrong in place of the page of a path. What failed is forgotten when the reader tries again
 * or leaves, so that the next one to ask gets an answer of its own.
 */
export function FailureBoundary({ pathname, children }: Props) {
  const forgetFailed = useForgetFailed();
  const forget = (error: unknown) => {
    forgetFailedPages();
    // A page that has all it asked for and cannot be drawn was made from files that are not what they seem.
    forgetFailed(isFailedRequest(error) ? [] : (routeFor(pathname)?.slices ?? []));
  };
  return (
    <Catch key={pathname} pathname={pathname} forget={forget}>
      {children}
    </Catch>
  );
}

type CatchProps = Props & { forget: (error: unknown) => void };
type CatchState = { caught: { error: unknown } | null };

class Catch extends Component<CatchProps, CatchState> {
  override state: CatchState = { caught: null };

  static getDerivedStateFromError(error: unknown): CatchState {
    return { caught: { error } };
  }

  #tried = false;

  override componentDidCatch(error: unknown) {
    // A page that could be read until the app came must not be taken away.
    if (!isFailedRequest(error)) loadAsSent(this.props.pathname);
  }

  override componentDidUpdate(_: CatchProps, before: CatchState) {
    const { caught } = this.state;
    if (!before.caught || !this.#tried || caught === before.caught) return;
    this.#tried = false;
    // The button that was pressed has gone with the failure: focus goes where it goes on arrival.
    if (!caught) document.querySelector<HTMLElement>('h1')?.focus();
    // Browsers remember that what a file imports failed, and a further try would ask nobody: where the server is
    // there, the code is had by loading the page.
    else if (caught.error instanceof CodeError) void reloadIfReachable();
  }

  override componentWillUnmount() {
    if (this.state.caught) this.props.forget(this.state.caught.error);
  }

  readonly #retry = () => {
    if (this.state.caught) this.props.forget(this.state.caught.error);
    this.#tried = true;
    this.setState({ caught: null });
  };

  override render() {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    const failure = <Failure error={caught.error} onRetry={this.#retry} />;
    const missing = caught.error instanceof SliceError && caught.error.status === 404;
    if (!missing) return failure;
    return (
      <Suspense fallback={<p className="text-soft">{words.site.loading}</p>}>
        <Missing pathname={this.props.pathname} failure={failure} />
      </Suspense>
    );
  }
}
