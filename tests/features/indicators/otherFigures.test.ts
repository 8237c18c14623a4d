/** Figures of others on the page of indicators: each with its date, its source and its limits. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import OtherFiguresSection from '$features/indicators/OtherFigures.svelte';
import type { OtherFigures } from '$features/indicators/otherFigures.server';
import { documentOf } from '../rendered';

const PRESS = {
  anio: 2025,
  trimestre: 2,
  valor: 53.4,
  como: 'prensa',
  fuente: 'Periódico inventado',
  fuente_url: null,
  nota: 'Nota de la prensa.',
};
const CALCULATED = {
  ...PRESS,
  anio: 2026,
  valor: 52.5,
  como: 'calculo_de_un_tercero',
  fuente: 'Cálculo inventado',
  fuente_url: 'https://ejemplo.invalid/calculo',
  nota: 'Nota del cálculo.',
};
const CALLS = {
  primero: '2019-01-01',
  ultimo: '2020-10-01',
  meses: 22,
  llamadas: 154_386,
  menos: 3975,
  mas: 9258,
  fuente: 'Llamadas inventadas',
  notas: 'Octubre llega al día 30.',
};
const SURVEYED = {
  encuesta: 'ENCUESTA',
  anio_edicion: 2021,
  cobertura: 'nacional',
  ambito: 'pareja',
  valor: 13.1,
  fuente: 'Encuesta inventada',
  fuente_url: 'https://ejemplo.invalid/encuesta',
  nota: 'No se sabe por qué años se preguntó.',
};
const FIGURES: OtherFigures = {
  alcaldia: 'Inventada',
  perception: [PRESS, CALCULATED],
  complaints: [SURVEYED, { ...SURVEYED, ambito: 'laboral', valor: 6.5 }],
  calls: CALLS,
};

const shown = (figures: OtherFigures) =>
  documentOf(render(OtherFiguresSection, { props: { figures } })).body;
const words = (element: Element | null | undefined) =>
  element?.textContent?.replace(/[ \n]+/g, ' ').trim();

describe('the figures of others', () => {
  it('stand with dates, sources and limits', () => {
    const body = shown(FIGURES);
    const said = [...body.querySelectorAll('p')].map(words);
    expect(said).toEqual([
      'De las personas de 18 años y más de la alcaldía Inventada, dijeron sentir inseguridad donde viven ' +
        '53.4\u00a0% en el segundo trimestre de 2025 (ENSU, según la prensa) y 52.5\u00a0% en el segundo ' +
        'trimestre de 2026 (ENSU, según el cálculo de un tercero). Son cifras de distinta procedencia y su ' +
        'margen de error no se conoce: no se puede decir si cambió.',
      expect.stringMatching(/no se multiplica por las cuentas de un lugar/),
      'De las mujeres que vivieron violencia física o sexual, presentaron queja o denuncia ante una autoridad ' +
        '(ENCUESTA 2021, cifra nacional): 13.1\u00a0% si fue de su pareja y 6.5\u00a0% si fue en el trabajo.',
      'De enero de 2019 a octubre de 2020, el 911 recibió en toda la Ciudad de México 154,386 llamadas por ' +
        'violencia familiar, entre 3,975 y 9,258 al mes.',
      expect.stringMatching(/no se reparten entre alcaldías/),
      'Fuente: Llamadas inventadas. Octubre llega al día 30.',
    ]);
    expect([...body.querySelectorAll('li')].map(words)).toEqual([
      'Fuente: Periódico inventado. Nota de la prensa.',
      'Fuente: Cálculo inventado. Nota del cálculo.',
      'Fuente: Encuesta inventada. No se sabe por qué años se preguntó.',
    ]);
    const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://ejemplo.invalid/calculo', 'https://ejemplo.invalid/encuesta']);
  });

  it('are those that the release has', () => {
    const none: OtherFigures = { ...FIGURES, perception: [], complaints: [], calls: null };
    const titles = (figures: Partial<OtherFigures>) =>
      [...shown({ ...none, ...figures }).querySelectorAll('h3')].map(words);
    expect(titles({ calls: CALLS })).toEqual(['Llamadas de emergencia en toda la ciudad']);
    expect(titles({ complaints: [SURVEYED] })).toEqual(['Cuánta violencia se denuncia']);
    expect(titles({ perception: [PRESS] })).toEqual(['Cuánta gente siente inseguridad']);
    expect(shown(none).querySelector('section')).toBeNull();
    const bare = shown({ ...none, calls: { ...CALLS, notas: null } });
    expect(words([...bare.querySelectorAll('p')].at(-1))).toBe('Fuente: Llamadas inventadas.');
  });
});
