/** What the comparison of the alcaldías says, over its two figures and under them. */
import { dailyInflow } from '../../../answers/dailyInflow';
import { CARPETAS } from '$lib/answers/measure';
import type { PeerComparison, PeerVerdict } from '../../../answers/peers';
import type { SpineRow } from '../../../answers/spine';
import { plural, writeList } from '$lib/words/es/list';
import { subjectOf } from '$lib/words/es/measureWords';
import { writeCount, writeRate } from '$lib/words/es/numbers';

export const PEER_WORDS: Readonly<Record<PeerVerdict, string>> = {
  encima: 'por encima',
  dentro: 'dentro',
  debajo: 'por debajo',
};

export interface PeerAnswer {
  /** The alcaldía that the page is about, by key. */
  readonly alcaldia: string;
  /** Its name. */
  readonly nombre: string;
  readonly enFrase: string;
  readonly anio: string;
  readonly comparison: PeerComparison | null;
}

/** «Cuauhtémoc está por encima de la ciudad en carpetas por violencia sexual, más de lo que …» */
export function peerSentence({ alcaldia, nombre, enFrase, anio, comparison }: PeerAnswer): string {
  const subject = subjectOf(enFrase, CARPETAS);
  const own = comparison?.peers.find(({ clave }) => clave === alcaldia);
  if (!comparison || own === undefined) {
    return `No se puede comparar a ${nombre} en ${subject}: en ${anio} no hay cuentas suficientes.`;
  }
  const rates =
    `${writeRate(own.rate)} por cada 100,000 mujeres residentes en ${anio}, ` +
    `contra ${writeRate(comparison.cityRate)} en la ciudad`;
  const all = `las ${comparison.peers.length} alcaldías`;
  const widened = comparison.inflation > 1;
  if (own.verdict === 'dentro') {
    return widened
      ? `${nombre} está dentro de lo que difieren entre sí ${all} en ${subject}: ${rates}.`
      : `${nombre} no se distingue de la ciudad, más allá del azar, en ${subject}: ${rates}.`;
  }
  const beyond = widened ? `más de lo que difieren entre sí ${all}` : 'más allá del azar';
  return `${nombre} está ${PEER_WORDS[own.verdict]} de la ciudad en ${subject}, ${beyond}: ${rates}.`;
}

/** «2 de las 16 alcaldías se salen de los límites: Cuauhtémoc, por encima; Milpa Alta, por debajo» */
export function funnelHeadline({ peers }: PeerComparison): string {
  const named = (verdict: PeerVerdict) =>
    peers.filter((peer) => peer.verdict === verdict).map(({ nombre }) => nombre);
  const sides = (['encima', 'debajo'] as const)
    .map((verdict) => ({ verdict, names: named(verdict) }))
    .filter(({ names }) => names.length > 0);
  const outside = sides.reduce((sum, { names }) => sum + names.length, 0);
  if (outside === 0) return `Ninguna de las ${peers.length} alcaldías se sale de los límites`;
  const listed = sides.map(({ verdict, names }) => `${writeList(names)}, ${PEER_WORDS[verdict]}`);
  return (
    `${outside === 1 ? 'Una' : outside} de las ${peers.length} alcaldías ` +
    `${plural(outside, 'se sale', 'se salen')} de los límites: ${listed.join('; ')}`
  );
}

/** «Cuauhtémoc está por encima en 5 de 11 indicadores, y dentro en 6» */
export function spineHeadline(nombre: string, rows: readonly SpineRow[]): string {
  const many = (verdict: PeerVerdict) => rows.filter(({ own }) => own.verdict === verdict).length;
  const parts = (['encima', 'debajo', 'dentro'] as const)
    .map((verdict) => ({ word: PEER_WORDS[verdict], count: many(verdict) }))
    .filter(({ count }) => count > 0);
  const [first, ...others] = parts;
  if (first === undefined) return `De ${nombre} no hay indicadores que se puedan comparar`;
  const of = `${rows.length} ${plural(rows.length, 'indicador', 'indicadores')}`;
  const rest = others.map(({ word, count }) => `${word} en ${count}`);
  return writeList([`${nombre} está ${first.word} en ${first.count} de ${of}`, ...rest]);
}

/** With spaces that keep the sign beside its number. */
const [NEAR, FAR] = ['95\u00a0%', '99.8\u00a0%'];

/** How wide the limits are, and why. */
export function limitsNote({ dispersion, inflation, peers }: PeerComparison): string {
  const many =
    `Con ${peers.length} comparaciones a la vez, alguna saldría del ${NEAR} sólo por azar: ` +
    `decimos «por encima» o «por debajo» únicamente fuera del ${FAR}.`;
  if (inflation === 1) {
    return `No se ve que las alcaldías difieran entre sí más de lo que haría el azar: los límites son los del azar. ${many}`;
  }
  return (
    'Las alcaldías difieren entre sí más de lo que haría el azar: su varianza es ' +
    `${writeRate(dispersion)} veces la que éste daría. Por eso los límites se ensancharon ` +
    `${writeRate(Math.sqrt(inflation))} veces, que es su raíz: «dentro» quiere decir ` +
    `dentro de esa dispersión, no que sea igual a la ciudad. ${many}`
  );
}

/** Why a rate by residents is too high where many come from elsewhere; null where it is not known. */
export function inflowCaution(alcaldia: string, nombre: string): string | null {
  const inflow = dailyInflow(alcaldia);
  if (inflow === null) return null;
  return (
    `La tasa divide entre las mujeres que viven en cada alcaldía, y a ${nombre} entran cada día ` +
    `a trabajar ${writeCount(inflow)} personas de otras partes (Encuesta Intercensal 2015 del INEGI): ` +
    'casi tantas como las que viven en ella. Lo que les pasa aquí se cuenta aquí, pero no están en el ' +
    'divisor. En los delitos de la calle y el transporte, como el abuso y el acoso sexuales, su tasa sale ' +
    'inflada, y estar por encima de otras alcaldías puede deberse a eso. En la violencia familiar pesa menos.'
  );
}
