/* What is needed only where the picture is kept as a file. */
export { tableAt } from './table.ts';
export { positionsSheet } from './sheet.ts';
