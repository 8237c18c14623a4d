import { titled } from '$old/lib/words/es/siteName';

/** The alcaldías side by side: the page, its two figures and their tables. */
export const pageWords = {
  title: (name: string, enFrase: string) => titled(`${name} entre las alcaldías: ${enFrase}`),
  kicker: (name: string, year: string) =>
    `${name} entre las alcaldías de la ciudad · carpetas de investigación por hechos de ${year}, el ` +
    'último año completo',
  /** In what other sources count. */
  others: {
    kicker: (name: string) => `${name} entre las alcaldías de la ciudad`,
    title: 'Las alcaldías, según otras fuentes',
    lead:
      'Aquí están las fuentes que no son el archivo de carpetas de la Fiscalía. Cada una cuenta con sus ' +
      'propias reglas y hasta su propio día: se comparan alcaldías dentro de una fuente, no una fuente con otra.',
    tab: (name: string) => titled(`${name} entre las alcaldías, según otras fuentes`),
    description:
      'Qué cuentan en cada alcaldía las fuentes que no son el archivo de carpetas de la Fiscalía.',
  },
  funnel: {
    /** @param subject «Carpetas por violencia familiar» */
    subtitle: (subject: string, year: string) =>
      `${subject} por cada 100,000 mujeres residentes, ${year}`,
    label: (finding: string, subtitle: string) => `${finding}. ${subtitle}`,
    across: 'mujeres residentes (2020)',
    up: 'por cada 100,000 mujeres',
    city: (rate: string) => `ciudad: ${rate}`,
    outer: 'límite de 99.8\u00a0%',
    inner: 'límite de 95\u00a0%',
  },
  spine: {
    subtitle: (year: string) =>
      `Carpetas por cada 100,000 mujeres residentes, ${year}. Cada renglón tiene su propia escala, ` +
      'desde cero',
    note: 'Los límites de cada indicador son los de su propia gráfica.',
    /** Nobody chooses in a picture, nor on paper. */
    choose: 'Elige un renglón para ver su gráfica.',
    label: (name: string) => `${name}, indicador por indicador`,
    range: 'de la alcaldía con menos a la que más',
    city: 'toda la ciudad',
    /** Rates, written. */
    described: (city: string, lowest: string, highest: string) =>
      `ciudad, ${city}; las alcaldías, de ${lowest} a ${highest}`,
  },
  /** The signs of both figures. */
  signs: '▲ por encima, △ quizá por encima, ● dentro, ▽ quizá por debajo, ▼ por debajo',
  heads: {
    alcaldia: 'Alcaldía',
    lowerLimit: 'Límite inferior (99.8\u00a0%)',
    upperLimit: 'Límite superior (99.8\u00a0%)',
    againstLimits: 'Frente a los límites',
    lowest: 'La alcaldía con menos',
    highest: 'La alcaldía con más',
    city: 'Ciudad',
  },
};
