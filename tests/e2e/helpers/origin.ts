/** Every browser test starts from here: what no page of the site may do fails the test that saw it. */
import { expect, test as base, type BrowserContext } from '@playwright/test';

interface OriginOptions {
  /** Console messages that a test provokes on purpose. */
  allowedConsole: readonly RegExp[];
}

interface OriginFixtures {
  /** Addresses asked for so far in this test, in order. */
  requests: string[];
}

/**
 * A `test` that fails on a request that leaves the site's origin (and stops it), on an error or a
 * warning in the console, and on an uncaught exception, in any page or worker of the test.
 */
export const test = base.extend<OriginOptions & OriginFixtures>({
  allowedConsole: [[], { option: true }],
  requests: [
    async ({ context, baseURL, allowedConsole }, use) => {
      const requests: string[] = [];
      const offences: string[] = [];
      await stopStrangers(context, new URL(baseURL ?? '').origin, requests, offences);
      context.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        if (allowedConsole.some((allowed) => allowed.test(message.text()))) return;
        offences.push(`consola (${message.type()}): ${message.text()}`);
      });
      context.on('weberror', (error) => {
        offences.push(`excepción sin atrapar: ${error.error().message}`);
      });
      await use(requests);
      expect(offences, 'lo que ninguna página debe hacer').toEqual([]);
    },
    { auto: true },
  ],
});

async function stopStrangers(
  context: BrowserContext,
  origin: string,
  requests: string[],
  offences: string[],
): Promise<void> {
  const isStranger = (url: URL): boolean =>
    url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol);
  context.on('request', (request) => {
    requests.push(request.url());
    if (isStranger(new URL(request.url()))) offences.push(`petición afuera: ${request.url()}`);
  });
  await context.route(isStranger, (route) => route.abort());
  context.on('page', (page) => {
    page.on('websocket', (socket) => offences.push(`websocket: ${socket.url()}`));
  });
}

export { expect };
