/** Real messages of Chromium, Firefox, WebKit and DuckDB, copied from them: each has its meaning. */
import { describe, expect, it } from 'vitest';
import { reasonOf, type Reason } from '$lib/engine/reasons';
import { failureWords } from '$lib/words/es/failures';

const MESSAGES: Readonly<Record<Exclude<Reason, 'unknown'>, readonly string[]>> = {
  network: [
    'Failed to fetch',
    'NetworkError when attempting to fetch resource.',
    'Load failed',
    'network error',
    'The network connection was lost.',
    'The Internet connection appears to be offline.',
    'Error in input stream',
    'Content Decoding Failed',
    'The request timed out.',
    'cancelled',
    'terminated',
    'net::ERR_CONTENT_LENGTH_MISMATCH',
    'Failed to fetch dynamically imported module: https://example.org/_app/immutable/chunks/a1.js',
    'error loading dynamically imported module: https://example.org/_app/immutable/chunks/a1.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /_app/immutable/assets/x.css',
    "Failed to execute 'importScripts' on 'WorkerGlobalScope': The script at 'https://example.org/w.js' failed to load.",
    'WorkerGlobalScope.importScripts: Failed to load worker script at "https://example.org/w.js"',
  ],
  stalled: ['stalled: no byte for 15 s', 'nothing arrived for 60 s'],
  missing: ['HTTP 404 for the .wasm module', "HTTP 410 for the worker's script"],
  refused: ['HTTP 403 for the .wasm module', 'HTTP 503 for the .wasm module'],
  blocked: [
    "WebAssembly.instantiate(): Refused to compile or instantiate WebAssembly module because neither 'wasm-eval' nor 'unsafe-eval' is an allowed source of script in the following Content Security Policy directive",
    "WebAssembly.instantiate(): Compiling or instantiating WebAssembly module violates the following Content Security policy directive because neither 'wasm-eval' nor 'unsafe-eval' is an allowed source of script",
    'call to WebAssembly.instantiate() blocked by CSP',
    "Refused to create a worker from 'blob:https://example.org/1' because it violates the document's policy",
    "Refused to create a WebAssembly object because 'unsafe-eval' or 'wasm-unsafe-eval' is not an allowed source of script",
    "Failed to construct 'Worker': Script at 'blob:null/1' cannot be accessed from origin 'null'.",
    'SecurityError: The operation is insecure.',
    'Wasm code generation disallowed by embedder',
    // Its script had come already: a blob of the page.
    'the worker could not read its script',
  ],
  unsupported: [
    'WebAssembly is not defined',
    "Can't find variable: WebAssembly",
    'Worker is not defined',
  ],
  damaged: [
    'WebAssembly.instantiateStreaming(): expected magic word 00 61 73 6d, found 3c 21 64 6f @+0',
    'wasm validation error: at offset 4: failed to match magic number',
    "WebAssembly.Module doesn't parse at byte 0: module doesn't start with '\\0asm'",
    'WebAssembly.instantiateStreaming(): section (code 10, "Code") extends past end of the module (length 7, remaining bytes 3) @+8',
    'CompileError: WebAssembly.instantiate(): Compiling function #12 failed: invalid local index',
    "import object field 'a' is not a Function",
    "TypeError: Failed to execute 'compile' on 'WebAssembly': Incorrect response MIME type. Expected 'application/wasm'.",
    "Invalid Input Error: No magic bytes found at end of file 'observaciones.parquet'",
    "Unexpected token '<'",
    'Unexpected end of JSON input',
  ],
  memory: [
    'Out of Memory Error: could not allocate block of size 256.0 KiB (25.0 MiB/25.0 MiB used)',
    'WebAssembly.Memory(): could not allocate memory',
    'Array buffer allocation failed',
    'out of memory',
    'Out of memory',
    'Aborted(OOM)',
    'Aborted(Cannot enlarge memory arrays to size 4294967296 bytes (OOM))',
    'WebAssembly.instantiate(): Out of memory: Cannot allocate Wasm memory for new instance',
  ],
  silent: ['no sign of life for 20 s', 'the browser ended the worker'],
  crashed: [
    'memory access out of bounds',
    'index out of bounds',
    "Out of bounds memory access (evaluating 'a(b)')",
    'unreachable',
    'unreachable executed',
    "Unreachable code should not be executed (evaluating 'a(b)')",
    'null function or function signature mismatch',
    'indirect call to null',
    'table index is out of bounds',
    'divide by zero',
    'Maximum call stack size exceeded',
    'too much recursion',
    'Maximum call stack size exceeded.',
    'Aborted(native code called abort())',
    'INTERNAL Error: Attempted to access index 3 within vector of size 2',
    'FATAL Error: database has been invalidated because of a previous fatal error',
    'duckdb is not initialized',
  ],
  query: [
    'Binder Error: Referenced column "nada" not found in FROM clause!',
    'Parser Error: syntax error at or near "FORM"',
    'Catalog Error: Table with name nada does not exist!',
    "Conversion Error: Could not convert string 'x0' to INT32",
    'Invalid Input Error: Type VARCHAR with value x',
    'Out of Range Error: Overflow in multiplication of INT64',
    'IO Error: No files found that match the pattern "x.parquet"',
    'Not implemented Error: Unsupported type',
    'Mismatch Type Error: Type INTEGER does not match',
  ],
  bug: [
    "Cannot read properties of undefined (reading 'x')",
    "undefined is not an object (evaluating 'a.b')",
    'can\'t access property "x", a is undefined',
    'a.b is not a function',
    'x is not defined',
    'undefined is not iterable (cannot read property Symbol(Symbol.iterator))',
    "Cannot access 'a' before initialization",
    "Failed to execute 'postMessage' on 'Worker': #<Object> could not be cloned.",
  ],
};

const CASES = Object.entries(MESSAGES).flatMap(([reason, messages]) =>
  messages.map((message) => [message, reason] as const),
);

describe('reasonOf', () => {
  it.each(CASES)('%s → %s', (message, reason) => {
    expect(reasonOf(message)).toBe(reason);
  });

  it('does not guess at what it never heard', () => {
    expect(reasonOf('Zxcvb')).toBe('unknown');
    expect(reasonOf('')).toBe('unknown');
  });
});

describe('what a reader is told of each', () => {
  it.each(Object.entries(failureWords.reasons))(
    '%s: what to do, in plain Spanish',
    (_, sentence) => {
      expect(sentence).toMatch(/[Vv]uelve a intentarlo|[Rr]ec[aá]rga|Avisa|Prueba|Actualízalo/);
      expect(sentence).not.toMatch(/npm|error|wasm|worker|fetch|DuckDB|SQL|\b[45]\d\d\b/i);
      expect(sentence).toMatch(/\.$/);
    },
  );
});
