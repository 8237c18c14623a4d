/** A build over an earlier release: what the two tell together, on disk. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { CUAUHTEMOC } from '../alcaldia';
import { auditRelease } from '../auditRelease';
import {
  casesAsLines,
  COLONIAS,
  PROJECT,
  readRelease,
  scratch,
  writeCsv,
  type InventedCase,
} from '../project';
import { fgjLayer } from './fgjLayer';
import { publishedRows } from './monthlyRows';

const COUNTS = [
  { colonia: 'Jacarandas', count: 20 },
  { colonia: 'Ampl. Jacarandas', count: 7 },
  { colonia: 'Ex Hipódromo de la Loma', count: 9 },
];
const QUARTERS = ['02-10', '05-10', '08-10', '11-10'];

/** Nothing is small, so nothing is hidden. */
const BEFORE: readonly InventedCase[] = [2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) =>
  QUARTERS.flatMap((day) =>
    COUNTS.map((place) => ({ ...place, delito: 'VIOLENCIA FAMILIAR', day: `${year}-${day}` })),
  ),
);

/** Cases withdrawn and reported: one colonia falls under k where the earlier release printed its count. */
const AFTER = BEFORE.map((row) =>
  row.colonia === 'Ampl. Jacarandas' && row.day === '2022-05-10' ? { ...row, count: 3 } : row,
);
/** Reports that arrived late: a zero of the earlier release becomes a one. */
const EMPTIED = BEFORE.filter(
  (row) => row.colonia !== 'Ampl. Jacarandas' || row.day !== '2021-05-10',
);
const LATE: readonly InventedCase[] = [
  ...EMPTIED,
  { colonia: 'Ampl. Jacarandas', delito: 'VIOLENCIA FAMILIAR', day: '2021-05-20', count: 1 },
  { colonia: 'Jacarandas', delito: 'VIOLENCIA FAMILIAR', day: '2021-05-20', count: 2 },
];

async function build(
  cases: readonly InventedCase[],
  out: string,
  alcaldia = CUAUHTEMOC,
): Promise<string> {
  const carpetas = writeCsv(scratch(), casesAsLines(cases));
  await buildRelease(PROJECT, {
    inputs: new Map([
      ['fgj_carpetas', [carpetas]],
      ['colonias', [COLONIAS]],
      ...(alcaldia === CUAUHTEMOC ? [] : [['colonias_fgj', [fgjLayer(scratch())]] as const]),
    ]),
    out,
    profile: 'publico',
    alcaldia,
    // Reports of a closed year are withdrawn: 4 of 144.
    accepted: new Set(['cerrados:fgj_carpetas']),
  });
  return out;
}

describe('a release built over another', () => {
  it('hides what the two would tell together, which one built apart gives away', async () => {
    const old = await build(EMPTIED, join(scratch(), 'data'));
    const apart = await build(LATE, join(scratch(), 'data'));
    expect((await auditRelease(apart)).recuperables).toBe(0);
    expect((await auditRelease(apart, old)).recuperables).toBeGreaterThan(0);

    const over = join(scratch(), 'data');
    cpSync(old, over, { recursive: true });
    await build(LATE, over);
    expect((await auditRelease(over, old)).recuperables).toBe(0);
  });

  it('stands where reports were withdrawn, too', async () => {
    const old = await build(BEFORE, join(scratch(), 'data'));
    const over = join(scratch(), 'data');
    cpSync(old, over, { recursive: true });
    await build(AFTER, over);
    expect((await auditRelease(over, old)).recuperables).toBe(0);
  });
});

describe('a release built over one of other colonias', () => {
  it('is decided by its own history alone', async () => {
    const over = await build(BEFORE, join(scratch(), 'data'), 'todas');
    const alone = await build(AFTER, join(scratch(), 'data'));
    // Over its own, a closed quarter would be told as it was.
    await build(AFTER, over);
    const observed = (dir: string) =>
      readFileSync(join(dir, readRelease(dir).tablas.observaciones.archivo));
    expect(observed(over).equals(observed(alone))).toBe(true);
  });

  it('and by that of others all of whose colonias are among its own: it tells of them as they did', async () => {
    const old = await build(BEFORE, join(scratch(), 'data'));
    const over = join(scratch(), 'data');
    cpSync(old, over, { recursive: true });
    await build(AFTER, over, 'todas');
    const ofQuarter = async (dir: string) =>
      [...(await publishedRows(dir)).values()].filter(
        ({ clave, nivel, periodo_tipo, periodo }) =>
          nivel === 'colonia' &&
          clave.startsWith(CUAUHTEMOC) &&
          periodo_tipo === 'trimestre' &&
          periodo === '2022-04-01',
      );
    const told = await ofQuarter(over);
    expect(told).toEqual(await ofQuarter(old));
    expect(told).toHaveLength(3);
  });

  it('but by all that was published where it would tell something beside it', async () => {
    const old = await build(EMPTIED, join(scratch(), 'data'), 'todas');
    const over = join(scratch(), 'data');
    cpSync(old, over, { recursive: true });
    await build(LATE, over);
    expect((await auditRelease(over, old)).recuperables).toBe(0);
  });
});
