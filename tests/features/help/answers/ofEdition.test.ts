import { expect, it } from 'vitest';
import { ofEdition } from '$old/features/help/answers/ofEdition';
import { EDITION } from '../../inventedFacts';

const rows = [{ grupo: 'atencion' }, { grupo: 'punto_violeta' }, { grupo: 'telefono' }];

it('Puntos Violeta are told of where their cabinet is that of the site', () => {
  expect(EDITION.cabinet).not.toBeNull();
  expect(ofEdition(rows, EDITION.cabinet)).toEqual(rows);
});

it('elsewhere they are left out, and nothing else is', () => {
  expect(ofEdition(rows, null)).toEqual([{ grupo: 'atencion' }, { grupo: 'telefono' }]);
});
