import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS } from '$lib/contract/indicators/catalogue';
import { parseComparison, printComparison } from '$features/peers/view';

describe('the address of a comparison', () => {
  it.each(INDICATOR_IDS)('%s is read as it was printed', (id) => {
    expect(parseComparison(printComparison(id).indicador)).toBe(id);
  });

  it('leaves the default out, and reads it when written', () => {
    expect(printComparison('violencia_familiar')).toEqual({});
    expect(parseComparison('violencia_familiar')).toBe('violencia_familiar');
    expect(parseComparison(undefined)).toBe('violencia_familiar');
  });

  it('has no page for what is no indicator', () => {
    expect(parseComparison('homicidio')).toBeNull();
    expect(parseComparison('')).toBeNull();
  });
});
