/** The sheet on which who knows reads a text: whole, with its sources, and never over another. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { printReadingSheet } from '../../scripts/services/readingSheet';
import { clearFolders, newFolder } from '../scripts/machine';

clearFolders();

it('has each sentence in three languages, its quotations, and where a name, a post and a day go', () => {
  const file = join(newFolder(), 'hoja.md');
  const report = printReadingSheet('.', 'despues_violacion', file);
  const sheet = readFileSync(file, 'utf8');
  expect(sheet.match(/^## \d\./gm)).toHaveLength(8);
  expect(sheet.match(/☐ se sostiene/g)).toHaveLength(8);
  expect(sheet).toContain('NOM-046-SSA2-2005, punto 6.4.2.3, 16 de abril de 2009.');
  expect(sheet).toContain('AHF México, guía «¡Actúa rápido, es una emergencia!», sin fecha.');
  expect(sheet).toMatch(/Nombre: _+ {2}Cargo: _+ {2}Fecha: _+/);
  const huella = /Huella del texto: ([0-9a-f]{12})/.exec(sheet)?.[1] ?? '';
  expect(sheet).toContain(`despues_violacion,NOMBRE,CARGO,AAAA-MM-DD,${huella}`);
  expect(report).toContain(huella);
});

it.each(['ht', 'ar'])('%s: the words of the signatory, one by one', (tongue) => {
  const file = join(newFolder(), 'hoja.md');
  printReadingSheet('.', tongue, file);
  const sheet = readFileSync(file, 'utf8');
  expect(sheet).toContain('Palabras de Casa Refugiados, del 1.º de julio de 2026');
  expect(sheet.match(/☐ se sostiene/g)).toHaveLength(5);
});

it('is never written over another, and of no other text', () => {
  const file = join(newFolder(), 'hoja.md');
  writeFileSync(file, 'llena');
  expect(() => printReadingSheet('.', 'ht', file)).toThrow(/ya existe/);
  expect(() => printReadingSheet('.', 'fr', file)).toThrow(
    /No hay un texto «fr».*despues_violacion, ht, ar/s,
  );
  expect(readFileSync(file, 'utf8')).toBe('llena');
});
