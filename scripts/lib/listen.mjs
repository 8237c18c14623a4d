import { createServer } from 'node:http';
import { UserError } from './user-error.mjs';

/** @type {Record<string, string>} */
const REFUSALS = { EADDRINUSE: 'está ocupado', EACCES: 'necesita permisos de administración' };

/**
 * @param {import('node:http').Server} server
 * @param {{ port: number, host: string }} where
 * @returns {Promise<number>} The port it listens on, once it does.
 * @throws {UserError} When the port is taken or is not for ordinary users.
 */
export function listen(server, { port, host }) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const refusal = REFUSALS[error.code ?? ''];
      if (refusal === undefined) return reject(error);
      const other = port < 1024 ? 4173 : port + 1;
      reject(
        new UserError(
          `El puerto ${port} ${refusal}: elige otro con PORT, por ejemplo «PORT=${other} npm start».`,
        ),
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

/**
 * Says that a port is taken before anything slow is done on its account.
 * @param {{ port: number, host: string }} where
 * @throws {UserError}
 */
export async function requireFreePort(where) {
  const server = createServer();
  await listen(server, where);
  await new Promise((resolve) => server.close(resolve));
}

/** @returns {Promise<number>} A port of this machine that nobody listens on now. */
export async function freePort() {
  const server = createServer();
  const port = await listen(server, { port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.close(resolve));
  return port;
}
