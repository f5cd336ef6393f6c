import { createHash } from 'node:crypto';
import { absoluteAddress, type Addition, type Site } from './addition.ts';
import { alternate } from './head-tags.ts';
import { browserScript } from './browser-script.ts';
import { embeddables, oembedAnswer } from './oembed.ts';
import type { Previewed } from './previews/addition.ts';
import { OEMBED } from '../site/media-types.ts';

/**
 * What lets other sites show parts of this one: the two scripts of frames, and the oEmbed answers.
 *
 * @param pictured the pages that have preview pictures.
 */
export async function embeds(
  site: Site,
  pictured: readonly Pick<Previewed, 'path' | 'file'>[],
): Promise<Addition> {
  const [host, frame] = await Promise.all([
    browserScript('src/embed/host.ts'),
    browserScript('src/embed/frame.ts'),
  ]);
  const hash = createHash('sha256').update(frame).digest('hex').slice(0, 8);
  const frameFile = `assets/frame-${hash}.js`;
  const all = embeddables(site.data);
  const byPage = new Map(all.flatMap((one) => (one.page ? [[one.page, one] as const] : [])));
  const pictures = new Map(pictured.map(({ path, file }) => [path, file]));
  const answer = (one: (typeof all)[number]) =>
    oembedAnswer(one, (one.page && pictures.get(one.page)) ?? null, site);
  return {
    head({ path, title }) {
      const one = byPage.get(path);
      return one ? [alternate(OEMBED.type, title, absoluteAddress(site, `/${one.file}`))] : [];
    },
    // Every link of a frame opens a tab of its own, those to the sources, too.
    frameHead: () =>
      `<base target="_blank" /><script async src="${site.base}${frameFile}"></script>`,
    files: () =>
      Promise.resolve(
        new Map([
          // The one address of a script that never changes: articles carry it for years.
          ['embed.js', host],
          [frameFile, frame],
          ...all.map((one) => [one.file, JSON.stringify(answer(one))] as const),
        ]),
      ),
  };
}
