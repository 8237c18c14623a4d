/** The words of every figure that are made of what it shows: its frame, the map, the list, the trend. */
import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { MEASURES, type Measure } from '$lib/view/view';
import { coloniaListWords } from '$lib/words/es/coloniaList';
import { coloniaMapWords } from '$lib/words/es/coloniaMap';
import { figureFrameWords } from '$lib/words/es/figureFrame';
import { titled } from '$lib/words/es/siteName';
import { writeSource } from '$lib/words/es/sourceLine';
import { trendWords } from '$lib/words/es/trend';
import { yesNo } from '$lib/words/es/yesNo';

describe('the frame', () => {
  it('names each tool by the finding of its figure, where it is heard alone', () => {
    const { seen, heard } = figureFrameWords.download;
    expect(seen + heard('Bajó')).toBe('Descargar los datos o la imagen de «Bajó»');
    const { permalink } = figureFrameWords;
    expect(permalink.seen + permalink.heard('Bajó')).toBe('Enlace permanente a «Bajó»');
  });

  it('names what shows it alone', () => {
    const { seen, heard } = figureFrameWords.project;
    expect(seen + heard('Bajó')).toBe('Proyectar «Bajó» sola en la pantalla');
  });

  it('sends who sees no drawing to the tool that holds its numbers', () => {
    expect(figureFrameWords.undrawn).toContain('«Tabla»');
  });

  it('says at its foot who counted what, up to when, in which release', () => {
    const [source, cut, publicacion] = ['FGJ', '2025-01-31', '2025-01-31.1'];
    expect(writeSource({ source, unit: CARPETAS, cut, publicacion })).toBe(
      'FGJ: carpetas de investigación abiertas hasta el 31 de enero de 2025. Publicación 2025-01-31.1.',
    );
    expect(writeSource({ source, unit: WOMEN_VICTIMS, cut, publicacion })).toBe(
      'FGJ: víctimas en carpetas de investigación abiertas hasta el 31 de enero de 2025. ' +
        'Publicación 2025-01-31.1.',
    );
  });
});

describe('the map', () => {
  it('says each class of its key', () => {
    const { below, fromOn, within, between, unstable } = coloniaMapWords.key;
    expect(below('200')).toBe('menos de 200');
    expect(fromOn('900')).toBe('900 o más');
    expect(within('200', '400')).toBe('de 200 a menos de 400');
    expect(between('5', '12')).toBe('de 5 a 12');
    expect(unstable(20, CARPETAS)).toBe('menos de 20 carpetas: cifra inestable');
    expect(unstable(20, WOMEN_VICTIMS)).toBe('menos de 20 víctimas mujeres: cifra inestable');
  });

  it('names the colonia that it reads, and that it leads to', () => {
    expect(coloniaMapWords.heard('Centro', '40 carpetas')).toBe('Centro: 40 carpetas');
    expect(coloniaMapWords.toSheet('Centro')).toBe('Ver Centro a fondo');
  });
});

describe('the list', () => {
  it('marks its axis and its key', () => {
    expect(coloniaListWords.alcaldia('924')).toBe('Alcaldía 924');
    expect(coloniaListWords.unstable(20, CARPETAS)).toBe('menos de 20 carpetas: inestable');
  });

  it('says what each mark means: rates are compared with the rest, counts with who lives there', () => {
    const meanings = (measure: Measure) =>
      coloniaListWords.meanings({ measure, divisor: 'mujeres' });
    expect(MEASURES.map((measure) => meanings(measure).encima)).toEqual([
      'por encima del resto, más allá del azar',
      'por encima del resto, más allá del azar',
      'por encima del resto, más allá del azar',
      'casi seguro por encima de la alcaldía',
      'más de las que darían sus residentes',
    ]);
    expect(MEASURES.map((measure) => meanings(measure).debajo)).toEqual([
      'por debajo del resto, más allá del azar',
      'por debajo del resto, más allá del azar',
      'por debajo del resto, más allá del azar',
      'casi seguro por debajo',
      'menos de las que darían sus residentes',
    ]);
  });

  it('says what each mark means among who is there by day, and of those that do not stand out', () => {
    expect(coloniaListWords.meanings({ measure: 'carpetas', divisor: 'ambiente' })).toEqual({
      encima: 'más de las que daría su gente de día',
      igual: 'dentro del azar',
      debajo: 'menos de las que daría su gente de día',
    });
    const likes = MEASURES.map(
      (measure) => coloniaListWords.meanings({ measure, divisor: 'mujeres' }).igual,
    );
    expect(likes).toEqual([
      'dentro del azar',
      'dentro del azar',
      'dentro del azar',
      'no es seguro',
      'dentro del azar',
    ]);
    expect(coloniaListWords.depends).toBe('depende de con qué se divida');
    expect(coloniaListWords.places).toBe('Lugar posible');
  });
});

describe('the trend', () => {
  it.each([
    [false, null, 'julio de 2024: 40 carpetas'],
    [true, null, 'julio de 2024, provisional: 40 carpetas'],
    [
      true,
      trendWords.expected('38', '27', '50'),
      'julio de 2024, provisional: 40 carpetas; se esperaban cerca de 38, de 27 a 50',
    ],
  ])('reads a period: provisional %s, expected %s', (provisional, expected, said) => {
    const value = '40 carpetas';
    expect(trendWords.reading({ period: 'julio de 2024', provisional, value, expected })).toBe(
      said,
    );
  });

  it('says in its key which periods stand out', () => {
    const { outside, beyond } = trendWords.key;
    expect(outside('mes')).toBe('mes fuera de lo esperado, como puede pasar por azar');
    expect(outside('trimestre')).toBe('trimestre fuera de lo esperado, como puede pasar por azar');
    expect(beyond('mes')).toBe('mes que se sale de lo esperado, más allá del azar');
    expect(beyond('trimestre')).toBe('trimestre que se sale de lo esperado, más allá del azar');
  });
});

it('titles a page in the tab', () => {
  expect(titled('Prioridades')).toBe('Prioridades · Atlas Violeta');
});

it('says in a cell whether something holds', () => {
  expect([true, false].map(yesNo)).toEqual(['sí', 'no']);
});
