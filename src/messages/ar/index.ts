/*
 * Every word of the interface, in Arabic, one file a part of the interface: the build puts each beside
 * the code that uses it, so that nobody loads words of pages that they do not read. Components hold no
 * words of their own: another language is another folder of this shape.
 */

export * from './terms.ts';
export * from './language.ts';
export * from './site.ts';
export * from './cite.ts';
export * from './copying.ts';
export * from './dates.ts';
export * from './calendar.ts';
export * from './separators.ts';
export * from './quantity.ts';
export * from './figure.ts';
export * from './moves.ts';
export * from './phase.ts';
export * from './attribution.ts';
export * from './round.ts';
export * from './proposal.ts';
export * from './proposals.ts';
export * from './home.ts';
export * from './search.ts';
export * from './tray.ts';
export * from './evidence.ts';
export * from './derived.ts';
export * from './difference.ts';
export * from './compare.ts';
export * from './empty.ts';
export * from './rows.ts';
export * from './sources.ts';
export * from './about.ts';
export * from './data.ts';
export * from './downloads.ts';
export * from './not-found.ts';
export * from './failure.ts';
export * from './changes.ts';
export * from './lineage.ts';
export * from './pack.ts';
export * from './exporting.ts';
export * from './viewing.ts';
export * from './embed.ts';
