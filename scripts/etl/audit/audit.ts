/** Attacks releases with what is printed in them and nothing else. */
import { EtlError } from '../io/errors';
import { allInOne } from './allInOne';
import { fingerprintOf } from './alone';
import { attackTask, findingsSchema } from './attack';
import { besideOf } from '../cells/beside';
import { hourName, observationName } from '../cells/cellNames';
import { History } from '../cells/history';
import { rowsInSums, type View } from '../cells/views';
import { joinParts, type Joint } from '../cells/joinParts';
import { countsFilesOf, type FactsOf } from '../cells/sameFacts';
import { isPublicTotal } from '../cells/lattice';
import type { PublishedHourCount, PublishedObservation } from '../count/observation';
import type { Release } from '../cells/release';
import { sharesOf, type Share } from './shares';
import { solveAll } from '../solve/threads/solveAll';
import { toldName } from '../cells/vintages';

export type { Release };

export interface AuditReport {
  /** Cells below the alcaldía or crossed (published or suppressed), hours included. */
  readonly celdas: number;
  readonly suprimidas_primarias: number;
  readonly suprimidas_complementarias: number;
  /**
   * Cells that tell a count below k, or that of something not published: printed, or found within
   * an interval narrower than promised; and cells that one release hides and another of the same
   * files prints.
   */
  readonly recuperables: number;
  /** Greatest minus least possible count of the most exposed suppressed cell; null if none. */
  readonly intervalo_minimo: number | null;
  readonly por_grano: Share[];
}

/** A cell that can be worked out. */
export interface Recovered {
  /** Of the cell, the same in every release. */
  readonly name: string;
  /** Of the files that it was counted from; empty where they are not known. */
  readonly edition: string;
  /** Whether one release of the same files prints what another hides: no later one takes that back. */
  readonly isPrinted: boolean;
  /** Whether the newest release gives it away by itself. */
  readonly isAlone: boolean;
}

export interface Audited {
  readonly report: AuditReport;
  readonly recovered: readonly Recovered[];
  /** As `intervalo_minimo`, of the cells that can't be worked out. */
  readonly narrowestSafe: number | null;
}

/**
 * @param earlier the releases before it, in order, which readers still have: what counts the same
 *   files says the same; what counts newer ones says that and what was reported since, which only
 *   adds.
 * @throws Error when the published numbers contradict one another, a table lacks rows, or a row has
 *   no count though it says that it is not suppressed, or the reverse.
 */
export async function audit(
  release: Release,
  ...earlier: readonly Release[]
): Promise<AuditReport> {
  return (await examine(release, earlier)).report;
}

/**
 * The same, cell by cell, beside all that counts the same facts.
 * @param factsOf what each source counts of facts that others count too.
 */
export async function examine(
  release: Release,
  earlier: readonly Release[] = [],
  factsOf: FactsOf = () => undefined,
): Promise<Audited> {
  const { observaciones, horarios, k } = release;
  const stranger = earlier.find((own) => own.k !== k);
  if (stranger !== undefined) {
    throw new EtlError(
      `Una publicación anterior suprime lo menor que ${stranger.k} y ésta lo menor que ${k}.`,
      'Compara publicaciones del mismo perfil.',
    );
  }
  for (const row of [...observaciones, ...horarios]) refuseHalfSuppressed(row);
  const found = new Recovery(k, factsOf);
  await found.look([release], earlier.length);
  found.isAlone = false;
  if (earlier.length > 0) await found.look([...earlier, release]);
  const { takesK } = release.structure;
  const cells = [...observaciones.filter((row) => !isPublicTotal(row, takesK)), ...horarios];
  return {
    report: {
      celdas: cells.length,
      suprimidas_primarias: cells.filter((row) => row.supresion === 'primaria').length,
      suprimidas_complementarias: cells.filter((row) => row.supresion === 'complementaria').length,
      recuperables: found.recovered.length,
      intervalo_minimo: found.narrowest,
      por_grano: sharesOf(release, release.structure),
    },
    recovered: found.recovered,
    narrowestSafe: found.narrowestSafe,
  };
}

/** Printed counts under k, and those that tell such a count of a shorter period. */
function tellingOf({ release }: View, k: number): readonly string[] {
  const isSmall = ({ n }: { readonly n: number | null }) => n !== null && n > 0 && n < k;
  const { alcaldiaOf, takesK } = release.structure;
  const rows = rowsInSums(release);
  return [
    ...rows
      .filter((row) => isSmall(row) && !isPublicTotal(row, takesK))
      .concat(allInOne(rows, alcaldiaOf, k, takesK))
      .map(observationName),
    ...release.horarios.filter(isSmall).map(hourName),
  ];
}

const ATTACK = {
  name: 'auditar',
  perform: attackTask,
  module: new URL('./attackThread.ts', import.meta.url),
  answer: findingsSchema,
};

/** What was recovered so far, each cell once. */
class Recovery {
  private readonly cells = new Map<string, Recovered>();
  /** The systems that were attacked: to attack one again would find the same. */
  private readonly attacked = new Set<string>();
  /** Whether the newest release is looked at by itself. */
  isAlone = true;
  narrowest: number | null = null;
  narrowestSafe: number | null = null;

  constructor(
    private readonly k: number,
    private readonly factsOf: FactsOf,
  ) {}

  get recovered(): readonly Recovered[] {
    return [...this.cells.values()];
  }

  /**
   * Attacks all that some releases print together: each source with all its vintages, and what counts
   * persons beside all of their carpetas.
   * @param first the place of the first of them among all that were published.
   */
  async look(releases: readonly Release[], first = 0): Promise<void> {
    const { k, factsOf } = this;
    const history = new History(releases, first);
    for (const { name, edicion, isUnhidden } of history.cells.values()) {
      if (isUnhidden) this.add(name, edicion, true);
    }
    // What prints no cell that was not printed before tells nothing that was not told.
    for (const view of history.news) {
      for (const name of tellingOf(view, k)) this.add(name, view.vintageOf(name).edicion);
    }
    const structure = releases.at(-1)?.structure;
    const joints = history.fuentes.flatMap((fuente) => {
      const own = history.partsOf(fuente, 0);
      const near = history.fuentes.filter((of) => countsFilesOf(factsOf(of), factsOf(fuente)));
      const files = near.flatMap((of) => history.partsOf(of, 0));
      const rows = near.flatMap((of) => history.rowsOf(of));
      const beside = besideOf(own, files, rows, { ...structure, factsOf, k });
      return [
        ...joinParts([...own, ...beside.parts], beside.ties),
        ...joinParts(history.partsOf(fuente, 1)),
      ];
    });
    const fresh = joints.filter((joint) => this.isNews(joint));
    const tasks = fresh.map((joint) => ({ ...joint, k, prices: new Float64Array() }));
    const findings = await solveAll(tasks, ATTACK);
    findings.forEach(({ recovered, narrowest, narrowestSafe }, position) => {
      this.narrowest = leastOf(this.narrowest, narrowest);
      this.narrowestSafe = leastOf(this.narrowestSafe, narrowestSafe);
      const joint = fresh[position];
      for (const cell of recovered) {
        this.add(joint?.ownNames[cell] ?? '', joint?.editions[cell] ?? '');
      }
    });
  }

  private isNews(joint: Joint): boolean {
    const own = fingerprintOf(joint);
    const isNews = !this.attacked.has(own);
    this.attacked.add(own);
    return isNews;
  }

  private add(name: string, edicion: string, isPrinted = false): void {
    const key = `${edicion} ${name}`;
    const known = this.cells.get(key)?.isPrinted === true;
    const isAlone = this.isAlone || this.cells.get(key)?.isAlone === true;
    const edition = toldName(edicion);
    this.cells.set(key, { name, edition, isPrinted: isPrinted || known, isAlone });
  }
}

function leastOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

function refuseHalfSuppressed(row: PublishedObservation | PublishedHourCount): void {
  if ((row.n === null) === (row.supresion !== 'ninguna')) return;
  throw new Error(
    `Fila con n = ${row.n ?? 'vacía'} y supresion = ${row.supresion}: ${row.fuente}, ` +
      `${row.indicador}, ${row.clave}, ${row.periodo}. Vuelve a construir la publicación.`,
  );
}
