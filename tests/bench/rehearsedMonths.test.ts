/** Files that a portal might publish after the one that is published, as the bench rehearses them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, it, onTestFinished } from 'vitest';
import { rehearsedMonths } from '../../scripts/bench/etl/rehearsedMonths';
import { fgjCarpetas } from '../../scripts/etl/sources/fgj_carpetas';

type Case = Readonly<Record<string, string>>;

const CASES = 3000;

/** Two years of cases of two crimes in five places, none of which is one. */
function invented(): string {
  const head =
    'alcaldia_hecho,colonia_catalogo,latitud,longitud,delito,fecha_hecho,hora_hecho,anio_hecho,trimestre';
  const rows = Array.from({ length: CASES }, (_, nth) => {
    const day = new Date(Date.UTC(2023, 0, 1 + (nth % 731))).toISOString().slice(0, 10);
    const delito = nth % 3 === 0 ? 'ACOSO SEXUAL' : 'VIOLENCIA FAMILIAR';
    const year = day.slice(0, 4);
    return `CUAUHTEMOC,COLONIA ${nth % 5},19.4,-99.1,${delito},${day},12:00:${nth % 60},${year},1`;
  });
  return [head, ...rows].join('\n');
}

it('have the official header, come late, are withdrawn, corrected, recounted and renamed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [source, target] = [join(folder, 'publicado.csv'), join(folder, 'carpetas.csv')];
  writeFileSync(source, invented());
  const { cuts, write, dispose } = await rehearsedMonths(source);
  onTestFinished(dispose);
  expect([cuts.length, cuts[0], cuts.at(-1)]).toEqual([24, '2025-01-31', '2026-12-31']);
  const read = async (nth: number) => {
    await write(target, cuts[nth - 1] ?? '');
    return Papa.parse<Case>(readFileSync(target, 'utf8'), { header: true, skipEmptyLines: true });
  };
  const all: (readonly Case[])[] = [];
  for (const nth of [1, 9, 10, 14, 15, 24]) {
    const { data, meta } = await read(nth);
    expect(meta.fields).toEqual(fgjCarpetas.vintages[0]?.columnas);
    const cut = cuts[nth - 1] ?? '';
    const wrong = data.filter(
      ({ fecha_inicio = '', fecha_hecho = '' }) => fecha_inicio > cut || fecha_inicio < fecha_hecho,
    );
    expect(wrong).toEqual([]);
    all.push(data);
  }
  const [first, ninth, tenth, fourteenth, fifteenth, last] = all;
  const of = (year: string, rows: readonly Case[] = []) =>
    rows.filter(({ fecha_hecho = '' }) => fecha_hecho.startsWith(year)).length;
  // All that was published is there, but for what was withdrawn within the month.
  expect(of('2023', first) + of('2024', first)).toBeGreaterThan(CASES - 5);
  expect(of('2025', first)).toBeGreaterThan(0);
  expect(of('2023', last)).toBeLessThan(of('2023', first));
  expect(of('2024', tenth) / of('2024', ninth)).toBeCloseTo(11 / 12, 1);
  const named = (rows: readonly Case[] = []) =>
    rows.filter(({ delito }) => delito === 'ACOSO SEXUAL').length;
  expect(named(fourteenth)).toBeGreaterThan(0);
  expect(named(fifteenth)).toBe(0);
  const places = (rows: readonly Case[] = []) =>
    new Map(
      rows.map((own) => [`${own['fecha_hecho']} ${own['hora_hecho']}`, own['colonia_hecho']]),
    );
  const before = places(first);
  const moved = [...places(last)].filter(
    ([key, colonia]) => (before.get(key) ?? colonia) !== colonia,
  );
  expect(moved.length).toBeGreaterThan(0);
});
