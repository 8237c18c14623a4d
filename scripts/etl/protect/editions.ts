/**
 * Releases that counted a source from the same bytes tell of the same counts: what one prints and
 * another hides is known. Together they are one edition of the source.
 */
import { hourName, observationName } from './cellNames';
import { hourSystemsOf } from './hours';
import type {
  Published,
  PublishedHourCount,
  PublishedObservation,
  Suppression,
} from '../count/observation';
import { printedOf } from './printed';
import type { Printed } from './linkTables';
import { systemsOf, type Structure } from './relations';
import type { Release } from './release';

/** All that is printed of one edition of a source. */
export interface Edition extends Published {
  readonly fuente: string;
  /** Of the files; undefined where they are not known: then no other release counts them. */
  readonly name: string | undefined;
  /** How many releases came after the last of it. */
  readonly releasesSince: number;
  readonly structure: Structure;
  /** How each cell is printed in the last release that has it, by the cell's name. */
  readonly last: ReadonlyMap<string, Suppression>;
  /** Names of the cells that one release hides and another prints. */
  readonly unhidden: readonly string[];
}

/**
 * @param releases in the order in which they were published.
 * @returns the editions of every source; those of one source in the order in which they were last
 *   published. Releases of the same bytes that print different counts (another catalogue, another
 *   reader) are different editions.
 */
export function editionsOf(releases: readonly Release[]): readonly Edition[] {
  const found: Draft[] = [];
  releases.forEach((release, position) => {
    const since = releases.length - 1 - position;
    const sources = new Set(
      [...release.observaciones, ...release.horarios].map(({ fuente }) => fuente),
    );
    for (const fuente of sources) {
      const name = release.editionOf?.(fuente);
      const known = found.find((draft) => draft.takes(fuente, name, release));
      if (known === undefined) {
        found.push(new Draft(fuente, name, release, since));
        continue;
      }
      known.add(release, since);
      found.splice(found.indexOf(known), 1);
      found.push(known);
    }
  });
  return found.map((draft) => draft.edition());
}

/** The sums of the two tables of an edition. */
export function tablesOf({
  observaciones,
  horarios,
  structure,
}: Published & { readonly structure: Structure }): readonly (readonly Printed[])[] {
  const all = () => true;
  return [
    printedOf(systemsOf(observaciones, structure, all), observaciones),
    printedOf(
      hourSystemsOf(horarios, observaciones, structure.parentOf, all, structure.hourlessOf),
      horarios,
    ),
  ];
}

class Draft {
  private readonly observations = new Map<string, PublishedObservation>();
  private readonly hours = new Map<string, PublishedHourCount>();
  private readonly structures: Structure[] = [];
  private readonly last = new Map<string, Suppression>();
  private readonly unhidden = new Set<string>();

  constructor(
    private readonly fuente: string,
    private readonly name: string | undefined,
    release: Release,
    private since: number,
  ) {
    this.add(release, since);
  }

  takes(fuente: string, name: string | undefined, { observaciones, horarios }: Release): boolean {
    if (fuente !== this.fuente || name === undefined || name !== this.name) return false;
    const agrees = (known: number | null | undefined, n: number | null) =>
      known === undefined || known === null || n === null || known === n;
    return (
      observaciones.every((row) => agrees(this.observations.get(observationName(row))?.n, row.n)) &&
      horarios.every((row) => agrees(this.hours.get(hourName(row))?.n, row.n))
    );
  }

  add({ observaciones, horarios, structure }: Release, since: number): void {
    this.since = since;
    this.structures.unshift(structure);
    this.lay(observaciones, this.observations, observationName);
    this.lay(horarios, this.hours, hourName);
  }

  edition(): Edition {
    const { fuente, name, structures, last } = this;
    return {
      fuente,
      name,
      releasesSince: this.since,
      observaciones: [...this.observations.values()],
      horarios: [...this.hours.values()],
      structure: {
        parentOf: (id) =>
          structures.map((own) => own.parentOf(id)).find((parent) => parent !== null) ?? null,
        alcaldiaOf: (clave) =>
          structures.map((own) => own.alcaldiaOf(clave)).find((own) => own !== clave) ?? clave,
        takesK: (own) => structures.some(({ takesK }) => takesK?.(own) === true),
        lapseOf: (own) =>
          structures.map(({ lapseOf }) => lapseOf?.(own)).find((days) => days !== undefined),
        // What one of them prints is known, whichever withdraws it.
        isWithdrawn: (of) => structures.every(({ isWithdrawn }) => isWithdrawn?.(of) === true),
        floorOf: (of) => Math.max(...structures.map((own) => own.floorOf?.(of) ?? 0)),
        nowhereOf: (own) => leastSaid(structures.map(({ nowhereOf }) => nowhereOf?.(own))),
        hourlessOf: (own) => leastSaid(structures.map(({ hourlessOf }) => hourlessOf?.(own))),
      },
      last,
      unhidden: [...this.unhidden],
    };
  }

  private lay<Row extends PublishedObservation | PublishedHourCount>(
    rows: readonly Row[],
    known: Map<string, Row>,
    nameOf: (row: Row) => string,
  ): void {
    for (const row of rows) {
      if (row.fuente !== this.fuente) continue;
      const name = nameOf(row);
      const before = known.get(name);
      if (before !== undefined && (before.n === null) !== (row.n === null)) this.unhidden.add(name);
      this.last.set(name, row.supresion);
      if (before === undefined || isMoreTelling(row, before)) known.set(name, row);
    }
  }
}

/** Of what several releases of the same files say, the most telling. */
function leastSaid(said: readonly (number | undefined)[]): number | undefined {
  const known = said.filter((most) => most !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** A count tells more than a name, and `primaria` more than `complementaria`. */
function isMoreTelling(
  row: { readonly supresion: Suppression },
  than: { readonly supresion: Suppression },
): boolean {
  return TELLING[row.supresion] > TELLING[than.supresion];
}

const TELLING: Readonly<Record<Suppression, number>> = {
  ninguna: 2,
  primaria: 1,
  complementaria: 0,
};
