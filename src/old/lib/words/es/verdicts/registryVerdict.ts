/** What of the levels of colonias may be where cases were registered, and what would be said without it. */
import type { Standing } from '$old/lib/answers/againstRest';
import type { Pile } from '$old/lib/answers/pile';
import type { RankedColonia, Ranking, Registered } from '$old/lib/answers/ranking';
import { plural, writeList } from '../list';

/** A level as all cases tell it, in a clause. */
const GIVEN: Readonly<Record<Standing, string>> = {
  encima: 'por encima del resto',
  debajo: 'por debajo del resto',
  igual: 'sin distinguirse del resto',
  sin_respuesta: 'sin comparación',
};

/** «cerca de una oficina de la Fiscalía», «en un mismo punto» */
const PLACES: Readonly<Record<Pile['rule'], string>> = {
  oficina: 'cerca de una oficina de la Fiscalía',
  punto: 'en un mismo punto',
};

/** The same in a card or a row, whose page says it whole. */
const THEM: Readonly<Record<Pile['rule'], string>> = {
  oficina: 'las de cerca de la Fiscalía',
  punto: 'las que se juntan en un mismo punto',
};

/**
 * In a card or a row: «Con todas las carpetas, por encima del resto; sin las de cerca de la Fiscalía, no se
 * distingue».
 */
export function registeredShort({ pile, given }: Registered): string {
  const them = THEM[pile.rule];
  switch (pile.effect) {
    case 'sostiene':
      return `${capitalisedGiven(given)}, también sin ${them}`;
    case 'encima':
    case 'debajo':
      return `Con todas las carpetas, ${GIVEN[given]}; sin ${them}, por ${pile.effect}`;
    case 'igual':
      return `Con todas las carpetas, ${GIVEN[given]}; sin ${them}, no se distingue`;
    case 'reservado':
      return `Con todas las carpetas, ${GIVEN[given]}; no se dice si sin ${them} también: daría a conocer cuántas son`;
    default:
      return `Con todas las carpetas, ${GIVEN[given]}; sin ${them} no se diría lo mismo`;
  }
}

const capitalisedGiven = (given: Standing): string =>
  GIVEN[given].charAt(0).toUpperCase() + GIVEN[given].slice(1);

/**
 * The line that the dagger beside a name leads to; null where no name bears it: «Sin el exceso de carpetas de Doctores de
 * 2023 cerca de una oficina de la Fiscalía, Doctores no se distingue.»
 */
export function daggerSentence({ colonias }: Pick<Ranking, 'colonias'>): string | null {
  const told = colonias.flatMap(({ nombre, clave, registered }) =>
    registered === null ? [] : [{ nombre, clave, ...registered }],
  );
  const rules = (['oficina', 'punto'] as const).flatMap((rule) => {
    const own = told.filter(({ pile }) => pile.rule === rule);
    return own.length === 0 ? [] : [`${sourceOf(own, colonias, rule)}, ${withoutThem(own)}.`];
  });
  return rules.length === 0 ? null : rules.join(' ');
}

interface Told extends Registered, Pick<RankedColonia, 'nombre' | 'clave'> {}

function sourceOf(
  told: readonly Told[],
  colonias: Ranking['colonias'],
  rule: Pile['rule'],
): string {
  const where = new Set(told.flatMap(({ pile }) => pile.where));
  const years = [...new Set(told.flatMap(({ pile }) => pile.years))].sort();
  const names = colonias.filter(({ clave }) => where.has(clave)).map(({ nombre }) => nombre);
  return `Sin el exceso de carpetas de ${writeList(names)} de ${writeList(years)} ${PLACES[rule]}`;
}

/** Of each answer, whose it is. */
function withoutThem(told: readonly Told[]): string {
  const namesWith = (effects: readonly Pile['effect'][]) =>
    told.filter(({ pile }) => effects.includes(pile.effect)).map(({ nombre }) => nombre);
  const clause = (names: readonly string[], one: string, many: string) =>
    names.length === 0 ? [] : [`${writeList(names)} ${plural(names.length, one, many)}`];
  const kept = told.filter(({ pile, given }) => pile.effect === 'sostiene' && given !== 'igual');
  const clauses = [
    ...clause(namesWith(['igual']), 'no se distingue', 'no se distinguen'),
    ...clause(namesWith(['encima']), 'queda por encima', 'quedan por encima'),
    ...clause(namesWith(['debajo']), 'queda por debajo', 'quedan por debajo'),
    ...clause(namesWith(['cambia']), 'no queda donde está', 'no quedan donde están'),
    ...clause(
      kept.map(({ nombre }) => nombre),
      'sigue donde está',
      'siguen donde están',
    ),
  ];
  const untold = namesWith(['reservado']);
  const secret = `no se dice cómo ${plural(untold.length, 'queda', 'quedan')} ${writeList(untold)}, porque daría a conocer cuántas son`;
  const all = untold.length === 0 ? clauses : [...clauses, secret];
  return all.length === 0 ? 'no cambia nada' : all.join('; ');
}
