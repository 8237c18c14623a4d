/** Of which release a query is asked: that of its address, while it can be read. */
import { expect, it } from 'vitest';
import { askedRelease } from '$features/sql/askedRelease';

const SITE: Parameters<typeof askedRelease>[1] = {
  own: { publicacion: 'hoy', huella: 'a' },
  past: [
    { publicacion: 'antes', estado: 'legible', huella: 'b' },
    { publicacion: 'mala', estado: 'retirada', porque: 'ceros', huella: null },
  ],
  at: (path) => `/sitio${path}`,
};
const OWN = { publicacion: 'hoy', huella: 'a', address: '/sitio/data/', prepared: null };

it.each([null, 'hoy'])('is that of the page for %s', (asked) => {
  expect(askedRelease(asked, SITE)).toEqual({ release: OWN, note: null, isKnown: true });
});

it('is an earlier one, from its own folder, which is said', () => {
  const asked = askedRelease('antes', SITE);
  expect(asked.release).toEqual({
    publicacion: 'antes',
    huella: 'b',
    address: '/sitio/datos/anteriores/antes/',
    prepared: null,
  });
  expect(asked.note).toContain('con la publicación «antes», la del enlace');
});

it('is that of the page where the other was withdrawn, which is said with why', () => {
  const asked = askedRelease('mala', SITE);
  expect(asked.release).toEqual(OWN);
  expect(asked.note).toContain('está retirada y no se muestra');
});

it('is that of the page where no such release is known', () => {
  expect(askedRelease('otra', SITE)).toEqual({ release: OWN, note: null, isKnown: false });
});
