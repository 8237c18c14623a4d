import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const HERE = import.meta.dirname;

it('shares no code with what it audits', () => {
  const strangers = readdirSync(HERE).flatMap((file) => {
    const text = readFileSync(join(HERE, file), 'utf8');
    return [...text.matchAll(/from '([^']+)'/g)]
      .map(([, path = '']) => path)
      .filter((path) => path.startsWith('.') && !/^\.\/\w+$/.test(path))
      .map((path) => `${file}: ${path}`);
  });
  expect(strangers).toEqual([]);
});
