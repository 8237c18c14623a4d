/**
 * What a release says that is reckoned from true counts, hidden ones among them. All else in it follows from
 * what is printed, or was never counted: replacing hidden counts by others that print the same changes no
 * byte of it. The audit takes these statements as constraints, and refuses a release that makes others.
 */
import type { TableName } from '../../../../src/old/lib/contract/tables';
import { EtlError } from '../io/errors';
import type { Remainder } from './relations';
import type { Release } from './release';
import type { CellPeriod } from './vintages';

/**
 * Where a table is from: `printed` counts alone (`observaciones` and `horarios` are what is audited),
 * `curated` files that count no case, or true counts, with how the audit reckons with them.
 */
type Origin =
  | 'printed'
  | 'curated'
  | {
      /** `floor`: the least cases of a cell; `remainder`: the most in none; `public`: of whole alcaldías. */
      readonly takenAs: 'floor' | 'remainder' | 'public';
      readonly why: string;
    };

/** A table that is not here does not compile, and is not published. */
const ORIGINS: Readonly<Record<TableName, Origin>> = {
  observaciones: 'printed',
  horarios: 'printed',
  indicadores: 'curated',
  colonias: 'curated',
  adyacencia: 'curated',
  alcaldias: 'curated',
  servicios: 'curated',
  horarios_servicios: 'curated',
  sesiones: 'curated',
  acuerdos: 'curated',
  avances: 'curated',
  puntos_violeta: 'curated',
  encuestas: 'curated',
  poblacion_ambiente: 'curated',
  puntos_poblacion: 'curated',
  lugares: 'curated',
  percepcion: 'curated',
  llamadas_911_ciudad: 'curated',
  apilamientos: {
    takenAs: 'floor',
    why: 'what is said of a pile tells the least cases that it has: structure.floorOf; of an office, only of cells that are printed, in steps of k or more',
  },
  calidad: {
    takenAs: 'remainder',
    why: 'rows without a colonia, or an hour: what a total has beside its parts; the rest are of whole files',
  },
  revisiones: {
    takenAs: 'public',
    why: 'between releases, both printed; between files, whole alcaldías of sources that take no k there',
  },
  al_corte: { takenAs: 'public', why: 'totals of whole alcaldías, at the cuts of their colonias' },
  oportunidad: { takenAs: 'public', why: 'shares of the whole city or alcaldía by days of delay' },
  mujeres_por_carpetas: {
    takenAs: 'public',
    why: 'women in ten carpetas of a whole alcaldía and two years, whole numbers, both k or more',
  },
};

/** Fewer rows than these in a remainder are not told, only that they are fewer. */
export const FEW = 10;

/** Rules of `calidad` that count what a total has beside its printed parts. */
export const NO_COLONIA = 'sin_colonia';
export const NO_HOUR = ['hora_vacia', 'hora_ilegible'] as const;

/** What `calidad` may say of one place: a ratio of points around an office, where its year is printed. */
const OF_A_PLACE = /^(cerca_de_fiscalia_.+_\d{4}|retirados?_\d{5}|retiradas_\d{5})$/;

/** Rules of whole files; none names a colonia by its key, of digits or of a name (contract/coloniaKey.ts). */
const OF_A_FILE = /^(?!.*\d{5}(?:\d{8}|-\S))[a-z_0-9«» .,()A-ZÁÉÍÓÚÑÜ;:/%-]+$/u;

export interface QualityStatement {
  readonly fuente: string;
  readonly clave: string | null;
  readonly regla: string;
  readonly filas: number | null;
}

/** What `calidad` says of the cases of each source that lie in none of the printed parts of a total. */
export function remaindersSaid(
  rows: readonly Pick<QualityStatement, 'fuente' | 'regla' | 'filas'>[],
): {
  readonly nowhereOf: (fuente: string) => number | undefined;
  readonly hourlessOf: (fuente: string) => number | undefined;
} {
  const most = (rules: readonly string[]) => (fuente: string) => {
    const own = rows.filter((row) => row.fuente === fuente && rules.includes(row.regla));
    if (own.length === 0) return undefined;
    if (own.some(({ filas }) => filas === null)) return FEW - 1;
    return own.reduce((sum, { filas }) => sum + (filas ?? 0), 0);
  };
  return { nowhereOf: most([NO_COLONIA]), hourlessOf: most(NO_HOUR) };
}

/**
 * The same of what was counted from the files that it is said of: of a period of other files it says nothing,
 * nor of cases in no colonia of an alcaldía whose colonias it does not tell.
 */
export function ofOwnFiles(
  { nowhereOf, hourlessOf }: ReturnType<typeof remaindersSaid>,
  { vintageOf, editionOf, alcaldias }: Pick<Release, 'vintageOf' | 'editionOf' | 'alcaldias'>,
): { readonly nowhereOf: Remainder; readonly hourlessOf: Remainder } {
  const isOwn = (of: CellPeriod) => {
    const edicion = vintageOf?.(of)?.edicion;
    return edicion === undefined || edicion === editionOf?.(of.fuente);
  };
  const tellsOf = ({ alcaldia }: CellPeriod) => alcaldias?.includes(alcaldia) ?? true;
  return {
    nowhereOf: (fuente, of) => (isOwn(of) && tellsOf(of) ? nowhereOf(fuente) : undefined),
    hourlessOf: (fuente, of) => (isOwn(of) ? hourlessOf(fuente) : undefined),
  };
}

/**
 * @param tables of the release, by name.
 * @throws EtlError naming a table or a rule that says something the audit does not reckon with.
 */
export function refuseUnlisted(
  dir: string,
  tables: readonly string[],
  quality: readonly QualityStatement[],
): void {
  const refuse = (what: string): never => {
    throw new EtlError(
      `«${dir}» dice algo que la auditoría no toma en cuenta: ${what}.`,
      'Si sale de cuentas ocultas no se publica; si no, va en scripts/etl/cells/statements.ts.',
    );
  };
  const stranger = tables.find((name) => !(name in ORIGINS));
  if (stranger !== undefined) refuse(`la tabla «${stranger}»`);
  const odd = quality.find(
    ({ clave, regla }) => !(clave === null ? OF_A_FILE : OF_A_PLACE).test(regla),
  );
  if (odd !== undefined) refuse(`la regla «${odd.regla}» de calidad (${odd.clave ?? odd.fuente})`);
}
