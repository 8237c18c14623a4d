/** WebKitGTK, driven by WebDriver (https://www.w3.org/TR/webdriver2/) on a screen in memory. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../../scripts/lib/listen.mjs';
import { keepComplaints, keptComplaints } from './complaints';
import { clickActions, expressionOf, keyActions, TIME_ZONE, VIEWPORT, type Engine } from './engine';
import { start } from './processes';
import { newSession } from './webDriver';

interface Paths {
  readonly webKitDriver: string;
  readonly miniBrowser: string;
  readonly xvfb: string;
}

/** Room on the screen around the page: the browser's bars. */
const SCREEN = '1600x1200x24';

export async function startWebKit(paths: Paths): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), 'atlas-webkit-'));
  const script = join(home, 'complaints.js');
  await writeFile(script, keepComplaints);
  const screen = start(paths.xvfb, ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp']);
  const [display] = await screen.says(/^\d+(?=\n)/m);
  const port = await freePort();
  const driver = start(paths.webKitDriver, [`--port=${port}`], {
    DISPLAY: `:${display}`,
    GDK_BACKEND: 'x11',
    HOME: home,
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    TZ: TIME_ZONE,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
  });
  const session = await newSession(`http://127.0.0.1:${port}`, {
    'webkitgtk:browserOptions': {
      binary: paths.miniBrowser,
      args: ['--automation', `--user-script-at-start=${script}`],
    },
  });
  const run = (script: string) =>
    session.send<string>('POST', '/execute/sync', { script: `return ${script}`, args: [] });
  let complaints: readonly string[] = [];
  const collect = async () => {
    const fresh: readonly string[] = JSON.parse(await run(keptComplaints));
    complaints = [...complaints, ...fresh];
  };
  const engine: Engine = {
    name: `WebKitGTK ${session.version}`,
    async open(url) {
      await collect();
      await session.send('POST', '/url', { url });
    },
    async evaluate(ask, asked) {
      return JSON.parse(await run(expressionOf(ask, asked)));
    },
    async click(point) {
      await session.send('POST', '/actions', { actions: [clickActions(point)] });
    },
    async press(key) {
      await session.send('POST', '/actions', { actions: [keyActions(key)] });
    },
    async complaints() {
      await collect();
      const all = complaints;
      complaints = [];
      return all;
    },
    async close() {
      await session.send('DELETE', '', null);
      await driver.end();
      await screen.end();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  const inner = await engine.evaluate(() => [innerWidth, innerHeight] as const, null);
  const outer = await session.send<{ width: number; height: number }>('GET', '/window/rect', null);
  await session.send('POST', '/window/rect', {
    width: VIEWPORT.width + outer.width - inner[0],
    height: VIEWPORT.height + outer.height - inner[1],
  });
  return engine;
}
