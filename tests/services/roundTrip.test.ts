/** The sheet of numbers goes out, is filled in, saved by a spreadsheet, and comes back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirm } from '../../scripts/services/confirm';
import { printSheet } from '../../scripts/services/printSheet';
import { clearFolders } from '../scripts/machine';
import { filledIn, newProject, type Answers } from './project';
import { SAVED } from './spreadsheet';

clearFolders();

const TODAY = '2026-11-27';
const WHO = 'Secretaría técnica';

function sheetOf(root: string, today = TODAY): string {
  const file = join(root, `hoja-${Math.random()}.csv`);
  printSheet(root, file, today);
  return readFileSync(file, 'utf8');
}

function takeBack(root: string, bytes: Buffer): string {
  const file = join(root, 'llena.csv');
  writeFileSync(file, bytes);
  return confirm(root, file, TODAY).replaceAll(file, 'llena.csv');
}

const keptOf = (root: string) =>
  readFileSync(join(root, 'data/catalogs/confirmaciones.csv'), 'utf8').trim().split('\n');

const ANSWERS: Answers = {
  'S002 *765': { contesta: 'sí', quien: WHO, fecha: '2026-11-03' },
  'S004 079 (con el cero)': { contesta: 'SI', quien: WHO, fecha: '2026-11-04' },
  'S005 55 5346 8737': {
    contesta: 'Sí',
    que_cambio: 'Ahora abre de 9:00 a 15:00; «sólo con cita»',
    quien: 'Dirección de Igualdad',
    fecha: '2026-11-05',
  },
  'S005 55 1111 2222': { contesta: 'no', quien: WHO, fecha: '2026-11-05' },
};

const KEPT = [
  'servicio,numero,contesta,que_cambio,quien,fecha',
  'S002,*765,si,,Secretaría técnica,2026-11-03',
  'S004,079,si,,Secretaría técnica,2026-11-04',
  'S005,55 1111 2222,no,,Secretaría técnica,2026-11-05',
  'S005,55 5346 8737,si,Ahora abre de 9:00 a 15:00; «sólo con cita»,Dirección de Igualdad,2026-11-05',
];

describe('the sheet', () => {
  it('has a row for each number that is shown, once, and none of 911, of what is to be verified or of another alcaldía', () => {
    const [, ...body] = filledIn(sheetOf(newProject()), {});
    expect(body.map(([id, , number, medium]) => [id, number, medium])).toEqual([
      ['S002', '*765', 'teléfono'],
      ['S004', '079 (con el cero)', 'teléfono'],
      ['S005', '55 5346 8737', 'teléfono'],
      ['S005', '55 5346 8701', 'teléfono y WhatsApp'],
      ['S005', '55 1111 2222', 'WhatsApp'],
      ['S006', '800 822 4460', 'teléfono'],
    ]);
  });

  it('opens in Excel, and tells of each its hours, its source and the date of it', () => {
    const text = sheetOf(newProject());
    expect(text.startsWith('\uFEFFid,nombre,numero,')).toBe(true);
    expect(text.split('\r\n')[2]).toBe(
      'S004,Línea corta,079 (con el cero),teléfono,L–V 9:00–17:00,https://ejemplo.invalid/079,2025-11-05,por confirmar,,,,',
    );
    expect(text.split('\r\n')[0]).toContain('quien (la oficina o el cargo; nunca una persona)');
  });

  it('is never written over another, which may be filled in', () => {
    const root = newProject();
    const file = join(root, 'hoja.csv');
    writeFileSync(file, 'llena');
    expect(() => printSheet(root, file)).toThrow(/ya existe/);
    expect(readFileSync(file, 'utf8')).toBe('llena');
  });

  it('says the next time what was heard', () => {
    const root = newProject();
    takeBack(root, Buffer.from(sheetText(root)));
    const [, ...body] = filledIn(sheetOf(root), {});
    expect(body.map((cells) => cells[7])).toEqual([
      'confirmado el 2026-11-03',
      'confirmado el 2026-11-04',
      'pendiente: el 2026-11-05 dijo que cambió (Ahora abre de 9:00 a 15:00; «sólo con cita»)',
      'por confirmar',
      'pendiente: no contestó el 2026-11-05',
      'por confirmar',
    ]);
  });

  it('asks again for what was confirmed more than 180 days ago', () => {
    const root = newProject();
    takeBack(root, Buffer.from(sheetText(root)));
    const soFar = (today: string) => filledIn(sheetOf(root, today), {})[1]?.[7];
    expect(soFar('2027-05-02')).toBe('confirmado el 2026-11-03');
    expect(soFar('2027-05-03')).toBe('por confirmar otra vez: se confirmó el 2026-11-03');
  });
});

const sheetText = (root: string) =>
  SAVED['UTF-8 with its mark, commas']?.(filledIn(sheetOf(root), ANSWERS)).toString() ?? '';

describe('the sheet that comes back', () => {
  it.each(Object.entries(SAVED))('is read as %s', (_how, save) => {
    const root = newProject();
    const report = takeBack(root, save(filledIn(sheetOf(root), ANSWERS)));
    expect(keptOf(root)).toEqual(KEPT);
    const [balance, ...rest] = report.split('\n');
    const days = rest.filter((line) => line.startsWith('Fecha: «'));
    expect(days.map((line) => line.replace(/^.*» /, ''))).toEqual([
      'se leyó como 3 de noviembre de 2026.',
      'se leyó como 4 de noviembre de 2026.',
      'se leyó como 5 de noviembre de 2026.',
    ]);
    expect([balance, ...rest.slice(days.length)]).toEqual([
      'llena.csv: 6 renglones = 2 confirmados + 1 con cambios + 1 que ya no contesta + 2 sin llamar + 0 apartados.',
      'Pendiente: S005, 55 5346 8737 (Ahora abre de 9:00 a 15:00; «sólo con cita»): corrígelo en servicios.csv, con su fuente.',
      'Pendiente: S005, 55 1111 2222, ya no contesta: el sitio deja de darlo. Busca el nuevo y ponlo en servicios.csv.',
      'data/catalogs/confirmaciones.csv: 4 números.',
    ]);
  });

  it('is read with the answers and dates that people write', () => {
    const root = newProject();
    const answers = {
      'S002 *765': { contesta: 'NO CONTESTA', quien: WHO, fecha: '3 de noviembre de 2026' },
      'S004 079 (con el cero)': { contesta: 'Sí contestaron', quien: WHO, fecha: '04-nov-26' },
      'S005 55 5346 8737': { contesta: 'nadie contestó', quien: WHO, fecha: 'jueves 5/11/2026' },
      'S006 800 822 4460': { contesta: 'CONTESTA', quien: WHO, fecha: '05/11/2026 0:00' },
    };
    const save = SAVED['Windows-1252, semicolons'];
    const report = takeBack(root, save?.(filledIn(sheetOf(root), answers)) ?? Buffer.of());
    expect(keptOf(root).slice(1)).toEqual([
      'S002,*765,no,,Secretaría técnica,2026-11-03',
      'S004,079,si,,Secretaría técnica,2026-11-04',
      'S005,55 5346 8737,no,,Secretaría técnica,2026-11-05',
      'S006,800 822 4460,si,,Secretaría técnica,2026-11-05',
    ]);
    expect(report).toContain('Fecha: «04-nov-26» se leyó como 4 de noviembre de 2026.');
  });

  it('changes nothing the second time', () => {
    const root = newProject();
    const bytes = Buffer.from(sheetText(root));
    takeBack(root, bytes);
    takeBack(root, bytes);
    expect(keptOf(root)).toEqual(KEPT);
  });

  it('sets aside what is older than what was heard, and rows without an answer that the site no longer shows', () => {
    const root = newProject(`${KEPT[0]}\nS002,*765,no,,${WHO},2026-11-20\n`);
    const records = filledIn(sheetOf(root), ANSWERS);
    const gone = ['S099', 'Ya no está', '55 0000 0000', ...Array.from({ length: 9 }, () => '')];
    const report = takeBack(
      root,
      SAVED['Windows-1252, semicolons']?.([...records, gone]) ?? Buffer.of(),
    );
    expect(report).toContain(
      '7 renglones = 1 confirmado + 1 con cambios + 1 que ya no contesta + 2 sin llamar + 2 apartados.',
    );
    expect(report).toContain('Apartado: S002, *765: ya hay una llamada más nueva.');
    expect(report).toContain('Apartado: renglón 8, S099, 55 0000 0000: el sitio ya no lo muestra.');
    expect(keptOf(root)).toContain('S002,*765,no,,Secretaría técnica,2026-11-20');
  });

  it('lets go of numbers that the site no longer shows', () => {
    const root = newProject(`${KEPT[0]}\nS004,55 0000 0000,si,,${WHO},2026-01-20\n`);
    takeBack(root, Buffer.from(sheetOf(root)));
    expect(keptOf(root)).toEqual([KEPT[0]]);
  });

  it('gives back what was written, whatever that is and however it is saved', () => {
    const numbers = ['S002 *765', 'S005 55 5346 8737', 'S005 55 5346 8701', 'S006 800 822 4460'];
    const change = fc
      .stringMatching(/^[A-Za-zñáé ,;"'=+-]{0,30}$/)
      .map((text) => text.trim())
      .filter((text) => !/\b(calle|col|colonia|manzana|lote|esquina)\b/i.test(text));
    const answer = fc.record({
      contesta: fc.constantFrom('sí', 'si', 'no', ''),
      que_cambio: change,
      quien: fc.constantFrom(WHO, 'Unidad de la Defensa, turno 2', 'Área "A"; noche'),
      // Not so old that, day first, a date confirms nothing and, month first, it does: those are refused.
      fecha: fc
        .date({ min: new Date('2026-06-01'), max: new Date('2026-11-26'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    });
    const saves = fc.constantFrom(...Object.values(SAVED));
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer, answer), saves, (answers, save) => {
        const root = newProject();
        const given = Object.fromEntries(
          numbers.flatMap((key, at) => {
            const each = answers[at];
            return each === undefined || each.contesta === '' ? [] : [[key, each]];
          }),
        );
        takeBack(root, save(filledIn(sheetOf(root), given)));
        const kept = filledIn(
          readFileSync(join(root, 'data/catalogs/confirmaciones.csv'), 'utf8'),
          {},
        );
        const told = kept
          .slice(1)
          .map(([id, number, says, what, who, on]) => [
            `${id ?? ''} ${number ?? ''}`,
            says,
            what?.replace(/^'(?='*[=+\-@])/, ''),
            who,
            on,
          ]);
        const expected = Object.entries(given).map(([key, each]) => [
          key,
          each.contesta === 'no' ? 'no' : 'si',
          each.que_cambio,
          each.quien,
          each.fecha,
        ]);
        expect(told.sort()).toEqual(expected.sort());
      }),
      { numRuns: 40, seed: 20261103 },
    );
  });
});
