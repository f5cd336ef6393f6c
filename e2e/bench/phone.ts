import { chromium, type Browser, type CDPSession } from '@playwright/test';
import { ensureChromium } from '../chromium.ts';

/*
 * The slow phone on a slow line on which everything is measured. One for all benchmarks: figures of two tables can be
 * read beside each other.
 */

/** How many times slower the processor is. */
export const SLOWER = 4;
const LINE = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** A browser that does nothing of its own while something is measured. */
export async function quietBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
}

/** 1.6 Mbit/s with a round trip of 150 ms. */
export async function slowLine(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...LINE });
}

/** The thread of the page is slowed; Chromium leaves workers as quick as they are. */
export async function slowProcessor(session: CDPSession, rate = SLOWER): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** From here on `workOf` can tell what the thread of a page has worked. */
export async function countWork(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** Milliseconds that the thread of a page has worked, slowed as it is. `countWork` must have been called. */
export async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
