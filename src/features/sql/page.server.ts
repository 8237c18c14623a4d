import type { PastRelease } from '$lib/contract/catalogs/pastReleases';
import { identityOf } from '$lib/engine/releaseIdentity';
import { askPastReleases, pastRelease } from '$lib/page/pastReleases.server';
import { release } from '$lib/page/release.server';

export async function loadSql() {
  const { publicacion, perfil, tablas } = await release.manifest();
  const tables = Object.entries(tablas).flatMap(([name, table]) =>
    table === undefined
      ? []
      : [
          {
            name,
            filas: table.filas,
            columns: table.columnas.map(({ nombre, tipo, significado }) => ({
              name: nombre,
              type: tipo,
              meaning: significado,
            })),
          },
        ],
  );
  return {
    publicacion,
    tables,
    past: await Promise.all((await askPastReleases()).map(askedOf)),
    /** No address of it is given away. */
    interna: perfil === 'interno',
  };
}

/** With what its files are known by, where it can be asked. */
async function askedOf(past: PastRelease) {
  if (past.estado === 'retirada') return { ...past, huella: null };
  const { huella } = await identityOf(await pastRelease(past.publicacion).manifest());
  return { ...past, huella };
}

export type SqlPageData = Awaited<ReturnType<typeof loadSql>>;
export type AskedTable = SqlPageData['tables'][number];
