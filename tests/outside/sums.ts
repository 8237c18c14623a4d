/** Unknown whole counts and the sums that tie them; narrowed by reasoning on one sum at a time. */

/** More cases than any release counts. */
export const MANY = 1e6;

/** total = Σ parts. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Counts by name; each is at least 0. */
export class Sums {
  readonly names: string[] = [];
  readonly least: number[] = [];
  readonly greatest: number[] = [];
  readonly list: Sum[] = [];
  private readonly byName = new Map<string, number>();

  /** @returns the number of the count of that name, which is made where there is none. */
  at(name: string): number {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const own = this.names.push(name) - 1;
    this.byName.set(name, own);
    this.least.push(0);
    this.greatest.push(MANY);
    return own;
  }

  find(name: string): number | undefined {
    return this.byName.get(name);
  }

  /** Adds what is known of a count to what was known before. */
  bound(name: string, least: number, greatest: number): void {
    const own = this.at(name);
    this.least[own] = Math.max(this.least[own] ?? 0, least);
    this.greatest[own] = Math.min(this.greatest[own] ?? MANY, greatest);
  }

  tie(total: string, parts: readonly string[]): void {
    this.list.push({ total: this.at(total), parts: parts.map((part) => this.at(part)) });
  }
}

/** Bounds of every count, by number. */
export interface Box {
  readonly least: Float64Array;
  readonly greatest: Float64Array;
}

/** Sweeps over all sums that a narrowing may take; it stops sooner where nothing changes. */
const SWEEPS = 200;

/** @returns bounds that no count can pass; undefined where the sums contradict one another. */
export function narrow({ least, greatest, list }: Sums): Box | undefined {
  const box = { least: Float64Array.from(least), greatest: Float64Array.from(greatest) };
  if (box.least.some((low, own) => low > (box.greatest[own] ?? 0))) return undefined;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let changed = false;
    for (const sum of list) {
      const outcome = narrowBy(sum, box);
      if (outcome === 'contradiction') return undefined;
      if (outcome === 'narrower') changed = true;
    }
    if (!changed) break;
  }
  return box;
}

function narrowBy({ total, parts }: Sum, box: Box): 'same' | 'narrower' | 'contradiction' {
  const { least, greatest } = box;
  let [low, high] = [0, 0];
  for (const part of parts) {
    low += least[part] ?? 0;
    high += greatest[part] ?? 0;
  }
  let changed = false;
  const lift = (own: number, to: number) => {
    if (to <= (least[own] ?? 0)) return;
    least[own] = to;
    changed = true;
  };
  const lower = (own: number, to: number) => {
    if (to >= (greatest[own] ?? 0)) return;
    greatest[own] = to;
    changed = true;
  };
  lift(total, low);
  lower(total, high);
  const [from, to] = [least[total] ?? 0, greatest[total] ?? 0];
  for (const part of parts) {
    const [ownLow, ownHigh] = [least[part] ?? 0, greatest[part] ?? 0];
    lower(part, to - (low - ownLow));
    lift(part, from - (high - ownHigh));
    if ((least[part] ?? 0) > (greatest[part] ?? 0)) return 'contradiction';
  }
  if ((least[total] ?? 0) > (greatest[total] ?? 0)) return 'contradiction';
  return changed ? 'narrower' : 'same';
}

/** Open counts that a chain of sums ties, and the sums in which they are. */
export interface Component {
  readonly open: readonly number[];
  readonly sums: readonly Sum[];
}

/** The parts of a system of sums that have nothing to do with one another. */
export function componentsOf(
  { list, names }: Sums,
  { least, greatest }: Box,
): readonly Component[] {
  const roots = Int32Array.from(names, (_, own) => own);
  const rootOf = (own: number): number => {
    let at = own;
    for (let up = roots[at] ?? at; up !== at; up = roots[at] ?? at) {
      roots[at] = roots[up] ?? up;
      at = up;
    }
    return at;
  };
  const isOpen = (own: number) => (least[own] ?? 0) < (greatest[own] ?? 0);
  const openOf = ({ total, parts }: Sum) => [total, ...parts].filter(isOpen);
  for (const sum of list) {
    const [first, ...others] = openOf(sum);
    if (first !== undefined) for (const own of others) roots[rootOf(own)] = rootOf(first);
  }
  const found = new Map<number, { open: number[]; sums: Sum[] }>();
  const componentAt = (own: number) => {
    const root = rootOf(own);
    const component = found.get(root) ?? { open: [], sums: [] };
    found.set(root, component);
    return component;
  };
  names.forEach((_, own) => {
    if (isOpen(own)) componentAt(own).open.push(own);
  });
  for (const sum of list) {
    const first = openOf(sum)[0];
    if (first !== undefined) componentAt(first).sums.push(sum);
  }
  return [...found.values()];
}
