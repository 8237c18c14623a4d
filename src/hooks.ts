import type { Transport } from '@sveltejs/kit';
import { fromColumns, fromNumberText, toColumns, toNumberText } from '$old/lib/page/columns';

export const transport: Transport = {
  columns: { encode: (value) => toColumns(value) ?? false, decode: fromColumns },
  numbers: { encode: (value) => toNumberText(value) ?? false, decode: fromNumberText },
};
