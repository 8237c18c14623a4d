/** Whether the browsers of the floor have a thing, by the compatibility data of MDN. */
import type {
  CompatStatement,
  SimpleSupportStatement,
  VersionValue,
} from '@mdn/browser-compat-data';
import { FLOOR } from '../../../scripts/lib/floor.mjs';

/** What MDN calls those that Browserslist calls otherwise. */
const MDN = { samsung: 'samsunginternet_android', ios_saf: 'safari_ios' } as const;

const BROWSERS = ['chrome', 'edge', 'firefox', 'opera', 'safari', ...Object.values(MDN)] as const;
type Browser = (typeof BROWSERS)[number];

const isRenamed = (name: string): name is keyof typeof MDN => name in MDN;

/** @throws Error for a browser that is not known here */
function browserOf(name: string): Browser {
  const found = BROWSERS.find((known) => known === (isRenamed(name) ? MDN[name] : name));
  if (found === undefined) throw new Error(`MDN has no name for «${name}» of the floor.`);
  return found;
}

const floor: readonly (readonly [Browser, number])[] = FLOOR.map((browser) => {
  const [name = '', version = ''] = browser.split(' ');
  return [browserOf(name), Number.parseFloat(version)];
});

/** Versions are `15.4`, `≤79` or `preview`; true where it is not known since when, else there is none. */
function since(version: VersionValue): number {
  if (typeof version !== 'string') return version === true ? 0 : Infinity;
  return Number.parseFloat(version.replace('≤', '')) || Infinity;
}

const has = (
  { version_added: added, version_removed: removed, flags, prefix = '' }: SimpleSupportStatement,
  version: number,
  asked: string,
): boolean =>
  flags === undefined &&
  prefix === asked &&
  since(added) <= version &&
  !(removed !== undefined && since(removed) <= version);

/**
 * The browsers of the floor that lack a thing.
 * @param prefix with which it is written, as `-webkit-`
 */
export function lacking({ support }: CompatStatement, prefix = ''): readonly Browser[] {
  return floor.flatMap(([browser, version]) => {
    const said = support[browser];
    if (said === undefined) return [];
    return [said].flat().some((statement) => has(statement, version, prefix)) ? [] : [browser];
  });
}
