/** A build without `--input`: from what fetch left under `data/raw/`. */
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { vintageOf } from '../../../scripts/etl/fetch/rawFiles';
import { writeSidecar } from '../../../scripts/etl/fetch/sidecar';
import { CUAUHTEMOC } from '../alcaldia';
import { ask, COLONIAS, PROJECT, readRelease, scratch, withinHour } from '../project';

const HEADER = 'delito,fecha_hecho,hora_hecho,fecha_inicio,alcaldia_hecho,colonia_catalogo';

/** One row for each case, opened on the day of its fact. */
const opened = (days: readonly string[]) =>
  [
    HEADER,
    ...days.map(
      (day, index) =>
        `VIOLENCIA FAMILIAR,${day},${withinHour('10', index)},${day},CUAUHTEMOC,Jacarandas`,
    ),
  ].join('\n');

const daily = (year: number, perMonth: number) =>
  Array.from({ length: 12 }, (_, month) =>
    Array.from({ length: perMonth }, () => `${year}-${String(month + 1).padStart(2, '0')}-28`),
  ).flat();

function put(root: string, id: string, name: string, text: string, obtenida: string): string {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const folder = join(root, 'data/raw', id, vintageOf({ obtenida, sha256 }));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  writeSidecar(path, {
    publica: 'Inventada',
    conjunto: 'Inventado',
    licencia: 'CC BY 4.0',
    licencia_portal: null,
    url: `https://portal.example/${name}`,
    pagina: 'https://portal.example/',
    serie: 'acumulado',
    pieza: 'acumulado',
    periodo: null,
    obtenida,
    obtenida_en: `${obtenida}T12:00:00Z`,
    sha256,
    bytes: statSync(path).size,
    etag: null,
    last_modified: null,
    content_type: null,
    modificada_portal: null,
  });
  return sha256;
}

describe('a build of what was fetched', () => {
  it('counts the newest vintage alone, compares it with the one before, and says where both came from', async () => {
    const root = scratch();
    cpSync(PROJECT, root, { recursive: true });
    put(root, 'colonias', 'colonias.geojson', readFileSync(COLONIAS, 'utf8'), '2025-01-02');
    const two = [...daily(2019, 10), ...daily(2020, 10)];
    const older = put(root, 'fgj_carpetas', 'a.csv', opened(two), '2021-01-05');
    const newer = put(
      root,
      'fgj_carpetas',
      'b.csv',
      opened([...daily(2019, 11), ...daily(2020, 10), ...daily(2021, 10)]),
      '2022-01-05',
    );
    const out = join(root, 'salida');
    await buildRelease(root, {
      inputs: new Map(),
      out,
      profile: 'publico',
      alcaldia: CUAUHTEMOC,
    });
    const [carpetas] = readRelease(out).fuentes;
    expect(carpetas?.archivos.map(({ sha256 }) => sha256).toSorted()).toEqual(
      [older, newer].toSorted(),
    );
    expect(carpetas).toMatchObject({ obtenida: '2022-01-05', corte: '2021-12-28' });
    expect(carpetas?.filas_apartadas).toContainEqual({
      motivo: 'archivo_reemplazado',
      filas: two.length,
    });
    const rows = await ask(
      out,
      'revisiones',
      `SELECT antes AS n_antes, despues AS n_despues FROM tabla
       WHERE comparacion = 'cosecha' AND indicador = 'violencia_familiar' AND year(periodo) = 2019`,
      v.object({ n_antes: v.number(), n_despues: v.number() }),
    );
    expect(rows).toEqual([{ n_antes: 120, n_despues: 132 }]);
  });

  it('goes on telling what somebody brings by hand, until it is fetched', async () => {
    const root = scratch();
    cpSync(PROJECT, root, { recursive: true });
    put(root, 'colonias', 'colonias.geojson', readFileSync(COLONIAS, 'utf8'), '2025-01-02');
    const byHand = join(root, 'data/a-mano/fgj_carpetas');
    mkdirSync(byHand, { recursive: true });
    const brought = opened([...daily(2019, 10), ...daily(2020, 10)]);
    writeFileSync(join(byHand, 'traido.csv'), brought);
    const hash = createHash('sha256').update(brought).digest('hex');
    writeFileSync(join(byHand, '.DS_Store'), '');
    const options = {
      inputs: new Map(),
      out: join(root, 'salida'),
      profile: 'publico',
      alcaldia: CUAUHTEMOC,
    } as const;
    const filesOf = () =>
      readRelease(options.out).fuentes.flatMap(({ id, archivos }) =>
        id === 'fgj_carpetas' ? archivos.map(({ sha256 }) => sha256) : [],
      );
    await buildRelease(root, options);
    expect(filesOf()).toEqual([hash]);
    // The month after, over the release that stands.
    await buildRelease(root, options);
    expect(filesOf()).toEqual([hash]);
    const years = [...daily(2019, 10), ...daily(2020, 10), ...daily(2021, 10)];
    const official = put(root, 'fgj_carpetas', 'oficial.csv', opened(years), '2022-01-05');
    await buildRelease(root, options);
    expect(filesOf()).toEqual([official]);
  }, 60_000);
});
