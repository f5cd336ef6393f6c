import { addressFaults, lookOfSite, siteOf } from '../gate/addresses.ts';
import type { DataTree } from '../parse.ts';
import type { Finding, Rule } from './finding.ts';
import { everySource } from './walk.ts';

/**
 * A source is only as good as the place that its address leads to. What stands in the address is looked at alone,
 * then beside the sites of the publisher, where it names them, then beside all other sites of the data.
 */
export const addressesTrue: Rule = {
  name: 'addresses-true',
  description:
    'Ensure that an address leads where it seems to lead: to a site of its publisher, and to none that only looks like another.',
  check(tree) {
    const sites = sitesOf(tree);
    const hosts = new Map(tree.publishers.value.map(({ id, hosts }) => [id, hosts]));
    return everySource(tree).flatMap(({ file, pointer, source }) => {
      if (source.url === null) return [];
      const at = { file, pointer: `${pointer}/url`, id: source.id };
      const faults = addressFaults(source.url);
      if (faults.length > 0) return faults.map((fault): Finding => ({ ...at, ...fault }));
      const site = siteOf(source.url);
      const publisher = source.via ?? source.publisher;
      const own = hosts.get(publisher);
      if (own && !own.some((host) => site === host || site.endsWith(`.${host}`)))
        return {
          ...at,
          message: `"${site}" is no site of "${publisher}", which has ${own.join(', ')}`,
          hint: `correct the address, name in "via" who runs the site, or add it to the hosts of "${publisher}" in publishers.json`,
        };
      const double = doubleOf(site, sites);
      return double
        ? {
            ...at,
            message: `"${site}" looks like "${double}", from which other pages were read`,
            hint: 'correct the address, or write an exception if they are two sites',
          }
        : [];
    });
  },
};

type Sites = {
  counts: ReadonlyMap<string, number>;
  byLook: ReadonlyMap<string, readonly string[]>;
};

/** How many pages were read from each site, and which sites look alike. */
function sitesOf(tree: DataTree): Sites {
  const counts = new Map<string, number>();
  for (const { source } of everySource(tree)) {
    if (source.url === null) continue;
    const site = siteOf(source.url);
    counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  const byLook = new Map<string, string[]>();
  for (const site of counts.keys()) {
    const look = lookOfSite(site);
    byLook.set(look, [...(byLook.get(look) ?? []), site]);
  }
  return { counts, byLook };
}

/**
 * The site that another passes for: one of the same look from which more pages were read, or as many and earlier;
 * or one whose whole name it begins with, "example.org.login.example".
 */
function doubleOf(site: string, { counts, byLook }: Sites): string | undefined {
  const alike = byLook.get(lookOfSite(site)) ?? [];
  const [first] = alike.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  if (first !== undefined && first !== site) return first;
  const labels = site.split(/(?=[.-])/);
  return labels
    .map((_, i) => labels.slice(0, i).join(''))
    .find((start) => start.includes('.') && counts.has(start));
}
