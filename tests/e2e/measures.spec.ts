/** The layers of the map of colonias: their sentences, numbers and marks on the real release. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './helpers/origin';
import { gateIf } from './helpers/parts';
import { figure, finding, settled, shownTable } from './helpers/figures';
import { takeFile } from './helpers/takes';

const radio = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Medida' }).getByRole('radio', { name, exact: true });

test(
  'the layers are walked with the arrows, and what each says follows',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/?indicador=violencia_sexual');
    await settled(page);
    await expect(radio(page, 'Veredicto')).toBeChecked();
    await radio(page, 'Veredicto').focus();
    await page.keyboard.press('ArrowRight');
    await settled(page);
    await expect(page).toHaveURL(/\?indicador=violencia_sexual&medida=tasa$/);
    await expect(radio(page, 'Tasa')).toBeFocused();
    await expect(finding(page, 'orden')).toHaveText(
      'No es seguro cuáles son las cinco colonias de tasa más alta: 7 podrían ser la primera; ' +
        'del lugar 11 en adelante el orden no se sostiene',
    );
    await expect(finding(page, 'mapa')).toContainText('la diferencia no es azar');

    await page.keyboard.press('ArrowRight');
    await settled(page);
    await expect(page).toHaveURL(/\?indicador=violencia_sexual&medida=suavizada$/);
    await expect(radio(page, 'Suavizada')).toBeFocused();
    await expect(page.getByRole('group', { name: 'Medida' })).toContainText(
      'La tasa, acercada a la media de las colonias',
    );
    await expect(finding(page, 'mapa')).toHaveText(
      /^Ya suavizada, la tasa va de [\d,]+ en Peralvillo a [\d,]+ en Tabacalera$/,
    );
    await expect(figure(page, 'mapa').locator('.note').last()).toContainText('queda algo alta');

    await page.keyboard.press('ArrowRight');
    await settled(page);
    await expect(page).toHaveURL(/medida=excedencia$/);
    await expect(finding(page, 'mapa')).toHaveText(
      'Es casi seguro que 4 colonias superan a la alcaldía, y probable que otra también; de otras 12 ' +
        'depende de con qué se divida',
    );
    await expect(finding(page, 'orden')).toHaveText(
      /^No es seguro cuáles son las cinco colonias de tasa más alta: 7 podrían ser la primera;/,
    );

    await page.keyboard.press('ArrowRight');
    await settled(page);
    await expect(page).toHaveURL(/medida=carpetas$/);
    await expect(finding(page, 'mapa')).toContainText('al menos la mitad de las carpetas');
    await expect(finding(page, 'orden')).toHaveText(
      'Es seguro que Centro es la colonia con más carpetas y que Doctores y Roma Norte están entre ' +
        'las cinco primeras; del lugar 13 en adelante el orden no se sostiene',
    );
  },
);

for (const medida of ['veredicto', 'carpetas', 'tasa', 'suavizada', 'excedencia']) {
  const title = `what is suppressed is hatched and placed nowhere: ${medida}`;
  test(title, gateIf(medida === 'suavizada'), async ({ page }) => {
    await page.goto(`/?medida=${medida}`);
    await settled(page);
    const suppressed = figure(page, 'mapa').getByRole('link', { name: /^Hipódromo Condesa:/ });
    await expect(suppressed).toHaveAttribute('aria-label', /Menos de 5 o protegida/);
    await expect(suppressed.locator('path').first()).toHaveAttribute('fill', /--ground/);
    await expect(suppressed.locator('path[fill*="-suprimida"]')).toHaveCount(1);
    const row = (await shownTable(page, 'orden')).find(([name]) => name === 'Hipódromo Condesa');
    expect(row?.[1]).toBe('menos de 5 o protegida');
    expect(row?.at(-1)).toBe('sin lugar');
  });
}

for (const [medida, count] of [
  ['veredicto', 0],
  ['carpetas', 8],
  ['tasa', 8],
  ['suavizada', 0],
  ['excedencia', 0],
] as const) {
  const title = `unstable colonias are hatched where the number is as it came: ${count} by ${medida}`;
  test(title, gateIf(medida === 'tasa'), async ({ page }) => {
    await page.goto(`/?medida=${medida}`);
    await settled(page);
    const hatched = figure(page, 'mapa').locator('a path[fill*="-inestable"]');
    await expect(hatched).toHaveCount(count);
    await expect(figure(page, 'mapa').getByText(/cifra inestable$/)).toHaveCount(
      count === 0 ? 0 : 1,
    );
  });
}

test(
  'the map of probabilities has one colour for what cannot be told, and says what each means',
  { tag: ['@all', '@touch'] },
  async ({ page }) => {
    await page.goto('/?medida=excedencia');
    await settled(page);
    const map = figure(page, 'mapa');
    await expect(map.getByRole('list', { name: /^Colores del mapa/ })).toHaveText(
      /95\s% o más.*casi seguro por encima.*de 20\s% a 80\s%.*no se puede saber.*menos de 5\s%.*casi seguro por debajo/,
    );
    for (const [name, fill, words] of [
      [
        'Centro',
        '--exc-4',
        'Más de 99\\s% de probabilidad de superar a la alcaldía. Depende de con qué se divida: entre ' +
          'mujeres residentes, casi seguro por encima',
      ],
      [
        'Guerrero',
        '--exc-2',
        '40\\s% de probabilidad de superar a la alcaldía. Depende de con qué se divida: entre mujeres ' +
          'residentes, no es seguro',
      ],
      ['Maza', '--exc-2', '23\\s% de probabilidad de superar a la alcaldía. No se puede saber'],
      ['Condesa', '--exc-0', 'Menos de 1\\s% de probabilidad'],
    ] as const) {
      const link = map.getByRole('link', { name: new RegExp(`^${name}: ${words}`) });
      await expect(link.locator('path').first()).toHaveAttribute('fill', `var(${fill})`);
    }
  },
);

test(
  'the page of a colonia keeps it chosen in every unit, and its file holds the places',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/colonias/centro/?medida=excedencia');
    await settled(page);
    await expect(page.locator('.card')).toContainText(/Más de 99\s% de probabilidad.*Lugar 1 a 17/);
    const download = await takeFile(figure(page, 'orden'));
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) {
      chunks.push(Buffer.from(chunk));
    }
    const [header, ...lines] = Buffer.concat(chunks)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    expect(header).toBe(
      'clave,nombre,n,mujeres,probabilidad_de_superar,inferior_95,superior_95,lugar_desde_95,' +
        'lugar_hasta_95,p_ajustada,frente_al_resto,sin_lo_registrado,segun_mujeres_residentes,' +
        'segun_gente_de_dia,fuente,sexo',
    );
    expect(lines.find((line) => line.includes(',Centro,'))).toMatch(
      /^0901500010007,Centro,426,30263,(0\.99\d+|1),,,1,17,/,
    );
  },
);
