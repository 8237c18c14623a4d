import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4187);

export default defineConfig({
  testDir: 'tests/e2e',
  forbidOnly: process.env['CI'] === 'true',
  fullyParallel: true,
  workers: 2,
  retries: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'es-MX',
    timezoneId: 'America/Mexico_City',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium() ?? '',
      args: CHROMIUM_FLAGS,
      env: {
        ...process.env,
        FONTCONFIG_FILE: fileURLToPath(new URL('tests/fonts.conf', import.meta.url)),
      },
    },
  },
  webServer: {
    // What the README says, so that it is tested too. The site is built already, or is now.
    command: 'node scripts/start.mjs',
    timeout: 180_000,
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
