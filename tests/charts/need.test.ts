/** Need against help, of invented colonias. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawNeed, type NeedPoint } from '../../src/lib/charts/drawNeed';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

test('marks have their signs, the marked and the first their names, none over another or over a point', async () => {
  const points = Array.from({ length: 24 }, (_, at): NeedPoint => {
    const kind = ({ 3: 'above', 4: 'below', 5: 'below', 23: 'apart' } as const)[at] ?? 'none';
    return {
      ...{ clave: `c${at}`, nombre: `Colonia Número ${at}`, kind, isFirst: at > 20 },
      ...{ n: at < 12 ? 40 + 5 * at : 40 * at, metres: 400 + ((at * 370) % 1500), told: `c${at}` },
    };
  });
  const frame = { family: 'home', most: { n: 1000, metres: 2000 } } as const;
  const picture = drawNeed(document, points, frame, 362);
  await expect(picture.outerHTML.replaceAll('><', '>\n<')).toMatchFileSnapshot('need.svg');
  const names = [...picture.querySelectorAll('text')].filter(({ textContent }) =>
    textContent.startsWith('Colonia'),
  );
  expect(names).toHaveLength(6);
});
