/** Each way in which a portal refuses, and the sentence that a person then reads. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { partialOf } from '../../../scripts/etl/fetch/partial';
import { rawFiles } from '../../../scripts/etl/fetch/rawFiles';
import { machine } from '../../../scripts/etl/io/surroundings';
import { dataset, file, openPortal, page, send, type Handler } from './portal';
import {
  ACCUMULATED,
  calm,
  ckanPlace,
  complaint,
  fetchIn,
  projectWith,
  SEARCH,
  SHOW,
  writeSource,
} from './project';

const NAME = 'carpetas_2025_01.csv';
const PATH = `/archivos/${NAME}`;
const CSV = 'delito,fecha_hecho\nVIOLENCIA FAMILIAR,2024-05-01\n';

async function withFile(...handlers: [Handler, ...Handler[]]) {
  const portal = await openPortal();
  portal.serve(SHOW, dataset(portal, 'carpetas', [{ file: NAME }]));
  portal.serve(PATH, ...handlers);
  return { portal, root: projectWith({ fgj: [ckanPlace(portal.url)] }) };
}

const BY_HAND =
  /→ Descárgalo en un navegador, desde México, de http:\S+ y pásalo con: npm run etl -- build --input fgj=ARCHIVO/;

describe('what is not the file', () => {
  it('a page with status 200 is told by its bytes, and not kept', async () => {
    const { portal, root } = await withFile(
      send(200, '\ufeff\n<!DOCTYPE html><title>Verificación</title><p>¿Es usted humano?</p>', {
        'content-type': 'text/csv',
      }),
    );
    const said = await complaint(fetchIn(root));
    expect(said).toContain(
      'contestó 200 con una página que dice «Verificación. ¿Es usted humano?»',
    );
    expect(said).toContain('no atienden a direcciones de fuera de México');
    expect(said).toMatch(BY_HAND);
    expect(rawFiles(root, 'fgj')).toEqual([]);
    expect(partialOf(join(root, 'data/raw/fgj'), `${portal.url}${PATH}`).bytes()).toBe(0);
  });

  it('nothing is not a file', async () => {
    const { root } = await withFile(send(200, ''));
    expect(await complaint(fetchIn(root))).toContain(`${NAME}» llegó vacío (0 bytes).`);
  });

  it('an error in JSON is not a CSV', async () => {
    const { root } = await withFile(send(200, '{"error": "datastore inactive"}'));
    expect(await complaint(fetchIn(root))).toContain(
      `${NAME}» debía ser CSV y trae JSON: «{"error": "datastore inactive"}».`,
    );
  });

  it('a workbook that the portal itself cut is not one', async () => {
    const portal = await openPortal();
    const whole = Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.from('<workbook/>') }));
    portal.serve('/pagina', page(200, '<a href="/2025.xlsx">2025</a>'));
    portal.serve('/2025.xlsx', file(whole.subarray(0, -30)));
    const archivos = [{ serie: 'anual', patron: '(?<anio>20\\d{2})', cuales: 'todos' }];
    const root = projectWith({
      fgj: [{ tipo: 'pagina', pagina: `${portal.url}/pagina`, archivos }],
    });
    expect(await complaint(fetchIn(root))).toMatch(
      /2025\.xlsx» llegó incompleto: es un ZIP \(o XLSX\) sin final/,
    );
    portal.serve('/2025.xlsx', file(whole));
    expect(await fetchIn(root)).toContain('2025.xlsx (2025)');
  });

  it('a file that is announced and not there is told', async () => {
    const { root } = await withFile(send(404, 'No'));
    expect(await complaint(fetchIn(root))).toMatch(
      /contestó 404: el portal lo anuncia, pero no está/,
    );
  });
});

describe('a portal that keeps us out', () => {
  it.each([
    // Once as who one is, and once as a browser would.
    [403, 2],
    [451, 1],
  ])('with %d says what it answered and how to bring the file by hand', async (status, times) => {
    const { portal, root } = await withFile(
      page(status, '<title>Access denied</title><script>x()</script>Your region is blocked'),
    );
    const said = await complaint(fetchIn(root));
    expect(said).toContain(
      `contestó ${status} con una página que dice «Access denied. Your region is blocked»`,
    );
    expect(said).toMatch(BY_HAND);
    expect(portal.hits(PATH)).toBe(times);
  });

  it('by being closed is tried, and then told', async () => {
    const portal = await openPortal();
    const root = projectWith({ fgj: [ckanPlace(portal.url)] });
    await portal.close();
    expect(await complaint(fetchIn(root))).toMatch(
      /falló 6 veces seguidas; la última: el servidor no aceptó la conexión \(ECONNREFUSED\)/,
    );
  });

  it('from its catalogue says the same', async () => {
    const portal = await openPortal();
    portal.serve(SHOW, page(200, '<title>Just a moment...</title>'));
    const root = projectWith({ fgj: [ckanPlace(portal.url)] });
    expect(await complaint(fetchIn(root))).toMatch(
      /package_show\?id=carpetas» contestó 200 con una página que dice «Just a moment\.\.\./,
    );
  });
});

describe('a dataset that moved', () => {
  it('is looked for under its other names', async () => {
    const { portal } = await withFile(file(CSV));
    const place = { ...ckanPlace(portal.url), slugs: ['carpetas-viejas', 'carpetas'] };
    expect(await fetchIn(projectWith({ fgj: [place] }))).toContain('2025-01');
  });

  it('is answered with what the portal does have that is near', async () => {
    const portal = await openPortal();
    const results = [
      { name: 'arbolado-urbano', title: 'Arbolado urbano' },
      { name: 'carpetas-investigacion-fgj-cdmx', title: 'Carpetas de investigación' },
      { name: 'victimas-carpetas-fgj', title: null },
    ];
    portal.serve(SHOW, dataset(portal, 'otro', []));
    portal.serve(SEARCH, send(200, JSON.stringify({ success: true, result: { results } })));
    const slugs = ['carpetas-de-investigacion-fgj'];
    const root = projectWith({ fgj: [{ ...ckanPlace(portal.url), slugs }] });
    const said = await complaint(fetchIn(root));
    expect(said).toContain('ya no tiene el conjunto «carpetas-de-investigacion-fgj».');
    expect(said).toMatch(
      /→ Lo que sí tiene y se le parece:\n\s+carpetas-investigacion-fgj-cdmx \(Carpetas de investigación\)\n\s+victimas-carpetas-fgj\n\s+Si es uno de ellos, escribe su nombre en «slugs» de data\/sources\/fgj\.json/,
    );
    expect(said).not.toContain('arbolado');
  });

  it('under files of other names lists them', async () => {
    const portal = await openPortal();
    portal.serve(
      SHOW,
      dataset(portal, 'carpetas', [{ file: 'averiguaciones.csv', name: 'Acumulado' }]),
    );
    const root = projectWith({ fgj: [ckanPlace(portal.url)] });
    const said = await complaint(fetchIn(root));
    expect(said).toContain('no hay ningún archivo de la serie «acumulado»');
    expect(said).toMatch(/Lo que sí hay:\n\s+averiguaciones\.csv \(Acumulado\)/);
  });

  it('a page without a single file says what it says', async () => {
    const portal = await openPortal();
    portal.serve('/pagina', page(200, '<title>Mantenimiento</title><a href="/inicio">Inicio</a>'));
    const place = { tipo: 'pagina', pagina: `${portal.url}/pagina`, archivos: [ACCUMULATED] };
    const said = await complaint(fetchIn(projectWith({ fgj: [place] })));
    expect(said).toContain('(«Mantenimiento. Inicio») no hay ningún archivo');
    expect(said).toContain('La página no anuncia ningún archivo de datos');
  });

  it('two files for one period are not both taken', async () => {
    const portal = await openPortal();
    portal.serve(
      SHOW,
      dataset(portal, 'carpetas', [{ file: 'a_2025.csv' }, { file: 'b_2025.csv' }]),
    );
    const archivos = [{ serie: 'anual', patron: '(?<anio>20\\d{2})', cuales: 'todos' }];
    const root = projectWith({ fgj: [ckanPlace(portal.url, archivos)] });
    expect(await complaint(fetchIn(root))).toMatch(
      /hay 2 archivos para «anual\/2025»: «a_2025\.csv» y «b_2025\.csv»\. Juntos contarían dos veces lo mismo/,
    );
  });
});

describe('a full disk', () => {
  it('that fills on the way says how much is missing and how much is free, and keeps what came', async () => {
    const body = CSV.repeat(20_000);
    const { portal, root } = await withFile(file(body));
    const full = calm({
      freeBytes: () => Promise.resolve(12_345_678),
      openToAppend: (path) => diskOf(300_000, path),
    });
    const said = await complaint(fetchIn(root, [], full));
    expect(said).toMatch(
      /No cabe en el disco de «\S+»: falta por bajar \d+ kB y quedan 12\.3 MB libres/,
    );
    expect(said).toContain('→ Libera espacio y vuelve a ejecutar fetch');
    const kept = partialOf(join(root, 'data/raw/fgj'), `${portal.url}${PATH}`).bytes();
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThanOrEqual(300_000);
    await fetchIn(root);
    expect(portal.requests.at(-1)?.headers.range).toBe(`bytes=${kept}-`);
    expect(rawFiles(root, 'fgj')[0]?.sidecar.bytes).toBe(body.length);
  });

  it('that cannot take it is not filled in vain', async () => {
    const { root } = await withFile(file(CSV.repeat(20_000)));
    const small = calm({ freeBytes: () => Promise.resolve(1000) });
    expect(await complaint(fetchIn(root, [], small))).toMatch(
      /falta por bajar 980 kB y quedan 1 kB libres/,
    );
  });
});

describe('the road', () => {
  it('is followed where it turns, and not in circles', async () => {
    const turn = (to: string): Handler => send(302, '', { location: to });
    const { portal, root } = await withFile(turn('/otra'));
    portal.serve('/otra', turn(`${portal.url}/final.csv`));
    portal.serve('/final.csv', file(CSV));
    expect(await fetchIn(root)).toContain('final.csv');
    portal.serve('/otra', turn('/otra'));
    expect(await complaint(fetchIn(root))).toMatch(/manda de un lugar a otro más de 10 veces/);
  });

  it.each(['file:///etc/passwd', 'http://'])('to %s is not taken', async (location) => {
    const { root } = await withFile(send(302, '', { location }));
    expect(await complaint(fetchIn(root))).toContain(
      `manda a «${location}», que no es una dirección`,
    );
  });
});

describe('one failure among many', () => {
  it('leaves the rest fetched, and is told with what was', async () => {
    const { portal, root } = await withFile(file(CSV));
    writeSource(root, 'roto', { descarga: [{ ...ckanPlace(portal.url), slugs: ['nada'] }] });
    portal.serve(SEARCH, send(200, JSON.stringify({ result: { results: [] } })));
    const said = await complaint(fetchIn(root));
    expect(said).toMatch(
      /^✓ fgj: carpetas_2025_01\.csv .*\n✗ El portal \S+ ya no tiene el conjunto «nada»/,
    );
    expect(said).toContain('Tampoco ofrece uno parecido');
    expect(said).toMatch(/→ Lo marcado con ✓ quedó en data\/raw/);
    expect(rawFiles(root, 'fgj')).toHaveLength(1);
  });

  it('damaged downloads of another source stop nothing; its own are told', async () => {
    const { root } = await withFile(file(CSV));
    const folder = join(root, 'data/raw/otra/2025-01-01-aaaaaaaa');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'suelto.csv'), 'a');
    expect(await fetchIn(root)).toContain('2025-01');
    writeSource(root, 'otra', { descarga: [ckanPlace('http://localhost:1')] });
    expect(await complaint(fetchIn(root))).toMatch(/suelto\.csv» no tiene ficha/);
  });

  it('of the order itself is told before anything is asked', async () => {
    const { portal, root } = await withFile(file(CSV));
    writeSource(root, 'a_mano', {});
    expect(await complaint(fetchIn(root, ['robos']))).toMatch(
      /No existe la fuente «robos»\.\n.*→ Las que hay: a_mano, fgj\./,
    );
    expect(await complaint(fetchIn(root, ['a_mano']))).toContain('«a_mano» no se descarga');
    expect(await complaint(fetchIn(root, ['--portal', 'datos']))).toContain('--portal «datos»');
    expect(await complaint(fetchIn(root, ['--rapido']))).toContain('--rapido');
    expect(portal.requests).toEqual([]);
    expect(existsSync(join(root, 'data/raw'))).toBe(false);
  });
});

/** A disk that takes so many bytes of a file and no more. */
function diskOf(room: number, path: string): Writable {
  const file = machine.openToAppend(path);
  let left = room;
  return new Writable({
    write(chunk: Buffer, encoding, done) {
      if (chunk.length > left) {
        done(Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: 'write' }));
        return;
      }
      left -= chunk.length;
      file.write(chunk, encoding, done);
    },
    destroy(thrown, done) {
      file.end(() => done(thrown));
    },
  });
}
