/** Every sum that a reader can write of an edition, with unknowns for what is not published. */
import type { Edition } from './editions';
import { LEAST_PILED, type Told } from './readTables';
import { MANY, type Sums } from './sums';

/** Where a count lies. The rest of an alcaldía, outside its colonias, has a key of its own. */
export interface At {
  readonly indicador: string;
  readonly clave: string;
  readonly tipo: string;
  readonly periodo: string;
  readonly sexo: string;
  readonly edad: string;
}

export const nameOf = (label: string, at: At): string =>
  [label, at.indicador, at.clave, at.tipo, at.periodo, at.sexo, at.edad].join('|');

const WHOLE = 'total';
const isHour = ({ tipo }: At) => tipo.startsWith('hora ');

/**
 * @param isFreed whether nothing of it below the alcaldía were printed.
 * @returns where its counts lie, by name.
 */
export function layEdition(
  sums: Sums,
  edition: Edition,
  isFreed: boolean,
): ReadonlyMap<string, At> {
  return new Equations(sums, edition, isFreed).lay();
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

  constructor(
    private readonly sums: Sums,
    private readonly edition: Edition,
    private readonly isFreed: boolean,
  ) {
    const rows = [...edition.rows.values()];
    this.published = new Set(rows.map((row) => nameOf(edition.label, row)));
    for (const [clave, alcaldia] of edition.alcaldias) {
      listAt(this.colonias, alcaldia).push(clave);
    }
    for (const { indicador, padre } of edition.indicators) {
      if (padre !== undefined) listAt(this.children, padre).push(indicador);
    }
  }

  lay(): ReadonlyMap<string, At> {
    for (const row of this.edition.rows.values()) this.read(row);
    for (let at = this.waiting.pop(); at !== undefined; at = this.waiting.pop()) {
      this.tieInTime(at);
      this.tieToChildren(at);
      this.tieToPlaces(at);
      this.tieAcross(at, 'sexo');
      this.tieAcross(at, 'edad');
      if (isHour(at)) this.tieToTheWeek(at);
    }
    if (!this.isFreed) this.boundPiles();
    return this.seen;
  }

  private read(row: Told): void {
    const { edition, sums } = this;
    this.grains.add(this.grainOf(row, row.tipo));
    for (const way of ['sexo', 'edad'] as const) {
      const own = this.crossed.get(this.crossOf(row, way)) ?? new Set<string>();
      this.crossed.set(this.crossOf(row, way), own.add(row[way]));
    }
    const name = this.want(row);
    if (this.isFreed && (edition.ofPersons || isSmall(row))) return;
    if (row.n !== null) sums.bound(name, row.n, row.n);
    else sums.bound(name, 1, row.supresion === 'primaria' ? edition.k - 1 : MANY);
  }

  private want(at: At): string {
    const { indicador, clave, tipo, periodo, sexo, edad } = at;
    const name = nameOf(this.edition.label, at);
    if (!this.seen.has(name)) {
      const own = { indicador, clave, tipo, periodo, sexo, edad };
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

  /** Three years are years, always; what is shorter only where that is published. */
  private tieInTime(at: At): void {
    const shorter = SHORTER[at.tipo];
    if (shorter === undefined) return;
    if (at.tipo !== 'trienio' && !this.grains.has(this.grainOf(at, shorter.tipo))) return;
    const parts = Array.from({ length: shorter.parts }, (_, nth) => ({
      ...at,
      tipo: shorter.tipo,
      periodo: later(at.periodo, nth * shorter.months),
    }));
    this.tie(at, parts);
  }

  private tieToChildren(at: At): void {
    const children = this.children.get(at.indicador) ?? [];
    if (children.length > 0) {
      this.tie(
        at,
        children.map((indicador) => ({ ...at, indicador })),
      );
    }
  }

  /** Where the alcaldía is told: its colonias, and the cases that lie in none. */
  private tieToPlaces(at: At): void {
    const alcaldia = this.edition.alcaldias.get(at.clave);
    if (alcaldia === undefined) return;
    const whole = { ...at, clave: alcaldia };
    const isTold = this.published.has(nameOf(this.edition.label, whole));
    if (!isTold || !this.isFirst('places', whole)) return;
    const colonias = this.colonias.get(alcaldia) ?? [];
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
    const whole = { ...at, tipo: 'trienio' };
    if (!this.isFirst('week', whole)) return;
    const slots = Array.from({ length: 168 }, (_, slot) => ({
      ...at,
      tipo: `hora ${Math.floor(slot / 24) + 1} ${slot % 24}`,
    }));
    this.tie(whole, [...slots, { ...at, tipo: 'sin hora' }]);
  }

  private boundPiles(): void {
    const { label, piles } = this.edition;
    for (const { indicador, clave, anio } of piles) {
      const periodo = `${anio}-01-01`;
      const at = { indicador, clave, tipo: 'anio', periodo, sexo: WHOLE, edad: WHOLE };
      const name = nameOf(label, at);
      if (this.sums.find(name) !== undefined) this.sums.bound(name, LEAST_PILED, MANY);
    }
  }

  private isFirst(what: string, at: At): boolean {
    const name = `${what} ${nameOf('', at)}`;
    const isFirst = !this.tied.has(name);
    this.tied.add(name);
    return isFirst;
  }

  private levelOf({ clave }: At): string {
    if (clave.endsWith(' sin colonia')) return 'none';
    return this.edition.alcaldias.has(clave) ? 'colonia' : 'alcaldia';
  }

  private grainOf(at: At, tipo: string): string {
    const cross = `${at.sexo === WHOLE} ${at.edad === WHOLE}`;
    return [this.levelOf(at), at.indicador, cross, tipo].join(' ');
  }

  /** What the counts of one level, indicator and kind of period are crossed with, one way. */
  private crossOf(at: At, way: 'sexo' | 'edad'): string {
    const other = way === 'sexo' ? at.edad : at.sexo;
    return [way, this.levelOf(at), at.indicador, at.tipo, other === WHOLE].join(' ');
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
