/** Where the rows of a file are: which column says it, which names are known, and which somebody has to decide. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openRelease } from '$lib/engine/node';
import { boundariesOf } from '$lib/figures/search/boundaries';
import { packNames } from '$lib/place/namesFile';
import { alcaldiaNames } from '$lib/queries/alcaldiaNames';
import { coloniaList } from '$lib/queries/coloniaList';
import { placeNames } from '$lib/queries/placeNames';
import { CENTRO, JUAREZ, placedIn, readText } from './invented';

describe('the column of the places', () => {
  it('is told by its name, and by what is in it', () => {
    const named = placedIn(readText('id,colonia_hechos,x\n1,Centro,2\n2,Otra,3\n3,Rara,4\n'));
    expect(named.by).toEqual({ kind: 'nombre', column: 1, alcaldia: null });
    const unnamed = placedIn(readText('id,dónde\n1,Centro\n2,Zona Rosa\n3,Rara\n'));
    expect(unnamed.by).toMatchObject({ kind: 'nombre', column: 1 });
  });

  it('is not that of the alcaldía, which tells what is elsewhere', () => {
    const text =
      'alcaldia,colonia\nCUAUHTEMOC,Centro\nIztapalapa,Centro\nAlcaldía Cuauhtémoc,Juárez\n,Juárez\n';
    const { by, counts, outside, namesakes } = placedIn(readText(text));
    expect(by).toEqual({ kind: 'nombre', column: 1, alcaldia: 0 });
    expect(counts).toEqual({ [CENTRO]: 1, [JUAREZ]: 2 });
    expect({ outside, namesakes }).toEqual({ outside: 1, namesakes: 0 });
  });

  it('may be two, of coordinates', () => {
    const { by } = placedIn(readText('n,latitud,longitud\n1,19.435,-99.135\n2,19.425,-99.155\n'));
    expect(by).toEqual({ kind: 'punto', lat: 1, lon: 2 });
    const swapped = placedIn(readText('x;y\n-99,135;19,435\n'.replace('99,135', '99,135')));
    expect(swapped.by).toEqual({ kind: 'punto', lat: 1, lon: 0 });
  });

  it('gives way to a column of names that is called so', () => {
    const text = 'lat,lon,colonia\n19.435,-99.135,Centro\n19.425,-99.155,Juárez\n';
    expect(placedIn(readText(text)).by.kind).toBe('nombre');
  });

  it('is none where nothing is of places; nor one of too many texts', () => {
    expect(readText('a,b\n1,2\n3,4\n')).toMatchObject({ kind: 'leido', by: null, placed: null });
    const ids = Array.from({ length: 20_001 }, (_, at) => `folio ${at}`).join('\n');
    const by = { kind: 'nombre', column: 0, alcaldia: null } as const;
    expect(readText(`folio\n${ids}\n`, { by })).toMatchObject({ by, placed: null });
  });
});

describe('a name', () => {
  const colonias = (...names: readonly string[]) =>
    placedIn(readText(`colonia\n${names.join('\n')}\n`));

  it('is that of a colonia, whatever its capitals, accents and signs', () => {
    const { counts, found } = colonias('CENTRO', 'col. centro', 'juarez', 'Colonia Juárez');
    expect(counts).toEqual({ [CENTRO]: 2, [JUAREZ]: 2 });
    expect(found).toEqual({ colonia: 4, popular: 0, punto: 0 });
  });

  it('may be a popular one, or a postal code that lost its zero', () => {
    const { counts, found } = colonias('Zona Rosa', '06600', '6600', 'Centro');
    expect(counts).toEqual({ [JUAREZ]: 3, [CENTRO]: 1 });
    expect(found).toMatchObject({ colonia: 1, popular: 3 });
  });

  it('of several colonias is for the reader to decide', () => {
    const { undecided, counts } = colonias('Centro', 'Lagunilla', 'LA LAGUNILLA');
    expect(counts).toEqual({ [CENTRO]: 1 });
    expect(undecided).toEqual([
      { value: 'Lagunilla', n: 1, why: 'varias', options: [CENTRO, JUAREZ] },
      { value: 'LA LAGUNILLA', n: 1, why: 'varias', options: [CENTRO, JUAREZ] },
    ]);
  });

  it('with a slip is only proposed; one like none is not', () => {
    const { undecided, counts } = colonias('Centro', 'Centtro', 'Centtro', 'Xyzzy Qwk');
    expect(counts).toEqual({ [CENTRO]: 1 });
    expect(undecided).toEqual([
      { value: 'Centtro', n: 2, why: 'parecida', options: [CENTRO] },
      { value: 'Xyzzy Qwk', n: 1, why: 'desconocida', options: [] },
    ]);
  });

  it('of another alcaldía is outside; one of both is counted here, and told', () => {
    const { outside, namesakes, counts } = colonias('Santa Cruz', 'Juárez', 'Juárez', 'Centro');
    expect({ outside, namesakes }).toEqual({ outside: 1, namesakes: 2 });
    expect(counts).toEqual({ [JUAREZ]: 2, [CENTRO]: 1 });
  });

  it('that is no letter is none', () => {
    expect(colonias('Centro', 'Juárez', '--', '  ', '')).toMatchObject({ empty: 1, undecided: [] });
  });

  it('is asked for up to three hundred times', () => {
    const odd = Array.from({ length: 310 }, (_, at) => `zzq${'w'.repeat(at + 1)}`);
    const { undecided, unasked } = colonias(...Array(400).fill('Centro'), ...odd);
    expect(undecided).toHaveLength(300);
    expect(unasked).toEqual({ names: 10, rows: 10 });
  });
});

describe('a point', () => {
  const text = [
    'lat;lon',
    '19,435;-99,135',
    '19.425;-99.155',
    '19.425;-99.155',
    '19.9;-99.9',
    '0;0',
    'x;-99.1',
    ';',
  ].join('\n');

  it('is in the colonia that holds it, outside, or none at all', () => {
    const { counts, found, outside, empty } = placedIn(readText(text));
    expect(counts).toEqual({ [CENTRO]: 1, [JUAREZ]: 2 });
    expect({ found, outside, empty }).toEqual({
      found: { colonia: 0, popular: 0, punto: 3 },
      outside: 1,
      empty: 3,
    });
  });
});

describe('with the names and boundaries of the release', async () => {
  const ALCALDIA = '09015';
  const release = openRelease('static/data');
  const [colonias, places, alcaldias, { geometrias }] = await Promise.all([
    release.run(coloniaList({ alcaldia: ALCALDIA })),
    release.run(placeNames({ alcaldia: ALCALDIA })),
    release.run(alcaldiaNames()),
    release.manifest(),
  ]);
  const contornos = geometrias.colonias.archivo;
  const names = {
    alcaldia: ALCALDIA,
    alcaldias: Object.fromEntries(alcaldias.map(({ clave, nombre }) => [clave, nombre])),
    colonias,
    contornos,
    nombres: packNames(places),
  };
  const { colonias: areas } = boundariesOf(
    JSON.parse(readFileSync(`static/data/${contornos}`, 'utf8')),
    new Set(colonias.map(({ clave }) => clave)),
  );

  it('every colonia is found by its own name', () => {
    const text = `colonia\n${colonias.map(({ nombre }) => nombre.toUpperCase()).join('\n')}\n`;
    const { counts, undecided, outside } = placedIn(readText(text, { names, areas }));
    expect(counts).toEqual(Object.fromEntries(colonias.map(({ clave }) => [clave, 1])));
    expect({ undecided, outside }).toEqual({ undecided: [], outside: 0 });
  });

  it('a popular name with its article is not the colonia of the same name', () => {
    const { undecided, counts } = placedIn(
      readText('colonia\nLa Condesa\nCondesa\nCOL. CONDESA\n', { names, areas }),
    );
    expect(undecided).toMatchObject([{ value: 'La Condesa', why: 'varias' }]);
    expect(undecided[0]?.options).toHaveLength(3);
    expect(Object.values(counts)).toEqual([2]);
  });

  it('a slip proposes the colonia that was meant', () => {
    const { undecided } = placedIn(
      readText('colonia\nGuerero\nDoctorez\nSta. María la Rivera\nCentro\n', { names, areas }),
    );
    const proposed = undecided.map(({ value, options }) => [
      value,
      colonias.find(({ clave }) => clave === options[0])?.nombre,
    ]);
    expect(proposed).toEqual([
      ['Guerero', 'Guerrero'],
      ['Doctorez', 'Doctores'],
      ['Sta. María la Rivera', 'Santa María la Ribera'],
    ]);
  });

  it('the Ángel is in Juárez or in Cuauhtémoc, and the Zócalo in Centro', () => {
    const text = 'lat,lon\n19.4326,-99.1332\n19.4326,-99.1332\n19.3,-99.1\n';
    const { counts, outside } = placedIn(readText(text, { names, areas }));
    expect(counts).toEqual({ '0901500010007': 2 });
    expect(outside).toBe(1);
  });
});
