/** What can be worked out of all that some releases print together, each cell once. */
import { createHash } from 'node:crypto';
import { besideOf } from '../cells/beside';
import { hourName, observationName } from '../cells/cellNames';
import { History } from '../cells/history';
import { joinParts, type Joint } from '../cells/joinParts';
import { isPublicTotal } from '../cells/lattice';
import { isPrinted } from '../cells/model';
import type { Release } from '../cells/release';
import { countsFilesOf, type FactsOf } from '../cells/sameFacts';
import { rowsInSums, type View } from '../cells/views';
import { toldName } from '../cells/vintages';
import { solveAll } from '../solve/threads/solveAll';
import { allInOne } from './allInOne';
import { attackTask, findingsSchema } from './attack';

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
  /** Whether it was not decided within the search: what is not proven is not published. */
  readonly isUndecided: boolean;
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

export class Recovery {
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
      if (isUnhidden) this.add(name, edicion, { isPrinted: true });
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
      const names = own.flatMap(({ system }) => system.names);
      const beside = besideOf(names, files, rows, { ...structure, factsOf, k });
      return [
        ...joinParts([...own, ...beside.parts], beside.ties),
        ...joinParts(history.partsOf(fuente, 1)),
      ];
    });
    const fresh = joints.filter((joint) => this.isNews(joint));
    const tasks = fresh.map((joint) => ({ ...joint, k, prices: new Float64Array() }));
    const findings = await solveAll(tasks, ATTACK);
    findings.forEach(({ recovered, undecided, narrowest, narrowestSafe }, position) => {
      this.narrowest = leastOf(this.narrowest, narrowest);
      this.narrowestSafe = leastOf(this.narrowestSafe, narrowestSafe);
      const joint = fresh[position];
      for (const cell of recovered) {
        const isUndecided = undecided.includes(cell);
        this.add(joint?.ownNames[cell] ?? '', joint?.editions[cell] ?? '', { isUndecided });
      }
    });
  }

  private isNews(joint: Joint): boolean {
    const own = fingerprintOf(joint);
    const isNews = !this.attacked.has(own);
    this.attacked.add(own);
    return isNews;
  }

  private add(
    name: string,
    edicion: string,
    { isPrinted = false, isUndecided = false }: Partial<Recovered> = {},
  ): void {
    const key = `${edicion} ${name}`;
    const known = this.cells.get(key);
    this.cells.set(key, {
      name,
      edition: toldName(edicion),
      isPrinted: isPrinted || known?.isPrinted === true,
      isAlone: this.isAlone || known?.isAlone === true,
      isUndecided: isUndecided && known?.isUndecided !== false,
    });
  }
}

function leastOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

/** The same for two systems whose cells are printed alike, have the same sums, and the same order of vintages. */
function fingerprintOf({ system, suppressions, editions }: Joint): string {
  const hash = createHash('sha256');
  const order = [...new Set(system.vintages)].sort((a, b) => a - b);
  system.kinds.forEach((kind, cell) => {
    const suppression = suppressions[cell] ?? 'ninguna';
    const value = isPrinted(kind, suppression) ? system.values[cell] : '';
    const vintage = `${editions[cell] ?? ''};${order.indexOf(system.vintages[cell] ?? 0)}`;
    hash.update(`${system.names[cell] ?? ''};${vintage};${kind};${suppression};${value ?? ''}\n`);
  });
  for (const { total, parts, addsIn } of system.relations) {
    hash.update(`${addsIn}:${total}=${parts.join('+')}\n`);
  }
  return hash.digest('hex');
}
