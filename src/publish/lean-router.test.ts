import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lean } from './lean-router.ts';

it('takes away names for tools and says which calls have no effect', () => {
  const code = [
    'var Link = React10.forwardRef(',
    '  function LinkWithRef() {}',
    ');',
    'Link.displayName = "Link";',
    'var RouteContext = React.createContext({});',
    'RouteContext.displayName = "Route";',
    'function Router() { Other.displayName = "x"; }',
  ].join('\n');
  expect(lean(code)).toBe(
    [
      'var Link = /* @__PURE__ */ React10.forwardRef(',
      '  function LinkWithRef() {}',
      ');',
      '',
      'var RouteContext = /* @__PURE__ */ React.createContext({});',
      '',
      'function Router() { Other.displayName = "x"; }',
    ].join('\n'),
  );
});

it('finds the router as it is installed: a build for production, and what to take from it', () => {
  const folder = join(import.meta.dirname, '../../node_modules/react-router/dist/production');
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  expect(files).toContain('index.mjs');
  const code = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  expect(code).toMatch(/^Link\.displayName = /m);
  expect(lean(code)).not.toMatch(/^\w+\.displayName = /m);
  expect(lean(code)).toMatch(/Link = \/\* @__PURE__ \*\/ React\d*\.forwardRef\(/);
});
