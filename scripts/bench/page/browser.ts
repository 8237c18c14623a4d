import { chromium, type CDPSession, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../lib/chromium.mjs';

/** A line of the design's table, and how many times slower than here its reader's processor is. */
interface Line {
  readonly latency: number;
  readonly downloadThroughput: number;
  readonly uploadThroughput: number;
  readonly slower: number;
}

/** 9 Mbit/s, 60 ms there and back. */
export const LINE: Line = lineOf({ megabits: 9, latency: 60, slower: 1 });
/** 1.6 Mbit/s and 150 ms, on a phone. */
export const SLOW_PHONE: Line = lineOf({ megabits: 1.6, latency: 150, slower: 4 });

function lineOf(asked: { megabits: number; latency: number; slower: number }): Line {
  const bytes = (asked.megabits * 1e6) / 8;
  const { latency, slower } = asked;
  return { latency, downloadThroughput: bytes, uploadThroughput: bytes, slower };
}

/** Headless Chromium, as in the browser tests. */
export async function launch() {
  const executablePath = await findChromium();
  if (executablePath === null) {
    throw new Error('No hay un Chromium: corre «npm run setup:engines».');
  }
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
}

/** Puts a page on a slow line, and counts what arrives at it. */
export async function onSlowLine(
  page: Page,
  { slower, ...line }: Line = LINE,
): Promise<{ bytes: () => number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { bytes: countBytes(session) };
}

function countBytes(session: CDPSession): () => number {
  const received = new Map<string, number>();
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    received.set(requestId, (received.get(requestId) ?? 0) + encodedDataLength);
  });
  // Whole, with its headers, once it has all arrived.
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    received.set(requestId, encodedDataLength);
  });
  return () => [...received.values()].reduce((sum, bytes) => sum + bytes, 0);
}
