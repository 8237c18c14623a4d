/**
 * What a server says with each file, as data: the bundled server reads it, and the files for other
 * servers are written from it. Addresses are within the site, from its root; in a pattern `*` stands
 * for any run of characters.
 */
import { EMBED_POLICY, filePolicy, framing, sitePolicy, withoutFraming } from './policy.mjs';

/**
 * What a browser lets a page ask for, and who may: nobody, or the site itself. Geolocation is for
 * the colonia that the device is in; writing to the clipboard, for the editor's «Copiar».
 */
const OURS = ['geolocation', 'clipboard-write'];
const NOBODY_S = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'compute-pressure',
  'digital-credentials-create',
  'digital-credentials-get',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'on-device-speech-recognition',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Said with every answer, whatever its file. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    ...OURS.map((power) => `${power}=(self)`),
    ...NOBODY_S.map((power) => `${power}=()`),
  ].join(', '),
};

/**
 * A header whose value depends on the file. No two exceptions cover the same address: hosts that apply
 * every rule that fits would join their values into one that means nothing.
 * @typedef {object} FileHeader
 * @property {string} name
 * @property {string | null} rest Its value for what is no exception; null where then it is not said.
 * @property {readonly { patterns: readonly string[], value: string }[]} exceptions
 */

/** @type {FileHeader} */
const CACHE = {
  name: 'Cache-Control',
  rest: 'no-cache',
  exceptions: [
    {
      // Names that carry their content's hash: SvelteKit's, and every table of a release.
      patterns: ['/_app/immutable/*', '/data/*.parquet', '/data/*.topojson'],
      value: 'public, max-age=31536000, immutable',
    },
  ],
};

/**
 * Data and images are for anyone's page; the application is for its own alone.
 * @type {FileHeader}
 */
const RESOURCE_POLICY = {
  name: 'Cross-Origin-Resource-Policy',
  rest: 'same-origin',
  exceptions: [
    {
      patterns: [
        '/data/*',
        '/datos/*',
        '/insertar/*',
        '/*.svg',
        '/*.png',
        '/*.jpg',
        '/*.webp',
        '/*.ico',
      ],
      value: 'cross-origin',
    },
  ],
};

/**
 * Data are read by the program of any page; where nothing is said, by that of no other site.
 * @type {FileHeader}
 */
const SHARED = {
  name: 'Access-Control-Allow-Origin',
  rest: null,
  exceptions: [{ patterns: ['/data/*', '/datos/*'], value: '*' }],
};

export const FILE_HEADERS = [CACHE, RESOURCE_POLICY, SHARED];

/** The only pages that another site may show in a frame. */
const EMBEDDED = '/insertar/*';

/**
 * For servers that read no page: what is no worker of the application leaves scripts to each page's <meta>.
 * @param {string} policy Content-Security-Policy of any page of the site.
 * @returns {FileHeader & { rest: string }}
 */
export function policyHeader(policy) {
  return {
    name: 'Content-Security-Policy',
    rest: sitePolicy(policy),
    exceptions: [
      { patterns: ['/_app/*'], value: filePolicy(policy) },
      { patterns: [EMBEDDED], value: EMBED_POLICY },
    ],
  };
}

/** Content types that the usual tables do not know, or leave without their encoding. */
export const FILE_TYPES = {
  parquet: 'application/vnd.apache.parquet',
  topojson: 'application/json',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** What an answer says that is no file of the site: one not found, sent elsewhere or refused. */
export const REST_HEADERS = {
  ...COMMON_HEADERS,
  ...Object.fromEntries(FILE_HEADERS.flatMap(({ name, rest }) => said(name, rest))),
};

/**
 * @param {string} name
 * @param {string | null} value
 * @returns {[string, string][]} None where it is not said.
 */
function said(name, value) {
  return value === null ? [] : [[name, value]];
}

/**
 * What lets pages of other sites take a file: never of one of internal use.
 * @param {Record<string, string>} headers
 * @returns {Record<string, string>} Without it.
 */
export function unshared(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== SHARED.name));
}

/**
 * All that a server says with a file, but its Content-Security-Policy.
 * @param {string} path
 * @returns {Record<string, string>} Without Content-Type where the usual tables know it.
 */
export function headersOf(path) {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const type = Object.entries(FILE_TYPES).find(([known]) => known === extension)?.[1];
  return {
    ...COMMON_HEADERS,
    ...Object.fromEntries(
      FILE_HEADERS.flatMap((header) => said(header.name, valueFor(header, path))),
    ),
    ...(type === undefined ? {} : { 'Content-Type': type }),
  };
}

/**
 * @param {FileHeader} header
 * @param {string} path
 */
function valueFor({ rest, exceptions }, path) {
  const fits = exceptions.find(({ patterns }) => patterns.some((each) => matches(each, path)));
  return fits?.value ?? rest;
}

/**
 * @param {string} pattern
 * @param {string} path
 */
function matches(pattern, path) {
  return new RegExp(`^${patternSource(pattern)}$`).test(path);
}

/**
 * A pattern as the source of a regular expression, without its anchors.
 * @param {string} pattern
 */
export function patternSource(pattern) {
  const literals = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return literals.join('.*');
}

/**
 * What is said of an entry beside the policy of all: who may show it in a frame, and of the program what it is
 * for pages.
 * @param {string} path
 * @param {string} policy
 */
function secondPolicy(path, policy) {
  if (path === '/_app/') return filePolicy(policy);
  return matches(EMBEDDED, path) ? EMBED_POLICY : framing(sitePolicy(policy));
}

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read. Some of them apply every rule
 * that fits, so no address gets a header twice, but for a second Content-Security-Policy, which only
 * narrows the first: that of all says nothing of frames, so that each folder may. Unless told otherwise, they keep as `no-cache` does.
 * @param {string} policy Content-Security-Policy of any page of the site.
 * @param {readonly string[]} entries What the site's folder holds; folders end in `/`.
 */
export function hostHeaders(policy, entries) {
  const forever = CACHE.exceptions.flatMap(({ patterns, value }) =>
    patterns.map((pattern) => rule(pattern, { [CACHE.name]: value })),
  );
  const owners = ['', ...entries].map((entry) =>
    rule(`/${entry}${entry.endsWith('/') ? '*' : ''}`, {
      ...Object.fromEntries(
        [RESOURCE_POLICY, SHARED].flatMap((header) =>
          said(header.name, valueFor(header, `/${entry}`)),
        ),
      ),
      'Content-Security-Policy': secondPolicy(`/${entry}`, policy),
    }),
  );
  const everywhere = {
    ...COMMON_HEADERS,
    'Content-Security-Policy': withoutFraming(sitePolicy(policy)),
  };
  return [rule('/*', everywhere), ...owners, ...forever, ''].join('\n');
}

/**
 * @param {string} pattern
 * @param {Record<string, string>} headers
 */
const rule = (pattern, headers) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
