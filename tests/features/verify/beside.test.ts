/** What stands beside a claim, and what is said of a neighbour that cannot stand there. */
import { describe, expect, it } from 'vitest';
import { checkClaim } from '$features/verify/answers/checkClaim';
import { neighboursOf } from '$features/verify/answers/neighbours';
import { NO_PERIODS, NOTHING_SAID, type Claim } from '$features/verify/claim';
import { silentLines } from '$features/verify/words/es/silentWords';
import type { TopicSeries } from '$features/verify/topics';
import { seriesWith, topicWith } from './series';

const claim: Claim = {
  ...NOTHING_SAID,
  topic: 'feminicidio',
  change: { percent: -85, decimals: 0 },
  periods: { ...NO_PERIODS, year: 2025, yearBefore: 2024 },
};
const attempts = (of: Partial<TopicSeries>) =>
  topicWith({
    id: 'tentativa_feminicidio',
    nombre: 'Tentativa de feminicidio',
    enFrase: 'tentativa de feminicidio',
    series: [seriesWith({ indicador: 'tentativa_feminicidio', corto: 'FGJ', rupturas: [], ...of })],
  });
const homicide = (of: Partial<TopicSeries>) =>
  topicWith({
    id: 'snsp_homicidio_doloso',
    nombre: 'Homicidio doloso',
    enFrase: 'homicidio doloso',
    series: [seriesWith({ indicador: 'snsp_homicidio_doloso', rupturas: [], ...of })],
  });
const beside = (...topics: readonly ReturnType<typeof topicWith>[]) => {
  const answer = checkClaim(claim, [topicWith(), ...topics]);
  return {
    lines: answer.beside
      .filter(({ topic }) => topic.id !== 'feminicidio')
      .map(({ topic, windows, compared }) => [
        topic.id,
        windows.before.first.slice(0, 4),
        windows.after.first.slice(0, 4),
        compared.before,
        compared.after,
      ]),
    silent: silentLines(answer.silent).map(({ text }) => text),
  };
};
const years = (first: number, ...counts: readonly (number | null)[]) => ({
  years: { first: `${first}-01-01`, counts },
});

describe('a neighbour', () => {
  it('stands in the windows of the claim where it is compared in them', () => {
    expect(beside(attempts(years(2023, 9, 7, 4)))).toEqual({
      lines: [['tentativa_feminicidio', '2024', '2025', 7, 4]],
      silent: [],
    });
  });

  it('without data of them says so, and stands in the newest that it has', () => {
    expect(beside(attempts({ ...years(2021, 20, 24, 11), completo: '2023-12-01' }))).toEqual({
      lines: [['tentativa_feminicidio', '2022', '2023', 24, 11]],
      silent: [
        'Tentativa de feminicidio: no hay datos de 2025 y 2024. Arriba, lo último que se compara: 2023 contra 2022.',
      ],
    });
  });

  it('says so too where it has none to stand in', () => {
    expect(beside(attempts(years(2022, 24)))).toEqual({
      lines: [],
      silent: ['Tentativa de feminicidio: no hay datos de 2025 y 2024.'],
    });
  });

  it('without cases, with reports to come, or over a rupture says which', () => {
    expect(beside(attempts(years(2024, 0, 0))).silent).toEqual([
      'Tentativa de feminicidio: ningún caso en 2025 y 2024.',
    ]);
    expect(beside(attempts({ ...years(2024, 3, 4), completo: '2025-07-01' })).silent).toEqual([
      'Tentativa de feminicidio: faltan denuncias por llegar de 2025.',
    ]);
    const parted = {
      ...years(2024, 3, 4),
      rupturas: [
        {
          kind: 'declarada',
          desde: '2025-01-01',
          que: 'cambió el registro',
          fuente: 'la prensa',
        },
      ],
    } as const;
    expect(beside(attempts(parted)).silent).toEqual([
      'Tentativa de feminicidio: no se compara, porque en enero de 2025 cambió lo que se cuenta (cambió el registro).',
    ]);
  });

  it('is told with others of which the same is to be said', () => {
    expect(beside(attempts(years(2022, 24)), homicide(years(2022, 80))).silent).toEqual([
      'Tentativa de feminicidio y homicidio doloso: no hay datos de 2025 y 2024.',
    ]);
  });
});

describe('neighbours', () => {
  it('are never the topic itself, and each is told once', () => {
    for (const id of ['feminicidio', 'snsp_homicidio_doloso', 'violencia_total', 'violacion']) {
      const near = neighboursOf(id);
      expect(near.length).toBeGreaterThan(0);
      expect(near).not.toContain(id);
      expect(new Set(near).size).toBe(near.length);
    }
    expect(neighboursOf('feminicidio')).toContain('tentativa_feminicidio');
    expect(neighboursOf('tentativa_feminicidio')).toContain('feminicidio');
  });
});
