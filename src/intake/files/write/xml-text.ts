/** The beginning of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The namespace of workbooks and sheets. */
export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const SIGNS = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** A text for XML, in an element or an attribute. */
export const xmlEscaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => SIGNS.get(sign) ?? sign);

/** What XML cannot hold, and what a workbook would take for such, as _x0007_. */
const UNHELD = /_(?=x[\dA-Fa-f]{4}_)|(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;

/** A text of a cell. */
export const xmlCellText = (text: string) =>
  xmlEscaped(
    text.replace(
      UNHELD,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
