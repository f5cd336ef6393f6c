import type { TargetKind } from '../../model/slices/corrections-slice.ts';

/*
 * The words about claims that a link names, and about versions and corrections. They
 * stand apart from the catalogue because most readers never meet them.
 */
export const claimWords = {
  landing: {
    hidden:
      'What this link names is left out of this view: the choice of accounts or of differences does not keep it.',
    showAll: 'Show it, with every account',
    stands: (id: string) => `What this link names (${id}) does not stand in this view. It is here:`,
    moved: (id: string) =>
      `The entry ${id} was retired: its content stands under another address now:`,
    unknown: (id: string) =>
      `This link names ${id}, and there is no such entry. Ids are never reused; the link may have lost or changed a letter on its way.`,
    near: 'Perhaps one of these:',
    unseen: (id: string) =>
      `What this link names (${id}) does not stand in this view, and where it stands could not be looked up.`,
    retry: 'Try again',
    place: (id: string, page: string) => `${id}, in ${page}`,
  },
  since: {
    label: 'Since this link was made',
    made: (version: string, date: string) =>
      `This link was made from version ${version} of ${date}.`,
    unpublished: (version: string) =>
      `This link names version ${version}, which was never published.`,
    before: (version: string, date: string) => `The one before it is ${version} of ${date}.`,
    first: (version: string, date: string) => `The first was ${version} of ${date}.`,
    corrected: {
      one: 'Since then, of what this page shows, 1 fact was corrected:',
      other: 'Since then, of what this page shows, # facts were corrected:',
    },
    nothing: (version: string) =>
      `This page shows version ${version}. No fact on it has been corrected since; accounts may have been added.`,
    future: (version: string, newest: string, date: string) =>
      `This link names version ${version}. The newest that this copy of the site knows is ${newest} of ${date}: reload the page, or ask for it again later. What has changed between the two cannot be told here.`,
    malformed: (text: string) =>
      `This link names “${text}” as its version. Versions of this dataset are three numbers, such as 1.0.0, so what has changed since it was made cannot be told.`,
    failed: (version: string) =>
      `This link was made from version ${version}. What has been corrected since could not be loaded.`,
    retry: 'Try again',
    here: 'Corrected since this link was made',
    elsewhere: {
      one: 'On this page 1 fact was corrected since this link was made; the top of the page names it.',
      other:
        'On this page # facts were corrected since this link was made; the top of the page names them.',
    },
  },
  corrections: {
    title: 'Corrections and versions',
    description:
      'Every change of a published fact in the Parley dataset, with what it said, what it says and why, and every published version.',
    lede: 'When a published fact turns out to be wrong it is changed, and the change is listed here: what it said, what it says, why, and since which version. New accounts, new sources and better words are no corrections.',
    list: 'Corrections',
    none: 'No published fact has been corrected so far.',
    before: 'Then',
    after: 'Now',
    reason: 'Why',
    empty: 'nothing',
    /** What was corrected of a record, by the name of its field; a field without a word here is named as it is. */
    fields: {
      absent: 'whether the text has it',
      attribution: 'who says so',
      basedOn: 'what it builds on',
      date: 'date',
      dates: 'dates',
      delegations: 'delegations',
      field: 'what it is about',
      issue: 'subject',
      kind: 'kind of account',
      mediators: 'mediators',
      name: 'name',
      occasion: 'occasion',
      office: 'office',
      outcome: 'outcome',
      outlet: 'whom they told',
      phase: 'phase',
      phases: 'phases',
      provisions: 'terms',
      publisher: 'publisher',
      quantity: 'number',
      reports: 'accounts',
      scope: 'what it counts',
      sources: 'sources',
      speaker: 'who says so',
      stance: 'answer',
      status: 'outcome',
      tabledBy: 'who tabled it',
      tabledTo: 'who received it',
      text: 'wording',
      title: 'title',
      venues: 'venue',
    } as Record<string, string>,
    field: (name: string) => `corrected: ${name}`,
    /** Of one field of all corrections: "who says so (41)". */
    ofField: (name: string, count: string) => `${name} (${count})`,
    summary: (count: string, fields: string) => `${count}, by what was corrected: ${fields}.`,
    record: { one: '1 correction', other: '# corrections' },
    show: { one: 'Show 1 correction', other: 'Show # corrections' },
    all: 'All corrections',
    /** Of a list that has several pages: how the links to them are called, one of them, and the title of one. */
    pages: 'Corrections by page',
    ofPage: (first: string, last: string) => `Corrections ${first} to ${last}`,
    partTitle: (page: string) => `${page}, counted from the first`,
    page: 'The page as it is now',
    inVersion: (version: string) => `in version ${version}`,
    kinds: {
      round: 'Round',
      proposal: 'Proposal',
      provision: 'Term',
      report: 'Report',
      response: 'Answer',
      claim: 'Account',
      position: 'Position',
      event: 'Event',
      source: 'Source',
      correction: 'Correction',
    } satisfies Record<TargetKind, string>,
    versions: 'Versions',
    version: (version: string) => `Version ${version}`,
    corrected: { one: '1 correction', other: '# corrections' },
    report: 'Report a mistake',
    reportText:
      'Beside each account stands “Cite or report”, and in it “Report a mistake here”, which prepares a message that names the account, the version and the page. Say what is wrong and which source shows it; best with a link to that source.',
    links: 'Links and versions',
    linksText: (example: string) =>
      `A link that holds ${example} was made from that version. Opened later, the page says what has been corrected in what it shows since then. Addresses of rounds, proposals and accounts are never reused; where an entry is retired, its address leads on.`,
  },
};
