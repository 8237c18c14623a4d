/**
 * Every sum that ties the cells of `observaciones`, withheld cells and remainders included.
 *
 * Three arguments keep the system small without freeing the attacker of anything:
 * a withheld total that is nobody's part is a definition, not a constraint, so it is left out, shape
 * by shape; the sum of a relation over a partition is implied (and marked so); and periods of the
 * alcaldía shorter than those published by colonia only fix the margins of a table
 * colonia × period, in which any two cases of different places can change periods: it tells of a
 * colonia only where there is no second place (soleColonia.ts).
 */
import { IN_ALL, IN_OTHERS } from './cellNames';
import type { LapseOf } from './days';
import { familiesOf, type Family, FamilyShapes, yearOf } from './familyShapes';
import { FamilyCells } from './familyCells';
import {
  TOTAL,
  blocksOf,
  type Block,
  type Coordinates,
  type Countable,
  type Shape,
  type TakesK,
} from './lattice';
import { EVERYWHERE, SystemBuilder, UNKNOWN, type System } from './model';
import { contains } from './periods';
import { ofAllYears, type CellPeriod } from './vintages';
import type { IsWithdrawn } from './withdrawn';

export interface Structure {
  /** Key of the alcaldía that a colonia's key belongs to. */
  readonly alcaldiaOf: (clave: string) => string;
  /** The indicator that an indicator is part of; null for none. */
  readonly parentOf: (indicador: string) => string | null;
  /** Whether the totals of alcaldías of a source take k too; none where it is left out. */
  readonly takesK?: TakesK;
  /** The days of a source that tells of no period of the calendar. */
  readonly lapseOf?: LapseOf;
  /** Which cells of an alcaldía, with all that they are crossed with, are withdrawn; none where it is left out. */
  readonly isWithdrawn?: IsWithdrawn;
  /** The least that is known, by what is said of piles, of cases in a colonia and a year; 0 for nothing. */
  readonly floorOf?: (of: CaseCell) => number;
  /** The most cases of a source that are known to lie in no colonia, all years and crimes of its files together. */
  readonly nowhereOf?: Remainder;
  /** The same of those whose hour is not known. */
  readonly hourlessOf?: Remainder;
}

/** Undefined where nothing is said of a source, or not of what it counts in a period. */
export type Remainder = (fuente: string, of: CellPeriod) => number | undefined;

export interface CaseCell {
  readonly fuente: string;
  readonly indicador: string;
  readonly clave: string;
  readonly anio: number;
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
  return blocksOf(rows, structure.alcaldiaOf, isPublished, structure.takesK).flatMap((block) =>
    familiesOf(
      block.indicators,
      structure.parentOf,
      (indicador) => block.publishedShapes(indicador).length > 0,
    ).map((family) => new FamilySystem(rows, block, family, structure, isPublished).build()),
  );
}

class FamilySystem {
  private readonly builder = new SystemBuilder();
  private readonly shapes: FamilyShapes;
  private readonly cells: FamilyCells;
  /** By year, what of it lies in no colonia, of the indicator that all others are part of. */
  private readonly nowhere = new Map<number, number>();

  constructor(
    private readonly rows: readonly Countable[],
    private readonly block: Block,
    private readonly family: Family,
    private readonly structure: Structure,
    private readonly isPublished: (row: Countable) => boolean,
  ) {
    this.shapes = new FamilyShapes(block, family, structure.parentOf);
    this.cells = new FamilyCells(rows, block, this.shapes, this.builder);
  }

  build(): System {
    for (const shape of this.shapes.all) {
      for (const at of this.shapes.cellsOf(shape)) {
        this.cells.add(at, this.kindOf(at, shape));
      }
    }
    for (const shape of this.shapes.all) {
      this.relatePeriods(shape);
      this.relateParts(shape);
      this.relateCrossings(shape);
      if (shape.nivel === 'colonia') {
        this.relatePlaces(shape);
        this.relateFloors(shape);
      }
    }
    this.relateNowhere();
    return this.builder.close();
  }

  private kindOf(at: Coordinates, shape: Shape): 'published' | 'withheld' | 'untold' {
    const { indicador } = at;
    if (this.isWithdrawn(at, shape)) return 'withheld';
    if (this.shapes.isSeen(indicador, shape)) return 'published';
    const isTold =
      shape.nivel === 'alcaldia' ||
      this.block.publishedShapes(indicador).some(({ nivel }) => nivel === 'colonia');
    return isTold ? 'withheld' : 'untold';
  }

  /** What is seen all the same is not withdrawn, whatever is said of it. */
  private isWithdrawn(at: Coordinates, { nivel }: Shape): boolean {
    const place = { ...at, fuente: this.block.fuente, nivel, periodo_tipo: at.tipo };
    if (this.structure.isWithdrawn?.(place) !== true) return false;
    const row = this.rows[this.block.rowAt(at) ?? -1];
    return row === undefined || !this.isPublished(row);
  }

  /** Longer period = the shorter ones inside it. */
  private relatePeriods(shape: Shape): void {
    for (const at of this.shapes.cellsOf(shape)) {
      const tipo = this.shapes.nextShorter(shape, at.indicador)?.tipo;
      if (tipo === undefined) continue;
      const parts = this.shapes
        .periodsOf(tipo)
        .filter((start) => contains(shape.tipo, at.periodo, start))
        .map((periodo) => this.cells.at({ ...at, tipo, periodo }));
      this.relate(this.cells.at(at), parts, false);
    }
  }

  /** Indicator = its parts. Summed over shorter periods it says nothing new. */
  private relateParts(shape: Shape): void {
    for (const at of this.shapes.cellsOf(shape)) {
      const parts = this.family.partsOf.get(at.indicador);
      if (parts === undefined) continue;
      const implied = this.shapes.nextShorter(shape, at.indicador) !== undefined;
      this.relate(
        this.cells.at(at),
        parts.map((indicador) => this.cells.at({ ...at, indicador })),
        implied,
      );
    }
  }

  /** Total = its sexes; total = its ages. */
  private relateCrossings(shape: Shape): void {
    const { bySex, byAge } = shape;
    if (!bySex && !byAge) return;
    const withoutAge = { ...shape, byAge: false };
    const withoutSex = { ...shape, bySex: false };
    const hasWithoutAge = bySex && byAge && this.shapes.has(withoutAge);
    const hasWithoutSex = bySex && byAge && this.shapes.has(withoutSex);
    const members = this.shapes.membersOf(shape);
    const { sexes, ages } = this.block;
    if (hasWithoutAge) this.relateTo(withoutAge, members, [TOTAL], ages);
    if (hasWithoutSex) this.relateTo(withoutSex, members, sexes, [TOTAL]);
    if (hasWithoutAge || hasWithoutSex) return;
    const uncrossed = { ...shape, bySex: false, byAge: false };
    this.relateTo(uncrossed, members, bySex ? sexes : [TOTAL], byAge ? ages : [TOTAL]);
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
    for (const at of this.shapes.cellsOf(coarser, indicators)) {
      const parts = (at.sexo === TOTAL ? sexes : [at.sexo]).flatMap((sexo) =>
        (at.edad === TOTAL ? ages : [at.edad]).map((edad) => this.cells.at({ ...at, sexo, edad })),
      );
      this.relate(this.cells.totalAt(coarser, at), parts, false);
    }
  }

  /**
   * Alcaldía = its colonias + the cases that lie in none. How many lie in none may be known: no place
   * is told by it. Of one sex, it counts persons as any crossed cell does.
   */
  private relatePlaces(shape: Shape): void {
    const { alcaldia, colonias } = this.block;
    const whole: Shape = { ...shape, nivel: 'alcaldia' };
    const isCrossed = shape.bySex || shape.byAge;
    for (const at of this.shapes.cellsOf(whole, this.shapes.membersOf(shape))) {
      const total = this.cells.totalAt(whole, at);
      if (total === undefined) continue;
      const nowhere = { ...at, clave: `${alcaldia} sin colonia` };
      const rest = this.cells.addLoose(nowhere, isCrossed ? 'withheld' : 'rest', UNKNOWN);
      const isOfAll = at.indicador === this.family.indicators[0];
      if (isOfAll && !isCrossed && this.isCapped(at)) this.nowhere.set(yearOf(at.periodo), rest);
      const isSummedByPeriod = this.shapes.nextShorter(shape, at.indicador) !== undefined;
      // Where the remainder itself must be hidden, its sum is no mere consequence of others.
      const implied = !isCrossed && (isSummedByPeriod || this.family.partsOf.has(at.indicador));
      const parts = colonias.map((clave) => this.cells.at({ ...at, clave }));
      this.relate(total, [...parts, rest], implied);
    }
  }

  /** Whether something is said of the cases of a year that lie in no colonia. */
  private isCapped({ tipo, periodo }: Coordinates): boolean {
    const { fuente, alcaldia } = this.block;
    const of = { fuente, alcaldia, periodo_tipo: tipo, periodo };
    return tipo === 'anio' && this.structure.nowhereOf?.(fuente, of) !== undefined;
  }

  /**
   * All that lie in no colonia = those of this family, year by year + all others, which are others where other
   * years are told.
   */
  private relateNowhere(): void {
    const { fuente, alcaldia } = this.block;
    const most = this.structure.nowhereOf?.(fuente, ofAllYears(fuente, alcaldia));
    if (most === undefined || this.nowhere.size === 0) return;
    const { periodo_tipo, periodo } = ofAllYears(fuente, alcaldia);
    const nameOf = (what: string) =>
      [
        this.family.indicators[0] ?? '',
        `${alcaldia} sin colonia${what}`,
        `${periodo_tipo} ${periodo}`,
        TOTAL,
        TOTAL,
        fuente,
      ].join(', ');
    const of = { district: EVERYWHERE, year: 0 };
    const all = this.builder.add({
      kind: 'public',
      value: most,
      name: nameOf(IN_ALL),
      ...of,
    });
    const others = this.builder.add({
      kind: 'rest',
      value: UNKNOWN,
      name: nameOf([IN_OTHERS, ...this.nowhere.keys()].join(' ')),
      ...of,
    });
    this.builder.relate(all, [...this.nowhere.values(), others]);
  }

  /** Cases of a year = those that a pile is said to have at least + the rest. */
  private relateFloors(shape: Shape): void {
    if (shape.tipo !== 'anio' || shape.bySex || shape.byAge) return;
    for (const at of this.shapes.cellsOf(shape)) {
      const { indicador, clave } = at;
      const where = { fuente: this.block.fuente, indicador, clave, anio: yearOf(at.periodo) };
      const floor = this.structure.floorOf?.(where) ?? 0;
      if (floor === 0) continue;
      const piled = this.cells.addLoose({ ...at, clave: `${clave} apiladas` }, 'public', floor);
      const rest = this.cells.addLoose({ ...at, clave: `${clave} las demás` }, 'rest', UNKNOWN);
      this.relate(this.cells.at(at), [piled, rest], false);
    }
  }

  private relate(
    total: number | undefined,
    parts: readonly (number | undefined)[],
    implied: boolean,
  ): void {
    const known = parts.filter((part) => part !== undefined);
    if (total === undefined || known.length === 0 || known.length < parts.length) return;
    this.builder.relate(total, known, implied);
  }
}
