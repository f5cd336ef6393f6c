import { afterEach, expect, test, vi } from 'vitest';
import { loadAsSent, takeAsSent, takesOver } from './as-sent.ts';

function browser(state: unknown) {
  const reload = vi.fn();
  const history = {
    state,
    replaceState(next: unknown) {
      this.state = next;
    },
  };
  vi.stubGlobal('history', history);
  vi.stubGlobal('window', { location: { reload } });
  return { history, reload };
}

afterEach(() => vi.unstubAllGlobals());

test('a page is left as it was sent for one load, and what else the entry knows stays', () => {
  const { history, reload } = browser({ key: 'a', idx: 3 });
  takesOver('/rounds/a/');
  loadAsSent('/rounds/a/');
  expect(reload).toHaveBeenCalledOnce();
  expect(takeAsSent()).toBe(true);
  expect(history.state).toEqual({ key: 'a', idx: 3 });
  expect(takeAsSent()).toBe(false);
});

test('an entry without a state is no mark', () => {
  browser(null);
  expect(takeAsSent()).toBe(false);
});

test('a page that the app has drawn itself is not left to anybody', () => {
  const { history, reload } = browser({ key: 'a' });
  takesOver('/rounds/a/');
  loadAsSent('/rounds/b/');
  expect(reload).not.toHaveBeenCalled();
  expect(history.state).toEqual({ key: 'a' });
});
