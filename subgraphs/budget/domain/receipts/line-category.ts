import type { ChosenCategory, LedgerCategory } from '../ledger/ledger.js';
import type { SpendingCategory } from '../spending-category.js';
import type { ReadLine, ReceiptLine } from './receipt.js';

/** Words of things in a food shop that are no food; whole words, German beside English. Our own list. */
const words: Readonly<Partial<Record<SpendingCategory, string>>> = {
  HOUSEHOLD:
    'detergent|bleach|toilet (?:paper|rolls?|tissue)|bath tissue|kitchen (?:rolls?|towels?)|paper towels?|napkins?|tissues?|dish ?(?:soap|washer)?(?: tabs?| tablets?)|dish soap|washing[- ]up|laundry|fabric softener|softener|(?:trash|garbage|bin|carrier|shopping|freezer|ziploc) bags?|aluminium foil|aluminum foil|tin foil|cling film|plastic wrap|sponges?|cleaner|cleaning|candles?|batter(?:y|ies)|light bulbs?|soap|shampoo|conditioner|deodorant|toothpaste|tooth ?brush(?:es)?|floss|mouthwash|razors?|shaving|lotion|cosmetics?|mascara|lipstick|sunscreen|tampons?|sanitary pads?|cotton (?:buds|swabs)|q-tips|shower gel|body wash|waschmittel|spülmittel|weichspüler|klopapier|toilettenpapier|küchenrolle|taschentücher|seife|duschgel|zahnpasta|zahnbürste|müllbeutel|tragetasche|reiniger|batterien',
  HEALTH:
    'ibuprofen|aspirin|paracetamol|acetaminophen|tylenol|advil|vitamins?|multivitamin|band-?aids?|bandages?|plasters?|medicine|cough (?:syrup|drops)|antacids?|thermometer|pflaster|tabletten',
  FAMILY:
    'diapers?|nappies|baby wipes|wet wipes|dog (?:food|treats?)|cat (?:food|litter|treats?)|pet food|puppy|kitten|windeln|feuchttücher|katzenfutter|katzenstreu|hundefutter',
  SHOPPING:
    't-?shirts?|socks?|jeans|headphones?|chargers?|usb cable|toys?|lego|frying pan|mug|socken|spielzeug',
  ENTERTAINMENT: 'magazine|newspaper|lottery|scratch card|zeitschrift|zeitung',
  GIFTS: 'gift cards?|bouquet|flowers?|greeting card|blumen(?!kohl)|geschenkkarte',
  TRANSPORT: 'unleaded|gasoline|petrol|diesel|car wash|benzin|super e10',
};
const patterns = Object.entries(words).map(
  ([category, list]) =>
    [category as SpendingCategory, new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'iu')] as const,
);

/** A word of the list is nearly certain; food in a shop whose kind is not known is asked about. */
const [byWord, bySupermarket, unsure] = [0.9, 0.8, 0.5];

/**
 * What an item is for: as the file says, by its words, else what the store sells. @param store what the store's name is
 * categorised as.
 */
export function categoriseLine(line: ReadLine, store: ChosenCategory): ReceiptLine {
  const { categoryGiven, ...read } = line;
  if (line.kind !== 'ITEM') return { ...read, category: null, confidence: 1, foodId: null };
  if (categoryGiven !== null) return { ...read, category: categoryGiven, confidence: 1, foodId: null };
  const named = patterns.find(([, pattern]) => pattern.test(line.name))?.[0];
  if (named !== undefined) return { ...read, category: named, confidence: byWord, foodId: null };
  return { ...read, ...ofStore(store), foodId: null };
}

function ofStore({ category, by, confidence }: ChosenCategory): {
  readonly category: LedgerCategory;
  readonly confidence: number;
} {
  const isSure = by !== 'CLASSIFIER' || confidence >= bySupermarket;
  if (category === 'GROCERIES') return { category, confidence: isSure ? bySupermarket : 0.65 };
  return isSure && category !== 'INCOME' && category !== 'OTHER'
    ? { category, confidence }
    : { category: 'GROCERIES', confidence: unsure };
}
