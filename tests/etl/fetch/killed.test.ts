import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { lockRaw } from '../../../scripts/etl/fetch/lock';
import { partialOf } from '../../../scripts/etl/fetch/partial';
import { rawFiles } from '../../../scripts/etl/fetch/rawFiles';
import { scratch } from '../project';
import { dataset, etagOf, file, openPortal, startOf, type Handler } from './portal';
import { ckanPlace, complaint, fetchIn, projectWith, SHOW } from './project';
import { fetchApart } from './separateProcess';

const PATH = '/archivos/carpetas_2025_01.csv';
const BODY = Buffer.from(
  Array.from({ length: 60_000 }, (_, i) => `${i},VIOLENCIA FAMILIAR,2024-05-01\n`).join(''),
);

/** A slow portal: a piece every few milliseconds, from where it is asked. */
const drip: Handler = (request, response) => {
  const from = startOf(request) ?? 0;
  response.writeHead(from > 0 ? 206 : 200, {
    etag: etagOf(BODY),
    'content-length': BODY.length - from,
    ...(from > 0 ? { 'content-range': `bytes ${from}-${BODY.length - 1}/${BODY.length}` } : {}),
  });
  let at = from;
  const timer = setInterval(() => {
    response.write(BODY.subarray(at, at + 8192));
    at += 8192;
    if (at >= BODY.length) response.end();
  }, 10);
  response.on('close', () => clearInterval(timer));
};

describe('a fetch that is killed', () => {
  it('leaves nothing half-made, and the next one goes on from where it was', async () => {
    const portal = await openPortal();
    portal.serve(SHOW, dataset(portal, 'carpetas', [{ file: 'carpetas_2025_01.csv' }]));
    portal.serve(PATH, drip);
    const root = projectWith({ fgj: [ckanPlace(portal.url)] });
    const partial = partialOf(join(root, 'data/raw/fgj'), `${portal.url}${PATH}`);

    let reached = 0;
    for (let kills = 0; kills < 3; kills += 1) {
      const { child, ended } = fetchApart(root);
      while (partial.bytes() <= reached + 100_000) await setTimeout(5);
      child.kill('SIGKILL');
      expect((await ended).code).toBeNull();
      expect(partial.bytes()).toBeGreaterThan(reached);
      reached = partial.bytes();
      expect(rawFiles(root, 'fgj')).toEqual([]);
    }
    portal.serve(PATH, file(BODY));
    await fetchIn(root);
    const last = portal.requests.at(-1);
    expect(last && startOf(last)).toBe(reached);
    const [raw] = rawFiles(root, 'fgj');
    expect(
      createHash('sha256')
        .update(readFileSync(raw?.path ?? ''))
        .digest('hex'),
    ).toBe(createHash('sha256').update(BODY).digest('hex'));
  });
});

describe('two fetches at a time', () => {
  it('do not write the same file: the second says who is at work', async () => {
    const root = projectWith({ fgj: [ckanPlace('http://localhost:1')] });
    const unlock = lockRaw(root);
    expect(await complaint(fetchIn(root))).toContain(`Otro fetch (proceso ${process.pid})`);
    unlock();
    expect(await complaint(fetchIn(root))).toContain('No se pudo pedir «http://localhost:1/api');
  });

  it('are one where the other died', () => {
    const root = scratch();
    const lock = join(root, 'data/raw/.fetch.pid');
    mkdirSync(lock, { recursive: true });
    // Above the largest that Linux gives: nobody has it.
    writeFileSync(join(lock, `${2 ** 22 + 1}-1`), '');
    const unlock = lockRaw(root);
    expect(readdirSync(lock)).toEqual([expect.stringMatching(new RegExp(`^${process.pid}-`))]);
    unlock();
  });
});
