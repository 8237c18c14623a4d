/** Firefox, driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which it speaks itself. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi } from './bidi';
import { clickActions, expressionOf, keyActions, TIME_ZONE, VIEWPORT, type Engine } from './engine';
import { start } from './processes';

/** What a reader of the city has; the rest is for tests, as Firefox itself sets it when driven. */
const PREFERENCES = {
  'intl.accept_languages': 'es-MX, es',
  'datareporting.policy.dataSubmissionEnabled': false,
};

/**
 * It says so of a formula of which half has arrived, and draws it whole afterwards. That each is whole
 * is tested where formulas are (tests/features/methods).
 */
const OF_THE_UNFINISHED = /^Invalid markup: Incorrect number of children for <\w+\/> tag/;

interface Tab {
  readonly context: string;
}
interface Session {
  readonly capabilities: { readonly browserVersion: string };
}
interface LogEntry {
  readonly type: string;
  readonly level: string;
  readonly text: string | null;
}
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** @param path of the program */
export async function startFirefox(path: string): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'atlas-firefox-'));
  const preferences = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), preferences);
  const program = start(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { TZ: TIME_ZONE },
  );
  const [, address = ''] = await program.says(/WebDriver BiDi listening on (ws:\S+)/);
  const bidi = await connectBidi(`${address}/session`);
  const { capabilities } = await bidi.send<Session>('session.new', { capabilities: {} });
  // The tab it starts with never has the focus without a desktop.
  const { context } = await bidi.send<Tab>('browsingContext.create', { type: 'tab' });
  await bidi.send('browsingContext.setViewport', { context, viewport: VIEWPORT });

  let complaints: string[] = [];
  bidi.on<LogEntry>('log.entryAdded', ({ type, level, text }) => {
    if (level !== 'error' && level !== 'warn') return;
    if (!OF_THE_UNFINISHED.test(text ?? '')) complaints.push(`${type} (${level}): ${text}`);
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  const act = (actions: object) =>
    bidi.send('input.performActions', { context, actions: [actions] });

  return {
    name: `Firefox ${capabilities.browserVersion}`,
    async open(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(ask, asked) {
      const evaluated = await bidi.send<Evaluated>('script.evaluate', {
        expression: expressionOf(ask, asked),
        target: { context },
        awaitPromise: true,
      });
      if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
      return JSON.parse(evaluated.result.value);
    },
    async click(point) {
      await act(clickActions(point));
    },
    async press(key) {
      await act(keyActions(key));
    },
    async complaints() {
      const fresh = complaints;
      complaints = [];
      return fresh;
    },
    async close() {
      await bidi.send('browser.close', {});
      await program.end();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
