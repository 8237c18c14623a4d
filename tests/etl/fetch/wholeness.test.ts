/** What comes without a size and is not all of it: cut where no count of bytes can tell. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rawFiles } from '../../../scripts/etl/fetch/rawFiles';
import { dataset, openPortal, send, type Handler } from './portal';
import { ckanPlace, complaint, fetchIn, projectWith, SHOW } from './project';

const two = (value: number) => String(value).padStart(2, '0');
const HEADER = 'delito,fecha_inicio,colonia\n';
/** Day by day, as the Fiscalía's accumulated file is. */
const rows = (days: number) =>
  Array.from({ length: days }, (_, day) => {
    const date = `${2023 + Math.floor(day / 336)}-${two((Math.floor(day / 28) % 12) + 1)}-${two((day % 28) + 1)}`;
    return `VIOLENCIA FAMILIAR,${date},Centro\n`;
  }).join('');
const BEFORE = HEADER + rows(500);
const NOW = HEADER + rows(530);

const chunked = (body: string | Buffer): Handler => send(200, body);

/** A vintage that is had, and what the portal gives the next time. */
async function after(body: string | Buffer, first: string | null = BEFORE) {
  const portal = await openPortal();
  const root = projectWith({ fgj: [ckanPlace(portal.url)] });
  if (first !== null) {
    portal.serve(SHOW, dataset(portal, 'carpetas', [{ file: 'carpetas_2025_01.csv' }]));
    portal.serve('/archivos/carpetas_2025_01.csv', chunked(first));
    await fetchIn(root);
  }
  portal.serve(SHOW, dataset(portal, 'carpetas', [{ file: 'carpetas_2025_02.csv' }]));
  portal.serve('/archivos/carpetas_2025_02.csv', chunked(body));
  return { root, had: rawFiles(root, 'fgj').length };
}

describe('an answer without a size', () => {
  it('that is whole is kept', async () => {
    const { root, had } = await after(NOW);
    await fetchIn(root);
    expect(rawFiles(root, 'fgj')).toHaveLength(had + 1);
  });

  const cutRow = NOW.slice(0, NOW.length / 2);
  const wholeRows = `${cutRow.slice(0, cutRow.lastIndexOf('\n'))}\n`;
  // As long as the last, of rows that are longer: its end is missing all the same.
  const longer = HEADER + rows(450).replaceAll('Centro', 'Centro de la ciudad');
  it.each([
    ['cut within a row', cutRow, /su último renglón \(«.*»\) trae \d de 3 columnas/],
    ['cut between two rows', wholeRows, /trae [\d.,]+ kB donde la última cosecha trae [\d.,]+ kB/],
    [
      'as long as the last, its last rows missing',
      longer,
      /sus últimos renglones llegan al 2024-0\d-\d\d, y los de la última cosecha al 2024-0\d-\d\d/,
    ],
  ])('%s is refused, with why and what to do, and the last stays', async (_, body, why) => {
    const { root, had } = await after(body);
    const said = await complaint(fetchIn(root));
    expect(said).toContain('carpetas_2025_02.csv» llegó incompleto: el portal no dijo cuánto mide');
    expect(said).toMatch(why);
    expect(said).toMatch(/→ Vuelve a ejecutar fetch fgj.*--input fgj=ARCHIVO/);
    expect(rawFiles(root, 'fgj')).toHaveLength(had);
  });

  it.each([
    ['a row', cutRow, /su último renglón/],
    ['a gzip', gzipSync(NOW).subarray(0, 400), /es un gzip sin final/],
  ])('cut within %s is refused the first time too', async (_, body, why) => {
    const { root } = await after(body, null);
    expect(await complaint(fetchIn(root))).toMatch(why);
    expect(rawFiles(root, 'fgj')).toEqual([]);
  });

  it('of a file that lost a few withdrawn cases is kept', async () => {
    const { root, had } = await after(HEADER + rows(530).split('\n').toSpliced(40, 3).join('\n'));
    await fetchIn(root);
    expect(rawFiles(root, 'fgj')).toHaveLength(had + 1);
  });
});
