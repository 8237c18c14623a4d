// The plain scripts of pages: those written into every page (src/inline), those that some ask for (src/inline/pages), and
// those of pages without a program.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, minifySync } from 'vite';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The scripts of a folder by name, minified, in the order of their names.
 * @param {string} folder within the project @returns {Record<string, string>} @throws {Error} when one is no JavaScript
 */
export function inlineScripts(folder) {
  const files = readdirSync(at(`../${folder}`))
    .filter((file) => file.endsWith('.js'))
    .sort();
  return Object.fromEntries(
    files.map((file) => {
      const path = at(`../${folder}/${file}`);
      const { code, errors } = minifySync(path, readFileSync(path, 'utf8'));
      if (errors.length > 0) throw new Error(`${folder}/${file}: ${errors[0]?.message}`);
      return [file.replace('.js', ''), code];
    }),
  );
}

/** As a content policy names a script. @param {string} script @returns {`sha256-${string}`} */
export const scriptHash = (script) =>
  `sha256-${createHash('sha256').update(script).digest('base64')}`;

const ASKED = '?script';

/**
 * `import text from './module?script'`: a module and all that it imports as the text of one plain script.
 * @returns {import('vite').Plugin}
 */
export function scriptText() {
  return {
    name: 'script-text',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(ASKED)) return null;
      const found = await this.resolve(source.slice(0, -ASKED.length), importer, {
        skipSelf: true,
      });
      return found === null ? null : `${found.id}${ASKED}`;
    },
    async load(id) {
      if (!id.endsWith(ASKED)) return null;
      return `export default ${JSON.stringify(await scriptOf(id.slice(0, -ASKED.length)))};`;
    },
  };
}

/** @param {string} file @throws {Error} when it is not one script */
async function scriptOf(file) {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { $old: at('../src/old') } },
    build: { write: false, lib: { entry: file, formats: ['iife'], name: 'script' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk, ...others] = output !== undefined && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${file}: no es un programa.`);
  return chunk.code;
}
