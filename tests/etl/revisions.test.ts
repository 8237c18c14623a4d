/** A release over the one that stands: what changes is told, by colonia once a year, and other sources may stay. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, type BuildOptions } from '../../scripts/etl/pipeline';
import { diffReleases } from '../../scripts/etl/diff';
import { accepted, inventedProject, SMALL } from './project';
import { rowsOfRelease } from './release';

const folder = mkdtempSync(join(tmpdir(), 'atlas-revisions-'));
const root = inventedProject(folder);
afterAll(() => rmSync(folder, { recursive: true }));

/** Of 2023, so many in the colonia Este, in a file cut at a day. */
function carpetas(name: string, times: number, cut: string): string {
  const path = join(folder, `${name}.csv`);
  const row = 'VIOLENCIA FAMILIAR,2023-05-05,10:00:00,2023-05-06,CUAUHTEMOC,Este';
  const first = 'VIOLENCIA FAMILIAR,2019-01-02,10:00:00,2019-01-02,CUAUHTEMOC,Oeste Viejo';
  const last = `VIOLENCIA FAMILIAR,${cut},10:00:00,${cut},CUAUHTEMOC,Oeste Viejo`;
  const header = 'delito,fecha_hecho,hora_hecho,fecha_inicio,alcaldia_hecho,colonia_hecho';
  writeFileSync(path, [header, first, ...Array<string>(times).fill(row), last, ''].join('\n'));
  return path;
}

const over = (
  out: string,
  inputs: Readonly<Record<string, string>>,
  options: Partial<BuildOptions> = {},
) =>
  build({
    root,
    out,
    alcaldia: '09015',
    accepted,
    inputs: new Map([
      ['colonias', [`${SMALL}/input/colonias.geojson`]],
      ...Object.entries(inputs).map(([id, path]): [string, string[]] => [id, [path]]),
    ]),
    ...options,
  });

const counts = (out: string) =>
  rowsOfRelease(
    out,
    `SELECT nivel, n FROM observaciones WHERE indicador = 'violencia_familiar' AND periodo = '2023-01-01'
       AND periodo_tipo = 'anio' AND clave IN ('09015', '0901500010001') ORDER BY nivel`,
  ).then((rows) => rows.map(({ n }) => n));
const revised = (out: string) =>
  rowsOfRelease(
    out,
    `SELECT nivel, antes, ahora FROM revisiones WHERE indicador = 'violencia_familiar' AND periodo_tipo = 'anio' ORDER BY nivel`,
  ).then((rows) => rows.map((row) => Object.values(row)));

test('a count of the alcaldía changes at once, one of a colonia in a later year, and both are told', async () => {
  const out = join(folder, 'one');
  await over(out, { fgj_carpetas: carpetas('may', 12, '2024-05-31') });
  expect(await counts(out)).toEqual([12, 10]);
  const june = carpetas('june', 14, '2024-06-30');
  await over(out, { fgj_carpetas: june });
  expect(await counts(out)).toEqual([14, 10]);
  expect(await revised(out)).toEqual([['alcaldia', 12, 14]]);
  // The same file again changes nothing, and forgets nothing.
  const again = await over(out, { fgj_carpetas: june });
  expect(await revised(out)).toEqual([['alcaldia', 12, 14]]);
  expect((await over(out, { fgj_carpetas: june })).release).toBe(again.release);
  await over(out, { fgj_carpetas: carpetas('january', 14, '2025-01-31') });
  expect(await counts(out)).toEqual([14, 15]);
  expect(await revised(out)).toEqual([['colonia', 10, 15]]);
});

test('a revision by colonia before its year is made when it is asked for', async () => {
  const out = join(folder, 'two');
  await over(out, { fgj_carpetas: carpetas('may', 12, '2024-05-31') });
  await over(out, { fgj_carpetas: carpetas('june', 14, '2024-06-30') }, { isRevising: true });
  expect(await counts(out)).toEqual([14, 15]);
});

test('a source without a file stays as it stands, or stops the release', async () => {
  const out = join(folder, 'three');
  const before = join(folder, 'before');
  const given = { linea_mujeres: `${SMALL}/input/linea.csv`, sesnsp_idm: `${SMALL}/input/idm.csv` };
  await over(out, given);
  await over(before, given);
  await expect(over(out, { sesnsp_idm: given.sesnsp_idm })).rejects.toThrow(
    /ausente:linea_mujeres/,
  );
  const { sources } = await over(out, { sesnsp_idm: given.sesnsp_idm }, { isKeeping: true });
  expect(sources.map(({ id }) => id)).toEqual(['linea_mujeres', 'sesnsp_idm']);
  expect(await diffReleases(before, out)).toMatch(/la misma|mismas/);
});
