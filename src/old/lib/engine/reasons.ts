/** What browsers, WebAssembly and DuckDB say when they fail, by its meaning. */

export type Reason =
  | 'network'
  | 'stalled'
  | 'missing'
  | 'refused'
  | 'blocked'
  | 'unsupported'
  | 'damaged'
  | 'memory'
  | 'silent'
  | 'crashed'
  | 'query'
  | 'bug'
  | 'unknown';

/** In order: the first that matches. Chromium, Firefox and WebKit word each of them in their own way. */
const PATTERNS: readonly (readonly [Reason, RegExp])[] = [
  ['missing', /\bHTTP (404|410)\b/],
  ['refused', /\bHTTP [345]\d\d\b/],
  ['stalled', /^stalled\b|nothing arrived for/],
  ['silent', /no sign of life|browser ended the worker/],
  [
    'blocked',
    /content.security.policy|\bCSP\b|unsafe-eval|Refused to|SecurityError|operation is insecure|cannot be accessed from origin|disallowed by embedder|Insecure operation|could not read its script/i,
  ],
  [
    'unsupported',
    /\b(WebAssembly|Worker)\b.*(not defined|undefined|Can't find variable)|Can't find variable: (WebAssembly|Worker)|not supported/i,
  ],
  [
    'memory',
    /out of memory|OOM|allocation failed|could not allocate|(enlarge|grow) memory|invalid array buffer length|Not enough memory/i,
  ],
  [
    'damaged',
    /magic (word|number|bytes)|module doesn't (parse|start)|CompileError|LinkError|wasm validation error|section .*(past|out of) |unexpected end|MIME type|SyntaxError|Unexpected token|Import #\d+|import object|thrift|not a parquet|Invalid or unexpected token|expected expression/i,
  ],
  [
    'network',
    /failed to fetch|NetworkError|Load failed|network error|ERR_[A-Z_]+|connection (was lost|appears|reset|closed)|Internet connection|dynamically imported module|Importing a module script failed|script at .* failed to load|error in input stream|decoding failed|request timed out|(^|\W)cancelled$|terminated$|body stream|aborted a request|failed to load (module|worker) script|loading chunk|preload CSS|The network/i,
  ],
  [
    'crashed',
    /out of bounds|unreachable|null function|signature mismatch|call stack|too much recursion|^Aborted\(|RuntimeError|INTERNAL Error|FATAL Error|database has been invalidated|indirect call|integer (overflow|divide)|divide by zero|duckdb is not initialized/i,
  ],
  ['query', /^[\w ]+ Error: |^(Interrupted|INTERRUPT)/],
  [
    'bug',
    /is not a function|is not an object|is not defined|(of|from) (undefined|null)|(undefined|null) (is|has) |is (undefined|null)|is not iterable|can't access property|before initialization|Invalid time value|could not be cloned/i,
  ],
];

export function reasonOf(technical: string): Reason {
  return PATTERNS.find(([, pattern]) => pattern.test(technical))?.[0] ?? 'unknown';
}
