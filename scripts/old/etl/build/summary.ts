/** What the person at the terminal reads when a build ends. */
import { format, group } from 'd3';
import {
  filesOfRelease,
  type Manifest,
  type ManifestSource,
} from '../../../../src/old/lib/contract/manifest';
import type { IndicatorCount } from '../count/countByIndicator';
import type { PublishedObservation } from '../count/observation';

const thousands = format(',');
const bytes = (size: number) => `${format(',.1f')(size / 1024)} KB`;

/**
 * Counted, suppressed and published cells of every indicator, then the balance of every source.
 * @param plausible what the rules of a plausible release found, a line each.
 */
export function summaryText(
  manifest: Manifest,
  observations: readonly PublishedObservation[],
  counted: readonly IndicatorCount[],
  plausible: readonly string[],
  out: string,
): string {
  return [
    `Publicación ${manifest.publicacion} (perfil ${manifest.perfil}, k = ${manifest.k})`,
    '',
    ...sourceLines(manifest),
    ...indicatorLines(observations, counted),
    '',
    ...plausible,
    '',
    ...auditLines(manifest),
    '',
    `${manifest.perfil === 'interno' ? 'USO INTERNO · NO PUBLICAR. ' : ''}Lista en ${out} ` +
      `(${bytes(sizeOf(manifest))}).`,
  ].join('\n');
}

function sourceLines({ fuentes }: Manifest): string[] {
  return fuentes.flatMap((source) => {
    const aside = source.filas_apartadas.reduce((sum, { filas }) => sum + filas, 0);
    return [
      `${source.id}: ${thousands(source.filas_leidas)} filas leídas = ` +
        `${thousands(source.filas_contadas)} contadas + ${thousands(aside)} apartadas`,
      ...source.filas_apartadas.map(
        ({ motivo, filas }) => `  ${thousands(filas).padStart(11)}  ${motivo}`,
      ),
      ...(source.corte === null
        ? []
        : [
            `  corte ${source.corte} (${source.corte_segun}); ` +
              `último mes completo: ${source.ultimo_mes_completo?.slice(0, 7) ?? 'ninguno'}`,
          ]),
      ...withdrawnLines(source),
      '',
    ];
  });
}

/** What is not published of it though its grain is, and why. */
function withdrawnLines({ retirado }: ManifestSource): string[] {
  if (retirado === undefined) return [];
  const { totales, alcaldias, tablas = [] } = retirado;
  const byTotal = group(totales, ({ clave, indicador }) => `${clave} ${indicador}`);
  return [
    ...(totales.length === 0
      ? []
      : [
          `  retira ${totales.length} totales de alcaldía, con sus sexos y edades: ahí se ven pocas carpetas, ` +
            'y no quedaría dónde esconder a pocas personas',
        ]),
    ...[...byTotal].map(
      ([name, own]) => `    ${name}: ${own.map(({ periodo }) => periodo.slice(0, 4)).join(', ')}`,
    ),
    ...alcaldias.map(
      (clave) =>
        `  retira ${clave} entera, sin decir por cuál cuenta: junto a sus carpetas alguna se deducía`,
    ),
    ...tablas.map(
      ({ clave, indicador, periodo_tipo, periodo }) =>
        `  retira ${indicador} de ${clave} por ${periodo_tipo === 'horario' ? 'hora' : 'colonia'}, ` +
        `${periodo_tipo} ${periodo}: junto a sus ceros no había con qué ocultar alguna cuenta`,
    ),
  ];
}

function indicatorLines(
  observations: readonly PublishedObservation[],
  counted: readonly IndicatorCount[],
): string[] {
  const head = [
    'fuente · indicador',
    'contados',
    'en colonia',
    'apartados',
    'celdas',
    'primarias',
    'complem.',
  ];
  const cellsOf = group(
    observations.filter((row) => row.nivel === 'colonia'),
    (row) => `${row.fuente} · ${row.indicador}`,
  );
  const rows = counted.map(({ fuente, indicador, cases, inColonia, setAside }) => {
    const cells = cellsOf.get(`${fuente} · ${indicador}`) ?? [];
    const suppressed = (how: string) => cells.filter((row) => row.supresion === how).length;
    return [
      `${fuente} · ${indicador}`,
      thousands(cases),
      thousands(inColonia),
      thousands(setAside),
      thousands(cells.length),
      thousands(suppressed('primaria')),
      thousands(suppressed('complementaria')),
    ];
  });
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows].map((row) =>
    row
      .map((text, column) =>
        column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

function auditLines(manifest: Manifest): string[] {
  const { auditoria } = manifest;
  return [
    `Auditoría: ${thousands(auditoria.celdas)} celdas bajo la alcaldía, ` +
      `${thousands(auditoria.suprimidas_primarias)} suprimidas por pequeñas y ` +
      `${thousands(auditoria.suprimidas_complementarias)} para protegerlas; ` +
      `recuperables: ${auditoria.recuperables}; ` +
      `intervalo más estrecho: ${auditoria.intervalo_minimo ?? 'ninguno'}.`,
    ...(manifest.perfil === 'interno'
      ? []
      : [
          ...(auditoria.historia === undefined
            ? []
            : [
                `Junto con ${auditoria.historia.publicaciones.length} anteriores; ` +
                  `${auditoria.historia.ya_reveladas} celdas ya no se pueden retirar.`,
              ]),
          'Antes de agregarla al historial: npm run etl -- conservar',
        ]),
  ];
}

function sizeOf(manifest: Manifest): number {
  return filesOfRelease(manifest).reduce((sum, { bytes }) => sum + bytes, 0);
}
