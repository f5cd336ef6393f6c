/** The setting by which a build draws no pictures: to measure everything else, or to try a large dataset. */
const SETTING = 'PARLEY_PREVIEWS';

/** Whether a build draws its pictures. Throws where the setting means nothing. */
export function drawsPreviews(setting = process.env[SETTING]): boolean {
  if (setting === undefined || setting === '') return true;
  if (setting === 'off') return false;
  throw new Error(`${SETTING} is ${JSON.stringify(setting)}: set it to "off", or do not set it.`);
}
