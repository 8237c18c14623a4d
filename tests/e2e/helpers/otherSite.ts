/** A page of another origin that shows one of the site in a frame, and is told things by it. */
import { createServer } from 'node:http';
import { test as plain } from '@playwright/test';

export interface OtherSite {
  /**
   * Opens it.
   * @param path of the page in its frame
   * @returns the site's origin
   */
  (path: string): Promise<string>;
}

/** Of what it is told: the frame's height is kept in its title and, where its address asks so, followed. */
const PAGE = (framed: string) => `<!doctype html><title>Otro sitio</title>
  <iframe width="600" height="300" style="border:0" src="${framed}"></iframe>
  <script>addEventListener('message', ({ data, origin }) => {
    if (data.type !== 'atlas-violeta:alto') return;
    document.title = origin + ' ' + data.alto;
    if (location.hash === '#sigue') document.querySelector('iframe').height = data.alto;
  });</script>`;

export const test = plain.extend<{ other: OtherSite; following: OtherSite }>({
  other: async ({ page, baseURL }, use) => {
    const site = await otherSite(baseURL ?? '');
    await use(async (path) => {
      await page.goto(site.show(path));
      return new URL(baseURL ?? '').origin;
    });
    site.close();
  },
  /** The same, whose frame is as tall as it is told. */
  following: async ({ page, baseURL }, use) => {
    const site = await otherSite(baseURL ?? '');
    await use(async (path) => {
      await page.goto(`${site.show(path)}#sigue`);
      return new URL(baseURL ?? '').origin;
    });
    site.close();
  },
});

async function otherSite(baseURL: string) {
  let framed = '';
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(PAGE(framed));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  let shown = 0;
  return {
    show(path: string): string {
      framed = new URL(path, baseURL).href;
      // Two that are alike but for what follows «#» would be one page.
      return `http://127.0.0.1:${port}/?${++shown}`;
    },
    close(): void {
      server.closeAllConnections();
      server.close();
    },
  };
}
