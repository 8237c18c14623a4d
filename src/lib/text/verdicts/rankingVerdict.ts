/** What the map and the list of colonias say, over the two figures. */
import type { Ranking } from '$lib/answers/ranking';
import { plural, writeList } from '../list';
import { manyOf } from '../measureWords';

/** More names than this make no headline. */
const MAX_NAMES = 5;

const UNPUBLISHED = 'Por colonia no hay cuentas que se puedan publicar';
const UNCOMPARABLE =
  'No se puede comparar: falta la población de las colonias, o la cuenta de toda la alcaldía';

/** «6 colonias están por encima del resto de la alcaldía, y la diferencia no es azar» */
export function mapHeadline(ranking: Ranking): string {
  if (published(ranking) === 0) return UNPUBLISHED;
  if (ranking.measure === 'carpetas') return whereHalfIs(ranking);
  const { encima, debajo, igual } = ranking.standings;
  if (encima + debajo + igual === 0) return UNCOMPARABLE;
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
  if (tested === 0) return published(ranking) === 0 ? UNPUBLISHED : UNCOMPARABLE;
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

function whereHalfIs({ holdingHalf: names, counts }: Ranking): string {
  if (names.length === 0)
    return 'Las cuentas publicadas por colonia no llegan a la mitad del total';
  const half = `al menos la mitad de las ${manyOf(counts)} de la alcaldía`;
  if (names.length === 1) return `${writeList(names)} reúne ${half}`;
  const listed = names.length <= MAX_NAMES ? `: ${writeList(names)}` : '';
  return `${names.length} colonias reúnen ${half}${listed}`;
}

function moreThanResidents({ counts, standings: { encima, debajo, igual } }: Ranking): string {
  const cases = manyOf(counts);
  if (encima + debajo === 0) {
    return `Ninguna colonia tiene más ni menos ${cases} de las que darían sus residentes, salvo por azar`;
  }
  const parts = [
    ...(encima > 0 ? [`${colonias(encima)} más ${cases} de las que darían sus residentes`] : []),
    ...(debajo > 0
      ? [
          encima > 0
            ? `${debajo} menos`
            : `${colonias(debajo)} menos ${cases} de las que darían sus residentes`,
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

function untested({ colonias: rows }: Ranking): string {
  const said = (count: number, what: string) =>
    count === 0 ? '' : `; de ${count === 1 ? 'una' : count} ${what}`;
  const unpublished = rows.filter(({ n }) => n === null).length;
  const unpeopled = rows.filter(({ n, mujeres }) => n !== null && !mujeres).length;
  return (
    said(unpublished, 'no se publica la cuenta') +
    said(unpeopled, 'falta población con qué dividir')
  );
}
