/** Which colonias a release tells of: one alcaldía, another, all; with one layer or the other. */
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { CUAUHTEMOC } from '../alcaldia';
import {
  ask,
  casesAsLines,
  COLONIAS,
  PROJECT,
  readRelease,
  scratch,
  withinHour,
  writeCsv,
} from '../project';
import { fgjLayer } from './fgjLayer';

const LINES = [
  ...casesAsLines([
    // The file begins before the year that is asked for.
    { colonia: '', delito: 'VIOLENCIA FAMILIAR', day: '2021-01-02', count: 1 },
    { colonia: 'Jacarandas', delito: 'VIOLENCIA FAMILIAR', day: '2022-03-01', count: 12 },
    { colonia: 'Ampl. Jacarandas', delito: 'VIOLENCIA FAMILIAR', day: '2022-03-01', count: 8 },
  ]),
  ...Array.from({ length: 16 }, (_, index) => {
    const colonia = index < 9 ? 'El Sauce' : 'Jacarandas';
    return `COYOACAN,${colonia},,,VIOLENCIA FAMILIAR,2022-03-01,${withinHour('10', index)},,`;
  }),
];

async function build(alcaldia: string, layers: Readonly<Record<string, string>>): Promise<string> {
  const dir = scratch();
  const inputs = { fgj_carpetas: writeCsv(dir, LINES), ...layers };
  await buildRelease(PROJECT, {
    inputs: new Map(Object.entries(inputs).map(([id, path]) => [id, [path]])),
    out: join(dir, 'data'),
    profile: 'interno',
    alcaldia,
  });
  return join(dir, 'data');
}

const counted = async (out: string) =>
  (
    await ask(
      out,
      'observaciones',
      `SELECT clave || ' ' || n AS linea FROM tabla WHERE nivel = 'colonia' AND n > 0
       AND indicador = 'violencia_familiar' AND periodo_tipo = 'anio' ORDER BY clave`,
      v.object({ linea: v.string() }),
    )
  ).map(({ linea }) => linea);

const OWN = ['0901500010001 12', '0901500010002 8'];
const COYOACAN = ['09003-el-sauce 9', '09003-jacarandas 7'];

describe('the colonias of a release', () => {
  it('are those of the alcaldía asked for, official where there are any', async () => {
    const fgj = fgjLayer(scratch());
    expect(await counted(await build(CUAUHTEMOC, { colonias: COLONIAS }))).toEqual(OWN);
    expect(await counted(await build('09003', { colonias_fgj: fgj }))).toEqual(COYOACAN);
    const city = await build('todas', { colonias: COLONIAS, colonias_fgj: fgj });
    expect(await counted(city)).toEqual([...COYOACAN, ...OWN]);
    expect(readRelease(city).alcaldias_con_colonias).toEqual(['09003', CUAUHTEMOC]);
  });

  it('are drawn from the Fiscalía’s catalogue where INEGI’s layer is not at hand, with the same keys', async () => {
    const out = await build(CUAUHTEMOC, { colonias_fgj: fgjLayer(scratch()) });
    expect(await counted(out)).toEqual(OWN);
    expect(readRelease(out).fuentes.map(({ id }) => id)).toEqual(['fgj_carpetas', 'colonias_fgj']);
  });

  it('of one alcaldía have no history in the release of another that stood there', async () => {
    const dir = scratch();
    const out = join(dir, 'data');
    const layer = fgjLayer(dir);
    const over = (alcaldia: string, lines: readonly string[]) =>
      buildRelease(PROJECT, {
        inputs: new Map([
          ['fgj_carpetas', [writeCsv(scratch(), lines)]],
          ['colonias_fgj', [layer]],
        ]),
        out,
        profile: 'publico',
        alcaldia,
      });
    await over(CUAUHTEMOC, LINES);
    // Half of its cases are gone: that release could not have this one as its next.
    const fewer = LINES.filter((line, nth) => !line.startsWith('CUAUHTEMOC') || nth % 2 === 0);
    await expect(over(CUAUHTEMOC, fewer)).rejects.toThrow('no es creíble');
    await over('09003', fewer);
    const told = await ask(out, 'revisiones', 'SELECT de FROM tabla', v.object({ de: v.string() }));
    expect(told).toEqual([]);
  });

  it('are missed in words that say how to bring them', async () => {
    await expect(build(CUAUHTEMOC, {})).rejects.toThrow(
      /Falta la capa de colonias[\s\S]* colonias: Asentamientos .*inegi[\s\S]* colonias_fgj: .*datos\.cdmx[\s\S]*fetch colonias_fgj[\s\S]*--input colonias=ARCHIVO/,
    );
  });

  it('take no file that a build would not read', async () => {
    await expect(build(CUAUHTEMOC, { colonias: COLONIAS, censo_ageb: COLONIAS })).rejects.toThrow(
      /censo_ageb: build no lee esa fuente/,
    );
  });
});
