import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { basePath } from './scripts/build.mjs';
import { inlineScripts, scriptHash } from './scripts/plain-scripts.mjs';

/** Of what src/hooks.server.ts writes into every page. */
const inlineHashes = ['src/inline', 'src/inline/pages', 'src/old/inline'].flatMap((folder) =>
  Object.values(inlineScripts(folder)).map(scriptHash),
);

/** @param {string} address */
const isOld = (address) => /\/(correcciones|datos|gabinete|servicios|sesiones)\//.test(address);

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter(),
    alias: { $old: 'src/old' },
    // Relative addresses: the same build works at the root and under any base path. 404.html alone, shown at any
    // depth, is told where the site is (scripts/build.mjs).
    paths: { relative: true, base: basePath() },
    prerender: {
      // The first edition's pages still point to pages and anchors that are gone.
      handleHttpError({ referrer, message }) {
        if (referrer === null || !isOld(referrer)) throw new Error(message);
      },
      handleMissingId({ path, id, referrers, message }) {
        // A query, a unit or a claim, which the page reads from its own address.
        if (path.endsWith('/explorar/') && id.startsWith('sql=')) return;
        if (path.endsWith('/alcaldias/') && id.startsWith('por=')) return;
        if (path.endsWith('/verificar/') && id.startsWith('delito=')) return;
        if (!referrers.every(isOld)) throw new Error(message);
      },
    },
    typescript: {
      // The tools are checked as strictly as the site.
      config: (config) => ({
        ...config,
        include: [...config.include, '../scripts/**/*', '../*.ts', '../*.js'],
      }),
    },
    // Hashes in a <meta>, because a static host may let nobody set headers.
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', 'wasm-unsafe-eval', ...inlineHashes],
        // Observable Plot writes a <style> into each SVG, and d3 sets style attributes.
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'connect-src': ['self'],
        'worker-src': ['self', 'blob:'],
        'manifest-src': ['self'],
        'base-uri': ['self'],
        'form-action': ['none'],
      },
    },
  },
};
