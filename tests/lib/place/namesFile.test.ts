/** What is written into the file of names is what is read from it, and nothing else. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namesOf, packNames } from '$old/lib/place/namesFile';
import { key } from '../../coloniaKey';

const CENTRO = { clave: key('0901500010001'), slug: 'centro', nombre: 'Centro' };
const MORELOS = { clave: key('0901500010002'), slug: 'morelos', nombre: 'Morelos' };
const HERE = { alcaldia: '09015', colonias: [CENTRO, MORELOS] };

it('gives colonias first, then each name with its colonia or its alcaldía', () => {
  const nombres = packNames([
    { nombre: 'Rincón', clase: 'barrio', colonia: MORELOS.clave, alcaldia: '09015' },
    { nombre: 'Lejos', clase: 'barrio', colonia: null, alcaldia: '09003' },
  ]);
  expect(namesOf({ ...HERE, nombres })).toEqual([
    { nombre: 'Centro', clase: 'colonia', colonia: CENTRO.clave, alcaldia: '09015' },
    { nombre: 'Morelos', clase: 'colonia', colonia: MORELOS.clave, alcaldia: '09015' },
    { nombre: 'Rincón', clase: 'barrio', colonia: MORELOS.clave, alcaldia: '09015' },
    { nombre: 'Lejos', clase: 'barrio', colonia: null, alcaldia: '09003' },
  ]);
});

it('loses no name, whatever it is called and wherever it is', () => {
  const name = fc.record({
    nombre: fc.string({ minLength: 1 }),
    clase: fc.constantFrom('barrio', 'metro', 'codigo_postal', 'otra'),
    place: fc.constantFrom(
      { colonia: CENTRO.clave, alcaldia: '09015' },
      { colonia: null, alcaldia: '09003' },
    ),
  });
  fc.assert(
    fc.property(fc.array(name), (made) => {
      const names = made.map(({ nombre, clase, place }) => ({ nombre, clase, ...place }));
      const read = namesOf({ ...HERE, nombres: packNames(names) }).slice(2);
      const inOrder = (all: readonly object[]) => all.map((each) => JSON.stringify(each)).sort();
      const written = names.map(({ nombre, clase, colonia, alcaldia }) => ({
        nombre,
        clase,
        colonia,
        alcaldia,
      }));
      expect(inOrder(read)).toEqual(inOrder(written));
    }),
  );
});
