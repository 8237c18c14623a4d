import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import FillIn from '$features/help/FillIn.svelte';
import { documentOf } from '../rendered';

const text = (arePlaced: boolean) =>
  documentOf(render(FillIn, { props: { hasCabinet: true, arePlaced } })).body.textContent.replace(
    /\s+/g,
    ' ',
  );

describe('what is yet to be filled in', () => {
  it('says that most services have no place only where most have none', () => {
    expect(text(false)).toContain('De la mayoría las fuentes no dan domicilio');
    expect(text(true)).not.toContain('no dan domicilio');
    expect(text(true)).toContain('falta que alguien lo confirme');
  });
});
