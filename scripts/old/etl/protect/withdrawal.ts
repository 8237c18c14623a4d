/**
 * What of persons is not published though its grain is: a total stands beside its carpetas, which are
 * official figures, and is no hiding place, so that of few persons the sums would tell how many.
 *
 * Whether they are few is read from their carpetas alone: from no count of persons. So it says nothing
 * of them that was not public, and a guess that they are as many is neither confirmed nor denied
 * (docs/decisions/fuentes-que-cuentan-lo-mismo.md).
 */
import type { Observation } from '../count/observation';
import { observationName, placeOf } from '../cells/cellNames';
import type { LapseOf } from '../cells/days';
import { isWhole } from '../cells/lattice';
import type { FactsOf } from '../cells/sameFacts';
import { tiesOf } from '../cells/sourceTies';
import type { Withdrawal } from '../cells/withdrawn';

/** Where a count lies, whatever it is. */
export type Counted = Omit<Observation, 'n'>;

interface Rules {
  readonly factsOf: FactsOf;
  readonly lapseOf: LapseOf;
  /** The indicator that an indicator is part of; null for none. */
  readonly parentOf: (indicador: string) => string | null;
  /** Smallest non-zero count that is published. */
  readonly k: number;
}

/**
 * The totals of persons of whom fewer than k carpetas are printed, and those of which they are part:
 * beside its other parts, such a one would tell them.
 * @param rows of every source.
 * @param carpetas counts that are printed whatever their size, by name.
 * @returns none twice, in the order of the rows.
 */
export function withdrawalsOf(
  rows: readonly Counted[],
  carpetas: ReadonlyMap<string, number>,
  { factsOf, lapseOf, parentOf, k }: Rules,
): readonly Withdrawal[] {
  const totals = new Map(
    rows
      .filter((row) => isWhole({ ...row, n: null }))
      .map((row) => [observationName(row), row] as const),
  );
  const few = tiesOf(totals.keys(), carpetas.keys(), factsOf, lapseOf)
    .filter(({ days, files }) => {
      const count = files.reduce((sum, name) => sum + (carpetas.get(name) ?? 0), 0);
      return days === 'same' && count > 0 && count < k;
    })
    .flatMap(({ persons }) => placeOf(persons) ?? []);
  const names = new Set(
    few.flatMap((place) =>
      withWholes(place.indicador, parentOf).map((indicador) =>
        observationName({ ...place, indicador }),
      ),
    ),
  );
  return [...totals]
    .filter(([name]) => names.has(name))
    .map(([, { fuente, indicador, clave, periodo_tipo, periodo }]) => {
      return { fuente, indicador, clave, periodo_tipo, periodo };
    });
}

/** An indicator and all that it is part of. */
function withWholes(
  indicador: string,
  parentOf: (indicador: string) => string | null,
): readonly string[] {
  const parent = parentOf(indicador);
  return parent === null ? [indicador] : [indicador, ...withWholes(parent, parentOf)];
}
