import { requireLoopback } from './profile.mjs';

/**
 * A page of another site can have its name lead to this machine (DNS rebinding), but not change what the
 * browser then writes in `Host`.
 * @param {string | undefined} header `Host` as it came.
 * @param {{ host: string, port: number }} own
 */
export function isOwnHost(header, { host, port }) {
  const name = host.includes(':') ? `[${host}]` : host;
  const asked = header?.toLowerCase();
  return asked === `${name}:${port}` || (port === 80 && asked === name);
}

/** Said to whoever comes by another name. */
export const OTHER_HOST =
  'Este sitio sólo responde a la dirección que dijo al arrancar, y en esta computadora: ábrelo con ella.\n';

/**
 * With the internal flag, Vite's servers too are for this machine alone, and leave nothing in a cache.
 * @returns {import('vite').Plugin}
 */
export function ownMachineOnly() {
  return {
    name: 'atlas-own-machine',
    // Before any other writes a file.
    enforce: 'pre',
    config: ({ server, preview }) => {
      for (const host of [server?.host, preview?.host]) {
        if (host === undefined || host === false) continue;
        requireLoopback(host === true ? '0.0.0.0' : host);
      }
      const headers = { 'Cache-Control': 'no-store' };
      return { server: { headers }, preview: { headers } };
    },
  };
}
