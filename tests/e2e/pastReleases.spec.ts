/** A claim is opened with the release of its address, while that one stays readable. */
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { EARLIER, earlierRelease, WITHDRAWN } from './helpers/earlierRelease';
import { test as guarded } from './helpers/origin';
import { gateIf } from './helpers/parts';

/** As no release was ever called. */
const UNKNOWN = '2020-01-31-publico-00000000';

/** A session whose brief is built. */
const session = readdirSync('build/sesiones').find((name) => /^\d{4}-\d\d-\d\d$/.test(name)) ?? '';

/** Pages whose address is given away, but those that are written again with the release of it. */
const PAGES = [
  '/',
  '/colonias/centro/',
  '/agrupamientos/',
  '/prioridades/',
  '/evaluar/',
  '/sesiones/',
  `/sesiones/${session}/informe/`,
];

for (const address of PAGES) {
  // One component says it on all.
  const part = gateIf(address === '/');
  guarded(`${address} is given away with its release`, part, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: ({ url }: { url: string }) => {
          document.title = url;
          return Promise.resolve();
        },
      });
    });
    await page.goto(address);
    const share = page.getByRole('button', { name: 'Compartir' }).first();
    await share.click();
    await expect(page).toHaveTitle(/[?&]publicacion=\d{4}-\d\d-\d\d-publico-/);
  });

  guarded(
    `${address} says that the release of its link was withdrawn, and why`,
    part,
    async ({ page }) => {
      const id = WITHDRAWN;
      await page.goto(`${address}?publicacion=${id}`);
      await expect(page.getByText(`El enlace se hizo con la publicación «${id}»`)).toBeVisible();
      await expect(
        page.getByText(new RegExp(`^La publicación «${id}» está retirada y no se muestra: .+`)),
      ).toBeVisible();
      await page.goto(`${address}?publicacion=${UNKNOWN}`);
      await expect(page.getByText(`publicación «${UNKNOWN}»`)).toBeVisible();
      await expect(page.getByText('está retirada')).toHaveCount(0);
    },
  );
}

const claimOf = (publicacion: string): string =>
  `/verificar/?asunto=violencia_familiar&anio=2025&contra=2024&meses=1-7&publicacion=${publicacion}`;

guarded('one that was withdrawn is not shown, which is said with why', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(claimOf(WITHDRAWN));
  await expect(
    page.getByText(/está retirada y no se muestra: .+ Lo que sigue es con/),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('De 1,570 a 1,471');
  expect(asked.filter((url) => url.includes('/anteriores/'))).toEqual([]);
});

guarded.describe('of one that can be read', () => {
  // The page is written again with it, and its inline data are no longer those that its CSP knows.
  guarded.use({ bypassCSP: true });

  guarded(
    'its counts are held to, which is said, and stays in the address that is given away',
    async ({ page }) => {
      await earlierRelease(page);
      await page.goto(claimOf(EARLIER));
      await expect(page.getByText(`con la publicación «${EARLIER}», la del enlace`)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('De 770 a 700');
      await page.getByText('Corregir lo entendido').click();
      await page.getByLabel('Año', { exact: true }).selectOption('2024');
      await expect(page).toHaveURL(new RegExp(`publicacion=${EARLIER}$`));
    },
  );

  test('where it does not come, that is said', async ({ page }) => {
    await earlierRelease(page);
    await page.route(/\/anteriores\//, (route) => route.fulfill({ status: 404 }));
    await page.goto(claimOf(EARLIER));
    await expect(page.getByText(/^No se pudo traer la publicación «/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('De 1,570 a 1,471');
  });

  test('of what it does not tell of, that is said, and today’s is at hand', async ({ page }) => {
    await earlierRelease(page);
    await page.goto(
      `/verificar/?asunto=snsp_homicidio_culposo&meses=1-6&anio=2025&publicacion=${EARLIER}`,
    );
    await expect(
      page.getByText(/no tiene el asunto «Homicidio culposo»; la de hoy,/),
    ).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Esto no se contesta');
    await expect(page.getByText('De Homicidio culposo no hay cuentas aquí.')).toBeVisible();
    await page.getByRole('link', { name: /^Abrirlo con la publicación «/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('De 30 a 23');
    await expect(page.getByText(/no tiene el asunto/)).toHaveCount(0);
  });
});
