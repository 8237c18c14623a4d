/** What the pages count where victims are told of a part of the colonias, years or indicators, or of none. */
import { afterAll, describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { askColonia } from '$features/colonia/askColonia';
import { manySources, manySourcesParts } from '../../engine/manySources';
import { periodOf } from '../../lib/period/periodOf';
import { closeAll, colonia, COMPLETE, open, panorama, view, WHOLE } from './manySourcesOpened';

afterAll(closeAll);

describe('a release whose victims cover a part', () => {
  it('keeps a map to carpetas where a colonia has no victims, and says why', async () => {
    const opened = await open([{ indicador: 'violencia_familiar', anio: 2023, without: ['maza'] }]);
    const { preference, ranking } = await panorama(opened, view());
    expect(preference).toEqual({ unit: CARPETAS, partial: true });
    expect(ranking?.alcaldiaCount).toBe(1212);
    const { preference: other } = await panorama(opened, view({ periodo: periodOf('2022') }));
    expect(other).toEqual({ unit: CARPETAS, partial: false });
  });

  it('keeps the changes of a colonia to carpetas where one indicator lacks one year', async () => {
    const opened = await open(
      WHOLE.filter(({ indicador, anio }) => indicador !== 'abuso_sexual' || anio !== 2022),
    );
    const changes = await askColonia(opened.engine, opened.facts, colonia('centro'));
    expect(changes).toMatchObject({ unit: CARPETAS, partial: true });
    expect(changes.sql).not.toContain('fgj_victimas');
    const { preference } = await panorama(opened, view());
    expect(preference.unit).toEqual(WOMEN_VICTIMS);
  });

  it('trusts no year whose last reports could not have come, whatever the manifest says', async () => {
    const early = { corte: '2024-01-31', ultimo_mes_completo: '2023-12-01' };
    const opened = await open(WHOLE, manySourcesParts(early));
    expect(opened.facts.victimas?.anios).toEqual(['2022', '2021']);
    const { preference } = await panorama(opened, view());
    expect(preference).toEqual({ unit: CARPETAS, partial: true });
  });

  it('holds what has no curve of its own to that of carpetas', async () => {
    const { oportunidad = [] } = manySources([]);
    const fast = { dias: 7, proporcion: 1, inferior: 0.99, casos: 4000 };
    const familiar = { fuente: 'fgj_victimas', indicador: 'violencia_familiar', ...fast };
    const rest = ['abuso_sexual', 'violacion'].map((indicador) => ({ ...familiar, indicador }));
    const early = manySourcesParts({ corte: '2024-01-31', ultimo_mes_completo: '2023-12-01' });
    const one = await open(WHOLE, early, { oportunidad: [...oportunidad, familiar] });
    expect(one.facts.victimas?.anios).toEqual(['2022', '2021']);
    const all = await open(WHOLE, early, { oportunidad: [...oportunidad, familiar, ...rest] });
    expect(all.facts.victimas?.anios).toEqual(['2023', '2022', '2021']);
  });
});

describe('a release before these sources', () => {
  it('counts carpetas', async () => {
    const { fuentes = [] } = manySourcesParts(COMPLETE);
    const opened = await open([], {
      fuentes: fuentes.filter(({ id }) => id === 'fgj_carpetas'),
      without: { calidad: ['clave'] },
    });
    expect(opened.facts.victimas).toBeNull();
    const { preference } = await panorama(opened, view());
    expect(preference).toEqual({ unit: CARPETAS, partial: false });
  });
});
