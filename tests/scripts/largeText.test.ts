/** A rule of a narrow screen holds for large text too. */
import postcss from 'postcss';
import { expect, it } from 'vitest';
import { largeTextAsNarrow } from '../../scripts/lib/large-text.mjs';

const built = (css: string) => postcss([largeTextAsNarrow()]).process(css, { from: undefined }).css;
const NARROW = '@media (max-width: 40rem) { a { color: red } }';
const TWIN = '@container site (max-width: 40rem) { a { color: red } }';

it('stands after it, once, however often the styles pass', () => {
  const once = built(NARROW);
  expect(once.replace(/\s/g, '')).toBe(`${NARROW}${TWIN}`.replace(/\s/g, ''));
  expect(built(once)).toBe(once);
});

it.each([
  '@media print { a { color: red } }',
  '@media (max-width: 640px) { a { color: red } }',
  '@media (max-width: 40rem) and (max-height: 24rem) { a { color: red } }',
  '@container (max-width: 40rem) { a { color: red } }',
])('%s stays alone', (css) => {
  expect(built(css)).toBe(css);
});
