/** What styles use that a browser of the floor hasn't got: properties, values, units, rules and selectors. */
import type { CompatStatement } from '@mdn/browser-compat-data';
import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';
import { AT_RULES, partsOf, PROPERTIES, saidOf, SELECTORS, TYPES } from './compatData';
import { lacking } from './support';

/** A family of units, of which MDN speaks together. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\dcq(?:w|h|i|b|min|max)\b/, 'container_query_length_units'],
  [/\dd(?:vw|vh|vi|vb|vmin|vmax)\b/, 'viewport_percentage_units_dynamic'],
  [/\ds(?:vw|vh|vi|vb|vmin|vmax)\b/, 'viewport_percentage_units_small'],
  [/\dl(?:vw|vh|vi|vb|vmin|vmax)\b/, 'viewport_percentage_units_large'],
  [/\drlh\b/, 'rlh'],
  [/\dlh\b/, 'lh'],
  [/\dcap\b/, 'cap'],
];

/** By their names: `color-mix`, `clamp`. */
const functions = new Map<string, CompatStatement>();
for (const [name, type] of partsOf(TYPES)) {
  for (const [inner, part] of [[name, type] as const, ...partsOf(type)]) {
    const said = saidOf(part);
    if (said) functions.set(inner, said);
  }
}

/** What is used, and what MDN says of it: nothing where it does not know it. */
type Use = readonly [string, CompatStatement | undefined, string?];

function ofDeclaration({ prop, value, parent }: Declaration): readonly Use[] {
  if (prop.startsWith('--')) return [];
  if (parent && atName(parent) === 'page')
    return [[`@page ${prop}`, saidOf(AT_RULES, 'page', prop)]];
  const [, prefix = '', name = prop] = /^(-(?:webkit|moz|ms|o)-)?(.+)$/.exec(prop) ?? [];
  const own = PROPERTIES[prop] ? '' : prefix;
  const known = own === '' ? prop : name;
  const plain = value.replaceAll(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
  const words = new Set(plain.toLowerCase().match(/(?<![\w#.-])[a-z][a-z-]*(?![\w(-])/g));
  const called = new Set([...plain.matchAll(/([a-z][a-z-]*)\(/g)].map(([, word = '']) => word));
  return [
    [prop, saidOf(PROPERTIES, known), own],
    ...[...words].flatMap((word): Use[] => {
      // Of a prefixed property MDN says nothing by value.
      const said = own === '' ? saidOf(PROPERTIES, known, word) : undefined;
      return said ? [[`${prop}: ${word}`, said]] : [];
    }),
    ...[...called].flatMap((word): Use[] => {
      const said = functions.get(word);
      return said ? [[`${word}()`, said]] : [];
    }),
    ...UNITS.flatMap(([unit, name]): Use[] =>
      unit.test(plain) ? [[name, saidOf(TYPES, 'length', name)]] : [],
    ),
  ];
}

function ofSelector({ selector }: Rule): readonly Use[] {
  return [...selector.matchAll(/::?(-(?:webkit|moz)-)?([a-z-]+)/g)].map(
    ([whole, prefix = '', name = '']): Use => [
      whole,
      saidOf(SELECTORS, `${prefix}${name}`) ?? saidOf(SELECTORS, name),
      SELECTORS[`${prefix}${name}`] ? '' : prefix,
    ],
  );
}

function ofAtRule({ name, params }: AtRule): readonly Use[] {
  const features = name === 'media' ? [...params.matchAll(/\(\s*([a-z-]+)/g)] : [];
  return [
    [`@${name}`, saidOf(AT_RULES, name)],
    ...features.map(([, feature = '']): Use => [
      `@media (${feature})`,
      // A least or most width is of the same feature.
      saidOf(AT_RULES, name, feature) ??
        saidOf(AT_RULES, name, feature.replace(/^(?:min|max)-/, '')),
    ]),
  ];
}

/** Whether styles are read only where the browser says that it has what they ask for. */
function isAsked(node: postcss.Node): boolean {
  for (let at: postcss.Node | undefined = node; at; at = at.parent) {
    if (at.type === 'atrule' && 'name' in at && at.name === 'supports') return true;
  }
  return false;
}

/** Without its vendor's prefix. */
const plainName = (prop: string): string => prop.replace(/^-(?:webkit|moz|ms|o)-/, '');

/** Other declarations of the same rule for the same thing: with a prefix or without, or for who lacks this one. */
function twinsOf(node: Declaration): readonly Declaration[] {
  const nodes = node.parent?.nodes ?? [];
  return nodes.flatMap((other) =>
    other.type === 'decl' && other !== node && plainName(other.prop) === plainName(node.prop)
      ? [other]
      : [],
  );
}

const without = ([, said, prefix]: Use): readonly string[] =>
  said === undefined ? ['unknown'] : lacking(said, prefix);

/** @returns what those lack who have none of the rule's declarations for the same thing */
function lackedIn(node: Declaration): readonly (readonly [string, readonly string[]])[] {
  const others = twinsOf(node).map((twin) => new Set(ofDeclaration(twin).flatMap(without)));
  return ofDeclaration(node).map((use) => [
    use[0],
    without(use).filter((browser) => others.every((lacks) => lacks.has(browser))),
  ]);
}

/** @returns `text-wrap (chrome, safari)` of each thing that is lacked, and `foo (unknown)`, once */
export function newerStylesIn(css: string): readonly string[] {
  const found = new Set<string>();
  const tell = (
    node: postcss.Node,
    uses: readonly (readonly [string, readonly string[]])[],
  ): void => {
    if (isAsked(node)) return;
    for (const [what, browsers] of uses) {
      if (browsers.length > 0) found.add(`${what} (${browsers.join(', ')})`);
    }
  };
  const told = (use: Use) => [use[0], without(use)] as const;
  const root = postcss.parse(css);
  root.walkDecls((node) => tell(node, lackedIn(node)));
  root.walkRules((node) => {
    if (node.parent?.type !== 'atrule' || !/keyframes$/.test(atName(node.parent))) {
      tell(node, ofSelector(node).map(told));
    }
  });
  root.walkAtRules((node) => tell(node, ofAtRule(node).map(told)));
  return [...found].toSorted();
}

const atName = (node: postcss.Container | postcss.Document): string =>
  'name' in node && typeof node.name === 'string' ? node.name : '';
