/** A Chrome of other years, driven by its own protocol: what Playwright asks of a page it has not all got. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_FLAGS } from '../../../../scripts/lib/chromium.mjs';
import { connectBidi } from './bidi';
import { ANSWER_LIMIT, expressionOf, TIME_ZONE, VIEWPORT } from './engine';
import { start } from './processes';

export interface OldChrome {
  /** Until the page has loaded, at this width in CSS pixels. */
  open(url: string, width?: number): Promise<void>;
  /** @param ask in the words of that year, and of itself alone */
  evaluate<A, R>(ask: (asked: A) => R | Promise<R>, asked: A): Promise<R>;
  /** Of what is seen, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

interface Target {
  readonly webSocketDebuggerUrl: string;
}
interface Evaluated {
  readonly result: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** @param path of the program */
export async function startOldChrome(path: string): Promise<OldChrome> {
  const profile = await mkdtemp(join(tmpdir(), 'atlas-chrome-'));
  const flags = ['--hide-scrollbars', '--lang=es-MX', '--remote-debugging-port=0'];
  const program = start(path, [...CHROMIUM_FLAGS, ...flags, `--user-data-dir=${profile}`], {
    TZ: TIME_ZONE,
  });
  const [, host = ''] = await program.says(/DevTools listening on ws:\/\/([^/]+)/);
  const opened = await fetch(`http://${host}/json/new`);
  const target: Target = await opened.json();
  const page = await connectBidi(target.webSocketDebuggerUrl);
  let loaded = () => {};
  page.on('Page.loadEventFired', () => loaded());
  await page.send('Page.enable', {});

  return {
    async open(url, width = VIEWPORT.width) {
      await page.send('Emulation.setDeviceMetricsOverride', {
        ...VIEWPORT,
        width,
        deviceScaleFactor: 1,
        mobile: false,
      });
      const loading = new Promise<void>((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`${url} no termina de cargar.`)),
          ANSWER_LIMIT,
        );
        loaded = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      await page.send('Page.navigate', { url });
      await loading;
    },
    async evaluate(ask, asked) {
      const { result, exceptionDetails } = await page.send<Evaluated>('Runtime.evaluate', {
        expression: expressionOf(ask, asked),
        awaitPromise: true,
      });
      if (result.value === undefined) throw new Error(exceptionDetails?.text ?? 'sin respuesta');
      return JSON.parse(result.value);
    },
    async picture() {
      const { data } = await page.send<{ readonly data: string }>('Page.captureScreenshot', {});
      return Buffer.from(data, 'base64');
    },
    async close() {
      await program.end();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
