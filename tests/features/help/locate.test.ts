/** A place is in the colonia that is told, or in the one its point falls in; no other is claimed. */
import { expect, it } from 'vitest';
import type { GroupReach } from '$features/help/askReach';
import { located } from '$features/help/locate';
import { place } from './answers/places';

const COLONIAS = [
  { clave: '0901500010007', slug: 'centro', nombre: 'Centro' },
  { clave: '0901500010011', slug: 'doctores', nombre: 'Doctores' },
];

const at = (slug: string | null) => ({ point: null, slug });

const coloniasOf = (places: GroupReach['places'], slugs: readonly (string | null)[]) =>
  located(
    {
      coverage: { group: 'punto_violeta', known: 400, placed: 4, approximate: 1, unverified: 0 },
      places,
      refusal: 'pocos_lugares',
      quadrants: null,
      beyond: null,
      kinds: [],
    },
    slugs.map(at),
    COLONIAS,
  ).places.map(({ colonia }) => colonia);

it('a point without a colonia is in the one that holds it, not outside the alcaldía', () => {
  expect(coloniasOf([place('P1', 0), place('P2', 1)], ['doctores', null])).toEqual([
    'Doctores',
    null,
  ]);
});

it('a colonia that is told stands, wherever its point is taken to be', () => {
  const told = place('P1', 0, { clave: '0901500010007', colonia: 'Centro', aproximado: true });
  expect(coloniasOf([told], [null])).toEqual(['Centro']);
});

it('another alcaldía’s colonia of the same name is not one of this', () => {
  const other = place('P1', 0, { clave: '0901000010001', colonia: 'Centro', aproximado: true });
  expect(coloniasOf([other], ['centro'])).toEqual([null]);
});
