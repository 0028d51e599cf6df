import { CalendarFileError } from './calendar-file-error.js';

/** The lines of one component, from its BEGIN to its END, unfolded. */
export interface CalendarBlock {
  /** 1-based line of its BEGIN in the file. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** A calendar cut into what matters, so that one bad event does not spoil the others. */
export interface ScannedCalendar {
  /** X-WR-CALNAME or NAME. */
  readonly name: string | null;
  readonly zones: readonly CalendarBlock[];
  readonly events: readonly CalendarBlock[];
}

const mostEvents = 20_000;

/** Reads bytes as UTF-8, with or without a mark. @throws CalendarFileError EMPTY_FILE, NOT_TEXT. */
export function readText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new CalendarFileError('EMPTY_FILE', 'The file is empty.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CalendarFileError('NOT_TEXT', 'A calendar is UTF-8 text; this file is not.');
  }
}

interface OpenComponent {
  readonly name: string;
  readonly line: number;
  readonly lines: string[];
}

interface Line {
  readonly content: string;
  /** 1-based, of its first physical line. */
  readonly line: number;
}

/**
 * Unfolds lines (RFC 5545, 3.1) and follows BEGIN and END.
 * @throws CalendarFileError NOT_A_CALENDAR, BROKEN_FILE (with the line), TOO_MANY_EVENTS.
 */
export function scanCalendar(text: string): ScannedCalendar {
  const found = {
    VCALENDAR: [] as CalendarBlock[],
    VTIMEZONE: [] as CalendarBlock[],
    VEVENT: [] as CalendarBlock[],
  };
  const open: OpenComponent[] = [];
  let name: string | null = null;
  for (const line of unfolded(text)) {
    const closed = follow(line, open);
    if (closed && closed.name in found) found[closed.name as keyof typeof found].push(closed);
    if (found.VEVENT.length > mostEvents)
      throw new CalendarFileError('TOO_MANY_EVENTS', `More than ${mostEvents} events.`);
    if (open.length === 1) name ??= nameIn(line.content);
  }
  const last = open.at(-1);
  if (last) throw broken(last.line, `${last.name} begins here and does not end: the file is cut off`);
  if (found.VCALENDAR.length === 0) throw notACalendar(1);
  return { name, zones: found.VTIMEZONE, events: found.VEVENT };
}

/** Adds a line to the components that are open; returns the one it closes. */
function follow({ content, line }: Line, open: OpenComponent[]): OpenComponent | undefined {
  const begin = keywordValue('BEGIN', content);
  const isOutside = open.length === 0 && begin !== 'VCALENDAR';
  if (isOutside) throw notACalendar(line);
  if (begin !== undefined) open.push({ name: begin, line, lines: [] });
  for (const component of open) component.lines.push(content);
  const end = keywordValue('END', content);
  if (end === undefined) return undefined;
  const closed = open.pop();
  if (closed?.name !== end) throw broken(line, `END:${end} closes ${closed?.name ?? 'nothing'}`);
  return closed;
}

function keywordValue(keyword: 'BEGIN' | 'END', content: string): string | undefined {
  if (content.slice(0, keyword.length + 1).toUpperCase() !== `${keyword}:`) return undefined;
  return content
    .slice(keyword.length + 1)
    .trim()
    .toUpperCase();
}

function nameIn(content: string): string | null {
  return /^(?:X-WR-CALNAME|NAME)(?:;[^:]*)?:(.+)$/i.exec(content)?.[1]?.trim() ?? null;
}

function* unfolded(text: string): Generator<Line> {
  let content = '';
  let line = 0;
  let at = 0;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    at += 1;
    if (/^[ \t]/.test(raw) && content !== '') {
      content += raw.slice(1);
      continue;
    }
    if (content.trim() !== '') yield { content, line };
    [content, line] = [raw, at];
  }
  if (content.trim() !== '') yield { content, line };
}

function notACalendar(line: number): CalendarFileError {
  return new CalendarFileError('NOT_A_CALENDAR', `Line ${line}: a calendar begins with BEGIN:VCALENDAR.`);
}

function broken(line: number, what: string): CalendarFileError {
  return new CalendarFileError('BROKEN_FILE', `Line ${line}: ${what}.`);
}
