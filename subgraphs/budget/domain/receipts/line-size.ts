/** How much a line is: pieces, and what they hold together. */
export interface LineSize {
  readonly count: number;
  readonly grams: number | null;
  readonly millilitres: number | null;
  /** The text without its size. */
  readonly name: string;
}

/** Grams and millilitres of the units on receipts; US customary: 1 lb = 453.592 g, 1 fl oz = 29.5735 ml (NIST Handbook 44). */
const units: Readonly<Record<string, readonly ['grams' | 'millilitres', number]>> = {
  g: ['grams', 1],
  gr: ['grams', 1],
  kg: ['grams', 1000],
  oz: ['grams', 28.3495],
  lb: ['grams', 453.592],
  lbs: ['grams', 453.592],
  ml: ['millilitres', 1],
  cl: ['millilitres', 10],
  dl: ['millilitres', 100],
  l: ['millilitres', 1000],
  lt: ['millilitres', 1000],
  ltr: ['millilitres', 1000],
  litre: ['millilitres', 1000],
  liter: ['millilitres', 1000],
  floz: ['millilitres', 29.5735],
  pt: ['millilitres', 473.176],
  qt: ['millilitres', 946.353],
  gal: ['millilitres', 3785.41],
};
const unit = '(fl\\.?\\s?oz|kg|gr?|lbs?|oz|ml|cl|dl|ltr|litre|liter|lt|l|pt|qt|gal)\\b\\.?';
const number = '(\\d+(?:[.,]\\d+)?)';
const price = '[$€£]?\\s?\\d+[.,]\\d+(?:\\s?(?:[$€£]|eur|usd|gbp|chf))?';

const weighed = new RegExp(
  `${number}\\s*${unit}\\s*(?:net\\s*)?(?:@|[x×*])\\s*${price}(?:\\s*\\/\\s*\\d*\\s*\\w+\\.?)?`,
  'iu',
);
const multipack = new RegExp(`\\b(\\d{1,3})\\s*[x×*]\\s*${number}\\s*${unit}`, 'iu');
const timesPrice = new RegExp(
  `(?:^|\\s)(\\d{1,3})\\s*(?:pcs?|ea|st(?:k|ück)?)?\\.?\\s*(?:[x×*]|@)\\s*${price}(?:\\s*\\/?\\s*(?:ea|each|st(?:k|ück)?)\\.?)?(?=\\s|$)`,
  'iu',
);
const countFirst = /^(\d{1,3})\s*[x×*]\s*(?=\p{L})/iu;
const countLast = /\s[x×*]\s?(\d{1,3})$/iu;
const size = new RegExp(`(?:^|[\\s(])${number}\\s*${unit}\\)?`, 'iu');

/** Reads count and size out of a line without its price: "2x milk 1l", "bananas 0.412 kg @ 1.99/kg", "cola 6x0.5l". */
export function sizeOfLine(text: string): LineSize {
  const scale = weighed.exec(text);
  if (scale !== null) return sized(cut(text, scale), 1, [Number(decimal(scale[1])), scale[2]]);
  const several = multipack.exec(text);
  if (several !== null)
    return sized(cut(text, several), 1, [Number(several[1]) * Number(decimal(several[2])), several[3]]);
  const counted = timesPrice.exec(text) ?? countFirst.exec(text) ?? countLast.exec(text);
  const count = Math.max(1, Number(counted?.[1] ?? 1));
  const rest = counted === null ? text : cut(text, counted);
  const pack = size.exec(rest);
  if (pack === null) return { count, grams: null, millilitres: null, name: tidy(rest) };
  return sized(cut(rest, pack), count, [count * Number(decimal(pack[1])), pack[2]]);
}

function sized(name: string, count: number, [amount, word = '']: [number, string | undefined]): LineSize {
  const [kind, factor] = units[word.toLowerCase().replace(/[\s.]/g, '')] ?? ['grams', Number.NaN];
  const total = amount * factor;
  const usable = total > 0 && total <= 100_000 ? Math.round(total * 1000) / 1000 : null;
  return {
    count,
    grams: kind === 'grams' ? usable : null,
    millilitres: kind === 'millilitres' ? usable : null,
    name: tidy(name),
  };
}

function cut(text: string, { index, 0: matched }: RegExpExecArray): string {
  return `${text.slice(0, index)} ${text.slice(index + matched.length)}`;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:*#-]+|[\s,;:*#@-]+$/g, '')
    .trim();
}

function decimal(text: string | undefined): string {
  return (text ?? '').replace(',', '.');
}
