/** The rows of one source in one alcaldía, sorted by what they are crossed with. */
import type { CountedPeriod } from '../registry/periods';
import type { PublishedObservation } from '../count/observation';

/** A row whose count the caller may not know. */
export type Countable = Omit<PublishedObservation, 'supresion'>;

export const TOTAL = 'total';

/** What a set of cells is crossed with: they share level, kind of period, and use of sex and age. */
export interface Shape {
  readonly nivel: 'alcaldia' | 'colonia';
  readonly tipo: CountedPeriod;
  readonly bySex: boolean;
  readonly byAge: boolean;
}

/** Where one cell lies. */
export interface Coordinates {
  readonly indicador: string;
  readonly clave: string;
  readonly tipo: CountedPeriod;
  readonly periodo: string;
  readonly sexo: string;
  readonly edad: string;
}

export interface Block {
  readonly fuente: string;
  readonly alcaldia: string;
  /** Whether the totals of the alcaldía take k, as all else does. */
  readonly takesK: boolean;
  readonly colonias: readonly string[];
  readonly sexes: readonly string[];
  readonly ages: readonly string[];
  /** First days in order. A period that no row has lies outside the source: nothing happened in it. */
  readonly periods: ReadonlyMap<CountedPeriod, readonly string[]>;
  readonly indicators: readonly string[];
  /** Position of a row among those given, or undefined. */
  readonly rowAt: (at: Coordinates) => number | undefined;
  /** The shapes in which an indicator is published other than whole-alcaldía totals that take no k. */
  readonly publishedShapes: (indicador: string) => readonly Shape[];
}

/** Whether every count of a source takes k, those of whole alcaldías too; of none where it is left out. */
export type TakesK = (fuente: string) => boolean;

/** Of all sexes and ages of an alcaldía. */
export const isWhole = ({ nivel, sexo, edad }: Countable): boolean =>
  nivel === 'alcaldia' && sexo === TOTAL && edad === TOTAL;

/** Whether a row is printed whatever its count. */
export const isPublicTotal = (row: Countable, takesK?: TakesK): boolean =>
  isWhole(row) && takesK?.(row.fuente) !== true;

export function shapeKey(shape: Shape): string {
  return `${shape.nivel} ${shape.tipo} ${shape.bySex ? 'sexo' : ''} ${shape.byAge ? 'edad' : ''}`;
}

/**
 * Sorts rows into blocks; blocks with nothing but whole-alcaldía totals are left out.
 * @param isPublished which rows a reader will see, suppressed or not.
 * @throws Error when two rows stand for the same cell.
 */
export function blocksOf(
  rows: readonly Countable[],
  alcaldiaOf: (clave: string) => string,
  isPublished: (row: Countable) => boolean,
  takesK?: TakesK,
): readonly Block[] {
  const members = new Map<string, number[]>();
  const guarded = new Set<string>();
  rows.forEach((row, index) => {
    const alcaldia = row.nivel === 'colonia' ? alcaldiaOf(row.clave) : row.clave;
    const key = `${row.fuente} ${alcaldia}`;
    const list = members.get(key);
    if (list === undefined) members.set(key, [index]);
    else list.push(index);
    if (!isPublicTotal(row, takesK)) guarded.add(key);
  });
  return [...members]
    .filter(([key]) => guarded.has(key))
    .map(([key, indices]) => {
      const [fuente = '', alcaldia = ''] = key.split(' ');
      return blockOf(fuente, alcaldia, takesK?.(fuente) === true, rows, indices, isPublished);
    });
}

function blockOf(
  fuente: string,
  alcaldia: string,
  takesK: boolean,
  rows: readonly Countable[],
  indices: readonly number[],
  isPublished: (row: Countable) => boolean,
): Block {
  const indicators = new Interner();
  const places = new Interner();
  const starts = new Interner();
  const sexes = new Interner();
  const ages = new Interner();
  const periods = new Map<CountedPeriod, Set<string>>();
  const shapes = new Map<string, Map<string, Shape>>();
  const index = new Map<number, number>();
  const keyOf = (at: Coordinates): number => {
    const place = indicators.of(at.indicador) * 8192 + places.of(at.clave);
    const period = (place * 4096 + starts.of(at.periodo)) * 8 + TYPE_CODE[at.tipo];
    return (period * 16 + sexes.of(at.sexo)) * 64 + ages.of(at.edad);
  };
  for (const position of indices) {
    const row = rows[position];
    if (row === undefined) continue;
    const key = keyOf({ ...row, tipo: row.periodo_tipo });
    if (index.has(key)) {
      throw new Error(
        `Dos filas para la misma celda: ${row.fuente}, ${row.indicador}, ${row.clave}, ` +
          `${row.periodo_tipo} ${row.periodo}, ${row.sexo}, ${row.edad}.`,
      );
    }
    index.set(key, position);
    setOf(periods, row.periodo_tipo).add(row.periodo);
    if ((isWhole(row) && !takesK) || !isPublished(row)) continue;
    const shape: Shape = {
      nivel: row.nivel,
      tipo: row.periodo_tipo,
      bySex: row.sexo !== TOTAL,
      byAge: row.edad !== TOTAL,
    };
    const own = shapes.get(row.indicador) ?? new Map<string, Shape>();
    shapes.set(row.indicador, own);
    own.set(shapeKey(shape), shape);
  }
  return {
    fuente,
    alcaldia,
    takesK,
    colonias: places.values.filter((clave) => clave !== alcaldia).sort(),
    sexes: sexes.values.filter((value) => value !== TOTAL).sort(),
    ages: ages.values.filter((value) => value !== TOTAL).sort(),
    periods: new Map([...periods].map(([tipo, days]) => [tipo, [...days].sort()])),
    indicators: [...indicators.values].sort(),
    rowAt: (at) => index.get(keyOf(at)),
    publishedShapes: (indicador) => [...(shapes.get(indicador)?.values() ?? [])],
  };
}

const TYPE_CODE: Readonly<Record<CountedPeriod, number>> = {
  mes: 0,
  trimestre: 1,
  anio: 2,
  trienio: 3,
  lapso: 4,
};

function setOf<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = new Set<V>();
  map.set(key, made);
  return made;
}

/** Small integers for strings, in the order in which they are first seen. */
class Interner {
  readonly values: string[] = [];
  private readonly codes = new Map<string, number>();

  of(value: string): number {
    const known = this.codes.get(value);
    if (known !== undefined) return known;
    this.codes.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}
