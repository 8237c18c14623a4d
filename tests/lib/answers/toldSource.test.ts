/** A source in the words of its release and, of an older release, in what can be derived. */
import { describe, expect, it } from 'vitest';
import { toldSource } from '$lib/answers/toldSource';
import { MANIFEST_SOURCE } from './inventedSources';

const SERIE = {
  corto: 'SI',
  unidad: { una: 'reporte', varias: 'reportes' },
  fecha: 'reporte' as const,
  desde: '2023-01-01',
  hasta: '2025-06-30',
};
const told = (rest: Partial<typeof MANIFEST_SOURCE> = {}, indicador = 'acoso') =>
  toldSource({ ...MANIFEST_SOURCE, ...rest }, indicador, 'quejas');

describe('of a source that declares nothing', () => {
  it('says what the release has anyway, and leaves out the rest', () => {
    expect(told()).toEqual({
      id: 'inventada',
      publica: 'Secretaría Inventada',
      conjunto: 'Reportes inventados',
      corto: null,
      unidad: { una: null, varias: 'quejas' },
      fecha: null,
      lapso: null,
      completo: '2025-06-01',
      rupturas: [],
      cobertura: null,
      transcrita: false,
      publicadoPorLaAutoridad: false,
      cosechas: ['un archivo inventado'],
    });
  });

  it('takes the date from its lapse', () => {
    const lapso = { desde: '2020-01-01', hasta: '2020-04-30', fecha: 'apertura' as const };
    expect(told({ lapso })).toMatchObject({
      fecha: 'apertura',
      lapso: { desde: '2020-01-01', hasta: '2020-04-30' },
    });
  });

  it('is broken by what this site knows of it, and by nothing of another source', () => {
    const known = told({ id: 'sesnsp_idm' }).rupturas;
    expect(known).toEqual([{ kind: 'sabida', desde: '2026-01-01', id: 'registro_nacional_2026' }]);
    expect(told({}, 'tentativa_feminicidio').rupturas).toEqual([
      { kind: 'sabida', desde: '2021-01-01', id: 'tentativa_2021' },
    ]);
    const both = told({ id: 'fgj_carpetas' }, 'tentativa_feminicidio').rupturas;
    expect(both.map(({ desde }) => desde)).toEqual(['2019-01-01', '2021-01-01']);
  });
});

describe('of a source that declares', () => {
  it('says its own words', () => {
    expect(
      told({
        serie: { ...SERIE, cobertura: 'toda la ciudad', transcrita: true },
        publicado_por_la_autoridad: true,
        archivos: [...MANIFEST_SOURCE.archivos, ...MANIFEST_SOURCE.archivos],
      }),
    ).toMatchObject({
      corto: 'SI',
      unidad: { una: 'reporte', varias: 'reportes' },
      fecha: 'reporte',
      cobertura: 'toda la ciudad',
      transcrita: true,
      publicadoPorLaAutoridad: true,
      cosechas: ['un archivo inventado'],
    });
  });

  it('is broken where it says so, indicator by indicator, in order of time', () => {
    const late = { desde: '2026-01-01', que: 'otro registro', fuente: 'un diario' };
    const early = {
      desde: '2024-01-01',
      que: 'otro catálogo',
      fuente: 'un diario',
      indicadores: ['acoso'],
    };
    const rupturas = [late, early];
    expect(told({ id: 'sesnsp_idm', serie: { ...SERIE, rupturas } }).rupturas).toEqual([
      { kind: 'declarada', desde: '2024-01-01', que: 'otro catálogo', fuente: 'un diario' },
      { kind: 'declarada', ...late },
    ]);
    expect(told({ serie: { ...SERIE, rupturas } }, 'otro').rupturas).toEqual([
      { kind: 'declarada', ...late },
    ]);
  });
});
