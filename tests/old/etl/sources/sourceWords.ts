/** What every source must say in words: no name nor sentence of it may be blank, nor the same as another. */
import { expect, it } from 'vitest';
import type { CaseSource } from '../../../../scripts/old/etl/registry/source';

/** A sentence, or some: a capital or a quotation mark first, a stop at the end, single spaces. */
const SENTENCES = /^[«\p{Lu}](?!.* {2})(?=(?:\S+ ){2}).*\.$/u;

/** @param says what it says, beside its indicators: of one, part of its definition. */
export function tellWords({ vintages, indicadores, motivos, rarezas }: CaseSource): void {
  it('says in words what each vintage, indicator, reason and quirk is', () => {
    const names = [...vintages, ...indicadores].map(({ nombre }) => nombre);
    for (const name of names) expect(name).toMatch(/^\S.{3,}\S$/);
    expect(new Set(names).size).toBe(names.length);
    const sentences = [
      ...indicadores.map(({ definicion }) => definicion),
      ...[motivos, rarezas].flatMap((told) =>
        Object.values(told).map(({ descripcion }) => descripcion),
      ),
      ...vintages.flatMap(({ rechazo }) => rechazo ?? []),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(SENTENCES);
    for (const { efecto } of Object.values(rarezas)) {
      expect(['corregida', 'señalada']).toContain(efecto);
    }
  });
}
