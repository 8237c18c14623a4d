/** `npm run etl -- fetch --probar`: what would be downloaded, for whoever can reach the portals to send back. */
import { EtlError } from '../io/errors';
import { machine, type Surroundings } from '../io/surroundings';
import { writeBytes } from '../io/units';
import { offeringOf } from './announced';
import { answerOf, type Answer } from './answer';
import type { Chosen } from './candidates';
import { chooseFiles } from './chooseFiles';
import { openClient, type Client } from './client';
import type { DownloadDescriptor, Place, Series } from './downloadDescriptor';
import { parseFetchOptions } from './fetchOptions';
import { fileName, isDataFile, isShared, wholeAddress, type Offering } from './offer';
import { endOfPeriod } from './writtenPeriod';

export interface Probe {
  readonly text: string;
  readonly failures: number;
}

interface Asking {
  readonly client: Client;
  readonly source: string;
  readonly surroundings: Surroundings;
  readonly lines: string[];
  /** In which forms its files were met, and their newest period. */
  readonly forms: Set<string>;
  newest: string;
  files: number;
  failures: number;
}

const MOST_ANNOUNCED = 60;

const FORMS: Readonly<Record<Place['tipo'], string>> = {
  ckan: 'CKAN',
  pagina: 'página con enlaces',
  directo: 'dirección conocida',
};

/**
 * Asks each source, and writes nothing to disk.
 * @param args of the command line, after `fetch`.
 * @throws EtlError for an order that cannot be understood.
 */
export async function runProbe(
  root: string,
  args: readonly string[],
  surroundings: Surroundings = machine,
): Promise<Probe> {
  const { descriptors, byHand } = parseFetchOptions(root, args);
  const head = [
    `Prueba de las descargas del Atlas Violeta, ${new Date(surroundings.now()).toISOString()}`,
    'No se bajó ni se guardó ningún archivo. Copia todo este texto y mándalo a quien mantiene el Atlas.',
  ];
  const lines: string[] = [];
  const table: (readonly string[])[] = [['fuente', 'forma', 'lo más nuevo', 'fallas']];
  let [files, failures] = [0, 0];
  for (const descriptor of descriptors) {
    const source = descriptor.id;
    const client = openClient(source, surroundings);
    const counts = { newest: '', files: 0, failures: 0 };
    const asking: Asking = { client, source, surroundings, lines, forms: new Set(), ...counts };
    await probeSource(descriptor, asking);
    table.push([
      source,
      [...asking.forms].join(', ') || 'ninguna',
      asking.newest || (asking.files > 0 ? 'sin periodo' : 'nada'),
      String(asking.failures),
    ]);
    files += asking.files;
    failures += asking.failures;
  }
  const given = byHand.length === 0 ? '' : ` Se dan a mano: ${byHand.join(', ')}.`;
  const counted = files === 1 ? '1 archivo se bajaría' : `${files} archivos se bajarían`;
  lines.push('', `${counted}, ${failures === 1 ? '1 falla' : `${failures} fallas`}.${given}`);
  return { text: [...head, '', ...aligned(table), ...lines].join('\n'), failures };
}

/** Columns one under another. */
function aligned(table: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number) => Math.max(...table.map((row) => row[column]?.length ?? 0));
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(width(column)))
      .join('  ')
      .trimEnd(),
  );
}

async function probeSource({ id, descarga }: DownloadDescriptor, asking: Asking): Promise<void> {
  asking.lines.push('', `## ${id}`);
  for (const place of descarga) {
    const offering = await told(asking, nameOf(place), () => offeringOf(place, asking));
    if (offering === undefined) continue;
    const { titulo, offers } = offering;
    asking.lines.push(`${nameOf(place)}: «${titulo}», ${offers.length} archivos o enlaces`);
    for (const series of place.archivos) await probeSeries(place, offering, series, asking);
  }
}

async function probeSeries(
  place: Place,
  offering: Offering,
  series: Series,
  asking: Asking,
): Promise<void> {
  const { lines, source } = asking;
  const choice = await told(asking, series.serie, () => chooseFiles(offering, series, source));
  if (choice === undefined) {
    lines.push('    anuncia:', ...announced(offering));
    return;
  }
  lines.push(...choice.refused.map((why) => `  ${why}`));
  for (const chosen of choice.taken) {
    const answer = await told(asking, titleOf(chosen), () =>
      answerOf(asking.client, source, chosen.offer.url, asking.surroundings),
    );
    if (answer === undefined) lines.push(`    dirección: ${chosen.offer.url}`);
    else {
      asking.files += 1;
      asking.forms.add(isShared(chosen.offer.url) ? 'SharePoint' : FORMS[place.tipo]);
      const { periodo } = chosen;
      if (periodo !== null && endOfPeriod(periodo) > endOfPeriod(asking.newest)) {
        asking.newest = periodo;
      }
      lines.push(`✓ ${titleOf(chosen)}`, ...linesOf(chosen, answer));
    }
    lines.push(`    regla: «${series.patron.source}»`);
  }
}

/** What the work gives; where it fails, the report says why and what to do. */
async function told<Result>(
  asking: Asking,
  what: string,
  work: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof EtlError)) throw thrown;
    asking.failures += 1;
    const [problem = '', ...remedy] = thrown.message.split('\n  → ');
    asking.lines.push(
      `✗ ${what}`,
      `    falta: ${problem}`,
      `    remedio: ${remedy.join('\n  → ')}`,
    );
    return undefined;
  }
}

const titleOf = ({ offer, serie, periodo }: Chosen) =>
  `${serie} (${periodo ?? 'sin periodo'}): ${fileName(offer)}`;

function linesOf({ offer, pieza }: Chosen, answer: Answer): readonly string[] {
  const { asked, status, url, bytes, type, modified } = answer;
  const facts = [
    `${status} a ${asked}`,
    bytes === null ? 'sin tamaño' : writeBytes(bytes),
    type ?? 'sin tipo',
    modified === null ? 'sin fecha' : `modificado ${modified}`,
  ];
  return [
    `    dirección: ${offer.url}`,
    ...(url === offer.url ? [] : [`    lleva a: ${url}`]),
    ...(offer.titulo === '' ? [] : [`    título: ${offer.titulo}`]),
    `    contestó: ${facts.join(' · ')}`,
    `    pieza: ${pieza}`,
  ];
}

/** So that a rule can be mended from afar. */
function announced({ offers }: Offering): readonly string[] {
  const files = offers.filter(isDataFile);
  const shown = files
    .slice(0, MOST_ANNOUNCED)
    .map(({ url, titulo }) => `      ${wholeAddress(url)}${titulo === '' ? '' : ` «${titulo}»`}`);
  const more = files.length - shown.length;
  return more > 0 ? [...shown, `      … y ${more} más`] : shown;
}

function nameOf(place: Place): string {
  switch (place.tipo) {
    case 'ckan':
      return `ckan ${place.portal} (${place.slugs.join(', ')})`;
    case 'pagina':
      return `página ${place.pagina}`;
    case 'directo':
      return `direcciones conocidas (${place.pagina})`;
  }
}
