import { release } from '$old/lib/page/release.server';

export async function loadSql() {
  const { publicacion, tablas } = await release.manifest();
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
  return { publicacion, tables };
}

export type SqlPageData = Awaited<ReturnType<typeof loadSql>>;
export type AskedTable = SqlPageData['tables'][number];
