/** Scenarios of priorities: frozen into an address, opened again, compared, and refused. */
import { createHash } from 'node:crypto';
import { expect, test } from './helpers/origin';
import { PATH, cells, figure, settled } from './helpers/priorities';

test(
  'a link of a site of internal use is refused with its reason',
  { tag: '@all' },
  async ({ page }) => {
    const release = '2025-01-31-interno-0a1b2c3d';
    const start = await (async () => {
      await page.goto(PATH);
      await settled(page);
      return cells(figure(page, 'orden'));
    })();
    for (const version of ['interno-1', '1']) {
      await page.goto(`${PATH}?congelado=${version}~${release}~propios~mujeres-1000~2025!00`);
      await expect(
        page.getByText(/se hizo en un sitio de uso interno.*No se muestra/),
      ).toBeVisible();
      await expect(figure(page, 'escenario')).toHaveCount(0);
    }
    await page.goto(`${PATH}?pesos=mujeres-1000&publicacion=${release}`);
    await expect(page.getByText(/El enlace se hizo en un sitio de uso interno/)).toBeVisible();
    await settled(page);
    expect(await cells(figure(page, 'orden'))).toEqual(start);
  },
);

test(
  'a scenario is frozen, opened again, and held against another',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(PATH);
    await page.getByRole('button', { name: 'Congelar este escenario' }).click();
    await expect(page).toHaveURL(/congelado=1~/);
    const hash = (await figure(page, 'escenario').locator('code').first().textContent()) ?? '';
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const text = new URL(page.url()).searchParams.get('congelado') ?? '';
    const [body = '', end] = text.split('!');
    expect(end).toBe(hash);
    expect(createHash('sha256').update(body).digest('hex')).toBe(hash);
    await expect(figure(page, 'escenario').getByRole('heading')).toHaveText(
      'De un escenario al otro no cambia el lugar de ninguna colonia',
    );

    await page.getByRole('radio', { name: 'Hogar' }).check();
    await settled(page);
    await page.getByRole('button', { name: 'Congelar y comparar' }).click();
    await expect(page).toHaveURL(/contra=1~/);
    const told = figure(page, 'escenario').getByRole('heading');
    await expect(told).toHaveText(/entre las cinco primeras entran .*Morelos.* y salen/);
    const finding = await told.textContent();
    const order = await cells(figure(page, 'escenario'));
    expect(order).toHaveLength(33);

    await page.goto(page.url());
    await settled(page);
    await expect(told).toHaveText(finding ?? '');
    expect(await cells(figure(page, 'escenario'))).toEqual(order);
    await expect(figure(page, 'escenario').locator('code').first()).toHaveText(hash);
    await page.getByRole('button', { name: 'Quitar' }).click();
    await expect(figure(page, 'escenario')).toHaveCount(0);
    await expect(page).toHaveURL(/\?pesos_de=hogar$/);
  },
);

test(
  'one frozen on an earlier release shows what changed, from the link alone',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(PATH);
    await page.getByRole('button', { name: 'Congelar este escenario' }).click();
    const text = new URL(page.url()).searchParams.get('congelado') ?? '';
    const fields = (text.split('!')[0] ?? '').split('~');
    const [prefix = '', ...places] = (fields[5] ?? '').split('-');
    // The sixth then was among the first five, and the first was the tenth.
    const [first = '', ...others] = places;
    const earlier = [prefix, ...others.slice(0, 9), first, ...others.slice(9)].join('-');
    const body = [fields[0], '2024-06-30-publico-00000000', ...fields.slice(2, 5), earlier].join(
      '~',
    );
    const hash = createHash('sha256').update(body).digest('hex');
    await page.goto(`${PATH}?congelado=${body}!${hash}`);
    await expect(figure(page, 'escenario').getByRole('heading')).toHaveText(
      'De una publicación a otra, entre las cinco primeras entra Vista Alegre y sale Hipódromo Condesa',
    );
    await expect(figure(page, 'escenario')).toContainText('2024-06-30-publico-00000000');
    await expect(figure(page, 'escenario')).toContainText('los mismos pesos con esta publicación');
    // Whatever weights are in sight, what is frozen is held against its own.
    const order = await cells(figure(page, 'escenario'));
    await page.goto(`${PATH}?pesos_de=hogar&congelado=${body}!${hash}`);
    await settled(page);
    await expect(figure(page, 'escenario')).toContainText('los mismos pesos con esta publicación');
    expect(await cells(figure(page, 'escenario'))).toEqual(order);
  },
);
