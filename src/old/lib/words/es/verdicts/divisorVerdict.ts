/** What is said where women residents and people present do not tell the same, with both answers. */
import type { ByDivisor, Judged } from '$old/lib/answers/byDivisor';
import { DIVISORS } from '$old/lib/contract/indicators/divisors';
import { WOMEN_DOUBT } from '$old/lib/answers/coloniaCounts';
import { AMONG } from '../divisorWords';
import { plural, writeList } from '../list';
import { writePercent } from '../numbers';
import { writeProbability } from '../probability';

const AGAINST_REST: Readonly<Record<Judged['verdict'], string>> = {
  encima: 'está por encima del resto de la alcaldía, más allá del azar',
  debajo: 'está por debajo del resto de la alcaldía, más allá del azar',
  igual: 'no se distingue del resto de la alcaldía',
};

const ALMOST_SURE: Readonly<Record<Judged['verdict'], string>> = {
  encima: 'es casi seguro que supera a la alcaldía',
  debajo: 'es casi seguro que no la supera',
  igual: 'no es seguro que la supere',
};

function told({ verdict, probability }: Judged): string {
  return probability === null
    ? AGAINST_REST[verdict]
    : `${ALMOST_SURE[verdict]} (${writeProbability(probability)} de probabilidad)`;
}

/** «entre las mujeres que viven ahí, está por encima…; entre la gente que está ahí de día (una estimación), …» */
export function bothAnswers(byDivisor: ByDivisor): string {
  return DIVISORS.map((divisor) => `${AMONG[divisor]}, ${told(byDivisor[divisor])}`).join('; ');
}

/** «Depende de con qué se divida: …»; null where both tell the same. */
export function dependsOnDivisor(byDivisor: ByDivisor): string | null {
  return byDivisor.agreement === 'coinciden'
    ? null
    : `Depende de con qué se divida: ${bothAnswers(byDivisor)}`;
}

const DOUBTED = `Con ${writePercent(WOMEN_DOUBT)} más o menos de mujeres o de gente de día`;

/** After both answers of one colonia, which may be others with more or fewer people; null where it was not asked. */
export function answersDoubt({ firm }: ByDivisor): string | null {
  if (firm === null) return null;
  if (firm.mujeres && firm.ambiente) {
    return `${DOUBTED}, no cambiaría ninguna de las dos respuestas.`;
  }
  if (!firm.mujeres && !firm.ambiente) return `${DOUBTED}, podrían cambiar las dos respuestas.`;
  return `${DOUBTED}, podría cambiar la ${firm.mujeres ? 'segunda' : 'primera'} respuesta.`;
}

const SIDES: Readonly<Record<Judged['verdict'], string>> = {
  encima: 'por encima',
  debajo: 'por debajo',
  igual: 'sin distinguirse',
};

const SURE_SIDES: Readonly<Record<Judged['verdict'], string>> = {
  encima: 'casi seguro por encima',
  debajo: 'casi seguro por debajo',
  igual: 'no es seguro',
};

/** In a cell: «depende: por encima (residentes), por debajo (presentes)». */
export function dependsCell({ mujeres, ambiente }: ByDivisor): string {
  return `depende: ${sideOf(mujeres)} (residentes); ${sideOf(ambiente)} (presentes)`;
}

function sideOf({ verdict, probability }: Judged): string {
  return probability === null
    ? SIDES[verdict]
    : `${SURE_SIDES[verdict]}, ${writeProbability(probability)}`;
}

/** In a card or a row: «Depende de con qué se divida: entre mujeres residentes, por encima; entre gente de día…» */
export const dependsShort = (byDivisor: ByDivisor): string =>
  `Depende de con qué se divida: ${bothSides(byDivisor)}`;

/** «entre mujeres residentes, por encima; entre gente de día (estimación), sin distinguirse» */
export const bothSides = ({ mujeres, ambiente }: ByDivisor): string =>
  `entre mujeres residentes, ${sideOf(mujeres)}; entre gente de día (estimación), ${sideOf(ambiente)}`;

interface Differing {
  readonly nombre: string;
  readonly byDivisor: ByDivisor;
}

/** More names than this are counted. */
const MAX_NAMES = 8;

/** Of which colonias it depends, and what each divisor says of them; null where of none. */
export function whichDepend(colonias: readonly Differing[]): string | null {
  const groups = new Map<string, string[]>();
  for (const { nombre, byDivisor } of colonias) {
    const { mujeres, ambiente } = byDivisor;
    const side = mujeres.probability === null ? SIDES : SURE_SIDES;
    const both = `${side[mujeres.verdict]} y ${side[ambiente.verdict]}`;
    groups.set(both, [...(groups.get(both) ?? []), nombre]);
  }
  if (groups.size === 0) return null;
  const listed = [...groups].map(([both, names]) => `${namesOf(names)}, ${both}`);
  return (
    `Depende de con qué se divida, primero ${AMONG.mujeres} y después ${AMONG.ambiente}: ` +
    `${listed.join('; ')}.`
  );
}

/** After those of several, in which of them; null where it was asked of none. */
export function answersDoubtOf(colonias: readonly Differing[]): string | null {
  const asked = colonias.flatMap(({ nombre, byDivisor: { firm } }) =>
    firm === null ? [] : [{ nombre, isFirm: firm.mujeres && firm.ambiente }],
  );
  if (asked.length === 0) return null;
  const doubted = asked.flatMap(({ nombre, isFirm }) => (isFirm ? [] : [nombre]));
  return doubted.length === 0
    ? `${DOUBTED}, no cambiaría ninguna respuesta.`
    : `${DOUBTED}, podría cambiar alguna respuesta en ${namesOf(doubted)}.`;
}

function namesOf(names: readonly string[]): string {
  if (names.length <= MAX_NAMES) return writeList(names);
  const others = names.length - MAX_NAMES;
  return writeList([
    ...names.slice(0, MAX_NAMES),
    plural(others, 'otra más', `otras ${others} más`),
  ]);
}
