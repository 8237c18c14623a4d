/** Priorities and services measure the same help: the same distance of a colonia, or none. */
import { EDITION } from '../inventedFacts';
import { afterEach, describe, expect, it } from 'vitest';
import { evidenceOf, type Evidence } from '$features/priorities/answers/evidence';
import { openRelease } from '$lib/engine/node';
import type { Engine } from '$lib/engine/door';
import { askFacts } from '$lib/page/facts';
import { askEvidence, priorityPeriods } from '$features/priorities/ask';
import { askReach, type GroupReach } from '$features/help/askReach';
import { filledServices, filledServicesParts } from '../../engine/filledServices';
import { writeRelease, type SyntheticRow } from '../../engine/syntheticRelease';

let after: (() => Promise<void>) | undefined;

afterEach(async () => {
  await after?.();
  after = undefined;
});

async function both(
  engine: Engine,
): Promise<{ readonly evidence: Evidence; readonly services: GroupReach }> {
  const facts = await askFacts(engine, '09015');
  const periods = priorityPeriods(facts);
  if (periods === null) throw new Error('fewer than three years');
  const [asked, { groups }] = await Promise.all([
    askEvidence(engine, periods, facts),
    askReach(engine, facts, EDITION),
  ]);
  const services = groups.find(({ coverage }) => coverage.group === 'atencion');
  if (services === undefined) throw new Error('no services');
  return { evidence: evidenceOf(asked), services };
}

const TABLES = filledServices();
const SERVICES = TABLES.servicios ?? [];

/** Of the filled release, with other services than its own. */
async function bothWith(servicios: readonly SyntheticRow[]) {
  const release = await writeRelease({ ...TABLES, servicios }, filledServicesParts());
  const engine = openRelease(release.directory);
  after = async () => {
    await engine.close();
    await release.remove();
  };
  return both(engine);
}

const valuesOf = ({ areas, criteria }: Evidence, id: string) => {
  const values = criteria.find((criterion) => criterion.id === id)?.values ?? [];
  return areas.map(({ clave }, place) => [clave, values[place] ?? Number.NaN] as const);
};

interface Spot {
  readonly lon: number;
  readonly lat: number;
}

const spotOf = ({ lon, lat }: SyntheticRow): Spot => ({ lon: Number(lon), lat: Number(lat) });

/** Between two points of a sphere as large as the Earth, by the angle of their vectors. */
function kilometres(one: Spot, other: Spot): number {
  const [a, b] = [one, other].map(({ lon, lat }) => {
    const [east, north] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
  });
  const chord = Math.hypot(...[0, 1, 2].map((axis) => (a?.[axis] ?? 0) - (b?.[axis] ?? 0)));
  return 2 * 6371.0088 * Math.asin(chord / 2);
}

/**
 * How far the women of a colonia live from the nearest of some services, on average, and with how many they
 * share it. One without a point stands in the middle of its colonia.
 */
function reachOf(ids: readonly string[]) {
  const places = SERVICES.filter(({ id }) => ids.includes(String(id))).map((service) => {
    const colonia = (TABLES.colonias ?? []).find(({ clave }) => clave === service['colonia']);
    return spotOf(service['lat'] === null && colonia !== undefined ? colonia : service);
  });
  const points = (TABLES.puntos_poblacion ?? []).map((point) => {
    const away = places.map((place) => kilometres(spotOf(point), place));
    const km = Math.min(...away);
    return {
      colonia: point['colonia'],
      women: Number(point['mujeres']),
      km,
      nearest: away.indexOf(km),
    };
  });
  const womenOf = (some: typeof points) => some.reduce((sum, { women }) => sum + women, 0);
  const sharing = (nearest: number) => womenOf(points.filter((point) => point.nearest === nearest));
  return (clave: string) => {
    const own = points.filter(({ colonia }) => colonia === clave);
    const mean = (of: (point: (typeof points)[number]) => number) =>
      own.reduce((sum, point) => sum + of(point) * point.women, 0) / womenOf(own);
    return { km: mean(({ km }) => km), womenPerPlace: mean(({ nearest }) => sharing(nearest)) };
  };
}

const reasonsOf = ({ absent }: Evidence) =>
  ['distancia', 'mujeres_por_servicio'].map((id) => absent.find((own) => own.id === id)?.reason);

describe('an invented release that is filled', () => {
  it('has of every colonia the same distance, and as many women to a service', async () => {
    const { evidence, services } = await bothWith(SERVICES);
    const reaches = new Map(services.quadrants?.colonias.map((own) => [own.clave, own]));
    expect(reaches.size).toBe(33);
    expect(reaches.size).toBe(evidence.areas.length);
    const byHand = reachOf(['S002', 'S003', 'S004', 'S005', 'S006', 'S007']);
    for (const [clave, km] of valuesOf(evidence, 'distancia')) {
      expect(km, clave).toBeCloseTo(byHand(clave).km, 9);
      expect(reaches.get(clave)?.km, clave).toBeCloseTo(byHand(clave).km, 9);
    }
    for (const [clave, women] of valuesOf(evidence, 'mujeres_por_servicio')) {
      expect(women, clave).toBeCloseTo(byHand(clave).womenPerPlace, 6);
      expect(reaches.get(clave)?.womenPerPlace, clave).toBeCloseTo(byHand(clave).womenPerPlace, 6);
    }
    expect([...reaches.values()].some(({ approximate }) => approximate)).toBe(true);
    expect(services.coverage).toMatchObject(evidence.help);
  });

  it('refuses the same: too few places', async () => {
    const few = ['S002', 'S003', 'S004', 'S007'];
    const { evidence, services } = await bothWith(
      SERVICES.filter(({ id }) => few.includes(String(id))),
    );
    expect(services.refusal).toBe('pocos_lugares');
    expect(reasonsOf(evidence)).toEqual(['pocos_lugares', 'pocos_lugares']);
  });

  it('refuses the same: most of what there is has no place', async () => {
    const unplaced = Array.from({ length: 6 }, (_, place) => ({
      ...SERVICES.find(({ id }) => id === 'S008'),
      id: `S10${place}`,
    }));
    const { evidence, services } = await bothWith([...SERVICES, ...unplaced]);
    expect(services.refusal).toBe('lista_incompleta');
    expect(reasonsOf(evidence)).toEqual(['lista_incompleta', 'lista_incompleta']);
  });
});

describe('the bundled release', () => {
  it('has places enough for both criteria, on both pages', async () => {
    const engine = openRelease('static/data');
    after = () => engine.close();
    const { evidence, services } = await both(engine);
    expect(services.refusal).toBeNull();
    expect(reasonsOf(evidence)).toEqual([undefined, undefined]);
  });
});
