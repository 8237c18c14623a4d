/** A proxy on loopback that opens tunnels to wherever it is asked. */
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { onTestFinished } from 'vitest';
import { portOf } from './portal';

export async function openProxy() {
  /** Hosts to which a tunnel was asked for. */
  const tunnels: string[] = [];
  const server = createServer();
  server.on('connect', (request, socket) => {
    const { hostname, port } = new URL(`http://${request.url ?? ''}`);
    tunnels.push(`${hostname}:${port}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket]) end.on('error', () => end.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://localhost:${portOf(server.address()).port}`, tunnels };
}
