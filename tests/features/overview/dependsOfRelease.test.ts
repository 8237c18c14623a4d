/**
 * What the first page claims of each colonia when it is chosen, held to both tests of our own: by the women who live
 * there and by who is there by day. Counts by native SQL, exact tests and correction by tests/counted.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFacts } from '$lib/page/edition.server';
import { contextOf } from '$lib/page/facts';
import { wholePanorama } from '$features/overview/load.server';
import { headlineOf } from '$features/overview/headline';
import { readPanorama } from '$features/overview/read';
import { equalRatesP, holmAdjusted } from '../../counted/exactTests';
import { countedIn } from '../../counted/release';

const ask = countedIn('static/data');
const LEAST = 0.05;
/** Asking the page takes a while. */
const PATIENCE = 60_000;

interface Own {
  readonly nombre: string;
  readonly n: number | null;
  readonly women: number;
  readonly present: number;
}
type Side = 'más' | 'menos' | 'igual';

async function ownCounts() {
  const rows = await ask(`
    SELECT c.nombre, c.mujeres, p.poblacion_ambiente AS presentes, sum(o.n)::INT AS n
    FROM colonias c JOIN poblacion_ambiente p ON p.clave = c.clave
    LEFT JOIN observaciones o ON o.clave = c.clave AND o.nivel = 'colonia' AND o.fuente = 'fgj_carpetas'
      AND o.indicador = 'violencia_familiar' AND o.sexo = 'total' AND o.edad = 'total'
      AND o.periodo_tipo = 'anio' AND o.periodo = DATE '2023-01-01'
    WHERE c.alcaldia = '09015' GROUP BY ALL ORDER BY c.nombre`);
  const [whole] = await ask(`
    SELECT sum(n)::INT AS n, any_value(a.mujeres) AS mujeres
    FROM observaciones o JOIN alcaldias a USING (clave)
    WHERE nivel = 'alcaldia' AND clave = '09015' AND fuente = 'fgj_carpetas' AND sexo = 'total'
      AND edad = 'total' AND periodo_tipo = 'mes' AND indicador = 'violencia_familiar'
      AND year(periodo) = 2023`);
  const colonias = rows.map(({ nombre, mujeres, presentes, n }): Own => ({
    nombre: String(nombre),
    n: n === null ? null : Number(n),
    women: Number(mujeres),
    present: Number(presentes),
  }));
  return { colonias, total: Number(whole?.['n']), women: Number(whole?.['mujeres']) };
}

/** How each stands against all the others, all of them corrected together. */
function sides(
  colonias: readonly Own[],
  people: 'women' | 'present',
  total: number,
  all: number,
): ReadonlyMap<string, Side> {
  const told = colonias.flatMap(({ nombre, n, [people]: own }) =>
    n === null ? [] : [{ nombre, n, own }],
  );
  const ps = holmAdjusted(told.map(({ n, own }) => equalRatesP([n, own], [total - n, all - own])));
  return new Map(
    told.map(({ nombre, n, own }, at) => {
      const isApart = (ps[at] ?? 1) < LEAST;
      return [nombre, isApart ? (n / own > total / all ? 'más' : 'menos') : 'igual'];
    }),
  );
}

describe('the sentence of the chosen colonia', () => {
  let residents: ReadonlyMap<string, Side>;
  let present: ReadonlyMap<string, Side>;
  let told: ReadonlyMap<string, { readonly finding: string; readonly numbers: string }>;

  beforeAll(async () => {
    const { colonias, total, women } = await ownCounts();
    residents = sides(colonias, 'women', total, women);
    const there = colonias.reduce((sum, each) => sum + each.present, 0);
    present = sides(colonias, 'present', total, there);
    const facts = await loadFacts();
    const read = readPanorama((await wholePanorama(facts, null)).rows, facts);
    told = new Map(
      facts.colonias.map(({ clave, nombre }) => {
        const { finding, numbers } = headlineOf(read, clave, contextOf(facts).colonias.path);
        return [nombre, { finding, numbers: numbers?.text ?? '' }];
      }),
    );
  }, PATIENCE);

  it('says that it depends of just those that both do not tell alike', () => {
    const differ = [...residents].filter(([name, side]) => side !== present.get(name));
    expect(differ).toHaveLength(15);
    const depend = [...told].filter(([, { finding }]) =>
      /depende de a quién se cuenta/.test(finding),
    );
    expect(depend.map(([name]) => name).toSorted()).toEqual(
      differ.map(([name]) => name).toSorted(),
    );
  });

  it('does not say of one that people present tell apart that its difference may be chance', () => {
    // Morelos: a corrected p of .058 among women residents, and under .0001 among people present.
    expect([residents.get('Morelos'), present.get('Morelos')]).toEqual(['igual', 'más']);
    expect(told.get('Morelos')?.finding).toBe(
      'Que en Morelos se denuncie más violencia familiar que en el resto depende de a quién se cuenta',
    );
    expect([residents.get('Centro'), present.get('Centro')]).toEqual(['más', 'menos']);
    expect(told.get('Centro')?.finding).toBe(
      'Que en Centro se denuncie más o menos violencia familiar que en el resto depende de a quién se cuenta',
    );
  });

  it('gives both answers under it where they are not the same', () => {
    const SAID = { más: 'por encima', menos: 'por debajo', igual: 'sin distinguirse' };
    for (const [name, side] of residents) {
      const other = present.get(name);
      const { numbers = '' } = told.get(name) ?? {};
      if (other === undefined || other === side)
        expect(numbers, name).not.toContain('entre gente de día');
      else {
        expect(numbers).toContain(
          `Entre mujeres residentes, ${SAID[side]}; entre gente de día (estimación), ${SAID[other]}.`,
        );
      }
    }
  });
});
