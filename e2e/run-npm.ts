import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const running = new Set<ChildProcess>();

/** Where what is run keeps its output; null where it prints as it goes. */
export type Output = Buffer[] | null;

/** Runs a command-line tool of this project's own node_modules. */
export function runTool(
  tool: string,
  args: readonly string[],
  output: Output,
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  return runNpm(['exec', '--no', '--', tool, ...args], output, env);
}

/** Runs npm in the project's folder; resolves to an exit code. */
export function runNpm(
  args: readonly string[],
  output: Output,
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  const [command, ...before] = npmCommand();
  return new Promise((done) => {
    const stdio = output ? 'pipe' : 'inherit';
    const child = spawn(command, [...before, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', stdio, stdio],
    });
    running.add(child);
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => output?.push(chunk));
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
