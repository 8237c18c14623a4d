/** That the guard of every browser test sees what it is there to see. */
import { expect, test } from './helpers/origin';

const ELSEWHERE = 'https://tercero.invalid';

/** Serves a page of the site's origin without the site's policy, which would stop most of this. */
function serving(html: string) {
  return test.extend({
    page: async ({ page }, use) => {
      await page.route('**/sin-politica', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<link rel="icon" href="data:,">${html}` }),
      );
      await page.goto('/sin-politica');
      await page.waitForTimeout(200);
      await use(page);
    },
  });
}

const offences: Record<string, string> = {
  'an image of a third party': `<img src="${ELSEWHERE}/a.png">`,
  'a fetch to a third party': `<script>fetch('${ELSEWHERE}/a').catch(() => {})</script>`,
  'a fetch to a third party from a worker': `<script>
    const code = "fetch('${ELSEWHERE}/a').catch(() => {})";
    new Worker(URL.createObjectURL(new Blob([code])));
  </script>`,
  'a beacon to a third party': `<script>navigator.sendBeacon('${ELSEWHERE}/a', '1')</script>`,
  'a websocket': `<script>new WebSocket('wss://tercero.invalid/')</script>`,
  'a warning in the console': '<script>console.warn("cuidado")</script>',
  'an error in the console': '<script>console.error("mal")</script>',
  'an uncaught exception': '<script>throw new Error("mal")</script>',
  'a rejection nobody handles': '<script>Promise.reject(new Error("mal"))</script>',
};

for (const [name, html] of Object.entries(offences)) {
  serving(html).fail(`${name} fails the test`, ({ page }) => {
    expect(page.url()).toContain('sin-politica');
  });
}

serving('<script>console.log("nada malo")</script>')(
  'a page that does none of that passes',
  ({ page, requests }) => {
    expect(requests).toEqual([page.url()]);
  },
);

test.describe('what a test provokes on purpose', () => {
  test.use({ allowedConsole: [/^esperado/] });

  serving('<script>console.error("esperado: falta un archivo")</script>')(
    'is allowed by name',
    ({ page }) => {
      expect(page.url()).toContain('sin-politica');
    },
  );
});
