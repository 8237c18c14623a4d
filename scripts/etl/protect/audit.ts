/** Attacks releases with what is printed in them and nothing else. */
import { EtlError } from '../io/errors';
import { allInOne } from './allInOne';
import { fingerprintOf } from './alone';
import { attackTask, findingsSchema } from './attack';
import { hourName, observationName } from './cellNames';
import { editionsOf, tablesOf, type Edition } from './editions';
import { asFiles, besideOf } from './beside';
import { linkTables, type Earlier, type LinkedTables } from './linkTables';
import { countsFilesOf, type FactsOf } from './sameFacts';
import { isPublicTotal } from './lattice';
import type { PublishedHourCount, PublishedObservation } from '../count/observation';
import type { Release } from './release';
import { sharesOf, type Share } from './shares';
import { solveAll } from './threads/solveAll';

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
  const alone = editionsOf([release]);
  await found.look(alone, (edition) => [edition]);
  found.isAlone = false;
  if (earlier.length > 0) {
    const editions = editionsOf([...earlier, release]);
    const upTo = (last: Edition) =>
      editions.slice(0, editions.indexOf(last) + 1).filter(({ fuente }) => fuente === last.fuente);
    await found.look(editions, upTo);
  }
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
function tellingOf({ observaciones, horarios, structure }: Edition, k: number): readonly string[] {
  const isSmall = ({ n }: { readonly n: number | null }) => n !== null && n > 0 && n < k;
  const { alcaldiaOf, takesK } = structure;
  return [
    ...observaciones
      .filter((row) => isSmall(row) && !isPublicTotal(row, takesK))
      .concat(allInOne(observaciones, alcaldiaOf, k, takesK))
      .map(observationName),
    ...horarios.filter(isSmall).map(hourName),
  ];
}

const ATTACK = {
  name: 'auditar',
  perform: attackTask,
  module: new URL('./threads/attackThread.ts', import.meta.url),
  answer: findingsSchema,
};

/** What was recovered so far, each cell once. */
class Recovery {
  private readonly cells = new Map<string, Recovered>();
  /** What was attacked with nothing tied to it: to attack it again would find the same. */
  private readonly alone = new Set<string>();
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
   * Attacks each edition beside those before it, and one of persons beside all of their carpetas.
   * @param upTo an edition and those of its source before it, itself the last.
   */
  async look(
    editions: readonly Edition[],
    upTo: (edition: Edition) => readonly Edition[],
  ): Promise<void> {
    const { k } = this;
    const joints = editions.flatMap((edition) => {
      const before = upTo(edition).slice(0, -1);
      for (const cell of edition.unhidden) this.add(cell, edition, true);
      for (const cell of tellingOf(edition, k)) this.add(cell, edition);
      const olds = before.map((own) => tablesOf(own));
      const chain = [edition, ...before.toReversed()];
      return tablesOf(edition).flatMap((news, table) => {
        const own = olds.flatMap((tables, position) => {
          const age = before.length - position;
          return (tables[table] ?? []).map((old): Earlier => ({ ...old, age, isSame: false }));
        });
        const others = table === 0 ? this.filesOf(edition, editions) : [];
        const persons = [...news, ...own];
        const { fuente, structure } = edition;
        const rules = { ...structure, factsOf: this.factsOf, k };
        const beside = besideOf(persons, [fuente], others.map(asFiles), before.length, rules);
        const all = [...chain, ...others.toReversed()];
        return linkTables(news, [...own, ...beside.olds], beside.ties).map((joint) => ({
          joint,
          chain: all,
        }));
      });
    });
    const fresh = joints.filter(({ joint, chain: [edition] }) => this.isNews(joint, edition));
    const tasks = fresh.map(({ joint }) => ({ ...joint, k, prices: new Float64Array() }));
    const findings = await solveAll(tasks, ATTACK);
    findings.forEach(({ recovered, narrowest, narrowestSafe }, position) => {
      this.narrowest = leastOf(this.narrowest, narrowest);
      this.narrowestSafe = leastOf(this.narrowestSafe, narrowestSafe);
      const found = fresh[position];
      for (const cell of recovered) {
        const edition = found?.chain[found.joint.ages[cell] ?? 0];
        if (edition !== undefined) this.add(found?.joint.ownNames[cell] ?? '', edition);
      }
    });
  }

  /** The editions of the carpetas in which the persons of one are. */
  private filesOf({ fuente }: Edition, editions: readonly Edition[]): readonly Edition[] {
    const { factsOf } = this;
    return editions.filter((own) => countsFilesOf(factsOf(own.fuente), factsOf(fuente)));
  }

  /** Whether a system has not been attacked before, as it is printed in this edition. */
  private isNews(joint: LinkedTables, edition: Edition | undefined): boolean {
    if (joint.isTied || edition === undefined) return true;
    const own = `${keyOf(edition)} ${fingerprintOf(joint)}`;
    const isNews = !this.alone.has(own);
    this.alone.add(own);
    return isNews;
  }

  private add(name: string, edition: Edition, isPrinted = false): void {
    const key = `${keyOf(edition)} ${name}`;
    const known = this.cells.get(key)?.isPrinted === true;
    const isAlone = this.isAlone || this.cells.get(key)?.isAlone === true;
    const own = { name, edition: edition.name ?? '', isPrinted: isPrinted || known, isAlone };
    this.cells.set(key, own);
  }
}

/** Tells the editions of all sources apart. */
const keyOf = ({ fuente, name, releasesSince }: Edition): string =>
  `${fuente} ${name ?? releasesSince}`;

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
