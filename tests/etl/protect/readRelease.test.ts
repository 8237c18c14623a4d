/** A small release on disk: what is read of it, what is refused, and what its audit says. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditRelease } from '../auditRelease';
import { editionName } from '../../../scripts/etl/cells/vintages';
import { readRelease } from '../../../scripts/etl/audit/readRelease';
import type { SyntheticRow } from '../../engine/syntheticRelease';
import { ALCALDIA, COLONIAS, rowAt } from './inventedRows';
import { changeManifest, directoryOf, removeReleases } from './releaseOnDisk';

removeReleases();

const YEAR = '2019-01-01';

const row = (
  indicador: string,
  clave: string,
  n: number,
  supresion = 'ninguna',
  more: SyntheticRow = {},
): SyntheticRow => ({
  ...rowAt(indicador, clave, 'anio', YEAR, n),
  n: supresion === 'ninguna' ? n : null,
  supresion,
  ...more,
});

/** A year of 20 cases: 12 in one colonia, 6 in the other, two in none; one of them is hidden. */
const yearHiding = (hidden: string) => [
  row('violencia_familiar', ALCALDIA, 20),
  ...COLONIAS.map((clave, nth) =>
    row('violencia_familiar', clave, 12 - 6 * nth, clave === hidden ? 'complementaria' : 'ninguna'),
  ),
];

describe('a release on disk', () => {
  it('is its rows, its k, and how its indicators and places are tied', async () => {
    const observaciones = yearHiding(COLONIAS[1]);
    const hour = {
      fuente: 'fgj_carpetas',
      indicador: 'violencia_familiar',
      clave: ALCALDIA,
      periodo: YEAR,
      dia_semana: 7,
      hora: 23,
      n: null,
      supresion: 'primaria',
    };
    const release = await readRelease(await directoryOf({ observaciones, horarios: [hour] }));
    expect(release.observaciones).toHaveLength(3);
    expect(release.observaciones).toEqual(
      expect.arrayContaining(observaciones.map((own) => expect.objectContaining(own))),
    );
    expect(release.horarios).toEqual([hour]);
    expect(release.k).toBe(5);
    const { parentOf, alcaldiaOf } = release.structure;
    expect(['violacion', 'violencia_sexual', 'ninguno'].map(parentOf)).toEqual([
      'violencia_sexual',
      null,
      null,
    ]);
    expect([COLONIAS[0], ALCALDIA, '09001'].map(alcaldiaOf)).toEqual([ALCALDIA, ALCALDIA, '09001']);
  });

  it('is of the files that its manifest names, in either form, or of none that is known', async () => {
    const fuentes = [
      { id: 'una', archivos: [{ sha256: 'aa' }, { sha256: 'bb' }] },
      { id: 'otra', archivo_sha256: 'cc' },
      { id: 'sin' },
    ];
    const { editionOf } = await readRelease(await directoryOf({ fuentes }));
    expect(['una', 'otra', 'sin', 'ajena'].map((id) => editionOf?.(id))).toEqual([
      editionName(['bb', 'aa']),
      editionName(['cc']),
      undefined,
      undefined,
    ]);
    expect(editionOf?.('una')).toMatch(/^[0-9a-f]{8}$/);
  });

  it('lacks what the authority prints itself, however fine', async () => {
    const fuentes = [
      { id: 'fgj_carpetas', archivo_sha256: 'aa' },
      { id: 'impresa', archivo_sha256: 'bb', publicado_por_la_autoridad: true },
    ];
    const own = row('violencia_familiar', ALCALDIA, 20);
    const finer = row('violacion', COLONIAS[0], 3, 'ninguna', { fuente: 'impresa' });
    const { observaciones } = await readRelease(
      await directoryOf({ observaciones: [own, finer], fuentes }),
    );
    expect(observaciones.map(({ fuente, n }) => [fuente, n])).toEqual([['fgj_carpetas', 20]]);
  });

  it('knows of a year with a pile that it has eight cases at least, and of no other', async () => {
    const [clave, other] = COLONIAS;
    const pile = {
      fuente: 'fgj_carpetas',
      clave,
      de: 'acoso_sexual',
      anios: '2019; 2021',
      indicador: 'violencia_sexual',
      asunto: 'nivel',
      periodo_tipo: 'trienio',
      periodo: YEAR,
      contra: null,
      efecto: 'cambia',
    };
    const { structure, piles } = await readRelease(await directoryOf({ apilamientos: [pile] }));
    expect(piles).toEqual([{ ...pile, regla: null, divisor: null }]);
    const at = { fuente: 'fgj_carpetas', indicador: 'acoso_sexual', clave, anio: 2019 };
    const floors = [
      at,
      { ...at, anio: 2021 },
      { ...at, anio: 2020 },
      { ...at, clave: other },
      { ...at, indicador: 'violencia_sexual' },
      { ...at, fuente: 'fgj_victimas' },
    ].map((of) => structure.floorOf?.(of));
    expect(floors).toEqual([8, 8, 0, 0, 0, 0]);
  });

  it('knows what its manifest says is withdrawn, and of no colonia but of a whole alcaldía', async () => {
    const total = { indicador: 'violacion', clave: ALCALDIA, periodo_tipo: 'anio', periodo: YEAR };
    const withdrawnOf = async (retirado: unknown) => {
      const fuentes = [{ id: 'fgj_victimas', archivo_sha256: 'aa', retirado }];
      const { structure } = await readRelease(await directoryOf({ fuentes }));
      const at = { ...rowAt('violacion', ALCALDIA, 'anio', YEAR, 3), fuente: 'fgj_victimas' };
      return [
        at,
        { ...at, periodo: '2020-01-01' },
        { ...at, nivel: 'colonia' as const, clave: COLONIAS[0] },
        { ...at, fuente: 'fgj_carpetas' },
      ].map((of) => structure.isWithdrawn?.(of));
    };
    expect(await withdrawnOf({ totales: [total], alcaldias: [] })).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(await withdrawnOf({ totales: [], alcaldias: [ALCALDIA] })).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(await withdrawnOf(undefined)).toEqual([false, false, false, false]);
  });

  it('may be of before piles were told', async () => {
    const directory = await directoryOf({});
    const path = join(directory, 'manifest.json');
    const older: unknown = JSON.parse(readFileSync(path, 'utf8'), (key, value: unknown) =>
      key === 'apilamientos' ? undefined : value,
    );
    writeFileSync(path, JSON.stringify(older));
    const { structure } = await readRelease(directory);
    const at = { fuente: 'fgj_carpetas', indicador: 'acoso_sexual', anio: 2019 };
    expect(structure.floorOf?.({ ...at, clave: COLONIAS[0] })).toBe(0);
  });
});

describe('refused is', () => {
  const finer = [row('violacion', COLONIAS[0], 9)];

  it('a row that is finer than the public profile allows', async () => {
    const dir = await directoryOf({ observaciones: finer });
    await expect(readRelease(dir)).rejects.toThrow(
      `«${dir}»: observaciones cuenta violacion en ${COLONIAS[0]} por anio, sexo «total» y edad ` +
        '«total», más fino de lo que el perfil público permite.\n' +
        '  → No la publiques. Vuelve a construirla: npm run etl -- build',
    );
    const internal = await directoryOf({ observaciones: finer, perfil: 'interno' });
    expect((await readRelease(internal)).observaciones).toHaveLength(1);
  });

  it('a row of what its manifest says is withdrawn', async () => {
    const total = { indicador: 'violencia_familiar', clave: ALCALDIA, periodo_tipo: 'anio' };
    const retirado = { totales: [{ ...total, periodo: YEAR }], alcaldias: [] };
    const dir = await directoryOf({
      observaciones: [row('violencia_familiar', ALCALDIA, 20)],
      fuentes: [{ id: 'fgj_carpetas', archivo_sha256: 'aa', retirado }],
    });
    await expect(readRelease(dir)).rejects.toThrow(
      `«${dir}»: observaciones cuenta violencia_familiar en ${ALCALDIA} por anio ${YEAR}, y el ` +
        'manifiesto dice que fgj_carpetas lo retira.\n' +
        '  → No la publiques. Vuelve a construirla: npm run etl -- build',
    );
  });

  it('an indicator by colonia of which nothing is said', async () => {
    const dir = await directoryOf({ observaciones: [row('desconocido', COLONIAS[0], 9)] });
    await expect(readRelease(dir)).rejects.toThrow('observaciones cuenta desconocido');
  });

  it('a colonia that the table of colonias lacks, and no alcaldía', async () => {
    const of = (clave: string, nivel: string) =>
      directoryOf({ observaciones: [row('violencia_familiar', clave, 9, 'ninguna', { nivel })] });
    const dir = await of('0909900019999', 'colonia');
    await expect(readRelease(dir)).rejects.toThrow(
      `«${dir}»: observaciones cuenta casos en la colonia 0909900019999, que no está en la tabla ` +
        'colonias.\n  → Vuelve a construir la publicación: npm run etl -- build',
    );
    expect((await readRelease(await of('09001', 'alcaldia'))).observaciones).toHaveLength(1);
  });

  it('a folder without a manifest, with one that is none, or without a table', async () => {
    await expect(readRelease('no/hay')).rejects.toThrow(
      '«no/hay» no es una publicación: no tiene manifest.json.\n' +
        '  → Da la carpeta de una publicación: npm run etl -- audit static/data',
    );
    const dir = await directoryOf({});
    const table = readFileSync(join(dir, 'manifest.json'), 'utf8').match(
      /observaciones\.\w+\.parquet/,
    );
    renameSync(join(dir, table?.[0] ?? ''), join(dir, 'otra.parquet'));
    await expect(readRelease(dir)).rejects.toThrow(
      `A la publicación «${dir}» le falta la tabla «observaciones» (${join(dir, table?.[0] ?? '')}).\n` +
        '  → Vuelve a construirla: npm run etl -- build',
    );
    changeManifest(dir, (own) => ({ ...own, k: 0 }));
    await expect(readRelease(dir)).rejects.toThrow(`El manifiesto de «${dir}» no se entiende: `);
    await expect(readRelease(dir)).rejects.toThrow(
      '  → Vuelve a construir la publicación: npm run etl -- build',
    );
  });
});

describe('the audit of a release on disk', () => {
  it('lets pass what is hidden beside cases without a colonia', async () => {
    const report = await auditRelease(
      await directoryOf({ observaciones: yearHiding(COLONIAS[1]) }),
    );
    expect(report).toMatchObject({ celdas: 2, suprimidas_complementarias: 1, recuperables: 0 });
  });

  it('finds what the ones before it tell, of the same files', async () => {
    const fuentes = [{ id: 'fgj_carpetas', archivo_sha256: 'cc' }];
    const [one, two] = COLONIAS;
    const before = await directoryOf({ observaciones: yearHiding(one), fuentes });
    const now = await directoryOf({ observaciones: yearHiding(two), fuentes });
    expect((await auditRelease(now, before)).recuperables).toBe(2);
    expect((await auditRelease(now)).recuperables).toBe(0);
  });
});
