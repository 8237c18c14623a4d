import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratch } from '../project';
import { dataset, file, openPortal, send } from './portal';
import { openProxy } from './proxy';
import { ckanPlace, complaint, fetchIn, projectWith, SHOW } from './project';
import { fetchApart } from './separateProcess';

type Pems = Awaited<ReturnType<typeof generate>>;
type Authority = Pick<Pems, 'private' | 'cert'>;

const YEAR_MS = 365 * 24 * 3600 * 1000;

function certify(cn: string, more: Parameters<typeof generate>[1] = {}): Promise<Pems> {
  return generate([{ name: 'commonName', value: cn }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ...more,
  });
}

function authority(cn: string, by?: Authority): Promise<Pems> {
  return certify(cn, {
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
    ...(by === undefined ? {} : { ca: { key: by.private, cert: by.cert } }),
  });
}

function server(by: Authority, more: Parameters<typeof generate>[1] = {}): Promise<Pems> {
  return certify('localhost', {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
    ca: { key: by.private, cert: by.cert },
    ...more,
  });
}

async function behind({ private: key, cert }: Authority) {
  const portal = await openPortal({ key, cert });
  portal.serve(SHOW, dataset(portal, 'carpetas', [{ file: 'carpetas_2025_01.csv' }]));
  portal.serve('/archivos/carpetas_2025_01.csv', file('delito\nFEMINICIDIO\n'));
  const root = projectWith({ fgj: [ckanPlace(portal.url)] });
  return { portal, root };
}

function pem(...authorities: readonly Authority[]): string {
  const path = join(scratch(), 'faltante.pem');
  writeFileSync(path, authorities.map(({ cert }) => cert).join('\n'));
  return path;
}

describe('a broken certificate chain', () => {
  let root: Pems;
  let middle: Pems;
  beforeAll(async () => {
    root = await authority('Autoridad de prueba');
    middle = await authority('Intermedia de prueba', root);
  });

  it('is named with its host, its reason and its remedy, and never bypassed', async () => {
    const { portal, root: project } = await behind(await server(middle));
    const { code, err } = await fetchApart(project, {
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    }).ended;
    expect(code).toBe(1);
    expect(err).toContain(
      `No se puede comprobar que «${new URL(portal.url).host}» sea quien dice: no envía el certificado intermedio con que se firmó el suyo (UNABLE_TO_VERIFY_LEAF_SIGNATURE).`,
    );
    expect(err).toContain(
      'guarda en un archivo PEM el certificado que falta y ejecuta NODE_EXTRA_CA_CERTS=ARCHIVO.pem npm run etl -- fetch fgj.',
    );
    expect(err).toContain('npm run etl -- build --input fgj=ARCHIVO');
    expect(portal.requests).toEqual([]);
  });

  it('is mended with the certificates that were missing', async () => {
    const { root: project } = await behind(await server(middle));
    const { code, out } = await fetchApart(project, {
      NODE_EXTRA_CA_CERTS: pem(root, middle),
    }).ended;
    expect([code, out]).toEqual([0, expect.stringContaining('carpetas_2025_01.csv (2025-01)')]);
  });

  it('is told at once: asking again would change nothing', async () => {
    const alone = await certify('localhost');
    const { portal, root: project } = await behind(alone);
    expect(await complaint(fetchIn(project))).toContain(
      'el certificado está firmado por sí mismo (DEPTH_ZERO_SELF_SIGNED_CERT)',
    );
    expect(portal.requests).toEqual([]);
  });

  it('is checked behind a proxy too', async () => {
    const { portal, root: project } = await behind(await server(middle));
    const proxy = await openProxy();
    const through = { https_proxy: proxy.url, NO_PROXY: '', no_proxy: '' };
    const { host } = new URL(portal.url);
    const broken = await fetchApart(project, { ...through, NODE_TLS_REJECT_UNAUTHORIZED: '0' })
      .ended;
    expect(broken.err).toContain(`No se puede comprobar que «${host}» sea quien dice`);
    const extra = { NODE_EXTRA_CA_CERTS: pem(root, middle) };
    expect((await fetchApart(project, { ...through, ...extra }).ended).code).toBe(0);
    expect([...new Set(proxy.tunnels)]).toEqual([host]);
  });

  it('that is past its day cannot be mended here', async () => {
    const past = {
      notBeforeDate: new Date(Date.now() - 2 * YEAR_MS),
      notAfterDate: new Date(Date.now() - YEAR_MS),
    };
    const { root: project } = await behind(await server(root, past));
    const { err } = await fetchApart(project, { NODE_EXTRA_CA_CERTS: pem(root) }).ended;
    expect(err).toContain('su certificado ya caducó (CERT_HAS_EXPIRED).');
    expect(err).not.toContain('NODE_EXTRA_CA_CERTS');
  });

  it('is not left behind by a redirection to where nothing is protected', async () => {
    const { portal, root: project } = await behind(await server(root));
    portal.serve(
      '/archivos/carpetas_2025_01.csv',
      send(302, '', { location: 'http://localhost/' }),
    );
    const { err } = await fetchApart(project, { NODE_EXTRA_CA_CERTS: pem(root) }).ended;
    expect(err).toContain('manda a «http://localhost/», que no protege la conexión');
  });
});
