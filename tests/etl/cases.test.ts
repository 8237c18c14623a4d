/** Sources of cases, from invented rows: several files of one, late reports, and women for every ten carpetas. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { build } from '../../scripts/etl/pipeline';
import { accepted, inventedProject, SMALL } from './project';
import { rowsOfRelease } from './release';

const folder = mkdtempSync(join(tmpdir(), 'atlas-cases-'));
const root = inventedProject(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const DAY = 86_400_000;
const after = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const monthsFrom = (first: string, months: number) =>
  Array.from({ length: months }, (_, at) =>
    new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1 + at, 10))
      .toISOString()
      .slice(0, 10),
  );

interface Carpeta {
  readonly fact: string;
  readonly opened: string;
  readonly alcaldia?: string;
}

let files = 0;
function carpetas(rows: readonly Carpeta[]): string {
  files += 1;
  const path = join(folder, `carpetas-${files}.csv`);
  const lines = rows.map(
    ({ fact, opened, alcaldia = 'CUAUHTEMOC' }) =>
      `VIOLENCIA FAMILIAR,${fact},10:00:00,${opened},${alcaldia},Este`,
  );
  writeFileSync(
    path,
    ['delito,fecha_hecho,hora_hecho,fecha_inicio,alcaldia_hecho,colonia_hecho', ...lines, ''].join(
      '\n',
    ),
  );
  return path;
}

const sameDay = (days: readonly string[], alcaldia?: string): readonly Carpeta[] =>
  days.map((day) => ({ fact: day, opened: day, ...(alcaldia === undefined ? {} : { alcaldia }) }));

async function built(inputs: Readonly<Record<string, readonly string[]>>) {
  const out = join(folder, `release-${files}`);
  const manifest = await build({
    root,
    inputs: new Map([['colonias', [`${SMALL}/input/colonias.geojson`]], ...Object.entries(inputs)]),
    out,
    alcaldia: '09015',
    accepted,
  });
  return { out, manifest };
}

const years = (out: string) =>
  rowsOfRelease(
    out,
    `SELECT clave, year(periodo)::INTEGER AS anio, n FROM observaciones WHERE fuente = 'fgj_carpetas'
       AND indicador = 'violencia_familiar' AND nivel = 'alcaldia' AND periodo_tipo = 'anio' ORDER BY ALL`,
  );

describe('several files of carpetas', () => {
  const first = sameDay(monthsFrom('2019-01-01', 12));
  const second = sameDay(monthsFrom('2020-01-01', 12));
  const late = { fact: '2019-11-20', opened: '2020-01-15' };
  const cases: readonly [string, readonly (readonly Carpeta[])[], readonly unknown[], object][] = [
    [
      'of which the newer begins with the older: it stands alone',
      [first, [...first, late, ...second]],
      [
        ['09015', 2019, 13],
        ['09015', 2020, 12],
      ],
      { ya_en_otro_archivo: 12 },
    ],
    [
      'of which the newer begins later: it continues, and brings the late ones',
      [first, [{ fact: '2019-12-01', opened: '2019-12-10' }, late, ...second]],
      [
        ['09015', 2019, 13],
        ['09015', 2020, 12],
      ],
      { ya_en_otro_archivo: 1 },
    ],
    [
      'of different alcaldías: neither holds the other',
      [first, sameDay(monthsFrom('2019-01-01', 12), 'MIGUEL HIDALGO')],
      [
        ['09015', 2019, 12],
        ['09016', 2019, 12],
      ],
      {},
    ],
  ];
  test.each(cases)('%s', async (_, given, counts, setAside) => {
    const { out, manifest } = await built({ fgj_carpetas: given.map((rows) => carpetas(rows)) });
    expect((await years(out)).map((row) => Object.values(row))).toEqual(counts);
    const [source] = manifest.sources;
    expect(
      Object.fromEntries(source?.setAside.map(({ reason, rows }) => [reason, rows]) ?? []),
    ).toEqual(setAside);
  });
});

test('of the half a year between two files no zero is told', async () => {
  const older = carpetas(sameDay(monthsFrom('2019-01-01', 12)));
  const newer = carpetas([
    { fact: '2019-11-20', opened: '2020-07-02' },
    { fact: '2020-04-20', opened: '2020-07-02' },
    ...sameDay(monthsFrom('2020-07-01', 6)),
  ]);
  const { out, manifest } = await built({ fgj_carpetas: [older, newer] });
  const months = await rowsOfRelease(
    out,
    `SELECT year(periodo)::INTEGER AS anio, count(*)::INTEGER AS meses, sum(n)::INTEGER AS n FROM observaciones
     WHERE indicador = 'violencia_familiar' AND periodo_tipo = 'mes' GROUP BY ALL ORDER BY ALL`,
  );
  expect(months).toEqual([
    { anio: 2019, meses: 12, n: 13 },
    { anio: 2020, meses: 6, n: 6 },
  ]);
  expect(manifest.sources[0]?.setAside).toEqual([
    expect.objectContaining({ reason: 'mes_a_medias', rows: 1 }),
  ]);
});

test('late reports are told of the months that were followed for a year', async () => {
  // Of ten carpetas of a fact, eight at once, one after 20 days, one after 100; those of 2021 were not followed.
  const waits = [0, 0, 0, 0, 0, 0, 0, 0, 20, 100];
  const rows = monthsFrom('2019-01-01', 24).flatMap((fact) =>
    waits.map((days) => ({ fact, opened: after(fact, days) })),
  );
  const newest = sameDay(monthsFrom('2021-01-01', 12));
  const { out } = await built({ fgj_carpetas: [carpetas([...rows, ...newest])] });
  const curve = await rowsOfRelease(
    out,
    `SELECT dias, round(proporcion, 3) AS parte, casos FROM oportunidad WHERE indicador = 'violencia_familiar' ORDER BY dias`,
  );
  expect(curve.map((row) => Object.values(row))).toEqual([
    [7, 0.8, 230],
    [31, 0.9, 230],
    [62, 0.9, 230],
    [93, 0.9, 230],
    [123, 1, 230],
    [150, 1, 230],
    [181, 1, 230],
    [365, 1, 230],
  ]);
});

test('women victims are told for every ten carpetas of the same months', async () => {
  const women = join(folder, 'mujeres.tsv');
  const months = monthsFrom('2019-04-01', 24).map((day) => `${day.slice(0, 7)}-01`);
  const lines = months.map((month) => `${month}\tVIOLENCIA FAMILIAR\t0901500010100`);
  writeFileSync(
    women,
    ['fecha\tdelito\tcvegeo', ...lines, '2019-04-01\tVIOLENCIA FAMILIAR\t', ''].join('\n'),
  );
  const twice = [
    ...sameDay(monthsFrom('2019-01-01', 27)),
    ...sameDay(monthsFrom('2019-01-01', 12)),
  ];
  const { out, manifest } = await built({ fgj_carpetas: [carpetas(twice)], fgj_mujeres: [women] });
  const told = await rowsOfRelease(
    out,
    'SELECT indicador, alcaldia, mujeres_por_diez FROM mujeres_por_carpetas',
  );
  // 24 women of the 24 + 9 carpetas from April 2019 to March 2021.
  expect(told).toEqual([
    { indicador: 'violencia_familiar', alcaldia: '09015', mujeres_por_diez: 7 },
  ]);
  expect(manifest.sources.find(({ id }) => id === 'fgj_mujeres')?.setAside).toEqual([
    expect.objectContaining({ reason: 'sin_ageb', rows: 1 }),
  ]);
});
