// Runs in the worker before DuckDB-WASM's own script. That script starts its module with promises
// whose failure nobody hears: a missing or unreadable .wasm file would leave the page waiting for ever.

self.addEventListener('unhandledrejection', (event) => {
  // Thrown outside a promise, it reaches the page as the worker's «error» event.
  setTimeout(() => {
    throw event.reason;
  });
});

const compileStreaming = WebAssembly.instantiateStreaming;

/**
 * Many static hosts serve .wasm as a plain download, which streaming compilation refuses.
 * @param {Response | PromiseLike<Response>} source
 * @param {WebAssembly.Imports} [imports]
 */
WebAssembly.instantiateStreaming = async (source, imports) => {
  const response = await source;
  if (!response.ok) throw new Error(`HTTP ${response.status} al pedir el módulo .wasm`);
  const canStream = response.headers.get('content-type') === 'application/wasm';
  return canStream && typeof compileStreaming === 'function'
    ? compileStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports);
};
