import type { foreign as words } from '#language/intake-foreign.ts';
import type { Row } from '../book.ts';
import { agreements } from './agreements.ts';
import { eventStreams } from './event-streams.ts';
import { partyColumns } from './party-columns.ts';
import { foreignHeadings, type ForeignRow, type PlacedCell, type RowsMade } from './row.ts';
import { timeline } from './timeline.ts';
import { tracker } from './tracker.ts';

/** What is asked before rows of a form are read. */
export type FormAnswer = 'as-rounds' | 'as-events' | 'as-parties' | 'as-nothing';

/** What the rows of a form need to know beside their cells. */
export interface FormSettings {
  /** What was answered; null where the form asks nothing. */
  readonly answer: FormAnswer | null;
  /** The address of the page that publishes the file, in the place of a cell; asks for it where it is not known. */
  readonly page: (near: PlacedCell | null) => PlacedCell | null;
  /** Texts of the headings, as they stand in the file. */
  readonly headings: readonly string[];
}

/** A shape in which others keep such data: by what it is known, and what its rows become. */
export interface ForeignForm {
  readonly key: keyof typeof words.forms;
  /** Whether a row holds its headings, as keys; or, where it has none, its first values. */
  readonly fits: (headings: readonly string[], row: Row) => boolean;
  /** Whether it has no headings, so that the row that fits is the first of its rows. */
  readonly isBare?: boolean;
  /** Asked once a file before anything of it is read. */
  readonly asks?: readonly FormAnswer[];
  /** Headings of columns that are used, as keys. */
  readonly uses: readonly string[];
  readonly rows: (row: ForeignRow, settings: FormSettings) => RowsMade;
}

const FORMS: readonly ForeignForm[] = [
  timeline,
  tracker,
  ...agreements,
  ...eventStreams,
  partyColumns,
];

/** The form of a table by a row of headings; null for our own and for any that nobody knows. */
export function foreignForm(row: Row): ForeignForm | null {
  const headings = foreignHeadings(row);
  return FORMS.find((form) => form.fits(headings, row)) ?? null;
}
