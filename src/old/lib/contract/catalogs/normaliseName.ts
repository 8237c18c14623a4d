/**
 * A place's name without what spellings differ in: case, accents, hyphens, dots, brackets, blanks.
 * `Ex-Hipódromo De Peralvillo` and `EX HIPODROMO DE PERALVILLO` become the same.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}
