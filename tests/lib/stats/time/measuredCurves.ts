/** Curves that were measured, the windows that they tell of, and the page that tells what simulations gave. */
import { readFileSync } from 'node:fs';
import type { DelayCurve, MonthWindow } from '$old/lib/stats/completeness';
import { MEASURED } from '../../../fixtures/delayCurves';

/** On one line. */
export const PAGE = readFileSync('docs/decisions/denuncias-tardias.md', 'utf8').replaceAll(
  /\s+/g,
  ' ',
);
export const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);

export const CUT = '2025-01-31';
export const SEXUAL: readonly DelayCurve[] = [MEASURED.abuso_sexual, MEASURED.violacion];
export const DECEMBER: MonthWindow = { first: '2024-12-01', last: '2024-12-01' };
export const AUTUMN: MonthWindow = { first: '2024-09-01', last: '2024-11-01' };
export const LAST_YEAR: MonthWindow = { first: '2023-09-01', last: '2023-11-01' };
