/** The three figures of an order: what it is made of, how firm it is, and how far each weight may move. */
export const orderWords = {
  /** @param change its two years; null where no criterion is of a change */
  periods: (years: string, change: { readonly before: string; readonly after: string } | null) =>
    `tres años, ${years}${change === null ? '' : `; cambio, de ${change.before} a ${change.after}`}`,
  subtitle: (periods: string) =>
    `Lo que cada criterio aporta al puntaje, con estos pesos (${periods})`,
  note:
    'Cada barra suma los criterios de la colonia por su peso; una raya clara separa un criterio de otro. ' +
    'Las cantidades van de la colonia con menos (0) a la que más (100); las probabilidades, tal cual.',
  label: 'Las colonias en orden de prioridad, con su puntaje',
  /** Of those that are folded. */
  rest: 'Las demás colonias, en orden',
  key: 'Qué es cada parte de la barra',
  suppressed: 'de una cuenta protegida',
  suppressedPart: (criterion: string) => `${criterion}: cuenta protegida`,
  scale: 'Puntaje, de 0 a 100',
  first: 'Entre las cinco primeras',
  score: 'puntaje',
  firstIn: 'entre las cinco primeras en',
};

export const firmnessWords = {
  subtitle: {
    near:
      'En qué parte de las ponderaciones queda cada colonia en cada lugar, con pesos parecidos y ' +
      'contando lo incierto de los datos',
    any:
      'En qué parte de las ponderaciones queda cada colonia en cada lugar, con cualquier peso y ' +
      'contando lo incierto de los datos',
  },
  note: (count: string, seed: number, spread: string) =>
    `${count} ponderaciones, semilla ${seed}. Parecidos: cada peso, hasta ${spread} más o menos. ` +
    'Cualquiera: todos los repartos de peso entre estos criterios, igual de probables; los que ordenan casi ' +
    'igual pesan juntos lo que uno. En cada una se sortea además el riesgo creíble de cada colonia.',
  legend: 'Qué pesos se prueban',
  near: 'Pesos parecidos',
  any: 'Cualquier peso',
  label: 'En qué lugares queda cada colonia',
  key: 'Qué dice el tono de cada casilla',
  from: (share: string) => `${share} o más`,
  between: (share: string, next: string) => `${share} a ${next}`,
  ordinal: (place: number) => `${place}.º`,
  /** Each in two lines. */
  heads: { near: ['Entre cinco,', 'parecidos'], any: ['con', 'cualquiera'] },
  likeliest: (name: string, place: number, share: string) =>
    `${name}: lo más frecuente, el lugar ${place} (${share})`,
  /** Around the two probabilities, for who hears the row. */
  heard: {
    place: (place: number) => `lo más frecuente, el lugar ${place}; entre las cinco primeras, en`,
    near: 'con pesos parecidos y en',
    any: 'con cualquiera',
  },
};

export const movesWords = {
  subtitle:
    'Hasta dónde puede moverse un solo peso, los demás en proporción, sin que cambien las cinco primeras',
  note:
    'El punto es el peso de ahora; la franja, el tramo en que las cinco primeras son las mismas; junto a ' +
    'cada extremo, quién entra al pasarlo. Es una cuenta exacta: el puntaje es una recta en cada peso.',
  label: 'Hasta dónde puede moverse cada peso',
  now: (weight: string) => `Ahora ${weight}.`,
  unchanged: 'no cambian',
  down: (weight: string, enters: string) => `↓ ${weight}: ${enters}`,
  up: (weight: string, enters: string) => `↑ ${weight}: ${enters}`,
};
