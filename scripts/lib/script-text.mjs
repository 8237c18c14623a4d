/** `import text from './module?script'`: a module and all that it imports as the text of one plain script. */
import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import { buildTargets } from './floor.mjs';

const ASKED = '?script';

const folder = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @returns {import('vite').Plugin} */
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

/**
 * @param {string} file
 * @throws {Error} When it is not one script.
 */
async function scriptOf(file) {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { $lib: folder('../../src/lib'), $features: folder('../../src/features') } },
    build: {
      write: false,
      target: buildTargets(),
      lib: { entry: file, formats: ['iife'], name: 'script' },
      rolldownOptions: { output: { comments: { legal: false } } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk, ...others] = output !== undefined && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${file}: no es un programa.`);
  return chunk.code;
}
