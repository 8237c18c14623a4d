/** What every question's SQL must hold to, whoever asks it. */
import { describe, expect, it } from 'vitest';
import { agreementProgress } from '$features/agreements/queries/agreementProgress';
import { agreements } from '$features/agreements/queries/agreements';
import { alcaldiaCount } from '$lib/queries/alcaldiaCount';
import { alcaldiaNames } from '$lib/queries/alcaldiaNames';
import { alcaldiasYear } from '$features/peers/queries/alcaldiasYear';
import { coloniaCounts } from '$lib/queries/coloniaCounts';
import { coloniaList } from '$lib/queries/coloniaList';
import { coloniaPairs } from '$features/changes/queries/coloniaPairs';
import { coloniaYears } from '$features/colonia/queries/coloniaYears';
import { cityCalls } from '$features/indicators/queries/cityCalls';
import { complaints } from '$features/indicators/queries/complaints';
import { perception } from '$features/indicators/queries/perception';
import { complaintRate } from '$features/overview/queries/complaintRate';
import { delayCurves } from '$lib/queries/delayCurves';
import { delayYears } from '$lib/queries/delayYears';
import { helpCoverage } from '$features/help/queries/helpCoverage';
import { helpPlaces } from '$features/help/queries/helpPlaces';
import { indicatorMonths } from '$features/indicators/queries/indicatorMonths';
import { indicatorSheets } from '$features/indicators/queries/indicatorSheets';
import { measuredDelays } from '$features/methods/queries/measuredDelays';
import { monthSeries } from '$lib/queries/monthSeries';
import { populationPoints } from '$features/help/queries/populationPoints';
import { priorityAreas } from '$features/priorities/queries/priorityAreas';
import { progress } from '$features/agreements/queries/progress';
import { quarterSeries } from '$features/overview/queries/quarterSeries';
import { defineQuery, integer, nullable, type AnyQuery } from '$lib/queries/query';
import { peopleOf } from '$features/verify/queries/peopleOf';
import { placeYears } from '$features/verify/queries/placeYears';
import { victimSexes } from '$features/verify/queries/victimSexes';
import { services } from '$features/help/queries/services';
import { sessions } from '$features/agreements/queries/sessions';
import { victimCoverage } from '$lib/queries/victimCoverage';
import { womenPerTen } from '$features/indicators/queries/womenPerTen';
import { windowCounts } from '$features/changes/queries/windowCounts';
import { alcaldiasSeries } from '$lib/queries/alcaldiasSeries';
import { releaseIndicators } from '$lib/queries/releaseIndicators';
import { sourceSeries } from '$lib/queries/sourceSeries';
import { whoCounts } from '$lib/queries/whoCounts';
import { TABLE_NAMES } from '$lib/contract/tables';

const unit = { fuente: 'fgj_victimas', sexo: 'mujer' } as const;
const place = { alcaldia: '09015', indicador: 'violencia_familiar' } as const;
const CENTRO = '0901500010007';
const indicadores = ['violencia_familiar', 'violacion'] as const;
const year = { ...place, periodoTipo: 'anio', periodo: '2023-01-01', unit } as const;

/** Asked for inside the tests: written while these are gathered, none would be told apart by its test. */
const QUERIES = {
  agreementProgress: () => agreementProgress({ acuerdo: 'A001' }),
  agreements: () => agreements(),
  alcaldiaNames: () => alcaldiaNames(),
  helpCoverage: () => helpCoverage({ alcaldia: '09015' }),
  helpPlaces: () => helpPlaces(),
  populationPoints: () => populationPoints(),
  priorityAreas: () =>
    priorityAreas({
      alcaldia: '09015',
      trienio: '2021-01-01',
      antes: '2022-01-01',
      despues: '2023-01-01',
      unit,
    }),
  progress: () => progress(),
  services: () => services(),
  sessions: () => sessions(),
  alcaldiaCount: () => alcaldiaCount(year),
  alcaldiasSeries: () => alcaldiasSeries({ indicador: 'acoso' }),
  releaseIndicators: () => releaseIndicators(),
  sourceSeries: () => sourceSeries({ indicador: 'acoso', alcaldia: '09015' }),
  whoCounts: () => whoCounts({ indicador: 'acoso', nivel: 'alcaldia', clave: '09015' }),
  alcaldiasYear: () => alcaldiasYear({ indicadores, anio: '2023-01-01', unit }),
  coloniaCounts: () => coloniaCounts(year),
  coloniaList: () => coloniaList(place),
  coloniaPairs: () =>
    coloniaPairs({
      alcaldia: '09015',
      pairs: [
        { indicadores, tipo: 'anio', antes: '2022-01-01', despues: '2023-01-01' },
        { indicadores: ['violacion'], tipo: 'trienio', antes: '2018-01-01', despues: '2021-01-01' },
      ],
      unit,
    }),
  cityCalls: () => cityCalls(),
  complaints: () => complaints(),
  perception: () => perception({ alcaldia: '09015' }),
  complaintRate: () => complaintRate({ ambito: 'pareja' }),
  delayCurves: () => delayCurves(unit),
  delayYears: () => delayYears(unit),
  coloniaYears: () =>
    coloniaYears({
      colonia: CENTRO,
      indicadores,
      desde: '2019-01-01',
      hasta: '2023-01-01',
      unit,
    }),
  indicatorMonths: () => indicatorMonths(unit),
  indicatorSheets: () => indicatorSheets(unit),
  measuredDelays: () => measuredDelays(unit),
  monthSeries: () => monthSeries({ ...place, unit }),
  quarterSeries: () => quarterSeries({ indicador: place.indicador, unit, colonia: CENTRO }),
  victimCoverage: () =>
    victimCoverage({
      alcaldia: '09015',
      base: { fuente: 'fgj_carpetas', sexo: 'total' },
      other: unit,
    }),
  peopleOf: () => peopleOf({ alcaldia: '09015' }),
  placeYears: () =>
    placeYears({ indicador: 'violacion', fuente: 'fgj_carpetas', alcaldia: '09015' }),
  placeYearsOfAlcaldias: () =>
    placeYears({ indicador: 'violacion', fuente: 'fgj_carpetas', alcaldia: null }),
  victimSexes: () => victimSexes({ alcaldia: '09015' }),
  womenPerTen: () => womenPerTen({ indicador: 'violacion', alcaldia: '09015' }),
  windowCounts: () =>
    windowCounts({
      alcaldia: '09015',
      indicadores,
      before: { first: '2022-08-01', last: '2023-07-01' },
      after: { first: '2023-08-01', last: '2024-07-01' },
      unit,
    }),
};

/** Its rows tell of several sources, each by its name. */
const ofEverySource = ({ sql, shape }: AnyQuery): boolean =>
  'fuente' in shape && /(FROM|JOIN) observaciones\b/.test(sql);

describe.each(Object.entries(QUERIES))('%s', (_, ask) => {
  it('names the tables it reads, and no other', () => {
    const query = ask();
    const read = TABLE_NAMES.filter((name) => new RegExp(`(FROM|JOIN) ${name}\\b`).test(query.sql));
    expect(query.tables.toSorted()).toEqual(read.toSorted());
  });

  it('keeps to the SQL that DuckDB 0.9 and 1.5 share', () => {
    const query = ask();
    expect(query.sql).not.toMatch(/\bmax\([^)]*,|\bjson\(|AT TIME ZONE|\bDESCRIBE\b/i);
  });

  it('gives no sum without a CAST: it would be wider than a number holds', () => {
    const query = ask();
    expect(query.sql.match(/\bsum\(/g)?.length ?? 0).toBe(
      query.sql.match(/CAST\(sum\(/g)?.length ?? 0,
    );
  });

  it('can be read by who copies it: no line runs on into the margin of another', () => {
    expect(ask().sql).not.toMatch(/\S {2,}\S/);
  });

  it('says in which order its rows come, where they may be several', () => {
    const query = ask();
    const onlyOne = query.sql.includes('\nWHERE alcaldias.clave = ');
    expect(query.sql.includes('\nORDER BY ')).toBe(!onlyOne);
  });

  it('counts one source, one sex and all ages, wherever it reads counts', () => {
    const query = ask();
    if (ofEverySource(query)) return;
    const read = query.sql.match(/(FROM|JOIN) observaciones\b/g)?.length ?? 0;
    const counted = query.sql.match(
      /fuente = '(fgj_carpetas' AND sexo = 'total'|fgj_victimas' AND sexo = 'mujer') AND edad = 'total'/g,
    );
    expect(counted?.length ?? 0).toBe(read);
  });

  it('that is of every source says of each count whose it is, and of whom', () => {
    const query = ask();
    if (!ofEverySource(query)) return;
    const whole = query.sql.includes("AND sexo = 'total' AND edad = 'total'");
    const columns = Object.keys(query.shape);
    expect(columns).toContain('fuente');
    expect(columns).toContain(query.sql.includes(' n\n') ? 'n' : 'alcaldias');
    expect(whole || !columns.includes('n') || columns.includes('sexo')).toBe(true);
  });
});

describe('windowCounts', () => {
  it('shows the months that it compares, and asks for all of them', () => {
    const { sql } = QUERIES.windowCounts();
    expect(sql).toContain("periodo BETWEEN DATE '2022-08-01' AND DATE '2023-07-01' THEN n");
    expect(sql).toContain("periodo BETWEEN DATE '2023-08-01' AND DATE '2024-07-01' THEN n");
    expect(sql).toContain('HAVING count(n) = 24');
  });
});

describe('what comes from an address', () => {
  it('is quoted', () => {
    const { sql } = coloniaList({ alcaldia: "09015' OR '1'='1" });
    expect(sql).toContain("alcaldia = '09015'' OR ''1''=''1'");
  });

  it('is refused where it should be a day', () => {
    expect(() => coloniaCounts({ ...year, periodo: 'siempre' })).toThrow(/«siempre»/);
  });
});

describe('defineQuery', () => {
  it('takes the margin off, and nothing else', () => {
    const { sql } = defineQuery(
      [],
      { n: integer },
      `
        SELECT
          1 AS n

        ORDER BY n`,
    );
    expect(sql).toBe('SELECT\n  1 AS n\nORDER BY n');
  });

  it('leaves out lines of blanks alone, which have no margin', () => {
    const { sql } = defineQuery([], { n: integer }, '\n    SELECT\n  \n      1 AS n');
    expect(sql).toBe('SELECT\n  1 AS n');
  });
});

describe('a column', () => {
  it('is never empty, unless its query says that it may be', () => {
    expect(integer).toEqual({ kind: 'integer', nullable: false });
    expect(nullable(integer)).toEqual({ kind: 'integer', nullable: true });
  });
});
