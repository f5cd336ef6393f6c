/** Where the tray of a dataset is kept: of the published one (null), or of a reader's own by its key. */
export const trayKey = (own: string | null): string =>
  own === null ? 'parley:tray' : `parley:tray:${own}`;
