/** What a source says of its counts, on its way from its descriptor to the manifest. */
import { describe, expect, it } from 'vitest';
import { readDescriptor, type SourceDescriptor } from '../../scripts/etl/registry/descriptor';
import { loadSources } from '../../scripts/etl/registry/loadSources';
import { sourceOf } from '../../scripts/etl/publish/sourceOf';
import { MANIFEST_SOURCE } from '../lib/answers/inventedSources';

const counted = MANIFEST_SOURCE;
const descriptor: SourceDescriptor = readDescriptor('.', 'sesnsp_anual');
const told = (of: SourceDescriptor, rest: Partial<Parameters<typeof sourceOf>[1]> = {}) =>
  sourceOf(of, { ...counted, setAside: new Map(), ...rest }).serie;

describe('the manifest', () => {
  it('tells what the descriptor declares, with the first and the last day of its counts', () => {
    expect(told(descriptor)).toEqual({
      ...descriptor.serie,
      desde: '2023-01-01',
      hasta: '2025-06-30',
    });
  });

  it('takes the days of a lapse, and says where a file is a copy', () => {
    const lapso = { desde: '2020-01-01', hasta: '2020-04-15', fecha: 'apertura' as const };
    expect(told(descriptor, { lapso, copied: true })).toMatchObject({
      desde: '2020-01-01',
      hasta: '2020-04-15',
      transcrita: true,
    });
  });

  it('says nothing of a source that declares nothing, or that counts nothing', () => {
    expect(told({ ...descriptor, serie: undefined })).toBeUndefined();
    expect(told(descriptor, { primer_mes: null })).toBeUndefined();
    expect(told(descriptor, { ultimo_mes: null })).toBeUndefined();
  });
});

describe('every source of cases', async () => {
  const declared = (await loadSources('.')).flatMap(({ source, descriptor: { serie } }) =>
    serie === undefined ? [] : [{ source, serie }],
  );

  it.each(declared.map(({ source, serie }) => [source.id, source, serie] as const))(
    '%s declares the unit of its indicators, and breaks and shares only those',
    (_, source, serie) => {
      const ids = source.indicadores.map(({ id }) => id);
      expect(new Set(source.indicadores.map(({ unidad }) => unidad))).toEqual(
        new Set([serie.unidad.varias]),
      );
      expect(ids).toEqual(
        expect.arrayContaining([
          ...(serie.rupturas ?? []).flatMap(({ indicadores }) => indicadores ?? []),
          ...(serie.mismos_hechos ?? []).map(({ indicador }) => indicador),
        ]),
      );
      for (const { porque } of serie.mismos_hechos ?? []) expect(porque).toMatch(/^[A-Z].+\.$/);
    },
  );

  it('is one of several', () => {
    expect(declared.length).toBeGreaterThan(4);
  });
});
