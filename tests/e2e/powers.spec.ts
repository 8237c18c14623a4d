/** What the browser itself lets a page of the site ask for. */
import { expect, test } from './helpers/origin';

const POWERS = [
  'accelerometer',
  'camera',
  'clipboard-read',
  'display-capture',
  'gyroscope',
  'hid',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
];

test('no page may ask for a power of the device but its place, and to copy', async ({ page }) => {
  await page.goto('/');
  const allowed = await page.evaluate<string[]>('document.featurePolicy.allowedFeatures()');
  expect(allowed).toEqual(expect.arrayContaining(['clipboard-write', 'geolocation']));
  expect(POWERS.filter((power) => allowed.includes(power))).toEqual([]);
});
