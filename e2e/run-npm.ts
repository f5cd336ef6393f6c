import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const running = new Set<ChildProcess>();

/** Where what is run keeps its output; null where it prints as it goes. */
export const printed = new AsyncLocalStorage<Buffer[] | null>();

/** Runs a command-line tool of this project's own node_modules. */
export function runTool(tool: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return runNpm(['exec', '--no', '--', tool, ...args], env);
}

/** Runs npm in the project's folder, its output streamed or kept for the step's end; resolves to an exit code. */
export function runNpm(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const [command, ...before] = npmCommand();
  return new Promise((done) => {
    const lines = printed.getStore();
    const output = lines ? 'pipe' : 'inherit';
    const child = spawn(command, [...before, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
    });
    running.add(child);
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => lines?.push(chunk));
    child.once('error', (error) => {
      console.error(`${command} could not start: ${error.message}`);
      done(1);
    });
    child.once('close', (code) => {
      running.delete(child);
      done(code ?? 1);
    });
  });
}

/** How npm is started without a shell: Node refuses to spawn Windows's `npm.cmd` directly. */
function npmCommand(): [string, ...string[]] {
  const nodeFolder = dirname(process.execPath);
  const scripts = [
    process.env['npm_execpath'] ?? '',
    join(nodeFolder, 'node_modules/npm/bin/npm-cli.js'),
    join(nodeFolder, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  const script = scripts.find((path) => path.endsWith('npm-cli.js') && existsSync(path));
  return script ? [process.execPath, script] : ['npm'];
}

/** Who ends this program ends what it has started. */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      for (const child of running) child.kill(signal);
      process.exit(1);
    });
  }
}
