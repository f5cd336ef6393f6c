/** Who makes the site, as its settings say: nothing is guessed, and what was not set is null. */
export type Maker = {
  /** A person or an institution. */
  name: string | null;
  /** Who pays for it. */
  funder: string | null;
};

/** Reads the settings VITE_MADE_BY and VITE_FUNDED_BY. */
export function makerOf(env: Readonly<Record<string, unknown>>): Maker {
  return { name: text(env['VITE_MADE_BY']), funder: text(env['VITE_FUNDED_BY']) };
}

/** What is wrong with such a setting; null if it can be printed. */
export function faultOfName(setting: unknown): string | null {
  if (setting === undefined || setting === '') return null;
  if (typeof setting !== 'string' || setting.trim() === '' || /[<>\p{Cc}]/u.test(setting))
    return 'give a name as it is to be printed, on one line and without markup, or nothing';
  return setting.length > 200 ? 'give at most 200 characters' : null;
}

function text(setting: unknown): string | null {
  return typeof setting === 'string' && setting.trim() !== '' ? setting.trim() : null;
}
