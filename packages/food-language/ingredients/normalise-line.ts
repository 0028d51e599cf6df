import { unitPattern, unitSpelt } from './unit-words.js';

/**
 * Rewrites an ingredient line so that each number is one word and stands apart from its unit. Fractions become
 * `#1$2` (one half) and `1#1$2` (one and a half), the notation of the labelled corpus, so that no word holds a slash or
 * a space. "½-inch" → "#1$2 inch", "5- to 6-pound" → "5-6 pound", "8 x 450g/1lb" → "8x 450 g/1 lb".
 */
export function normaliseLine(line: string): string {
  return [
    decodeEntities,
    plainCharacters,
    joinMixedNumbers,
    writeFractions,
    separateUnits,
    spellUnits,
    joinRanges,
    joinMultipliers,
  ]
    .reduce((text, step) => step(text), line)
    .replace(/\s+/g, ' ')
    .trim();
}

const vulgar: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅐': '1/7',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
  '⅑': '1/9',
  '⅒': '1/10',
};
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  frac13: '⅓',
  frac23: '⅔',
  frasl: '/',
  deg: '°',
  rsquo: '’',
  lsquo: '‘',
  apos: "'",
  quot: '"',
  eacute: 'é',
  egrave: 'è',
  ntilde: 'ñ',
  ndash: '–',
  mdash: '—',
};

/** One number: whole, decimal or with a fraction, as it stands after `writeFractions`. */
const number = String.raw`(?:\d+(?:\.\d+)?)?(?:#\d+\$\d+)|\d+(?:\.\d+)?|\.\d+`;
const range = new RegExp(
  String.raw`(?<![\d#$.])(${number})\s*-?\s*(?:to|or)\s+(?=(?:${number})(?![\d#$]))`,
  'gi',
);
const dash = new RegExp(String.raw`(?<![\d#$.-])(${number})\s*-\s*(?=(?:${number})(?![\d#$]))`, 'g');
const repeatedUnit = new RegExp(
  String.raw`(?<![\d#$.])(${number})\s+([a-z]+)\s*-\s*(${number})\s+\2(?![a-z])`,
  'gi',
);
const multiplier = new RegExp(String.raw`(?<![\d#$.])(${number})\s*x\s+(?=[\d#a-z])`, 'gi');
const hyphenatedUnit = new RegExp(String.raw`(\d)-(?=(?:${unitPattern})\b)`, 'gi');

const decimalComma = new RegExp(String.raw`(?<![\d.,])(\d{1,3}),(\d{1,2})(?=\s?(?:${unitPattern})\b)`, 'gi');

function decodeEntities(text: string): string {
  return text
    .replace(/&([a-z]+\d*);/gi, (entity, name: string) => entities[name.toLowerCase()] ?? entity)
    .replace(/&#(\d{1,6});/g, (entity, code: string) =>
      Number(code) > 31 && Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : entity,
    );
}

function plainCharacters(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200b\u202f\u3000\t\r\n]/g, ' ')
    .replace(/\u00ad/g, '')
    .replace(/[\u2010-\u2013]/g, '-')
    .replace(/[\u2014\u2015]/g, ' - ')
    .replace(/\u2044/g, '/')
    .replace(/(?<![\d.,])(\d{1,3}),(\d{3})(?![\d,])/g, '$1$2');
}

/** "1 and 1/2", "1 & ½", "1-1/2" and "one and a half" are one number, and so is "2,5 kg"; a ton is 1000 kg. */
function joinMixedNumbers(text: string): string {
  return text
    .replace(/\bone and a half\b/gi, '1 1/2')
    .replace(/(?<![\d/.,])(\d+)(?:\s+and\s+|\s*&\s*)(?=[½⅓⅔¼¾⅛⅜⅝⅞]|\d\/\d)/gi, '$1 ')
    .replace(/(?<![\d/.,])([1-9]\d*)-(\d+)\/(\d+)/g, (written, whole, top, bottom) =>
      Number(top) < Number(bottom) ? `${whole} ${top}/${bottom}` : written,
    )
    .replace(decimalComma, '$1.$2')
    .replace(
      /(?<![\d.,/])(\d+(?:\.\d+)?)\s*ton(?:ne)?s?\b/gi,
      (_, tons: string) => `${Number(tons) * 1000} kg`,
    );
}

/** Units as people shorten and misspell them, after a number. */
function spellUnits(text: string): string {
  return text.replace(/(?<=[\d$]\s)([a-z]+)(?=[\s./,)]|$)/gi, (word) => unitSpelt(word) ?? word);
}

function writeFractions(text: string): string {
  return text
    .replace(/[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]/g, (sign) => ` ${vulgar[sign]}`)
    .replace(/(\d)-\s+(?=\d+\/\d)/g, '$1-')
    .replace(/(?<![\d.])(\d+)\s+(\d+)\/(\d+)(?!\d)/g, ' $1#$2$$$3')
    .replace(/(?<!\d)(\d+)\/(\d+)(?!\d)/g, (fraction, top: string, bottom: string) =>
      bottom === '0' ? fraction : ` #${top}$${bottom}`,
    )
    .replace(/- +#/g, '-#');
}

function separateUnits(text: string): string {
  return text
    .replace(hyphenatedUnit, '$1 ')
    .replace(/(\d)(?=[a-zA-Z])/g, '$1 ')
    .replace(/([a-z])(?=\d)/g, '$1 ')
    .replace(/([a-zA-Z])-(?=[\d#])/g, '$1 - ');
}

function joinRanges(text: string): string {
  return text.replace(range, '$1-').replace(repeatedUnit, '$1-$3 $2').replace(dash, '$1-');
}

function joinMultipliers(text: string): string {
  return text.replace(multiplier, '$1x ');
}
