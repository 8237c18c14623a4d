/** Of each source of the release: how many rows came, how many are counted, how many were set aside and why. */
import type { ManifestSource } from '$old/lib/contract/manifest';
import { reasonWords } from './words/es/reasons';

export interface SourceQuality {
  readonly id: string;
  readonly conjunto: string;
  readonly leidas: number;
  readonly contadas: number;
  readonly apartadas: number;
  /** How many tables of colonias, or of hours, it does not publish though their grain is. */
  readonly retiradas: number;
  /** Why some of them, sums of what was told at other cuts, can't be told: as the release says it. */
  readonly sinSuma: readonly string[];
  /** The same of those of which it was not decided in time whether they tell anything. */
  readonly sinDecidir: readonly string[];
  /** The most rows first. */
  readonly razones: readonly { readonly porQue: string; readonly filas: number }[];
  /** Last day that it tells of; null where that is not told. */
  readonly hasta: string | null;
  /** First day of the last month that is complete; null where it is not counted by month. */
  readonly completa: string | null;
}

/** @param reasons as the release says them: source, rule and its words; those of tables that it can't tell, too */
export function qualityOf(
  sources: readonly ManifestSource[],
  reasons: readonly {
    readonly fuente: string;
    readonly regla: string;
    readonly descripcion: string;
  }[],
): readonly SourceQuality[] {
  const said = new Map(
    reasons.map(({ fuente, regla, descripcion }) => [`${fuente} ${regla}`, descripcion]),
  );
  const saidOf = (id: string, rule: string) =>
    reasons
      .filter(({ fuente, regla }) => fuente === id && regla.startsWith(rule))
      .map(({ descripcion }) => descripcion);
  return sources.map((source) => {
    const { id, conjunto, filas_leidas, filas_contadas, filas_apartadas } = source;
    const aside = filas_apartadas.filter(({ filas }) => filas > 0);
    return {
      id,
      conjunto,
      leidas: filas_leidas,
      contadas: filas_contadas,
      retiradas: source.retirado?.tablas?.length ?? 0,
      sinSuma: saidOf(id, 'sin_suma_'),
      sinDecidir: saidOf(id, 'sin_decidir_'),
      apartadas: aside.reduce((sum, { filas }) => sum + filas, 0),
      razones: [...aside]
        .sort((a, b) => b.filas - a.filas)
        .map(({ motivo, filas }) => ({
          porQue: said.get(`${id} ${motivo}`) ?? reasonWords(motivo),
          filas,
        })),
      hasta: lastDayOf(source),
      completa: source.ultimo_mes_completo,
    };
  });
}

/** Of what a source tells: of days that are no months, the last of them, for its cut may be the first. */
export const lastDayOf = ({ corte, lapso }: ManifestSource): string | null => lapso?.hasta ?? corte;
