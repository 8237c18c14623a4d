/** The compatibility data of MDN, read as they are: as a module they would be compiled, 18 MB of them. */
import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, Identifier } from '@mdn/browser-compat-data';

const data: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** @throws Error where MDN arranges its data in another way */
function group(of: Identifier, name: string): Identifier {
  const found = of[name];
  if (found === undefined || '__compat' in found) throw new Error(`MDN has no group «${name}».`);
  return found;
}

export const PROPERTIES = group(data.css, 'properties');
export const SELECTORS = group(data.css, 'selectors');
export const TYPES = group(data.css, 'types');
export const AT_RULES = group(data.css, 'at-rules');
export const ELEMENTS = group(data.html, 'elements');
export const EVERYWHERE = group(data.html, 'global_attributes');

/** What MDN says of a thing, of a part of it, and so on: nothing where it does not know it. */
export function saidOf(
  of: Identifier | undefined,
  ...names: readonly string[]
): CompatStatement | undefined {
  const [name, ...rest] = names;
  return name === undefined ? of?.__compat : saidOf(of?.[name], ...rest);
}

/** What MDN says of each part of a thing, by name. */
export function partsOf(of: Identifier): readonly (readonly [string, Identifier])[] {
  return Object.keys(of).flatMap((name) => {
    const part = name === '__compat' ? undefined : of[name];
    return part ? [[name, part] as const] : [];
  });
}
