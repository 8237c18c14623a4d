import { coloniaAddresses } from '$lib/view/coloniaAddresses';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, STATE_CHOICES } from '$features/agreements/answers/filter';
import {
  parseAgreementFilter,
  printAgreementFilter,
  printAgreementPermalink,
} from '$features/agreements/view';
import { addressed, keyAt } from '../../coloniaKey';

const context = {
  partners: ['Zeta & Cía.', 'Ánimas'],
  colonias: coloniaAddresses(addressed('centro', 'doctores')),
  publicacion: 'p2',
};
const parse = (query: string) => parseAgreementFilter(new URLSearchParams(query), context);

describe('the filter of an address', () => {
  it('is given back by the address that is printed of it', () => {
    for (const partner of [null, ...context.partners]) {
      for (const state of [null, ...STATE_CHOICES]) {
        for (const colonia of [null, keyAt('centro'), keyAt('doctores')]) {
          const filter = { partner, state, colonia };
          expect(parse(printAgreementFilter(filter, context))).toEqual({ filter, notas: [] });
        }
      }
    }
  });

  it('is given away with its release, and says when that is another', () => {
    expect(printAgreementPermalink(NO_FILTER, context)).toBe('?publicacion=p2');
    const filter = { ...NO_FILTER, state: 'vencido' } as const;
    const given = printAgreementPermalink(filter, context);
    expect(given).toBe('?estado=vencido&publicacion=p2');
    expect(parse(given)).toEqual({ filter, notas: [] });
    expect(parse('?estado=vencido&publicacion=p1')).toEqual({
      filter,
      notas: [{ kind: 'publicacion', asked: 'p1', here: 'p2', differs: 'acuerdos' }],
    });
    expect(parse('?estado=vencido&publicacion=2025-01-31-interno-0badcafe')).toEqual({
      filter: NO_FILTER,
      notas: [{ kind: 'interno' }],
    });
  });

  it('leaves out what is not asked for', () => {
    expect(printAgreementFilter(NO_FILTER, context)).toBe('');
    expect(printAgreementFilter({ ...NO_FILTER, state: 'vencido' }, context)).toBe(
      '?estado=vencido',
    );
    expect(parse('?aliado=&estado=&colonia=')).toEqual({ filter: NO_FILTER, notas: [] });
  });

  it.each([
    ['?aliado=Nadie', { kind: 'aliado', asked: 'Nadie' }],
    ['?estado=roto', { kind: 'estado', asked: 'roto' }],
    ['?colonia=roma', { kind: 'colonia', asked: 'roma' }],
  ])('of %s falls back with a note', (query, note) => {
    const { filter, notas } = parse(query);
    expect(filter).toEqual(NO_FILTER);
    expect(notas).toEqual([note]);
  });
});
