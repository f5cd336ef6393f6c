import type { Addition, Site } from './addition.ts';
import { appManifest } from './app-manifest.ts';
import { citingAddition } from './citing-tags.ts';
import { downloadsAddition } from './downloads/addition.ts';
import type { Downloads } from './downloads/downloads.ts';
import { embeds } from './embeds.ts';
import { feedsAddition } from './feeds/feeds.ts';
import { linkedData } from './linked-data/addition.ts';
import { previewed, previews } from './previews/addition.ts';

/** Everything that the site has beside its pages and its data. */
export async function additionsTo(site: Site, downloads: Downloads): Promise<Addition[]> {
  const pictured = previewed(site);
  return [
    await previews(site, pictured),
    citingAddition(site),
    linkedData(site),
    downloadsAddition(site, downloads),
    feedsAddition(site),
    await embeds(site, pictured),
    appManifest(site),
  ];
}
