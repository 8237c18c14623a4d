import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, scratch } from '../project';
import { CATALOGS, servicesOf, withEdit } from '../curated/edited';

describe('a catalogue edited by hand', () => {
  it('is pointed at by its own line, also after blank lines and a cell of two lines', () => {
    const root = withEdit('servicios.csv', 'S001,', '\n,,,,,,,,,,,,,,,,,,,\nS001,');
    const path = join(root, CATALOGS, 'servicios.csv');
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text
        .replace('Asociación inventada', '"Asociación\ninventada"')
        .replace('medica,,', 'medicina,,'),
    );
    expect(() => servicesOf(root)).toThrow(
      /servicios\.csv, línea 8, columna «atiende»: «medicina»/,
    );
  });

  it.each<[string, string, string, RegExp]>([
    ['a cell too many', 'S001,', 'S001,,', /línea 2: tiene 21 celdas y el encabezado, 20/],
    [
      'a quote that stays open',
      'S001,Línea',
      'S001,"Línea',
      /línea 2: una comilla abre y no cierra/,
    ],
    [
      'a column renamed',
      'direccion',
      'domicilio',
      /línea 1: falta la columna «direccion»; las que hay son id, nombre/,
    ],
  ])('is refused with %s', (_, from, to, message) => {
    expect(() => servicesOf(withEdit('servicios.csv', from, to))).toThrow(message);
  });

  it('may come with the mark and line ends of a spreadsheet', () => {
    const root = scratch();
    cpSync(PROJECT, root, { recursive: true });
    const path = join(root, CATALOGS, 'servicios.csv');
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
    expect(servicesOf(root)).toEqual(servicesOf(PROJECT));
  });
});
