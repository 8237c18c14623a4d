import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findTestBrowser } from './scripts/lib/chromium.mjs';
import { browserTests, reportFile, testPart } from './scripts/lib/test-parts.mjs';
import { lettersFile, type Letters } from './tests/e2e/helpers/letters';

const part = testPart(process.env);

const port = Number(process.env.E2E_PORT ?? 4187);
const executablePath = await findTestBrowser();
if (executablePath === null) {
  throw new Error('No hay un Chromium: corre «node scripts/setup.mjs --browser».');
}

/** What must fit in any letters, on a screen or a sheet: these files run in two families, and not in the system's. */
const FITTING = ['firstScreen', 'fit', 'interno', 'sheets', 'sourceSheets'];
/** Of other browsers, other servers and the guard: not of a page on a phone. */
const NOT_ON_A_PHONE = ['origin', 'engines.all', 'oldChromes.all', 'webServers.all'];
const specs = (names: readonly string[]) => names.map((name) => `**/${name}.spec.ts`);

const ofDesktop = browserTests(part, 'desktop');
const desktop = { viewport: { width: 1280, height: 900 } };
const launchOptions = { executablePath, args: CHROMIUM_FLAGS };

/** The site of internal use is long to build: in one family the gate does without it. */
const INTERNAL_IN_GATE = /interno\.spec\.ts(?![^]*@all\b)/;

const inLetters = (letters: Letters, without: readonly RegExp[] = []) => ({
  name: letters,
  ...ofDesktop,
  grepInvert: [ofDesktop.grepInvert ?? [], without].flat(),
  testMatch: specs(FITTING),
  use: {
    ...desktop,
    launchOptions: {
      ...launchOptions,
      env: { ...process.env, FONTCONFIG_FILE: lettersFile(letters) },
    },
  },
});

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
    launchOptions,
  },
  projects: [
    {
      name: 'desktop',
      ...ofDesktop,
      testIgnore: specs(FITTING),
      use: desktop,
    },
    inLetters('wide'),
    inLetters('narrow', [INTERNAL_IN_GATE]),
    {
      name: 'phone',
      ...browserTests(part, 'phone'),
      testIgnore: specs(NOT_ON_A_PHONE),
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
