/**
 * Rows of a comma-separated text with quotes (RFC 4180), by the names in its first line. Lines of one empty field are left
 * out. @throws Error when a column that is needed is missing.
 */
export function readCsv<K extends string>(
  text: string,
  needed: readonly K[],
): (Record<K, string> & Record<string, string>)[] {
  const [header = [], ...rows] = readRows(text.replace(/^\uFEFF/, ''));
  const missing = needed.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new Error(`there is no column ${missing.join(', ')}`);
  return rows.map(
    (row) =>
      Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])) as Record<K, string> &
        Record<string, string>,
  );
}

function readRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}
