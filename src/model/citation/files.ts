/**
 * Files of citations: how their names end, and their media types. RIS and CSL-JSON are as reference managers
 * and the CSL project name them; BibTeX has no registered type. CSL-JSON ends in two words, or it would have
 * the name of the data file of the same record.
 */
export const CITATION_FILES = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
} as const;
