import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataDocs } from '../../scripts/docs/dataDocs';
import { TABLE_NAMES, TABLES } from '$lib/contract/tables';

describe('the generated pages of docs/datos', async () => {
  const pages = await dataDocs('.');

  it.each([...pages.keys()])('%s is what the code and the release say', (name) => {
    expect(readFileSync(`docs/datos/${name}`, 'utf8')).toBe(pages.get(name));
  });

  it('name every column of every table', () => {
    const text = pages.get('diccionario.md') ?? '';
    for (const name of TABLE_NAMES) {
      expect(text).toContain(`## ${name}\n`);
      for (const { nombre, significado } of TABLES[name].columnas) {
        expect(text).toContain(`\`${nombre}\``);
        expect(text).toContain(significado.replaceAll('|', '\\|'));
      }
    }
  });

  it('give the texts of an indicator letter by letter', () => {
    expect(pages.get('indicadores.md')).toContain('`VIOLACION EQUIPARADA POR CONOCIDO`');
  });
});
