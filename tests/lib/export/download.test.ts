import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadCsv, downloadText } from '$lib/export/download';
import { INTERNAL_BANNER, INTERNAL_PREFIX, isInternalFile } from '$lib/contract/internal';

const files: Blob[] = [];
let internal = false;
const clicks: { href: string; download: string }[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  files.length = 0;
  clicks.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:archivo';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined);
  internal = false;
  vi.stubGlobal('document', {
    querySelector: () => (internal ? {} : null),
    createElement: () => {
      const link = { href: '', download: '', click: () => clicks.push({ ...link }) };
      return link;
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('downloadCsv', () => {
  it('hands over the table as a file of that name, and gives its memory back later', async () => {
    downloadCsv('colonias-2023', { columns: [{ name: 'Colonia' }], rows: [['Centro']] });
    const [link] = clicks;
    const [file] = files;
    expect(clicks).toHaveLength(1);
    expect([link?.href, link?.download]).toEqual([
      'blob:archivo',
      'atlas-violeta_colonias-2023.csv',
    ]);
    expect(await file?.text()).toContain('Colonia\r\nCentro\r\n');
    expect(URL.revokeObjectURL).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:archivo');
  });
});

it('says in the name and in each row of a table’s file that it is of internal use, where the page is', async () => {
  internal = true;
  downloadCsv('colonias-2023', { columns: [{ name: 'Colonia' }], rows: [['Centro'], ['Algarín']] });
  const text = (await files[0]?.text()) ?? '';
  expect(text.replace('\uFEFF', '')).toBe(
    `uso,Colonia\r\n${INTERNAL_BANNER},Centro\r\n${INTERNAL_BANNER},Algarín\r\n`,
  );
  expect(isInternalFile('otro-nombre.csv', text)).toBe(true);
  downloadText('acuerdos.csv', 'id\n');
  expect(clicks.map(({ download }) => download)).toEqual([
    `${INTERNAL_PREFIX}atlas-violeta_colonias-2023.csv`,
    'acuerdos.csv',
  ]);
});

describe('downloadText', () => {
  it('hands over the text as it is, under its own name', async () => {
    downloadText('acuerdos.csv', '\uFEFFid\r\nA001\r\n');
    expect(clicks.map(({ download }) => download)).toEqual(['acuerdos.csv']);
    const bytes = new Uint8Array((await files[0]?.arrayBuffer()) ?? []);
    expect([...bytes]).toEqual([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('id\r\nA001\r\n')]);
  });
});
