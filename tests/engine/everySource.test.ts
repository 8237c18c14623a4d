/** What is asked of every source, to both engines, over a release of invented numbers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRelease } from '$lib/engine/node';
import { askAlcaldias } from '$lib/page/alcaldiasSeries';
import { askSeries } from '$lib/page/sourceSeries';
import { askWho } from '$lib/page/whoCounted';
import { alcaldiasSeries } from '$lib/queries/alcaldiasSeries';
import type { Query, RowShape } from '$lib/queries/query';
import { releaseIndicators } from '$lib/queries/releaseIndicators';
import { sourceSeries } from '$lib/queries/sourceSeries';
import { whoCounts } from '$lib/queries/whoCounts';
import { MANIFEST_SOURCE } from '../lib/answers/inventedSources';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

const LAPSO = { desde: '2026-01-01', hasta: '2026-07-31', fecha: 'apertura' as const };
const WHOLE = {
  indicador: 'acoso',
  nivel: 'alcaldia',
  sexo: 'total',
  edad: 'total',
  supresion: 'ninguna',
};
const count = (of: SyntheticRow, n: number | null): SyntheticRow => ({ ...WHOLE, ...of, n });
const year = (clave: string, anio: number, n: number | null) =>
  count({ fuente: 'anual', clave, periodo_tipo: 'anio', periodo: `${anio}-01-01` }, n);
const person = (sexo: string, edad: string, n: number | null, rest: SyntheticRow = {}) =>
  count(
    {
      fuente: 'personas',
      clave: '09015',
      periodo_tipo: 'lapso',
      periodo: '2026-01-01',
      sexo,
      edad,
      ...rest,
    },
    n,
  );
const indicator = (fuente: string, indicador: string, nombre: string): SyntheticRow => ({
  fuente,
  indicador,
  nombre,
  padre: '',
  unidad: fuente === 'personas' ? 'víctimas' : 'reportes',
  definicion: 'Inventada.',
  grano_colonia: 'ninguno',
  delitos: 'UNO',
});

let release: SyntheticRelease;
const engine = () => openRelease(release.directory);

beforeAll(async () => {
  release = await writeRelease(
    {
      alcaldias: [
        { clave: '09014', nombre: 'Benito Juárez', poblacion: 400_000, mujeres: 210_000 },
        { clave: '09015', nombre: 'Cuauhtémoc', poblacion: 500_000, mujeres: 260_000 },
      ],
      indicadores: [
        indicator('anual', 'acoso', 'Acoso'),
        indicator('personas', 'acoso', 'Acoso, personas'),
        indicator('anual', 'sin_cuentas', 'Sin cuentas'),
      ],
      observaciones: [
        year('09015', 2024, 12),
        year('09015', 2025, null),
        year('09014', 2024, 8),
        count(
          { fuente: 'anual', clave: '09015', periodo_tipo: 'trimestre', periodo: '2025-01-01' },
          9,
        ),
        count({ ...year('09015', 2023, 7), indicador: 'otro' }, 7),
        count({ ...year('09015', 2023, 3), indicador: 'otro', sexo: 'mujer' }, 3),
        count({ ...year('09014', 2023, 2), indicador: 'otro', periodo_tipo: 'mes' }, 2),
        person('total', 'total', 20),
        person('mujer', 'total', 15),
        person('mujer', '18-29', null),
        person('mujer', 'total', 4, { periodo: '2025-01-01' }),
        person('mujer', 'total', 6, { nivel: 'colonia', clave: '0901500010007' }),
      ],
    },
    {
      fuentes: [
        { ...MANIFEST_SOURCE, id: 'anual', ultimo_mes_completo: '2025-12-01' },
        {
          ...MANIFEST_SOURCE,
          id: 'personas',
          lapso: LAPSO,
          primer_mes: null,
          ultimo_mes: null,
          ultimo_mes_completo: null,
        },
      ],
    },
  );
});

afterAll(async () => {
  await engine().close();
  await release.remove();
});

/** The rows of the old engine, once the new one has given the same. */
async function both<Shape extends RowShape>(query: Query<Shape>) {
  const rows = await engine().run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  return rows;
}

describe('the questions', () => {
  it('give each indicator of each source that has a count, and of how many alcaldías', async () => {
    const rows = await both(releaseIndicators());
    expect(
      rows.map(({ fuente, indicador, padre, alcaldias }) => [fuente, indicador, padre, alcaldias]),
    ).toEqual([
      ['anual', 'acoso', null, 2],
      ['personas', 'acoso', null, 1],
    ]);
  });

  it('give the months, years and days of one alcaldía, and nothing crossed', async () => {
    const rows = await both(sourceSeries({ indicador: 'acoso', alcaldia: '09015' }));
    expect(rows.map((row) => Object.values(row).join(' '))).toEqual([
      'anual anio 2024-01-01 12',
      'anual anio 2025-01-01 ',
      'personas lapso 2026-01-01 20',
    ]);
  });

  it('give those of every alcaldía, with who lives there', async () => {
    const rows = await both(alcaldiasSeries({ indicador: 'acoso' }));
    expect(rows.map(({ nombre, poblacion, n }) => [nombre, poblacion, n])).toEqual([
      ['Benito Juárez', 400_000, 8],
      ['Cuauhtémoc', 500_000, 12],
      ['Cuauhtémoc', 500_000, null],
      ['Cuauhtémoc', 500_000, 20],
    ]);
  });

  it('tell the months of one indicator, and its years, from those of another', async () => {
    const rows = await both(alcaldiasSeries({ indicador: 'otro' }));
    expect(rows.map(({ nombre, periodo_tipo, n }) => [nombre, periodo_tipo, n])).toEqual([
      ['Benito Juárez', 'mes', 2],
      ['Cuauhtémoc', 'anio', 7],
    ]);
    const who = await both(whoCounts({ indicador: 'otro', nivel: 'alcaldia', clave: '09015' }));
    expect(who.map(({ indicador, sexo, n }) => [indicador, sexo, n])).toEqual([
      ['otro', 'mujer', 3],
      ['otro', 'total', 7],
    ]);
  });

  it('give who is counted, in the newest period alone', async () => {
    const asked = { indicador: 'acoso', nivel: 'alcaldia', clave: '09015' } as const;
    const rows = await both(whoCounts(asked));
    expect(rows.map(({ sexo, edad, n }) => [sexo, edad, n])).toEqual([
      ['mujer', '18-29', null],
      ['mujer', 'total', 15],
      ['total', 'total', 20],
    ]);
    const colonia = await both(
      whoCounts({ indicador: null, nivel: 'colonia', clave: '0901500010007' }),
    );
    expect(colonia.map(({ indicador, n }) => [indicador, n])).toEqual([['acoso', 6]]);
  });
});

describe('a page', () => {
  const lugar = { clave: '09015', nombre: 'Cuauhtémoc' };

  it('is told a series with the words of its sources', async () => {
    const shown = await askSeries(engine(), { indicador: 'acoso', lugar, grain: 'mes' });
    expect(shown).toMatchObject({
      indicador: 'acoso',
      nombre: 'Acoso',
      lugar,
      series: {
        drawn: { fuente: 'anual', counts: [12, null] },
        lapses: [{ fuente: 'personas', n: 20 }],
      },
    });
    expect(shown?.sources.map(({ id, unidad }) => [id, unidad.varias])).toEqual([
      ['anual', 'reportes'],
      ['personas', 'víctimas'],
    ]);
  });

  it('is told nothing of what no source counts, or not there', async () => {
    expect(await askSeries(engine(), { indicador: 'nada', lugar, grain: 'mes' })).toBeNull();
    const elsewhere = { clave: '09002', nombre: 'Azcapotzalco' };
    expect(
      await askSeries(engine(), { indicador: 'acoso', lugar: elsewhere, grain: 'mes' }),
    ).toBeNull();
  });

  it('is told of who is counted, by the name that its own source gives', async () => {
    const who = await askWho(engine(), { indicador: 'acoso', nivel: 'alcaldia', clave: '09015' });
    expect(who.map(({ nombre, who: { all, hasta } }) => [nombre, all.mujer, hasta])).toEqual([
      ['Acoso, personas', 15, '2026-07-31'],
    ]);
  });

  it('is told of every alcaldía, and of none where it is alone', async () => {
    const shown = await askAlcaldias(engine(), 'acoso');
    expect(shown?.answer.years).toEqual(['2024']);
    expect(shown?.sources.map(({ id }) => id)).toEqual(['anual', 'personas']);
    expect(await askAlcaldias(engine(), 'nada')).toBeNull();
  });
});
