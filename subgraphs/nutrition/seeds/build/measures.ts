import type { Row } from './csv.js';

/** A household measure: `amount` of `unit` weighs `grams` (edible). */
export interface Measure {
  readonly amount: number;
  readonly unit: string;
  readonly note: string;
  readonly grams: number;
}

/** Tidies SR28 measures: the unit apart from its note, one line per unit and note, nonsense dropped. */
export function tidyMeasures(rows: readonly Row[]): Measure[] {
  const seen = new Set<string>();
  const measures: Measure[] = [];
  for (const row of rows) {
    const written = (row['measure'] ?? '').trim().replace(/\s+/g, ' ');
    // "can can 12 fl oz" says its unit twice; six of an "inch sub" are one sub of six inches.
    const [, kind = ''] = /^inch (sub)$/.exec(written) ?? [];
    const text =
      kind === '' ? written.replace(/^(\w+) \1 (.+)$/, '$1 ($2)') : `${kind} (${row['amount']} inch)`;
    if (/NLEA|yield|Gerber|Heinz|Beech|303 x|cubic inch/.test(text)) continue;
    const unit = text.replace(/\s*[(,].*$/, '').toLowerCase();
    const note = text
      .slice(unit.length)
      .replace(/^[\s,(]+|[)\s]+$/g, '')
      .replace(/\)\s*\(/g, ', ');
    const amount = kind === '' ? Number(row['amount'] || '1') : 1;
    const id = `${amount} ${unit}|${note}`;
    // SR28 weighs a slice of French bread as half a baguette; its own larger file says 64 g.
    const grams = row['ndb_no'] === '18029' && unit === 'slice' ? 64 : Number(row['grams']);
    if (unit === '' || !(grams > 0) || !(amount > 0) || seen.has(id)) continue;
    seen.add(id);
    measures.push({ amount, unit, note, grams });
  }
  return measures;
}
