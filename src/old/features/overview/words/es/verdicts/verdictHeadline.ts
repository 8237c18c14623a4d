/** The finding of the map of verdicts that survives its own doubt, in one sentence. */
import type { RankedColonia, Ranking } from '$old/lib/answers/ranking';
import { DIVISORS } from '$old/lib/contract/indicators/divisors';
import { stateOf } from '$old/lib/answers/verdictStates';
import { writeSmall } from '$old/lib/words/es/numbers';
import { plural } from '$old/lib/words/es/list';
import { subjectOf } from '$old/lib/words/es/unitWords';
import { uncomparable, UNPUBLISHED } from '../withoutAnswer';

/**
 * «En cuatro colonias se denuncia más violencia familiar que en el resto; en tres de ellas depende de a quién se cuenta»
 * @param enFrase the indicator
 */
export function verdictHeadline(ranking: Ranking, enFrase: string): string {
  if (ranking.colonias.every(({ n }) => n === null)) return UNPUBLISHED;
  const { encima, debajo, igual, depende, registro } = ranking.standings;
  if (encima + debajo + igual + depende + registro === 0) return uncomparable(ranking);
  const isOfReports = ranking.counts.fuente === 'fgj_carpetas';
  const verb = isOfReports ? 'se denuncia' : 'hay';
  const what = isOfReports ? enFrase : subjectOf(enFrase, ranking.counts);
  const side = encima > 0 ? 'encima' : 'debajo';
  const count = ranking.standings[side];
  if (count === 0) {
    const none = `En ninguna colonia ${verb} más ${what} que en el resto sin que quepa en el azar`;
    if (registro > 0) return `${none}; ${perhapsOf(registro)}`;
    return depende === 0 ? none : `${none}; ${inOthers(depende)}`;
  }
  const claim = `En ${colonias(count)} ${verb} ${side === 'encima' ? 'más' : 'menos'} ${what} que en el resto`;
  return `${claim}${doubt(ranking, side)}`;
}

function doubt({ colonias: all, judgedBy, standings }: Ranking, side: 'encima' | 'debajo'): string {
  if (judgedBy === 'ambos') {
    return standings.depende === 0 ? '' : `; ${inOthers(standings.depende)}`;
  }
  const claimed = all.filter(({ verdict }) => verdict === side);
  const doubted = claimed.filter(({ depends }) => depends).length;
  if (doubted === 0) return '';
  if (claimed.length === 1) return ', pero depende de a quién se cuenta';
  if (doubted === claimed.length) return ', según a quién se cuente';
  return `; en ${writeSmall(doubted)} de ellas depende de a quién se cuenta`;
}

const colonias = (count: number): string =>
  `${writeSmall(count)} ${plural(count, 'colonia', 'colonias')}`;

const inOthers = (count: number): string =>
  `en ${plural(count, 'otra', `otras ${writeSmall(count)}`)} depende de a quién se cuenta`;

const perhapsOf = (count: number): string =>
  `en ${plural(count, 'una', writeSmall(count))} quizá sea por dónde se registra`;

/** Of the chosen colonia: «En Doctores se denuncia más violencia familiar que en el resto, más allá del azar» */
export function coloniaHeadline(
  colonia: RankedColonia,
  { counts }: Ranking,
  enFrase: string,
): string {
  const { nombre } = colonia;
  const isOfReports = counts.fuente === 'fgj_carpetas';
  const what = isOfReports ? enFrase : subjectOf(enFrase, counts);
  const verb = isOfReports ? 'se denuncia' : 'hay';
  const side = sidesOf(colonia);
  if (side !== null) {
    const happens = isOfReports ? 'se denuncie' : 'haya';
    return `Que en ${nombre} ${happens} ${side} ${what} que en el resto depende de a quién se cuenta`;
  }
  switch (stateOf(colonia)) {
    case 'encima':
      return `En ${nombre} ${verb} más ${what} que en el resto, más allá del azar`;
    case 'debajo':
      return `En ${nombre} ${verb} menos ${what} que en el resto, más allá del azar`;
    case 'igual':
      return `${nombre} no se distingue del resto: la diferencia cabe en el azar`;
    case 'depende':
      return `${nombre} no tiene una sola respuesta: depende de a quién se cuenta`;
    case 'registro':
      return `${nombre} no tiene una sola respuesta: cambia según dónde se registraron las carpetas`;
    case 'no_publicada':
      return `La cuenta de ${nombre} no se publica, para no señalar a nadie`;
    case 'sin_respuesta':
      return `${nombre} no se puede comparar con el resto`;
  }
}

/** What one divisor or the other says of it; null where it does not depend. */
function sidesOf({ suppressed, depends, byDivisor }: RankedColonia): string | null {
  if (suppressed || !depends || byDivisor === null) return null;
  const told = DIVISORS.map((divisor) => byDivisor[divisor].verdict);
  if (!told.includes('debajo')) return 'más';
  return told.includes('encima') ? 'más o menos' : 'menos';
}
