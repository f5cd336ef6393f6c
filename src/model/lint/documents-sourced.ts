import { holdsName } from '../text.ts';
import type { Publisher, Source } from '../types.ts';
import type { Finding, Rule } from './finding.ts';
import { everyClaim } from './walk.ts';

/**
 * "A draft seen by X" is an account of X. A page of somebody else belongs under it only if that page retells X: else two
 * accounts would be printed as one, and the second speaker would be lost.
 */
export const documentsSourced: Rule = {
  name: 'documents-sourced',
  description:
    'Ensure that an account of a document that an outlet saw, obtained or published rests on pages of that outlet, or on pages whose note names it.',
  check(tree) {
    const media = tree.publishers.value.filter(({ kind }) => MEDIA.has(kind));
    const sources = new Map(tree.sources.flatMap(({ value }) => value.map((s) => [s.id, s])));
    return everyClaim(tree).flatMap(({ file, pointer, id, attribution, sources: ids }) => {
      if (attribution?.kind !== 'document') return [];
      const { speaker, outlet } = attribution;
      const theirs = media.filter((medium) => medium.id === outlet || names(speaker, medium));
      if (theirs.length === 0) return [];
      return ids.flatMap((sourceId, i): Finding | [] => {
        const source = sources.get(sourceId);
        if (!source || theirs.some((medium) => isOf(source, medium))) return [];
        return {
          file,
          pointer: `${pointer}/sources/${i}`,
          id,
          message: `"${sourceId}" is no page of ${theirs.map(({ name }) => name).join(' or ')}, whose document this is, and its note does not name it`,
          hint: 'give the page an account of its own, or say in the note of the source whom it retells',
        };
      });
    });
  },
};

/** Publishers that see, obtain and print documents of others. A government that releases its text is no medium. */
const MEDIA: ReadonlySet<Publisher['kind']> = new Set([
  'agency',
  'newspaper',
  'broadcaster',
  'site',
]);

function isOf({ publisher, note }: Source, medium: Publisher): boolean {
  return publisher === medium.id || names(note, medium);
}

/** Whether a phrase has the name of a publisher, or another spelling of it, as whole words. */
function names(phrase: string | null, { name, alternates }: Publisher): boolean {
  return [name, ...alternates].some((spelling) => holdsName(phrase ?? '', spelling));
}
