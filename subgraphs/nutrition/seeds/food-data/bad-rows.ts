/** Rows of a download that were left out, by file and reason, with the first of each. */
export interface BadRows {
  readonly count: number;
  readonly reasons: readonly {
    readonly file: string;
    readonly reason: string;
    readonly count: number;
    /** Line numbers, at most five. */
    readonly lines: readonly number[];
  }[];
}

/** Counts bad rows without keeping them. */
export class BadRowLog {
  private readonly byReason = new Map<string, { count: number; lines: number[] }>();
  private total = 0;

  add(file: string, line: number, reason: string): void {
    this.total += 1;
    const key = `${file}\t${reason}`;
    const entry = this.byReason.get(key) ?? { count: 0, lines: [] };
    entry.count += 1;
    if (entry.lines.length < 5) entry.lines.push(line);
    this.byReason.set(key, entry);
  }

  summary(): BadRows {
    const reasons = [...this.byReason].map(([key, { count, lines }]) => {
      const [file = '', reason = ''] = key.split('\t');
      return { file, reason, count, lines };
    });
    return { count: this.total, reasons: reasons.sort((a, b) => b.count - a.count) };
  }
}
