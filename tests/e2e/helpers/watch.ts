/** Watches a browser context for what no page of the site may do. */
import type { BrowserContext, Page, Request } from '@playwright/test';

export interface Allowed {
  /** The site's own origin. */
  readonly origin: string;
  /** Console messages that a test provokes on purpose. */
  readonly console: readonly RegExp[];
  /** Messages of uncaught exceptions that a test provokes on purpose. */
  readonly exceptions: readonly RegExp[];
  /** Addresses of other sites that the reader leaves for on purpose; an empty page answers. */
  readonly departures: readonly string[];
}

export interface Watched {
  /** Addresses asked for so far, in order. */
  readonly requests: string[];
  /** What went wrong so far, in words. */
  readonly offences: string[];
}

/**
 * Notes (and stops) every request that leaves the origin, and notes errors and warnings in the console
 * and uncaught exceptions, in any page or worker of the context.
 */
export async function watch(context: BrowserContext, allowed: Allowed): Promise<Watched> {
  const requests: string[] = [];
  const offences: string[] = [];
  const isStranger = (url: URL): boolean =>
    url.origin !== allowed.origin && !['data:', 'blob:', 'about:'].includes(url.protocol);
  const isDeparture = (request: Request): boolean =>
    request.isNavigationRequest() && allowed.departures.includes(request.url());

  context.on('request', (request) => {
    requests.push(request.url());
    if (isStranger(new URL(request.url())) && !isDeparture(request)) {
      offences.push(`petición afuera: ${request.url()}`);
    }
  });
  await context.route(isStranger, (route) =>
    isDeparture(route.request())
      ? route.fulfill({ contentType: 'text/html', body: '<title>Otra página</title>' })
      : route.abort(),
  );
  const listen = (page: Page): void => {
    page.on('websocket', (socket) => offences.push(`websocket: ${socket.url()}`));
  };
  context.pages().forEach(listen);
  context.on('page', listen);
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (allowed.console.some((pattern) => pattern.test(message.text()))) return;
    offences.push(`consola (${message.type()}): ${message.text()}`);
  });
  context.on('weberror', (error) => {
    const { message } = error.error();
    if (allowed.exceptions.some((pattern) => pattern.test(message))) return;
    offences.push(`excepción sin atrapar: ${message}`);
  });
  return { requests, offences };
}
