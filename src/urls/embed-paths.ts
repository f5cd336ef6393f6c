import { compareCodec, type CompareView } from './compare-view.ts';

/**
 * The addresses of what other people's pages show in a frame. They stand in articles, and stay as they
 * are. `theme=light` or `theme=dark` in the query sets the colours; without it they are the reader's.
 */
export const embedPaths = {
  round: { pattern: '/embed/rounds/:id/', to: (id: string) => `/embed/rounds/${id}/` },
  proposal: { pattern: '/embed/proposals/:id/', to: (id: string) => `/embed/proposals/${id}/` },
  compare: { pattern: '/embed/compare/', to: () => '/embed/compare/' },
  tabled: { pattern: '/embed/tabled/', to: () => '/embed/tabled/' },
  issues: { pattern: '/embed/issues/', to: () => '/embed/issues/' },
  issue: { pattern: '/embed/issues/:id/', to: (id: string) => `/embed/issues/${id}/` },
  timeline: { pattern: '/embed/timeline/', to: () => '/embed/timeline/' },
  positions: { pattern: '/embed/positions/', to: () => '/embed/positions/' },
  people: { pattern: '/embed/people/', to: () => '/embed/people/' },
  person: { pattern: '/embed/people/:id/', to: (id: string) => `/embed/people/${id}/` },
  venues: { pattern: '/embed/venues/', to: () => '/embed/venues/' },
  proposals: { pattern: '/embed/proposals/', to: () => '/embed/proposals/' },
} as const;

/** A comparison in a frame, with the same search params as on its page. */
export function embedComparePath(view: Pick<CompareView, 'ids'> & Partial<CompareView>): string {
  const whole = { base: null, rows: 'common' as const, rung: null, asof: null, ...view };
  return `${embedPaths.compare.to()}${compareCodec.serialise(whole)}`;
}

export const FRAME_THEMES = ['light', 'dark'] as const;
export type FrameTheme = (typeof FRAME_THEMES)[number];

/** The same address with colours of its own; null leaves them to the reader. */
export function inTheme(path: string, theme: FrameTheme | null): string {
  if (theme === null) return path;
  return `${path}${path.includes('?') ? '&' : '?'}theme=${theme}`;
}
