import { singular } from '../catalogue/text-match.js';

/**
 * What is known of words by hand: groups of names for one thing (`=`), kinds with what belongs to them (`>`), and what a taste or
 * a use makes one think of (`~`). Names of several words mean the phrase. Beside it stands a model of words that are used alike.
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
= peanut butter | pb | peanutbutter
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
= rutabaga | swede | neeps
= lima bean | butter bean
= black eyed pea | cowpea
= kidney bean | rajma
= pinto bean | frijol
= mung bean | moong
= split pea | matar
= pigeon pea | toor
= sweet potato | kumara | camote
= cassava | yuca | manioc
= taro | dasheen
= celeriac | celery root
= parsley root | hamburg parsley
= bok choy | pak choi | chinese cabbage
= napa cabbage | chinese leaves
= chard | silverbeet
= endive | chicory
= radicchio | italian chicory
= green bean | french bean | string bean | haricot vert
= jicama | yam bean
= daikon | mooli | white radish
= prickly pear | cactus fruit | tuna fruit
= cantaloupe | rockmelon | muskmelon
= tangerine | mandarin | clementine | satsuma
= passion fruit | granadilla | maracuja
= pomegranate | anar
= blackcurrant | cassis
= cranberry | craisin
= star fruit | carambola
= dragon fruit | pitaya
= cherimoya | custard apple
= plantain | cooking banana
= date | medjool
= garbanzo flour | gram flour | besan
= semolina | sooji | rava
= bulgur | bulghur | cracked wheat
= cornmeal | polenta
= hominy | pozole
= breadcrumb | panko
= all purpose flour | plain flour
= superfine sugar | caster sugar
= brown sugar | demerara | muscovado
= corn syrup | glucose syrup
= heavy cream | double cream | whipping cream
= light cream | single cream
= evaporated milk | tinned milk
= quark | fromage frais
= parmesan | parmigiano | grana
= emmental | swiss cheese
= feta | greek cheese
= ham | gammon | jamon
= pork belly | streaky bacon
= ground pork | minced pork | pork mince
= ground lamb | minced lamb | lamb mince
= ground turkey | turkey mince
= ground chicken | chicken mince
= beef jerky | biltong
= offal | organ meat | variety meat
= tripe | menudo
= squid | calamari
= octopus | pulpo
= crayfish | crawfish
= lox | smoked salmon
= sea bass | branzino
= roe | caviar
= sprat | brisling
= coriander seed | ground coriander
= scallion | salad onion
= bell pepper | paprika pepper | green pepper | red pepper
= cayenne | red pepper
= allspice | pimento
= fennel | finocchio
= licorice | liquorice
= aniseed | anise
= caraway | kummel
= stock | broth | bouillon
= gravy | brown sauce
= soy sauce | shoyu | tamari
= hot sauce | tabasco | sriracha
= pickle | gherkin
= relish | chutney
= pancake | flapjack | crepe
= cracker | crispbread
= bread roll | bun
= pita | pitta | flatbread
= dumpling | gyoza | pierogi | wonton
= ramen | instant noodle
= porridge | gruel | congee
= lollipop | sucker
= cotton candy | candyfloss
= marshmallow | mallow
= fudge | toffee
= hard candy | boiled sweet
= sherbet | sorbet
= sprinkle | hundreds and thousands
= coke | cola
= cider | apple cider
= lager | beer
= stout | beer
= sparkling wine | champagne | prosecco
= cold cut | lunch meat | deli meat | luncheon
= trail mix | gorp
= sunflower seed | sunflower kernel
= pumpkin seed | pepita
= sesame paste | tahini
= brazil nut | brazilnut
= macadamia | queensland nut
= pine nut | pignolia
= seaweed | nori | kelp | laver
= vegetable shortening | crisco
= lard | pork fat
= margarine | spread
= whole milk | full fat milk | full cream milk
= buttermilk | cultured milk
= unsalted | no salt | without salt
= takeaway | fast food
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
> red meat | beef | lamb | pork
> stone fruit | peach | plum | cherry | apricot | nectarine
> tropical fruit | mango | pineapple | papaya | banana
> root vegetable | carrot | beet | turnip | parsnip | potato
> pulse | lentil | bean | pea | chickpea
> soft cheese | brie | ricotta | cream cheese | camembert
> hard cheese | parmesan | cheddar | romano
> alcohol | beer | wine | vodka | rum | whiskey
> hot drink | tea | coffee | cocoa
> fast food | burger | fries | pizza | nuggets
> junk food | chips | candy | soda
> baked good | bread | muffin | cookie | cake
> meatless | tofu | tempeh | veggie burger | seitan
> offal | liver | kidney | heart | tripe
~ salty | chip | pretzel | cracker | popcorn | peanut | olive | jerky
~ crunchy | chip | cracker | pretzel | granola | celery | carrot | apple
~ crispy | chip | cracker | fries
~ sweet | candy | chocolate | cookie | cake | honey
~ sour | lemon | lime | vinegar | pickle | yogurt
~ bitter | grapefruit | kale | coffee | chicory
~ spicy | chili | salsa | curry | jalapeno
~ creamy | yogurt | cream | avocado | pudding
~ chewy | caramel | jerky | bagel | raisin
~ juicy | orange | watermelon | grape | peach
~ savory | soup | cheese | mushroom
~ drink | juice | soda | tea | coffee | water
~ beverage | juice | soda | tea | coffee
~ condiment | ketchup | mustard | mayonnaise | relish
~ game | venison | rabbit | bison | duck
`;

/** Another name for what was asked, and how near it is. */
export interface Synonym {
  readonly words: readonly string[];
  /** 0.8 for another name, 0.55 for one of a kind. */
  readonly closeness: number;
}

const byPhrase = new Map<string, Synonym[]>();
const thoughtOf = new Map<string, readonly string[]>();
for (const line of groups.trim().split('\n')) {
  const names = line
    .slice(2)
    .split('|')
    .map((name) => name.trim().split(' ').map(singular));
  if (line.startsWith('~'))
    thoughtOf.set(
      names[0]?.join(' ') ?? '',
      names.slice(1).map((name) => name.join(' ')),
    );
  else addNames(names, line.startsWith('>'));
}

function addNames(names: readonly (readonly string[])[], isKind: boolean): void {
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

/** Words for what a taste, a texture or a use makes one think of; none for most. */
export function thoughtOfBy(word: string): readonly string[] {
  return thoughtOf.get(singular(word)) ?? [];
}
