/** Headers for hosts that have no server of ours: the same as ours says, once each. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersOf, hostHeaders, policyHeader } from '../../scripts/lib/headers.mjs';

const POLICY =
  "default-src 'none'; script-src 'self' 'sha256-x='; connect-src 'self'; frame-ancestors 'none'";
const ENTRIES = [
  '404.html',
  '_app/',
  'colonias/',
  'data/',
  'datos/',
  'favicon.svg',
  'index.html',
  'insertar/',
];
const PATHS = [
  '/',
  '/404.html',
  '/colonias/centro/',
  '/_app/version.json',
  '/_app/immutable/entry/start.abc.js',
  '/data/manifest.json',
  '/data/colonias.0123456789abcdef.topojson',
  '/data/observaciones.0123456789abcdef.parquet',
  '/datos/ultima/colonias.geojson',
  '/datos/ultima/observaciones.parquet',
  '/favicon.svg',
  '/insertar/mapa/',
  '/insertar/figuras.js',
];

/** The rules that fit an address, read as the hosts document it: `*` is any run of characters. */
function said(path: string): (readonly [name: string, value: string])[] {
  const rules = hostHeaders(POLICY, ENTRIES).split(/\n(?=\/)/);
  return rules.flatMap((text) => {
    const [pattern = '', ...lines] = text.trim().split('\n');
    const [before = '', after] = pattern.split('*');
    const fits =
      after === undefined
        ? path === pattern
        : path.length >= before.length + after.length &&
          path.startsWith(before) &&
          path.endsWith(after);
    if (!fits) return [];
    return lines.map((line) => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name, value.join(': ')] as const;
    });
  });
}

describe('_headers', () => {
  test.each(PATHS)('of %s are those of our server, none of them twice', (path) => {
    const ours = headersOf(path);
    const theirs = said(path).filter(([name]) => name !== 'Content-Security-Policy');
    const names = theirs.map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
    // Their own types and caches do for the rest.
    const left = Object.entries(ours).filter(
      ([name, value]) => name !== 'Content-Type' && value !== 'no-cache',
    );
    expect(theirs.toSorted()).toEqual(left.toSorted());
  });

  test.each(PATHS)('of %s say once who may show it in a frame', (path) => {
    const framing = said(path)
      .filter(([name]) => name === 'Content-Security-Policy')
      .flatMap(([, policy]) => policy.split('; '))
      .filter((directive) => directive.startsWith('frame-ancestors'));
    expect(framing).toEqual([
      path.startsWith('/insertar/') ? 'frame-ancestors *' : "frame-ancestors 'none'",
    ]);
  });

  test('have patterns of one asterisk and lines under 2000 characters, as Cloudflare asks', () => {
    const lines = hostHeaders(POLICY, ENTRIES).split('\n');
    const patterns = lines.filter((line) => line.startsWith('/'));
    expect(patterns.filter((pattern) => pattern.split('*').length > 2)).toEqual([]);
    expect(lines.filter((line) => line.length >= 2000)).toEqual([]);
  });
});

test('servers that read no page let others show in a frame only what is made for it', () => {
  const { rest, exceptions } = policyHeader(POLICY);
  expect(rest).toMatch(/; frame-ancestors 'none'$|^frame-ancestors 'none'$/);
  const open = exceptions.filter(({ value }) => !value.includes("frame-ancestors 'none'"));
  expect(open.map(({ patterns }) => patterns)).toEqual([['/insertar/*']]);
  expect(open[0]?.value).toBe(
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; base-uri 'none'; " +
      "form-action 'none'; frame-ancestors *",
  );
});

test('every table that is kept for ever carries a hash in its name', () => {
  const kept = readdirSync('static/data').filter((name) =>
    headersOf(`/data/${name}`)['Cache-Control']?.includes('immutable'),
  );
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((name) => !/\.[0-9a-f]{8,64}\.\w+$/.test(name))).toEqual([]);
});
