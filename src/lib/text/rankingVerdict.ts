/** What the map and the list of colonias say, over the two figures. */
import type { Ranking } from '$lib/answers/ranking';
import { plural, writeList } from './list';

/** More names than this make no headline. */
const MAX_NAMES = 5;

const UNPUBLISHED = 'Por colonia no hay cuentas que se puedan publicar';

/** «6 colonias están por encima del resto de la alcaldía, y la diferencia no es azar» */
export function mapHeadline(ranking: Ranking): string {
  if (published(ranking) === 0) return UNPUBLISHED;
  if (ranking.measure === 'carpetas') return whereHalfIs(ranking.holdingHalf);
  const { encima, debajo } = ranking.standings;
  if (encima + debajo === 0) {
    return 'Ninguna colonia se distingue del resto de la alcaldía más allá del azar';
  }
  const [verdict, place] = encima > 0 ? ['encima', 'encima'] : ['debajo', 'debajo'];
  const names = ranking.colonias.filter((row) => row.verdict === verdict).map((row) => row.nombre);
  const [only] = names;
  const subject =
    names.length === 1 && only !== undefined ? `${only} está` : `${names.length} colonias están`;
  return `${subject} por ${place} del resto de la alcaldía, y la diferencia no es azar`;
}

/** «El orden sólo se sostiene en parte: 20 de 33 no se distinguen del resto de la alcaldía» */
export function listHeadline(ranking: Ranking): string {
  const { encima, debajo, igual } = ranking.standings;
  const tested = encima + debajo + igual;
  if (tested === 0) return UNPUBLISHED;
  if (ranking.measure === 'carpetas') return `${moreThanResidents(ranking)}${untested(ranking)}`;
  if (encima + debajo === 0) {
    return `El orden puede ser azar: ninguna colonia se distingue del resto${untested(ranking)}`;
  }
  if (igual === 0) {
    return `${allOf(tested)} del resto de la alcaldía más allá del azar${untested(ranking)}`;
  }
  return (
    `El orden sólo se sostiene en parte: ${igual} de ${tested} ` +
    `no se ${plural(igual, 'distingue', 'distinguen')} del resto de la alcaldía${untested(ranking)}`
  );
}

function allOf(tested: number): string {
  return tested === 1 ? 'La única publicada se distingue' : `Las ${tested} se distinguen`;
}

function whereHalfIs(names: readonly string[]): string {
  if (names.length === 0)
    return 'Las carpetas publicadas por colonia no llegan a la mitad del total';
  const half = 'al menos la mitad de las carpetas de la alcaldía';
  if (names.length === 1) return `${writeList(names)} reúne ${half}`;
  const listed = names.length <= MAX_NAMES ? `: ${writeList(names)}` : '';
  return `${names.length} colonias reúnen ${half}${listed}`;
}

function moreThanResidents({ standings: { encima, debajo, igual } }: Ranking): string {
  if (encima + debajo === 0) {
    return 'Ninguna colonia tiene más ni menos carpetas de las que darían sus residentes, salvo por azar';
  }
  const parts = [
    ...(encima > 0 ? [`${colonias(encima)} más carpetas de las que darían sus residentes`] : []),
    ...(debajo > 0
      ? [
          encima > 0
            ? `${debajo} menos`
            : `${colonias(debajo)} menos carpetas de las que darían sus residentes`,
        ]
      : []),
  ];
  const rest = igual > 0 ? `; en ${igual} la diferencia cabe en el azar` : '';
  return `${writeList(parts)}${rest}`;
}

function colonias(count: number): string {
  return `${count} ${plural(count, 'colonia tiene', 'colonias tienen')}`;
}

function published({ colonias: rows }: Ranking): number {
  return rows.filter(({ n }) => n !== null).length;
}

function untested({ standings: { sin_respuesta: without } }: Ranking): string {
  if (without === 0) return '';
  return `; de ${without === 1 ? 'una' : without} no se publica la cuenta`;
}
