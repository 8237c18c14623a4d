/** A rule that asks a figure's width asks the screen's where there are no container queries. */
import postcss from 'postcss';
import { expect, it } from 'vitest';
import { containersAsScreen } from '../../scripts/lib/container-twins.mjs';
import { largeTextAsNarrow } from '../../scripts/lib/large-text.mjs';

const built = (css: string) =>
  postcss([largeTextAsNarrow(), containersAsScreen()]).process(css, { from: undefined }).css;
const bare = (css: string) => css.replace(/\s/g, '');

it.each([
  ['@container (max-width: 30rem)', '(max-width: 30rem)'],
  ['@container (min-width: 40rem)', '(min-width: 40rem)'],
  ['@container site (max-width: 19.75rem)', '(max-width: 19.75rem)'],
])('%s has its twin after it, once, however often the styles pass', (rule, width) => {
  const body = '{ a { color: red } }';
  const once = built(`${rule} ${body}`);
  expect(bare(once)).toBe(
    bare(
      `${rule} ${body} @supports not (container-type: inline-size) { @media all and ${width} ${body} }`,
    ),
  );
  expect(built(once)).toBe(once);
});

it('what asks the page for large text has its rule already', () => {
  expect(built('@media (max-width: 40rem) { a { color: red } }')).not.toContain('@supports');
});
