/** What the comparison of the alcaldías says, over its two figures and under them. */
import type { DailyInflow } from '$old/lib/contract/edition';
import { CARPETAS } from '$old/lib/answers/countingUnit';
import type { PeerComparison, PeerRefusal, PeerVerdict } from '../../../answers/peers';
import type { SpineRow } from '../../../answers/spine';
import { plural, writeList } from '$old/lib/words/es/list';
import { happened, subjectOf } from '$old/lib/words/es/unitWords';
import { writeCount, writeRate } from '$old/lib/words/es/numbers';

export const PEER_WORDS: Readonly<Record<PeerVerdict, string>> = {
  encima: 'por encima',
  quiza_encima: 'quizá por encima',
  dentro: 'dentro',
  quiza_debajo: 'quizá por debajo',
  debajo: 'por debajo',
};

/** On which side it is of the limits that it is outside of. */
const SIDES: Readonly<Record<Exclude<PeerVerdict, 'dentro'>, string>> = {
  encima: PEER_WORDS.encima,
  quiza_encima: PEER_WORDS.encima,
  quiza_debajo: PEER_WORDS.debajo,
  debajo: PEER_WORDS.debajo,
};

/** With spaces that keep the sign beside its number. */
const [NEAR, FAR] = ['95\u00a0%', '99.8\u00a0%'];

export interface PeerAnswer {
  /** The alcaldía that the page is about, by key. */
  readonly alcaldia: string;
  /** Its name. */
  readonly nombre: string;
  readonly enFrase: string;
  readonly anio: string;
  readonly comparison: PeerComparison | null;
  /** Null where there is a comparison. */
  readonly refusal: PeerRefusal | null;
}

/** @param anio as told */
const REFUSALS: Readonly<Record<PeerRefusal, (anio: string) => string>> = {
  sin_cuenta: (anio) => `falta su cuenta de ${anio}`,
  sin_poblacion: () => 'no se sabe cuántas mujeres viven en ella',
  sola: (anio) => `es la única de la que esta publicación trae cuentas de ${anio} y población`,
  sin_casos: (anio) => `por hechos de ${anio} ${happened(0, null, CARPETAS)} en toda la ciudad`,
};

/** «Cuauhtémoc está por encima de la ciudad en carpetas por violencia sexual, más de lo que …» */
export function peerSentence({
  alcaldia,
  nombre,
  enFrase,
  anio,
  comparison,
  refusal,
}: PeerAnswer): string {
  const subject = subjectOf(enFrase, CARPETAS);
  const own = comparison?.peers.find(({ clave }) => clave === alcaldia);
  if (!comparison || own === undefined) {
    return `No se puede comparar a ${nombre} en ${subject}: ${REFUSALS[refusal ?? 'sin_cuenta'](anio)}.`;
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
  if (own.verdict === 'quiza_encima' || own.verdict === 'quiza_debajo') {
    return (
      `${nombre} quizá está ${SIDES[own.verdict]} de la ciudad en ${subject}, pero no se puede afirmar: ` +
      `pasa del límite de ${NEAR} y no del de ${FAR}. Son ${rates}.`
    );
  }
  const beyond = widened ? `más de lo que difieren entre sí ${all}` : 'más allá del azar';
  return `${nombre} está ${PEER_WORDS[own.verdict]} de la ciudad en ${subject}, ${beyond}: ${rates}.`;
}

/** «2 de las 16 alcaldías se salen de los límites: Cuauhtémoc, por encima; Milpa Alta, por debajo» */
export function funnelHeadline({ peers }: PeerComparison): string {
  const outside = peers.filter(
    ({ verdict }) => verdict === 'encima' || verdict === 'debajo',
  ).length;
  const perhaps = listed(peers, ['quiza_encima', 'quiza_debajo']);
  const nearly = perhaps === '' ? '' : `; sólo del de ${NEAR}, ${perhaps}`;
  if (outside === 0) {
    const limits = perhaps === '' ? 'de los límites' : `del límite de ${FAR}`;
    return `Ninguna de las ${peers.length} alcaldías se sale ${limits}${nearly}`;
  }
  return (
    `${outside === 1 ? 'Una' : outside} de las ${peers.length} alcaldías ` +
    `${plural(outside, 'se sale', 'se salen')} de los límites: ${listed(peers, ['encima', 'debajo'])}${nearly}`
  );
}

/** «Cuauhtémoc, por encima; Milpa Alta y Tláhuac, por debajo»; empty where none has those verdicts. */
function listed(
  peers: PeerComparison['peers'],
  verdicts: readonly Exclude<PeerVerdict, 'dentro'>[],
): string {
  return verdicts
    .map((wanted) => ({
      side: SIDES[wanted],
      names: peers.filter(({ verdict }) => verdict === wanted).map(({ nombre }) => nombre),
    }))
    .filter(({ names }) => names.length > 0)
    .map(({ side, names }) => `${writeList(names)}, ${side}`)
    .join('; ');
}

/** «Cuauhtémoc está por encima en 5 de 11 indicadores, y dentro en 6» */
export function spineHeadline(nombre: string, rows: readonly SpineRow[]): string {
  const many = (verdict: PeerVerdict) => rows.filter(({ own }) => own.verdict === verdict).length;
  const parts = (['encima', 'quiza_encima', 'debajo', 'quiza_debajo', 'dentro'] as const)
    .map((verdict) => ({ word: PEER_WORDS[verdict], count: many(verdict) }))
    .filter(({ count }) => count > 0);
  const [first, ...others] = parts;
  if (first === undefined) return `De ${nombre} no hay indicadores que se puedan comparar`;
  const of = `${rows.length} ${plural(rows.length, 'indicador', 'indicadores')}`;
  const rest = others.map(({ word, count }) => `${word} en ${count}`);
  return writeList([`${nombre} está ${first.word} en ${first.count} de ${of}`, ...rest]);
}

/** How wide the limits are, and why. */
export function limitsNote({ dispersion, inflation, peers }: PeerComparison): string {
  const many =
    `Con ${peers.length} comparaciones a la vez, alguna saldría del ${NEAR} sólo por azar: ` +
    `decimos «por encima» o «por debajo» únicamente fuera del ${FAR}, y «quizá» entre los dos.`;
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

/**
 * Why a rate by residents is too high where many come from elsewhere; null where it is not known.
 * @param who the residents that the rate divides by
 */
export function inflowCaution(
  inflow: DailyInflow | null,
  nombre: string,
  who: 'mujeres' | 'personas' = 'mujeres',
): string | null {
  if (inflow === null) return null;
  const { people, survey, year, publisher } = inflow;
  return (
    `La tasa divide entre las ${who} que viven en cada alcaldía, y a ${nombre} entran cada día ` +
    `a trabajar ${writeCount(people)} personas de otras partes (${survey} ${year} del ${publisher}): ` +
    `${besideResidents(inflow)}. Lo que les pasa aquí se cuenta aquí, pero no están en el ` +
    'divisor. En los delitos de la calle y el transporte, como el abuso y el acoso sexuales, su tasa sale ' +
    'inflada, y estar por encima de otras alcaldías puede deberse a eso. En la violencia familiar pesa menos.'
  );
}

/** From this share on they are almost as many. */
const ALMOST = 0.9;

function besideResidents({ people, residents }: DailyInflow): string {
  if (people >= residents) return 'tantas como las que viven en ella, o más';
  if (people >= ALMOST * residents) return 'casi tantas como las que viven en ella';
  return `${writeRate((100 * people) / residents)} por cada 100 que viven en ella`;
}
