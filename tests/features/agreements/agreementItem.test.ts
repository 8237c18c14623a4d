import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '$features/agreements/answers/agreement';
import { invented, mark } from './answers/invented';
import AgreementItem from '$features/agreements/AgreementItem.svelte';
import { key, keys } from '../../coloniaKey';

const CENTRO = { clave: key('1'), slug: 'centro', nombre: 'Centro' };

const html = (rest: Partial<Agreement>, today = '2026-06-12', folded = false) =>
  render(AgreementItem, {
    props: { agreement: invented(rest), colonias: [CENTRO], today, drawn: false, folded },
  }).body;

describe('one agreement', () => {
  it('leads to what happened after it only where it names a colonia and an indicator', () => {
    const named = { colonias: keys('1'), indicators: ['violacion'] } as const;
    expect(html({ ...named })).toMatch(/href="[^"]*evaluar\/\?acuerdo=A001"/);
    expect(html({ ...named, colonias: [] })).not.toContain('evaluar');
    expect(html({ ...named, indicators: [] })).not.toContain('evaluar');
  });

  it('leads to its colonia and its indicator, by name', () => {
    const body = html({ colonias: keys('1'), indicators: ['violacion'] });
    expect(body).toMatch(/href="[^"]*colonias\/centro[^"]*">Centro</);
    expect(body).toMatch(/href="[^"]*indicadores\/violacion[^"]*">Violación</);
  });

  it('is marked overdue by the day alone, and says «cumplido» only as its source', () => {
    expect(html({ due: '2026-06-11' })).toMatch(/<article[^>]*class="overdue/);
    expect(html({ due: '2026-06-11' }, '2026-06-11')).toMatch(/<article[^>]*class="dueToday/);
    const done = html({ due: '2026-06-11', state: 'cumplido' });
    expect(done).toMatch(/<article[^>]*class="done/);
    expect(done.match(/umplido/g)).toHaveLength(
      done.match(/umplido según la fuente/g)?.length ?? 0,
    );
  });

  it('repeats a single progress only where it has a remark or a source of its own', () => {
    const progress = [mark('2026-01-31', 9.5)];
    expect(html({ progress, unit: 'km' })).not.toContain('Avance');
    const remarked = [{ ...mark('2026-01-31', 9.5), note: 'Un corte' }];
    expect(html({ progress: remarked, unit: 'km' })).toContain('31 de enero de 2026:\n');
    const elsewhere = { document: 'Boletín 7', url: null };
    expect(html({ progress: [{ ...mark('2026', null), source: elsewhere }] })).toContain(
      'Boletín 7',
    );
  });

  it('folds its amounts and its note only where many stand together, and never loses them', () => {
    const rest = {
      progress: [mark('2026-01-31', 9.5), mark('2026-02-28', 12)],
      note: 'Según https://ejemplo.invalid/otra, publicada el 2026-03-07',
    };
    const [open, folded] = [html(rest), html(rest, '2026-06-12', true)];
    expect(open).not.toContain('<details');
    expect(folded).toMatch(/<summary[^>]*>Avance y nota<span[^>]*> de A001</);
    for (const body of [open, folded]) {
      expect(body).toContain('28 de febrero de 2026:');
      expect(body).toContain('publicada el 7 de marzo de 2026');
      expect(body).toMatch(/href="https:\/\/ejemplo.invalid\/otra" rel="external noreferrer">/);
    }
    expect(html({ note: null }, '2026-06-12', true)).not.toContain('<details');
  });

  it('leaves for its source without saying where from, and cites a document without a link', () => {
    expect(html({})).toContain('href="https://ejemplo.invalid/nota" rel="external noreferrer"');
    const cited = html({ source: { document: 'Boletín 626', url: null } });
    expect(cited).toContain('Boletín 626');
    expect(cited).not.toContain('rel="external');
  });
});
