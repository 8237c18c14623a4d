/** Around an indicator in every alcaldía: its table and its key. */
export const alcaldiasWords = {
  heads: { alcaldia: 'Alcaldía', rate: (year: string) => `Por cada 100,000 habitantes, ${year}` },
  /** @param days written @param unit what is counted in them */
  days: (days: string, unit: string) => `${days}, juntos (${unit})`,
  untold: 'sin dato',
  /** @param unit as a heading @param year the last that is told of all; null where none is */
  subtitle: (unit: string, year: string | null) =>
    year === null ? `${unit}, en cada alcaldía` : `${unit} por cada 100,000 habitantes, ${year}`,
  note:
    'Son cuentas, no un orden: sin una prueba, lo que va de una alcaldía a otra puede ser azar, y más ' +
    'cuanto menores son.',
  link: 'La serie y qué cuenta',
};
