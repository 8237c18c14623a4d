import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partialOf } from '../../../scripts/etl/fetch/partial';
import { rawFiles } from '../../../scripts/etl/fetch/rawFiles';
import { machine } from '../../../scripts/etl/io/surroundings';
import {
  cutAfter,
  dataset,
  etagOf,
  file,
  openPortal,
  pathOf,
  send,
  startOf,
  type Handler,
} from './portal';
import { calm, ckanPlace, complaint, fetchIn, projectWith, SHOW } from './project';

const PATH = '/archivos/carpetas_2025_01.csv';
const CSV = `delito,fecha_hecho\n${'VIOLENCIA FAMILIAR,2024-05-01\n'.repeat(40_000)}`;
const NEWER = `${CSV}ABUSO SEXUAL,2025-01-02\n`;

async function withFile(...handlers: [Handler, ...Handler[]]) {
  const portal = await openPortal();
  portal.serve(SHOW, dataset(portal, 'carpetas', [{ file: 'carpetas_2025_01.csv' }]));
  portal.serve(PATH, ...handlers);
  const root = projectWith({ fgj: [ckanPlace(portal.url)] });
  return { portal, root };
}

/** The ranges that were asked for, in order. */
function ranges({ requests }: Awaited<ReturnType<typeof openPortal>>) {
  return requests.filter((one) => pathOf(one) === PATH).map(startOf);
}

function bytesOf(root: string): string {
  const [raw] = rawFiles(root, 'fgj');
  return readFileSync(raw?.path ?? '', 'utf8');
}

describe('a connection that breaks', () => {
  it('is gone on with from the last byte, asking for the same version', async () => {
    const { portal, root } = await withFile(cutAfter(300_000, CSV), file(CSV));
    await fetchIn(root);
    expect(bytesOf(root)).toBe(CSV);
    const [, from] = ranges(portal);
    expect(from).toBeGreaterThan(0);
    expect(portal.requests.at(-1)?.headers['if-range']).toBe(etagOf(CSV));
  });

  it('begins anew where the portal ignores ranges', async () => {
    const etag = { etag: etagOf(CSV) };
    const { portal, root } = await withFile(cutAfter(300_000, CSV), send(200, CSV, etag));
    await fetchIn(root);
    expect(ranges(portal)[1]).toBeGreaterThan(0);
    expect(bytesOf(root)).toBe(CSV);
  });

  it('begins anew where the file changed meanwhile', async () => {
    const { root } = await withFile(cutAfter(300_000, CSV), file(NEWER));
    await fetchIn(root);
    expect(bytesOf(root)).toBe(NEWER);
  });

  it('begins anew where the portal heeds ranges of another version', async () => {
    const { portal, root } = await withFile(
      cutAfter(300_000, CSV),
      cutAfter(NEWER.length, NEWER),
      file(NEWER),
    );
    await fetchIn(root);
    expect(bytesOf(root)).toBe(NEWER);
    expect(ranges(portal)).toEqual([null, expect.any(Number), null]);
  });

  it.each([
    ['another version of the same size', 0, '"otra"'],
    ['another place than was asked', 10, etagOf(CSV)],
  ])('begins anew where a range comes of %s', async (_what, shift, etag) => {
    const elsewhere: Handler = (request, response) => {
      const from = (startOf(request) ?? 0) + shift;
      const range = `bytes ${from}-${CSV.length - 1}/${CSV.length}`;
      response.writeHead(206, { etag, 'content-range': range });
      response.end(CSV.slice(from).toLowerCase());
    };
    const { portal, root } = await withFile(cutAfter(300_000, CSV), elsewhere, file(CSV));
    await fetchIn(root);
    expect(bytesOf(root)).toBe(CSV);
    expect(ranges(portal)).toEqual([null, expect.any(Number), null]);
  });

  it('begins anew where more came than the whole', async () => {
    const endless: Handler = (request, response) => {
      const from = startOf(request) ?? 0;
      const range = `bytes ${from}-${CSV.length - 1}/${CSV.length}`;
      response.writeHead(206, { etag: etagOf(CSV), 'content-range': range });
      response.end(`${CSV.slice(from)}${CSV}`);
    };
    const { portal, root } = await withFile(cutAfter(300_000, CSV), endless, file(CSV));
    await fetchIn(root);
    expect(bytesOf(root)).toBe(CSV);
    expect(ranges(portal)).toEqual([null, expect.any(Number), null]);
  });

  it('begins anew where the portal names no version at all', async () => {
    const { portal, root } = await withFile(cutAfter(300_000, CSV, {}), send(200, NEWER));
    await fetchIn(root);
    expect(ranges(portal)).toEqual([null, null]);
    expect(bytesOf(root)).toBe(NEWER);
  });

  it('is gone on with by a later run, which needs only what is missing', async () => {
    const { portal, root } = await withFile(cutAfter(300_000, CSV), send(503, 'Cerrado'));
    await complaint(fetchIn(root));
    const kept = partialOf(join(root, 'data/raw/fgj'), `${portal.url}${PATH}`).bytes();
    expect(kept).toBeGreaterThan(0);
    portal.serve(PATH, file(CSV));
    await fetchIn(root);
    expect(ranges(portal).at(-1)).toBe(kept);
    expect(bytesOf(root)).toBe(CSV);
  });

  it('brings nothing more where only the last step was missing', async () => {
    const { portal, root } = await withFile(file(CSV));
    const partial = partialOf(join(root, 'data/raw/fgj'), `${portal.url}${PATH}`);
    partial.begin({
      url: `${portal.url}${PATH}`,
      etag: etagOf(CSV),
      last_modified: null,
      content_type: 'text/csv',
      content_disposition: null,
      total: CSV.length,
    });
    await new Promise((done) => machine.openToAppend(partial.path).end(CSV, () => done(0)));
    await fetchIn(root);
    expect(ranges(portal)).toEqual([CSV.length]);
    expect(bytesOf(root)).toBe(CSV);
  });

  it('is tried six times without a byte, waiting ever longer, and then given up', async () => {
    const { portal, root } = await withFile((request) => request.socket.destroy());
    const machine = calm();
    expect(await complaint(fetchIn(root, [], machine))).toMatch(
      /carpetas_2025_01\.csv» falló 6 veces seguidas; la última: la conexión se cortó \(.+\)\.\n.*→ Vuelve a ejecutar fetch más tarde: lo ya bajado se conserva/,
    );
    expect(portal.hits(PATH)).toBe(6);
    expect(machine.waits).toEqual([500, 1000, 2000, 4000, 8000]);
  });

  it('is not given up while it brings a good piece each time', async () => {
    const big = CSV.repeat(10);
    const { portal, root } = await withFile(cutAfter(1_300_000, big));
    await fetchIn(root);
    expect(portal.hits(PATH)).toBeGreaterThan(7);
    expect(bytesOf(root)).toBe(big);
  });
});

describe('a portal that is not well', () => {
  it('is asked again after an error of its own', async () => {
    const { root } = await withFile(send(500, ''), send(502, 'Bad gateway'), file(CSV));
    await fetchIn(root);
    expect(bytesOf(root)).toBe(CSV);
  });

  it('is left alone for as long as it asks', async () => {
    const busy = send(429, 'Demasiadas', { 'retry-after': '30' });
    const dated = send(503, '', { 'retry-after': 'Sat, 01 Mar 2025 18:02:00 GMT' });
    const { root } = await withFile(busy, dated, file(CSV));
    const machine = calm();
    await fetchIn(root, [], machine);
    expect(machine.waits).toEqual([30_500, 121_000]);
  });

  it('is left for later where it asks for too long', async () => {
    const { portal, root } = await withFile(send(429, 'Calma', { 'retry-after': '3600' }));
    expect(await complaint(fetchIn(root))).toMatch(
      /pide no insistir: contestó 429: «Calma»\.\n.*→ Vuelve a ejecutar fetch dentro de 60 minutos/,
    );
    expect(portal.hits(PATH)).toBe(1);
  });

  it('is not waited for forever, neither for its answer nor for the rest of it', async () => {
    const patience = { connect: 2000, answer: 300, bytes: 300 };
    const mute: Handler = () => undefined;
    const stuck: Handler = (_request, response) => {
      response.writeHead(200, { etag: etagOf(CSV), 'content-length': CSV.length });
      response.write(CSV.slice(0, 1000));
    };
    const { portal, root } = await withFile(mute, stuck, file(CSV));
    await fetchIn(root, [], calm({ patience }));
    expect(ranges(portal)).toEqual([null, null, 1000]);
    expect(bytesOf(root)).toBe(CSV);
  });

  it('says less than it announced: what came is checked by its size', async () => {
    const { portal, root } = await withFile(
      send(206, CSV.slice(0, 500), { 'content-range': `bytes 0-499/${CSV.length}` }),
    );
    expect(await complaint(fetchIn(root))).toMatch(/contestó 206: no se esperaba/);
    portal.serve(PATH, cutAfter(500, CSV), piece, file(CSV));
    await fetchIn(root);
    expect(bytesOf(root)).toBe(CSV);
  });
});

/** A hundred bytes of the range that was asked for, and nothing wrong in how they are sent. */
function piece(...[request, response]: Parameters<Handler>): void {
  const from = startOf(request) ?? 0;
  const range = `bytes ${from}-${from + 99}/${CSV.length}`;
  response.writeHead(206, { etag: etagOf(CSV), 'content-range': range, 'content-length': 100 });
  response.end(CSV.slice(from, from + 100));
}
