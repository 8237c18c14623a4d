// Runs in the worker before DuckDB-WASM's own script. That script starts its module with promises
// whose failure nobody hears: a missing or unreadable .wasm file would leave the page waiting for ever.

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

/** A promise that fails when nothing was heard for stallLimit ms; beats missed in sleep do not count. */
function stallWatch() {
  let silentBeats = 0;
  /** @type {(reason: Error) => void} */
  let fail = () => {};
  /** @type {Promise<never>} */
  const stalled = new Promise((_, reject) => (fail = reject));
  stalled.catch(() => {});
  const beating = setInterval(() => {
    silentBeats += 1;
    if (silentBeats >= 10) fail(new Error(`stalled: no byte for ${stallLimit / 1000} s`));
  }, stallLimit / 10);
  return {
    stalled,
    heard: () => {
      silentBeats = 0;
    },
    end: () => clearInterval(beating),
  };
}

const compileStreaming = WebAssembly.instantiateStreaming;

/**
 * Many static hosts serve .wasm as a plain download, which streaming compilation refuses.
 * @param {Response | PromiseLike<Response>} source
 * @param {WebAssembly.Imports} [imports]
 */
WebAssembly.instantiateStreaming = async (source, imports) => {
  const watch = stallWatch();
  const response = heardBy(watch, await Promise.race([source, watch.stalled]));
  if (!response.ok) throw new Error(`HTTP ${response.status} for the .wasm module`);
  const canStream = response.headers.get('content-type') === 'application/wasm';
  const compiled =
    canStream && typeof compileStreaming === 'function'
      ? compileStreaming(response, imports)
      : response.arrayBuffer().then((bytes) => WebAssembly.instantiate(bytes, imports));
  return Promise.race([compiled, watch.stalled]);
};

/**
 * The response, whose bytes are heard until the last: compiling them takes what it takes.
 * @param {ReturnType<typeof stallWatch>} watch
 * @param {Response} response
 */
function heardBy(watch, response) {
  if (typeof TransformStream !== 'function' || response.body === null) {
    watch.end();
    return response;
  }
  // eslint-disable-next-line compat/compat -- asked for above; without it nothing is heard while it comes
  const counting = new TransformStream({
    transform(piece, controller) {
      watch.heard();
      controller.enqueue(piece);
    },
    flush: watch.end,
  });
  return new Response(response.body.pipeThrough(counting), response);
}
