/** The cells of a family of indicators in one block, by where they lie. */
import { observationName } from './cellNames';
import { yearOf, type FamilyShapes } from './familyShapes';
import type { Block, Coordinates, Countable, Shape } from './lattice';
import { EVERYWHERE, UNKNOWN, type CellKind, type SystemBuilder } from './model';
import { PERIOD_TYPES, contains } from './periods';

export class FamilyCells {
  private readonly cells = new Map<string, number>();

  constructor(
    private readonly rows: readonly Countable[],
    private readonly block: Block,
    private readonly shapes: FamilyShapes,
    private readonly builder: SystemBuilder,
  ) {}

  /** @throws Error when a published row is missing. */
  add(at: Coordinates, kind: 'published' | 'withheld' | 'untold'): void {
    const row = this.block.rowAt(at);
    if (row === undefined && kind === 'published') {
      throw new Error(`Falta la fila ${this.nameOf(at)} (los ceros también son filas).`);
    }
    const value = row === undefined ? null : (this.rows[row]?.n ?? null);
    const cell = this.builder.add({
      kind,
      row: row ?? -1,
      value: value ?? UNKNOWN,
      name: this.nameOf(at),
      year: yearOf(at.periodo),
      district: this.shapes.districtOf(at),
    });
    this.cells.set(keyOf(at), cell);
  }

  /** A cell that no row stands for. */
  addLoose(at: Coordinates, kind: CellKind, value: number): number {
    const name = this.nameOf(at);
    const year = yearOf(at.periodo);
    return this.builder.add({ kind, value, name, year, district: EVERYWHERE });
  }

  at(at: Coordinates): number | undefined {
    return this.cells.get(keyOf(at));
  }

  /**
   * The cell of a total: of the system where its shape is, else a whole-alcaldía count, read from
   * its row or summed from the longest shorter periods that have rows; undefined if nobody knows it.
   */
  totalAt(shape: Shape, at: Coordinates): number | undefined {
    const known = this.at(at);
    if (known !== undefined) return known;
    if (shape.nivel === 'colonia' || shape.bySex || shape.byAge || this.block.takesK) {
      return undefined;
    }
    const types = PERIOD_TYPES.slice(0, PERIOD_TYPES.indexOf(shape.tipo) + 1).reverse();
    for (const tipo of types) {
      const counts = this.shapes
        .periodsOf(tipo)
        .filter((start) => contains(shape.tipo, at.periodo, start))
        .map((periodo) => {
          const row = this.block.rowAt({ ...at, tipo, periodo });
          return row === undefined ? undefined : (this.rows[row]?.n ?? undefined);
        });
      if (counts.length === 0 || counts.includes(undefined)) continue;
      const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
      const cell = this.addLoose(at, 'public', sum);
      this.cells.set(keyOf(at), cell);
      return cell;
    }
    return undefined;
  }

  private nameOf(at: Coordinates): string {
    return observationName({ ...at, periodo_tipo: at.tipo, fuente: this.block.fuente });
  }
}

function keyOf({ tipo, indicador, clave, periodo, sexo, edad }: Coordinates): string {
  return `${tipo} ${indicador} ${clave} ${periodo} ${sexo} ${edad}`;
}
