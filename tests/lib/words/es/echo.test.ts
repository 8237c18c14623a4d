import { expect, it } from 'vitest';
import { echo } from '$lib/words/es/echo';

it.each([
  ['centro', '«centro»'],
  ['  Roma \n Norte ', '«Roma Norte»'],
  ['a\u0000b\u202ecd\u200be', '«abcde»'],
  ['', '«»'],
  ['x'.repeat(40), `«${'x'.repeat(40)}»`],
  ['x'.repeat(41), `«${'x'.repeat(40)}…»`],
  ['🙂'.repeat(41), `«${'🙂'.repeat(40)}…»`],
])('%j is repeated as %s', (value, said) => {
  expect(echo(value)).toBe(said);
});
