/** What any server must say of the site's files, from where the site's own server takes it. */
import {
  COMMON_HEADERS,
  FILE_HEADERS,
  FILE_TYPES,
  patternSource,
  policyHeader,
} from '../../lib/headers.mjs';
import { configuredPolicy } from '../../lib/policy.mjs';
import svelteConfig from '../../../svelte.config.js';
import { OTHER_LANGUAGES } from '../../../src/lib/contract/edition';

/** What whoever installs a file writes in the place of each: the same in every file. */
export const PLACEHOLDERS = {
  name: '__NOMBRE__',
  port: '__PUERTO__',
  folder: '__CARPETA__',
  path: '__RUTA__',
  /** Of Apache alone: where it is, the others know by themselves. */
  log: '__REGISTRO__',
} as const;

/**
 * Of what nothing is logged: help in every language, its old addresses, which named what was asked for and where,
 * and whatever is mistyped of them. Source of a regular expression, from the site's root, in any case of letters.
 */
export const UNLOGGED = `/(?:(?:${OTHER_LANGUAGES.join('|')})/)?servicios(?:/.*)?`;

/** A header whose value depends on the address. */
export interface AddressHeader {
  readonly name: string;
  /** Of what is no exception, and of every answer that is no file; null where then it is not said. */
  readonly rest: string | null;
  readonly exceptions: readonly {
    /** Source of a regular expression over an address from the site's root, without anchors. */
    readonly source: string;
    readonly value: string;
  }[];
}

/** Said with every answer. */
export const commonHeaders: readonly (readonly [name: string, value: string])[] =
  Object.entries(COMMON_HEADERS);

/** @throws {Error} When the configuration has no Content-Security-Policy. */
export function addressHeaders(): AddressHeader[] {
  const directives = svelteConfig.kit?.csp?.directives;
  if (directives === undefined) throw new Error('svelte.config.js no trae su política (csp).');
  const policy = configuredPolicy(sourcesOf(directives));
  return [...FILE_HEADERS, policyHeader(policy)].map(({ name, rest, exceptions }) => ({
    name,
    rest,
    exceptions: exceptions.flatMap(({ patterns, value }) =>
      patterns.map((pattern) => ({ source: patternSource(pattern), value })),
    ),
  }));
}

/** Only those that list sources; the others are no part of this site's policy. */
function sourcesOf(directives: object): Record<string, string[]> {
  const lists = Object.entries(directives).flatMap(([name, sources]) =>
    Array.isArray(sources) ? [[name, sources.map(String)] as const] : [],
  );
  return Object.fromEntries(lists);
}

/** What each server makes gzip of by itself, where there is no brotli ready: all but what is compressed already. */
export const GZIPPED_TYPES: readonly string[] = [
  'text/css',
  'text/javascript',
  'text/csv',
  'text/plain',
  'text/xml',
  'application/json',
  'application/ld+json',
  'application/manifest+json',
  'application/wasm',
  'image/svg+xml',
];

/** Content type of every extension that a site holds: no server's own table is trusted with it. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  wasm: 'application/wasm',
  xml: 'text/xml; charset=utf-8',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  zip: 'application/zip',
  ...FILE_TYPES,
};
