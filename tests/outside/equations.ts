/** Every sum that a reader can write of the editions of a source, with unknowns for what is not published. */
import type { Edition } from './editions';
import { LEAST_PILED, type Told } from './readTables';
import { MANY, type Sums } from './sums';

/** Where a count lies. The rest of an alcaldía, outside its colonias, has a key of its own. */
export interface At {
  /** Of its edition. */
  readonly label: string;
  readonly indicador: string;
  readonly clave: string;
  readonly tipo: string;
  readonly periodo: string;
  readonly sexo: string;
  readonly edad: string;
}

export const nameOf = (at: At): string =>
  [at.label, at.indicador, at.clave, at.tipo, at.periodo, at.sexo, at.edad].join('|');

const WHOLE = 'total';
const isHour = ({ tipo }: Pick<At, 'tipo'>) => tipo.startsWith('hora ');

/**
 * @param freed an edition as if nothing of it below the alcaldía were printed.
 * @returns where the counts lie, by name.
 */
export function layEditions(
  sums: Sums,
  editions: readonly Edition[],
  freed: Edition | undefined,
): ReadonlyMap<string, At> {
  return new Equations(sums, editions, freed).lay();
}

class Equations {
  private readonly seen = new Map<string, At>();
  private readonly waiting: At[] = [];
  private readonly published: ReadonlySet<string>;
  private readonly tied = new Set<string>();
  /** Indicators by level that are published by each kind of period, and what they are crossed with. */
  private readonly grains = new Set<string>();
  private readonly crossed = new Map<string, Set<string>>();
  private readonly colonias = new Map<string, string[]>();
  private readonly children = new Map<string, string[]>();
  private readonly byLabel: ReadonlyMap<string, Edition>;

  constructor(
    private readonly sums: Sums,
    private readonly editions: readonly Edition[],
    private readonly freed: Edition | undefined,
  ) {
    this.byLabel = new Map(editions.map((edition) => [edition.label, edition]));
    this.published = new Set(
      editions.flatMap(({ label, rows }) =>
        [...rows.values()].map((row) => nameOf({ ...row, label })),
      ),
    );
    for (const { label, alcaldias, indicators } of editions) {
      for (const [clave, alcaldia] of alcaldias) {
        listAt(this.colonias, `${label} ${alcaldia}`).push(clave);
      }
      for (const { indicador, padre } of indicators) {
        if (padre !== undefined) listAt(this.children, `${label} ${padre}`).push(indicador);
      }
    }
  }

  lay(): ReadonlyMap<string, At> {
    for (const edition of this.editions) {
      for (const row of edition.rows.values()) this.read(edition, row);
    }
    for (let at = this.waiting.pop(); at !== undefined; at = this.waiting.pop()) {
      this.tieInTime(at);
      this.tieToChildren(at);
      this.tieToPlaces(at);
      this.tieAcross(at, 'sexo');
      this.tieAcross(at, 'edad');
      if (isHour(at)) this.tieToTheWeek(at);
    }
    for (const edition of this.editions) if (edition !== this.freed) this.boundPiles(edition);
    return this.seen;
  }

  private read(edition: Edition, row: Told): void {
    const at = { ...row, label: edition.label };
    this.grains.add(this.grainOf(at, row.tipo));
    for (const way of ['sexo', 'edad'] as const) {
      const own = this.crossed.get(this.crossOf(at, way)) ?? new Set<string>();
      this.crossed.set(this.crossOf(at, way), own.add(row[way]));
    }
    const name = this.want(at);
    if (edition === this.freed && (edition.ofPersons || isSmall(row))) return;
    if (row.n !== null) this.sums.bound(name, row.n, row.n);
    else this.sums.bound(name, 1, row.supresion === 'primaria' ? edition.k - 1 : MANY);
  }

  private want({ label, indicador, clave, tipo, periodo, sexo, edad }: At): string {
    const own = { label, indicador, clave, tipo, periodo, sexo, edad };
    const name = nameOf(own);
    if (!this.seen.has(name)) {
      this.seen.set(name, own);
      this.waiting.push(own);
      this.sums.at(name);
    }
    return name;
  }

  private tie(total: At, parts: readonly At[]): void {
    this.sums.tie(
      this.want(total),
      parts.map((part) => this.want(part)),
    );
  }

  /**
   * Three years are years, always; what is shorter only where that is published. A colonia adds up what was
   * told of it, each part at its own cut; what an alcaldía counted then, it counted at one.
   */
  private tieInTime(at: At): void {
    const shorter = SHORTER[at.tipo];
    if (shorter === undefined) return;
    const parts = Array.from({ length: shorter.parts }, (_, nth) => {
      const periodo = later(at.periodo, nth * shorter.months);
      const place = `${this.alcaldiaOf(at)} ${shorter.tipo} ${periodo}`;
      const label = this.byLabel.get(at.label)?.labelAt(place) ?? at.label;
      return { ...at, label, tipo: shorter.tipo, periodo };
    });
    const isPublished = parts.some((part) => this.grains.has(this.grainOf(part, shorter.tipo)));
    if (at.tipo !== 'trienio' && !isPublished) return;
    const isSummed = this.levelOf(at) === 'colonia' && at.sexo === WHOLE && at.edad === WHOLE;
    if (isSummed || parts.every(({ label }) => label === at.label)) this.tie(at, parts);
  }

  private tieToChildren(at: At): void {
    const children = this.children.get(`${at.label} ${at.indicador}`) ?? [];
    if (children.length > 0) {
      this.tie(
        at,
        children.map((indicador) => ({ ...at, indicador })),
      );
    }
  }

  /** Where the alcaldía is told: its colonias, and the cases that lie in none. */
  private tieToPlaces(at: At): void {
    const alcaldia = this.byLabel.get(at.label)?.alcaldias.get(at.clave);
    if (alcaldia === undefined) return;
    const whole = { ...at, clave: alcaldia };
    const isTold = this.published.has(nameOf(whole));
    if (!isTold || !this.isFirst('places', whole)) return;
    const colonias = this.colonias.get(`${at.label} ${alcaldia}`) ?? [];
    const parts = [...colonias, `${alcaldia} sin colonia`];
    this.tie(
      whole,
      parts.map((clave) => ({ ...at, clave })),
    );
  }

  private tieAcross(at: At, way: 'sexo' | 'edad'): void {
    const values = [...(this.crossed.get(this.crossOf(at, way)) ?? [])].filter(
      (value) => value !== WHOLE,
    );
    if (at[way] !== WHOLE || values.length === 0) return;
    this.tie(
      at,
      values.map((value) => (way === 'sexo' ? { ...at, sexo: value } : { ...at, edad: value })),
    );
  }

  /** Three years of an alcaldía are the hours of a week, and the cases of an unknown hour. */
  private tieToTheWeek(at: At): void {
    const told = { ...at, tipo: 'horario' };
    const whole = this.published.has(nameOf(told)) ? told : { ...at, tipo: 'trienio' };
    if (!this.isFirst('week', whole)) return;
    const slots = Array.from({ length: 168 }, (_, slot) => ({
      ...at,
      tipo: `hora ${Math.floor(slot / 24) + 1} ${slot % 24}`,
    }));
    this.tie(whole, [...slots, { ...at, tipo: 'sin hora' }]);
  }

  private boundPiles({ label, piles }: Edition): void {
    for (const { indicador, clave, anio } of piles) {
      const periodo = `${anio}-01-01`;
      const name = nameOf({
        ...{ label, indicador, clave, periodo },
        ...{ tipo: 'anio', sexo: WHOLE, edad: WHOLE },
      });
      if (this.sums.find(name) !== undefined) this.sums.bound(name, LEAST_PILED, MANY);
    }
  }

  private isFirst(what: string, at: At): boolean {
    const name = `${what} ${nameOf(at)}`;
    const isFirst = !this.tied.has(name);
    this.tied.add(name);
    return isFirst;
  }

  private alcaldiaOf({ label, clave }: At): string {
    return this.byLabel.get(label)?.alcaldias.get(clave) ?? clave;
  }

  private levelOf(at: At): string {
    if (at.clave.endsWith(' sin colonia')) return 'none';
    return this.alcaldiaOf(at) === at.clave ? 'alcaldia' : 'colonia';
  }

  private grainOf(at: At, tipo: string): string {
    const cross = `${at.sexo === WHOLE} ${at.edad === WHOLE}`;
    return [at.label, this.levelOf(at), at.indicador, cross, tipo].join(' ');
  }

  /** What the counts of one level, indicator and kind of period are crossed with, one way. */
  private crossOf(at: At, way: 'sexo' | 'edad'): string {
    const other = way === 'sexo' ? at.edad : at.sexo;
    return [at.label, way, this.levelOf(at), at.indicador, at.tipo, other === WHOLE].join(' ');
  }
}

const SHORTER: Readonly<Record<string, { tipo: string; parts: number; months: number }>> = {
  trienio: { tipo: 'anio', parts: 3, months: 12 },
  anio: { tipo: 'trimestre', parts: 4, months: 3 },
  trimestre: { tipo: 'mes', parts: 3, months: 1 },
};

function later(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** Below the alcaldía, or crossed with anything. */
const isSmall = (row: Told): boolean =>
  row.nivel !== 'alcaldia' || row.sexo !== WHOLE || row.edad !== WHOLE || isHour(row);

function listAt(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
