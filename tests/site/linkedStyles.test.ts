/** A page is styled before its program runs, and where it never does: each class of it by a file that it links. */
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT, PLACED_PAGES } from './kit/site';

/** What svelte.config.js gives each component that has styles. */
const SCOPE = /\bs[a-z\d]{4}\b/g;

const scopesOf = (css: string): readonly string[] =>
  [...css.matchAll(/\.(s[a-z\d]{4})(?![\w-])/g)].map(([, scope = '']) => scope);

const styled = new Map(
  BUILT.files
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, new Set(scopesOf(BUILT.text(file)))]),
);
const everywhere = new Set([...styled.values()].flatMap((scopes) => [...scopes]));

test('the styles have a scope for each component', () => {
  expect(everywhere.size).toBeGreaterThan(50);
});

test('every page links the styles of all that stands in it', () => {
  for (const path of PLACED_PAGES) {
    const html = BUILT.text(path);
    const links = [...html.matchAll(/<link [^>]*href="([^"]+\.css)"[^>]*>/g)];
    const linked = links.map(([, href = '']) => join(dirname(path), href));
    const own = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].flatMap(([, css = '']) =>
      scopesOf(css),
    );
    const known = new Set([...linked.flatMap((file) => [...(styled.get(file) ?? [])]), ...own]);
    const used = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(
      ([, names = '']) => names.match(SCOPE) ?? [],
    );
    const bare = new Set(used.filter((scope) => everywhere.has(scope) && !known.has(scope)));
    expect([path, [...bare]]).toEqual([path, []]);
  }
});
