/** Columns instead of rows, for the few results that have hundreds of thousands of them. */
import * as v from 'valibot';
import type { Database } from './database';

const texts = v.array(v.string());
const doubles = v.array(v.array(v.number()));

/** @param sql whose first column is text and whose others are DOUBLE, none of them NULL. */
export async function textsAndNumbers(
  db: Database,
  sql: string,
): Promise<{ readonly text: readonly string[]; readonly numbers: readonly number[][] }> {
  const [text = [], ...numbers] = (await db.runAndReadAll(sql)).getColumnsJS();
  return { text: v.parse(texts, text), numbers: v.parse(doubles, numbers) };
}
