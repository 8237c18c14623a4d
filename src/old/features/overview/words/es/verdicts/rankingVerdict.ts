/** What the map of colonias says, over it. */
import { exceedanceClass } from '$old/lib/answers/exceedanceClass';
import type { RankedColonia, Ranking } from '$old/lib/answers/ranking';
import { plural, writeList } from '$old/lib/words/es/list';
import { manyOf } from '$old/lib/words/es/unitWords';
import { writeRate } from '$old/lib/words/es/numbers';
import { uncomparable, UNPUBLISHED } from '../withoutAnswer';

/** More names than this make no headline. */
const MAX_NAMES = 5;

const ALL_ALIKE = 'las colonias no difieren entre sí más allá del azar';

/** «6 colonias están por encima del resto de la alcaldía, y la diferencia no es azar» */
export function mapHeadline(ranking: Ranking): string {
  if (ranking.colonias.every(({ n }) => n === null)) return UNPUBLISHED;
  switch (ranking.measure) {
    case 'carpetas':
      return whereHalfIs(ranking);
    case 'veredicto':
    case 'tasa':
      return againstRest(ranking);
    case 'suavizada':
      return fromHighToLow(ranking);
    case 'excedencia':
      return surelyAbove(ranking);
  }
}

function whereHalfIs({ holdingHalf: names, counts }: Ranking): string {
  if (names.length === 0)
    return 'Las cuentas publicadas por colonia no llegan a la mitad del total';
  const half = `al menos la mitad de las ${manyOf(counts)} de la alcaldía`;
  if (names.length === 1) return `${writeList(names)} reúne ${half}`;
  const listed = names.length <= MAX_NAMES ? `: ${writeList(names)}` : '';
  return `${names.length} colonias reúnen ${half}${listed}`;
}

function againstRest(ranking: Ranking): string {
  const { encima, debajo, igual, depende, registro } = ranking.standings;
  if (encima + debajo + igual + depende + registro === 0) return uncomparable(ranking);
  if (encima + debajo === 0 && depende > 0) {
    return `De ${plural(depende, 'una colonia', `${depende} colonias`)} depende de con qué se divida; ninguna otra se distingue del resto más allá del azar`;
  }
  if (encima + debajo === 0) {
    return 'Ninguna colonia se distingue del resto de la alcaldía más allá del azar';
  }
  const place = encima > 0 ? 'encima' : 'debajo';
  const told = ranking.colonias.filter((row) => row.verdict === place);
  const names = told.map((row) => row.nombre);
  const [only] = names;
  const subject =
    names.length === 1 && only !== undefined ? `${only} está` : `${names.length} colonias están`;
  return `${subject} por ${place} del resto de la alcaldía, y la diferencia no es azar${dependence(ranking, told)}`;
}

/** «; de 3 de ellas depende de con qué se divida» of those told, or of others where they are not among them. */
function dependence({ judgedBy, standings }: Ranking, told: readonly RankedColonia[]): string {
  const depend = judgedBy === 'ambos' ? standings.depende : told.filter(isDoubted).length;
  if (depend === 0) return '';
  if (judgedBy === 'ambos') {
    const others =
      told.length === 0
        ? plural(depend, 'una', `${depend}`)
        : plural(depend, 'otra', `otras ${depend}`);
    return `; de ${others} depende de con qué se divida`;
  }
  if (told.length === 1) return ', pero depende de con qué se divida';
  const which =
    depend === told.length ? 'todas ellas' : plural(depend, 'una de ellas', `${depend} de ellas`);
  return `; de ${which} depende de con qué se divida`;
}

const isDoubted = ({ depends }: RankedColonia): boolean => depends;

function fromHighToLow(ranking: Ranking): string {
  const { colonias, smoothing } = ranking;
  if (smoothing === null) return uncomparable(ranking);
  if (!smoothing.varies) return `El mapa sólo muestra la media: ${ALL_ALIKE}`;
  const valued = colonias.flatMap(({ nombre, value }) =>
    value === null ? [] : [{ nombre, value }],
  );
  const [highest, lowest] = [valued[0], valued.at(-1)];
  if (highest === undefined || lowest === undefined) return uncomparable(ranking);
  const said = ({ nombre, value }: typeof highest) => `${writeRate(value)} en ${nombre}`;
  return `Ya suavizada, la tasa va de ${said(lowest)} a ${said(highest)}`;
}

function surelyAbove(ranking: Ranking): string {
  const { colonias, smoothing } = ranking;
  if (smoothing === null) return uncomparable(ranking);
  if (!smoothing.varies) return `No hay probabilidades que mostrar: ${ALL_ALIKE}`;
  const inClass = (wanted: number) =>
    colonias.filter(
      ({ value, verdict }) =>
        value !== null &&
        verdict !== 'depende' &&
        verdict !== 'registro' &&
        exceedanceClass(value) === wanted,
    );
  const [sure, likely] = [inClass(4), inClass(3).length];
  const others = plural(likely, 'otra', `otras ${likely}`);
  const besides = likely === 0 ? '' : `, y probable que ${others} también`;
  const doubt = dependence(ranking, sure);
  const [only] = sure;
  if (only === undefined) {
    return likely === 0
      ? `De ninguna colonia es probable que supere a la alcaldía${doubt}`
      : `De ninguna colonia es casi seguro que supere a la alcaldía; de ${plural(likely, 'una', `${likely}`)} es probable${doubt}`;
  }
  return sure.length === 1
    ? `Es casi seguro que ${only.nombre} supera a la alcaldía${besides}${doubt}`
    : `Es casi seguro que ${sure.length} colonias superan a la alcaldía${besides}${doubt}`;
}
