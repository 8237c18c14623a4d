/** Where a value holds no word at all, or one that is blank; functions are left to the tests that call them. */
export function unsaid(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value);
  return inner.length === 0
    ? [path]
    : inner.flatMap(([name, part]) => unsaid(part, `${path}.${name}`));
}
