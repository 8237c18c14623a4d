/** How many there are of something changes with the release: a sentence counts it, and never knows it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf } from './codeOf';

const COUNTED = 'indicadores|colonias|alcaldías|publicaciones|lugares de ayuda|acuerdos|sesiones';
const KNOWN = new RegExp(`\\b(?:\\d{2,}|once|dieciséis|treinta y tres) (?:${COUNTED})\\b`, 'g');

/** Texts that the committed release publishes, in its manifest: they change with its format. */
const PUBLISHED = ['lib/contract/tables/places.ts'];

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(?:ts|svelte)$/.test(path) && !PUBLISHED.includes(path),
);

test('no sentence knows how many indicators, colonias or alcaldías there are', () => {
  expect('quien vigila 11 indicadores y 33 colonias'.match(KNOWN)).toEqual([
    '11 indicadores',
    '33 colonias',
  ]);
  const known = FILES.flatMap((path) =>
    (codeOf(readFileSync(join('src', path), 'utf8')).match(KNOWN) ?? []).map(
      (found) => `${path}: ${found}`,
    ),
  );
  expect(known).toEqual([]);
});
