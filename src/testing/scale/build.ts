import { spawn } from 'node:child_process';

/**
 * Builds the site of a dataset without drawing its pictures.
 * @param data the folder of the dataset. @param out the folder of the site.
 * @param settings further settings of the build.
 * @throws Error if the build fails; it has said why.
 */
export async function buildDataset(
  data: string,
  out: string,
  settings: NodeJS.ProcessEnv = {},
): Promise<void> {
  const args = ['vite', 'build', '--logLevel', 'error', '--emptyOutDir', '--outDir', out];
  const child = spawn('npx', args, {
    env: { ...process.env, PARLEY_DATA: data, PARLEY_PREVIEWS: 'off', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`the build ended with ${code}`);
}
