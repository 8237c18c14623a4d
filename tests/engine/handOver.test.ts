/** A module that the page fetches for its worker: the worker takes it once, and asks the network for nothing. */
import { readFileSync } from 'node:fs';
import { expect, it, onTestFinished, vi } from 'vitest';
import { classicScript } from '$lib/engine/classicScript';
import { bodiesTravel, handOver } from '$lib/engine/handOver';

const PRELUDE = classicScript(
  ...['roomyStack', 'workerPrelude'].map((name) =>
    readFileSync(`src/lib/engine/${name}.js`, 'utf8'),
  ),
);
const ADDRESS = 'http://localhost/modulo.wasm';

/** The worker's side after its prelude, and the page's way to it. */
function begin() {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => {
    port1.close();
    port2.close();
  });
  const self = Object.assign(new EventTarget(), {
    name: JSON.stringify({ lifeline: 'una', stallLimit: 1000 }),
    navigator: {},
    fetch: vi.fn(() => Promise.resolve(new Response('de la red'))),
  });
  const network = self.fetch;
  new Function('self', 'WebAssembly', PRELUDE)(self, {});
  const script = vi.fn();
  self.addEventListener('message', script);
  const arrived = new Promise<void>((resolve) => {
    port2.onmessage = ({ data }) => {
      self.dispatchEvent(new MessageEvent('message', { data }));
      resolve();
    };
  });
  const worker = {
    postMessage: (message: unknown, transfer: Transferable[]) =>
      port1.postMessage(message, transfer),
  };
  return { worker, self, network, script, arrived, port1 };
}

const asked = (address: string) => [new Request(address)] as unknown as [];

it('finds out whether bodies travel here', () => {
  expect(bodiesTravel()).toBe(true);
  vi.stubGlobal('ReadableStream', undefined);
  expect(bodiesTravel()).toBe(false);
  vi.unstubAllGlobals();
});

it('gives the worker what has arrived for its own fetch, once', async () => {
  const { worker, self, network, script, arrived } = begin();
  handOver(
    worker,
    ADDRESS,
    new Response('bytes', { status: 404, headers: { 'content-type': 'application/wasm' } }),
  );
  await arrived;
  const response = await self.fetch(...asked(ADDRESS));
  expect(await response.text()).toBe('bytes');
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    'application/wasm',
  ]);
  expect(network).not.toHaveBeenCalled();
  expect(await (await self.fetch(...asked(ADDRESS))).text()).toBe('de la red');
  expect(script).not.toHaveBeenCalled();
});

it('leaves other addresses to the network, and other messages to the script', async () => {
  const { self, network, script, arrived, port1 } = begin();
  port1.postMessage({ type: 'otra' });
  await arrived;
  expect(script).toHaveBeenCalledOnce();
  await self.fetch(...asked('http://localhost/otro'));
  expect(network).toHaveBeenCalledOnce();
});

it('hands nothing over of a response without a body', () => {
  const postMessage = vi.fn();
  handOver({ postMessage }, ADDRESS, new Response(null, { status: 204 }));
  expect(postMessage).not.toHaveBeenCalled();
});
