/** Half of the words that these pages had in sight before anything was opened. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { wordsSeen } from './kit/seenWords';
import { BUILT } from './kit/site';

/**
 * Counted by the same rule in the site built at commit 70688e6f, before the pages began to fold (26 November 2026, with
 * the release of 31 July 2026, which is still that of this site).
 */
const BEFORE = {
  'index.html': 2049,
  'prioridades/index.html': 1255,
  'colonias/centro/index.html': 2108,
  'colonias/doctores/index.html': 2121,
  'colonias/hipodromo-condesa/index.html': 1675,
  'servicios/index.html': 5506,
} as const;

test.each(Object.entries(BEFORE))('%s had %i, and has at most half', (path, before) => {
  const document = parseHTML(BUILT.text(path)).document;
  // What the program of help shows the answer to what is chosen instead of.
  document.getElementById('todo')?.remove();
  const words = wordsSeen(document);
  expect(words).toBeGreaterThan(50);
  expect(words).toBeLessThanOrEqual(before / 2);
});
