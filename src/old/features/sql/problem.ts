/** What DuckDB refused a query for, from its message: a code, where it is and what may mend it. */
import { locate } from './locate';
import { namesNear } from './near';
import type { Span } from './span';

type ProblemCode =
  | 'column'
  | 'table'
  | 'alias'
  | 'function'
  | 'type'
  | 'syntax'
  | 'end'
  | 'unterminated'
  | 'group'
  | 'ambiguous'
  | 'arguments'
  | 'conversion'
  | 'where_aggregate'
  | 'locked'
  | 'deep'
  | 'other';

export interface Problem {
  readonly code: ProblemCode;
  /** What is wrong, as the query names it; null where DuckDB names nothing. */
  readonly name: string | null;
  /** Of a value that is not of a type, the type. */
  readonly type: string | null;
  readonly at: Span | null;
  /** What may take the place of what is marked; none where nothing is. */
  readonly fixes: readonly string[];
  /** As DuckDB said it, without what it says of itself. */
  readonly said: string;
}

/** In order: the first that matches; the first group is the name, the second the type. */
const CODES: readonly (readonly [ProblemCode, RegExp])[] = [
  ['column', /Referenced column "(.+?)" not found in FROM clause/],
  ['column', /does not have a column named "(.+?)"/],
  ['table', /^Catalog Error: Table with name (.+?) does not exist!/],
  ['alias', /Referenced table "(.+?)" not found!/],
  ['function', /^Catalog Error: .*?Function with name (.+?) does not exist!/],
  ['type', /^Catalog Error: Type with name (.+?) does not exist!/],
  ['unterminated', /unterminated quoted \w+ at or near "(.+?)"/su],
  ['end', /syntax error at end of input/],
  ['deep', /memory exhausted at or near|Max\w* (?:expression|recursion|tree) depth/],
  ['syntax', /syntax error at or near "(.+?)"/su],
  ['group', /column "(.+?)" must appear in the GROUP BY clause/],
  ['ambiguous', /Ambiguous reference to column name "(.+?)"/],
  ['arguments', /No function matches the given name and argument types '(.+?)\(/],
  ['conversion', /^Conversion Error: Could not convert string '(.*?)' to (\w+)/su],
  ['where_aggregate', /WHERE clause cannot contain aggregates/],
  ['locked', /^Permission Error|configuration has been locked|is disabled/],
];

/** Put by the engine before the message of what it runs at once. */
const OF_THE_ENGINE =
  /^Invalid Input Error: Attempting to fetch from an unsuccessful query result\n(?:Error: )?/;
/** Of the catalogue of the engine itself, which nobody asks for. */
const INTERNAL = /\b(?:information_schema|pg_catalog|sqlite_\w+|duckdb_\w+|pg_\w+)\b/;
const MOST_FIXES = 3;

/**
 * @param message of DuckDB, whole
 * @param known names of columns, for what DuckDB names no other in place of
 */
export function problemOf(message: string, sql: string, known: readonly string[]): Problem {
  const said = message.replace(OF_THE_ENGINE, '').trim();
  const [code, pattern] = CODES.find(([, each]) => each.test(said)) ?? ['other', /$^/];
  const [, name = null, type = null] = pattern.exec(said) ?? [];
  const at = placeOf(code, said, sql, name);
  // The engine's idea of a type that is alike is hardly ever one.
  const told = code === 'type' ? [] : fixesOf(code, said, name);
  const fixes =
    told.length === 0 && code === 'column' && name !== null ? namesNear(name, known) : told;
  return { code, name, type, at, fixes: at === null ? [] : fixes.slice(0, MOST_FIXES), said };
}

function placeOf(code: ProblemCode, said: string, sql: string, name: string | null): Span | null {
  if (code === 'end') {
    const end = sql.trimEnd().length;
    return { from: Math.max(end - 1, 0), to: end };
  }
  return locate(said, sql, code === 'conversion' ? null : name);
}

function fixesOf(code: ProblemCode, said: string, name: string | null): readonly string[] {
  if (code === 'group' && name !== null) return [`any_value(${quoted(name)})`];
  const named = /(?:Candidate bindings|Candidate tables|Did you mean|\(use):? (.*)/.exec(said)?.[1];
  const whole = [...(named ?? '').matchAll(/"((?:[^"]|"")+?)"/g)]
    .map(([, each = '']) => each)
    .filter((each) => !INTERNAL.test(each));
  const short = whole.map((each) => each.split('.').at(-1) ?? each);
  const texts = whole.map((each, index) => {
    const last = short[index] ?? each;
    const isShort = code === 'column' && short.filter((other) => other === last).length === 1;
    return (isShort ? [last] : each.split('.')).map(quoted).join('.');
  });
  return [...new Set(texts)];
}

/** As SQL takes it for a name, whatever it holds. */
const quoted = (name: string): string =>
  /^[a-z_][a-z0-9_]*$/i.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
