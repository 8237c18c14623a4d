/** How many of a source's persons are women, and how old they are: columns that were swapped or shifted show there. */
import { format } from 'd3';
import type { Counted, Finding } from './rule';

/** Fewer persons say nothing. */
const LEAST_PERSONS = 100;
/** Of persons whose sex is told, the share that must be women where nothing was published before. */
const LEAST_WOMEN = 0.5;
/** Share of the persons by which a sex or an age may change beside the last release. */
const MOST_CHANGE = 0.05;

const percent = format('.1%');
const thousands = format(',');

type Trait = 'sexo' | 'edad';

/** @param previous of the release that stands; none on a first build. */
export function persons(
  fuente: string,
  observations: readonly Counted[],
  previous: readonly Counted[],
): Finding {
  const now = sharesOf(fuente, 'sexo', observations, undefined);
  const told = (now.counts.get('mujer') ?? 0) + (now.counts.get('hombre') ?? 0);
  const women = (now.counts.get('mujer') ?? 0) / Math.max(1, told);
  const isFew = told >= LEAST_PERSONS && women < LEAST_WOMEN;
  const changed = (['sexo', 'edad'] as const).flatMap((trait) =>
    changes(fuente, trait, observations, previous),
  );
  return {
    rule: 'personas',
    fuente,
    figure: [
      `de ${thousands(told)} personas de las que se dice el sexo, ${percent(women)} son mujeres (se detiene bajo ${percent(LEAST_WOMEN)})`,
      ...changed,
    ].join('; '),
    isBreach: isFew || changed.length > 0,
    causes:
      isFew || changed.length > 0
        ? ['¿El sexo o la edad están recorridos, o cambiados uno por otro?']
        : [],
  };
}

/** Of cells that both tell, all together. */
function changes(
  fuente: string,
  trait: Trait,
  observations: readonly Counted[],
  previous: readonly Counted[],
): readonly string[] {
  const before = sharesOf(fuente, trait, previous, undefined);
  const now = sharesOf(fuente, trait, observations, before.cells);
  if (before.all < LEAST_PERSONS || now.all < LEAST_PERSONS) return [];
  return [...before.counts]
    .map(([value, n]) => ({
      value,
      was: n / before.all,
      is: (now.counts.get(value) ?? 0) / now.all,
    }))
    .filter(({ was, is }) => Math.abs(is - was) > MOST_CHANGE)
    .map(
      ({ value, was, is }) =>
        `${trait} «${value}», de ${percent(was)} a ${percent(is)} (se detiene sobre ${percent(MOST_CHANGE)})`,
    );
}

function sharesOf(
  fuente: string,
  trait: Trait,
  observations: readonly Counted[],
  among: ReadonlySet<string> | undefined,
) {
  const other = trait === 'sexo' ? 'edad' : 'sexo';
  const [counts, cells] = [new Map<string, number>(), new Set<string>()];
  let all = 0;
  for (const row of observations) {
    if (row.fuente !== fuente || row.nivel !== 'alcaldia' || row.n === null) continue;
    if (row.periodo_tipo !== 'anio' && row.periodo_tipo !== 'lapso') continue;
    if (row[trait] === 'total' || row[other] !== 'total') continue;
    const cell = [row.indicador, row.clave, row.periodo, row[trait]].join(' ');
    if (among !== undefined && !among.has(cell)) continue;
    cells.add(cell);
    counts.set(row[trait], (counts.get(row[trait]) ?? 0) + row.n);
    all += row.n;
  }
  return { counts, cells, all };
}
