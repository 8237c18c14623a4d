import { expect, it } from 'vitest';
import { crossedSentence, heldBreakSentence, writeBreak, writeBreaks } from '$lib/words/es/breaks';

it('names every break with who tells of it', () => {
  const told = writeBreaks().split('; ');
  expect(told.some((each) => each.includes('confinamiento de abril a julio de 2020'))).toBe(true);
  expect(writeBreaks()).toContain('(Expansión, 6 de marzo de 2026)');
  expect(writeBreaks()).toContain('(Proceso y datanoticias, 2019)');
});

it('says which break two periods are not compared for', () => {
  expect(crossedSentence('tentativa_2021')).toBe(
    'Los dos periodos no se pueden comparar, porque entre ellos o en uno está una ruptura de la serie: la tentativa de feminicidio casi no se usaba antes de 2021.',
  );
  expect(writeBreak('confinamiento_2020')).toBe('el confinamiento de abril a julio de 2020');
});

it('says of one period which break is in it, and what that leaves', () => {
  expect(heldBreakSentence('confinamiento_2020')).toBe(
    'En el periodo está una ruptura de la serie: el confinamiento de abril a julio de 2020. Los lugares se comparan en los mismos meses; lo que se ve no vale para antes ni para después.',
  );
});
