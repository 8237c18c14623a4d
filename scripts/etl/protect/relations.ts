/**
 * Every sum that ties the cells of `observaciones`, withheld cells and remainders included.
 *
 * Three arguments keep the system small without freeing the attacker of anything:
 * a withheld total that is nobody's part is a definition, not a constraint, so it is left out;
 * the sum of a relation over a partition is implied (and marked so); and periods of the alcaldía
 * shorter than any published colonia period (months) only fix the margins of a table
 * colonia × month that always has a solution, whatever its other margin.
 */
import type { PeriodType } from '../harmonise/periods';
import { familiesOf, type Family } from './families';
import { TOTAL, blocksOf, shapeKey, type Block, type Countable, type Shape } from './lattice';
import { EVERYWHERE, SystemBuilder, UNKNOWN, type System } from './model';
import { PERIOD_TYPES, contains } from './periods';

export interface Structure {
  /** Key of the alcaldía that a colonia's key belongs to. */
  readonly alcaldiaOf: (clave: string) => string;
  /** The indicator that an indicator is part of; null for none. */
  readonly parentOf: (indicador: string) => string | null;
}

/**
 * @param isPublished which rows a reader will see, suppressed or not; the others are withheld.
 * @throws Error when a published table lacks a row or a row is repeated.
 */
export function systemsOf(
  rows: readonly Countable[],
  structure: Structure,
  isPublished: (row: Countable) => boolean,
): readonly System[] {
  return blocksOf(rows, structure.alcaldiaOf, isPublished).flatMap((block) =>
    familiesOf(
      block.indicators,
      structure.parentOf,
      (indicador) => block.publishedShapes(indicador).length > 0,
    ).map((family) => new FamilySystem(rows, block, family, structure).build()),
  );
}

/** One value of sex and age. */
interface Crossing {
  readonly sexo: string;
  readonly edad: string;
}

class FamilySystem {
  private readonly builder = new SystemBuilder();
  private readonly shapes: ReadonlyMap<string, Shape>;
  /** The indicators that have cells in a shape, by its key. */
  private readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly cells = new Map<string, number>();
  private readonly districtOf: (clave: string, periodo: string) => number;

  constructor(
    private readonly rows: readonly Countable[],
    private readonly block: Block,
    private readonly family: Family,
    { parentOf }: Structure,
  ) {
    const shapes = new Map<string, Shape>();
    const seen = new Map<string, Set<string>>();
    for (const indicador of family.indicators) {
      for (const shape of block.publishedShapes(indicador).flatMap(withItsGround)) {
        const key = shapeKey(shape);
        shapes.set(key, shape);
        seen.set(key, (seen.get(key) ?? new Set()).add(indicador));
      }
    }
    this.shapes = shapes;
    this.members = new Map(
      [...seen].map(([key, own]) => {
        const families = familiesOf(family.indicators, parentOf, (indicador) => own.has(indicador));
        return [key, new Set(families.flatMap(({ indicators }) => indicators))];
      }),
    );
    this.districtOf = districtsOf(block.colonias, this.cellsPerColonia());
  }

  build(): System {
    for (const shape of this.shapes.values()) this.addCells(shape);
    for (const shape of this.shapes.values()) {
      this.relatePeriods(shape);
      this.relateParts(shape);
      this.relateCrossings(shape);
      if (shape.nivel === 'colonia') this.relatePlaces(shape);
    }
    return this.builder.close();
  }

  private cellsPerColonia(): number {
    return [...this.shapes.values()]
      .filter(({ nivel }) => nivel === 'colonia')
      .map(
        (shape) =>
          this.membersOf(shape).size *
          this.periodsOf(shape.tipo).length *
          this.crossingsOf(shape).length,
      )
      .reduce((sum, cells) => sum + cells, 0);
  }

  private addCells(shape: Shape): void {
    for (const indicador of this.membersOf(shape)) {
      const isSeen = this.block
        .publishedShapes(indicador)
        .some((own) => shapeKey(own) === shapeKey(shape));
      for (const clave of this.placesOf(shape)) {
        for (const periodo of this.periodsOf(shape.tipo)) {
          for (const crossing of this.crossingsOf(shape)) {
            this.addCell(
              isSeen ? 'published' : 'withheld',
              shape.tipo,
              indicador,
              clave,
              periodo,
              crossing,
            );
          }
        }
      }
    }
  }

  private addCell(
    kind: 'published' | 'withheld' | 'public',
    tipo: PeriodType,
    indicador: string,
    clave: string,
    periodo: string,
    crossing: Crossing,
  ): number {
    const row = this.block.rowAt({ indicador, clave, tipo, periodo, ...crossing });
    const name = this.nameOf(indicador, clave, tipo, periodo, crossing);
    if (row === undefined && kind !== 'withheld') {
      throw new Error(`Falta la fila ${name} (los ceros también son filas).`);
    }
    const value = row === undefined ? null : (this.rows[row]?.n ?? null);
    const cell = this.builder.add({
      kind,
      row: row ?? -1,
      value: value ?? UNKNOWN,
      name,
      year: yearOf(periodo),
      district: this.districtOf(clave, periodo),
    });
    this.cells.set(cellKey(tipo, indicador, clave, periodo, crossing), cell);
    return cell;
  }

  /** Longer period = the shorter ones inside it. */
  private relatePeriods(shape: Shape): void {
    this.eachCell(shape, (cell, indicador, clave, periodo, crossing) => {
      const shorter = this.nextShorter(shape, indicador);
      if (shorter === undefined) return;
      const parts = this.periodsOf(shorter.tipo)
        .filter((start) => contains(shape.tipo, periodo, start))
        .map((start) => this.cellAt(shorter.tipo, indicador, clave, start, crossing));
      this.relate(cell, parts, false);
    });
  }

  /** Indicator = its parts. Summed over shorter periods it says nothing new. */
  private relateParts(shape: Shape): void {
    this.eachCell(shape, (cell, indicador, clave, periodo, crossing) => {
      const parts = this.family.partsOf.get(indicador);
      if (parts === undefined) return;
      const implied = this.nextShorter(shape, indicador) !== undefined;
      this.relate(
        cell,
        parts.map((part) => this.cellAt(shape.tipo, part, clave, periodo, crossing)),
        implied,
      );
    });
  }

  /** Total = its sexes; total = its ages. */
  private relateCrossings(shape: Shape): void {
    const { bySex, byAge } = shape;
    if (!bySex && !byAge) return;
    const withoutAge = { ...shape, byAge: false };
    const withoutSex = { ...shape, bySex: false };
    const uncrossed = { ...shape, bySex: false, byAge: false };
    const hasWithoutAge = bySex && byAge && this.has(withoutAge);
    const hasWithoutSex = bySex && byAge && this.has(withoutSex);
    const members = this.membersOf(shape);
    if (hasWithoutAge) this.relateTo(withoutAge, members, [TOTAL], this.block.ages);
    if (hasWithoutSex) this.relateTo(withoutSex, members, this.block.sexes, [TOTAL]);
    if (hasWithoutAge || hasWithoutSex) return;
    this.relateTo(
      uncrossed,
      members,
      bySex ? this.block.sexes : [TOTAL],
      byAge ? this.block.ages : [TOTAL],
    );
  }

  /**
   * Each cell of the coarser shape is the sum of the finer cells that share its crossing.
   * @param sexes, ages what a `total` of the coarser shape is divided into.
   */
  private relateTo(
    coarser: Shape,
    indicators: ReadonlySet<string>,
    sexes: readonly string[],
    ages: readonly string[],
  ): void {
    for (const indicador of indicators) {
      for (const clave of this.placesOf(coarser)) {
        for (const periodo of this.periodsOf(coarser.tipo)) {
          for (const at of this.crossingsOf(coarser)) {
            const total = this.totalAt(coarser, indicador, clave, periodo, at);
            if (total === undefined) continue;
            const parts = (at.sexo === TOTAL ? sexes : [at.sexo]).flatMap((sexo) =>
              (at.edad === TOTAL ? ages : [at.edad]).map((edad) =>
                this.cellAt(coarser.tipo, indicador, clave, periodo, { sexo, edad }),
              ),
            );
            this.relate(total, parts, false);
          }
        }
      }
    }
  }

  /** Alcaldía = its colonias + the cases that lie in none. */
  private relatePlaces(shape: Shape): void {
    for (const indicador of this.membersOf(shape)) {
      const summedByPeriod = this.nextShorter(shape, indicador) !== undefined;
      const implied = summedByPeriod || this.family.partsOf.has(indicador);
      for (const periodo of this.periodsOf(shape.tipo)) {
        for (const crossing of this.crossingsOf(shape)) {
          const whole: Shape = { ...shape, nivel: 'alcaldia' };
          const total = this.totalAt(whole, indicador, this.block.alcaldia, periodo, crossing);
          if (total === undefined) continue;
          const place = `${this.block.alcaldia} sin colonia`;
          const rest = this.builder.add({
            kind: 'rest',
            value: UNKNOWN,
            name: this.nameOf(indicador, place, shape.tipo, periodo, crossing),
            year: yearOf(periodo),
            district: EVERYWHERE,
          });
          const parts = this.block.colonias.map((clave) =>
            this.cellAt(shape.tipo, indicador, clave, periodo, crossing),
          );
          this.relate(total, [...parts, rest], implied);
        }
      }
    }
  }

  /**
   * The cell of a total: of the system where its shape is, else a whole-alcaldía count, read from
   * its row or summed from the longest shorter periods that have rows; undefined if nobody knows it.
   */
  private totalAt(
    shape: Shape,
    indicador: string,
    clave: string,
    periodo: string,
    crossing: Crossing,
  ): number | undefined {
    const known = this.cells.get(cellKey(shape.tipo, indicador, clave, periodo, crossing));
    if (known !== undefined) return known;
    if (shape.nivel === 'colonia' || shape.bySex || shape.byAge) return undefined;
    const types = PERIOD_TYPES.slice(0, PERIOD_TYPES.indexOf(shape.tipo) + 1).reverse();
    for (const tipo of types) {
      const starts = this.periodsOf(tipo).filter((start) => contains(shape.tipo, periodo, start));
      const counts = starts.map((start) => {
        const row = this.block.rowAt({ indicador, clave, tipo, periodo: start, ...crossing });
        return row === undefined ? undefined : (this.rows[row]?.n ?? undefined);
      });
      if (counts.length === 0 || counts.includes(undefined)) continue;
      const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
      const cell = this.builder.add({
        kind: 'public',
        value: sum,
        name: this.nameOf(indicador, clave, shape.tipo, periodo, crossing),
        year: yearOf(periodo),
        district: EVERYWHERE,
      });
      this.cells.set(cellKey(shape.tipo, indicador, clave, periodo, crossing), cell);
      return cell;
    }
    return undefined;
  }

  private nameOf(
    indicador: string,
    clave: string,
    tipo: PeriodType,
    periodo: string,
    { sexo, edad }: Crossing,
  ): string {
    return `${indicador}, ${clave}, ${tipo} ${periodo}, ${sexo}, ${edad}, ${this.block.fuente}`;
  }

  private relate(total: number, parts: readonly (number | undefined)[], implied: boolean): void {
    const known = parts.filter((part) => part !== undefined);
    if (known.length === 0 || known.length < parts.length) return;
    this.builder.relate(total, known, implied);
  }

  private eachCell(
    shape: Shape,
    visit: (cell: number, indicador: string, clave: string, periodo: string, at: Crossing) => void,
  ): void {
    for (const indicador of this.membersOf(shape)) {
      for (const clave of this.placesOf(shape)) {
        for (const periodo of this.periodsOf(shape.tipo)) {
          for (const crossing of this.crossingsOf(shape)) {
            const cell = this.cellAt(shape.tipo, indicador, clave, periodo, crossing);
            if (cell !== undefined) visit(cell, indicador, clave, periodo, crossing);
          }
        }
      }
    }
  }

  private cellAt(
    tipo: PeriodType,
    indicador: string,
    clave: string,
    periodo: string,
    crossing: Crossing,
  ): number | undefined {
    return this.cells.get(cellKey(tipo, indicador, clave, periodo, crossing));
  }

  private membersOf(shape: Shape): ReadonlySet<string> {
    return this.members.get(shapeKey(shape)) ?? new Set();
  }

  private nextShorter(shape: Shape, indicador: string): Shape | undefined {
    return PERIOD_TYPES.slice(0, PERIOD_TYPES.indexOf(shape.tipo))
      .reverse()
      .map((tipo) => this.shapes.get(shapeKey({ ...shape, tipo })))
      .find((found) => found !== undefined && this.membersOf(found).has(indicador));
  }

  private has(shape: Shape): boolean {
    return this.shapes.has(shapeKey(shape));
  }

  private placesOf(shape: Shape): readonly string[] {
    return shape.nivel === 'colonia' ? this.block.colonias : [this.block.alcaldia];
  }

  private periodsOf(tipo: PeriodType): readonly string[] {
    return this.block.periods.get(tipo) ?? [];
  }

  private crossingsOf(shape: Shape): readonly Crossing[] {
    const sexes = shape.bySex ? this.block.sexes : [TOTAL];
    const ages = shape.byAge ? this.block.ages : [TOTAL];
    return sexes.flatMap((sexo) => ages.map((edad) => ({ sexo, edad })));
  }
}

/** Cells in one district, more or less: programs of this size take some hundredths of a second. */
const DISTRICT = 2400;

/** The district of a cell: of an alcaldía, its year; of colonias, groups of like size. */
function districtsOf(
  colonias: readonly string[],
  cellsEach: number,
): (clave: string, periodo: string) => number {
  const count = Math.ceil((colonias.length * cellsEach) / DISTRICT);
  const size = Math.ceil(colonias.length / count);
  const districts = new Map(
    colonias.map((clave, index) => [clave, Math.floor(index / size)] as const),
  );
  return (clave, periodo) => districts.get(clave) ?? yearOf(periodo);
}

/**
 * A shape and those without which its sums could not be written: three-year windows overlap, so
 * they need their years; colonias crossed with sex add up to the alcaldía crossed with sex.
 */
function withItsGround(shape: Shape): readonly Shape[] {
  const shapes: Shape[] = shape.tipo === 'trienio' ? [shape, { ...shape, tipo: 'anio' }] : [shape];
  const crossed = shape.bySex || shape.byAge;
  if (shape.nivel === 'alcaldia' || !crossed) return shapes;
  return shapes.flatMap((own): Shape[] => [own, { ...own, nivel: 'alcaldia' }]);
}

const yearOf = (periodo: string): number => Number(periodo.slice(0, 4));

function cellKey(
  tipo: PeriodType,
  indicador: string,
  clave: string,
  periodo: string,
  { sexo, edad }: Crossing,
): string {
  return `${tipo} ${indicador} ${clave} ${periodo} ${sexo} ${edad}`;
}
