/** What is fetched of the Fiscalía's page is what its sources read: books of carpetas and of victims, joined. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rawFiles, standingFiles } from '../../../scripts/etl/fetch/rawFiles';
import { scratch } from '../project';
import {
  carpeta,
  carpetasSheet,
  victima,
  victimasSheet,
  writeWorkbook,
} from '../read/inventedWorkbook';
import { casesOf, count } from '../sources/countFiles';
import { cutAfter, file, openPortal, page, send } from './portal';
import { fetchIn, projectWith } from './project';
import { placesOf } from './realPlaces';

const PAGE = '/transparencia/incidencia-delictiva';
const FOLDER = '/storage/app/Transparencia/2025/Febrero%20Marzo%202025';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const [FEBRUARY, MARCH] = ['05/02/2025', '20/03/2025'];

/** Two carpetas of high impact and one of low, whose victims are a woman and a man. */
async function books(): Promise<Readonly<Record<string, Buffer>>> {
  const dir = scratch();
  const bytes = async (name: string, sheet: Parameters<typeof writeWorkbook>[1][number]) =>
    readFileSync(await writeWorkbook(dir, [sheet], name));
  const of = (id: number, delito: string, inicio: string) =>
    carpeta({ id, delito, inicio, hecho: inicio });
  return {
    '1A%20CARPETAS%20ALTO%20IMPACTO.xlsx': await bytes(
      '1A.xlsx',
      carpetasSheet([of(1, 'FEMINICIDIO', FEBRUARY), of(2, 'VIOLACION', MARCH)]),
    ),
    '1B%20VICTIMAS%20ALTO%20IMPACTO.xlsx': await bytes(
      '1B.xlsx',
      victimasSheet([
        victima(1, 'FEMINICIDIO', 'FEMENINO', 34, FEBRUARY),
        victima(2, 'VIOLACION', 'FEMENINO', 20, MARCH),
      ]),
    ),
    '2A%20CARPETAS%20BAJO%20IMPACTO.xlsx': await bytes(
      '2A.xlsx',
      carpetasSheet([of(4, 'VIOLENCIA FAMILIAR', MARCH)]),
    ),
    '2B%20VICTIMAS%20BAJO%20IMPACTO.xlsx': await bytes(
      '2B.xlsx',
      victimasSheet([
        victima(4, 'VIOLENCIA FAMILIAR', 'FEMENINO', 40, MARCH),
        victima(4, 'VIOLENCIA FAMILIAR', 'MASCULINO', 12, MARCH),
      ]),
    ),
  };
}

const told = (cases: readonly string[]) =>
  cases.map((line) => {
    const [indicador = '', alcaldia = '', colonia = '', fecha = ''] = line.split(' · ');
    return [indicador, alcaldia, colonia, fecha].join(' ');
  });

describe('the books of the Fiscalía', () => {
  it('are fetched past a page that fails and a line that is cut, and read by their sources', async () => {
    const portal = await openPortal();
    const all = await books();
    const links = Object.keys(all).map((name) => `<a href="${FOLDER}/${name}">Descargar</a>`);
    portal.serve(PAGE, send(503, 'Ocupado'), page(200, `<body>${links.join('<br>')}</body>`));
    for (const [name, bytes] of Object.entries(all)) {
      const whole = file(bytes, XLSX);
      const first = name.startsWith('1B') ? cutAfter(1000, bytes) : whole;
      portal.serve(`${FOLDER}/${name}`, first, whole);
    }
    const ids = ['fgj_carpetas', 'fgj_victimas'];
    const ofPage = (id: string) =>
      placesOf(id, portal).filter((place) => 'tipo' in place && place.tipo === 'pagina');
    const root = projectWith(Object.fromEntries(ids.map((id) => [id, ofPage(id)])));
    await fetchIn(root);
    const pathsOf = (id: string) => standingFiles(rawFiles(root, id)).map(({ path }) => path);
    const carpetas = await count('fgj_carpetas', pathsOf('fgj_carpetas'));
    expect(told(await casesOf(carpetas))).toEqual([
      'feminicidio 09015 DOCTORES 2025-02-05',
      'violacion 09015 DOCTORES 2025-03-20',
      'violencia_familiar 09015 DOCTORES 2025-03-20',
    ]);
    expect(carpetas.setAside).toEqual({});
    const beside = { fgj_carpetas: pathsOf('fgj_carpetas') };
    const victims = await count(
      'fgj_victimas',
      pathsOf('fgj_victimas'),
      '2019-01-01',
      '.',
      [],
      beside,
    );
    const persons = await casesOf(victims);
    expect(told(persons)).toEqual([
      'feminicidio 09015 DOCTORES 2025-02-05',
      'violacion 09015 DOCTORES 2025-03-20',
      'violencia_familiar 09015 DOCTORES 2025-03-20',
      'violencia_familiar 09015 DOCTORES 2025-03-20',
    ]);
    const isSaid = (text: string) => persons.filter((line) => line.includes(text)).length;
    expect([isSaid(' · mujer · '), isSaid(' · hombre · ')]).toEqual([3, 1]);
    expect(victims.setAside).toEqual({});
  });
});
