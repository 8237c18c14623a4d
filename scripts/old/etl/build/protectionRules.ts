/** By which rules the counts of a build are protected, and what of them is withdrawn. */
import type { CityColonia } from '../geo/cityColonias';
import type { CountedSource } from './countSource';
import type { Profile } from '../count/observation';
import { revealedCells } from '../audit/revealed';
import { publicTotals } from '../cells/beside';
import { lapseDays } from '../cells/days';
import type { Closed, ClosingRules } from '../close/closeCounts';
import { editionName } from '../cells/vintages';
import { indicatorRules, publishes } from '../cells/publication';
import { distinctRows } from '../cells/views';
import type { ProtectOptions } from '../protect/protect';
import type { Release } from '../cells/release';
import { readSameFacts, type FactsOf } from '../cells/sameFacts';
import { ofOwnFiles, remaindersSaid } from '../cells/statements';
import { tablesOfFew } from '../protect/tablesOfFew';
import { withdrawalsOf } from '../protect/withdrawal';
import type { TableRow } from '../publish/writeTable';
import {
  withdrawn,
  withdrawnHours,
  type FoundWithdrawals,
  type Withdrawals,
} from '../cells/withdrawn';

export interface ProtectionRules extends ProtectOptions {
  readonly factsOf: FactsOf;
  readonly withdrawals: Withdrawals;
}

/**
 * @param closed the counts that are protected, and when each was counted.
 * @param earlier what was published before, in order.
 * @param quality what `calidad` will say of them.
 * @param found what an audit found that must be withdrawn.
 * @param isAnew whether what was printed of the same files is decided once more.
 */
export function protectionRules(
  root: string,
  { profile, k }: { readonly profile: Profile; readonly k: number },
  counted: readonly CountedSource[],
  closed: Closed,
  colonias: readonly CityColonia[],
  earlier: readonly Release[],
  quality: readonly TableRow[],
  found: FoundWithdrawals,
  isAnew: boolean,
): ProtectionRules {
  const { counts, hours, alCorte, untold, leftOut, vintageOf } = closed;
  const { indicators, alcaldiaOf } = closingRules({ profile, k }, counted, colonias);
  const manifests = new Map(counted.map(({ manifest }) => [manifest.id, manifest]));
  const lapseOf = (fuente: string) => {
    const lapso = manifests.get(fuente)?.lapso;
    return lapso && lapseDays(lapso);
  };
  const factsOf = readSameFacts(root);
  const editionOf = (fuente: string) => {
    const files = manifests.get(fuente)?.archivos;
    return files && editionName(files.map(({ sha256 }) => sha256));
  };
  const withdrawals = {
    totals: withdrawalsOf(
      counts.filter((row) => publishes(profile, row, indicators)),
      publicTotals([...distinctRows(earlier), ...counts], indicators.takesK),
      { factsOf, lapseOf, parentOf: indicators.parentOf, k },
    ),
    alcaldias: found.alcaldias,
    tables: [
      ...(profile === 'interno' ? [] : tablesOfFew(counts, hours, { k, indicators, alcaldiaOf })),
      ...untold,
      ...leftOut,
      ...found.tables,
    ],
  };
  return {
    k,
    profile,
    indicators,
    alcaldiaOf,
    earlier,
    revealed: revealedCells(root),
    alCorte,
    vintageOf,
    editionOf,
    isAnew,
    factsOf,
    lapseOf,
    withdrawals,
    isWithdrawn: withdrawn(withdrawals, alcaldiaOf),
    isHourWithdrawn: withdrawnHours(withdrawals),
    ...(profile === 'publico' &&
      ofOwnFiles(remaindersSaid(quality.map(asSaid)), { vintageOf, editionOf })),
  };
}

const asSaid = ({ fuente, regla, filas }: TableRow) => ({
  fuente: String(fuente),
  regla: String(regla),
  filas: typeof filas === 'number' ? filas : null,
});

/** What decides on the periods that are told below the alcaldía. */
export function closingRules(
  { profile, k }: { readonly profile: Profile; readonly k: number },
  counted: readonly CountedSource[],
  colonias: readonly CityColonia[],
): ClosingRules {
  const alcaldias = new Map(colonias.map((row) => [row.clave, row.alcaldia]));
  return {
    profile,
    k,
    indicators: indicatorRules(counted.map(({ registered }) => registered.source)),
    alcaldiaOf: (clave) => alcaldias.get(clave) ?? clave,
  };
}
