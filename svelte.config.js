import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { basePath } from './scripts/lib/address.mjs';
import { inlineScripts, scriptHash } from './scripts/lib/inline-scripts.mjs';
import { profileFrom, SITES, VERSION_VARIABLE } from './scripts/lib/profile.mjs';

const version = process.env[VERSION_VARIABLE];
const { assets, build, kit } = SITES[profileFrom(process.env)];

/** Of what src/hooks.server.ts writes into every page. */
const inlineHashes = Object.values(inlineScripts()).map(scriptHash);

/**
 * Routes that have as many pages as sessions are known, or as earlier releases stay readable, or as were withdrawn.
 */
const MAY_BE_NONE = [
  '/datos/anteriores/[publicacion]/[archivo]',
  '/datos/anteriores/[publicacion]/verificar.json',
  '/datos/[retiradas=retiradas].json',
  '/sesiones/[fecha]',
  '/sesiones/[fecha]/informe',
];

/** Svelte's own class of a component begins with `svelte-`, in every element of every page. */
const CLASS_LETTERS = 4;
/** @type {Map<string, string>} Of each class so far, whose it is. */
const classes = new Map();

/**
 * @param {{ css: string, filename?: string, hash: (text: string) => string }} component
 * @throws {Error} When two components would share a class, and so their styles.
 */
function scopeClass({ css, filename, hash }) {
  const owner = filename ?? css;
  const name = `s${hash(owner).slice(-CLASS_LETTERS)}`;
  const other = classes.get(name) ?? owner;
  if (other !== owner) throw new Error(`${owner} and ${other} would share the class ${name}.`);
  classes.set(name, owner);
  return name;
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { cssHash: scopeClass },
  kit: {
    // 404.html is what a static host shows for an unknown address.
    adapter: adapter({ pages: build, fallback: '404.html' }),
    files: { assets },
    alias: { $features: 'src/features' },
    // Pages are written here too before they are published.
    outDir: kit,
    // Given by scripts/lib/build-site.mjs; SvelteKit's own is the time, which no two builds share.
    ...(version && { version: { name: version } }),
    // Relative addresses: the same build works at the root and under any base path. Only 404.html,
    // shown at any depth, must be told where the site is.
    paths: { relative: true, base: basePath(process.env) },
    // An alcaldía without sessions has no page of one; a site of internal use has no earlier release.
    prerender: {
      handleUnseenRoutes({ routes, message }) {
        if (routes.some((route) => !MAY_BE_NONE.includes(route))) throw new Error(message);
      },
      // A need from a colonia: the program of the page resolves it, and its anchor stands where somebody is near.
      handleMissingId({ path, id, message }) {
        if (!path.endsWith('/servicios/') || !/^\d+-\w+$/.test(id)) throw new Error(message);
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
