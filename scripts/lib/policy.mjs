/**
 * Content-Security-Policy as HTTP headers. The policy itself is written once, in svelte.config.js;
 * SvelteKit puts it into each page's <meta> with the hashes of that page's inline scripts. A header
 * can do what a <meta> cannot: forbid framing, and reach workers, which obey the policy of their
 * own response.
 */

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

/** Who may show a page in a frame. */
const NOBODY = "frame-ancestors 'none'";
const ANYBODY = 'frame-ancestors *';

/**
 * Of every address whose pages are made to be shown by other sites: each page's <meta> names its one script.
 */
export const EMBED_POLICY = [
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'",
  "base-uri 'none'; form-action 'none'",
  ANYBODY,
].join('; ');

/**
 * The policy a page carries in its <meta>, with framing forbidden; allowed, of what is made for it.
 * @param {string} html
 * @param {{ embedded?: boolean }} [page]
 * @returns {string}
 * @throws {Error} When the page carries none.
 */
export function pagePolicy(html, { embedded = false } = {}) {
  const policy = META.exec(html)?.[1];
  if (policy === undefined) {
    throw new Error('Una página construida no trae su Content-Security-Policy en un <meta>.');
  }
  return `${policy}; ${embedded ? ANYBODY : NOBODY}`;
}

/**
 * The policy as svelte.config.js has it, without the hashes of any page, with framing forbidden.
 * @param {Readonly<Record<string, readonly string[]>>} directives
 */
export function configuredPolicy(directives) {
  const written = Object.entries(directives).map(([name, sources]) =>
    // Schemes and hosts go bare; keywords, and the hashes of inline scripts, in quotes.
    [name, ...sources.map((source) => (/[.:]/.test(source) ? source : `'${source}'`))].join(' '),
  );
  return [...written, NOBODY].join('; ');
}

/**
 * The same policy for what is not a page (a worker, an image): nothing inline may run.
 * @param {string} policy
 */
export function filePolicy(policy) {
  return directives(policy)
    .map((directive) => directive.replace(/ 'sha\d+-[^']+'/g, ''))
    .join('; ');
}

/**
 * The same policy for every address of a site at once: it leaves scripts to each page's <meta>,
 * because their hashes differ from page to page.
 * @param {string} policy
 */
export function sitePolicy(policy) {
  return directives(policy)
    .filter((directive) => !/^(default-src|script-src)\b/.test(directive))
    .join('; ');
}

/**
 * What a policy says but who may show it in a frame, and that alone: hosts that apply every rule that fits
 * would forbid in one what another allows.
 * @param {string} policy
 */
export function withoutFraming(policy) {
  return directives(policy)
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
}

/** @param {string} policy */
export const framing = (policy) =>
  directives(policy).find((directive) => directive.startsWith('frame-ancestors')) ?? '';

/** @param {string} policy */
function directives(policy) {
  return policy.split(';').map((directive) => directive.trim());
}
