/** A number of an example, with as many decimals as its reference prints: `1,623.49`. */
export function decimals(value: number | null, places: number): string {
  if (value === null) return 'no existe';
  return new Intl.NumberFormat('es-MX', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })
    .format(value)
    .replace('-', '\u2212');
}
