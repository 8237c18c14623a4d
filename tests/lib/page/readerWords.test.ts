import { describe, expect, it } from 'vitest';
import { ComputeError } from '$lib/compute/errors';
import { EngineError, QueryError, ReleaseError, ResultError } from '$lib/engine/errors';
import { liveFailure } from '$lib/page/liveFailure';
import { readerWords } from '$lib/page/readerWords';

const cause = (message: string) => ({ cause: new Error(message) });

const THROWN: readonly (readonly [string, unknown, RegExp])[] = [
  [
    'a query that DuckDB refuses',
    new QueryError('SELECT 1', new Error('Binder Error: Referenced column "x" not found')),
    /no pudo responder\. .*Avisa/,
  ],
  ['rows of another shape', new ResultError('Quítala del SELECT.'), /Es una falla de la página/],
  [
    'an engine that traps',
    new EngineError(
      'El motor de consultas no pudo terminar.',
      cause('memory access out of bounds'),
    ),
    /empezará de nuevo/,
  ],
  [
    'an engine that stalls on its way',
    new EngineError('No arrancó el motor de consultas.', cause('stalled: no byte for 15 s')),
    /Dejaron de llegar datos/,
  ],
  ['a job whose worker dies', new ComputeError('the browser ended the worker'), /faltó memoria/],
  ['a module that does not come', new TypeError('Failed to fetch'), /Se perdió la conexión/],
  ['something that is no error', 'qwerty', /No sabemos por qué/],
];

describe('readerWords', () => {
  it.each(THROWN)('%s', (_, thrown, said) => {
    const { message, detail } = readerWords(thrown);
    expect(message).toMatch(said);
    expect(message).not.toMatch(/npm|SELECT|Error|worker|fetch|bounds|qwerty|undefined/);
    expect(detail).not.toBeNull();
  });

  it.each<[string, unknown, 'es-MX' | 'en']>([
    ['rows of another shape', new ResultError('La columna «n» llegó como Utf8.'), 'es-MX'],
    ['a method', new ComputeError('Ninguna de las áreas tiene población'), 'es-MX'],
    ['a browser in Spanish', new TypeError('Se perdió la conexión de red.'), 'es-MX'],
    ['DuckDB', new QueryError('', new Error('Binder Error: Referenced column "la"')), 'en'],
    ['Chromium', new TypeError('Failed to fetch'), 'en'],
    ['WebAssembly', new EngineError('', cause('memory access out of bounds')), 'en'],
    ['a worker', new ComputeError('the browser ended the worker'), 'en'],
  ])('knows in what language the detail of %s is', (_, thrown, lang) => {
    expect(readerWords(thrown).detail?.lang).toBe(lang);
  });

  it('lets a file of the release say itself what became of it', () => {
    const said = 'La descarga de «t.parquet» se detuvo. Vuelve a intentarlo.';
    expect(readerWords(new ReleaseError('stalled', 't.parquet', said))).toEqual({
      message: said,
      detail: null,
    });
  });
});

describe('the way out of a failure', () => {
  it.each([
    [
      'a manifest of another format',
      new ReleaseError('other_format', 'manifest.json', ''),
      'reload',
    ],
    ['a stalled file', new ReleaseError('stalled', 't.parquet', ''), 'retry'],
    ['a dead worker', new EngineError(''), 'retry'],
    ['a query that will fail again', new QueryError('', new Error('Binder Error: x')), null],
  ])('%s', (_, thrown, remedy) => {
    expect(liveFailure(thrown).remedy).toBe(remedy);
  });
});
