/** What the two maps of clusters draw: only what is beyond chance stands out, and a count that is not published is none. */
import { describe, expect, it } from 'vitest';
import type { ClusterFinding } from '$features/clusters/answers/finding';
import { CARPETAS } from '$lib/answers/countingUnit';
import type { ClusterAnswer } from '$features/clusters/ask';
import { neighbourhoodMarks, scanMarks } from '$features/clusters/marks';
import { finding, nameOf, NAMES, neighbourhood, zone } from './answers/findings';
import { periodOf } from '../../lib/period/periodOf';
import { key } from '../../coloniaKey';

const HIDDEN = 'guerrero';

function answer(found: Partial<ClusterFinding>): ClusterAnswer {
  return {
    view: {
      indicador: 'violencia_familiar',
      periodo: periodOf('2021-2023'),
      divisor: 'mujeres',
      replicas: 999,
    },
    areas: Object.keys(NAMES).map((clave, place) => ({
      clave: key(clave),
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
    expect(marks.zones).toEqual([{ letter: 'A', claves: ['centro', 'doctores'] }]);
    const lettered = marks.shapes.filter(({ title }) => title.includes('Zona'));
    expect(lettered.map(({ clave }) => clave)).toEqual(['centro', 'doctores']);
  });

  it('leaves a count that is not published without a colour of the scale', () => {
    const { shapes } = scanMarks(answer({}), CARPETAS);
    const hidden = shapes.filter((shape) => shape.hidden);
    expect(hidden.map(({ clave, fill }) => [clave, fill])).toEqual([[HIDDEN, 'var(--ground)']]);
    expect(hidden[0]?.title).toContain('no se publica');
    for (const { clave, fill } of shapes) {
      expect(fill.startsWith('var(--seq-'), clave).toBe(clave !== HIDDEN);
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
      neighbourhoodMarks(answer({ neighbourhoods })).map((mark) => [mark.clave, mark]),
    );
    expect(marks.get(key('centro'))).toMatchObject({
      fill: 'var(--seq-4)',
      ink: 'var(--seq-ink-4)',
    });
    for (const name of ['doctores', 'juarez', 'tabacalera']) {
      expect(marks.get(key(name))).toMatchObject({
        fill: 'var(--rule)',
        title: `${nameOf(name)}: dentro de lo que haría el azar`,
      });
    }
    expect(marks.get(key(HIDDEN))).toMatchObject({ fill: 'var(--ground)', hidden: true });
  });
});
