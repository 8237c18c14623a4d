/** Names and crimes misspelt by a letter or two, put right and said. */
import type { KnownPlaces } from '../../../claim';
import { plain, type Token } from './lex';

const CRIME_WORDS = [
  'feminicidio',
  'feminicidios',
  'violencia',
  'violacion',
  'violaciones',
  'homicidios',
];
/** Words near to those, that are others. */
const OTHERS = new Set(['feminicida', 'feminicidas', 'violencias', 'homicidas', 'homicidio']);
/** Of shorter words another word is as near. */
const SHORTEST = 9;

export interface Spelt {
  readonly tokens: readonly Token[];
  readonly assumed: readonly {
    readonly from: number;
    readonly said: string;
    readonly read: string;
  }[];
}

export function spelt(tokens: readonly Token[], places: KnownPlaces, text: string): Spelt {
  const names = [places.alcaldia, ...places.otras, ...places.colonias]
    .flatMap((name) => plain(name).split(' '))
    .filter((word) => word.length >= SHORTEST);
  const words = [...new Set([...names, ...CRIME_WORDS])];
  const assumed: { from: number; said: string; read: string }[] = [];
  const right = tokens.map((token) => {
    const { canon, from, to } = token;
    if (canon.length < SHORTEST - 1 || words.includes(canon) || OTHERS.has(canon)) return token;
    const near = words.filter((word) => distance(word, canon) <= (names.includes(word) ? 2 : 1));
    const [only] = near;
    if (only === undefined || near.length > 1) return token;
    assumed.push({ from, said: text.slice(from, to), read: only });
    return { ...token, canon: only };
  });
  return { tokens: right, assumed };
}

/** Letters to add, drop, change or swap: Damerau's, 1964, of neighbours alone. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Infinity;
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let place = 1; place <= other.length; place += 1) {
      const isSame = one[at - 1] === other[place - 1];
      const above = rows[at - 1] ?? [];
      let least = Math.min(
        (above[place] ?? 0) + 1,
        (row[place - 1] ?? 0) + 1,
        (above[place - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        at > 1 && place > 1 && one[at - 1] === other[place - 2] && one[at - 2] === other[place - 1];
      if (isSwap) least = Math.min(least, (rows[at - 2]?.[place - 2] ?? 0) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? Infinity;
}
