import { singular } from '../catalogue/text-match.js';

/**
 * Meaning, as far as it is carried here: groups of names for one thing (`=`), and kinds with what belongs to them (`>`). Written
 * by hand, so that it works offline and can be read; no model stands behind it. Names of several words mean the phrase.
 */
const groups = `
= zucchini | courgette
= eggplant | aubergine | brinjal
= cilantro | coriander leaves | fresh coriander
= chickpea | garbanzo | chana | garbanzo bean
= arugula | rocket | rucola
= scallion | green onion | spring onion
= bell pepper | capsicum | sweet pepper
= chili | chile | chilli | hot pepper
= shrimp | prawn
= ground beef | minced beef | beef mince | hamburger
= ground meat | mince
= soda | soft drink | cola | pop | carbonated
= fries | chips | french fries
= potato chips | crisps
= cookie | biscuit
= candy | sweets | confectionery
= yogurt | yoghurt
= ketchup | catsup
= oatmeal | porridge | oats
= cornstarch | corn starch | cornflour
= powdered sugar | icing sugar | confectioners sugar
= baking soda | bicarbonate of soda | sodium bicarbonate
= whole wheat | wholemeal | wholewheat
= skim milk | fat free milk | nonfat milk | skimmed milk
= rutabaga | swede
= beet | beetroot
= fava | broad bean
= navy bean | haricot
= corn | maize | sweetcorn
= soy | soya | soybean
= tofu | bean curd
= peanut | groundnut
= jelly | jam | preserves
= jello | gelatin dessert
= lettuce | salad greens
= canola | rapeseed
= molasses | treacle
= raisin | sultana
= ladyfinger | okra
= sausage | bratwurst | frankfurter
= hot dog | frankfurter | wiener
= bacon | rashers
= steak | sirloin | ribeye
= mayo | mayonnaise
= veggie | vegetable
= pb | peanut butter
= oj | orange juice
= whisky | whiskey
= liquor | spirits | distilled
= donut | doughnut
= pasta | spaghetti | macaroni | penne | noodles
= curd | paneer | cottage cheese
= cream cheese | philadelphia
= energy bar | protein bar | granola bar
= plant milk | almond milk | soy milk | oat milk
= seltzer | sparkling water | carbonated water
= espresso | coffee
= snow pea | mangetout
= papaya | pawpaw
= litchi | lychee
= persimmon | kaki
= dal | dhal | lentil
= ghee | clarified butter
= hazelnut | filbert
= popsicle | ice pop
= fizzy | carbonated | sparkling
= decaf | decaffeinated
= bbq | barbecue
= mac | macaroni
= kfc | fried chicken
= gluten free | wheat free
= lowfat | low fat | reduced fat
= sugarfree | sugar free | no sugar
> fish | salmon | tuna | cod | tilapia | trout | sardine | mackerel
> shellfish | shrimp | crab | lobster | clam | oyster | mussel
> nuts | almond | walnut | cashew | pecan | pistachio
> berries | strawberry | blueberry | raspberry | blackberry
> citrus | orange | lemon | lime | grapefruit
> greens | spinach | kale | chard | collards
> poultry | chicken | turkey | duck
> legumes | beans | lentils | chickpeas | peas
> grain | rice | wheat | oats | barley | quinoa
> sweetener | sugar | honey | syrup | stevia
> dairy | milk | cheese | yogurt
> seafood | fish | shrimp | crab
> snack | chips | crackers | pretzels | popcorn
> dessert | cake | ice cream | pudding | pie
> booze | beer | wine | vodka | whiskey
> breakfast | cereal | oatmeal | granola
`;

/** Another name for what was asked, and how near it is. */
export interface Synonym {
  readonly words: readonly string[];
  /** 0.8 for another name, 0.55 for one of a kind. */
  readonly closeness: number;
}

const byPhrase = new Map<string, Synonym[]>();
for (const line of groups.trim().split('\n')) {
  const names = line
    .slice(2)
    .split('|')
    .map((name) => name.trim().split(' ').map(singular));
  const isKind = line.startsWith('>');
  names.forEach((name, index) => {
    if (isKind && index > 0) return;
    const others = names.filter((_other, place) => place !== index);
    const list = byPhrase.get(name.join(' ')) ?? [];
    list.push(...others.map((words) => ({ words, closeness: isKind ? 0.55 : 0.8 })));
    byPhrase.set(name.join(' '), list);
  });
}

/** Other names of one word or phrase, in the singular; none for most. */
export function synonymsOf(words: readonly string[]): readonly Synonym[] {
  return byPhrase.get(words.map(singular).join(' ')) ?? [];
}
