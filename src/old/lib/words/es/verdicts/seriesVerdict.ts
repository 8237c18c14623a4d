/** What a series of any source says: its last counts, by which day, what breaks it and what it lacks. */
import type { SourceSeries, ToldDays } from '$old/lib/answers/sourceSeries';
import type { SeriesRupture, SeriesUnit, ToldSource } from '$old/lib/answers/toldSource';
import { knownBreak } from '$old/lib/words/es/breaks';
import { BASIS, PERIOD_BASIS } from '$old/lib/words/es/dateBasis';
import { writeMonth, writeWindow } from '$old/lib/words/es/dates';
import { writeList } from '$old/lib/words/es/list';
import { writeCount } from '$old/lib/words/es/numbers';
import { suppressedWords } from '$old/lib/words/es/suppressedWords';
import { capitalised } from '$old/lib/words/es/unitWords';

export interface NamedSeries {
  /** As the release names the indicator. */
  readonly nombre: string;
  /** Where it is counted. */
  readonly lugar: string;
  readonly series: SourceSeries;
  /** Those that count it. */
  readonly sources: readonly ToldSource[];
}

/** «10 delitos», «1 delito»; where nobody says how one is called, «1 (delitos)». */
export function countOfUnit(n: number | null, { una, varias }: SeriesUnit): string {
  if (n === null) return suppressedWords.count;
  if (n !== 1) return `${writeCount(n)} ${varias}`;
  return una === null ? `1 (${varias})` : `1 ${una}`;
}

/** «enero a julio de 2026» */
export function writeDays({ desde, hasta }: Pick<ToldDays, 'desde' | 'hasta'>): string {
  return writeWindow({ first: desde, last: hasta });
}

/** «Feminicidio (SESNSP): 10 delitos en 2024 y, de enero a junio de 2025, 3» */
export function seriesHeadline({ nombre, lugar, series, sources }: NamedSeries): string {
  const { drawn, year, rest, lapses } = series;
  const first = drawn ?? lapses[0];
  const source = sources.find(({ id }) => id === first?.fuente);
  if (first === undefined || source === undefined) return `${nombre}: sin cuentas de ${lugar}`;
  const counted = (n: number | null) => countOfUnit(n, source.unidad);
  const days = rest ?? (drawn === null ? lapses[0] : undefined);
  const head = headOf(nombre, source);
  if (year === null)
    return days === undefined ? head : `${head}: ${counted(days.n)} de ${writeDays(days)}`;
  const whole = `${head}: ${counted(year.n)} en ${year.anio}${year.provisional ? ', provisional' : ''}`;
  return days === undefined ? whole : `${whole} y, de ${writeDays(days)}, ${bare(days.n)}`;
}

const bare = (n: number | null): string => (n === null ? suppressedWords.count : writeCount(n));

/** The indicator with the short name of who counts it, unless that stands in it already. */
function headOf(nombre: string, { corto }: ToldSource): string {
  return corto === null || nombre.includes(corto) ? nombre : `${nombre} (${corto})`;
}

/** «Delitos por año en que se abrió la carpeta, en Cuauhtémoc» */
export function seriesSubtitle({ lugar, series, sources }: NamedSeries): string {
  const { drawn, lapses } = series;
  const source = sources.find(({ id }) => id === (drawn ?? lapses[0])?.fuente);
  if (source === undefined) return `En ${lugar}`;
  const by = source.fecha === null ? '' : PERIOD_BASIS[source.fecha];
  const grain = drawn === null ? 'fecha' : drawn.grano === 'mes' ? 'mes' : 'año';
  return `${capitalised(source.unidad.varias)} por ${grain}${by}, en ${lugar}`;
}

/** Days that stand by themselves, with their dates and what they may not be set beside. */
export function lapseSentence(lapse: ToldDays, { corto, unidad, fecha }: ToldSource): string {
  const whose = corto === null ? '' : `${corto}, `;
  const by = fecha === null ? '' : `, contadas ${BASIS[fecha]}`;
  return (
    `${capitalised(`${whose}${writeDays(lapse)}`)}: ${countOfUnit(lapse.n, unidad)}${by}. ` +
    'Son esos días juntos, no un año: ni se dibujan ni se comparan con los otros.'
  );
}

/** Why what is before and after a month is not one series. */
export function ruptureSentence(rupture: SeriesRupture): string {
  const { que, fuente } = rupture.kind === 'declarada' ? rupture : knownBreak(rupture.id);
  return (
    `La serie se rompe en ${writeMonth(rupture.desde)}: ${que} (${fuente}). ` +
    'Lo de antes y lo de después no se compara.'
  );
}

/** Why years are drawn where months are known. */
export const RARE_NOTE =
  'Son pocos casos: se ven por año, porque de un mes a otro suben y bajan por azar.';

/** What could be misread in what is drawn; empty where nothing could. */
export function seriesLimits({ series, sources }: NamedSeries): readonly string[] {
  const { drawn } = series;
  if (drawn === null) return [];
  const source = sources.find(({ id }) => id === drawn.fuente);
  return [
    ...(drawn.rare ? [RARE_NOTE] : []),
    ...(drawn.provisionalFrom === null || source === undefined || source.completo === null
      ? []
      : [
          `Después de ${writeMonth(source.completo)} todo es provisional: faltan reportes por llegar.`,
        ]),
  ];
}

/** What the release does not say of a source, and whose copy its files are. */
export function sourceNotes(source: ToldSource): readonly string[] {
  return [
    ...(source.fecha === null
      ? ['Esta publicación no dice si se cuenta por el día del hecho o por el de apertura.']
      : []),
    ...(source.transcrita ? ['Transcrito por un tercero: no es el archivo de la autoridad.'] : []),
    ...(source.cobertura === null ? [] : [`Abarca ${source.cobertura}.`]),
    `Se leyó de ${writeList(source.cosechas)}.`,
  ];
}
