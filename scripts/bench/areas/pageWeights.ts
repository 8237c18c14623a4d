/** How heavy the pages of a built site are. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { filesUnder } from '../../lib/walk.mjs';

export interface PageWeight {
  /** Path from the folder of the site. */
  readonly page: string;
  /** As it is on disk, uncompressed. */
  readonly bytes: number;
  /** Elements, as written. */
  readonly nodes: number;
}

/** What a page may weigh, however many areas there are: docs/decisions/muchas-areas.md. */
export const MOST_BYTES = 1_000_000;
export const MOST_NODES = 6000;

/** @param dir folder of a built site */
export function pageWeights(dir: string): readonly PageWeight[] {
  return filesUnder(dir)
    .filter((file) => file.endsWith('.html'))
    .map((page) => {
      const path = join(dir, page);
      const { document } = parseHTML(readFileSync(path, 'utf8'));
      return { page, bytes: statSync(path).size, nodes: document.querySelectorAll('*').length };
    });
}
