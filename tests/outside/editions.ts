/** Releases that counted a source from the same bytes say the same counts: they are one edition of it. */
import type { Indicator, Pile, Tables, Told } from './readTables';

export interface Edition {
  readonly fuente: string;
  /** As the list of revealed cells names its bytes. */
  readonly name: string;
  /** No other edition has it, though the same bytes be read in two ways. */
  readonly label: string;
  readonly k: number;
  /** Whether it counts people, whose totals of an alcaldía are hidden as any other count. */
  readonly ofPersons: boolean;
  /** The most that any release tells of each cell, by key. */
  readonly rows: ReadonlyMap<string, Told>;
  /** Cells that at least one release hides. */
  readonly hidden: ReadonlyMap<string, Told>;
  readonly indicators: readonly Indicator[];
  readonly alcaldias: ReadonlyMap<string, string>;
  readonly piles: readonly Pile[];
}

/** A cell as the list of revealed cells writes it. */
const keyOf = (name: string, row: Told): string =>
  [
    row.fuente,
    name,
    row.indicador,
    row.nivel,
    row.clave,
    row.tipo,
    row.periodo,
    row.sexo,
    row.edad,
  ].join(',');

/**
 * @param releases in order of publication.
 * @returns the editions; those of one source in the order in which they were last published.
 */
export function editionsOf(releases: readonly Tables[]): readonly Edition[] {
  const drafts: Draft[] = [];
  releases.forEach((release, nth) => {
    for (const fuente of new Set(release.rows.map((row) => row.fuente))) {
      const rows = release.rows.filter((row) => row.fuente === fuente);
      // Where the bytes are not told, nobody can say that they are those of another release.
      const name = release.editions.get(fuente) ?? `sin huella ${nth}`;
      const same = drafts.filter((own) => own.fuente === fuente && own.name === name);
      const known = same.find((own) => own.agrees(rows, name));
      const draft = known ?? new Draft(fuente, name, `${fuente} ${name} ${same.length}`);
      draft.add(release, rows, nth);
      if (known === undefined) drafts.push(draft);
    }
  });
  return drafts.toSorted((a, b) => a.last - b.last).map((draft) => draft.close());
}

class Draft {
  last = 0;
  private readonly rows = new Map<string, Told>();
  private readonly hidden = new Map<string, Told>();
  private readonly releases: Tables[] = [];

  constructor(
    readonly fuente: string,
    readonly name: string,
    private readonly label: string,
  ) {}

  agrees(rows: readonly Told[], name: string): boolean {
    return rows.every((row) => {
      const before = this.rows.get(keyOf(name, row))?.n ?? null;
      return before === null || row.n === null || before === row.n;
    });
  }

  add(release: Tables, rows: readonly Told[], nth: number): void {
    this.last = nth;
    this.releases.push(release);
    for (const row of rows) {
      const key = keyOf(this.name, row);
      const before = this.rows.get(key);
      if (before === undefined || tellingOf(row) > tellingOf(before)) this.rows.set(key, row);
      if (row.n === null) this.hidden.set(key, row);
    }
  }

  close(): Edition {
    const { fuente, name, label, rows, hidden, releases } = this;
    const indicators = new Map<string, Indicator>();
    for (const { indicators: own } of releases) {
      for (const row of own) {
        if (row.fuente === undefined || row.fuente === fuente) indicators.set(row.indicador, row);
      }
    }
    const units = [...indicators.values()].map(({ unidad }) => unidad);
    return {
      fuente,
      name,
      label,
      k: Math.min(...releases.map(({ k }) => k)),
      ofPersons: !units.some((unit) => unit === 'carpetas' || unit === 'delitos'),
      rows,
      hidden,
      indicators: [...indicators.values()],
      alcaldias: new Map(releases.flatMap(({ alcaldias }) => [...alcaldias])),
      piles: releases.flatMap(({ piles }) => piles).filter((pile) => pile.fuente === fuente),
    };
  }
}

/** A count tells more than a sign, and `primaria` more than any other sign. */
function tellingOf({ n, supresion }: Told): number {
  if (n !== null) return 2;
  return supresion === 'primaria' ? 1 : 0;
}
