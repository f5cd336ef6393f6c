import type { Intake } from './intake.ts';
import type { NameSpot } from './meet.ts';
import { slugOf } from './ids.ts';
import type { Draft, Records } from './records.ts';
import { hostOf } from './source-host.ts';

/* Pages that accounts rest on: of the sheet of sources, or an address in a cell. */

/** Ids of the sources of a cell; null where one is not known, which has been told then. Each is named once. */
export function meetSources(
  intake: Intake,
  records: Records,
  entries: readonly string[],
  spot: NameSpot,
): string[] | null {
  const ids = entries.map((entry) => {
    const known = records.sources.find(entry);
    if (known !== null) return known;
    if (hostOf(entry) !== null) return madeSource(intake, records, entry.trim(), spot);
    intake.problem(spot.row, spot.key, 'no-source', { about: [entry] });
    return null;
  });
  return ids.every((id) => id !== null) ? [...new Set(ids)] : null;
}

/** A source of an address alone: its publisher is the site, its title and date were not seen. */
function madeSource(intake: Intake, records: Records, url: string, { row, key }: NameSpot): string {
  const publisher = madePublisher(intake, records, url, { row, key });
  const id = records.ids.sources.claim(slugOf(hostOf(url) ?? ''), [url]);
  const record: Draft = {
    id,
    publisher,
    via: null,
    note: null,
    title: null,
    url,
    published: null,
    language: intake.language,
    kind: 'news',
  };
  records.lists.sources.push(record);
  records.sources.add(id, url);
  intake.origins.set(record, { row, fields: new Map([['url', key]]) });
  return id;
}

/** The publisher of an address whose page names none: the site. */
export function madePublisher(
  intake: Intake,
  records: Records,
  url: string,
  { row, key }: NameSpot,
): string {
  const host = hostOf(url) ?? url;
  const known = records.names.publishers.find(host);
  if (known !== null) return known;
  const id = records.ids.publishers.named(host);
  const record = { id, name: host, alternates: [], kind: 'site' };
  records.lists.publishers.push(record);
  records.names.publishers.add(id, host);
  intake.origins.set(record, { row, fields: new Map([['name', key]]) });
  return id;
}
