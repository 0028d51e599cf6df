/** A table of RFC 4180 held in memory: rows of fields, the line each begins at. Meant for what a person exports, not for downloads. */
export function csvTable(text: string): { readonly line: number; readonly fields: readonly string[] }[] {
  const rows: { line: number; fields: string[] }[] = [];
  let fields: string[] = [];
  let [field, line, start, isQuoted] = ['', 1, 1, false];
  const endRow = () => {
    fields.push(field);
    if (fields.some((each) => each.trim() !== '')) rows.push({ line: start, fields });
    fields = [];
    field = '';
    start = line;
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === '\n') line += 1;
    if (isQuoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && field.trim() === '') {
      isQuoted = true;
      field = '';
    } else if (letter === ',') {
      fields.push(field);
      field = '';
    } else if (letter === '\n') endRow();
    else if (letter !== '\r') field += letter;
  }
  endRow();
  return rows;
}

/** A field of a table that a spreadsheet may open: quoted where it must be, and never read as a formula. */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
