import { describe, expect, it } from 'vitest';
import { readPaint, referenceIn } from '$lib/export/picture/paint';

describe('a paint, as a browser computes it', () => {
  it.each([
    ['rgb(91, 42, 134)', 'rgb(91, 42, 134)', 1],
    ['rgba(91, 42, 134, 0.5)', 'rgb(91, 42, 134)', 0.5],
    ['rgb(91 42 134 / 25%)', 'rgb(91, 42, 134)', 0.25],
    ['color(srgb 1 0.5 0 / 0.07)', 'rgb(255, 128, 0)', 0.07],
    ['rgba(0, 0, 0, 0)', 'none', 0],
    ['transparent', 'none', 0],
    ['none', 'none', 0],
    ['url("#puntos")', 'url(#puntos)', 1],
  ])('%s is %s, with its opacity apart', (value, paint, opacity) => {
    expect(readPaint(value)).toEqual({ paint, opacity });
  });

  it('names what is within the same document, whatever its address', () => {
    expect(referenceIn('url("https://sitio.invalid/pagina/#puntos")')).toBe('puntos');
    expect(referenceIn("url('#puntos') rgb(0, 0, 0)")).toBe('puntos');
    expect(referenceIn('rgb(0, 0, 0)')).toBeNull();
  });
});
