/**
 * What was counted of a source from the same bytes is one edition of it, whichever releases print it: a release
 * holds its own, and of periods that were closed before it, those of then.
 */
import type { Indicator, Pile, Tables, Told, Total } from './readTables';

export interface Edition {
  readonly fuente: string;
  /** As the list of revealed cells names its bytes. */
  readonly name: string;
  /** No other edition has it, though the same bytes be read in two ways. */
  readonly label: string;
  /** The edition that told of «alcaldía, kind of period and period» beside it, where it was first told. */
  readonly labelAt: (place: string) => string;
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
 * What a release prints of a source, by the name of the bytes that it was counted from, the newest last: its
 * own, but for what lies below a total that an earlier release closed. Beside that stand the totals of the same
 * periods as they were then; those of today tell nothing of it.
 */
function countedOf(release: Tables, fuente: string, own: string): Map<string, Told[]> {
  const { closings, alcaldias } = release;
  const closed = [...closings].filter(([key]) => key.startsWith(`${fuente} `));
  const parts = new Map(closed.map(([, name]) => [name, new Array<Told>()]));
  parts.delete(own);
  parts.set(own, []);
  const placesClosed = new Set(closed.map(([key]) => key.split(' ')[1]));
  const nameOf = (clave: string, period: string) =>
    closings.get(`${fuente} ${alcaldias.get(clave) ?? clave} ${period}`);
  const totalKey = ({ indicador, clave, tipo, periodo }: Omit<Total, 'fuente' | 'n'>) =>
    [indicador, clave, tipo, periodo].join(' ');
  const then = new Map(
    release.atCut.flatMap((row) => (row.fuente === fuente ? [[totalKey(row), row.n]] : [])),
  );
  const ofPersons = countsPersons(indicatorsOf(release, fuente));
  const isTotal = (row: Told) =>
    row.nivel === 'alcaldia' &&
    row.sexo === 'total' &&
    row.edad === 'total' &&
    !row.tipo.startsWith('hora ') &&
    !ofPersons;
  const rows = release.rows.filter((row) => row.fuente === fuente);
  const now = new Map(rows.filter(isTotal).map((row) => [totalKey(row), row.n]));
  const weeks = new Set<string>();
  for (const row of rows) {
    const isHour = row.tipo.startsWith('hora ');
    const name = nameOf(row.clave, `${isHour ? 'horario' : row.tipo} ${row.periodo}`);
    const isOfToday = row.tipo === 'mes' || !placesClosed.has(row.clave);
    if (!isTotal(row) || isOfToday) parts.get(name ?? own)?.push(row);
    else if (name !== undefined) {
      parts.get(name)?.push({ ...row, n: then.get(totalKey(row)) ?? row.n });
    }
    const week = { ...row, tipo: 'horario' };
    if (!isHour || name === undefined || weeks.has(totalKey(week))) continue;
    weeks.add(totalKey(week));
    const years = [0, 1, 2].map((nth) => {
      const periodo = `${Number(row.periodo.slice(0, 4)) + nth}-01-01`;
      return now.get(totalKey({ ...row, tipo: 'anio', periodo })) ?? NaN;
    });
    const n = then.get(totalKey(week)) ?? years.reduce((sum, year) => sum + year, 0);
    if (!Number.isNaN(n)) parts.get(name)?.push({ ...week, n, supresion: 'ninguna' });
  }
  return parts;
}

/**
 * @param releases in order of publication.
 * @returns the editions; those of one source in the order in which their bytes were last the newest.
 */
export function editionsOf(releases: readonly Tables[]): readonly Edition[] {
  const drafts: Draft[] = [];
  releases.forEach((release, nth) => {
    for (const fuente of new Set(release.rows.map((row) => row.fuente))) {
      // Where the bytes are not told, nobody can say that they are those of another release.
      const own = release.editions.get(fuente) ?? `sin huella ${nth}`;
      const labels = new Map<string, string>();
      const told = [...countedOf(release, fuente, own)].map(([name, rows]) => {
        const same = drafts.filter((draft) => draft.fuente === fuente && draft.name === name);
        const known = same.find((draft) => draft.agrees(rows, name));
        const draft = known ?? new Draft(fuente, name, `${fuente} ${name} ${same.length}`, nth);
        if (known === undefined) drafts.push(draft);
        labels.set(name, draft.label);
        return { draft, rows, isOwn: name === own };
      });
      const labelAt = (place: string): string | undefined =>
        labels.get(release.closings.get(`${fuente} ${place}`) ?? own);
      for (const { draft, rows, isOwn } of told)
        draft.add(release, rows, labelAt, isOwn ? nth : -1);
    }
  });
  return drafts.toSorted((a, b) => a.last - b.last).map((draft) => draft.close());
}

const indicatorsOf = ({ indicators }: Tables, fuente: string): readonly Indicator[] =>
  indicators.filter((row) => row.fuente === undefined || row.fuente === fuente);

const countsPersons = (indicators: readonly Indicator[]): boolean =>
  !indicators.some(({ unidad }) => unidad === 'carpetas' || unidad === 'delitos');

class Draft {
  private readonly rows = new Map<string, Told>();
  private readonly hidden = new Map<string, Told>();
  private readonly releases: Tables[] = [];
  private readonly piles: Pile[] = [];
  private labelAt: (place: string) => string | undefined = () => undefined;

  constructor(
    readonly fuente: string,
    readonly name: string,
    readonly label: string,
    public last: number,
  ) {}

  agrees(rows: readonly Told[], name: string): boolean {
    return rows.every((row) => {
      const before = this.rows.get(keyOf(name, row))?.n ?? null;
      return before === null || row.n === null || before === row.n;
    });
  }

  /**
   * @param labelAt the edition that the release has of an alcaldía in a period.
   * @param nth its place among the releases, where these are its own bytes; else −1.
   */
  add(
    release: Tables,
    rows: readonly Told[],
    labelAt: (place: string) => string | undefined,
    nth: number,
  ): void {
    this.last = Math.max(this.last, nth);
    if (this.releases.length === 0) this.labelAt = labelAt;
    this.releases.push(release);
    if (nth >= 0) this.piles.push(...release.piles.filter((own) => own.fuente === this.fuente));
    for (const row of rows) {
      const key = keyOf(this.name, row);
      const before = this.rows.get(key);
      if (before === undefined || tellingOf(row) > tellingOf(before)) this.rows.set(key, row);
      if (row.n === null) this.hidden.set(key, row);
    }
  }

  close(): Edition {
    const { fuente, name, label, rows, hidden, releases, piles, labelAt } = this;
    const indicators = new Map(
      releases.flatMap((own) => indicatorsOf(own, fuente)).map((row) => [row.indicador, row]),
    );
    return {
      fuente,
      name,
      label,
      labelAt: (place) => labelAt(place) ?? label,
      k: Math.min(...releases.map(({ k }) => k)),
      ofPersons: countsPersons([...indicators.values()]),
      rows,
      hidden,
      indicators: [...indicators.values()],
      alcaldias: new Map(releases.flatMap(({ alcaldias }) => [...alcaldias])),
      piles,
    };
  }
}

/** A count tells more than a sign, and `primaria` more than any other sign. */
function tellingOf({ n, supresion }: Told): number {
  if (n !== null) return 2;
  return supresion === 'primaria' ? 1 : 0;
}
