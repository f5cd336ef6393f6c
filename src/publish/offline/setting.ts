/** The setting by which a build keeps nothing on the devices of readers, and takes away what is kept there. */
const SETTING = 'PARLEY_OFFLINE';

/** Whether the site of this build is kept for reading offline. Throws where the setting means nothing. */
export function keepsOffline(setting = process.env[SETTING]): boolean {
  if (setting === undefined || setting === '') return true;
  if (setting === 'off') return false;
  throw new Error(`${SETTING} is ${JSON.stringify(setting)}: set it to "off", or do not set it.`);
}
