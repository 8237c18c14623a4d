/** What docs/CONTRIBUTING.md and docs/arquitectura.md name is where they say. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** From the project's folder; what is named within a room is not looked for. */
const PATH = /`((?:src|scripts|tests|data|docs)\/[\w./-]+)`/g;

test.each(['docs/CONTRIBUTING.md', 'docs/arquitectura.md'])('every path of %s exists', (file) => {
  const places = [...readFileSync(file, 'utf8').matchAll(PATH)].map(([, path = '']) => path);
  expect(places.length).toBeGreaterThan(4);
  // What git ignores is made by a command.
  expect(places.filter((path) => path !== 'data/raw' && !existsSync(path))).toEqual([]);
});

test.each(['docs/CONTRIBUTING.md', 'docs/CHANGELOG.md', 'docs/arquitectura.md'])(
  'every link of %s leads somewhere',
  (file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)#]+)\)/g)].map(
      ([, to = '']) => to,
    );
    expect(links.filter((to) => !existsSync(join(dirname(file), to)))).toEqual([]);
  },
);
