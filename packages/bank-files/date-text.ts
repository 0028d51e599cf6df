import { isLocalDate, type LocalDate, toEpochDay } from '@progressive/quantities';

/** Order of day, month and year in dates of digits. */
export type DateOrder = 'DMY' | 'MDY' | 'YMD';

/** Beginnings of month names in the languages of the banks we know, without accents, the longer before the shorter. */
const monthNames: readonly (readonly [string, number])[] = [
  ...months('januar janvier enero gennaio janeiro ene gen jan tammi sty led', 1),
  ...months('februar fevrier febbraio fev feb helmi lut', 2),
  ...months('maart marzo maerz mars march mar mrt mrz maa brez', 3),
  ...months('april avril abril aprile avr abr apr huhti kwi dub', 4),
  ...months('mai may maj mei maggio mag touko kvet', 5),
  ...months('juin june juni junio giugno junho jun giu kesa cze cerven', 6),
  ...months('juillet july juli julio luglio julho juil jul lug heina lip', 7),
  ...months('august aout agosto augustus aug ago aou elo sie', 8),
  ...months('september septembre settembre sept sep set syys wrz zari', 9),
  ...months('october oktober octobre ottobre outubro oct okt ott out loka paz rij', 10),
  ...months('november novembre noviembre nov marras lis', 11),
  ...months('december dezember decembre diciembre dicembre dec dez dic des joulu gru pros', 12),
].toSorted((a, b) => b[0].length - a[0].length);

function months(names: string, month: number): (readonly [string, number])[] {
  return names.split(' ').map((name) => [name, month] as const);
}

function monthOf(word: string): number | null {
  const plain = word
    .normalize('NFD')
    .replace(/[^a-z]/giu, '')
    .toLowerCase();
  if (plain.length < 3) return null;
  return monthNames.find(([name]) => plain.startsWith(name))?.[1] ?? null;
}

/** A date taken apart: sure already, or three numbers whose order the whole file decides. */
export type DateText =
  | { readonly kind: 'sure'; readonly date: LocalDate | null }
  | {
      readonly kind: 'numbers';
      readonly parts: readonly [string, string, string];
      readonly apostrophe: boolean;
    };

/**
 * Reads the text of a date, with or without a time after it or a weekday before it; null when it is no date at all.
 * `date` null: it has the form of a date and there is no such day.
 */
export function readDateText(cell: string): DateText | null {
  const known = read.get(cell);
  if (known !== undefined) return known;
  const text = cell.normalize('NFKC').trim();
  const date = isoDate(text) ?? eastAsianDate(text) ?? namedMonth(text) ?? numbers(text);
  if (read.size >= mostRead) read.clear();
  if (cell.length <= 40) read.set(cell, date);
  return date;
}

/** What was read lately: a statement has the same day many times, and each cell is asked more than once. */
const read = new Map<string, DateText | null>();
const mostRead = 5_000;

const time = String.raw`(?:[T\s,]+\d{1,2}[:.h]\d{2}.*|T?\d{2}:?\d{2}.*|T.*)?`;
const isoForm = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`, 'u');
const numberForm = new RegExp(
  String.raw`^(?:[A-Za-zÀ-ÿ]{2,12}\.?,?\s+)?(\d{1,4})\s*[-/. ]\s*(\d{1,2})\s*([-/.' ]+)\s*(\d{1,4})\.?${time}$`,
  'u',
);

function isoDate(text: string): DateText | null {
  const parts = isoForm.exec(text);
  if (parts !== null) return sure(parts[1], parts[3], parts[4]);
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[\sT]?\d{4,6}.*)?$/u.exec(text);
  return compact === null ? null : sure(compact[1], compact[2], compact[3]);
}

/** `2024年1月15日`, and years of the eras Heisei and Reiwa (`R6.1.15`, `令和6年1月15日`). */
function eastAsianDate(text: string): DateText | null {
  const western = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/u.exec(text);
  if (western !== null) return sure(western[1], western[2], western[3]);
  const era = /^(令和|平成|R|H)\s*(\d{1,2})[年.\-/](\d{1,2})[月.\-/](\d{1,2})日?$/u.exec(text);
  if (era === null) return null;
  const first = era[1] === '令和' || era[1] === 'R' ? 2018 : 1988;
  return sure(String(first + Number(era[2])), era[3], era[4]);
}

function namedMonth(text: string): DateText | null {
  const dayFirst =
    /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:\.|st|nd|rd|th|er|º)?[\s\-/]*(?:de\s+)?(\p{L}{3,})\.?[\s\-/,']*(?:de\s+)?(\d{4}|\d{2})?(?![\d\p{L}])/iu.exec(
      text,
    );
  if (dayFirst !== null) return named(dayFirst[1], dayFirst[2], dayFirst[3]);
  const monthFirst =
    /^(?:\p{L}+,\s+)?(\p{L}{3,})\.?[\s\-/]*(\d{1,2})(?:st|nd|rd|th)?[\s\-/,']+(\d{4}|\d{2})(?!\d)/iu.exec(
      text,
    );
  return monthFirst === null ? null : named(monthFirst[2], monthFirst[1], monthFirst[3]);
}

function named(day: string | undefined, word: string | undefined, year: string | undefined): DateText | null {
  const month = monthOf(word ?? '');
  return month === null || year === undefined ? null : sure(fullYear(year), String(month), day);
}

function numbers(text: string): DateText | null {
  const match = numberForm.exec(text);
  if (match === null) return null;
  const [, a = '', b = '', gap = '', c = ''] = match;
  if (a.length > 2 && a.length !== 4) return null;
  if (c.length === 3 || (a.length === 4 && c.length > 2)) return null;
  return { kind: 'numbers', parts: [a, b, c], apostrophe: gap.includes("'") };
}

function sure(year = '', month = '', day = ''): DateText {
  return { kind: 'sure', date: dayOf(year, month, day) };
}

function dayOf(year: string, month: string, day: string): LocalDate | null {
  const date = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}

/** Two digits mean 1970 to 2069; Quicken's apostrophe means this century. */
function fullYear(text: string, apostrophe = false): string {
  if (text.length === 4) return text;
  const year = Number(text);
  return String(year + (apostrophe || year < 70 ? 2000 : 1900));
}

/** The day that a taken apart date means in this order; null when there is none. */
export function resolveDate(text: DateText, order: DateOrder): LocalDate | null {
  if (text.kind === 'sure') return text.date;
  const [a, b, c] = text.parts;
  if (order === 'YMD') return a.length === 4 || c.length <= 2 ? dayOf(fullYear(a), b, c) : null;
  if (a.length === 4) return null;
  const year = fullYear(c, text.apostrophe);
  return order === 'DMY' ? dayOf(year, b, a) : dayOf(year, a, b);
}

/** What else a file tells about the order of its dates: its language, separators and currency. */
export type DateOrderHint = 'DMY' | 'MDY' | null;

/**
 * The order of day, month and year in a file, from all its dates: the order in which the most of them exist, then the one
 * that keeps the rows in sequence (statements are sorted), then the hint, then the one with the shorter span.
 */
export function detectDateOrder(cells: readonly string[], hint: DateOrderHint): DateOrder {
  const texts = cells.map(readDateText).filter((text) => text?.kind === 'numbers');
  if (texts.length === 0) return hint ?? 'DMY';
  const [best, next] = (['DMY', 'MDY', 'YMD'] as const)
    .map((order) => judge(texts, order, hint))
    .toSorted(
      (a, b) =>
        b.readable - a.readable ||
        difference(b.inSequence, a.inSequence) ||
        b.hinted - a.hinted ||
        a.span - b.span,
    );
  return best?.order ?? next?.order ?? 'DMY';
}

/** Sequences that differ by little say nothing. */
function difference(left: number, right: number): number {
  return Math.abs(left - right) < 0.1 ? 0 : left - right;
}

function judge(texts: readonly (DateText | null)[], order: DateOrder, hint: DateOrderHint) {
  const days = texts.flatMap((text) => {
    const date = text === null ? null : resolveDate(text, order);
    return date === null ? [] : [toEpochDay(date)];
  });
  let [up, down] = [0, 0];
  for (const [index, day] of days.entries()) {
    const before = days[index - 1];
    if (before === undefined || day === before) continue;
    if (day > before) up += 1;
    else down += 1;
  }
  const span =
    days.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...sampled(days)) - Math.min(...sampled(days));
  const inSequence = up + down === 0 ? 1 : Math.max(up, down) / (up + down);
  return {
    order,
    readable: days.length,
    inSequence,
    hinted: order === hint ? 1 : order === 'YMD' ? -1 : 0,
    span,
  };
}

/** Spread into Math.max, so not more than the stack takes. */
function sampled(days: readonly number[]): readonly number[] {
  return days.length <= 10_000
    ? days
    : days.filter((_, index) => index % Math.ceil(days.length / 10_000) === 0);
}
