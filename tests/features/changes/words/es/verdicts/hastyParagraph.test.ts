import { describe, expect, it } from 'vitest';
import { hastyParagraph } from '$features/changes/words/es/verdicts/hastyParagraph';
import { answered } from '../../../figures/invented';

const pair = {
  before: { first: '2023-01-01', last: '2023-12-01' },
  after: { first: '2024-01-01', last: '2024-12-01' },
};
const origins = ['carpetas de 2018 de la ciudad, seguidas a junio de 2019'];
const of = (ratio: number, lower: number, upper: number) =>
  answered({ ratio, interval: { lower, upper } });
const corrected = (naive: number, own: number, verdict: 'azar' | 'baja' | 'aumento' = 'azar') => ({
  enFrase: 'violencia familiar',
  naive: of(naive, naive - 0.05, naive + 0.05),
  byPoisson: of(own, own - 0.05, own + 0.05),
  change: { ...of(own, own - 0.1, own + 0.1), verdict },
});

describe('hastyParagraph', () => {
  it('says what it comes to first, and then how: points explained, what decides, what delays were measured on', () => {
    expect(hastyParagraph({ pair, corrected: [corrected(0.923, 0.933)], origins })).toEqual({
      lead:
        'A 2024 todavía le faltan denuncias. Contando las que se estima que faltan, las carpetas por ' +
        'violencia familiar no bajaron 7.7\u00a0% contra 2023, sino 6.7\u00a0%: cabe en el azar.',
      how: [
        'Violencia familiar: las que faltan explican 1.0 de los 7.7 puntos. Con lo irregular de los meses, ' +
          'el cambio está entre −16.7\u00a0% y +3.3\u00a0%, con 95\u00a0% de confianza, y eso decide; con sólo el azar de las cuentas ' +
          'estaría entre −11.7\u00a0% y −1.7\u00a0%.',
        'Lo que falta se estima con lo que tardaron otras: carpetas de 2018 de la ciudad, seguidas a junio ' +
          'de 2019. Si hoy se denuncia más despacio, falta más; y de lo que se denuncia después de ese ' +
          'seguimiento no se cuenta nada.',
      ],
    });
  });

  it.each([
    [0.92, 0.959, false],
    [0.92, 0.961, true],
    // Half of it is not most of it.
    [0.5, 0.75, false],
    [0.98, 1.01, true],
    [1.1, 1.12, false],
  ])('a change of %f that comes to %f is a mirage: %s', (naive, own, mirage) => {
    const said = hastyParagraph({ pair, corrected: [corrected(naive, own)], origins });
    expect(said?.how[0]?.includes('es sobre todo un espejismo')).toBe(mirage);
  });

  it('says so where late reports turn a fall into a rise', () => {
    const said = hastyParagraph({ pair, corrected: [corrected(0.98, 1.01)], origins });
    expect(said?.lead).toContain(
      'no bajaron 2.0\u00a0% contra 2023, sino que aumentaron 1.0\u00a0%',
    );
  });

  it('tells of all delays that it was estimated with', () => {
    const measured = ['carpetas de 2018', 'carpetas de 2022'];
    const said = hastyParagraph({ pair, corrected: [corrected(0.92, 0.95)], origins: measured });
    expect(said?.how[1]).toContain(
      'con lo que tardaron otras: carpetas de 2018; carpetas de 2022. Si hoy',
    );
  });

  it('says nothing where late reports move nothing', () => {
    expect(hastyParagraph({ pair, corrected: [], origins })).toBeNull();
  });

  it('of several says which pass chance, and never leaves to later what it estimates now', () => {
    const told = (verdicts: readonly ('azar' | 'baja' | 'aumento')[]) =>
      hastyParagraph({
        pair,
        corrected: verdicts.map((verdict, at) => corrected(0.8 + at / 100, 0.85, verdict)),
        origins,
      })?.lead ?? '';
    expect(told(['azar', 'azar'])).toMatch(/: todo ello cabe en el azar\.$/);
    expect(told(['azar', 'baja'])).toMatch(/: sólo va más allá del azar violencia familiar\.$/);
    expect(told(['baja'])).toMatch(/: va más allá del azar\.$/);
    expect(told(['azar', 'azar'])).toContain(
      'las carpetas por violencia familiar no bajaron 20.0\u00a0% contra 2023, sino 15.0\u00a0%, y las de violencia familiar no bajaron 19.0\u00a0%, sino 15.0\u00a0%',
    );
    expect(told(['azar', 'baja', 'baja'])).toMatch(
      /19\.0\u00a0%, sino 15\.0\u00a0%, y las de violencia familiar no bajaron 18\.0\u00a0%, sino 15\.0\u00a0%: sólo van más allá del azar violencia familiar y violencia familiar\.$/,
    );
    expect(told(['azar', 'azar', 'azar'])).toContain(
      '20.0\u00a0% contra 2023, sino 15.0\u00a0%; las de violencia familiar no bajaron 19.0\u00a0%, sino',
    );
    expect(told(['azar'])).not.toMatch(/se sabrá|cuando lleguen/);
  });
});
