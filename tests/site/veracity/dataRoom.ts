/**
 * What the page of the data says of its files, sources and revisions: from the files themselves, the Parquet and
 * the manifest. The CSV is written again here, by other rules for the same format (RFC 4180); the XLSX, by the same
 * library from the rows that native DuckDB reads.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import writeXlsxFile from 'write-excel-file/universal';
import { countedIn } from '../../counted/release';
import type { Recounted } from './recount';
import { revisedRecount } from './revisedColonias';
import type { RoomRecount } from './rooms';

interface Manifest {
  readonly publicacion: string;
  readonly k: number;
  readonly tablas: Readonly<
    Record<
      string,
      {
        readonly archivo: string;
        readonly columnas: readonly { readonly nombre: string; readonly tipo: string }[];
      }
    >
  >;
  readonly fuentes: readonly {
    readonly id: string;
    readonly filas_leidas: number;
    readonly filas_contadas: number;
    readonly filas_apartadas: readonly { readonly filas: number }[];
    readonly corte: string | null;
    readonly lapso?: { readonly hasta: string };
    readonly ultimo_mes_completo: string | null;
    readonly retirado?: { readonly tablas?: readonly unknown[] };
  }[];
}

type Ask = ReturnType<typeof countedIn>;

/** In kilobytes of 1,024. */
const weightOf = (bytes: number): number => bytes / 1024;

const monthOf = (day: string | null): string =>
  day === null ? 'ninguno' : `${day.slice(0, 7)}/${day.slice(0, 7)}`;

/** A text that begins as a formula has an apostrophe before it. */
function cellOf(value: unknown, type: string): string {
  if (value === null) return '';
  if (type === 'BOOLEAN') return value === true ? 'sí' : 'no';
  const text = String(value);
  if (type !== 'VARCHAR') return text;
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const isPlain = !/[",\r\n\uFEFF]/.test(safe) && safe.trim() === safe;
  return isPlain ? safe : `"${safe.split('"').join('""')}"`;
}

type Rows = Awaited<ReturnType<Ask>>;
type Columns = Manifest['tablas'][string]['columnas'];

function csvWeight(rows: Rows, columnas: Columns): number {
  const lines = rows.map((row) =>
    columnas.map(({ nombre, tipo }) => cellOf(row[nombre], tipo)).join(','),
  );
  const text = [columnas.map(({ nombre }) => nombre).join(','), ...lines].join('\r\n');
  return weightOf(Buffer.byteLength(`${text}\r\n`));
}

async function xlsxWeight(name: string, rows: Rows, columnas: Columns): Promise<number> {
  const cell = (value: unknown, tipo: string) => {
    if (value === null || value === '') return null;
    if (tipo === 'INTEGER' || tipo === 'DOUBLE') return { value: Number(value), type: Number };
    if (tipo === 'BOOLEAN') return { value: value === true ? 'sí' : 'no', type: String };
    return { value: String(value), type: String };
  };
  const head = columnas.map(({ nombre: value }) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
  }));
  const lines = rows.map((row) => columnas.map(({ nombre, tipo }) => cell(row[nombre], tipo)));
  const sheet = writeXlsxFile([head, ...lines], { sheet: name.slice(0, 31), stickyRowsCount: 1 });
  return weightOf((await sheet.toBlob()).size);
}

/** @param directory of the release, in a built site */
export async function dataRecount(directory: string): Promise<RoomRecount> {
  const ask = countedIn(directory);
  const manifest: Manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
  const { tablas, fuentes, k } = manifest;
  const sizes = new Map<string, number>();
  const weights = new Map<string, number>();
  for (const [name, table] of Object.entries(tablas)) {
    const [counted] = await ask(`SELECT count(*)::INTEGER AS filas FROM ${name}`);
    sizes.set(name, Number(counted?.['filas']));
    weights.set(`${name}.parquet`, weightOf(statSync(join(directory, table.archivo)).size));
    const all = await ask(`FROM ${name}`);
    weights.set(`${name}.csv`, csvWeight(all, table.columnas));
    weights.set(`${name}.xlsx`, await xlsxWeight(name, all, table.columnas));
  }
  const packed = join(directory, '../datos/atlas-violeta.zip');
  weights.set('paquete', weightOf(statSync(packed).size));
  const rows = [...sizes.values()].reduce((sum, filas) => sum + filas, 0);
  const lastDays = fuentes.map(({ corte, lapso }) => lapso?.hasta ?? corte ?? '');
  const carpetas = fuentes.find(({ id }) => id === 'fgj_carpetas');
  const bySource = new Map(
    fuentes.map((source, place) => [
      source.id,
      {
        counts: [
          source.filas_leidas,
          source.filas_contadas,
          source.filas_leidas - source.filas_contadas,
        ],
        withdrawn: source.retirado?.tablas?.length ?? 0,
        reasons: source.filas_apartadas.map(({ filas }) => filas),
        day: lastDays[place] ?? '',
        month: monthOf(source.ultimo_mes_completo),
      },
    ]),
  );
  const revised = await ask(
    `SELECT fuente, periodo_tipo, de, count(*)::INTEGER AS cuentas,
      min(year(periodo))::INTEGER AS primero, max(year(periodo))::INTEGER AS ultimo,
      sum(antes)::INTEGER AS antes, sum(despues)::INTEGER AS despues
    FROM revisiones GROUP BY fuente, periodo_tipo, de, a, indicador, nivel`,
  );
  const revisedCells = await ask(
    `SELECT r.de, r.clave, r.fuente, r.indicador, r.antes, r.despues FROM revisiones r
    WHERE r.comparacion = 'publicacion' AND r.nivel = 'colonia' AND r.a IS NULL`,
  );
  const cells = revisedCells.map((row) => ({
    de: String(row['de']),
    clave: String(row['clave']),
    fuente: String(row['fuente']),
    indicador: String(row['indicador']),
    antes: Number(row['antes']),
    despues: Number(row['despues']),
  }));
  const published = readdirSync('data/publicadas');

  return ({ room, page }) => {
    if (room !== 'datos') return [];
    const found: Recounted[] = [];
    const hold = (element: Element, mark: string, values: readonly Recounted['found'][]): void => {
      const said = element.getAttribute(`data-${mark}`)?.split(' ') ?? [];
      said.forEach((value, place) => {
        found.push({ element, mark, said: value, found: values[place] ?? 'ninguno' });
      });
    };
    const each = (selector: string, hear: (element: Element, code: string) => void): void => {
      for (const element of page.querySelectorAll(`main ${selector}`)) {
        hear(element, element.getAttribute('data-class') ?? '');
      }
    };
    each('h1', (element) => hold(element, 'count', [sizes.size, rows]));
    each('.lead [data-period]', (element) => {
      hold(element, 'period', [monthOf(carpetas?.ultimo_mes_completo ?? null)]);
      hold(element, 'day', [lastDays.toSorted().at(-1) ?? 'ninguno']);
    });
    each('.lead [data-count]', (element) => hold(element, 'count', [1, k - 1]));
    each('[data-amount]', (element, code) => hold(element, 'amount', [weights.get(code) ?? null]));
    each('li .rows', (element, code) => hold(element, 'count', [sizes.get(code) ?? null]));
    each('#calidad section', (section) => {
      const told = section.querySelector('[data-class]');
      const source = bySource.get(told?.getAttribute('data-class') ?? '');
      if (told === null || source === undefined) return;
      hold(told, 'count', source.counts);
      const days = section.querySelector('[data-day]');
      if (days !== null) {
        hold(days, 'day', [source.day]);
        hold(days, 'period', [source.month]);
      }
      const withdrawn = section.querySelector('.withdrawn');
      if (withdrawn !== null) hold(withdrawn, 'count', [source.withdrawn]);
      for (const reason of section.querySelectorAll('li')) hold(reason, 'count', [source.reasons]);
    });
    each('#publicaciones-anteriores li', (line) => hold(line, 'release', [published]));
    each('#revisiones li', (line) => {
      const counts = line.querySelector('[data-count]');
      const release = line.querySelector('[data-release]');
      if (counts === null || release === null) return;
      const own = revised.filter(
        (row) =>
          row['fuente'] === counts.getAttribute('data-unit') &&
          row['periodo_tipo'] === counts.getAttribute('data-class'),
      );
      const column = (name: string) => own.map((row) => Number(row[name]));
      const names = ['cuentas', 'primero', 'ultimo', 'antes', 'despues'];
      hold(counts, 'count', names.map(column));
      hold(release, 'release', [own.map((row) => String(row['de']))]);
    });
    const { publicacion } = manifest;
    const colonias = sizes.get('colonias') ?? NaN;
    return [...found, ...revisedRecount(page, { cells, colonias, publicacion })];
  };
}
