import { chromium, type CDPSession, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../lib/chromium.mjs';

/** The line of the design's table: 9 Mbit/s, 60 ms there and back. */
const LINE = {
  offline: false,
  latency: 60,
  downloadThroughput: 9e6 / 8,
  uploadThroughput: 9e6 / 8,
};

/** Headless Chromium, as in the browser tests. */
export async function launch() {
  const executablePath = await findChromium();
  if (executablePath === null) {
    throw new Error('No hay un Chromium: corre «npm run setup:engines».');
  }
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
}

/** Puts a page on the slow line, and counts what arrives at it. */
export async function onSlowLine(page: Page): Promise<{ bytes: () => number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
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
