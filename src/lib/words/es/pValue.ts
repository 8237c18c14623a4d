import { format } from 'd3-format';

const decimals = format('.3f');

/** A p-value to three decimals, without false exactness: `0.017`, `menos de 0.001`, `1`. */
export function writePValue(p: number): string {
  if (p >= 0.9995) return '1';
  return p < 0.001 ? 'menos de 0.001' : decimals(p);
}
