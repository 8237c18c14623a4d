/** What the pages say of a release that holds the rows of all sources, asked as the pages ask. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { coloniaChange } from '$lib/words/es/verdicts/coloniaVerdict';
import { mapHeadline } from '$features/overview/words/es/verdicts/rankingVerdict';
import { askChanges } from '$features/changes/askChanges';
import { askColonia } from '$features/colonia/askColonia';
import { askHeadline } from '$features/changes/askHeadline';
import type { ReleaseFacts } from '$lib/page/facts';
import { askMonths } from '$lib/page/askMonths';
import { readMonths } from '$lib/page/months';
import { sourceLine } from '$lib/page/sourceLine';
import { coloniaCsv, coloniaTable } from '$features/overview/coloniaTable';
import { askPanorama } from '$features/overview/ask';
import { readQuarters } from '$features/overview/read';
import { ASTRAY, HOME_COLONIAS } from '../../engine/manySources';
import { periodOf } from '../../lib/period/periodOf';
import {
  closeAll,
  colonia,
  levelOf,
  open,
  panorama,
  view,
  WHOLE,
  type Opened,
} from './manySourcesOpened';

afterAll(closeAll);

describe('a release whose victims cover 2022 and 2023', () => {
  let opened: Opened;
  let facts: ReleaseFacts;
  beforeAll(async () => {
    opened = await open(WHOLE);
    ({ facts } = opened);
  });

  it('shows Cuauhtémoc, and only its colonias, of a release of several alcaldías', () => {
    expect(facts.alcaldia).toBe('09015');
    expect(facts.colonias.map(({ slug }) => slug)).toEqual(HOME_COLONIAS.map(({ slug }) => slug));
    expect(facts).toMatchObject({ fuente: 'Fiscalía inventada', corte: '2025-01-31' });
    expect(facts).toMatchObject({ primer_mes: '2021-01-01', ultimo_mes_completo: '2024-07-01' });
    expect(new Set(facts.curvas.map(({ indicador }) => indicador)).size).toBe(3);
  });

  it('counts the women among the victims of a year, and says so', async () => {
    const { ranking, preference } = await panorama(opened, view());
    expect(preference).toEqual({ unit: WOMEN_VICTIMS, partial: false });
    expect(ranking?.alcaldiaCount).toBe(1091);
    expect(await levelOf(opened, 'centro', '2023')).toBe(
      'En Centro se registraron 436 víctimas mujeres de violencia familiar por hechos de 2023, ' +
        '1,453 por cada 100,000 mujeres al año (en toda la alcaldía, 381). ' +
        'Está por encima del resto de la alcaldía, y la diferencia no es azar.',
    );
    expect(await levelOf(opened, 'maza', '2023')).toMatch(
      /^La cuenta de víctimas mujeres de violencia familiar por hechos de 2023 en Maza no se publica/,
    );
    expect(sourceLine(preference.unit, facts).text).toBe(
      'Fiscalía inventada, víctimas: víctimas en carpetas de investigación abiertas hasta el ' +
        '31 de marzo de 2025. Publicación sintetica.',
    );
  });

  it('names what it counts in the headline, the table and the file', async () => {
    const { ranking } = await panorama(opened, view({ medida: 'carpetas' }));
    if (ranking === null) throw new Error('Sin orden.');
    expect(mapHeadline(ranking)).toBe(
      '2 colonias reúnen al menos la mitad de las víctimas mujeres de la alcaldía: Centro y Doctores',
    );
    expect(coloniaTable(ranking).columns[1]?.name).toBe('Víctimas mujeres');
    const { columns, rows } = coloniaCsv(ranking);
    expect(columns[4]?.name).toBe('victimas_mujeres');
    expect(rows.map((cells) => cells.slice(-2).join())).toEqual(
      HOME_COLONIAS.map(() => 'fgj_victimas,mujer'),
    );
  });

  it.each(['2021', '2021-2023'])('counts carpetas in %s, which tells no sex', async (periodo) => {
    const { preference } = await panorama(opened, view({ periodo: periodOf(periodo) }));
    expect(preference).toEqual({ unit: CARPETAS, partial: false });
    expect(await levelOf(opened, 'centro', periodo)).toMatch(
      /^En Centro se abrieron [\d,]+ carpetas por violencia familiar por hechos de/,
    );
    expect(sourceLine(preference.unit, facts).text).toMatch(
      /^Fiscalía inventada: carpetas de investigación abiertas hasta el 31 de enero de 2025/,
    );
  });

  it('counts carpetas by month and in windows of months, and draws no quarters where there are none', async () => {
    const months = await askMonths(opened.engine, facts);
    const rows = await askPanorama(
      opened.engine,
      view({ colonia: colonia('centro').clave }),
      facts,
    );
    expect(readQuarters(rows, facts, months)).toBeNull();
    const told = months.get('violencia_familiar');
    if (told === undefined) throw new Error('Sin meses.');
    const january = readMonths(told, facts.ultimo_mes_completo).points.find(
      ({ periodo }) => periodo === '2023-01-01',
    );
    expect(january?.n).toBe(101);
    const headline = await askHeadline(opened.engine, facts);
    const familiar = headline.family.within.find(({ subject }) => subject === 'violencia_familiar');
    expect(familiar?.change.before.n).toBe(5 * 101 + 7 * 101);
    expect(headline.sql).toContain("fuente = 'fgj_carpetas' AND sexo = 'total'");
  });

  it('compares the years of a colonia in victims, all indicators alike', async () => {
    const changes = await askColonia(opened.engine, facts, colonia('centro'));
    expect(changes).toMatchObject({ unit: WOMEN_VICTIMS, partial: false });
    expect(changes.sql).toContain("fuente = 'fgj_victimas' AND sexo = 'mujer'");
    const [familiar] = changes.verdicts;
    if (familiar === undefined) throw new Error('Sin cambios.');
    expect(coloniaChange(familiar.change, changes.unit)).toMatch(
      /^De 2022 a 2023 pasó de 434 a 436 víctimas mujeres \(\+0\.5\s%\)\. Dentro del azar\./,
    );
  });

  it('compares every colonia in one unit, and judges all of them together', async () => {
    const changes = await askChanges(opened.engine, facts);
    expect(changes).toMatchObject({ unit: WOMEN_VICTIMS, partial: false });
    if (changes === null) throw new Error('Sin cambios.');
    const { beyond, within, unanswered } = changes.family;
    expect(beyond).toEqual([]);
    // Three indicators by year in four colonias, of which Maza has counts under five.
    expect(within.map(({ subject }) => subject.colonia.slug)).not.toContain('maza');
    expect([within.length, unanswered.length]).toEqual([9, 3]);
    expect(changes.sql).toContain("fuente = 'fgj_victimas' AND sexo = 'mujer'");
    expect(JSON.stringify(changes)).not.toContain(String(ASTRAY));
    expect((await opened.release.runNatively(changes.sql)).length).toBe(12);
  });

  it('gives no rate of a colonia of which no one knows who lives there, and says so', async () => {
    expect(await levelOf(opened, 'sin-censo', '2023')).toBe(
      'En Sin Censo se registraron 109 víctimas mujeres de violencia familiar por hechos de 2023. ' +
        'No hay tasa: falta población con qué dividir.',
    );
  });
});
