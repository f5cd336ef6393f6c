import { spawn, spawnSync } from 'node:child_process';

const LIMIT_MS = 600_000;
export const ENDED_WELL = 'ended well';

/**
 * Installs packages of Debian's kind, the progress on stderr. Of the choices, each a list of packages, the first
 * one that can be installed counts.
 * @returns a line that says what was tried and how it ended, or why it could not be tried.
 */
export async function installWithApt(choices: readonly (readonly string[])[]): Promise<string> {
  if (!succeeds('apt-get', ['--version'])) return 'apt-get: there is none on this machine';
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', ['-n', 'true'])) {
    return `apt-get install -y ${choices.at(-1)?.join(' ')}: needs root, or sudo without a password`;
  }
  const aptGet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const [command = '', ...before] = isRoot ? aptGet : ['sudo', '-n', ...aptGet];
  const updated = await run(command, [...before, 'update'], LIMIT_MS);
  const tried = [`apt-get update: ${updated}`];
  for (const names of choices) {
    const installed = await run(
      command,
      // Somebody else may be installing: a minute of patience is better than a failure.
      [...before, '-o', 'DPkg::Lock::Timeout=60', 'install', '-y', ...names],
      LIMIT_MS,
    );
    tried.push(`apt-get install -y ${names.join(' ')}: ${installed}`);
    if (installed === ENDED_WELL) break;
  }
  return tried.join('; ');
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/**
 * Runs a command with all its output on stderr.
 * @returns how it ended, in words; never rejects.
 */
export function run(command: string, args: readonly string[], limitMs: number): Promise<string> {
  console.error(`> ${[command, ...args].join(' ')}`);
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', process.stderr, process.stderr],
      timeout: limitMs,
      killSignal: 'SIGKILL',
    });
    child.once('error', (error) => done(`could not start (${error.message})`));
    child.once('exit', (code) => done(describeEnd(code, limitMs)));
  });
}

function describeEnd(code: number | null, limitMs: number): string {
  if (code === 0) return ENDED_WELL;
  return code === null
    ? `was stopped (its limit is ${limitMs / 1000} s)`
    : `ended with code ${code}`;
}
