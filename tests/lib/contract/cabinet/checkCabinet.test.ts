/** The four files against one another: what is right, and every mistake told at its cell. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileProblem } from '$lib/contract/cabinet/checkCabinet';
import { checked, TEXTS } from './cabinetTexts';

const POINTS = 'id,nombre,clase,colonia,lat,lon,fuente,fuente_url,fecha_confirmacion,nota\n';
const told = (problems: readonly FileProblem[]) =>
  problems.map(({ file, line, column, value }) => `${file} ${line} ${column}: ${value}`);

describe('the cabinet’s files', () => {
  it('are right as they are', () => {
    const { sessions, agreements, progress, errors, warnings } = checked({});
    expect([errors, warnings]).toEqual([[], []]);
    expect([sessions.length, agreements.length, progress.length]).toEqual([2, 3, 3]);
  });

  it('tell every mistake, in the order of files and lines', () => {
    const { errors } = checked({
      'sesiones.csv': TEXTS['sesiones.csv'].replace('2024-05,', '2024-13,'),
      'acuerdos.csv': TEXTS['acuerdos.csv']
        .replace(',en_curso,acoso_sexual', ',hecho,acoso')
        .replace('A002,2024-05,,', 'A002,,segunda sesión inventada,'),
      'avances.csv': TEXTS['avances.csv'].replace('A003', 'A03').replace('2.5', 'dos'),
      'puntos_violeta.csv': `${POINTS}PV001,Plaza,espacio_publico,0901500010009,,,,https://a.mx,,\n`,
    });
    expect(told(errors)).toEqual([
      'sesiones.csv 3 fecha: 2024-13',
      'acuerdos.csv 2 estado: hecho',
      'acuerdos.csv 3 fecha_sesion: ',
      'avances.csv 2 valor: dos',
      'avances.csv 4 acuerdo: A03',
      'puntos_violeta.csv 2 colonia: 0901500010009',
    ]);
    for (const { remedy } of errors) expect(remedy).toMatch(/^\p{Lu}.*[^.]$/u);
  });

  it.each<[string, 'sesiones.csv' | 'acuerdos.csv' | 'avances.csv', string, string, string]>([
    ['a session twice', 'sesiones.csv', '2024-05,', '2024-03-04,', '3 fecha: 2024-03-04'],
    ['a progress of no agreement', 'avances.csv', 'A003', 'A033', '4 acuerdo: A033'],
    [
      'an amount in no unit',
      'avances.csv',
      'A003,2024-10-01,,',
      'A003,2024-10-01,3,',
      '4 valor: 3',
    ],
    ['no amount of what is not done', 'avances.csv', '2024-09,4', '2024-09,', '3 valor: '],
    ['two amounts on a date', 'avances.csv', '2024-09,4', '2024-06-30,4', '3 fecha: 2024-06-30'],
    ['no source', 'avances.csv', 'Boletín inventado 2', '', '4 fuente_url: '],
    ['a column misplaced', 'sesiones.csv', 'fuente,fuente_url', 'fuente_url,fuente', '1 null: '],
    [
      'a column of before',
      'acuerdos.csv',
      'fecha_compromiso,',
      'fecha_compromiso,avance,',
      '1 null: ',
    ],
    [
      'a session that nobody held',
      'acuerdos.csv',
      'A001,2024-03-04,',
      'A001,2024-03,',
      '2 fecha_sesion: 2024-03',
    ],
  ])('are refused with %s', (_, file, from, to, expected) => {
    expect(TEXTS[file]).toContain(from);
    const { errors } = checked({ [file]: TEXTS[file].replace(from, to) });
    expect(told(errors)).toEqual([`${file} ${expected}`]);
  });

  it('warn of a count that falls unexplained, and only of that', () => {
    const fallen = (nota: string) =>
      checked({
        'avances.csv': TEXTS['avances.csv'].replace(
          'A001,2024-09,4,,https://ejemplo.invalid/avance,',
          `A001,2024-09,2,,https://ejemplo.invalid/avance,${nota}`,
        ),
      });
    expect(told(fallen('').warnings)).toEqual(['avances.csv 3 valor: 2']);
    expect(fallen('').warnings[0]?.what).toBe(
      'es menos que 2.5, lo que llevaba A001 en 2024-06-30',
    );
    expect(fallen('').errors).toEqual([]);
    expect(fallen('Se cerró uno').warnings).toEqual([]);
  });
});

describe('Puntos Violeta', () => {
  const point = (cells: string) =>
    checked({ 'puntos_violeta.csv': `${POINTS}${cells}\n` }).errors.map(
      ({ column, what }) => `${column}: ${what}`,
    );

  it.each([
    ['by colonia', 'PV001,Plaza,espacio_publico,0901500010001,,,,https://a.mx,2026-01-15,'],
    ['by point', 'PV001,Farmacia,farmacia,,19.43,-99.15,Oficio 1,,,'],
  ])('hold %s', (_, cells) => {
    expect(point(cells)).toEqual([]);
  });

  it.each([
    ['no place', 'PV001,Plaza,otro,,,,Oficio 1,,,', /^colonia: no está, ni tampoco lat y lon/],
    ['half a point', 'PV001,Plaza,otro,0901500010001,19.43,,Oficio 1,,,', /^lat: no cae/],
    ['a name of colonia', 'PV001,Plaza,otro,Jacarandas,,,Oficio 1,,,', /^colonia: no es la clave/],
    ['a refuge', 'PV001,Refugio,otro,0901500010001,,,Oficio 1,,,', /^nombre: habla de un refugio/],
    ['another kind', 'PV001,Plaza,plaza,0901500010001,,,Oficio 1,,,', /^clase: tiene «plaza»/],
    ['an invented place', 'PV001,Plaza,otro,0901500010001,,,Inventado,,,', /^fuente: .*no existe/],
    ['a place without source', 'PV001,Plaza,otro,0901500010001,,,,,,', /^fuente_url: no está/],
  ])('refuse %s', (_, cells, expected) => {
    expect(point(cells)).toEqual([expect.stringMatching(expected)]);
  });

  it('that are invented stand only in what is not published', () => {
    const text = readFileSync('tests/fixtures/puntos_violeta_inventados.csv', 'utf8');
    // Each with the error of its source, and none other but of colonias that this project lacks.
    const published = checked({ 'puntos_violeta.csv': text }).errors;
    expect(published.filter(({ column }) => column === 'fuente')).toHaveLength(33);
    const internal = checked({ 'puntos_violeta.csv': text }, true).errors;
    expect(internal.filter(({ column }) => column !== 'colonia')).toEqual([]);
  });
});
