/** That the release of a link was withdrawn is told with why; nothing of others, nor where nobody can tell. */
import { afterEach, expect, it, vi } from 'vitest';
import { withdrawnNote } from '$lib/page/withdrawn';

const LIST = [{ publicacion: 'p1', estado: 'retirada', porque: 'ceros' }];

vi.stubGlobal('location', { href: 'https://ejemplo.invalid/x/' });
afterEach(() => vi.restoreAllMocks());

it('says why', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json(LIST)));
  expect(await withdrawnNote('p1', '/datos/retiradas.json')).toBe(
    'La publicación «p1» está retirada y no se muestra: decía cero donde no se sabía.',
  );
  expect(await withdrawnNote('p2', '/datos/retiradas.json')).toBe(null);
});

it('says nothing where the list does not come', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
    Promise.resolve(new Response('', { status: 404 })),
  );
  expect(await withdrawnNote('p1', '/datos/retiradas.json')).toBe(null);
});
