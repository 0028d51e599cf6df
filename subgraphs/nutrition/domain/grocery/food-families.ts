/**
 * Foods that can stand in for one another in a dish without making it another dish, by their catalogue keys: our own list.
 * A food may be in several families.
 */
const families: Readonly<Record<string, string>> = {
  'tender leaves':
    'spinach arugula butter-lettuce green-leaf-lettuce romaine-lettuce iceberg-lettuce watercress',
  'hearty greens': 'kale collard-greens swiss-chard spinach savoy-cabbage bok-choy',
  cabbages: 'green-cabbage red-cabbage savoy-cabbage napa-cabbage bok-choy brussels-sprouts',
  'flower vegetables': 'broccoli cauliflower broccoli-frozen brussels-sprouts',
  'green pods': 'green-beans snow-peas asparagus green-beans-frozen okra',
  peas: 'green-peas-raw green-peas-frozen edamame-frozen',
  'summer vegetables': 'zucchini eggplant cucumber yellow-bell-pepper red-bell-pepper green-bell-pepper',
  peppers: 'green-bell-pepper red-bell-pepper yellow-bell-pepper',
  chillies: 'jalapeno red-chili-pepper green-chili-pepper',
  'winter squash': 'butternut-squash acorn-squash pumpkin sweet-potato-raw spaghetti-squash',
  roots: 'carrot parsnip beet turnip rutabaga celeriac radish baby-carrots',
  potatoes: 'potato-raw red-potato-raw russet-potato-raw sweet-potato-raw cassava',
  onions: 'onion sweet-onion shallot leek green-onion',
  mushrooms: 'mushrooms cremini-mushrooms portobello-mushrooms shiitake-mushrooms',
  herbs: 'parsley-fresh cilantro basil-fresh dill-fresh mint-fresh chives spearmint-fresh',
  corn: 'sweet-corn-raw sweet-corn-frozen sweet-corn-canned',
  berries:
    'strawberries blueberries raspberries blackberries strawberries-frozen blueberries-frozen raspberries-frozen',
  'apples and pears': 'apple pear asian-pear',
  'stone fruit': 'peach nectarine plum apricot cherries mango',
  citrus: 'orange navel-orange clementine tangerine pink-grapefruit white-grapefruit',
  'lemon and lime': 'lemon lime',
  'juice of lemon and lime': 'lemon-juice lime-juice',
  melons: 'cantaloupe honeydew-melon watermelon',
  'tropical fruit': 'mango papaya pineapple kiwi passion-fruit guava',
  tomatoes:
    'tomatoes-canned crushed-tomatoes-canned tomato-puree-canned tomatoes-canned-no-salt tomato-sauce-canned',
  'white fish':
    'atlantic-cod-raw haddock-raw alaska-pollock-raw flounder-raw halibut-raw tilapia-raw snapper-raw freshwater-bass-raw',
  'oily fish':
    'salmon-raw sockeye-salmon-raw wild-atlantic-salmon-raw rainbow-trout-raw rainbow-trout-farmed-raw mackerel-raw',
  'tinned fish':
    'tuna-in-water-drained tuna-in-oil-drained tuna-in-water-no-salt pink-salmon-canned-drained sardines-in-oil white-tuna-in-water-drained',
  shellfish: 'shrimp-raw shrimp-fresh-raw scallops-raw squid-raw mussels-raw clams-raw',
  poultry:
    'chicken-breast-raw chicken-thigh-skinless-raw chicken-meat-raw turkey-breast-raw chicken-breast-with-skin-raw',
  'poultry with bones':
    'chicken-drumstick-with-skin-raw chicken-thigh-with-skin-raw chicken-wing-with-skin-raw',
  mince:
    'ground-beef-80-percent-lean-raw ground-beef-85-percent-lean-raw ground-beef-90-percent-lean-raw ground-beef-93-percent-lean-raw ground-beef-95-percent-lean-raw ground-turkey-raw ground-chicken-raw ground-pork-raw ground-lamb-raw ground-turkey-93-percent-lean-raw',
  'beef to braise': 'beef-stew-meat-raw beef-brisket-raw beef-top-round-steak-raw',
  steaks: 'flank-steak-raw flank-steak-lean-raw beef-top-round-steak-raw',
  pork: 'pork-loin-raw pork-chop-boneless-raw pork-tenderloin-lean-raw pork-shoulder-raw',
  tofu: 'firm-tofu extra-firm-tofu tofu-regular tempeh firm-tofu-nigari',
  'hard cheese':
    'cheddar-cheese gouda edam gruyere swiss-cheese provolone monterey-jack muenster fontina mozzarella-part-skim',
  'grating cheese': 'parmesan parmesan-grated pecorino-romano',
  'fresh cheese':
    'ricotta ricotta-part-skim cottage-cheese-2-percent cottage-cheese-full-fat cottage-cheese-1-percent',
  'crumbled cheese': 'feta goat-cheese-soft queso-fresco blue-cheese',
  yoghurt: 'plain-yogurt plain-yogurt-low-fat plain-yogurt-fat-free kefir-low-fat',
  'thick yoghurt': 'greek-yogurt greek-yogurt-low-fat greek-yogurt-nonfat',
  milk: 'whole-milk milk-2-percent milk-1-percent skim-milk',
  'plant milk': 'soy-milk-unsweetened almond-milk-unsweetened soy-milk rice-milk soy-milk-unfortified',
  cream: 'heavy-cream light-cream half-and-half sour-cream',
  'beans in cans':
    'black-turtle-beans-canned kidney-beans-canned pinto-beans-canned-drained white-beans-canned chickpeas-canned-drained chickpeas-canned-rinsed red-kidney-beans-canned-drained red-kidney-beans-canned-rinsed black-beans-canned-low-sodium great-northern-beans-canned-low-sodium',
  'dry beans':
    'black-beans-dry kidney-beans-dry navy-beans-dry pinto-beans-dry white-beans-dry great-northern-beans-dry chickpeas-dry black-eyed-peas-dry mung-beans-dry',
  lentils: 'lentils-dry red-lentils-dry split-peas-dry',
  rice: 'white-rice-dry brown-rice-dry medium-grain-white-rice-dry short-grain-white-rice-dry wild-rice-dry',
  'cooked rice': 'white-rice-cooked brown-rice-cooked wild-rice-cooked',
  grains: 'bulgur-dry couscous-dry quinoa-dry millet-dry buckwheat-groats-dry pearl-barley-dry barley-hulled',
  pasta: 'pasta-dry whole-wheat-pasta-dry egg-noodles-dry',
  'asian noodles': 'rice-noodles-dry soba-noodles-dry glass-noodles',
  porridge: 'rolled-oats oats-whole-grain instant-oatmeal-dry',
  bread: 'whole-wheat-bread wheat-bread white-bread rye-bread french-bread italian-bread pumpernickel',
  flatbread: 'whole-wheat-pita white-pita flour-tortilla whole-wheat-tortilla corn-tortilla',
  nuts: 'almonds walnuts pecans hazelnuts cashews pistachios macadamia-nuts brazil-nuts mixed-nuts peanuts-raw',
  seeds: 'sunflower-seeds pumpkin-seeds sesame-seeds flaxseed chia-seeds hemp-seeds',
  'nut butter': 'peanut-butter almond-butter sunflower-seed-butter tahini',
  'dried fruit':
    'raisins golden-raisins dried-cranberries dates medjool-dates prunes dried-figs dried-apricots',
  oil: 'olive-oil canola-oil sunflower-oil avocado-oil corn-oil soybean-oil peanut-oil',
  vinegar: 'cider-vinegar red-wine-vinegar white-vinegar balsamic-vinegar',
  sweeteners: 'honey maple-syrup agave-syrup molasses',
  broth: 'vegetable-broth chicken-broth beef-broth chicken-broth-low-sodium chicken-stock beef-stock',
  'soy sauce': 'soy-sauce soy-sauce-reduced-sodium tamari',
};

const relatives = new Map<string, Set<string>>();
for (const keys of Object.values(families).map((text) => text.split(' '))) {
  for (const key of keys) {
    const known = relatives.get(key) ?? new Set<string>();
    for (const other of keys) if (other !== key) known.add(other);
    relatives.set(key, known);
  }
}

/** Keys of the foods that can stand in for a food; empty where none are known. */
export function relativesOf(key: string): ReadonlySet<string> {
  return relatives.get(key) ?? new Set();
}

/** Every key that is in a family. */
export function keysOfFamilies(): string[] {
  return [...relatives.keys()];
}
