import { describe, expect, it } from 'vitest';
import type { PreviousRelease } from '../../../scripts/etl/revise/previousRelease';
import type { Revision } from '../../../scripts/etl/revise/revision';
import { revisionText } from '../../../scripts/etl/revise/revisionText';

const row = (said: Partial<Revision>): Revision => ({
  fuente: 'fgj_carpetas',
  comparacion: 'publicacion',
  de: 'anterior',
  a: null,
  indicador: 'violencia_familiar',
  nivel: 'alcaldia',
  clave: '09015',
  periodo_tipo: 'anio',
  periodo: '2024-01-01',
  antes: 2429,
  despues: 2500,
  agregados: null,
  agregados_tardios: null,
  retirados: null,
  reclasificados_entran: null,
  reclasificados_salen: null,
  ...said,
});

const textOf = (revisiones: readonly Revision[], lastComplete: PreviousRelease['lastComplete']) =>
  revisionText({
    publicacion: 'nueva',
    revisiones,
    lastComplete,
  });

describe('the text of a change of data', () => {
  it('tells the largest change of each year first, and how many others there are', () => {
    const text = textOf(
      [
        row({}),
        row({ periodo: '2023-01-01', antes: 100, despues: 300 }),
        row({ nivel: 'colonia', clave: '0901500010001', antes: 10, despues: 11 }),
        // Of an earlier change, and between two files.
        row({ a: 'otra', periodo: '2020-01-01' }),
        row({ comparacion: 'cosecha', de: 'aaaa', a: 'bbbb', antes: 5, despues: 7 }),
      ],
      new Map([
        ['fgj_carpetas', '2025-03-01'],
        ['colonias', null],
      ]),
    );
    expect(text).toContain('# Datos del mes: nueva');
    expect(text).toContain(
      '- `fgj_carpetas`: completa hasta 2025-03\n- `colonias`: sin mes completo',
    );
    expect(text).toContain('3 cifras que cambiaron desde `anterior`.');
    expect(text.match(/^\| fgj.*$/gm)).toEqual([
      '| fgj_carpetas | violencia_familiar | 09015 | 2023 | 100 | 300 |',
      '| fgj_carpetas | violencia_familiar | 09015 | 2024 | 2,429 | 2,500 |',
    ]);
    expect(text).toContain('Y 1 más, en la tabla `revisiones`.');
    expect(text).toContain(
      '- `fgj_carpetas`, de aaaa a bbbb: 1 cifra de alcaldía y año; suman 5 antes y 7 después.',
    );
  });

  it('says that nothing changed where nothing did', () => {
    const text = textOf([], new Map());
    expect(text).toContain('Ninguna cifra publicada cambió.');
    expect(text).toContain('No hay dos ediciones que comparar.');
  });
});
