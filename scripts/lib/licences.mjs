/**
 * The licences of what others wrote and the site ships, from the modules that end in its bundles.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { paragraphsOnce } from './paragraphs-once.mjs';
import { UserError } from './user-error.mjs';

export const LICENCES_FILE = 'licencias.txt';

/** Packages that come without their licence; each is MIT, whose text asks only for this line. */
const COPYRIGHTS = new Map([
  ['@duckdb/duckdb-wasm', 'Copyright 2021 DuckDB WASM Contributors'],
  ['splaytree', 'Copyright Alexander Milevski'],
]);

/** DuckDB is compiled into the .wasm files of its package: no module tells of it. */
const INSIDE = new Map([
  [
    '@duckdb/duckdb-wasm',
    { name: 'DuckDB', copyright: 'Copyright 2018-2022 Stichting DuckDB Foundation' },
  ],
]);

/**
 * @typedef {object} Licence
 * @property {string} name
 * @property {string} version
 * @property {string} identifier As SPDX calls it.
 * @property {string} text With its notices.
 */

/**
 * Vite plugins that write `licencias.txt` beside the site: one for its bundles and one for those of its
 * workers, which Vite makes apart and before.
 * @param {string} ourLicence The project's own, which is MIT: what stands after its copyright line is the
 *   text of those that come without theirs.
 * @returns {{ site: () => import('vite').Plugin, worker: () => import('vite').Plugin }}
 */
export function licencePlugins(ourLicence) {
  const mitText = ourLicence.slice(ourLicence.indexOf('Permission is hereby granted')).trim();
  /** @type {Set<string>} */
  const folders = new Set();
  /** @type {Set<string>} */
  const notices = new Set();
  /** @param {import('vite').Rolldown.OutputBundle} bundle */
  const collect = (bundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      for (const id of output.moduleIds) {
        for (const folder of packagesOf(id)) folders.add(folder);
        for (const notice of noticesOf(id)) notices.add(notice);
      }
    }
  };
  return {
    worker: () => ({
      name: 'atlas:licencias-worker',
      generateBundle: (_, bundle) => collect(bundle),
    }),
    site: () => ({
      name: 'atlas:licencias',
      apply: 'build',
      generateBundle(_, bundle) {
        // What renders the pages beforehand is not shipped.
        if (this.environment.name !== 'client') return;
        collect(bundle);
        const licences = [...folders].sort().flatMap((folder) => licencesOf(folder, mitText));
        this.emitFile({
          type: 'asset',
          fileName: LICENCES_FILE,
          source: printed(licences, [...notices].sort()),
        });
      },
    }),
  };
}

/**
 * What a file of a package asks to be kept with it. The bundles leave it out (vite.config.ts): four hundred
 * files repeat the same words, a fifth of all the code.
 * @param {string} id Of a module.
 * @returns {string[]}
 */
function noticesOf(id) {
  const path = pathOf(id);
  if (!IN_PACKAGES.test(path) || !existsSync(path)) return [];
  const comments = readFileSync(path, 'utf8').match(/\/\*[^]*?\*\//g) ?? [];
  return comments
    .filter((comment) => /^\/\*!|@(license|preserve)\b/.test(comment))
    .map((comment) =>
      comment
        .slice(2, -2)
        .replace(/^[*!]+/, '')
        .replace(/^[ \t]*\*? ?/gm, '')
        .trim(),
    );
}

/** @param {string} id Of a module: what Vite and Rolldown add to its path goes. */
const pathOf = (id) => id.replace(/^\0/, '').replace(/\?.*$/, '');

const IN_PACKAGES = /[\\/]node_modules[\\/]/;

/**
 * @param {string} id Of a module.
 * @returns {string[]} The folder of its package, and of those that the package carries within it:
 *   what is bundled already, as DuckDB's workers are, holds them.
 */
function packagesOf(id) {
  const path = pathOf(id);
  if (!IN_PACKAGES.test(path)) return [];
  let folder = dirname(path);
  while (!isPackage(folder)) folder = dirname(folder);
  return [folder, ...bundledWithin(folder)];
}

/** @param {string} folder */
function isPackage(folder) {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  const { name, version } = JSON.parse(readFileSync(file, 'utf8'));
  return name !== undefined && version !== undefined;
}

/** @param {string} folder */
function bundledWithin(folder) {
  const own = join(folder, 'node_modules');
  if (!INSIDE.has(manifestOf(folder).name) || !existsSync(own)) return [];
  return readdirSync(own)
    .filter((name) => !/^[.@]/.test(name))
    .map((name) => join(own, name));
}

/**
 * @param {string} folder
 * @returns {{ name: string, version: string, license?: string }}
 */
const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/**
 * @param {string} folder Of a package.
 * @param {string} mitText
 * @returns {Licence[]} Its own, and that of what is compiled into it.
 * @throws {UserError} When nothing tells its licence.
 */
function licencesOf(folder, mitText) {
  const { name, version, license } = manifestOf(folder);
  const inside = INSIDE.get(name);
  const own = { name, version, identifier: license ?? '', text: textOf(folder, mitText) };
  if (inside === undefined) return [own];
  const text = `${inside.copyright}\n\n${mitText}`;
  return [own, { name: inside.name, version: `en ${name} ${version}`, identifier: 'MIT', text }];
}

/**
 * @param {string} folder
 * @param {string} mitText
 */
function textOf(folder, mitText) {
  const files = readdirSync(folder).sort();
  const texts = [/^(licen[cs]e|copying)/i, /^notice/i].flatMap((pattern) =>
    files
      .filter((file) => pattern.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8').trim()),
  );
  if (texts.length > 0) return texts.join('\n\n');
  const { name, version, license } = manifestOf(folder);
  const copyright = COPYRIGHTS.get(name);
  if (license !== 'MIT' || copyright === undefined) {
    throw new UserError(
      `El paquete ${name} ${version} va en el sitio y no trae el texto de su licencia (${license ?? 'ninguna'}): ` +
        'búscala en su repositorio y añádela en scripts/lib/licences.mjs.',
    );
  }
  return `${copyright}\n\n${mitText}`;
}

/**
 * Those of the same words together, and the words once: a hundred packages of one project share theirs.
 * @param {readonly Licence[]} licences
 * @param {readonly string[]} notices Of single files.
 */
function printed(licences, notices) {
  /** @type {Map<string, string[]>} */
  const names = new Map();
  for (const { name, version, identifier, text } of licences) {
    names.set(text, [...(names.get(text) ?? []), `${name} ${version} · ${identifier}`]);
  }
  const rule = '='.repeat(80);
  const once = paragraphsOnce([...names.keys(), ...notices]);
  const blocks = [...names].map(
    ([text, packages]) => `${rule}\n${packages.join('\n')}\n${rule}\n\n${once(text)}\n`,
  );
  if (notices.length > 0) {
    const texts = notices.map((notice) => `\n${once(notice)}\n`).join(`\n${'-'.repeat(80)}\n`);
    blocks.push(`${rule}\nAvisos que traen sus archivos\n${rule}\n${texts}`);
  }
  return `Lo que este sitio usa y escribieron otras personas, con su licencia. Un párrafo que varias repiten lleva un
número (§) la primera vez que aparece, y de ahí en adelante sólo se cita.\n\n${blocks.join('\n')}`;
}
