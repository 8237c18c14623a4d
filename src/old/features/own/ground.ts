/** What the reader's counts are laid upon: `fondo.json`, of the release, the same for every reader. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import type { MapDrawing } from '$old/lib/figures/map/drawing';
import type { Period } from '$old/lib/period/period';

/** An indicator, beside which the reader's counts are looked at. */
export interface Beside {
  readonly id: IndicatorId;
  readonly nombre: string;
  /** The last that the release holds whole. */
  readonly periodo: Period;
  /** Of carpetas; null where it is not published. */
  readonly counts: readonly { readonly clave: ColoniaKey; readonly n: number | null }[];
}

export interface Ground {
  /** Null where there are too many colonias to be drawn. */
  readonly geometry: MapDrawing | null;
  readonly beside: readonly Beside[];
}
