/** How the release is cited, and how the program is: the second by what package.json says of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationsOf } from '$features/data/words/es/citations';

const CITED = {
  publicacion: '2026-07-31-publico-88e296af',
  day: '2026-07-31',
  place: 'Cuauhtémoc',
  address: 'https://ejemplo.invalid/atlas/datos/',
};
const textsOf = (cited: typeof CITED | (Omit<typeof CITED, 'address'> & { address: null })) =>
  citationsOf(cited).map(({ text }) => text);

describe('a citation of the release', () => {
  it('names who, when, what, which release and where, in each way', () => {
    const [apa, bibtex, plain] = textsOf(CITED);
    expect(apa).toBe(
      'Atlas Violeta. (2026). Violencia de género en la alcaldía Cuauhtémoc, colonia por colonia ' +
        '(publicación 2026-07-31-publico-88e296af) [conjunto de datos]. https://ejemplo.invalid/atlas/datos/',
    );
    expect(bibtex).toBe(
      [
        '@misc{atlas-violeta-2026-07-31-publico-88e296af,',
        '  author = {{Atlas Violeta}},',
        '  title = {{Violencia de género en la alcaldía Cuauhtémoc, colonia por colonia}},',
        '  year = {2026},',
        '  month = {07},',
        '  version = {2026-07-31-publico-88e296af},',
        '  note = {Conjunto de datos},',
        '  url = {https://ejemplo.invalid/atlas/datos/}',
        '}',
      ].join('\n'),
    );
    expect(plain).toBe(
      'Atlas Violeta, «Violencia de género en la alcaldía Cuauhtémoc, colonia por colonia», publicación ' +
        '2026-07-31-publico-88e296af, 31 de julio de 2026: https://ejemplo.invalid/atlas/datos/',
    );
  });

  it('says no address where nobody said where the site is', () => {
    for (const text of textsOf({ ...CITED, address: null })) {
      expect(text).not.toMatch(/https?:|url|null/);
    }
  });
});

it('CITATION.cff says of the program what package.json says', () => {
  const cff: unknown = parse(readFileSync('CITATION.cff', 'utf8'));
  const own: Readonly<Record<string, unknown>> = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(cff).toMatchObject({
    'cff-version': '1.2.0',
    type: 'software',
    title: 'Atlas Violeta',
    authors: [{ name: 'Atlas Violeta' }],
    version: own['version'],
    license: own['license'],
    abstract: own['description'],
  });
});
