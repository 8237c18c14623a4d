import { startServer } from './static-server.mjs';

/**
 * Serves a built site, says where, and ends cleanly when interrupted.
 * @param {string} dir
 * @param {{ port: number, host: string, base: string }} address
 */
export async function serveSite(dir, address) {
  const server = await startServer({ dir, ...address });
  console.log(`Atlas Violeta está en ${server.url} (Ctrl+C para terminar)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
}
