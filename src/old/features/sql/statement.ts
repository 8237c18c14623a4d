/** Whether a text is one question, as the grammar of the editor reads it. Loaded late, with it. */
import { MOST_SQL_BYTES, sqlBytes } from '$old/lib/engine/freeSql';
import { DUCKDB } from './dialect';
import type { Span } from './span';

export type Refusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'long'; readonly bytes: number }
  /** There is another after the first. */
  | { readonly kind: 'several'; readonly at: Span }
  /** It begins with another word than those that ask, or changes what it reads. */
  | { readonly kind: 'command'; readonly word: string; readonly at: Span };

/** Those that only read. */
const ASKING = ['SELECT', 'WITH', 'FROM', 'VALUES', 'DESCRIBE', 'SUMMARIZE', 'SHOW'];
/** What may come after the `WITH` of one that does not. */
const CHANGING = ['INSERT', 'UPDATE', 'DELETE'];

interface Node {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
}

/** @returns null where it is one question, and short enough for the engine */
export function refusalOf(sql: string): Refusal | null {
  const bytes = sqlBytes(sql);
  if (bytes > MOST_SQL_BYTES) return { kind: 'long', bytes };
  const [first, second] = childrenOf(DUCKDB.language.parser.parse(sql).topNode).filter(
    saysSomething,
  );
  if (first === undefined) return { kind: 'empty' };
  if (second !== undefined) {
    return { kind: 'several', at: { from: second.from, to: second.to } };
  }
  const parts = childrenOf(first).filter(isSaid);
  const [opening] = parts;
  if (opening === undefined || opening.name === 'Parens') return null;
  const word = (node: Node) => sql.slice(node.from, node.to).toUpperCase();
  const changing = ASKING.includes(word(opening))
    ? word(opening) === 'WITH' &&
      parts.find((part) => part.name === 'Keyword' && CHANGING.includes(word(part)))
    : opening;
  if (changing === false || changing === undefined) return null;
  return {
    kind: 'command',
    word: word(changing),
    at: { from: changing.from, to: changing.to },
  };
}

function childrenOf({ firstChild }: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

const isSaid = ({ name }: Node): boolean => !['LineComment', 'BlockComment', ';'].includes(name);

const saysSomething = (node: Node): boolean =>
  node.name === 'Statement' && childrenOf(node).some(isSaid);
