// Speed and size of the built site: npm run bench. Figures are for reading; nothing fails by them.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';

const SITE = fileURLToPath(new URL('../build/', import.meta.url));
const PORT = 4391;
const PAGES = ['/', '/colonias/centro/', '/servicios/', '/explorar/'];
const REPEATS = 3;

/** Bytes a second, milliseconds and times slower: a home line, and a cheap phone on a slow one. */
const LINES = {
  '9 Mbit/s': { downloadThroughput: 9e6 / 8, latency: 40, slower: 1 },
  'teléfono lento': { downloadThroughput: 1.6e6 / 8, latency: 150, slower: 4 },
};

const files = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
const pages = files.filter((file) => file.endsWith('index.html')).length;
console.log(`Sitio: ${pages} páginas, ${files.length} archivos, ${(bytes / 1e6).toFixed(1)} MB`);

const server = spawn(execPath, ['scripts/serve.mjs'], {
  env: { ...process.env, PORT: String(PORT) },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: CHROMIUM_FLAGS,
});
try {
  for (const page of PAGES) {
    const html = brotliCompressSync(readFileSync(join(SITE, page, 'index.html'))).length;
    const script = kilobytes(await scriptBytes(page));
    console.log(`\n${page}  ${kilobytes(html)} kB de página y ${script} de programa (Brotli)`);
    for (const [name, line] of Object.entries(LINES)) {
      const paints = [];
      for (let time = 0; time < REPEATS; time += 1) paints.push(await firstPaint(page, line));
      console.log(`  ${name}: pinta en ${middleOf(paints)}`);
    }
  }
  console.log('\n/: una elección, hasta el segundo cuadro después del clic');
  for (const [name, { slower }] of Object.entries(LINES)) {
    for (const choice of ['Sexual', 'Por cada 1,000 mujeres']) {
      console.log(`  ${name}, ${choice}: ${middleOf(await choiceTimes(choice, slower))}`);
    }
  }
  const [cold, warm] = await firstAnswers(LINES['9 Mbit/s']);
  console.log(
    `\n/explorar/, primera respuesta en 9 Mbit/s, comprimida como en un servidor público:`,
  );
  console.log(`  en frío ${seconds(cold)} s, ya visitada ${seconds(warm)} s`);
} finally {
  await browser.close();
  server.kill();
}

/** @param {number[]} times milliseconds */
function middleOf(times) {
  const [least = NaN, middle = NaN, most = NaN] = times.sort((a, b) => a - b);
  return `${seconds(middle)} s (${seconds(least)}–${seconds(most)})`;
}

/** The first choice of a visit is one of them. @param {string} choice @param {number} slower */
async function choiceTimes(choice, slower) {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await page.goto(`http://127.0.0.1:${PORT}/`, { waitUntil: 'networkidle' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const times = [];
  for (let time = 0; time < REPEATS; time += 1) {
    times.push(await clickTime(page, choice));
    await clickTime(page, choice === 'Sexual' ? 'Familiar' : 'Cuántas');
  }
  await page.close();
  return times;
}

/** Milliseconds. @param {import('@playwright/test').Page} page @param {string} choice */
function clickTime(page, choice) {
  return page.getByRole('radio', { name: choice }).evaluate(
    (radio) =>
      new Promise((/** @type {(milliseconds: number) => void} */ resolve) => {
        const begun = performance.now();
        if (radio instanceof HTMLElement) radio.click();
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(performance.now() - begun)),
        );
      }),
  );
}

/** @param {number} count */
function kilobytes(count) {
  return (count / 1024).toFixed(0);
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(2);
}

/** What a visit asks for as scripts until it is idle, each compressed. @param {string} path */
async function scriptBytes(path) {
  const page = await browser.newPage();
  /** @type {Set<string>} */
  const scripts = new Set();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script' && response.url().startsWith('http'))
      scripts.add(new URL(response.url()).pathname);
  });
  await page.goto(`http://127.0.0.1:${PORT}${path}`, { waitUntil: 'networkidle' });
  await page.close();
  return [...scripts].reduce(
    (sum, script) => sum + brotliCompressSync(readFileSync(join(SITE, script))).length,
    0,
  );
}

/**
 * First contentful paint of a new visitor, as served by scripts/serve.mjs, which compresses nothing; milliseconds.
 * @param {string} path
 * @param {(typeof LINES)[keyof typeof LINES]} line
 */
async function firstPaint(path, { slower, ...line }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    uploadThroughput: line.downloadThroughput,
    ...line,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(`http://127.0.0.1:${PORT}${path}`, { waitUntil: 'commit' });
  const paint = await page.evaluate(
    () =>
      new Promise((/** @type {(milliseconds: number) => void} */ resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry !== undefined) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return paint;
}

/**
 * Milliseconds to the first answer of the engine, of a new visitor and of one who comes back. Its worker downloads by
 * itself, out of reach of the browser's own brake: so the line is made slow here.
 * @param {typeof LINES['9 Mbit/s']} line
 * @returns {Promise<[number, number]>}
 */
async function firstAnswers({ downloadThroughput, latency }) {
  /** @type {Map<string, Promise<{ body: Buffer, headers: Record<string, string> }>>} */
  const compressed = new Map();
  let freeAt = 0;
  const slow = createServer(async ({ url = '/' }, response) => {
    const packed = compressed.get(url) ?? compress(url);
    compressed.set(url, packed);
    const { body, headers } = await packed;
    const now = performance.now();
    freeAt = Math.max(now, freeAt) + (body.length / downloadThroughput) * 1000;
    setTimeout(() => response.writeHead(200, headers).end(body), freeAt - now + latency);
  }).listen(PORT + 1);
  const context = await browser.newContext();
  try {
    // Compressing is not the visitor's wait.
    await visit(context);
    const fresh = await browser.newContext();
    const times = /** @type {[number, number]} */ ([await visit(fresh), await visit(fresh)]);
    await fresh.close();
    return times;
  } finally {
    await context.close();
    slow.closeAllConnections();
    slow.close();
  }
}

/** @param {string} url */
async function compress(url) {
  const response = await fetch(`http://127.0.0.1:${PORT}${url}`);
  const body = gzipSync(Buffer.from(await response.arrayBuffer()));
  const headers = Object.fromEntries(
    ['content-type', 'cache-control', 'content-security-policy'].flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return { body, headers: { ...headers, 'content-encoding': 'gzip' } };
}

/** @param {import('@playwright/test').BrowserContext} context */
async function visit(context) {
  const page = await context.newPage();
  const begun = performance.now();
  await page.goto(`http://127.0.0.1:${PORT + 1}/explorar/`);
  await page.getByRole('status').filter({ hasText: / ms$/ }).waitFor();
  const time = performance.now() - begun;
  await page.close();
  return time;
}
