/** The file of what was heard: what may stand in it, and that what does is of a number that is shown. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { confirmable } from '$lib/contract/catalogs/confirmable';
import { readConfirmations } from '$lib/contract/catalogs/confirmations';
import { numbersOf } from '../../../../scripts/services/numbers';

const HEAD = 'servicio,numero,contesta,que_cambio,quien,fecha';
const read = (...lines: readonly string[]) =>
  readConfirmations('confirmaciones.csv', [HEAD, ...lines, ''].join('\n'));

describe('what was heard', () => {
  it('is read as it was written', () => {
    expect(read('S002,*765,si,,Secretaría técnica,2026-11-03')).toEqual([
      {
        servicio: 'S002',
        numero: '*765',
        contesta: 'si',
        que_cambio: null,
        quien: 'Secretaría técnica',
        fecha: '2026-11-03',
      },
    ]);
    expect(read()).toEqual([]);
  });

  it.each([
    ['S002,*765,tal vez,,Secretaría técnica,2026-11-03', /columna «contesta»/],
    ['S002,12,si,,Secretaría técnica,2026-11-03', /columna «numero».*no es un teléfono/],
    ['S002,*765,si,,Ana,2026-11-03', /columna «quien».*Empieza con/],
    ['S002,*765,si,,Secretaría técnica,2026-02-30', /columna «fecha»/],
    ['S2,*765,si,,Secretaría técnica,2026-11-03', /columna «servicio»/],
  ])('is refused by its cell: %s', (line, what) => {
    expect(() => read(line)).toThrow(what);
  });

  it('is once of each number', () => {
    const line = 'S002,*765,si,,Secretaría técnica,2026-11-03';
    expect(() => read(line, line)).toThrow(/línea 3, columna «numero».*la primera, en la línea 2/);
  });

  it('as it is kept, is of numbers that the site shows', () => {
    const kept = readConfirmations(
      'data/catalogs/confirmaciones.csv',
      readFileSync('data/catalogs/confirmaciones.csv', 'utf8'),
    );
    const shown = new Set(
      numbersOf('.').shown.map(({ service, number }) => `${service.id} ${number}`),
    );
    expect(kept.filter(({ servicio, numero }) => !shown.has(`${servicio} ${numero}`))).toEqual([]);
  });
});

describe('the numbers to telephone', () => {
  it('are each once, and never 911', () => {
    expect(confirmable(['*765', '911'], ['55 5533 5533'])).toEqual(['*765', '55 5533 5533']);
    expect(confirmable(['55 5533 5533'], ['55 5533 5533'])).toEqual(['55 5533 5533']);
  });
});
