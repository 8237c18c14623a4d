/** Every browser test starts from here: what no page of the site may do fails the test that saw it. */
import { expect, test as base, type BrowserContext, type Request } from '@playwright/test';

interface OriginOptions {
  /** Console messages that a test provokes on purpose. */
  allowedConsole: readonly RegExp[];
  /** Addresses of other sites that the reader leaves for on purpose; an empty page answers. */
  allowedDepartures: readonly string[];
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
  allowedDepartures: [[], { option: true }],
  requests: [
    async ({ context, baseURL, allowedConsole, allowedDepartures }, use) => {
      const requests: string[] = [];
      const offences: string[] = [];
      const own = new URL(baseURL ?? '').origin;
      await stopStrangers(context, own, allowedDepartures, requests, offences);
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
  departures: readonly string[],
  requests: string[],
  offences: string[],
): Promise<void> {
  const isStranger = (url: URL): boolean =>
    url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol);
  const isDeparture = (request: Request): boolean =>
    request.isNavigationRequest() && departures.includes(request.url());
  context.on('request', (request) => {
    requests.push(request.url());
    if (isStranger(new URL(request.url())) && !isDeparture(request))
      offences.push(`petición afuera: ${request.url()}`);
  });
  await context.route(isStranger, (route) =>
    isDeparture(route.request())
      ? route.fulfill({ contentType: 'text/html', body: '<title>Otra página</title>' })
      : route.abort(),
  );
  context.on('page', (page) => {
    page.on('websocket', (socket) => offences.push(`websocket: ${socket.url()}`));
  });
}

export { expect };
