/** Protection as a build does it: what no suppression of counts above zero can protect is withdrawn. */
import { furtherWithdrawals } from '../../../scripts/etl/build/withdraw';
import type { Observation, Status } from '../../../scripts/etl/count/observation';
import { examine, type Recovered, type Release } from '../../../scripts/etl/audit/audit';
import { protectObservations, type ProtectOptions } from '../../../scripts/etl/protect/protect';
import { tablesOfFew } from '../../../scripts/etl/protect/tablesOfFew';
import {
  withdrawn,
  type Withdrawals,
  type WithdrawnTable,
} from '../../../scripts/etl/cells/withdrawn';
import { printed } from './inventedRows';

export interface Safe {
  readonly statuses: readonly Status[];
  readonly release: Release;
  readonly withdrawals: Withdrawals;
  /** What is worked out all the same. */
  readonly recovered: readonly Recovered[];
}

/**
 * @param rows every count of a source.
 * @param earlier what was published before, in order.
 * @param leftOut tables that were not published before of the same periods, nor are now.
 */
export async function untilSafe(
  rows: readonly Observation[],
  options: ProtectOptions,
  earlier: readonly Release[] = [],
  leftOut: readonly WithdrawnTable[] = [],
): Promise<Safe> {
  const { factsOf = () => undefined, alcaldiaOf, indicators, profile, k } = options;
  const few = tablesOfFew(rows, [], options);
  for (
    let withdrawals: Withdrawals = { totals: [], alcaldias: [], tables: [...few, ...leftOut] };
    ;
  ) {
    const isWithdrawn = withdrawn(withdrawals, alcaldiaOf);
    const statuses = await protectObservations(rows, { ...options, isWithdrawn });
    const { parentOf, takesK } = indicators;
    const release: Release = {
      observaciones: printed(rows, statuses),
      horarios: [],
      k,
      structure: { alcaldiaOf, parentOf, takesK, isWithdrawn },
      ...(options.editionOf && { editionOf: options.editionOf }),
    };
    const { recovered } = await examine(release, earlier, factsOf);
    const rules = { withdrawals, factsOf, alcaldiaOf, indicators, profile };
    const further = furtherWithdrawals(recovered, rules);
    if (further.alcaldias.length + further.tables.length === 0) {
      return { statuses, release, withdrawals, recovered };
    }
    withdrawals = {
      totals: [],
      alcaldias: [...withdrawals.alcaldias, ...further.alcaldias],
      tables: [...withdrawals.tables, ...further.tables],
    };
  }
}
