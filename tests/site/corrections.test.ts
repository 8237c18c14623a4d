/** That the page of what was corrected quotes its catalogue, word by word and the newest first. */
import { expect, test } from 'vitest';
import { BUILT } from './kit/site';
import { catalogOf } from './veracity/catalog';

const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

test('each correction of the catalogue is quoted whole, under its page', () => {
  const rows = catalogOf('correcciones').filter(({ alcaldia }) => alcaldia === '09015');
  const articles = [...BUILT.document('correcciones/index.html').querySelectorAll('main article')];
  expect(rows.length).toBeGreaterThan(9);
  const days = rows.map(({ fecha }) => fecha ?? '').toSorted();
  expect(
    articles.map((article) => article.querySelector('time')?.getAttribute('datetime')),
  ).toEqual(days.toReversed());
  const quoted = articles.map((article) =>
    [...article.querySelectorAll('[data-quote]')].map(({ textContent }) => plain(textContent)),
  );
  for (const { pagina = '', dijimos = '', decimos = '', por_que = '' } of rows) {
    const place = quoted.findIndex(([said]) => said === plain(dijimos));
    expect(quoted[place]).toEqual([dijimos, decimos, por_que].map(plain));
    const link = articles[place]?.querySelector('.where a')?.getAttribute('href') ?? '';
    expect(new URL(link, 'https://atlas.example/correcciones/').pathname).toBe(pagina);
  }
});
