/* The JSON of TimelineJS as the rows of its own sheet, so that one mapping serves both. */

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** Whether a value is a timeline: events with the days on which they begin. */
export function isTimeline(value: unknown): boolean {
  const { events } = fieldsOf(value);
  return (
    Array.isArray(events) && events.some((event) => fieldsOf(event)['start_date'] !== undefined)
  );
}

/** The rows of the sheet, by its columns; the title, which has no day, first. */
export function timelineRecords(value: unknown): Fields[] {
  const { title, events, eras } = fieldsOf(value);
  return [
    ...(title === undefined || title === null ? [] : [rowOf(title, 'title')]),
    ...(Array.isArray(events) ? events.map((event) => rowOf(event, '')) : []),
    ...(Array.isArray(eras) ? eras.map((era) => rowOf(era, 'era')) : []),
  ];
}

function rowOf(slide: unknown, type: string): Fields {
  const fields = fieldsOf(slide);
  const start = fieldsOf(fields['start_date']);
  const end = fieldsOf(fields['end_date']);
  const text = fieldsOf(fields['text']);
  const media = fieldsOf(fields['media']);
  const background = fieldsOf(fields['background']);
  return {
    Year: start['year'],
    Month: start['month'],
    Day: start['day'],
    Time: timeOf(start),
    'End Year': end['year'],
    'End Month': end['month'],
    'End Day': end['day'],
    'End Time': timeOf(end),
    'Display Date': fields['display_date'] ?? start['display_date'],
    Headline: text['headline'],
    Text: text['text'],
    Media: media['url'],
    'Media Credit': media['credit'],
    'Media Caption': media['caption'],
    'Media Thumbnail': media['thumbnail'],
    Type: type,
    Group: fields['group'],
    Background: background['url'] ?? background['color'],
  };
}

function timeOf({ hour, minute, second }: Fields): string {
  const parts = [hour, minute, second].map((part) =>
    typeof part === 'string' || typeof part === 'number' ? String(part) : '',
  );
  if (parts[0] === '') return '';
  return parts
    .map((part) => part.padStart(2, '0'))
    .slice(0, parts[2] === '' ? 2 : 3)
    .join(':');
}
