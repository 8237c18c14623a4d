import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findTestBrowser } from './scripts/lib/chromium.mjs';
import { browserTests, reportFile, testPart } from './scripts/lib/test-parts.mjs';

const part = testPart(process.env);

const port = Number(process.env.E2E_PORT ?? 4187);
const executablePath = await findTestBrowser();
if (executablePath === null) {
  throw new Error('No hay un Chromium: corre «node scripts/setup.mjs --browser».');
}

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: `test-results/${part ?? 'all'}/browser`,
  forbidOnly: process.env.CI === 'true',
  // What is kept as a text, beside what other suites keep so; in CI a text that is missing is none.
  snapshotPathTemplate: 'tests/golden/{arg}{ext}',
  updateSnapshots: process.env.CI === 'true' ? 'none' : 'missing',
  workers: 2,
  // Two browsers on two cores start the engine slowly; no test is about time.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: reportFile(part, 'browser') }],
    ['./tests/e2e/helpers/engines/table.ts'],
  ],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'es-MX',
    timezoneId: 'America/Mexico_City',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: CHROMIUM_FLAGS },
  },
  projects: [
    {
      name: 'desktop',
      ...browserTests(part, 'desktop'),
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      ...browserTests(part, 'phone'),
      // They test the guard, other browsers and other servers: not a page on a phone.
      testIgnore: ['origin', 'engines.all', 'webServers.all'].map((name) => `**/${name}.spec.ts`),
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
