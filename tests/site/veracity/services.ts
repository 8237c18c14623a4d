/** Services from the catalogue kept by hand: how many can be reached, and of how many it is known where they attend. */
import { catalogOf, listed, type CatalogRow } from './catalog';
import type { Recounted } from './recount';
import { against, type RoomRecount } from './rooms';
import type { Statement } from './statements';

/** With fewer places no distance is given (docs/decisions/alcance.md). */
const LEAST_PLACES = 5;

const isRefuge = ({ tipo, atiende }: CatalogRow): boolean =>
  tipo === 'refugio_contacto' || listed(atiende).includes('refugio');

/** Its remark says so: neither its telephone nor its place is shown. */
const isToConfirm = ({ nota }: CatalogRow): boolean => /verificar/i.test(nota ?? '');

const isPlaced = ({ lat, colonia }: CatalogRow): boolean => Boolean(lat) || Boolean(colonia);

/** @param alcaldia its key */
export function servicesRecount(alcaldia: string): RoomRecount {
  const name = catalogOf('alcaldias').find(({ clave }) => clave === alcaldia)?.['nombre'] ?? '';
  const services = newlyTold(catalogOf('servicios'), catalogOf('contactos_nuevos')).filter(
    (row) => row['tipo'] !== 'alcaldia' || row['alcaldia'] === name,
  );
  const inPerson = services.filter(
    (row) => row['alcaldia'] === name && row['tipo'] !== 'linea_telefonica' && !isRefuge(row),
  );
  const groups = groupsOf(inPerson);
  return ({ room, statements }) =>
    room === 'servicios'
      ? statements.flatMap((each) => [...reached(each, services), ...placed(each, groups)])
      : [];
}

/** Of some a newer source tells how to reach them: what it tells stands for what was to be confirmed. */
function newlyTold(
  services: readonly CatalogRow[],
  newer: readonly CatalogRow[],
): readonly CatalogRow[] {
  const told = new Map(newer.map((row) => [row['servicio'], row]));
  return services.map((service) => {
    const own = told.get(service['id']);
    return own === undefined ? service : { ...service, ...own, nota: '' };
  });
}

/** Of those that can be called, gone to or asked in writing, how many someone confirmed. */
function reached(statement: Statement, services: readonly CatalogRow[]): readonly Recounted[] {
  const { numbers } = statement;
  if (numbers.size !== 2 || !numbers.has('n') || !numbers.has('of')) return [];
  const reachable = services.filter((row) => !isToConfirm(row) && canBeReached(row));
  const confirmed = reachable.filter((row) => row['estado_verificacion'] === 'confirmado');
  return [
    ...against(statement, 'n', [confirmed.length]),
    ...against(statement, 'of', [reachable.length]),
  ];
}

/** Of a door alone, that someone tells when it opens. */
const canBeReached = (row: CatalogRow): boolean =>
  Boolean(row['telefono']) ||
  Boolean(row['whatsapp']) ||
  (!isRefuge(row) &&
    (row['direccion'] || row['lat'] ? Boolean(row['horario']) : Boolean(row['url'])));

interface Group {
  readonly known: number;
  readonly placed: readonly CatalogRow[];
  readonly unverified: number;
}

/** Of those that attend in person in the alcaldía, and of the Puntos Violeta, as many as were last announced. */
function groupsOf(inPerson: readonly CatalogRow[]): Readonly<Record<string, Group>> {
  const open = inPerson.filter((row) => !isToConfirm(row));
  const points = catalogOf('puntos_violeta');
  const counted = catalogOf('acuerdos').flatMap(({ id, meta_unidad: unit }) =>
    unit?.startsWith('Puntos Violeta') ? [id] : [],
  );
  const told = catalogOf('avances').flatMap(({ acuerdo, valor }) =>
    counted.includes(acuerdo) && valor ? [Number(valor)] : [],
  );
  return {
    'alcance-atencion': {
      known: inPerson.length,
      placed: open.filter(isPlaced),
      unverified: inPerson.length - open.length,
    },
    'alcance-punto_violeta': {
      known: Math.max(points.length, ...told),
      placed: points.filter(isPlaced),
      unverified: 0,
    },
  };
}

function placed(statement: Statement, groups: Readonly<Record<string, Group>>) {
  const { numbers, codes } = statement;
  const [number] = [...numbers.values()];
  const section = number?.element.closest('section')?.getAttribute('aria-labelledby');
  const group = groups[section ?? ''];
  if (group === undefined) return [];
  const byColonia = group.placed.filter(({ lat }) => !lat);
  if (codes.get('figure')?.[0]?.startsWith('lugares-')) {
    return [
      ...against(statement, 'n', [group.placed.length]),
      ...against(statement, 'count', [new Set(group.placed.map(({ colonia }) => colonia)).size]),
    ];
  }
  // How far they are: reach.ts.
  if (codes.has('figure') || numbers.has('minutes')) return [];
  const isRefusal = numbers.get('count')?.values.length === 1;
  return [
    ...against(statement, 'of', [isRefusal ? group.placed.length : group.known]),
    ...against(
      statement,
      'count',
      isRefusal ? [LEAST_PLACES] : [group.placed.length, byColonia.length, group.unverified],
    ),
  ];
}
