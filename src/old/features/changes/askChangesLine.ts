/** What changed in the whole alcaldía, in one line with its marks: for the pages that tell of something else. */
import type { Engine } from '$old/lib/engine/door';
import type { MarkedText } from '$old/lib/export/dataMarks';
import type { ReleaseFacts } from '$old/lib/page/facts';
import { askHeadline } from './askHeadline';
import { headlineMarks } from './dataMarks';
import { headlineWords } from './words/es/headlineWords';

export async function askChangesLine(engine: Engine, facts: ReleaseFacts): Promise<MarkedText> {
  const headline = await askHeadline(engine, facts);
  return { text: headlineWords(headline).line, data: headlineMarks(headline, facts.alcaldia) };
}
