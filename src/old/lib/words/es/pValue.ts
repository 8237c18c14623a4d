import { format } from 'd3-format';

const decimals = format('.3f');

/** Beyond chance is a p below it: what is below must not be written as if it were not. */
const ALPHA = 0.05;

/** A p-value to three decimals, without false exactness: `0.017`, `menos de 0.001`, `1`; just below 0.05, `0.0497`. */
export function writePValue(p: number): string {
  if (p >= 0.9995) return '1';
  if (p < 0.001) return 'menos de 0.001';
  const written = decimals(p);
  if (p >= ALPHA || Number(written) < ALPHA) return written;
  const finer = p.toFixed(4);
  return Number(finer) < ALPHA ? finer : 'menos de 0.05';
}
