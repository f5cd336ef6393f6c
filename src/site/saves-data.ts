/** What some browsers tell of the connection; Firefox and Safari tell nothing. */
type Connection = { saveData?: boolean; effectiveType?: string };

const connection = () => (navigator as Navigator & { connection?: Connection }).connection;

/** Whether the reader has asked the browser to load little. */
export function savesData(): boolean {
  return connection()?.saveData === true;
}

/** Whether what may never be read should not be loaded: the reader saves data, or the line is very slow. */
export function loadsOnlyWhatIsAsked(): boolean {
  return savesData() || connection()?.effectiveType?.endsWith('2g') === true;
}
