import type { Row } from './csv.js';

/** Groups of SR28 that hold branded, regional or infant food: not what people cook with. */
const excludedGroups = new Set(['Baby Foods', 'American Indian/Alaska Native Foods', 'Restaurant Foods']);

/** Wordings that mark industrial, duplicate or very rare entries. */
const excludedWording = new RegExp(
  [
    'commodity|imitation|industrial|infant|\\bWIC\\b|olestra|school lunch|pizza chain|restaurant',
    'low sodium|less sodium|lower sodium|sodium reduced|reduced sodium|no salt added|unsalted|unenriched',
    'new zealand|australian|imported|variety meats|mechanically|trimmed to 1/[48]|pre-basted|added solution',
    'freeze-dried|hydrogenated|dietetic|aspartame|saccharin|low.calorie|reduced.calorie|sugar.free|nonfat dry milk added',
    '\\b(emu|ostrich|beaver|muskrat|opossum|raccoon|squirrel|bear|caribou|antelope|moose|horse|turtle|elk)\\b',
    'guinea hen|squab|jellyfish|beefalo|kidneys?\\b(?!, )|spleen|lungs?\\b|thymus|pancreas|brain|chitterlings|tripe',
    'mutton|suet|leaf fat|separable fat|external fat|seam fat|skin only|giblets|gizzard|buffalo, water|bison, (?!ground)',
    'protein.fortified|calcium.fortified|without added vitamin|lactose reduced|water added|, with salt$|with salt added|with added salt',
    'concentrate|undiluted|extra light syrup|extra heavy syrup|, light syrup|heavy syrup|extra-heavy|stewed|spiced',
    'microwaved|dry mix|toaster-type|, toasted|refrigerated dough|mix,? .*prepared|prepared with (equal|whole|2%|1%|fat free)|powder, prepared|prepared from flakes|unprepared$(?<!frozen.*|bacon.*|sausage.*)|rinsed|light meat|retail parts|from whole bird|, back, |, neck, |condensed$',
    'fuki|butterbur|eppaw|fireweed|sesbania|pokeberry|lambsquarters|arrowhead|cardoon|borage|epazote|dock,|yautia|rowal|abiyuch',
    'acorn|breadnut|breadfruit seed|cottonseed|sisymbrium|beechnut|pilinut|hickory|butternuts, dried|watermelon seed|lotus seeds',
    'japanese, (dried|boiled|roasted)|winged bean|hyacinth|mothbean|yardlong|catjang|pigeonpeas, imm|jute|taro, tah|taro shoots|tree fern',
    'babassu|cupu|ucuhuba|nutmeg butter|sheanut|teaseed|tomatoseed|apricot kernel|menhaden|lecithin|fractionated|heavy duty|poppyseed$',
    'burbot|cisco|cusk|sucker|sunfish|scup|sheepshead|\\bspot\\b|wolffish|pout, ocean|milkfish|butterfish|croaker|drum, fresh|ling\\b|lingcod|tilefish|shad\\b',
    'rennin|rennet tablets|divinity|formulated|n x 6|degermed, unenr|self-rising, bolted|malt flour|bran, crude$(?<!wheat bran, crude|oat bran, crude)',
    'milk, filled|milk substitutes|producer|human, mature|filled cream|lauric|whey, acid|glucose reduced|stabilized|sugared, pasteurized|salted, pasteurized|frozen, pasteurized',
    'cheese food|cheese product|cheese substitute|cold pack|protein supplement|nutritional supplement|meal supplement|nutritional shake',
    'extra lean and regular|composite of trimmed|carcass|ham and water product|blade roll|fryer-roasters|young hen|capons|stewing|roasting, ',
  ].join('|'),
  'i',
);

/** Staples that a wording above would catch: soy foods and pasta "prepared with …", brewed drinks, plain fats. */
const alwaysIncluded = new Set(
  (
    '01085 01175 01151 04610 04611 04612 04613 04518 08120 08121 08123 10123 10124 11333 12087 14209 14355 14214 14411 14201 ' +
    '16097 16098 16397 16398 16126 16127 16159 16160 16426 16427 16424 18375 18369 18372 18373 18374 19095 19165 19177 19296 ' +
    '19304 19334 19335 19336 19353 19904 20027 20035 20036 20037 20038 20044 20045 20081 20080 20083 20120 20121 20124 20125 ' +
    '20109 20110 20113 20133 20134 20137 20077 20078 20581 11549 11546 11693 11885 19125 18079 18376 12511 12160 06615 06016 ' +
    '06043 06159 06194 06700 21138 21299 21302 01186 01184 14305 14400 14429 14278 14096 14106 20061 20090 20647 20648'
  ).split(' '),
);

/** Per-group wordings that narrow large groups to the usual cuts and forms. */
const groupRules: Readonly<Record<string, { keep?: RegExp; drop?: RegExp }>> = {
  'Beef Products': {
    keep: /ground.*(raw|crumbles|patty, cooked, broiled|unspecified)|separable lean and fat, trimmed to 0" fat, all grades|liver|tongue|heart|corned|brisket, whole.*lean only, all|chuck for stew/i,
    drop: /petite|cap steak|mock tender|knuckle|under blade|blade roast|boneless, America|grass-fed, strip|tip center|loaf/i,
  },
  'Pork Products': {
    keep: /separable lean and fat, (raw|cooked, (roasted|broiled|braised|pan-fried))|ground|bacon|ham, (boneless|center|steak)|belly|ribs|tenderloin|salt pork|Canadian/i,
    drop: /bone-in|rump half|shank half|breakfast strips|patties|rendered|leg cap|petite|sirloin tip|blade|extra lean \(approximately 4|oriental|pan-broiled/i,
  },
  'Poultry Products': {
    keep: /(breast|thigh|drumstick|leg|wing|dark meat|light meat).*(raw|roasted|stewed|rotisserie)|ground|liver|duck, dom|goose, dom|turkey, whole|canned|cornish|meat and skin, (raw|cooked, roasted)|quail, meat and skin|pheasant, raw, meat and skin|tenders/i,
    drop: /batter|flour|BBQ|goose liver|young duckling|leg, meat only, raw and|glazed|skewer|wild|feet|fat free|roast, boneless|seasoned|and gravy/i,
  },
  'Lamb, Veal, and Game Products': {
    keep: /ground|leg \(top round\), separable lean and fat, (raw|cooked, roasted)|loin, separable lean and fat, (raw|cooked, roasted)|deer, (raw|cooked)|rabbit, dom|goat|bison, ground|shank.*lean and fat|cubed|boar/i,
  },
  'Soups, Sauces, and Gravies': {
    keep: /sauce|salsa|broth|stock|bouillon|gravy, (beef|chicken|mushroom|turkey).*(canned)|ready-to-serve|equal volume water|gravy/i,
    drop: /gravy.*dry|frankfurt|homemade, white, th/i,
  },
  'Baked Products': {
    drop: /reduced fat|lower fat|low fat|lowfat|no fat|reduced-calorie|pudding-type|no-bake|sandwich-type|snack cakes|with added|bran, toasted|fruitcake|boston brown|gluten-free, (chocolate|lemon|vanilla)|starch, and|coated biscuit|cake-type|protein|without salt|low-sodium|special|whole grain white|white wheat|with icing|caramel, coc|extra creme|cookie-type|commercially prepared, (regular, lower|enriched, b)|frozen, ready-to-heat, m|mixed grain, ref/i,
  },
  Sweets: {
    drop: /dry mix|puddings, (banana|coconut|lemon)|low carb|sucralose|fructose|honey-combed|confectioner|fondant|no sugar|NFS|chocolate flavor roll|liquid$|pectin|milk dessert|novelties, (ice cream type|juice)|flavor roll|frostings, (coconut|cream|white)|chewing|yogurt, |gums|frozen yogurts, choc.*soft|light,? no|crispy bar|pretzel|freez|tamarind$/i,
  },
  Snacks: {
    drop: /reduced fat|low fat|made from dried|made with|extruded, cones|onion-flavor|light|nacho-fl|candy|yogurt|formulated|barbecue|consisting|cheese-flavor, un|taco|CLIF|with coconut|coating, (peanut|choc)/i,
  },
  Beverages: {
    keep: /beer, regular|beer, light|distilled|wine, table, (red|white|all)|rose|dessert|sake|almond milk|rice milk|coconut (milk|water)|coffee, (brewed|instant, regular)|tea, (black|green|herb|hibiscus|oolong), brewed|cola|lemon-lime|club soda|tonic|ginger ale|root beer|orange$|energy drink|lemonade|cocoa mix, powder|protein powder|whey protein|water, (bottled|tap)|cranberry juice cocktail|fruit punch.*canned|malt beverage|horchata|sports|chocolate syrup$|iced|espresso|vegetable and fruit juice|chocolate malt|coffee substitute/i,
    drop: /proof.*(86|90|94|100)|90 proof|94 proof|Sirah|Claret|Lemberger|Sangiovese|Carignane|Barbera|Franc|Gamay|Mouv|Burgundy|Semillon|Muller|Fume|Chenin|Gewurz|Muscat|Pinot Blanc|late harvest|AMP|yumberry|fortified with|decaffeinated|half the|frozen|mocha|with whitener|vanilla, light|reduced sugar|powder, with/i,
  },
  'Fast Foods': {
    keep: /hamburger; single|cheeseburger; single, (regular|large)|french fried|onion rings|burrito|taco|nachos|hotdog|quesadilla|submarine|pizza|fish sandwich|chicken (fillet|tenders)|chicken, breaded|hash browns|croissant, with egg|yogurt parfait/i,
    drop: /plain$|mayonnaise|double decker|and bacon|mayo|teriyaki|ham on|rising crust/i,
  },
  'Sausages and Luncheon Meats': {
    drop: /loaf|spread|lite|turkey and beef|honey roll|brand|beerwurst|cheesefurter|low fat|berliner|luxury|yachtwurst|swisswurst|less|jellied|picnic|minced|headcheese|meat and poultry|truffle|rice links|chicken, (pork|beef)|pork, turkey|brotwurst|bockwurst|beef and pork, smoked|pepper flavor|veal|with cheddar|smoked, chopped|mesquite|pre-cooked|low salt|skinless/i,
  },
  'Cereal Grains and Pasta': {
    drop: /51% whole|harina|self-rising|vegetable, enriched|crunchy|triticale|sorghum|wheat, (hard|soft)|spinach, enriched|corn bran|amaranth grain, c|grain, white|n x|made with|degermed, enriched, white|whole-grain, white|bran, crude.*rice/i,
  },
  'Legumes and Legume Products': {
    drop: /spanish|valencia|virginia|soy (meal|protein)|fuyu|okara|yokan|extender|with (beef|franks)|sweet sauce|catjang|mungo|royal red|california|pink,|yellow,|french,|small white|hyacinth|koyadofu.*calcium|peanut flour|omega|vitamin and mineral|enhanced|light|all flavors\), nonf|chocolate, nonfat|liquid from|luncheon|fillets|meatloaf|raw, regular, prepared|tofu, (salted|hard)|shoyu\), low|hydrolyzed|potassium type|reduced sugar|lowfat|papad|vermicelli|voltea|chili, barbecue/i,
  },
  'Fruits and Fruit Juices': {
    drop: /oheloberr|pitanga|roselle|rose-apple|sapodilla|sapote|soursop|carissa|groundcherr|java-plum|jujube|longans, d|litchis, d|loquat|mammy|naranjilla|nance|horned|custard-apple|cherimoya|feijoa|sugar-apples|acerola|elderberr|gooseberries, c|crabapple|nectar, canned, without|dehydrated|candied|juice drink|papaya, c|tamarind nectar|sweetened, with salt|with added (calcium|vitamin)|and calcium|peel, raw|with peel|all areas|florida|texas|california|arizona|without skin, cooked|, sweetened, (sliced|whole)|juice, canned, sweetened|frozen, sweetened|sulfured, |puree|juice, raw.*yellow|unsweetened, without added|white, (raw|calif|fl)|seeded$|cooked, with sugar|sucralose|maraschino.*x/i,
  },
  'Nut and Seed Products': {
    drop: /flour|meal,|, with salt|oil roasted|ginkgo|chestnuts, (chinese|japanese)|pinyon|dried, peeled|dried, unpeeled|raw, unpeeled|glazed|creamed|from unroasted|raw and stone|flaked, canned|frozen|smoke|lightly|whole, roasted|safflower|toasted, without|paste$(?<!almond paste)/i,
  },
  'Finfish and Shellfish Products': {
    drop: /wild, cooked, dry heat$(?<!salmon.*)|jelly|turtle|frog|can contents|not previously frozen|moist heat$(?<!shrimp.*|clam.*|crab.*|lobster.*|mussel.*)|coho|chum|chinook, (raw|cooked)|pike, n|mullet|pompano|sturgeon|whelk|abalone|roe, mixed species, c|greenland|pacific, (cooked|raw)$(?<!cod.*)|king, |spanish|bluefin|seatrout|eel.*cooked|turbot|whitefish, mixed species, c|shark.*fried|surimi$(?<!x)|sablefish, c|queen|dungeness, c|spiny|gefilte|salted$(?<!cod.*)|conch|farmed, (raw|cooked, dry heat)$(?<!salmon.*|trout.*|catfish.*)|New York/i,
  },
  'Vegetables and Vegetable Products': {
    drop: /solids and liquid|chrysanthemum|hydroponic|broccoli, (leaves|flower|stalks)|danish|leafy tips|amaranth leaves|balsam|gourd|burdock|sprouted, (?!raw)|chicory roots|cowpeas, (young|leafy)|immature seeds, frozen, (fordhook|unprep)|drumstick|horseradish-tree|pepeao|kanpyo|mountain yam|purslane|salsify|swamp|new zealand|mustard spinach|ultraviolet|scotch|pumpkin (flowers|leaves)|purslane|sweet potato leaves|taro leaves|vinespinach|waxgourd|skin, without|in skin, skin|raw, skin|microwav|dehydrated|granules|flakes|o.brien|cottage-cut|extruded|shoestring|steak fries|yellow fleshed|crosscut|cross cut|steak cut|puffs, frozen, un|with margarine|vacuum pack|cream style, no|vegetables, mixed \(|all varieties|crookneck|scallop|hubbard|succotash|frozen.*cooked|frozen, boiled|freeze|butter sauce|ancho.*x|chowchow|hawaii|japanese style|mustard, salted|eggplant, pickled|celtuce|chard.*x|cress, garden, c|dandelion greens, c|cauliflower, green|white icicle|radish seeds|beans, (navy|kidney|pinto), mature seeds, spr|shellie|white, (canned|frozen|cooked|raw)$(?<!mushroom.*|potato.*)|yellow, (frozen|canned)$(?<!corn.*)|gelatin|as purchased|butter\(|corn pudding|sauce, (with|spanish)|souffle|candied|harvard|tomato powder|kernels on cob, un/i,
  },
  'Spices and Herbs': {
    drop: /chervil, dried$|seasoning mix|spearmint, dried|pumpkin pie spice$(?<!.*spice)/i,
  },
  'Fats and Oils': {
    keep: /^oil, (peanut|soybean, salad or cooking$|coconut|olive|palm$|sesame|sunflower, lin|safflower, salad or cooking, high|canola|corn|walnut|almond|avocado|flaxseed, cold|grapeseed|rice bran|wheat germ|hazelnut|mustard|sunflower, high)|lard|tallow|fat, (chicken|duck|goose)|dressing|mayonnaise, (reduced|made with tofu)|margarine, regular, 80% fat, composite, (stick|tub), with salt$|spread, 60% fat, (stick|tub), with salt$|shortening, vegetable|cod liver|butter, light|bacon grease|corn/i,
    drop: /without salt|home recipe|cottonseed, oil|corn, peanut|corn and can|sandwich|no cholesterol|-type, light|safflower oil, with|butter.margarine|low calorie|added vitamin D|light, stick, without|spray/i,
  },
  'Dairy and Egg Products': {
    drop: /sour dressing|cheshire|caraway|gjetost|port de|tilsit|limburger|yolk, raw, frozen|eggs?, .*frozen|dried$(?<!whole, dried)|goose|turkey, whole|eggnog|indian buffalo|with added nonfat|10 grams|11 grams protein per 8 ounce$(?<!vanilla.*)|creamsicle|nugget|no sugar|bar or stick|sundae|cone|low calorie|calcium reduced|cheese, (swiss|monterey|muenster|cream|provolone|parmesan), (low|reduced|dry grated, red)|queso (asadero|chihuahua|seco|anejo)|dry, nonfat, (reg|inst)|topping, (powd|semi|press)|reduced fat, fortified|low fat, (9|10|11).*fort|fortified with vitamin D$(?<!american.*)|milk based|soft serve, chocolate$|liquid, light|powdered, light|breakfast powder|milkshake mix|cotton|butter oil|vanilla or lemon|lowfat, with low|pimento$|neufchatel$(?<!.*neufchatel)/i,
  },
  'Breakfast Cereals': { keep: /oats|wheat|grits|granola|farina|rice|bran|muesli|corn/i },
  'Meals, Entrees, and Side Dishes': { drop: /unprepared|uncooked|80%|lean pockets|dry/i },
};

/** True when an SR28 row is a generic everyday food for the catalogue. */
export function isEverydayFood(row: Row): boolean {
  const group = row['group'] ?? '';
  const description = row['description'] ?? '';
  if (alwaysIncluded.has(row['ndb_no'] ?? '')) return true;
  if (row['manufacturer'] || excludedGroups.has(group) || excludedWording.test(description)) return false;
  if (/[A-Z]{4,}/.test(description.replace(/KAMUT|LIFEWAY/g, ''))) return false;
  const rule = groupRules[group];
  if (rule?.keep && !rule.keep.test(description)) return false;
  return !rule?.drop?.test(description);
}
