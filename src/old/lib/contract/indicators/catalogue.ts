/** What each indicator is. The delito strings that feed it are data: `data/catalogs/delitos.csv`. */

/** Shortest period published by colonia; `ninguno`: only for the alcaldía as a whole. */
export type ColoniaGrain = 'trimestre' | 'anio' | 'trienio' | 'ninguno';

/**
 * What its rates by colonia divide by (docs/decisions/poblacion-ambiente.md). `mujeres`: resident women,
 * as family violence happens at home and what breaks sexual intimacy largely online. `ambos`: what happens
 * in the street and in transport as well is judged by residents and by people present alike.
 */
export type JudgedBy = 'mujeres' | 'ambos';

export interface Indicator {
  readonly id: string;
  /** As a heading: «Violencia familiar». */
  readonly nombre: string;
  /** Inside a sentence, after «carpetas por»: «violencia familiar». */
  readonly enFrase: string;
  /** The indicator that this one is part of. */
  readonly padre: IndicatorId | null;
  readonly unidad: 'carpetas';
  readonly definicion: string;
  /**
   * Chosen so that at least half of the non-zero cells of the grain stay in sight in the real file,
   * once the others are suppressed (docs/decisions/grano-por-colonia.md); fixed here, so that no
   * release tells anything by its grain.
   */
  readonly granoColonia: ColoniaGrain;
  readonly divisor: JudgedBy;
}

export const INDICATOR_IDS = [
  'violencia_total',
  'violencia_familiar',
  'violencia_sexual',
  'abuso_sexual',
  'acoso_sexual',
  'violacion',
  'intimidad_sexual',
  'privacion_libertad_sexual',
  'violencia_feminicida',
  'feminicidio',
  'tentativa_feminicidio',
] as const;

export type IndicatorId = (typeof INDICATOR_IDS)[number];

const lowered = (nombre: string) => nombre.charAt(0).toLowerCase() + nombre.slice(1);

const indicator = (
  id: IndicatorId,
  nombre: string,
  padre: IndicatorId | null,
  granoColonia: ColoniaGrain,
  divisor: JudgedBy,
  definicion: string,
  enFrase = lowered(nombre),
): Indicator & { readonly id: IndicatorId } => ({
  id,
  nombre,
  enFrase,
  padre,
  unidad: 'carpetas',
  definicion,
  granoColonia,
  divisor,
});

/** In the order in which they are read: the whole, then its parts. */
export const INDICATORS: readonly (Indicator & { readonly id: IndicatorId })[] = [
  indicator(
    'violencia_total',
    'Violencia de género, en total',
    null,
    'ninguno',
    'mujeres',
    'La suma de violencia familiar, sexual y feminicida.',
    'violencia de género',
  ),
  indicator(
    'violencia_familiar',
    'Violencia familiar',
    'violencia_total',
    'trimestre',
    'mujeres',
    'Carpetas por el delito de violencia familiar, de cualquier víctima: el archivo no dice su sexo.',
  ),
  indicator(
    'violencia_sexual',
    'Violencia sexual',
    'violencia_total',
    'anio',
    'ambos',
    'La suma de abuso, acoso, violación, contra la intimidad sexual y privación de la libertad para realizar un acto sexual.',
  ),
  indicator(
    'abuso_sexual',
    'Abuso sexual',
    'violencia_sexual',
    'anio',
    'ambos',
    'Acto sexual sin consentimiento y sin cópula.',
  ),
  indicator(
    'acoso_sexual',
    'Acoso sexual',
    'violencia_sexual',
    'trienio',
    'ambos',
    'Solicitud de favores sexuales o conducta sexual indeseada, incluido el agravado contra menores.',
  ),
  indicator(
    'violacion',
    'Violación',
    'violencia_sexual',
    'trienio',
    'ambos',
    'Violación, equiparada y tumultuaria, su tentativa, estupro e incesto.',
  ),
  indicator(
    'intimidad_sexual',
    'Contra la intimidad sexual',
    'violencia_sexual',
    'trienio',
    'mujeres',
    'Difundir, grabar o compartir imágenes íntimas sin consentimiento.',
    'delitos contra la intimidad sexual',
  ),
  indicator(
    'privacion_libertad_sexual',
    'Privación de la libertad para un acto sexual',
    'violencia_sexual',
    'ninguno',
    'mujeres',
    'Privación de la libertad personal para realizar un acto sexual.',
  ),
  indicator(
    'violencia_feminicida',
    'Violencia feminicida',
    'violencia_total',
    'ninguno',
    'mujeres',
    'La suma de feminicidio y su tentativa.',
  ),
  indicator(
    'feminicidio',
    'Feminicidio',
    'violencia_feminicida',
    'ninguno',
    'mujeres',
    'Carpetas por feminicidio. Una carpeta puede tener más de una víctima.',
  ),
  indicator(
    'tentativa_feminicidio',
    'Tentativa de feminicidio',
    'violencia_feminicida',
    'ninguno',
    'mujeres',
    'Carpetas por tentativa de feminicidio.',
  ),
];

const byId = new Map(INDICATORS.map((entry) => [entry.id, entry]));

/** @throws Error if the catalogue lacks the indicator, which its type makes impossible. */
export function indicatorOf(id: IndicatorId): Indicator & { readonly id: IndicatorId } {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`El indicador «${id}» no está en el catálogo.`);
  return found;
}

/** Whether an indicator is another one, or a part of it. */
export function isWithin(id: IndicatorId, whole: IndicatorId): boolean {
  const { padre } = indicatorOf(id);
  return id === whole || (padre !== null && isWithin(padre, whole));
}

export function isIndicatorId(text: string): text is IndicatorId {
  return INDICATOR_IDS.some((id) => id === text);
}
