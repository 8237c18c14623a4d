import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { naiveChangeOf, type Change } from '$lib/answers/change';
import { changeVerdict } from '$lib/words/es/verdicts/changeVerdict';

const change = (before: number | null, after: number | null): Change =>
  naiveChangeOf(
    { window: { first: '2022-08-01', last: '2023-07-01' }, n: before },
    { window: { first: '2023-08-01', last: '2024-07-01' }, n: after },
  );

describe('changeVerdict', () => {
  it('gives the range of the real change where it is within chance', () => {
    expect(changeVerdict(change(2659, 2551), CARPETAS)).toEqual({
      before: '2,659',
      after: '2,551',
      change: '−4.1\u00a0%',
      label: 'Dentro del azar',
      sentence:
        'El cambio real de las carpetas está entre −9.2\u00a0% y +1.3\u00a0%, con 95\u00a0% de confianza.',
      gloss:
        'Una diferencia así puede salir aunque nada haya cambiado: no se puede afirmar que bajó ni que subió.',
    });
  });

  it('says of what the range is, and how sure', () => {
    expect(changeVerdict(change(68, 44), WOMEN_VICTIMS).sentence).toBe(
      'El cambio real de las víctimas mujeres está entre −56.8\u00a0% y −4.1\u00a0%, con 95\u00a0% de confianza.',
    );
  });

  it('gives no percentage of a handful', () => {
    expect(changeVerdict(change(4, 7), CARPETAS)).toMatchObject({
      before: '4',
      after: '7',
      change: null,
      label: 'Dentro del azar',
      sentence: 'Son tan pocos que no se puede afirmar un aumento ni una baja.',
    });
  });

  it('gives a percentage where either period has twenty', () => {
    expect(changeVerdict(change(22, 15), CARPETAS).change).toBe('−31.8\u00a0%');
    expect(changeVerdict(change(19, 15), CARPETAS).change).toBeNull();
  });

  it('still calls a handful a rise where it is one', () => {
    expect(changeVerdict(change(1, 15), CARPETAS).label).toBe('Más que azar: un aumento');
  });

  it.each([
    [1214, 1333, 'Más que azar: un aumento', '+9.8\u00a0%'],
    [68, 44, 'Más que azar: una baja', '−35.3\u00a0%'],
  ])('from %i to %i says «%s» and %s', (before, after, label, percent) => {
    expect(changeVerdict(change(before, after), CARPETAS)).toMatchObject({
      label,
      change: percent,
    });
  });

  it('says of a change how much, and not why', () => {
    expect(changeVerdict(change(1214, 1333), CARPETAS).gloss).toBe(
      'El azar rara vez da una diferencia así. La cuenta dice cuánto, no por qué.',
    );
    // Twenty in the larger period are enough for a percentage.
    expect(changeVerdict(change(20, 15), CARPETAS).change).toBe('−25.0\u00a0%');
  });

  it('says that a rise from nothing has no percentage', () => {
    expect(changeVerdict(change(0, 8), CARPETAS)).toMatchObject({
      change: null,
      label: 'Más que azar: un aumento',
      sentence: 'Antes no había ninguna: el cambio no se puede dar en porcentaje.',
    });
  });

  it('does not contradict itself where p and interval do not quite agree', () => {
    const borderline: Change = {
      ...change(100, 80),
      verdict: 'azar',
      counts: { before: 100, after: 80 },
      ratio: 0.8,
      interval: { lower: 0.65, upper: 0.999 },
      p: 0.051,
      irregular: { inflation: 1, degrees: Infinity },
    };
    expect(changeVerdict(borderline, CARPETAS)).toMatchObject({
      label: 'Dentro del azar, por poco',
      gloss: 'Una diferencia así puede salir, aunque rara vez, sin que nada haya cambiado.',
    });
    expect(changeVerdict(borderline, CARPETAS, 2)).toMatchObject({
      label: 'Dentro del azar, por poco',
      gloss:
        'Por sí sola pasaría por un cambio, pero son 2 comparaciones a la vez: una diferencia así puede salir en alguna sin que nada haya cambiado.',
    });
    for (const interval of [
      { lower: 0.65, upper: 1 },
      { lower: 1, upper: 1.6 },
    ]) {
      expect(changeVerdict({ ...borderline, interval }, CARPETAS).label).toBe(
        'Dentro del azar, por poco',
      );
    }
    const risen = { ...borderline, ratio: 1.3, interval: { lower: 1.001, upper: 1.6 } };
    expect(changeVerdict(risen, CARPETAS).label).toBe('Dentro del azar, por poco');
  });

  it.each([
    [0, 0, 'No se abrió ninguna carpeta en los dos periodos.'],
    [null, 7, 'La cuenta de uno de los dos periodos no está publicada.'],
    [7, null, 'La cuenta de uno de los dos periodos no está publicada.'],
  ])('from %s to %s has no answer: %s', (before, after, sentence) => {
    const words = changeVerdict(change(before, after), CARPETAS);
    expect(words).toMatchObject({ label: 'Sin respuesta', change: null, sentence });
    expect(words.before).toBe(before === null ? null : `${before}`);
  });

  it.each([
    [{ reason: 'pocas' } as const, 'Son muy pocas para decir si cambió.'],
    [
      { reason: 'ruptura', crossed: 'tentativa_2021' } as const,
      'Los dos periodos no se pueden comparar, porque entre ellos o en uno está una ruptura de la serie: la ' +
        'tentativa de feminicidio casi no se usaba antes de 2021.',
    ],
  ])('says why there is no answer: %j', (why, sentence) => {
    const none: Change = { ...change(4, 7), verdict: 'sin_respuesta', ...why };
    expect(changeVerdict(none, CARPETAS)).toEqual({
      before: '4',
      after: '7',
      change: null,
      label: 'Sin respuesta',
      sentence,
      gloss: null,
    });
  });

  it('never gives a cause, never calls within chance a rise or a fall', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (before, after) => {
        const found = change(before, after);
        const { label, sentence, gloss } = changeVerdict(found, CARPETAS);
        const said = `${label} ${sentence} ${gloss ?? ''}`;
        expect(said).not.toMatch(/gracias a|debido a|porque|peligros|provoc|logr/i);
        expect(label.startsWith('Más que azar')).toBe(
          found.verdict === 'aumento' || found.verdict === 'baja',
        );
        expect(said).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
    );
  });

  it('names what there was none of', () => {
    expect(changeVerdict(change(0, 0), CARPETAS).sentence).toBe(
      'No se abrió ninguna carpeta en los dos periodos.',
    );
    expect(changeVerdict(change(0, 0), WOMEN_VICTIMS).sentence).toBe(
      'No se registró ninguna víctima mujer en los dos periodos.',
    );
  });
});
