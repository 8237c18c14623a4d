/** Every popular name of the catalogue, looked up as a page does it, in the names of the release. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openRelease } from '$old/lib/engine/node';
import { lookUp } from '$old/lib/figures/search/lookUp';
import { placeIndex } from '$old/lib/place/names';
import { namesOf, packNames } from '$old/lib/place/namesFile';
import { alcaldiaNames } from '$old/lib/queries/alcaldiaNames';
import { coloniaList } from '$old/lib/queries/coloniaList';
import { placeNames } from '$old/lib/queries/placeNames';

const ALCALDIA = '09015';
const release = openRelease('static/data-old');
const [colonias, places, alcaldias] = await Promise.all([
  release.run(coloniaList({ alcaldia: ALCALDIA })),
  release.run(placeNames({ alcaldia: ALCALDIA })),
  release.run(alcaldiaNames()),
]);
const index = placeIndex(namesOf({ alcaldia: ALCALDIA, colonias, nombres: packNames(places) }));
const coloniaOf = new Map<string, string>(colonias.map(({ clave, nombre }) => [clave, nombre]));
const alcaldiaOf = new Map(alcaldias.map(({ clave, nombre }) => [clave, nombre]));

interface Popular {
  readonly nombre: string;
  readonly colonias: string;
  readonly alcaldia: string;
}
const ROWS = Papa.parse<Popular>(readFileSync('data/catalogs/nombres_populares.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const HERE = ROWS.filter((row) => row.colonias !== '');
const isHere = new Set(HERE.map(({ nombre }) => nombre));
const THERE = ROWS.filter(({ nombre }) => !isHere.has(nombre));

const coloniasFor = (typed: string): readonly (string | undefined)[] =>
  lookUp(typed, index, null).places.flatMap((place) =>
    place.colonias.map((clave) => coloniaOf.get(clave)),
  );

/** The alcaldías that it is told to be in, beside one of this name here or not. */
function outsideOf(typed: string): readonly (string | undefined)[] {
  const { remark } = lookUp(typed, index, null);
  const isOutside = remark?.kind === 'fuera' || remark?.kind === 'tambien_fuera';
  return isOutside ? remark.alcaldias.map((key) => alcaldiaOf.get(key)) : [];
}

/** The ways in which people write one name. */
const spelling = fc.record({
  accents: fc.boolean(),
  letters: fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
  ),
  article: fc.constantFrom('', 'la ', 'el ', 'Los ', 'LAS '),
  blanks: fc.constantFrom('', ' ', '   '),
});
type Spelling = typeof spelling extends fc.Arbitrary<infer Value> ? Value : never;
const spelled = (nombre: string, { accents, letters, article, blanks }: Spelling): string => {
  const bare = nombre.replace(/^(El|La|Los|Las) /, '');
  const plain = accents ? bare : bare.normalize('NFD').replace(/\p{M}/gu, '');
  return `${blanks}${letters(`${article}${plain}`)}${blanks}`;
};

describe('each popular name of the catalogue', () => {
  it.each(HERE)('«$nombre» is offered with all of its colonias: $colonias', (row) => {
    expect(coloniasFor(row.nombre)).toEqual(
      expect.arrayContaining(row.colonias.split(';').map((name) => name.trim())),
    );
  });

  it.each(THERE)('«$nombre» is told to be in $alcaldia', ({ nombre, alcaldia }) => {
    expect(outsideOf(nombre)).toContain(alcaldia);
  });

  it('is found whatever its accents, capitals, articles and blanks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HERE), spelling, (row, how) => {
        const found = coloniasFor(spelled(row.nombre, how));
        for (const name of row.colonias.split(';')) expect(found).toContain(name.trim());
      }),
    );
  });

  it('is told to be elsewhere, however it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...THERE), spelling, ({ nombre, alcaldia }, how) => {
        expect(outsideOf(spelled(nombre, how))).toContain(alcaldia);
      }),
    );
  });
});

it('offers each colonia first by its own name', () => {
  for (const { nombre, clave } of colonias) {
    expect(lookUp(nombre, index, null).places[0]?.colonias).toEqual([clave]);
  }
});
