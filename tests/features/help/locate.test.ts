/** A place is in the colonia that is told, or in the one its point falls in; no other is claimed. */
import { expect, it } from 'vitest';
import type { GroupReach } from '$old/features/help/askReach';
import { located } from '$old/features/help/locate';
import { place } from './answers/places';
import { key } from '../../coloniaKey';

const COLONIAS = [
  { clave: key('0901500010007'), nombre: 'Centro' },
  { clave: key('0901500010011'), nombre: 'Doctores' },
];

const at = (clave: string | null) => ({ point: null, clave: clave === null ? null : key(clave) });

const coloniasOf = (places: GroupReach['places'], standing: readonly (string | null)[]) =>
  located(
    {
      coverage: { group: 'punto_violeta', known: 400, placed: 4, approximate: 1, unverified: 0 },
      places,
      refusal: 'pocos_lugares',
      quadrants: null,
      beyond: null,
      kinds: [],
    },
    standing.map(at),
    COLONIAS,
  ).places.map(({ colonia }) => colonia);

it('a point without a colonia is in the one that holds it, not outside the alcaldía', () => {
  expect(coloniasOf([place('P1', 0), place('P2', 1)], ['0901500010011', null])).toEqual([
    'Doctores',
    null,
  ]);
});

it('a colonia that is told stands, wherever its point is taken to be', () => {
  const told = place('P1', 0, { clave: key('0901500010007'), colonia: 'Centro', aproximado: true });
  expect(coloniasOf([told], [null])).toEqual(['Centro']);
});

it('another alcaldía’s colonia of the same name is not one of this', () => {
  const other = place('P1', 0, {
    clave: key('0901000010001'),
    colonia: 'Centro',
    aproximado: true,
  });
  expect(coloniasOf([other], ['0901500010007'])).toEqual([null]);
});

it('two colonias of the same name are told apart by their keys', () => {
  const twins = [
    { clave: key('0901500010007'), nombre: 'Centro' },
    { clave: key('0901500010008'), nombre: 'Centro' },
  ];
  const told = place('P1', 0, { clave: key('0901500010008'), colonia: 'Centro', aproximado: true });
  const coverage = {
    group: 'atencion',
    known: 1,
    placed: 1,
    approximate: 1,
    unverified: 0,
  } as const;
  const group = {
    coverage,
    places: [told],
    refusal: null,
    quadrants: null,
    beyond: null,
    kinds: [],
  };
  expect(located(group, [at(null)], twins).places.map(({ clave }) => clave)).toEqual([
    '0901500010008',
  ]);
});
