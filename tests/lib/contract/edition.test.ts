import { describe, expect, it } from 'vitest';
import { shownAlcaldia } from '$lib/contract/edition';

const ALL = ['09003', '09007', '09015'];

describe('the alcaldía that a site shows', () => {
  it('is the only one of its release, whatever is usual', () => {
    expect(shownAlcaldia({ held: ['09007'], asked: '', usual: '09015' })).toBe('09007');
  });

  it('is the usual one of several, or the one asked for', () => {
    expect(shownAlcaldia({ held: ALL, asked: '', usual: '09015' })).toBe('09015');
    expect(shownAlcaldia({ held: ALL, asked: '09003', usual: '09015' })).toBe('09003');
  });

  it('is never another than the one that was asked for', () => {
    expect(() => shownAlcaldia({ held: ['09007'], asked: '09003', usual: '09015' })).toThrow(
      /«09003», que pide ATLAS_ALCALDIA; trae las de 09007\. .*--alcaldia CLAVE/,
    );
    expect(() => shownAlcaldia({ held: ['09003', '09007'], asked: '', usual: '09015' })).toThrow(
      /«09015», de data\/catalogs\/edicion\.csv; trae las de 09003, 09007/,
    );
    expect(() => shownAlcaldia({ held: [], asked: '', usual: '09015' })).toThrow(
      /no trae colonias de ninguna alcaldía/,
    );
  });
});
