/** Who asks for less motion sees none: what moves is stopped by one rule of every page. */
import postcss, { type AtRule, type Declaration } from 'postcss';
import { expect, test } from 'vitest';
import { shipped } from './kit/shipped';
import { BUILT, PLACED_PAGES } from './kit/site';

const inlined = (page: string): readonly string[] =>
  [...BUILT.text(page).matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css);

const stylesOf = (page: string): readonly string[] => [
  ...inlined(page),
  ...shipped('.css')
    .filter((path) => BUILT.text(page).includes(path.slice(path.lastIndexOf('/') + 1)))
    .map((path) => BUILT.text(path)),
];

const isOfEverything = (declaration: Declaration): boolean =>
  declaration.parent?.type === 'rule' &&
  'selector' in declaration.parent &&
  String(declaration.parent.selector).split(',').includes('*');

/** Durations that hold whatever other rules say, in seconds, by property. */
function stopped(css: string): readonly (readonly [string, number])[] {
  const found: (readonly [string, number])[] = [];
  postcss.parse(css).walkAtRules('media', (rule: AtRule) => {
    if (!/prefers-reduced-motion:\s*reduce/.test(rule.params)) return;
    rule.walkDecls(/-duration$/, (declaration) => {
      const [, number = '', unit = ''] = /^([\d.]+)(m?s)$/.exec(declaration.value) ?? [];
      const seconds = Number.parseFloat(number) / (unit === 'ms' ? 1000 : 1);
      if (declaration.important && isOfEverything(declaration)) {
        found.push([declaration.prop, seconds]);
      }
    });
  });
  return found;
}

test('a rule that does not hold over the others, or not for all, is none', () => {
  const within = (css: string) => `@media (prefers-reduced-motion: reduce) { ${css} }`;
  expect(stopped(within('*, *::before { transition-duration: 0.01ms !important }'))).toEqual([
    ['transition-duration', 0.00001],
  ]);
  expect(stopped(within('* { transition-duration: 0.01ms }'))).toEqual([]);
  expect(stopped(within('a { transition-duration: 0.01ms !important }'))).toEqual([]);
  expect(stopped('* { transition-duration: 0.01ms !important }')).toEqual([]);
});

test('on every page no value goes over to another, and all motion ends within a frame', () => {
  const moving = PLACED_PAGES.filter((page) =>
    stylesOf(page).some((css) => /\b(?:transition|animation)\b/.test(css)),
  );
  expect(moving.length).toBeGreaterThan(80);
  const seen = new Map<string, readonly (readonly [string, number])[]>();
  for (const page of moving) {
    const stops = stylesOf(page).flatMap((css) => {
      const known = seen.get(css) ?? stopped(css);
      seen.set(css, known);
      return known;
    });
    // By the rule for everything whatever changes would go over: a transition is of all properties.
    for (const [property, most] of [
      ['transition-duration', 0],
      ['animation-duration', 1 / 60],
    ] as const) {
      const seconds = stops.flatMap(([name, value]) => (name === property ? [value] : []));
      expect(seconds.length, `${page}: ${property}`).toBeGreaterThan(0);
      expect(Math.max(...seconds), `${page}: ${property}`).toBeLessThanOrEqual(most);
    }
  }
});
