import { reportTarget } from '../urls/report.ts';

/** Fails the build on a setting that means nothing: readers would meet it as a dead link. */
export function checkSettings(env: Readonly<Record<string, unknown>>): void {
  const setting = env['VITE_REPORT_TO'];
  if (setting === undefined || (typeof setting === 'string' && reportTarget(setting))) return;
  throw new Error(
    `VITE_REPORT_TO is ${JSON.stringify(setting)}: give a mail address (desk@example.org), an https address such as that of an issue form, or nothing.`,
  );
}
