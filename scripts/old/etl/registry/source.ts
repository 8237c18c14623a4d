/** What a source of cases must say of itself; one file each in `scripts/etl/sources/`. */
import type { ColoniaGrain } from '../../../../src/old/lib/contract/indicators/catalogue';
import type { PeriodType } from './periods';
import type { QuirkRules } from './quirkRule';

/** The columns to which every file is brought; absent ones are NULL. All are text but the last. */
export const ROW_COLUMNS = [
  /** The offence, incident or topic, which the source's catalogue turns into an indicator. */
  'delito',
  'fecha_hecho',
  'hora_hecho',
  'fecha_inicio',
  'alcaldia',
  'colonia',
  'latitud',
  'longitud',
  'sexo',
  'edad',
  'tipo_persona',
  'calidad_juridica',
  /** How the authority closed it, in its codes. */
  'cierre',
  /** How many cases the row stands for, where it is a count and no case. */
  'casos',
] as const;

type RowColumn = (typeof ROW_COLUMNS)[number];

/** What a vintage reads as `alcaldia` where it writes none: its place is the point. */
export const BY_POINT = 'según el punto';

/**
 * Where a column of ours comes from: the file's columns, the first that is filled; or an SQL
 * expression over them, each named through `column` (NULL where the file lacks it).
 */
export type Reading = readonly string[] | ((column: (name: string) => string) => string);

/** One way in which a source has written its files, told by its header. */
export interface Vintage {
  readonly id: string;
  /** In the reader's words, for errors and docs. */
  readonly nombre: string;
  /** Every column it has been seen with. */
  readonly columnas: readonly string[];
  /** Those without which a file is not of this vintage. */
  readonly indispensables: readonly string[];
  readonly lee: Readonly<Partial<Record<RowColumn, Reading>>>;
  /**
   * Columns that hold counts: each becomes a row of its own, whose name is in `_columna` and whose
   * count is in `_valor`.
   */
  readonly despliega?: readonly string[];
  /**
   * Its counts are of whole months, and it writes blanks or zeros for those to come: it ends with the
   * last month that has any count.
   */
  readonly mensual?: true;
  /** The same of whole years, each told on its first day. */
  readonly anual?: true;
  /** It tells of the offences that stand in it, or of those named, zeros included, and of no other (of all, unless said). */
  readonly abarca?: 'lo_que_trae' | readonly string[];
  /**
   * SQL over the file's columns: rows of elsewhere, of which a national file has thirty times as
   * many. They are counted and left out before anything is unfolded or kept; `motivos` must say why
   * as `fuera_de_la_ciudad`.
   */
  readonly ajenas?: (column: (name: string) => string) => string;
  /** Its files are copies that somebody else typed or reshaped, and not the authority's own. */
  readonly deTercero?: true;
  /** Why a file that is known can't be counted; said to whoever brings one. */
  readonly rechazo?: string;
  /** What every whole file of it has, beside `CaseSource.siempre`. */
  readonly siempre?: string;
  /** Where it is in a workbook; absent for a plain table. */
  readonly hoja?: WorkbookSheet;
}

/** A sheet is told by its columns; its name and the row of its header say where to look first. */
export interface WorkbookSheet {
  readonly nombre: RegExp;
  /** 1 is the first row. */
  readonly filaEncabezado: number;
  /** Another sheet that tells what this one lacks, row by row. */
  readonly junta?: {
    readonly hoja: WorkbookSheet & Pick<Vintage, 'columnas' | 'indispensables'>;
    /** Source in whose books it is looked for where its own has none. */
    readonly fuente: string;
    /** Columns that name the same thing in both; the first that each sheet has is its key. */
    readonly por: readonly string[];
    /** Where the key stands more than once in the other sheet, the row equal in this column too. */
    readonly prefiere: string;
    /** Column that says `sí` where the other sheet has no such key. */
    readonly huerfana: string;
  };
}

/** An indicator as the source counts it. */
export interface SourceIndicator {
  readonly id: string;
  readonly nombre: string;
  readonly padre: string | null;
  readonly unidad: string;
  readonly definicion: string;
  readonly granoColonia: ColoniaGrain;
}

/** Rows that are no case of this source, and why. */
interface SourceReason {
  /** SQL over `filas f`; null where they are set aside while reading. */
  readonly cuando: string | null;
  readonly descripcion: string;
}

/**
 * Days that a file tells of and that are no month, quarter, year or three years: its counts are of
 * all of them together, and are never summed, ranked or drawn with those of years.
 */
export interface Lapse {
  /** First and last day, `AAAA-MM-DD`. */
  readonly desde: string;
  readonly hasta: string;
  /** Whether a case belongs to it by the day of the fact or by that on which its carpeta was opened. */
  readonly fecha: 'hecho' | 'apertura';
}

/** A lapse that ends with the last month of which its files have any count, where `hasta` is null. */
type SourceLapse = Omit<Lapse, 'hasta'> & { readonly hasta: string | null };

export interface CaseSource {
  readonly id: string;
  readonly vintages: readonly Vintage[];
  /** File of `data/catalogs/` that says which text feeds which indicator. */
  readonly catalogo: string;
  /** What it counts, parents before their parts. */
  readonly indicadores: readonly SourceIndicator[];
  /** Whether its rows tell the sex and age of a person. */
  readonly cruza: boolean;
  /** Whether it can be told by colonia. */
  readonly porColonia: boolean;
  /** Whether its points may be those of the Fiscalía's own offices. */
  readonly oficinas?: true;
  /**
   * The source, before it in the alphabet, that has the carpetas of its rows: where a build reads both, each
   * row takes the colonia of the carpeta with its delito, day and point.
   */
  readonly carpetasDe?: string | undefined;
  /** Whether its table weekday × hour is published. */
  readonly horarios: boolean;
  /**
   * A text that every whole file of it has: one without it is of some offences only (the workbooks of
   * high impact are), and tells nothing of the others, not even zero.
   */
  readonly siempre?: string;
  /** The periods in which the alcaldía is counted: month, quarter and year, unless said. */
  readonly periodos?: readonly PeriodType[];
  /** The only days of which its counts are published, all together; absent where its periods are those of the calendar. */
  readonly lapso?: SourceLapse;
  /**
   * The authority itself publishes these very counts at this grain: they are kept as printed, enter no
   * sum with other sources' and are not suppressed. Never of what is counted here from rows of persons.
   */
  readonly publicadoPorLaAutoridad?: true;
  /** Bands of age as the authority writes them → as they are published; from ages in years, unless said. */
  readonly edades?: Readonly<Record<string, string>>;
  readonly motivos: Readonly<Record<string, SourceReason>>;
  readonly rarezas: QuirkRules;
}

/**
 * Units of which the authority publishes the totals of whole alcaldías: its carpetas, one by one or
 * summed. Any other is taken for a count of rows of persons (victims, calls, reports), which takes k
 * at every level and is told by year at the finest.
 */
const CASE_UNITS: readonly string[] = ['carpetas', 'delitos'];

/** @param unit of an indicator; of one that nobody knows, k is taken. */
export const countsPersons = (unit: string | null | undefined): boolean =>
  !CASE_UNITS.includes(unit ?? '');

const defined = new WeakSet<object>();

/**
 * Marks a definition as one, so that the loader can tell it from any other export.
 * @throws Error where it calls rows of persons by the unit of cases, whose totals take no k.
 */
export function defineSource(source: CaseSource): CaseSource {
  refuseMistakenUnits(source);
  defined.add(source);
  return source;
}

function refuseMistakenUnits({
  id,
  indicadores,
  cruza,
  horarios,
  publicadoPorLaAutoridad,
}: CaseSource): void {
  const persons = indicadores.filter(({ unidad }) => countsPersons(unidad)).length;
  const refuse = (why: string): never => {
    throw new Error(`La fuente «${id}» ${why}.`);
  };
  if (persons > 0 && persons < indicadores.length) refuse('cuenta a la vez casos y personas');
  if (publicadoPorLaAutoridad === true) return;
  if (persons === 0 && cruza) refuse('cruza sexo y edad, que son de personas, y dice contar casos');
  if (persons > 0 && horarios) refuse('cuenta personas: no puede publicar horarios');
}

export function isSource(value: unknown): value is CaseSource {
  return typeof value === 'object' && value !== null && defined.has(value);
}
