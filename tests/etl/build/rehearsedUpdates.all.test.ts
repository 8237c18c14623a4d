/**
 * Four months after the published file, beside all that this repository ever published: each is built, kept and
 * audited by both audits; of the last a site is built and a page of it read.
 */
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { format } from 'd3';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { COLONIAS, OF_ALCALDIA } from '../../../scripts/bench/etl/files';
import { rehearsedMonths, RULES_BROKEN } from '../../../scripts/bench/etl/rehearsedMonths';
import { keepRelease, keptReleases } from '../../../scripts/etl/audit/keptReleases';
import { REVEALED } from '../../../scripts/etl/audit/revealed';
import { buildRelease } from '../../../scripts/etl/build/build';
import { attack as outside } from '../../outside/attack';
import { loadHighsOnce } from '../../outside/program';
import { readTables, type Tables } from '../../outside/readTables';
import { builtOn } from '../../ownSite';
import { isAbsent } from '../../shared';
import { wordsOf } from '../../site/kit/text';
import { CUAUHTEMOC } from '../alcaldia';
import { scratch } from '../project';
import { publishedRows, wrongSums } from './monthlyRows';

/** Of the rehearsed ones: the third is after a year was counted anew, the last after a crime was renamed. */
const UPDATES = [3, 6, 10, 15];

const CENTRO = '0901500010007';

/** A project of its own, with all that this one ever published. */
function project(): string {
  const root = scratch();
  mkdirSync(join(root, 'data'));
  symlinkSync(resolve('data/sources'), join(root, 'data/sources'));
  for (const own of ['data/catalogs', 'data/publicadas']) {
    cpSync(own, join(root, own), { recursive: true });
  }
  return root;
}

const absent = isAbsent(OF_ALCALDIA, 'no se ensayan cuatro meses junto a lo publicado');

describe.skipIf(absent)('four months beside all that was published', () => {
  it('give nobody away, and the site of the last says what it prints', async () => {
    const root = project();
    const out = join(root, 'data/publicacion');
    const file = join(root, 'carpetas.csv');
    const months = await rehearsedMonths(OF_ALCALDIA);
    try {
      for (const cut of UPDATES.map((nth) => months.cuts[nth - 1] ?? '')) {
        await months.write(file, cut);
        const { manifest } = await buildRelease(root, {
          inputs: new Map([
            ['fgj_carpetas', [file]],
            ['colonias', [COLONIAS]],
          ]),
          out,
          profile: 'publico',
          alcaldia: CUAUHTEMOC,
          accepted: new Set(RULES_BROKEN),
        });
        // Audited beside all of them, or there would be none.
        expect(manifest.auditoria.recuperables).toBe(0);
        expect(manifest.auditoria.historia?.publicaciones).toHaveLength(keptReleases(root).length);
        keepRelease(root, out);
      }
    } finally {
      months.dispose();
    }
    const listed = new Set(readFileSync(join(root, REVEALED), 'utf8').trim().split('\n'));
    const tables: Tables[] = [];
    for (const { dir } of keptReleases(root)) tables.push(await readTables(dir));
    const worked = outside(await loadHighsOnce(), tables);
    expect(worked.length).toBeGreaterThan(1000);
    expect(worked.filter(({ key, isRecovered }) => isRecovered && !listed.has(key))).toEqual([]);
    const rows = await publishedRows(out);
    expect(wrongSums(rows)).toEqual([]);
    const site = await builtOn((data) => cp(out, data, { recursive: true }));
    try {
      const html = await readFile(join(site.dir, 'colonias/centro/index.html'), 'utf8');
      const lead = wordsOf(parseHTML(html).document.querySelector('.lead'));
      const [last] = [...rows.values()]
        .filter(
          ({ clave, indicador, periodo_tipo, sexo, n }) =>
            clave === CENTRO &&
            indicador === 'violencia_familiar' &&
            periodo_tipo === 'anio' &&
            sexo === 'total' &&
            n !== null,
        )
        .toSorted((a, b) => b.periodo.localeCompare(a.periodo));
      // A year that the published file had not whole.
      expect(last?.periodo).toBe('2024-01-01');
      expect(lead).toContain(
        `En Centro se abrieron ${format(',')(last?.n ?? NaN)} carpetas por violencia familiar por hechos de 2024`,
      );
    } finally {
      await site.dispose();
    }
  }, 1_200_000);
});
