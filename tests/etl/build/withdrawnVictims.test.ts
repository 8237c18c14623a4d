/** Victims for whom no hiding place is left beside their carpetas: withdrawn, said, and no reason to publish nothing. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { auditRelease } from '../auditRelease';
import { CUAUHTEMOC } from '../alcaldia';
import { ask, COLONIAS, PROJECT, scratch, writeCsv } from '../project';

const VICTIMS_HEADER =
  readFileSync('tests/fixtures/fgj/victimas/fgj_2024_09.csv', 'utf8').split('\n')[0] ?? '';

const YEARS = [2019, 2020, 2021];

/** How many there are of each delito in a year. */
type Offences = (year: number) => Readonly<Record<string, number>>;

const rowsOf = (offences: Offences, write: (delito: string, day: string, n: number) => string) =>
  YEARS.flatMap((year) =>
    Object.entries(offences(year)).flatMap(([delito, count]) =>
      Array.from({ length: count }, (_, n) =>
        write(delito, `${year}-${String((n % 12) + 1).padStart(2, '0')}-13`, n),
      ),
    ),
  );

const carpeta = (delito: string, day: string) => `CUAUHTEMOC,,,,${delito},${day},10:00:00,,`;

/** Of women and men of 34 by turns, so that of no crossing there are few but of the few. */
const victim = (delito: string, day: string, n: number) =>
  `${day.slice(0, 4)},Enero,${day},10:00:00,${day.slice(0, 4)},Enero,${day},10:00:00,${delito},X,` +
  `${n % 2 === 0 ? 'Femenino' : 'Masculino'},34,FISICA,VICTIMA,,,,CUAUHTEMOC,,,,`;

const opened = (day: string) =>
  `,,${day},10:00:00,,,${day},10:00:00,ROBO,X,,,FISICA,VICTIMA,,,,CUAUHTEMOC,,,,`;

const accepted = new Set(
  ['fgj_victimas', 'fgj_carpetas'].flatMap((fuente) =>
    ['mes', 'iguales', 'silencio'].map((rule) => `${rule}:${fuente}`),
  ),
);

async function build(carpetas: Offences, victims: Offences) {
  const root = scratch();
  cpSync(PROJECT, root, { recursive: true });
  for (const file of ['data/sources/fgj_victimas.json', 'data/catalogs/oportunidad.csv']) {
    cpSync(file, join(root, file));
  }
  const path = join(root, 'victimas.csv');
  const rows = [opened('2019-01-01'), ...rowsOf(victims, victim), opened('2022-07-31')];
  writeFileSync(path, `${[VICTIMS_HEADER, ...rows].join('\n')}\n`);
  const lines = [
    'CUAUHTEMOC,,,,ROBO,2019-01-01,,,',
    ...rowsOf(carpetas, carpeta),
    'CUAUHTEMOC,,,,ROBO,2022-07-31,,,',
  ];
  const out = join(root, 'salida');
  const { manifest, summary } = await buildRelease(root, {
    inputs: new Map([
      ['colonias', [COLONIAS]],
      ['fgj_carpetas', [writeCsv(root, lines)]],
      ['fgj_victimas', [path]],
    ]),
    out,
    profile: 'publico',
    alcaldia: CUAUHTEMOC,
    accepted,
  });
  const [quality] = await ask(
    out,
    'calidad',
    `SELECT fuente, descripcion FROM tabla WHERE regla = 'retirado_${CUAUHTEMOC}'`,
    v.object({ fuente: v.string(), descripcion: v.string() }),
  );
  const totals = await ask(
    out,
    'observaciones',
    `SELECT fuente, indicador, n FROM tabla WHERE clave = '${CUAUHTEMOC}' AND periodo_tipo = 'anio'
     AND sexo = 'total' AND edad = 'total' AND year(periodo) = 2020 ORDER BY ALL`,
    v.object({ fuente: v.string(), indicador: v.string(), n: v.nullable(v.number()) }),
  );
  const source = manifest.fuentes.find(({ id }) => id === 'fgj_victimas');
  return { out, manifest, summary, quality, totals, retirado: source?.retirado };
}

const ofVictims = (rows: Awaited<ReturnType<typeof build>>['totals']) =>
  rows.flatMap(({ fuente, indicador, n }) =>
    fuente === 'fgj_victimas' && n !== 0 ? [`${indicador} ${n ?? 'oculta'}`] : [],
  );

describe('a release of victims beside their carpetas', () => {
  it('withdraws the totals of few carpetas, and says which', async () => {
    const offences = (year: number) => ({
      'VIOLENCIA FAMILIAR': 48,
      'ABUSO SEXUAL': 24,
      VIOLACION: year === 2020 ? 2 : 12,
    });
    const { out, manifest, summary, quality, totals, retirado } = await build(offences, offences);
    expect(manifest.auditoria.recuperables).toBe(0);
    expect((await auditRelease(out)).recuperables).toBe(0);
    const of = (indicador: string) => ({
      indicador,
      clave: CUAUHTEMOC,
      periodo_tipo: 'anio',
      periodo: '2020-01-01',
    });
    expect(retirado?.alcaldias).toEqual([]);
    expect(retirado?.totales.toSorted((a, b) => a.indicador.localeCompare(b.indicador))).toEqual(
      ['violacion', 'violencia_sexual', 'violencia_total'].map(of),
    );
    expect(ofVictims(totals)).toEqual(['abuso_sexual 24', 'violencia_familiar 48']);
    expect(totals).toContainEqual({ fuente: 'fgj_carpetas', indicador: 'violacion', n: 2 });
    expect(summary).toContain('retira 3 totales de alcaldía');
    expect(summary).toContain(`${CUAUHTEMOC} violacion: 2020`);
    expect(quality?.fuente).toBe('fgj_victimas');
    expect(quality?.descripcion).toContain('violacion (2020)');
  });

  it('withdraws an alcaldía where its victims are few and its carpetas are not, and says of what not', async () => {
    const carpetas = () => ({ 'VIOLENCIA FAMILIAR': 48, 'ABUSO SEXUAL': 24, VIOLACION: 12 });
    const victims = (year: number) => ({ ...carpetas(), VIOLACION: year === 2020 ? 2 : 12 });
    const { out, manifest, summary, quality, totals, retirado } = await build(carpetas, victims);
    expect(manifest.auditoria.recuperables).toBe(0);
    expect((await auditRelease(out)).recuperables).toBe(0);
    expect(retirado).toEqual({ totales: [], alcaldias: [CUAUHTEMOC] });
    expect(ofVictims(totals)).toEqual([]);
    expect(totals.filter(({ fuente }) => fuente === 'fgj_carpetas')).toContainEqual({
      fuente: 'fgj_carpetas',
      indicador: 'violacion',
      n: 12,
    });
    expect(summary).toContain(`retira ${CUAUHTEMOC} entera`);
    expect(`${quality?.descripcion} ${summary}`).not.toMatch(/violaci[oó]n \(|retira \d+ totales/);
  });
});
