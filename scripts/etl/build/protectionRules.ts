/** By which rules the counts of a build are protected, and what of them is withdrawn. */
import type { CityColonia } from '../geo/cityColonias';
import type { CountedSource } from './countSource';
import type { HourCount, Observation, Profile } from '../count/observation';
import { publicTotals } from '../protect/beside';
import { lapseDays } from '../protect/days';
import { editionName } from '../protect/editionName';
import { editionsOf } from '../protect/editions';
import { indicatorRules } from '../protect/indicatorRules';
import type { ProtectOptions } from '../protect/protect';
import { publishes } from '../protect/publication';
import type { Release } from '../protect/release';
import { readSameFacts, type FactsOf } from '../protect/sameFacts';
import { remaindersSaid } from '../protect/statements';
import { tablesOfFew } from '../protect/tablesOfFew';
import { withdrawalsOf } from '../protect/withdrawal';
import type { TableRow } from '../publish/writeTable';
import {
  withdrawn,
  withdrawnHours,
  type FoundWithdrawals,
  type Withdrawals,
} from '../protect/withdrawn';

export interface ProtectionRules extends ProtectOptions {
  readonly factsOf: FactsOf;
  readonly withdrawals: Withdrawals;
}

/**
 * @param counts, hours of the sources whose counts are protected.
 * @param earlier what was published before, in order.
 * @param quality what `calidad` will say of them.
 * @param found what an audit found that must be withdrawn.
 */
export function protectionRules(
  root: string,
  { profile, k }: { readonly profile: Profile; readonly k: number },
  counted: readonly CountedSource[],
  counts: readonly Observation[],
  hours: readonly HourCount[],
  colonias: readonly CityColonia[],
  earlier: readonly Release[],
  quality: readonly TableRow[],
  found: FoundWithdrawals,
): ProtectionRules {
  const indicators = indicatorRules(counted.map(({ registered }) => registered.source));
  const manifests = new Map(counted.map(({ manifest }) => [manifest.id, manifest]));
  const alcaldiaOfColonia = new Map(colonias.map((row) => [row.clave, row.alcaldia]));
  const alcaldiaOf = (clave: string) => alcaldiaOfColonia.get(clave) ?? clave;
  const lapseOf = (fuente: string) => {
    const lapso = manifests.get(fuente)?.lapso;
    return lapso && lapseDays(lapso);
  };
  const factsOf = readSameFacts(root);
  const withdrawals = {
    totals: withdrawalsOf(
      counts.filter((row) => publishes(profile, row, indicators)),
      publicTotals([...earlier.flatMap((own) => own.observaciones), ...counts], indicators.takesK),
      { factsOf, lapseOf, parentOf: indicators.parentOf, k },
    ),
    alcaldias: found.alcaldias,
    tables: [
      ...(profile === 'interno' ? [] : tablesOfFew(counts, hours, { k, indicators, alcaldiaOf })),
      ...found.tables,
    ],
  };
  return {
    k,
    profile,
    indicators,
    alcaldiaOf,
    earlier: editionsOf(earlier),
    editionOf: (fuente) => {
      const files = manifests.get(fuente)?.archivos;
      return files && editionName(files.map(({ sha256 }) => sha256));
    },
    factsOf,
    lapseOf,
    withdrawals,
    isWithdrawn: withdrawn(withdrawals, alcaldiaOf),
    isHourWithdrawn: withdrawnHours(withdrawals),
    ...(profile === 'publico' && remaindersSaid(quality.map(asSaid))),
  };
}

const asSaid = ({ fuente, regla, filas }: TableRow) => ({
  fuente: String(fuente),
  regla: String(regla),
  filas: typeof filas === 'number' ? filas : null,
});
