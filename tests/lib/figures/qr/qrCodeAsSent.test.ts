/** A QR code is drawn by its program: nothing stands for it before, and its address is beside it in letters. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import QrCode from '$lib/figures/qr/QrCode.svelte';
import { documentOf } from '../../../features/rendered';

it.each(['https://ejemplo.invalid/', '', 'x'.repeat(5000)])(
  'as it is sent there is no image of «%.20s», and no word of one',
  (text) => {
    const { body } = documentOf(render(QrCode, { props: { text, label: 'Este informe' } }));
    expect(body.querySelectorAll('svg, [role="img"]')).toHaveLength(0);
    expect(body.textContent?.trim()).toBe('');
  },
);
