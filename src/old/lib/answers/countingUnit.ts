/** What a figure counts, its counting unit: carpetas, or the women among the victims where a release tells of them. */
import type { SeriesOf } from '$old/lib/contract/breaks';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';

/** Which rows of `observaciones` are counted, the whole of all ages. */
export interface CountingUnit {
  readonly fuente: 'fgj_carpetas' | 'fgj_victimas';
  readonly sexo: 'total' | 'mujer';
}

/** Cases of any victim: the file of carpetas does not tell the sex. */
export const CARPETAS: CountingUnit = { fuente: 'fgj_carpetas', sexo: 'total' };
export const WOMEN_VICTIMS: CountingUnit = { fuente: 'fgj_victimas', sexo: 'mujer' };

/** What breaks a series of carpetas breaks one of victims: both are kept by the same Fiscalía. */
export function carpetasBy(indicator: IndicatorId): SeriesOf {
  return { source: CARPETAS.fuente, indicator };
}

type Level = 'alcaldia' | 'colonia';

/** In how many of the places that carpetas are told of are women among the victims told of too. */
interface CoveredYear {
  readonly indicador: string;
  readonly nivel: string;
  /** First day of the year. */
  readonly periodo: string;
  readonly lugares: number;
  readonly con_victimas: number;
}

/** What a release tells of the women among the victims. */
export interface VictimCoverage {
  /** Years whose reports are all in, as `2023`. */
  readonly anios: readonly string[];
  readonly cobertura: readonly CoveredYear[];
}

/** Everything that one figure sets side by side. */
export interface Compared {
  readonly indicadores: readonly IndicatorId[];
  readonly niveles: readonly Level[];
  /** As `2023`; none where what is compared is no calendar year: other periods tell no sex. */
  readonly anios: readonly string[];
}

export interface Preference {
  readonly unit: CountingUnit;
  /** Women are told of in a part of what is compared, and for that reason in none of it. */
  readonly partial: boolean;
}

/**
 * The women among the victims where they cover all that is compared, else carpetas: a figure never
 * mixes the two.
 * @param coverage null where the release has no victims
 */
export function preferredUnit(
  { indicadores, niveles, anios }: Compared,
  coverage: VictimCoverage | null,
): Preference {
  if (coverage === null) return { unit: CARPETAS, partial: false };
  const asked = anios.flatMap((anio) =>
    indicadores.flatMap((indicador) =>
      niveles.map((nivel) => coveredPart({ indicador, nivel, anio }, coverage)),
    ),
  );
  if (asked.length > 0 && asked.every((part) => part === 'whole')) {
    return { unit: WOMEN_VICTIMS, partial: false };
  }
  return { unit: CARPETAS, partial: asked.some((part) => part !== 'none') };
}

function coveredPart(
  asked: { readonly indicador: IndicatorId; readonly nivel: Level; readonly anio: string },
  { anios, cobertura }: VictimCoverage,
): 'whole' | 'part' | 'none' {
  const row = cobertura.find(
    ({ indicador, nivel, periodo }) =>
      indicador === asked.indicador && nivel === asked.nivel && periodo === `${asked.anio}-01-01`,
  );
  if (row === undefined || row.con_victimas === 0) return 'none';
  return anios.includes(asked.anio) && row.con_victimas === row.lugares ? 'whole' : 'part';
}
