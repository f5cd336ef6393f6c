import type { Addition, Site } from './addition.ts';
import { appManifest } from './app-manifest.ts';
import { citingAddition } from './citing-tags.ts';
import { downloadsAddition } from './downloads/addition.ts';
import type { Downloads } from './downloads/downloads.ts';
import { embeds } from './embeds.ts';
import { feedsAddition } from './feeds/feeds.ts';
import { linkedData } from './linked-data/addition.ts';
import { previewed, previews } from './previews/addition.ts';
import type { Steps } from './steps.ts';
import { versionsAddition } from './versions.ts';

/** Everything that the site has beside its pages and its data. */
export async function additionsTo(
  site: Site,
  downloads: Downloads,
  steps: Steps,
): Promise<Addition[]> {
  // Pages are rendered meanwhile.
  const carded = steps.beginBeside('previews: cards');
  const pictured = previewed(site);
  carded();
  const laidOut = steps.beginBeside('previews: layout');
  const pictures = await previews(site, pictured);
  laidOut();
  const additions: Record<string, Addition> = {
    previews: pictures,
    citing: citingAddition(site),
    'linked data': linkedData(site),
    downloads: downloadsAddition(site, downloads),
    feeds: feedsAddition(site),
    versions: versionsAddition(site),
    embeds: await embeds(site, pictured),
    'app manifest': appManifest(site),
  };
  return Object.entries(additions).map(([name, addition]) => measured(name, addition, steps));
}

/** An addition whose files are a step of the build. */
function measured(name: string, addition: Addition, steps: Steps): Addition {
  const { files } = addition;
  return {
    ...addition,
    ...(files
      ? {
          files: async () => {
            const end = steps.begin(`${name}: files`);
            const made = await files();
            end();
            return made;
          },
        }
      : {}),
  };
}
