// Runs in the worker before DuckDB-WASM's own script. That script starts its module with promises
// whose failure nobody hears: a missing or unreadable .wasm file would leave the page waiting for ever.
import { giveRoom } from './roomyStack.js';

// What the page gave it for a name: a lock to hold, and the milliseconds without a byte that are borne.
const { lifeline, stallLimit } = JSON.parse(self.name);

// Released only when the worker ends, in whatever way (lifeline.ts).
void self.navigator.locks?.request(lifeline, () => new Promise(() => {})).catch(() => {});

self.addEventListener('unhandledrejection', (event) => {
  // Thrown outside a promise, it reaches the page as the worker's «error» event.
  setTimeout(() => {
    throw event.reason;
  });
});

/**
 * What comes of a promise of the network, unless nothing has for as long as is borne. A page that sleeps
 * misses beats instead of catching up with them, so its sleep does not count.
 * @template Value
 * @param {Value | PromiseLike<Value>} coming
 * @returns {Promise<Value>}
 */
async function unlessStalled(coming) {
  let beats = 0;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let beating;
  /** @type {Promise<never>} */
  const stalled = new Promise((_, reject) => {
    beating = setInterval(() => {
      beats += 1;
      if (beats >= 10) reject(new Error(`stalled: no byte for ${stallLimit / 1000} s`));
    }, stallLimit / 10);
  });
  try {
    return await Promise.race([coming, stalled]);
  } finally {
    clearInterval(beating);
  }
}

/** What the page has begun to fetch for this worker, by address: handOver.ts. @type {Map<string, Response>} */
const handedOver = new Map();

// Before the script's own listener, which knows no such message.
self.addEventListener('message', (event) => {
  const given = event.data?.handedOver;
  if (given === undefined) return;
  event.stopImmediatePropagation();
  const { address, status, type, body } = given;
  const headers = type === null ? {} : { 'content-type': type };
  handedOver.set(address, new Response(body, { status, headers }));
});

const fetchAnew = self.fetch;

/**
 * @param {RequestInfo | URL} asked
 * @param {RequestInit} [init]
 */
self.fetch = (asked, init) => {
  const address = asked instanceof Request ? asked.url : String(asked);
  const response = handedOver.get(address);
  // A body is read once.
  handedOver.delete(address);
  return response === undefined ? fetchAnew(asked, init) : Promise.resolve(response);
};

const compileStreaming = WebAssembly.instantiateStreaming;

/**
 * Many static hosts serve .wasm as a plain download, which streaming compilation refuses.
 * @param {Response | PromiseLike<Response>} source
 * @param {WebAssembly.Imports} [imports]
 */
WebAssembly.instantiateStreaming = async (source, imports) => {
  const response = await unlessStalled(source);
  if (!response.ok) throw new Error(`HTTP ${response.status} for the .wasm module`);
  const steady = steadily(response);
  const canStream = response.headers.get('content-type') === 'application/wasm';
  const made =
    canStream && typeof compileStreaming === 'function'
      ? await compileStreaming(steady, imports)
      : await WebAssembly.instantiate(await steady.arrayBuffer(), imports);
  // The names that the build of DuckDB-WASM 1.28.0 gives to malloc, stackSave and stackRestore.
  const { Ya, $a, ab } = made.instance.exports;
  giveRoom({ malloc: Ya, stackSave: $a, stackRestore: ab });
  return made;
};

/**
 * The response, whose every piece must come in time. How long they take to compile is not limited.
 * @param {Response} response
 */
function steadily(response) {
  if (response.body === null) return response;
  const reader = response.body.getReader();
  const pieces = new ReadableStream({
    async pull(controller) {
      const { done, value } = await unlessStalled(reader.read());
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(pieces, response);
}
