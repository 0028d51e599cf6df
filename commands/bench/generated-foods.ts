import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { seededRandom } from '@progressive/seeded-random';

/** A generated food as searches may ask for it. */
export interface GeneratedFood {
  readonly id: string;
  readonly name: string;
  readonly brand: string;
  readonly gtin: string;
}

const split = (words: string) => words.split(' ');
const nouns = split(
  'milk yogurt cheddar mozzarella butter cream bread bagel tortilla cracker granola oatmeal cereal muffin cookie brownie cake pasta spaghetti macaroni rice quinoa lentils chickpeas beans soup chili salsa hummus ketchup mustard mayonnaise dressing vinegar oil chicken turkey beef pork ham bacon sausage salmon tuna shrimp cod tofu tempeh eggs apple banana orange grape strawberry blueberry raspberry mango pineapple peach pear cherry avocado tomato potato carrot onion garlic spinach kale broccoli cauliflower pepper cucumber zucchini corn peas pumpkin almonds cashews walnuts peanuts pistachios raisins chocolate candy caramel honey syrup jam coffee tea juice lemonade soda water smoothie popcorn chips pretzels pizza burrito lasagna dumplings noodles ramen curry stew pie pudding gelato sorbet protein bar',
);
const flavours = split(
  'vanilla chocolate strawberry lemon lime garlic herb basil jalapeno chipotle maple cinnamon honey mint coconut peanut almond caramel barbecue ranch cheddar onion smoked ginger turmeric sesame teriyaki mango peach berry cherry pumpkin mocha hazelnut pecan cranberry apple orange rosemary truffle',
);
const kinds = split(
  'organic natural whole lowfat nonfat unsweetened sweetened salted unsalted roasted toasted frozen fresh dried sliced diced crunchy creamy spicy mild dark white classic original homestyle glutenfree vegan light extra family mini jumbo thin thick crispy baked grilled fried steamed reduced',
);
const syllables = split(
  'ka lo mi ren dor vel san tri bel go nat fen mar qui ze pol hart wood ville brook stone dale ridge',
);

/** Nutrients that labels state, by FoodData Central's number, with an everyday most per 100 g. */
const stated: readonly (readonly [number, number])[] = [
  [1008, 600],
  [1003, 30],
  [1004, 40],
  [1005, 80],
  [1079, 12],
  [2000, 50],
  [1087, 400],
  [1089, 12],
  [1093, 900],
  [1253, 90],
  [1258, 15],
  [1092, 500],
  [1162, 40],
  [1110, 100],
];
const measured = [
  1051, 1007, 1090, 1091, 1095, 1098, 1101, 1103, 1165, 1166, 1167, 1170, 1175, 1177, 1178, 1106, 1109, 1114,
  1185, 1292, 1293,
];

/** Amounts that each generated branded food states. */
export const statedAmounts = stated.length;

/**
 * Writes a download of `count` foods in the form of FoodData Central: 2 % measured by laboratories, the rest with labels. The
 * same seed gives the same files. Returns every 50th food, to search for.
 */
export async function writeGeneratedDownload(
  folder: string,
  count: number,
  seed: number,
): Promise<GeneratedFood[]> {
  await mkdir(folder, { recursive: true });
  const make = foodMaker(count, seed);
  const open = (name: string) => createWriteStream(join(folder, `${name}.csv`));
  const [food, amount, label] = [open('food'), open('food_nutrient'), open('branded_food')];
  await write(open('nutrient'), nutrientTable(), true);
  await write(food, '"fdc_id","data_type","description","food_category_id","publication_date"\n');
  await write(amount, '"id","fdc_id","nutrient_id","amount","data_points"\n');
  await write(
    label,
    '"fdc_id","brand_owner","brand_name","gtin_upc","ingredients","serving_size","serving_size_unit","household_serving_fulltext","branded_food_category"\n',
  );
  const sample: GeneratedFood[] = [];
  for (let from = 0; from < count; from += 2000) {
    let [foods, amounts, labels] = ['', '', ''];
    for (let index = from; index < Math.min(count, from + 2000); index++) {
      const made = make(index);
      foods += made.foodRow;
      amounts += made.amountRows;
      labels += made.labelRow;
      if (index % 50 === 0) sample.push(made.food);
    }
    await Promise.all([write(food, foods), write(amount, amounts), write(label, labels)]);
  }
  await Promise.all([food, amount, label].map((stream) => write(stream, '', true)));
  return sample;
}

/** Makes the rows of one food after the other. */
function foodMaker(count: number, seed: number) {
  const random = seededRandom(seed).next;
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const word = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
  const brands = Array.from(
    { length: Math.max(200, Math.round(count / 60)) },
    () => `${capital(word())} ${pick(['Foods', 'Farms', 'Kitchen', 'Brands'])}`,
  );
  let number = 0;
  const amountRow = (id: number, nutrient: number, amount: string) => {
    number += 1;
    return `"${number}","${id}","${nutrient}","${amount}",""\n`;
  };
  return (index: number) => {
    const id = 300_000 + index;
    const isMeasured = index % 50 === 7;
    const noun = pick(nouns);
    const parts = isMeasured
      ? [capital(noun), pick(kinds)]
      : [...new Set([pick(kinds), pick(flavours), noun, pick(kinds), word()])];
    const name = isMeasured ? parts.join(', ') : parts.join(' ').toUpperCase();
    const [brand, gtin] = [pick(brands), gtinOf(index)];
    const amounts = stated.map(([nutrient, most]) => amountRow(id, nutrient, (random() * most).toFixed(2)));
    if (isMeasured)
      amounts.push(...measured.map((nutrient) => amountRow(id, nutrient, (random() * 2).toFixed(3))));
    return {
      food: { id: `fdc-${id}`, name, brand, gtin },
      foodRow: `"${id}","${isMeasured ? 'sr_legacy_food' : 'branded_food'}","${name}","","2025-04-24"\n`,
      amountRows: amounts.join(''),
      labelRow: isMeasured
        ? ''
        : `"${id}","${brand}","","${gtin}","${ingredients(pick, noun)}","${28 + Math.floor(random() * 200)}","g","1 serving","${capital(noun)}"\n`,
    };
  };
}

function ingredients(pick: (list: readonly string[]) => string, noun: string): string {
  const rest = Array.from({ length: 9 }, () => pick(nouns)).join(', ');
  return `${noun} (${pick(nouns)}, ""natural"" flavor, salt), sugar, water, ${rest}, soy lecithin, citric acid`.toUpperCase();
}

function nutrientTable(): string {
  const units: Readonly<Record<number, string>> = { 1008: 'KCAL', 1110: 'IU' };
  const grams = new Set([1003, 1004, 1005, 1079, 2000, 1258, 1051, 1007, 1292, 1293]);
  const micrograms = new Set([1103, 1177, 1178, 1106, 1114, 1185]);
  const unit = (id: number) => units[id] ?? (grams.has(id) ? 'G' : micrograms.has(id) ? 'UG' : 'MG');
  const rows = [...stated.map(([id]) => id), ...measured].map((id) => `"${id}","n${id}","${unit(id)}","",""`);
  return `"id","name","unit_name","nutrient_nbr","rank"\n${rows.join('\n')}\n`;
}

/** A UPC of 12 digits with its check digit. */
function gtinOf(index: number): string {
  const body = String(85_000_000_000 + index).slice(0, 11);
  const sum = [...body].reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

async function write(stream: WriteStream, text: string, isLast = false): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
  if (!isLast) return;
  stream.end();
  await once(stream, 'finish');
}
