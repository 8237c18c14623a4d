/** What is offered and said of what a person types, of invented places. */
import fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { nearSearch } from '$lib/figures/controls/nameSearch';
import { lookUp } from '$lib/figures/search/lookUp';
import { placeIndex, type PlaceName } from '$lib/place/names';

const here = (nombre: string, clase: string, ...colonias: readonly string[]): PlaceName[] =>
  colonias.map((colonia) => ({ nombre, clase, colonia, alcaldia: '09015' }));
const there = (nombre: string, clase: string, alcaldia: string): PlaceName => ({
  nombre,
  clase,
  colonia: null,
  alcaldia,
});

const INDEX = placeIndex([
  ...here('Morelos', 'colonia', 'morelos'),
  ...here('Centro', 'colonia', 'centro'),
  ...here('Doctores', 'colonia', 'doctores'),
  ...here('El Rincón', 'barrio', 'morelos', 'centro'),
  ...here('06700', 'codigo_postal', 'doctores'),
  there('Lejanía', 'barrio', '09016'),
  there('Doctores', 'colonia', '09017'),
  there('Fe', 'barrio', '09004'),
  there('Fe', 'barrio', '09010'),
]);
const looked = (typed: string) => lookUp(typed, INDEX, nearSearch(fuse, INDEX.inside));
const names = (typed: string) => looked(typed).places.map(({ nombre }) => nombre);

describe('lookUp', () => {
  it.each(['rincon', 'El Rincón', 'EL RINCÓN', 'barrio rincón', 'rin'])(
    'offers the place of «%s» with each of its colonias',
    (typed) => {
      expect(looked(typed)).toEqual({
        places: [{ nombre: 'El Rincón', clase: 'barrio', colonias: ['centro', 'morelos'] }],
        remark: null,
      });
    },
  );

  it('says of a place outside in which alcaldías it is, whole or begun', () => {
    expect(looked('Lejanía')).toEqual({
      places: [],
      remark: { kind: 'fuera', nombre: 'Lejanía', alcaldias: ['09016'] },
    });
    expect(looked('leja').remark).toEqual(looked('Lejanía').remark);
    expect(looked('fe').remark).toEqual({
      kind: 'fuera',
      nombre: 'Fe',
      alcaldias: ['09004', '09010'],
    });
  });

  it('says of a place here that another elsewhere is called the same', () => {
    expect(looked('doctores')).toEqual({
      places: [{ nombre: 'Doctores', clase: 'colonia', colonias: ['doctores'] }],
      remark: { kind: 'tambien_fuera', alcaldias: ['09017'] },
    });
  });

  it.each(['06700', '6700', 'cp 06700', 'C.P. 6700', 'código postal 06700'])(
    'takes «%s» for the code, though a machine or a habit left out its zero',
    (typed) => {
      expect(looked(typed)).toEqual({
        places: [{ nombre: '06700', clase: 'codigo_postal', colonias: ['doctores'] }],
        remark: null,
      });
    },
  );

  it.each([
    ['06701', '06701'],
    ['99999', '99999'],
    ['6701', '06701'],
    ['CP 06701', '06701'],
    ['c.p. 6701', '06701'],
  ])('knows nothing of the code %s, which may be anywhere', (typed, codigo) => {
    expect(looked(typed)).toEqual({ places: [], remark: { kind: 'codigo_desconocido', codigo } });
  });

  it('offers what is called almost so, and says that it is not the same', () => {
    expect(looked('dotcores')).toMatchObject({ remark: { kind: 'parecidos' } });
    expect(names('dotcores')).toEqual(['Doctores']);
  });

  it('knows nothing of what is called like nothing', () => {
    expect(looked('xyzxyz')).toEqual({ places: [], remark: { kind: 'desconocido' } });
  });

  it.each(['', '   '])('has nothing to say of nothing', (typed) => {
    expect(looked(typed)).toEqual({ places: [], remark: null });
  });

  it('does without what finds slips until that is there', () => {
    expect(lookUp('dotcores', INDEX, null)).toEqual({
      places: [],
      remark: { kind: 'desconocido' },
    });
  });
});
