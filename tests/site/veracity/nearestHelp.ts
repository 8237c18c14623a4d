/**
 * How far, on average, the women of a colonia live from a service: great circles from the points where they live,
 * and as a walk by docs/decisions/alcance.md.
 */
import { geoDistance } from 'd3';
import { countedIn } from '../../counted/release';
import type { Recounted } from './recount';
import { against, type RoomRecount } from './rooms';
import type { Statement } from './statements';

/** Mean radius of the Earth. */
export const EARTH = 6371.0088;
/** What a grid of streets lengthens a straight line by, and how fast one walks. */
export const [DETOUR, KM_AN_HOUR] = [4 / Math.PI, 4.5];

type Point = readonly [longitude: number, latitude: number];

/** @param directory of the release */
export async function nearestHelpRecount(directory: string): Promise<RoomRecount> {
  const ask = countedIn(directory);
  const rows = await ask(`
    SELECT s.nombre, coalesce(s.lon, c.lon) AS lon, coalesce(s.lat, c.lat) AS lat
    FROM servicios s LEFT JOIN colonias c ON c.clave = s.colonia WHERE NOT s.por_verificar`);
  const services = new Map(
    rows.map(({ nombre, lon, lat }) => [String(nombre), [Number(lon), Number(lat)] as const]),
  );
  const homes = (
    await ask(`
      SELECT c.slug, p.mujeres, p.lon, p.lat FROM puntos_poblacion p JOIN colonias c ON c.clave = p.colonia`)
  ).map(({ slug, mujeres, lon, lat }) => ({
    slug: String(slug),
    women: Number(mujeres),
    at: [Number(lon), Number(lat)] as const,
  }));
  return ({ room, inside, statements }) => {
    if (room !== 'colonias') return [];
    const own = homes.filter(({ slug }) => slug === inside[0]);
    return statements.flatMap((statement): readonly Recounted[] => {
      const marked = statement.numbers.get('distance')?.element;
      const name = marked?.querySelector('strong')?.textContent;
      const service = services.get(name ?? '');
      if (service === undefined) return [];
      const km = meanDistance(own, service);
      return [
        ...against(statement, 'distance', [km]),
        ...metresOf(statement, km),
        ...against(statement, 'minutes', [((km * DETOUR) / KM_AN_HOUR) * 60]),
      ];
    });
  };
}

/** As printed where it is less than a kilometre: to the nearest fifty. */
export function metresOf({ numbers }: Statement, km: number): readonly Recounted[] {
  const element = numbers.get('distance')?.element;
  const [, said] = /([\d,]+)\sm(?![a-z])/.exec(ownWords(element)) ?? [];
  return element === undefined || said === undefined
    ? []
    : [{ element, mark: 'distance', said: said.replace(',', ''), found: Math.round(km * 20) * 50 }];
}

/** Without what it quotes, which may be an address. */
const ownWords = (element: Element | undefined): string =>
  [...(element?.childNodes ?? [])]
    .flatMap((node) => (node.nodeType === node.TEXT_NODE ? [node.textContent ?? ''] : []))
    .join(' ');

function meanDistance(homes: readonly { women: number; at: Point }[], to: Point): number {
  const women = homes.reduce((sum, each) => sum + each.women, 0);
  return (
    (homes.reduce((sum, each) => sum + each.women * geoDistance([...each.at], [...to]), 0) /
      women) *
    EARTH
  );
}
