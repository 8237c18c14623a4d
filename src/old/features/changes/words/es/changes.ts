/** The figures of what changed: what is compared, their groups, their tables. */
export const changesWords = {
  where: { alcaldia: 'En toda la alcaldía', colonias: 'Colonia por colonia' },
  /** @param counted «Carpetas»; windows come written */
  subtitle: (counted: string, after: string, before: string) =>
    `${counted} por hechos de ${after}, comparadas con las de ${before}`,
  coloniaSubtitle: (counted: string, compared: string) =>
    `${counted} por año del hecho: ${compared}. Cada punto es una colonia`,
  /** @param pairs each as `pair` writes it */
  compared: (pairs: readonly string[]) => `se compara ${pairs.join(' y ')}`,
  pair: (after: string, before: string) => `${after} con ${before}`,
  nested:
    'Los indicadores se contienen unos a otros: un mismo caso cuenta en el suyo y en los que lo reúnen.',
  /** Of changes of colonias. */
  shared:
    'Los meses de la alcaldía son más irregulares que el puro azar, y cada colonia comparte esa irregularidad ' +
    'según cuántas de las carpetas son suyas: por eso los intervalos de las más grandes son más anchos.',
  beyond: {
    name: 'Más allá del azar',
    indicators: (count: number) => `Más allá del azar: ${count === 0 ? 'ninguno' : count}`,
    colonias: (count: number) => `Más allá del azar: ${count === 0 ? 'ninguna' : count}`,
  },
  within: { name: 'Dentro del azar', count: (count: number) => `Dentro del azar: ${count}` },
  uncompared: (count: number) => `Sin respuesta: ${count}`,
  parted: 'Lo que otro registro no confirma',
  uncomparedColonias: 'Sin comparación por colonia',
  dots: 'El cambio de cada una',
  /** @param subject name of an indicator */
  ofIndicator: (subject: string, sentence: string) => `${subject}: ${sentence}`,
  ofColonia: (colonia: string, enFrase: string) => `${colonia}: ${enFrase}`,
  inColonia: (enFrase: string, colonia: string) => `${enFrase} en ${colonia}`,
  fromTo: (colonia: string, before: string, after: string) => `${colonia}: de ${before} a ${after}`,
  /** @param limits «desde −24.1 % o +31.5 %» */
  seen: (limits: string) => `se habría visto: ${limits}`,
  /** Heard between a count and the next. */
  became: 'pasó a',
  heads: {
    change: 'Cambio',
    before: 'Antes',
    after: 'Después',
    correctedP: 'p corregida',
    seenFall: 'Baja que se habría visto',
    seenRise: 'Alza que se habría visto',
    irregularity: 'Cuánto varía un cambio así (1: azar puro)',
  },
};
