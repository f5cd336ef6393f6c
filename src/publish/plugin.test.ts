import type { ViteBuilder, ViteDevServer } from 'vite';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withRecord } from '../model/lint/edition-unchanged.ts';
import { type Finding, formatFinding } from '../model/lint/finding.ts';
import { checkFiles } from '../model/lint/run.ts';
import { FIRST, SOURCES, tinyFiles, tinyTree, type Edit } from '../testing/tiny.ts';
import { readData } from './data-files.ts';
import { publish } from './plugin.ts';

vi.mock('./data-files.ts', () => ({
  dataDir: () => '/data',
  shownDir: () => 'src/data',
  readData: vi.fn(),
}));

vi.mock('./standing-site.ts', () => ({
  standingSite: async () => ({ isWhole: false, keep: async () => {} }),
}));

const reading = vi.mocked(readData);

/** Two problems in two files: neither the lint nor the schema would find the other's. */
const WRONG = tinyFiles(
  [FIRST, '/venues/0', 'atlantis'],
  [SOURCES, '/0/url', 'https://courier.example.org/courier-outline'],
);
const NOT_JSON = new Map([...tinyFiles(), [FIRST, '{'], [SOURCES, '[']]);

/** What the lint says of files, line by line. */
const linesOf = (files: ReadonlyMap<string, string>) =>
  checkFiles(files).findings.map((finding) => formatFinding(finding));

/** What loads modules takes seconds on a machine that is shared. */
const until = (holds: () => void) => vi.waitFor(holds, { timeout: 20_000 });

beforeEach(() => {
  reading.mockReset();
});

/** The message with which a build of these files fails, and whether anything was bundled. */
async function build(files: Map<string, string>, unread: Finding[] = []) {
  reading.mockResolvedValue({ files, unread });
  const bundle = vi.fn<() => Promise<void>>();
  const hook = publish().buildApp;
  if (typeof hook !== 'object') throw new Error('the publisher does not come first');
  const builder = { environments: {}, build: bundle } as unknown as ViteBuilder;
  const context = {} as ThisParameterType<typeof hook.handler>;
  const message = await hook.handler.call(context, builder).then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  return { message, bundle };
}

/** Recorded, and then changed without a word. */
const CHANGED = tinyFiles(
  ...withRecord(tinyTree()).map((edition, i): Edit => ['editions.json', `/${i}`, edition]),
  [FIRST, '/title', 'Portsea talks, changed'],
);

describe('data that is no longer what was recorded', () => {
  it('stops a build', async () => {
    expect((await build(CHANGED)).message).toContain(
      `src/data/${FIRST}:/title  this is not what was recorded in edition 1.0.0`,
    );
  });

  it('does not stop somebody who is at work on it', async () => {
    const { status, text } = await (await develop(CHANGED)).get('/data/index.json');
    expect([status, text.includes('Portsea talks, changed')]).toEqual([200, true]);
  });
});

describe('the failure of a build', () => {
  it('names a file that could not be read, beside all other problems', async () => {
    const unread = {
      file: 'venues.json',
      pointer: 'line 2',
      message: 'not UTF-8',
      hint: 'save it',
    };
    const files = new Map([...WRONG].filter(([path]) => path !== 'venues.json'));
    const { message } = await build(new Map([...files, [FIRST, '{']]), [unread]);
    expect(message.split('\n').slice(0, 2)).toEqual([
      '2 problems in the data:',
      'src/data/venues.json:line 2  not UTF-8  -> save it',
    ]);
  });

  it('names the first fifty of very many, and counts all', async () => {
    const claims = Array.from({ length: 70 }, () => 'no claim');
    const { message } = await build(tinyFiles([FIRST, '/claims', claims]));
    const lines = message.split('\n');
    expect([lines[0], lines.length, lines.at(-1)]).toEqual([
      '70 problems in the data; the first 50:',
      52,
      'and 20 more problems in 1 file',
    ]);
  });

  it.each([
    ['that break a rule', WRONG],
    ['that are not JSON', NOT_JSON],
  ])('names every problem of files %s, one a line', async (_, files) => {
    const { message } = await build(files);
    expect(message.split('\n').slice(1)).toEqual(linesOf(files));
  });

  it('says how many problems there are', async () => {
    const { message } = await build(WRONG);
    expect(message.split('\n')[0]).toContain(`${linesOf(WRONG).length} problems`);
  });

  it('names file, place, problem and remedy in each line', async () => {
    const { message } = await build(WRONG);
    for (const line of message.split('\n').slice(1))
      expect(line).toMatch(/^src\/data\/\S+\.json:\/\S+ {2}.+ {2}-> .+$/);
  });

  it('comes before anything is bundled', async () => {
    expect((await build(WRONG)).bundle).not.toHaveBeenCalled();
  });

  it('is not about the data where the data is right', async () => {
    expect((await build(tinyFiles())).message).not.toContain('in the data');
  });
});

type Middleware = (
  request: { url: string },
  response: { statusCode: number; setHeader: () => void; end: (text?: string) => void },
  next: () => void,
) => Promise<void>;

/** A development server over these files: what it tells the browser, and what it answers. */
async function develop(files: Map<string, string>) {
  reading.mockResolvedValue({ files, unread: [] });
  const send = vi.fn<(message: unknown) => void>();
  const log = vi.fn<(message: string) => void>();
  let middleware: Middleware | undefined;
  let changed: ((event: string, file: string) => void) | undefined;
  const server = {
    config: { base: '/', logger: { error: log } },
    ws: { send },
    ssrLoadModule: () => import('./site-files.ts'),
    watcher: {
      add: () => {},
      on: (_: string, listener: typeof changed) => {
        changed = listener;
      },
    },
    middlewares: {
      use: (handler: Middleware) => {
        middleware = handler;
      },
    },
  } as unknown as ViteDevServer;
  const hook = publish().configureServer;
  if (typeof hook !== 'function') throw new Error('the publisher serves no data');
  const context = {} as ThisParameterType<typeof hook>;
  await hook.call(context, server);

  return {
    send,
    log,
    change(next: Map<string, string>, file: string) {
      reading.mockResolvedValue({ files: next, unread: [] });
      changed?.('change', file);
    },
    async get(url: string) {
      const texts: string[] = [];
      const response = {
        statusCode: 0,
        setHeader: () => {},
        end: (body = '') => {
          texts.push(body);
        },
      };
      await middleware?.({ url }, response, () => {});
      return { status: response.statusCode, text: texts.join(''), answered: texts.length > 0 };
    },
  };
}

/** The message of an overlay that names all these problems. */
const overlay = (files: ReadonlyMap<string, string>): unknown => ({
  type: 'error',
  err: {
    message: expect.stringContaining(linesOf(files).join('\n')) as unknown,
    stack: expect.any(String) as unknown,
  },
});

describe('the development server', () => {
  it('shows every problem in the overlay', async () => {
    const { send } = await develop(WRONG);
    await until(() => expect(send).toHaveBeenCalledWith(overlay(WRONG)));
  });

  it('writes every problem into the terminal', async () => {
    const { log } = await develop(WRONG);
    await until(() =>
      expect(log).toHaveBeenCalledWith(expect.stringContaining(linesOf(WRONG).join('\n'))),
    );
  });

  it('answers with a failure, and shows the overlay again, while the data is wrong', async () => {
    const server = await develop(WRONG);
    await until(() => expect(server.send).toHaveBeenCalledTimes(1));
    expect((await server.get('/data/index.json?v=unknown')).status).toBe(500);
    expect(server.send).toHaveBeenCalledTimes(2);
  });

  it('answers with the file as soon as the data is right', async () => {
    const server = await develop(WRONG);
    server.change(tinyFiles(), '/data/rounds/2001-02-10-portsea.json');
    const { status, text } = await server.get('/data/index.json?v=unknown');
    expect([status, text.includes('Portsea talks, February')]).toEqual([200, true]);
  });

  it('lets the page load anew when the data has changed', async () => {
    const server = await develop(tinyFiles());
    server.change(tinyFiles(), '/data/venues.json');
    await until(() => expect(server.send).toHaveBeenCalledWith({ type: 'full-reload' }));
  });

  it('pays no heed to a change of another file', async () => {
    const server = await develop(tinyFiles());
    server.change(WRONG, '/src/main.tsx');
    expect((await server.get('/data/index.json')).status).toBe(200);
  });

  it('answers with 404 for a file that there is not', async () => {
    expect((await (await develop(tinyFiles())).get('/data/rounds/x.json')).status).toBe(404);
  });

  it('leaves every other address to others', async () => {
    expect((await (await develop(tinyFiles())).get('/rounds/x/')).answered).toBe(false);
  });
});
