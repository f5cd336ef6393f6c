import { faultOfName } from '../site/maker.ts';
import { originOf } from '../site/path.ts';
import { reportTarget } from '../urls/report.ts';

/**
 * Fails the build on a setting that means nothing: readers would meet it as a dead link.
 * @param base path below which the site stands, with a slash at both ends
 */
export function checkSettings(env: Readonly<Record<string, unknown>>, base: string): void {
  checkSite(env['VITE_SITE_URL'], base);
  for (const name of ['VITE_MADE_BY', 'VITE_FUNDED_BY']) {
    const fault = faultOfName(env[name]);
    if (fault) throw new Error(`${name} is ${JSON.stringify(env[name])}: ${fault}.`);
  }
  const report = env['VITE_REPORT_TO'];
  if (report === undefined || (typeof report === 'string' && reportTarget(report))) return;
  throw new Error(
    `VITE_REPORT_TO is ${JSON.stringify(report)}: give a mail address (desk@example.org), an https address such as that of an issue form, or nothing.`,
  );
}

/** The path of the site is told once, by the base; the setting may repeat it and not contradict it. */
function checkSite(setting: unknown, base: string): void {
  if (setting === undefined || setting === '') return;
  const path = typeof setting === 'string' ? pathOf(setting) : null;
  if (path === null)
    throw new Error(
      `VITE_SITE_URL is ${JSON.stringify(setting)}: give the http or https address of the host, such as https://example.org.`,
    );
  if (path !== '/' && path !== base)
    throw new Error(
      `VITE_SITE_URL is ${JSON.stringify(setting)}, but the site is built for ${base}: build with --base=${path}, or leave the path out of the setting.`,
    );
}

/** The path of an address, with a slash at both ends; null where it is no address of a host. */
function pathOf(setting: string): string | null {
  try {
    const { protocol, pathname } = new URL(setting);
    if (!/^https?:$/.test(protocol) || originOf(setting) === 'null') return null;
    return pathname.endsWith('/') ? pathname : `${pathname}/`;
  } catch {
    return null;
  }
}
