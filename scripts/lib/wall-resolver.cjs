/**
 * Where an import of this project leads, for eslint-plugin-boundaries: the aliases and extensions of
 * the site. The resolver for TypeScript reads every package on the way and doubled the time of the lint.
 * https://github.com/import-js/eslint-plugin-import/blob/main/resolvers/README.md
 */
const { existsSync, statSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');

const ROOT = join(__dirname, '../..');
const ALIASES = { $lib: join(ROOT, 'src/lib'), $features: join(ROOT, 'src/features') };
const ENDINGS = ['', '.ts', '.svelte.ts', '.js', '.mjs', '/index.ts'];

/** @param {string} source @param {string} importer */
function baseOf(source, importer) {
  if (source.startsWith('.')) return resolve(dirname(importer), source);
  const [name = '', ...rest] = source.split('/');
  const folder = ALIASES[/** @type {keyof typeof ALIASES} */ (name)];
  return folder === undefined ? null : join(folder, ...rest);
}

/** @param {string} source @param {string} importer */
function resolveImport(source, importer) {
  const base = baseOf(source.replace(/\?.*$/, ''), importer);
  if (base === null) return { found: false };
  const path = ENDINGS.map((ending) => base + ending).find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  );
  return path === undefined ? { found: false } : { found: true, path };
}

module.exports = { interfaceVersion: 2, resolve: resolveImport };
