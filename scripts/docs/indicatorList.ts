/** Which exact texts feed which indicator, from the published table. */
import * as v from 'valibot';
import type { Manifest } from '../../src/lib/contract/manifest';
import { GENERATED, page, table } from './markdown';
import { releaseRows } from './releaseRows';

const indicator = v.object({
  fuente: v.string(),
  indicador: v.string(),
  nombre: v.string(),
  padre: v.nullable(v.string()),
  unidad: v.string(),
  definicion: v.string(),
  grano_colonia: v.string(),
  delitos: v.string(),
});

export async function indicatorList(dir: string, manifest: Manifest): Promise<string> {
  const rows = await releaseRows(
    dir,
    manifest,
    'indicadores',
    'SELECT * FROM tabla ORDER BY fuente, indicador',
    indicator,
  );
  const sources = [...new Set(rows.map(({ fuente }) => fuente))];
  return page([
    GENERATED,
    '# Qué texto alimenta qué indicador',
    'Los textos son los de la fuente, letra por letra: nunca se buscan palabras sueltas, porque «VIOLACION DE ' +
      'CORRESPONDENCIA» no es violencia sexual. Una suma reúne los de sus partes.',
    ...sources.flatMap((fuente) => [
      `## ${fuente}`,
      table(
        ['indicador', 'nombre', 'parte de', 'unidad', 'por colonia desde', 'textos exactos'],
        rows
          .filter((row) => row.fuente === fuente)
          .map((row) => [
            `\`${row.indicador}\``,
            row.nombre,
            row.padre,
            row.unidad,
            row.grano_colonia,
            row.delitos
              .split('; ')
              .filter((text) => text !== '')
              .map((text) => `\`${text}\``)
              .join(', '),
          ]),
      ),
    ]),
  ]);
}
