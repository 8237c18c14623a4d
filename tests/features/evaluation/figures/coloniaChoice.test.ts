/** Several colonias of a list, as it is sent: who is chosen is told while it is folded. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ColoniaChoice, {
  type ChoosableColonia,
} from '$features/evaluation/figures/ColoniaChoice.svelte';
import { documentOf } from '../../rendered';
import { key, keys } from '../../../coloniaKey';

const colonia = (name: string, rest: Partial<ChoosableColonia> = {}): ChoosableColonia => ({
  clave: key(name),
  nombre: `La ${name}`,
  remark: null,
  disabled: false,
  ...rest,
});

const ALL = [
  colonia('roma'),
  colonia('obrera', { remark: 'es vecina' }),
  colonia('maza', { remark: 'cuenta protegida', disabled: true }),
];

function choice(chosen: readonly string[], colonias: readonly ChoosableColonia[] = ALL) {
  const props = {
    legend: 'Dónde se hizo algo',
    colonias,
    chosen: keys(...chosen),
    onchoose: () => {},
  };
  return documentOf(render(ColoniaChoice, { props }));
}
const items = (page: Document) =>
  [...page.querySelectorAll('ul[aria-label="Dónde se hizo algo"] > li')].map((item) => {
    const box = item.querySelector('input');
    return {
      words: item.textContent?.replace(/\s+/g, ' ').trim(),
      checked: box?.hasAttribute('checked'),
      disabled: box?.hasAttribute('disabled'),
    };
  });

it.each([
  [[], 'ninguna'],
  [['obrera'], 'La obrera'],
  // In the order of the list, whatever the order in which they were chosen.
  [['obrera', 'roma'], 'La roma, La obrera'],
])('of %j says «%s»', (chosen, said) => {
  expect(choice(chosen).querySelector('summary b')?.textContent).toBe(said);
});

it('each is a box with what to know before choosing it', () => {
  expect(items(choice(['roma']))).toEqual([
    { words: 'La roma', checked: true, disabled: false },
    { words: 'La obreraes vecina', checked: false, disabled: false },
    { words: 'La mazacuenta protegida', checked: false, disabled: true },
  ]);
});

it('one that may not be chosen can be left where it is', () => {
  expect(items(choice(['maza']))[2]).toMatchObject({ checked: true, disabled: false });
});

it('the box that shortens the list is named', () => {
  const page = choice([]);
  const box = page.querySelector('input[type="search"]');
  expect(page.querySelector(`label[for="${box?.id ?? ''}"]`)?.textContent).toBe(
    'Buscar en «Dónde se hizo algo»',
  );
});

it('of no colonia says that none is called so', () => {
  expect(items(choice([], [])).map(({ words }) => words)).toEqual(['Ninguna colonia se llama así']);
});
