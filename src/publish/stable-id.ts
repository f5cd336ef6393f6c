import { createHash } from 'node:crypto';
import type { LanguagesBuilt } from '../site/languages.ts';

/** Drawn once at random; it must never change, or every reader of a feed would see all of it anew. */
const NAMESPACE = '565bb05f-5ee2-480b-bdb6-51d07f7e1f05';

/** A name-based UUID, version 5 (RFC 9562, 5.5). */
export function nameBasedId(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * The lasting name of a thing of this dataset as a URN, made of its kind and id ("rounds/<id>"): the
 * same whatever the thing is called and wherever the site is served.
 */
export function stableId(name: string): string {
  return `urn:uuid:${nameBasedId(NAMESPACE, name)}`;
}

/**
 * The lasting name of what one language of a site says of a thing: an entry of a feed. Two languages say two things
 * (RFC 4287, 4.2.6), and a reader who follows both feeds is to see both; the first goes by the name of the thing alone.
 */
export function idInLanguage(
  name: string,
  { all, here }: Pick<LanguagesBuilt, 'all' | 'here'>,
): string {
  return stableId(all.length === 0 || here === all[0] ? name : `${here}/${name}`);
}
