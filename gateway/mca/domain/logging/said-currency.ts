const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  r$: 'BRL',
  mx$: 'MXN',
};
const words: Readonly<Record<string, string>> = {
  'us dollar': 'USD',
  euro: 'EUR',
  quid: 'GBP',
  sterling: 'GBP',
  pound: 'GBP',
  pence: 'GBP',
  p: 'GBP',
  franc: 'CHF',
  rupee: 'INR',
  yen: 'JPY',
  zloty: 'PLN',
};
const codes =
  'usd|eur|gbp|chf|cad|aud|nzd|inr|jpy|sek|nok|dkk|pln|czk|huf|brl|mxn|zar|sgd|hkd|cny|krw|thb|ils';
/** Currencies whose people say "$" for them. */
const dollars = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN']);
const cents = String.raw`cents?|pence|(?<=\d)[cp]|¢`;

/** Patterns of what stands before a sum, and after one. */
export const beforeSum = String.raw`(?:\b[a-z]{1,3})?[$€£¥₹]|\b(?:${codes})\b`;
export const afterSum = String.raw`[$€£¥₹](?! ?\d)|(?:${codes}|us dollars?|dollars?|bucks?|euros?|quid|sterling|pounds?|francs?|rupees?|yen|zlotys?|${cents})(?![a-z])`;

/** Whether a word counts hundredths of a currency. */
export function isSmallUnit(word: string): boolean {
  return /^(?:cents?|pence|[cp]|¢)$/.test(word);
}

/**
 * The currency that a sign or a word means, ISO 4217; null for a sign that is not known, such as "T$". @param home the person's own.
 */
export function saidCurrency(said: string, home: string): string | null {
  const plain = said.replace(/(?<=[a-z]{3})s$/, '');
  if (/^(?:\$|dollar|buck)$/.test(plain)) return dollars.has(home) ? home : 'USD';
  if (/^(?:cent|c|¢)$/.test(plain)) return home;
  const code = new RegExp(`^(?:${codes})$`).test(plain) ? plain.toUpperCase() : null;
  return signs[plain] ?? words[plain] ?? code;
}
