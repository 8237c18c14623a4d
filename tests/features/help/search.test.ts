/** The search of the page of help, run as it is shipped. */
import { describe, expect, it, vi } from 'vitest';
import english from '$features/help/programs/en?script';
import spanish from '$features/help/programs/es?script';
import french from '$features/help/programs/fr?script';
import { newerThanFloorIn } from '../../site/kit/newerCode';
import { place } from './answers/inventedContact';
import { helpData, openedPage } from './openedHelp';

const DATA = helpData([place('S101'), place('S102')], { S101: [100, 900], S102: [800, 200] });
const opened = (script: string, more = {}) => openedPage(script, DATA, { hash: '#3', ...more });

it.each([spanish, english, french])('keeps to what a browser of the floor has', (script) => {
  expect(newerThanFloorIn(script)).toEqual([]);
});

describe('what is typed', () => {
  it.each([
    ['Tepito', [['#3-10020', 'Tepito barrio, in Morelos']]],
    ['tepi', [['#3-10020', 'Tepito barrio, in Morelos']]],
    ['06200', [['#3-10020', '06200 postal code, in Morelos']]],
    ['colonia centro', [['#3-10007', 'Centro']]],
    // A station that is in two colonias is two ways.
    [
      'metro garibaldi',
      [
        ['#3-10007', 'Garibaldi-Lagunilla Metro station, in Centro'],
        ['#3-10020', 'Garibaldi-Lagunilla Metro station, in Morelos'],
      ],
    ],
  ])('%s leads to a fragment of the same page', (typed, ways) => {
    const page = opened(english);
    page.type(typed);
    expect(page.ways()).toEqual(ways);
    expect(page.text('hallado')).toBe(ways.length === 1 ? '1 place.' : '2 places.');
  });

  it('opens the first by the keyboard, which shows what is near', () => {
    const page = opened(spanish);
    page.type('Tepito');
    page.press('a');
    expect(page.text('en-persona')).toBe('En persona');
    page.press('Enter');
    expect(page.text('en-persona')).toBe('En persona, cerca de Morelos');
  });

  it.each(['Polanco', 'Tacuba', '01000'])('of %s, which leads nowhere, says so', (typed) => {
    const page = opened(french);
    page.type(typed);
    expect(page.ways()).toEqual([]);
    expect(page.text('hallado')).toContain(`aucun lieu appelé « ${typed} »`);
    // While nothing is typed, all are offered.
    page.type(' ');
    expect(page.text('hallado')).toBe('');
    expect(page.ways()).toEqual([
      ['#3-10007', 'Centro'],
      ['#3-10020', 'Morelos'],
    ]);
  });
});

it('the box takes the place of the list of colonias', () => {
  const page = opened(english);
  expect(page.part('colonias')?.hasAttribute('hidden')).toBe(true);
  expect(page.part('buscar')?.hasAttribute('data-needs-script')).toBe(false);
});

describe('the place of the device', () => {
  const device = { latitude: 19.435, longitude: -99.125, accuracy: 20 };
  const located = (told: typeof device | null) => {
    const page = opened(english, { device: told });
    page.part('buscar')?.querySelector('button')?.click();
    return page;
  };

  it('shows what is near the colonia that it is in, and keeps nothing of it', async () => {
    const page = located(device);
    await vi.waitFor(() => expect(page.text('en-persona')).toBe('In person, near Morelos'));
    expect(page.ids('lugares')).toEqual(['S102', 'S101']);
    expect(page.part('respuesta')?.outerHTML).not.toMatch(/19\.435|99\.125/);
  });

  it.each([
    ['of which it is not sure', { ...device, latitude: 19.4399 }, 'outside the borough'],
    ['outside', { ...device, latitude: 19.5 }, 'in no neighbourhood of this borough'],
    ['that is not given', null, 'it has no permission'],
  ])('%s says so', async (_, told, said) => {
    const page = located(told);
    await vi.waitFor(() => expect(page.text('hallado')).toContain(said));
    expect(page.text('en-persona')).toBe('In person');
  });
});
