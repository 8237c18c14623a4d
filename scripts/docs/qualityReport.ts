/** The quality report: rows set aside, quirks, and what was protected. */
import * as v from 'valibot';
import type { Manifest } from '../../src/lib/contract/manifest';
import { LIMIT_OF_PROTECTION } from '../../src/lib/words/es/protectionLimit';
import { auditClaim } from '../../src/lib/words/es/auditClaim';
import { GENERATED, page, table } from './markdown';
import { releaseRows } from './releaseRows';

const quality = v.object({
  fuente: v.string(),
  regla: v.string(),
  efecto: v.string(),
  n_filas: v.nullable(v.number()),
  descripcion: v.string(),
});

export async function qualityReport(dir: string, manifest: Manifest): Promise<string> {
  const rows = await releaseRows(
    dir,
    manifest,
    'calidad',
    'SELECT fuente, regla, efecto, filas AS n_filas, descripcion FROM tabla ORDER BY fuente, efecto, regla',
    quality,
  );
  const { auditoria } = manifest;
  const sources = [...new Set(rows.map(({ fuente }) => fuente))];
  return page([
    GENERATED,
    '# Calidad',
    `Publicación ${manifest.publicacion}. Ninguna fila se pierde: toda fila leída se cuenta o se aparta, y se dice por qué.`,
    ...sources.flatMap((fuente) => [
      `## ${fuente}`,
      table(
        ['regla', 'efecto', 'filas', 'qué pasa y qué se hizo'],
        rows
          .filter((row) => row.fuente === fuente)
          .map((row) => [`\`${row.regla}\``, row.efecto, row.n_filas, row.descripcion]),
      ),
    ]),
    '## Protección',
    `Debajo de la alcaldía, o cruzadas con sexo o edad, hay ${auditoria.celdas.toLocaleString('es-MX')} celdas: ` +
      `${auditoria.suprimidas_primarias} suprimidas por tener de 1 a ${manifest.k - 1} casos y ` +
      `${auditoria.suprimidas_complementarias} para que aquéllas no se deduzcan. ${auditClaim(auditoria)} ` +
      `De las demás, el intervalo más estrecho que un atacante puede deducir es de ` +
      `${auditoria.intervalo_minimo ?? 'ninguno'}.`,
    ...coveredBy(auditoria),
    LIMIT_OF_PROTECTION,
  ]);
}

/** The earlier releases that the claim covers, by id. */
function coveredBy({ historia }: Manifest['auditoria']): readonly string[] {
  const earlier = historia?.publicaciones ?? [];
  if (earlier.length === 0) return [];
  return [
    'Publicaciones anteriores que abarca (`data/publicadas`): ' +
      `${earlier.map((id) => `\`${id}\``).join(', ')}. ` +
      'Las claves de lo que ya no se puede retirar: `data/publicadas/ya-reveladas.csv`.',
  ];
}
