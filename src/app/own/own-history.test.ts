import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ownHistory } from './own-history.ts';

const START = '/your-talks/open/';
const KEY = 'x1a2b3c4d';

/** A window that has this page open, and notes what it is asked to do. */
function windowAt(address: string) {
  const url = new URL(address, 'https://parley.example.org');
  const listeners: (() => void)[] = [];
  const left: string[] = [];
  const put = (state: unknown, _: string, to: string) => {
    history.state = state;
    url.href = new URL(to, url).href;
  };
  const history = { state: null as unknown, pushState: put, replaceState: put, go: () => {} };
  const location = {
    get hash() {
      return url.hash;
    },
    get href() {
      return url.href;
    },
    assign: (to: string) => left.push(to),
    replace: (to: string) => left.push(`instead ${to}`),
  };
  vi.stubGlobal('window', {
    history,
    location,
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  });
  return {
    left,
    history,
    /** What the browser does on "back", or where somebody changes what stands behind the "#". */
    goTo(hash: string) {
      url.hash = hash;
      history.state = null;
      for (const listener of listeners) listener();
    },
    get address() {
      return url.pathname + url.search + url.hash;
    },
  };
}

let onOther = vi.fn<() => void>();
beforeEach(() => {
  onOther = vi.fn<() => void>();
});
afterEach(() => vi.unstubAllGlobals());

it('reads path, view and claim behind the first "#"', () => {
  windowAt(`${START}#/${KEY}/compare/?p=a.b&diff=1#rep-00001`);
  const { location, action } = ownHistory(START, KEY, onOther);
  expect([action, location.pathname, location.search, location.hash, location.key]).toEqual([
    'POP',
    `/${KEY}/compare/`,
    '?p=a.b&diff=1',
    '#rep-00001',
    'default',
  ]);
});

it('goes to whole links, to parts of an address, and to a view of the page that is shown', () => {
  const page = windowAt(`${START}#/${KEY}/`);
  const history = ownHistory(START, KEY, onOther);
  const heard: string[] = [];
  history.listen(({ action, location }) => heard.push(`${action} ${location.pathname}`));
  history.push(`${START}#/${KEY}/rounds/first/?v=1.0.0#rep-00001`);
  expect(page.address).toBe(`${START}#/${KEY}/rounds/first/?v=1.0.0#rep-00001`);
  history.push({ pathname: `/${KEY}/timeline/` });
  expect(page.address).toBe(`${START}#/${KEY}/timeline/`);
  history.replace({ search: '?q=aid' }, { said: true });
  expect(page.address).toBe(`${START}#/${KEY}/timeline/?q=aid`);
  expect(page.history.state).toMatchObject({ usr: { said: true }, idx: 2 });
  expect(heard).toEqual([
    `PUSH /${KEY}/rounds/first/`,
    `PUSH /${KEY}/timeline/`,
    `REPLACE /${KEY}/timeline/`,
  ]);
  expect(page.left).toEqual([]);
});

it('leaves for pages of the published site', () => {
  const page = windowAt(`${START}#/${KEY}/`);
  const history = ownHistory(START, KEY, onOther);
  history.push('/about/#reading');
  history.replace('/data/');
  expect(page.left).toEqual(['/about/#reading', 'instead /data/']);
});

it('hears of "back", and of the address of another dataset', () => {
  const page = windowAt(`${START}#/${KEY}/rounds/first/`);
  const history = ownHistory(START, KEY, onOther);
  const heard: string[] = [];
  const stop = history.listen(({ action, location }) =>
    heard.push(`${action} ${location.pathname}`),
  );
  page.goTo(`/${KEY}/`);
  page.goTo('/x99999999/rounds/first/');
  stop();
  page.goTo(`/${KEY}/issues/`);
  expect(heard).toEqual([`POP /${KEY}/`]);
  expect(onOther).toHaveBeenCalledTimes(1);
});
