/**
 * Addresses that stand in published data. They are fixed, and so they may: the model knows no other
 * address, and a test holds these to the ones that the site builds its links with.
 */
export const pages = {
  round: (id: string) => `/rounds/${id}/`,
  proposal: (id: string) => `/proposals/${id}/`,
  positions: '/positions/',
  positionsPart: (part: string) => `/positions/${part}/`,
  corrections: '/corrections/',
  correctionsPart: (part: string) => `/corrections/${part}/`,
  sources: '/sources/',
} as const;

/** The data of a round's or a proposal's page: `/rounds/<id>/` → `/data/rounds/<id>.json`. */
export function dataOf(page: string): string {
  return `/data${page.replace(/\/$/, '.json')}`;
}
