/** That the guard of every browser test sees what it is there to see. */
import { expect, test, type Page } from '@playwright/test';
import { watch, type Watched } from './helpers/watch';

const ELSEWHERE = 'https://tercero.invalid';

/** Opens a page of the site's origin without the site's policy, which would stop most of this. */
async function open(
  page: Page,
  html: string,
  {
    console = [],
    exceptions = [],
  }: { console?: readonly RegExp[]; exceptions?: readonly RegExp[] } = {},
): Promise<Watched> {
  const origin = 'http://propio.invalid';
  const watched = await watch(page.context(), { origin, console, exceptions, departures: [] });
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<link rel="icon" href="data:,">${html}` }),
  );
  await page.goto(origin);
  return watched;
}

const offences: Record<string, [html: string, offence: string]> = {
  'an image of a third party': [
    `<img src="${ELSEWHERE}/a.png">`,
    `petición afuera: ${ELSEWHERE}/a.png`,
  ],
  'a fetch to a third party': [
    `<script>fetch('${ELSEWHERE}/a').catch(() => {})</script>`,
    `petición afuera: ${ELSEWHERE}/a`,
  ],
  'a fetch to a third party from a worker': [
    `<script>
      const code = "fetch('${ELSEWHERE}/a').catch(() => {})";
      new Worker(URL.createObjectURL(new Blob([code])));
    </script>`,
    `petición afuera: ${ELSEWHERE}/a`,
  ],
  'a beacon to a third party': [
    `<script>navigator.sendBeacon('${ELSEWHERE}/a', '1')</script>`,
    `petición afuera: ${ELSEWHERE}/a`,
  ],
  'a websocket': [
    "<script>new WebSocket('wss://tercero.invalid/')</script>",
    'websocket: wss://tercero.invalid/',
  ],
  'a warning in the console': [
    '<script>console.warn("cuidado")</script>',
    'consola (warning): cuidado',
  ],
  'an error in the console': ['<script>console.error("mal")</script>', 'consola (error): mal'],
  'an uncaught exception': [
    '<script>throw new Error("mal")</script>',
    'excepción sin atrapar: mal',
  ],
  'a rejection nobody handles': [
    '<script>Promise.reject(new Error("mal"))</script>',
    'excepción sin atrapar: mal',
  ],
};

for (const [name, [html, offence]] of Object.entries(offences)) {
  test(`the guard sees ${name}`, async ({ page }) => {
    const watched = await open(page, html);
    await expect.poll(() => watched.offences).toContain(offence);
  });
}

test('the guard sees nothing in a page that does none of that', async ({ page }) => {
  const { requests, offences } = await open(page, '<script>console.log("nada malo")</script>');
  expect(requests).toEqual(['http://propio.invalid/']);
  expect(offences).toEqual([]);
});

test('what a test provokes on purpose is no offence', async ({ page }) => {
  const html = '<script>console.error("esperado"); console.error("otro")</script>';
  const { offences } = await open(page, html, { console: [/^esperado/] });
  await expect.poll(() => offences).toEqual(['consola (error): otro']);
});

test('an exception that a test provokes on purpose is no offence; another is', async ({ page }) => {
  const html = ['esperada', 'otra'].map((what) => `<script>throw new Error('${what}')</script>`);
  const { offences } = await open(page, html.join(''), { exceptions: [/^esperada/] });
  await expect.poll(() => offences).toEqual(['excepción sin atrapar: otra']);
});
