/** What the pages for other sites weigh, in bytes, with their styles: they ask for nothing else. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../scripts/lib/walk.mjs';
import { EMBEDDED } from './helpAddresses';

/** Of each. */
const MOST_EMBED_BYTES = 60_000;

/**
 * @param dir folder of a built site
 * @returns how many there are, and those that weigh more than they may
 */
export function embedWeights(dir: string) {
  const pages = filesUnder(dir)
    .filter((path) => EMBEDDED.test(path) && path.endsWith('.html'))
    .map((path) => ({ path, bytes: statSync(join(dir, path)).size }));
  const most = Math.max(...pages.map(({ bytes }) => bytes));
  return {
    count: pages.length,
    most,
    heavy: pages.filter(({ bytes }) => bytes > MOST_EMBED_BYTES),
  };
}
