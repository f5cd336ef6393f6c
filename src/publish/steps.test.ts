import { expect, it } from 'vitest';
import { stepOf, buildSteps } from './steps.ts';

it('adds up what a step took each time, by the clock and of the processors', () => {
  const clock = [
    { ms: 0, cpu: 0 },
    { ms: 30, cpu: 20 },
    { ms: 100, cpu: 50 },
    { ms: 110, cpu: 55 },
  ];
  const steps = buildSteps(() => clock.shift() ?? { ms: 0, cpu: 0 });
  steps.begin('read')();
  expect(steps.of('read', () => 'made')).toBe('made');
  expect(steps.told().steps).toEqual({ read: { ms: 40, cpu: 25, times: 2 } });
});

it('tells the memory that the process has held', () => {
  expect(buildSteps().told().peak).toBeGreaterThan(10_000_000);
});

it.each([
  ['/', 'pages: /'],
  ['/rounds/2001-02-10-portsea/', 'pages: /rounds/*'],
  ['/compare/', 'pages: /compare'],
  ['/compare/a...b/', 'pages: /compare/pair'],
  ['/embed/proposals/a/', 'pages: /embed/proposals/*'],
])('pages like %s are the step "%s"', (path, step) => {
  expect(stepOf(path)).toBe(step);
});
