/** Around what any source counts: tables, keys and feet, word by word. */
import { describe, expect, it } from 'vitest';
import { alcaldiasWords } from '$lib/words/es/alcaldias';
import { seriesWords } from '$lib/words/es/series';
import { whoWords } from '$lib/words/es/who';

describe('around the persons that a source counts', () => {
  it('ages are bands of years, the last without end, and those that are none', () => {
    expect(['18-29', '60+', 'no_especificada', 'total'].map(whoWords.band)).toEqual([
      '18 a 29 años',
      '60 y más años',
      'Edad no especificada',
      'Todas las edades',
    ]);
  });

  it('the foot has the days, where they are not said beside it', () => {
    const foot = (days: string | null) => whoWords.source('Fiscalía', 'Víctimas', days, 'de julio');
    expect(foot('enero a julio de 2026')).toBe(
      'Fiscalía: Víctimas, enero a julio de 2026. Publicación de julio.',
    );
    expect(foot(null)).toBe('Fiscalía: Víctimas. Publicación de julio.');
  });
});

describe('around a series', () => {
  it('days stand together, and a rupture has its number and its month', () => {
    expect(seriesWords.together('enero a julio de 2026')).toBe('enero a julio de 2026, juntos');
    expect(seriesWords.key.rupture(2, '2021-01-01')).toBe('2. ruptura, enero de 2021');
  });

  it('the foot has the last month', () => {
    expect(seriesWords.source('Fiscalía', 'Carpetas', '2026-07-01', 'de julio')).toBe(
      'Fiscalía: Carpetas, hasta julio de 2026. Publicación de julio.',
    );
  });
});

describe('around every alcaldía', () => {
  it('rates are of a year, and where there is none, counts', () => {
    expect(alcaldiasWords.heads.rate('2025')).toBe('Por cada 100,000 habitantes, 2025');
    expect(alcaldiasWords.subtitle('Delitos', '2025')).toBe(
      'Delitos por cada 100,000 habitantes, 2025',
    );
    expect(alcaldiasWords.subtitle('Delitos', null)).toBe('Delitos, en cada alcaldía');
  });

  it('days say what is counted in them', () => {
    expect(alcaldiasWords.days('enero a julio de 2026', 'víctimas')).toBe(
      'enero a julio de 2026, juntos (víctimas)',
    );
  });
});
