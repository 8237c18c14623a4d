import type { SourceSeries } from '$old/lib/answers/sourceSeries';
import type { ToldSource } from '$old/lib/answers/toldSource';

/** One indicator in one place, with all that its figure says of who counts it. */
export interface ShownSeries {
  readonly indicador: string;
  readonly nombre: string;
  readonly lugar: { readonly clave: string; readonly nombre: string };
  readonly publicacion: string;
  readonly series: SourceSeries;
  /** Those that are drawn or said. */
  readonly sources: readonly ToldSource[];
}
