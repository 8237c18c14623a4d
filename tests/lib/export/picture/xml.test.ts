import { describe, expect, it } from 'vitest';
import { element, escapedXml } from '$lib/export/picture/xml';

describe('what a picture is written with', () => {
  it('keeps no text that would be read as a mark, and nothing that no XML may hold', () => {
    expect(escapedXml('<b> & "c" \u0000\u000B\uFFFE')).toBe('&lt;b&gt; &amp; &quot;c&quot; ');
  });

  it('writes numbers to the hundredth, and leaves out what is not said', () => {
    expect(element('rect', { x: 1.23456, y: -0.001, rx: undefined, fill: '"red"' })).toBe(
      '<rect x="1.23" y="0" fill="&quot;red&quot;"/>',
    );
    expect(element('g', {}, '<a/>')).toBe('<g><a/></g>');
  });
});
