import { requireOwnMachine } from './profile.mjs';
import { startServer } from './static-server.mjs';

/**
 * Serves a built site, says where, and ends cleanly when interrupted.
 * @param {string} dir
 * @param {{ port: number, host: string, base: string }} address
 * @throws {import('./user-error.mjs').UserError} When a site of internal use would be offered to the network.
 */
export async function serveSite(dir, address) {
  requireOwnMachine(dir, address.host);
  const server = await startServer({ dir, ...address });
  console.log(`Atlas Violeta está en ${server.url} (Ctrl+C para terminar)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
}
