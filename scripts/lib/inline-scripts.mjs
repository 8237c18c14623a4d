/** The scripts that are written into pages (src/inline): as a page has them, without comments nor spaces. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

/** What a browser below the floor still has to read: it keeps the page. */
const SYNTAX = 'es2015';

/**
 * By the name of each, in the order in which a page has them.
 * @throws {Error} When one of them is no JavaScript.
 */
export function inlineScripts() {
  return {
    finalSlash: read('finalSlash'),
    keepPage: read('keepPage'),
    keepChoices: read('keepChoices'),
    quickExit: read('quickExit'),
    noTrail: read('noTrail'),
  };
}

/** That of a figure in a page of another site, which has none of those. */
export const embedScript = () => (embed ??= read('embed'));

/** @type {string | undefined} */
let embed;

/** @param {string} name */
function read(name) {
  const file = new URL(`../../src/inline/${name}.js`, import.meta.url);
  const { code, errors } = minifySync(file.pathname, readFileSync(file, 'utf8'), {
    compress: { target: SYNTAX },
  });
  if (errors.length > 0) throw new Error(`src/inline/${name}.js: ${errors[0]?.message}`);
  return code;
}

/**
 * As a content policy names a script.
 * @param {string} script
 * @returns {`sha256-${string}`}
 */
export function scriptHash(script) {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
