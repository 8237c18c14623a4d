import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { composePicture, sizeOf } from '$lib/export/picture/compose';
import { rasterScale } from '$lib/export/picture/raster';

const PAGE = { marks: '<rect width="5" height="5"/>', defs: '', width: 399.2, height: 100 };
const TEXT = {
  title: '«Bajó» < 5 & más',
  description: 'Carpetas. Fiscalía. https://sitio.invalid/#mapa',
};

describe('the file of a picture', () => {
  it('has a margin, a ground of paper, and says what it is', () => {
    const svg = composePicture(PAGE, TEXT, 2);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="896" height="296" viewBox="0 0 448 148" role="img">/,
    );
    expect(svg).toContain('<rect width="448" height="148" fill="#ffffff"/>');
    const { document } = parseHTML(`<html><body>${svg}</body></html>`);
    expect(document.querySelector('svg > title')?.textContent).toBe(TEXT.title);
    expect(document.querySelector('svg > desc')?.textContent).toBe(TEXT.description);
    expect(svg).not.toContain('<defs');
    expect(composePicture({ ...PAGE, defs: '<pattern id="a"/>' }, TEXT, 1)).toContain(
      '<defs><pattern id="a"/></defs>',
    );
  });
});

describe('a picture of points', () => {
  it('is wide enough to be printed, and twice as fine as the page at least', () => {
    expect(rasterScale(400, 300)).toBe(4);
    expect(rasterScale(1200, 600)).toBe(2);
    const { width, height } = sizeOf({ width: 352, height: 300 });
    expect(width * rasterScale(width, height)).toBeGreaterThanOrEqual(1600);
  });

  it('is never larger than browsers draw', () => {
    const scale = rasterScale(400, 30_000);
    expect(400 * scale * 30_000 * scale).toBeLessThanOrEqual(16_000_001);
  });
});
