/** Words that say how or where was paid, or what form the firm has, and nothing of what was bought. */
const empty = new Set(
  'www com co uk ltd limited plc llc inc gmbh ag bv nv sa srl oy ab as the paypal pp wp sp sq izettle sumup zettle stripe card visa mastercard debit purchase pos contactless payment to ref gbp eur usd net org http https'.split(
    ' ',
  ),
);

/** Characters of the statement field in which most card networks cut the merchant's name. */
const cutLength = 21;

/** A merchant's text taken apart for the classifier. */
export interface MerchantText {
  /** Words in lower case without accents, signs and numbers; `&` is a word's part no more. */
  readonly words: readonly string[];
  /** True when the last word may be cut short by the width of the field. */
  readonly cut: boolean;
}

/** Lower case, apostrophes and signs become spaces, numbers are dropped; empty words only when something else is left. */
export function readMerchantText(merchant: string): MerchantText {
  const plain = merchant
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = plain.split(' ').filter((word) => word !== '' && !/^\d+$/.test(word));
  const telling = words.filter((word) => !empty.has(word));
  return { words: telling.length > 0 ? telling : words, cut: merchant.trim().length >= cutLength };
}
