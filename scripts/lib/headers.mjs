import { filePolicy, sitePolicy } from './policy.mjs';

/** Said with every answer. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const FOREVER = 'public, max-age=31536000, immutable';
const ALWAYS_ASK = 'no-cache';

/** SvelteKit's hashed files, and the release's, whose names carry their content's hash. */
const NEVER_CHANGES = /^\/_app\/immutable\/|[.-][0-9a-f]{8,64}\.(parquet|topojson)$/;

/** @param {string} path Address within the site, from its root. */
export function cacheControl(path) {
  return NEVER_CHANGES.test(path) ? FOREVER : ALWAYS_ASK;
}

/** What the usual tables of types do not know or leave without their encoding. */
const TYPES = new Map([
  ['parquet', 'application/vnd.apache.parquet'],
  ['topojson', 'application/json'],
  ['csv', 'text/csv; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
]);

/**
 * @param {string} path Address within the site.
 * @returns {string | undefined} Undefined where the usual tables do.
 */
export function contentType(path) {
  return TYPES.get(path.slice(path.lastIndexOf('.') + 1));
}

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read.
 * @param {string} policy Content-Security-Policy of any page of the site.
 */
export function hostHeaders(policy) {
  const rule = (/** @type {string} */ path, /** @type {Record<string, string>} */ headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule('/*', { ...COMMON_HEADERS, 'Content-Security-Policy': sitePolicy(policy) }),
    rule('/_app/*', { 'Content-Security-Policy': filePolicy(policy) }),
    rule('/_app/immutable/*', { 'Cache-Control': FOREVER }),
    '',
  ].join('\n');
}
