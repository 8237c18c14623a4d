/**
 * What each indicator is: ONE record each, in the order in which they are read. Which texts of a source feed it is
 * data: data/catalogs/clasificacion.csv.
 */

/** The shortest period published by colonia; `none`: only for the alcaldía as a whole (docs/decisions/redondeo.md). */
export type ColoniaGrain = 'year' | 'window' | 'none';

/** Women who live there; or those and everybody present by day, of crimes that happen in the street as well. */
export type Divisor = 'women' | 'women-and-present';

/** Colour and mark of its family: filled violet, outlined rose, or grey. */
export type Family = 'home' | 'sexual' | 'lethal' | 'all' | 'other';

export interface Indicator {
  readonly id: string;
  /** As a heading. */
  readonly name: string;
  /** Where there is little room. */
  readonly short: string;
  /** The one that it is part of; null where it is part of none. */
  readonly parent: string | null;
  /** Identifiers of the sources that count it. */
  readonly sources: readonly string[];
  readonly grain: ColoniaGrain;
  readonly divisor: Divisor;
  /** What is counted, in one sentence. */
  readonly counts: string;
  /** Breaks of its series (rupturas), beside those of its sources. */
  readonly breaks: readonly string[];
  readonly family: Family;
}

const FGJ = 'fgj_carpetas';
const MONTHLY = 'sesnsp_idm';
const YEARLY = 'sesnsp_anual';
const LAPSE = 'sesnsp_2026';
const VICTIMS = 'sesnsp_victimas';
const WOMEN = 'fgj_mujeres';

const SESNSP = [MONTHLY, YEARLY, LAPSE] as const;

/** Of the alcaldía only, counted by the national register alone. */
const national = (
  id: string,
  name: string,
  counts: string,
  sources: readonly string[] = [YEARLY],
  parent: string | null = null,
): Indicator => ({
  id,
  name,
  short: name,
  parent,
  sources,
  grain: 'none',
  divisor: 'women',
  counts,
  breaks: [],
  family: 'other',
});

export const INDICATORS = [
  {
    id: 'violencia_total',
    name: 'Los delitos del Atlas',
    short: 'Todos',
    parent: null,
    sources: [FGJ],
    grain: 'none',
    divisor: 'women',
    counts: 'La suma de violencia familiar, sexual y feminicida, de víctimas de cualquier sexo.',
    breaks: [],
    family: 'all',
  },
  {
    id: 'violencia_familiar',
    name: 'Violencia familiar',
    short: 'Familiar',
    parent: 'violencia_total',
    sources: [FGJ, ...SESNSP, VICTIMS, WOMEN, 'fgj_victimas_2020'],
    grain: 'year',
    divisor: 'women',
    counts: 'Denuncias por el delito de violencia familiar, de víctimas de cualquier sexo.',
    breaks: [],
    family: 'home',
  },
  {
    id: 'violencia_sexual',
    name: 'Violencia sexual',
    short: 'Sexual',
    parent: 'violencia_total',
    sources: [FGJ],
    grain: 'year',
    divisor: 'women-and-present',
    counts:
      'La suma de abuso, acoso, violación, contra la intimidad sexual y privación de la libertad para realizar un acto sexual.',
    breaks: [],
    family: 'sexual',
  },
  {
    id: 'abuso_sexual',
    name: 'Abuso sexual',
    short: 'Abuso',
    parent: 'violencia_sexual',
    sources: [FGJ, ...SESNSP, VICTIMS, WOMEN],
    grain: 'year',
    divisor: 'women-and-present',
    counts: 'Acto sexual sin consentimiento y sin cópula.',
    breaks: [],
    family: 'sexual',
  },
  {
    id: 'acoso_sexual',
    name: 'Acoso sexual',
    short: 'Acoso',
    parent: 'violencia_sexual',
    sources: [FGJ, ...SESNSP, VICTIMS, WOMEN],
    grain: 'window',
    divisor: 'women-and-present',
    counts:
      'Solicitud de favores sexuales o conducta sexual indeseada; en la Fiscalía, también el agravado contra menores; en el SESNSP, sin el hostigamiento.',
    breaks: [],
    family: 'sexual',
  },
  {
    id: 'violacion',
    name: 'Violación',
    short: 'Violación',
    parent: 'violencia_sexual',
    sources: [FGJ, ...SESNSP, VICTIMS, WOMEN],
    grain: 'window',
    divisor: 'women-and-present',
    counts:
      'En la Fiscalía, violación, equiparada y tumultuaria, su tentativa, estupro e incesto; en el SESNSP, sólo la simple y la equiparada.',
    breaks: [],
    family: 'sexual',
  },
  {
    id: 'intimidad_sexual',
    name: 'Contra la intimidad sexual',
    short: 'Intimidad',
    parent: 'violencia_sexual',
    sources: [FGJ, VICTIMS, WOMEN],
    grain: 'window',
    divisor: 'women',
    counts: 'Difundir, grabar o compartir imágenes íntimas sin consentimiento.',
    breaks: [],
    family: 'sexual',
  },
  {
    id: 'privacion_libertad_sexual',
    name: 'Privación de la libertad para un acto sexual',
    short: 'Privación',
    parent: 'violencia_sexual',
    sources: [FGJ],
    grain: 'none',
    divisor: 'women',
    counts: 'Privación de la libertad personal para realizar un acto sexual.',
    breaks: [],
    family: 'sexual',
  },
  {
    id: 'violencia_feminicida',
    name: 'Violencia feminicida',
    short: 'Feminicida',
    parent: 'violencia_total',
    sources: [FGJ],
    grain: 'none',
    divisor: 'women',
    counts: 'La suma de feminicidio y su tentativa.',
    breaks: ['tentativa_2021'],
    family: 'lethal',
  },
  {
    id: 'feminicidio',
    name: 'Feminicidio',
    short: 'Feminicidio',
    parent: 'violencia_feminicida',
    sources: [FGJ, ...SESNSP, VICTIMS],
    grain: 'none',
    divisor: 'women',
    counts: 'Denuncias por feminicidio. Cada una es al menos una mujer asesinada.',
    breaks: [],
    family: 'lethal',
  },
  {
    id: 'tentativa_feminicidio',
    name: 'Tentativa de feminicidio',
    short: 'Tentativa',
    parent: 'violencia_feminicida',
    sources: [FGJ, VICTIMS],
    grain: 'none',
    divisor: 'women',
    counts: 'Denuncias por tentativa de feminicidio.',
    breaks: ['tentativa_2021'],
    family: 'lethal',
  },
  national(
    'homicidio_doloso',
    'Homicidio doloso',
    'De víctimas de cualquier sexo y casi siempre hombres: por sí solo no es violencia de género.',
    [...SESNSP, VICTIMS],
  ),
  national(
    'homicidio_culposo',
    'Homicidio culposo',
    'Sin intención, de víctimas de cualquier sexo: está para verse junto al doloso, porque lo que uno pierde lo puede ganar el otro.',
    SESNSP,
  ),
  national(
    'hostigamiento_sexual',
    'Hostigamiento sexual',
    'De quien tiene jerarquía sobre la víctima.',
    SESNSP,
  ),
  national(
    'violencia_genero',
    'Violencia de género distinta de la familiar',
    'La que el SESNSP clasifica como violencia de género en todas sus modalidades distinta a la familiar.',
    SESNSP,
  ),
  national(
    'violacion_simple',
    'Violación simple',
    'De víctimas de cualquier sexo.',
    [YEARLY],
    'violacion',
  ),
  national(
    'violacion_equiparada',
    'Violación equiparada',
    'Delitos que la ley equipara a la violación.',
    [YEARLY],
    'violacion',
  ),
  national(
    'lesiones_dolosas',
    'Lesiones dolosas',
    'De víctimas de cualquier sexo: por sí solas no son violencia de género.',
  ),
  national('trata', 'Trata de personas', 'Con cualquier fin y de víctimas de cualquier sexo.'),
  national('corrupcion_menores', 'Corrupción de menores', 'De víctimas de cualquier sexo.'),
  national(
    'secuestro',
    'Secuestro',
    'De víctimas de cualquier sexo: por sí solo no es violencia de género.',
  ),
  national(
    'amenazas',
    'Amenazas',
    'De víctimas de cualquier sexo: por sí solas no son violencia de género.',
  ),
  national(
    'asistencia_familiar',
    'Incumplimiento de obligaciones de asistencia familiar',
    'Por ejemplo, no pagar la pensión.',
  ),
  {
    id: 'llamadas_linea_mujeres_violencia_familiar',
    name: 'Llamadas a Línea Mujeres por violencia familiar',
    short: 'Llamadas',
    parent: null,
    sources: ['linea_mujeres'],
    grain: 'none',
    divisor: 'women',
    counts:
      'Llamadas, no delitos ni personas, cuyo tema es «VIOLENCIA / DE GÉNERO / FAMILIAR» y que dicen dónde fueron los hechos: cada año lo dicen menos.',
    breaks: [],
    family: 'home',
  },
] as const satisfies readonly Indicator[];
