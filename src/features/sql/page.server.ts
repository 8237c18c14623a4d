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
    /** No address of it is given away. */
    interna: perfil === 'interno',
  };
}

export type SqlPageData = Awaited<ReturnType<typeof loadSql>>;
export type AskedTable = SqlPageData['tables'][number];
