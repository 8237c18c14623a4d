/** What is in a site for its page of SQL alone: the page, its program, and all that it brings late. */
import { dirname, join, normalize } from 'node:path';
import { BUILT } from './site';

export const SQL_PAGE = 'datos/sql/index.html';

const NODE = /_app\/immutable\/nodes\/\d+\.[\w-]+\.js/g;

const nodesOf = (page: string): readonly string[] => [
  ...new Set([...BUILT.text(page).matchAll(NODE)].map(([path]) => path)),
];

/** With all that they name, at once or late, but for what is not to be entered. */
function reached(from: readonly string[], barred: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(from);
  // A set is walked to what is added while it is.
  for (const each of all) {
    if (!each.endsWith('.js')) continue;
    for (const [, path] of BUILT.text(each).matchAll(/["'`](\.{1,2}\/[^"'`]+\.(?:js|css))["'`]/g)) {
      const other = normalize(join(dirname(each), path ?? ''));
      if (!barred.has(other) && BUILT.files.includes(other)) all.add(other);
    }
  }
  return all;
}

/** Programs and styles that no other page asks for. */
export function programsOfSql(): readonly string[] {
  const elsewhere = nodesOf('datos/index.html');
  const own = nodesOf(SQL_PAGE).filter((node) => !elsewhere.includes(node));
  const others = BUILT.files.filter(
    (file) => /^_app\/immutable\/(entry|nodes)\/.*\.js$/.test(file) && !own.includes(file),
  );
  const shared = reached(others, new Set(own));
  return [...reached(own, new Set())].filter((file) => !shared.has(file));
}

/** Every file of a deploy that is there for it, with what is made of each to be sent. */
export function filesOfSql(): readonly string[] {
  const whole = [...programsOfSql(), SQL_PAGE, 'datos/sql/__data.json'];
  return BUILT.files.filter((file) => whole.includes(file.replace(/\.br$/, '')));
}
