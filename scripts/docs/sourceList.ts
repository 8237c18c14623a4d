/** The list of sources: what their descriptors say, and what the bundled release read of each. */
import type { Manifest } from '../../src/lib/contract/manifest';
import { readDescriptor } from '../etl/registry/descriptor';
import { loadSource, sourceIds } from '../etl/registry/loadSources';
import { GENERATED, page, table } from './markdown';

export async function sourceList(root: string, manifest: Manifest): Promise<string> {
  const sections: string[] = [];
  for (const id of sourceIds(root)) {
    const { publica, conjunto, url, licencia, frecuencia, primer_hecho, por_que_primer_hecho } =
      readDescriptor(root, id);
    const registered = await loadSource(root, id);
    const read = manifest.fuentes.find((source) => source.id === id);
    sections.push(
      `## ${id}`,
      `${conjunto}. Publica: ${publica}. Licencia: ${licencia}. Se actualiza: ${frecuencia}. [${url}](${url})`,
    );
    if (primer_hecho !== undefined) {
      sections.push(`Se cuenta desde el ${primer_hecho}. ${por_que_primer_hecho ?? ''}`.trim());
    }
    if (registered !== undefined) {
      sections.push(
        table(
          ['cosecha', 'columnas que ha traído', 'indispensables'],
          registered.source.vintages.map(({ nombre, columnas, indispensables }) => [
            nombre,
            columnas.map((name) => `\`${name}\``).join(', '),
            indispensables.map((name) => `\`${name}\``).join(', '),
          ]),
        ),
      );
    }
    sections.push(readOf(read));
  }
  return page([
    GENERATED,
    '# Fuentes',
    'Una cosecha es una manera en que una fuente ha escrito sus archivos; se reconoce por su encabezado, ' +
      'nunca por el nombre del archivo.',
    ...sections,
  ]);
}

function readOf(read: Manifest['fuentes'][number] | undefined): string {
  if (read === undefined) return 'La publicación incluida no la usa.';
  const aside = read.filas_apartadas.reduce((sum, { filas }) => sum + filas, 0);
  const number = (value: number) => value.toLocaleString('es-MX');
  return [
    `En la publicación incluida: ${number(read.filas_leidas)} filas leídas = ${number(read.filas_contadas)} ` +
      `contadas + ${number(aside)} apartadas.`,
    ...(read.corte === null ? [] : [`Corte: ${read.corte} (${read.corte_segun}).`]),
    ...(read.obtenida === null ? [] : [`Obtenida el ${read.obtenida}.`]),
    ...read.archivos.map(
      ({ sha256, cosecha }) => `Archivo \`${sha256.slice(0, 16)}…\`: ${cosecha}.`,
    ),
  ].join(' ');
}
