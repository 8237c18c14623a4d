/** A build over an earlier release: what the two tell together, on disk. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { CUAUHTEMOC } from '../alcaldia';
import { auditRelease } from '../../../scripts/etl/protect/audit-release';
import { casesAsLines, COLONIAS, PROJECT, scratch, writeCsv, type InventedCase } from '../project';

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

async function build(cases: readonly InventedCase[], out: string): Promise<string> {
  const carpetas = writeCsv(scratch(), casesAsLines(cases));
  await buildRelease(PROJECT, {
    inputs: new Map([
      ['fgj_carpetas', [carpetas]],
      ['colonias', [COLONIAS]],
    ]),
    out,
    profile: 'publico',
    alcaldia: CUAUHTEMOC,
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
