import { MAIN, XML_HEAD } from './xml-text.ts';

/* How cells look, by the numbers under which a workbook keeps it. */

export const STYLES = {
  plain: 0,
  day: 1,
  heading: 2,
  guarded: 3,
  long: 4,
  guardedLong: 5,
  optionalHeading: 6,
  quiet: 7,
} as const;

const TOP = '<alignment vertical="top"/>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';

/** @param more attributes, as `numFmtId="164"` */
const look = (more: string, alignment: string, ofFont = 0) =>
  `<xf fontId="${ofFont}" fillId="0" borderId="0" xfId="0" applyAlignment="1" ${more}>${alignment}</xf>`;

/** In the order of their numbers. A guarded text stays a text when a person edits it, whatever it begins with. */
const LOOKS = [
  look('numFmtId="0"', TOP),
  look('numFmtId="164" applyNumberFormat="1"', TOP),
  look('numFmtId="0" applyFont="1"', WRAPPED, 1),
  look('numFmtId="0" quotePrefix="1"', TOP),
  look('numFmtId="0"', WRAPPED),
  look('numFmtId="0" quotePrefix="1"', WRAPPED),
  look('numFmtId="0"', WRAPPED),
  look('numFmtId="0" quotePrefix="1" applyFont="1"', WRAPPED, 2),
];

/** Grey, by the list of colours that every such program has. */
const GREY = '<i/><color indexed="23"/>';

const font = (inside: string) => `<font>${inside}<sz val="11"/><name val="Calibri"/></font>`;

export const stylesPart = () =>
  `${XML_HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="3">${font('')}${font('<b/>')}${font(GREY)}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${LOOKS.length}">${LOOKS.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
