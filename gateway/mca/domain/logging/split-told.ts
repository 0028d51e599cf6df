const cuts = /(?:,|;|\.(?=\s)|\s\+|\s&)\s+(?:and |then |plus |also )*|\s+(?:and then|and|then|plus|also)\s+/g;

/**
 * Cuts a text that tells of several things so that each piece has one of their marks (a sum, a meal, a scheme of sets); null when no
 * cut does. Pieces without a mark belong to the one before where marks come first ("$5 on coffee and cake, $20 on petrol"), else to
 * the one after ("eggs and toast for breakfast, soup for lunch"). @param marks places of the marks in the text, ascending.
 */
export function splitTold(text: string, marks: readonly number[]): readonly string[] | null {
  const bounds = [...text.matchAll(cuts)].map(({ index, 0: cut }) => ({ index, next: index + cut.length }));
  const starts = [0, ...bounds.map(({ next }) => next)];
  const pieces = starts.map((start, at) => ({ start, end: bounds[at]?.index ?? text.length }));
  const count = ({ start, end }: { start: number; end: number }) =>
    marks.filter((mark) => mark >= start && mark < end).length;
  if (pieces.some((piece) => count(piece) > 1)) return null;
  const [first] = pieces;
  const marksLead = first !== undefined && count(first) === 1 && isLeading(text, first, marks);
  const joined = marksLead ? joinBack(pieces, count) : joinAhead(pieces, count);
  return joined.every((piece) => count(piece) === 1)
    ? joined.map(({ start, end }) => text.slice(start, end))
    : null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether more of a piece follows its mark than the mark itself. */
function isLeading(text: string, { start, end }: Span, marks: readonly number[]): boolean {
  const mark = marks.find((each) => each >= start) ?? start;
  return text.slice(mark, end).trim().split(/\s+/).length > 2;
}

function joinBack(pieces: readonly Span[], count: (piece: Span) => number): Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && count(piece) === 0) joined[joined.length - 1] = { ...last, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

function joinAhead(pieces: readonly Span[], count: (piece: Span) => number): Span[] {
  const joined: Span[] = [];
  let open: number | null = null;
  for (const piece of pieces) {
    const start: number = open ?? piece.start;
    if (count(piece) === 0) {
      open = start;
      continue;
    }
    joined.push({ start, end: piece.end });
    open = null;
  }
  const last = joined.at(-1);
  const end = pieces.at(-1)?.end ?? 0;
  if (open !== null && last !== undefined) joined[joined.length - 1] = { ...last, end };
  return joined;
}
