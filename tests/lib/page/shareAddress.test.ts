/** Who takes an address that is given away, on a device that has all, some or none of the means. */
import { describe, expect, it, vi } from 'vitest';
import { shareAddress } from '$lib/page/shareAddress';

const SHARED = { title: 'Una vista', url: 'https://ejemplo.mx/?vista=1' };

const clipboard = () => ({ writeText: vi.fn(() => Promise.resolve()) });
const refusing = (name: string) => () => Promise.reject(new DOMException('no', name));

describe('an address given away', () => {
  it('goes to the sheet of the device where there is one, and then to no clipboard', async () => {
    const device = { share: vi.fn(() => Promise.resolve()), clipboard: clipboard() };
    expect(await shareAddress(SHARED, device)).toBe('sheet');
    expect(device.share).toHaveBeenCalledExactlyOnceWith(SHARED);
    expect(device.clipboard.writeText).not.toHaveBeenCalled();
  });

  it('goes nowhere once its reader closes the sheet', async () => {
    const device = { share: refusing('AbortError'), clipboard: clipboard() };
    expect(await shareAddress(SHARED, device)).toBeNull();
    expect(device.clipboard.writeText).not.toHaveBeenCalled();
  });

  it.each([
    ['without a sheet', {}],
    ['whose sheet refuses', { share: refusing('NotAllowedError') }],
  ])('is copied on a device %s', async (_, means) => {
    const device = { ...means, clipboard: clipboard() };
    expect(await shareAddress(SHARED, device)).toBe('clipboard');
    expect(device.clipboard.writeText).toHaveBeenCalledExactlyOnceWith(SHARED.url);
  });

  it.each([
    ['has no clipboard', {}],
    ['refuses its clipboard', { clipboard: { writeText: refusing('NotAllowedError') } }],
  ])('is left to its reader where the browser %s', async (_, device) => {
    expect(await shareAddress(SHARED, device)).toBe('nobody');
  });
});
