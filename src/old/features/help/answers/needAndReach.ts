/** Need against reach: where reports are surely many and help is surely far, and where it cannot be told. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { exceedanceClass } from '$old/lib/answers/exceedanceClass';
import type { Smoothing } from '$old/lib/answers/smoothing';
import { FAR_MINUTES, type ColoniaReach } from './coloniaReach';

/** How a colonia's rate of reports stands to the alcaldía's. */
export type NeedLevel =
  | 'alta'
  | 'baja'
  /** Its posterior does not tell. */
  | 'incierta'
  /** Its count is protected, or it has no women to divide by. */
  | 'sin_cuenta';

export interface NeedAndReach extends ColoniaReach {
  readonly nombre: string;
  readonly need: NeedLevel;
  /** Smoothed, per 100,000 women and year; null without a count. */
  readonly rate: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** P(above the alcaldía), 0 to 1. */
  readonly exceedance: number | null;
  readonly far: boolean;
}

export interface Quadrants {
  readonly colonias: readonly NeedAndReach[];
  /** High need and far; highest rate first. */
  readonly unmet: readonly NeedAndReach[];
  /** Far, and it cannot be told whether its need is high. */
  readonly uncertain: readonly NeedAndReach[];
  readonly far: number;
  /** Whether rates differ beyond chance: where not, no need is high. */
  readonly varies: boolean;
}

/** @param smoothing null where the alcaldía has no rate */
export function needAndReach(
  reaches: readonly ColoniaReach[],
  colonias: readonly { readonly clave: ColoniaKey; readonly nombre: string }[],
  smoothing: Smoothing | null,
): Quadrants {
  const all = reaches
    .flatMap((reach): NeedAndReach[] => {
      const colonia = colonias.find(({ clave }) => clave === reach.clave);
      if (colonia === undefined) return [];
      const smoothed = smoothing?.rates.get(reach.clave);
      const exceedance = smoothed?.exceedance ?? null;
      return [
        {
          ...reach,
          nombre: colonia.nombre,
          need: smoothed === undefined ? 'sin_cuenta' : levelOf(exceedance),
          rate: smoothed?.rate ?? null,
          interval: smoothed?.interval ?? null,
          exceedance,
          far: reach.minutes > FAR_MINUTES,
        },
      ];
    })
    .sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1) || a.clave.localeCompare(b.clave));
  const far = all.filter((colonia) => colonia.far);
  return {
    colonias: all,
    unmet: far.filter(({ need }) => need === 'alta'),
    uncertain: far.filter(({ need }) => need === 'incierta' || need === 'sin_cuenta'),
    far: far.length,
    varies: smoothing?.varies ?? false,
  };
}

function levelOf(exceedance: number | null): NeedLevel {
  if (exceedance === null) return 'incierta';
  const level = exceedanceClass(exceedance);
  if (level > 2) return 'alta';
  return level < 2 ? 'baja' : 'incierta';
}
