/** No word of a room that is kept to be said is nothing. */
import { expect, it } from 'vitest';
import { unsaid } from './unsaid';

const MODULES = import.meta.glob<Record<string, unknown>>('/src/features/*/words/es/**/*.ts', {
  eager: true,
});

it('finds words that are blank', () => {
  expect(unsaid({ a: '', b: { c: ' ', d: 'x' }, e: {} }, 'w')).toEqual(['w.a', 'w.b.c', 'w.e']);
});

it.each(Object.entries(MODULES))('%s says each of its words', (_, exported) => {
  expect(Object.entries(exported).flatMap(([name, value]) => unsaid(value, name))).toEqual([]);
});
