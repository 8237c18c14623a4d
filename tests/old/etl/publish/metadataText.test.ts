/** What a Parquet file is told of itself, without writing one. */
import { describe, expect, it } from 'vitest';
import {
  fileMetadata,
  metadataOption,
  STAMPS_FILES,
} from '../../../../scripts/old/etl/publish/fileMetadata';
import { TABLES } from '../../../../src/old/lib/contract/tables';
import type { Manifest } from '../../../../src/old/lib/contract/manifest';

type Source = Manifest['fuentes'][number];

const source = (id: string): Source => ({
  id,
  publica: `Quien publica ${id}`,
  conjunto: 'Conjunto',
  url: 'https://ejemplo.invalid',
  obtenida: null,
  licencia: 'CC BY 4.0',
  archivos: [],
  corte: null,
  corte_segun: '',
  filas_leidas: 0,
  filas_contadas: 0,
  filas_apartadas: [],
  primer_mes: null,
  ultimo_mes: null,
  ultimo_mes_completo: null,
});
const MANIFEST = {
  k: 5,
  perfil: 'publico',
  fuentes: ['fgj_carpetas', 'fgj_victimas', 'colonias', 'colonias_fgj'].map(source),
} as const satisfies Pick<Manifest, 'k' | 'perfil' | 'fuentes'>;

const cited = (id: string) => ({ id, publica: `Quien publica ${id}`, licencia: 'CC BY 4.0' });
const sourcesOf = (name: 'observaciones' | 'colonias' | 'adyacencia', rows: readonly object[]) =>
  JSON.parse(
    fileMetadata(
      name,
      'p1',
      rows.map((row) => ({ ...row })),
      MANIFEST,
    )['atlas.fuentes'] ?? '',
  );

describe('the metadata of a table', () => {
  it('has the release, the table, k, the units, the order and the sources of its rows', () => {
    const rows = [{ fuente: 'fgj_victimas' }, { fuente: 'fgj_victimas' }];
    const said = fileMetadata('observaciones', 'p1', rows, MANIFEST);
    expect(Object.keys(said)).toEqual([
      'atlas.publicacion',
      'atlas.tabla',
      'atlas.descripcion',
      'atlas.perfil',
      'atlas.k',
      'atlas.unidades',
      'atlas.orden',
      'atlas.fuentes',
    ]);
    expect(said).toMatchObject({
      'atlas.publicacion': 'p1',
      'atlas.tabla': 'observaciones',
      'atlas.descripcion': TABLES.observaciones.descripcion,
      'atlas.perfil': 'publico',
      'atlas.k': '5',
    });
    expect(JSON.parse(said['atlas.orden'] ?? '')).toEqual(TABLES.observaciones.orden);
    expect(JSON.parse(said['atlas.fuentes'] ?? '')).toEqual([cited('fgj_victimas')]);
    const units: unknown = JSON.parse(said['atlas.unidades'] ?? '');
    const written = TABLES.observaciones.columnas.filter(({ unidad }) => unidad.length > 0);
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(TABLES.observaciones.columnas.length);
    expect(units).toEqual(
      Object.fromEntries(written.map(({ nombre, unidad }) => [nombre, unidad])),
    );
  });

  it('of what is drawn has the layers, whatever its rows name', () => {
    const layers = [cited('colonias'), cited('colonias_fgj')];
    expect(sourcesOf('colonias', [{ clave: 'x' }])).toEqual(layers);
    expect(sourcesOf('adyacencia', [])).toEqual(layers);
    expect(sourcesOf('observaciones', [{ clave: 'x' }])).toEqual([]);
  });
});

describe('the option of COPY', () => {
  it('has each key with its value, with their quotation marks doubled', () => {
    expect(metadataOption({ 'atlas.k': '5', 'atlas.x': "l'otro" })).toBe(
      ", KV_METADATA {'atlas.k': '5', 'atlas.x': 'l''otro'}",
    );
  });

  it('is none where there is nothing to say', () => {
    expect(metadataOption({})).toBe('');
  });
});

it('is written by every build', () => {
  expect(STAMPS_FILES).toBe(true);
});
