/** What the pages say of a release that holds the rows of all sources, asked as the pages ask. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/measure';
import { openRelease } from '$lib/engine/node';
import { indicatorOf } from '$lib/contract/indicators/catalogue';
import { coloniaChange, coloniaLevel } from '$lib/words/es/verdicts/coloniaVerdict';
import { mapHeadline } from '$features/overview/words/es/verdicts/rankingVerdict';
import type { View } from '$lib/view/view';
import { askPanorama, panoramaQueries } from '$features/overview/ask';
import { askChanges } from '$features/changes/askChanges';
import { askColonia } from '$features/colonia/askColonia';
import { askHeadline } from '$features/changes/askHeadline';
import { askOffices } from '$features/colonia/askOffices';
import { askFacts, type ReleaseFacts } from '$lib/page/facts';
import { coloniaCsv } from '$features/overview/files';
import { askMonths } from '$lib/page/askMonths';
import { readMonths } from '$lib/page/months';
import { readPanorama } from '$features/overview/read';
import { sourceLine } from '$lib/page/sourceLine';
import { coloniaTable } from '$features/overview/coloniaTable';
import {
  ASTRAY,
  HOME_COLONIAS,
  manySources,
  manySourcesParts,
  type ToldVictims,
} from '../../engine/manySources';
import {
  writeRelease,
  type SyntheticParts,
  type SyntheticRelease,
  type SyntheticTables,
} from '../../engine/syntheticRelease';

const YEARS = [2022, 2023];
const WHOLE = (['violencia_familiar', 'violencia_sexual', 'abuso_sexual'] as const).flatMap(
  (indicador): readonly ToldVictims[] => YEARS.map((anio) => ({ indicador, anio })),
);
const COMPLETE = { corte: '2025-03-31', ultimo_mes_completo: '2024-09-01' };

const written: SyntheticRelease[] = [];

async function open(
  victims: readonly ToldVictims[],
  parts: SyntheticParts = manySourcesParts(COMPLETE),
  tables: SyntheticTables = {},
) {
  const release = await writeRelease({ ...manySources(victims), ...tables }, parts);
  written.push(release);
  const engine = openRelease(release.directory);
  return { release, engine, facts: await askFacts(engine) };
}

afterAll(async () => {
  for (const release of written) {
    await openRelease(release.directory).close();
    await release.remove();
  }
});

const view = (changed: Partial<View> = {}): View => ({
  indicador: 'violencia_familiar',
  periodo: '2023',
  medida: 'tasa',
  colonia: null,
  ...changed,
});

const colonia = (slug: string) => {
  const found = HOME_COLONIAS.find((each) => each.slug === slug);
  if (found === undefined) throw new Error(`No hay ${slug}.`);
  return found;
};

type Opened = Awaited<ReturnType<typeof open>>;

const panorama = async ({ engine, facts }: Opened, asked: View) =>
  readPanorama(await askPanorama(engine, asked, facts), facts);

async function levelOf(opened: Opened, slug: string, periodo: string): Promise<string> {
  const { ranking, preference } = await panorama(opened, view({ periodo }));
  const ranked = ranking?.colonias.find((each) => each.slug === slug);
  if (ranking === null || ranked === undefined) throw new Error(`Falta ${slug}.`);
  return coloniaLevel({
    colonia: ranked,
    counts: preference.measure,
    alcaldiaRate: ranking.alcaldiaRate,
    periodo,
    enFrase: indicatorOf('violencia_familiar').enFrase,
  });
}

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
    expect(preference).toEqual({ measure: WOMEN_VICTIMS, partial: false });
    expect(ranking?.alcaldiaCount).toBe(1091);
    expect(await levelOf(opened, 'centro', '2023')).toBe(
      'En Centro se registraron 436 víctimas mujeres de violencia familiar por hechos de 2023, ' +
        '1,453 por cada 100,000 mujeres al año (en toda la alcaldía, 381). ' +
        'Está por encima del resto de la alcaldía, y la diferencia no es azar.',
    );
    expect(await levelOf(opened, 'maza', '2023')).toMatch(
      /^La cuenta de víctimas mujeres de violencia familiar por hechos de 2023 en Maza no se publica/,
    );
    expect(sourceLine(preference.measure, facts).text).toBe(
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
    const { preference } = await panorama(opened, view({ periodo }));
    expect(preference).toEqual({ measure: CARPETAS, partial: false });
    expect(await levelOf(opened, 'centro', periodo)).toMatch(
      /^En Centro se abrieron [\d,]+ carpetas por violencia familiar por hechos de/,
    );
    expect(sourceLine(preference.measure, facts).text).toMatch(
      /^Fiscalía inventada: carpetas de investigación abiertas hasta el 31 de enero de 2025/,
    );
  });

  it('counts carpetas by month and in windows of months, and draws no quarters where there are none', async () => {
    const { quarters } = await panorama(opened, view({ colonia: 'centro' }));
    expect(quarters).toBeNull();
    const told = (await askMonths(opened.engine, facts)).get('violencia_familiar');
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
    expect(changes).toMatchObject({ measure: WOMEN_VICTIMS, partial: false });
    expect(changes.sql).toContain("fuente = 'fgj_victimas' AND sexo = 'mujer'");
    const [familiar] = changes.verdicts;
    if (familiar === undefined) throw new Error('Sin cambios.');
    expect(coloniaChange(familiar.change, changes.measure)).toMatch(
      /^De 2022 a 2023 pasó de 434 a 436 víctimas mujeres \(\+0\.5\s%\)\. Dentro del azar\./,
    );
  });

  it('compares every colonia in one measure, and judges all of them together', async () => {
    const changes = await askChanges(opened.engine, facts);
    expect(changes).toMatchObject({ measure: WOMEN_VICTIMS, partial: false });
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

  it('lets nothing of another source, sex, age or place into any answer', async () => {
    const { engine, release } = opened;
    const periodos = ['2021', '2022', '2023', '2021-2023'];
    const indicadores = ['violencia_familiar', 'violencia_sexual', 'feminicidio'] as const;
    const views = periodos.flatMap((periodo) =>
      indicadores.map((indicador) => view({ periodo, indicador, colonia: 'centro' })),
    );
    const answers = [
      await askHeadline(engine, facts),
      await askColonia(engine, facts, colonia('doctores')),
      ...(await Promise.all(views.map((asked) => askPanorama(engine, asked, facts)))),
    ];
    expect(JSON.stringify(answers)).not.toContain(String(ASTRAY));
    for (const asked of views) {
      const rows = await askPanorama(engine, asked, facts);
      const queries = panoramaQueries(asked, facts);
      expect(await release.runNatively(queries.colonias.sql)).toEqual(rows.colonias);
      expect(await release.runNatively(queries.alcaldia.sql)).toEqual([rows.alcaldia]);
      if (queries.trimestres === null) throw new Error('Sin trimestres.');
      expect(await release.runNatively(queries.trimestres.sql)).toEqual(rows.trimestres);
    }
  });

  it('says beside its colonia what the check of the offices found in the newest year', async () => {
    expect(await askOffices(opened.engine, colonia('doctores'))).toEqual([
      'De los casos de 2023 en Doctores, 4 de cada 10 están junto al búnker.',
    ]);
    expect(await askOffices(opened.engine, colonia('centro'))).toEqual([]);
  });
});

describe('a release whose victims cover a part', () => {
  it('keeps a map to carpetas where a colonia has no victims, and says why', async () => {
    const opened = await open([{ indicador: 'violencia_familiar', anio: 2023, without: ['maza'] }]);
    const { preference, ranking } = await panorama(opened, view());
    expect(preference).toEqual({ measure: CARPETAS, partial: true });
    expect(ranking?.alcaldiaCount).toBe(1212);
    const { preference: other } = await panorama(opened, view({ periodo: '2022' }));
    expect(other).toEqual({ measure: CARPETAS, partial: false });
  });

  it('keeps the changes of a colonia to carpetas where one indicator lacks one year', async () => {
    const opened = await open(
      WHOLE.filter(({ indicador, anio }) => indicador !== 'abuso_sexual' || anio !== 2022),
    );
    const changes = await askColonia(opened.engine, opened.facts, colonia('centro'));
    expect(changes).toMatchObject({ measure: CARPETAS, partial: true });
    expect(changes.sql).not.toContain('fgj_victimas');
    const { preference } = await panorama(opened, view());
    expect(preference.measure).toEqual(WOMEN_VICTIMS);
  });

  it('trusts no year whose last reports could not have come, whatever the manifest says', async () => {
    const early = { corte: '2024-01-31', ultimo_mes_completo: '2023-12-01' };
    const opened = await open(WHOLE, manySourcesParts(early));
    expect(opened.facts.victimas?.anios).toEqual(['2022', '2021']);
    const { preference } = await panorama(opened, view());
    expect(preference).toEqual({ measure: CARPETAS, partial: true });
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
  it('counts carpetas, and speaks of no offices', async () => {
    const { fuentes = [] } = manySourcesParts(COMPLETE);
    const opened = await open([], {
      fuentes: fuentes.filter(({ id }) => id === 'fgj_carpetas'),
      without: { calidad: ['clave'] },
    });
    expect(opened.facts.victimas).toBeNull();
    const { preference } = await panorama(opened, view());
    expect(preference).toEqual({ measure: CARPETAS, partial: false });
    expect(await askOffices(opened.engine, colonia('doctores'))).toEqual([]);
  });
});
