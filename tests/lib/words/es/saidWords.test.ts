/** No word of the kernel that is kept to be said is nothing. */
import { expect, it } from 'vitest';
import { unsaid } from '../../../words/unsaid';

const MODULES = import.meta.glob<Record<string, unknown>>('/src/lib/words/es/**/*.ts', {
  eager: true,
});

it.each(Object.entries(MODULES))('%s says each of its words', (_, exported) => {
  expect(Object.entries(exported).flatMap(([name, value]) => unsaid(value, name))).toEqual([]);
});
