/** What the two maps of clusters draw: only what is beyond chance stands out, and a count that is not published is none. */
import { describe, expect, it } from 'vitest';
import type { ClusterFinding } from '$features/clusters/answers/findClusters';
import { CARPETAS } from '$lib/answers/measure';
import type { ClusterAnswer } from '$features/clusters/ask';
import { neighbourhoodMarks, QUADRANT_PAINT, scanMarks } from '$features/clusters/marks';
import { finding, nameOf, NAMES, neighbourhood, zone } from './answers/findings';

const HIDDEN = 'guerrero';

function answer(found: Partial<ClusterFinding>): ClusterAnswer {
  return {
    view: {
      indicador: 'violencia_familiar',
      periodo: '2021-2023',
      divisor: 'mujeres',
      replicas: 999,
    },
    areas: Object.keys(NAMES).map((clave, place) => ({
      clave,
      slug: clave,
      nombre: nameOf(clave),
      n: clave === HIDDEN ? null : 40 + 100 * place,
      supresion: clave === HIDDEN ? 'primaria' : 'ninguna',
      mujeres: 2000,
      mujeres_es_estimacion: true,
      ambiente: null,
      tasa: clave === HIDDEN ? null : 500 + 1000 * place,
      lon: -99.1,
      lat: 19.4,
      vecinas: '',
      n_alcaldia: 1500,
    })),
    clusters: { finding: finding(found), other: null, extremes: null, hidden: 1 },
  };
}

describe('the map of zones', () => {
  it('outlines those beyond chance and no other', () => {
    const zones = [zone(['centro', 'doctores']), zone(['juarez'], { p: 0.21 })];
    const marks = scanMarks(answer({ zones }), CARPETAS);
    expect(marks.zones).toEqual([{ letter: 'A', slugs: ['centro', 'doctores'] }]);
    const lettered = marks.shapes.filter(({ title }) => title.includes('Zona'));
    expect(lettered.map(({ slug }) => slug)).toEqual(['centro', 'doctores']);
  });

  it('leaves a count that is not published without a colour of the scale', () => {
    const { shapes } = scanMarks(answer({}), CARPETAS);
    const hidden = shapes.filter((shape) => shape.hidden);
    expect(hidden.map(({ slug, fill }) => [slug, fill])).toEqual([[HIDDEN, 'var(--ground)']]);
    expect(hidden[0]?.title).toContain('no se publica');
    for (const { slug, fill } of shapes) {
      expect(fill.startsWith('var(--seq-'), slug).toBe(slug !== HIDDEN);
    }
  });
});

describe('the map of neighbourhoods', () => {
  it('fills those beyond chance and no other, however small their own p', () => {
    const neighbourhoods = [
      neighbourhood('centro', 'high-high', 0.04),
      neighbourhood('doctores', 'low-low', 0.06),
      neighbourhood('juarez', 'high-low', 0.3),
    ];
    const marks = new Map(
      neighbourhoodMarks(answer({ neighbourhoods })).map((mark) => [mark.slug, mark]),
    );
    expect(marks.get('centro')).toMatchObject(QUADRANT_PAINT['high-high']);
    for (const slug of ['doctores', 'juarez', 'tabacalera']) {
      expect(marks.get(slug)).toMatchObject({
        fill: 'var(--rule)',
        title: `${nameOf(slug)}: dentro de lo que haría el azar`,
      });
    }
    expect(marks.get(HIDDEN)).toMatchObject({ fill: 'var(--ground)', hidden: true });
  });
});
