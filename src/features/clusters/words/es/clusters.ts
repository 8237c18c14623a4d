import type { Divisor } from '$lib/contract/indicators/divisors';

/** The search for clusters: its controls, its two maps and their tables. */
export const clustersWords = {
  controls: {
    legend: 'Cómo buscar',
    divideBy: 'Dividir entre',
    denominators: {
      mujeres: 'mujeres residentes',
      ambiente: 'población de paso (estimación)',
    } satisfies Record<Divisor, string>,
    replicas: 'Repartos al azar',
    replicasGloss:
      'Repartos al azar: cuántas veces se reparten las carpetas sin tomar en cuenta dónde ocurrieron, ' +
      'para ver qué grupos haría el puro azar. Con más se distingue más fino, y se espera más.',
  },
  computing: 'Calculando…',
  /** @param subject «Carpetas por violencia familiar» @param per what they are divided by */
  subtitle: (subject: string, per: string, period: string) => `${subject} ${per}, ${period}`,
  zone: (letter: string) => `Zona ${letter}`,
  map: (finding: string) => `Mapa de las colonias. ${finding}`,
  /** @param rate null where it has none */
  counted: (count: string, rate: string | null) => (rate === null ? count : `${count}, ${rate}`),
  /** @param zone the letter of the zone that holds it */
  colonia: (name: string, told: string, zone: string | null) =>
    `${name}: ${told}${zone === null ? '' : `. Zona ${zone}`}`,
  withinChance: 'dentro de lo que haría el azar',
  heads: {
    rate: 'Por cada 100,000 al año',
    zone: 'Zona',
    quadrant: 'Tasa y vecindario',
    moran: 'Índice local de Moran',
    adjustedP: 'p ajustada (FDR)',
  },
  noNeighbours: 'sin vecinas con cuenta',
};
