/** The page of readers' own files: what it weighs, and what of it waits until there is a file. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownDataFiles } from './kit/ownData';
import { BUILT } from './kit/site';

/** Its own budget: docs/decisions/lo-que-pesa-el-sitio.md. */
const MOST = 180_000;
/** Of the program that its page asks for, besides what all pages share. */
const MOST_PROGRAM = 60_000;

const files = [...ownDataFiles(BUILT)];
const sizeOf = (file: string) => statSync(join(BUILT.folder, file)).size;

test('all of it weighs little, with what is compressed', () => {
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  expect(bytes).toBeGreaterThan(80_000);
  expect(bytes).toBeLessThanOrEqual(MOST);
});

test('its page asks for its own program, and not for the one that reads a file', () => {
  const programs = files.filter((file) => file.endsWith('.js'));
  const html = BUILT.text('datos/propios/index.html');
  const asked = programs.filter((file) => html.includes(file));
  expect(programs).toHaveLength(2);
  expect(asked).toHaveLength(1);
  expect(asked.map(sizeOf).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(
    MOST_PROGRAM,
  );
  expect(html).not.toContain('fondo.json');
});
