import type { Layer } from './layers.ts';

/** Packages that one layer alone may use. */
export const PACKAGES: readonly { is: RegExp; in: readonly string[]; instead: string }[] = [
  {
    is: /^@tanstack\/react-query/,
    in: ['dataset'],
    instead: 'Only src/dataset/ talks to react-query: add a hook there.',
  },
  {
    is: /^zustand/,
    in: ['device'],
    instead:
      'Only src/device/ keeps state in zustand: what a link must reproduce belongs into the address, data into src/dataset/.',
  },
  {
    is: /^zod/,
    in: ['checking', 'publish'],
    instead:
      'zod must not reach the browser: the schema is in src/model/schema/, its types in src/model/types.ts.',
  },
  {
    is: /^node:/,
    in: ['publish', 'testing', 'tools'],
    instead: 'All input and output is in src/publish/.',
  },
  {
    is: /^react/,
    in: [
      'messages',
      'urls',
      'dataset',
      'ui',
      'parts',
      'features',
      'pages',
      'app',
      'main',
      'publish',
    ],
    instead: 'There is no view in this layer: put it into src/ui/, src/parts/ or a feature.',
  },
  {
    is: /^(?:fast-check|vitest)/,
    in: ['testing', 'tools'],
    instead: 'This package is for tests alone.',
  },
];

/** What to do instead of importing a package in a layer, or null if it is in order. */
export function packageProblem(layer: Layer, specifier: string): string | null {
  if (layer.name === 'embed') return layer.instead;
  const rule = PACKAGES.find(({ is }) => is.test(specifier));
  return rule && !rule.in.includes(layer.name) ? rule.instead : null;
}
