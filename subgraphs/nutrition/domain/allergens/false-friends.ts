/**
 * Phrases that hold a word of an allergen and not the allergen itself, separated by `|`. Coconut, nutmeg and water chestnut are
 * no nuts of Annex II (the US list dropped coconut in 2025), butternut is a squash, eggplant holds no egg, cocoa butter no
 * milk, cream of tartar no cream. They are matched like the words of allergens: the longest phrase wins.
 */
export const FALSE_FRIENDS = `
coconut | coconut milk | coconut cream | cream of coconut | coconut butter | coconut oil | coconut water |
coconut yogurt | coconut yoghurt | coconut flour | coconut sugar | coconut nectar | coconut aminos | coconut
amino | coconut flake | coconut meat | coconut whipped cream | coconut milk powder | coconut cream powder |
coconut kefir | nata de coco | nutmeg | ground nutmeg | water chestnut | waterchestnut | tiger nut |
tigernut | tiger nut flour | kola nut | cola nut | corn nut | shea nut | shea butter | areca nut | betel nut
| nutritional yeast | butternut | butternut squash | butternut pumpkin | buttercup squash | butterhead |
butterhead lettuce | butter lettuce | butter bean | butterbean | butterbur | butter leaf lettuce | butterfly
| butterflied | apple butter | peach butter | apricot butter | cranberry butter | cherry butter | fig butter | date butter |
banana butter | tomato butter | doughnut peach | donut peach | pear butter | pumpkin butter | fruit butter | plum butter | cocoa butter |
cacao butter | cocoa butter wafer | cacao butter wafer | mango butter | seed butter | sunflower butter | sunflower seed butter | sunbutter | pumpkin
seed butter | watermelon seed butter | cream of tartar | cream soda | cream of rice | creamer potato |
creamed coconut | ice cream salt | oyster mushroom | king oyster mushroom | oyster plant | oyster leaf | hen
of the wood | chicken of the wood | lobster mushroom | crab apple | crabapple | eggplant | egg plant |
eggfruit | egg replacer | vegan egg replacer | flax egg | chia egg | egg ring | milk thistle | milkweed |
rice milk | hemp milk | flax milk | pea milk | pea protein milk | potato milk | quinoa milk | tiger nut milk
| corn milk | cheese cloth | cheesecloth | ladies finger | lady finger banana | bread fruit | breadfruit |
sweetbread | bread machine yeast | bread machine | rapid rise yeast | buckwheat | buckwheat flour |
buckwheat groat | kasha | wheatgrass | rice noodle | rice vermicelli | rice stick | rice stick noodle |
glass noodle | cellophane noodle | mung bean noodle | bean thread | bean thread noodle | sweet potato noodle
| shirataki | shirataki noodle | konjac noodle | kelp noodle | zucchini noodle | courgette noodle | zoodle |
vegetable noodle | corn pasta | rice pasta | lentil pasta | chickpea pasta | quinoa pasta | bean pasta |
rice paper | rice paper wrapper | rice wrapper | rice flour | brown rice flour | white rice flour |
glutinous rice | glutinous rice flour | sweet rice flour | mochi flour | mochiko | corn flour | cornflour |
corn starch | cornstarch | cornmeal | maize flour | masa | masa harina | masa flour | polenta | potato flour
| tapioca flour | cassava flour | manioc flour | yuca flour | arrowroot flour | chickpea flour | garbanzo
flour | garbanzo bean flour | besan | gram flour | lentil flour | urad flour | bean flour | fava bean flour
| pea flour | sorghum flour | millet flour | teff flour | amaranth flour | quinoa flour | banana flour |
plantain flour | carob flour | flax flour | flaxseed flour | linseed flour | hemp flour | sunflower flour |
sunflower seed flour | pumpkin seed flour | chestnut mushroom | coffee flour | green banana flour | corn
tortilla | corn tortilla chip | tortilla chip | corn chip | taco seasoning | taco shell corn | corn taco
shell | hard taco shell | taco shell | rice cake | rice cracker | rice bran | rice bran oil | corn bran |
corn grit | grit | hominy grit | corn syrup | maltodextrin | maltose | maltitol | isomalt | dextrin |
dextrose | glucose syrup | caramel color | caramel colour | caramel coloring | caramel colouring |
caramelized onion | caramelised onion | caramelized | caramelised | root beer | ginger beer | ginger ale |
winegum | wine vinegar | red wine vinegar | white wine vinegar | rice wine vinegar | rice vinegar | sherry
vinegar | cider vinegar | apple cider vinegar | champagne vinegar | balsamic vinegar | apple cider | sweet
cider | distilled vinegar | vinegar | shark fin melon | fishless | fish mint | fish pepper | monkfruit |
monk fruit | anchovy pepper | sesame leaf perilla | turtle bean | black turtle bean | lactic acid | lactate
| sodium lactate | calcium lactate | potassium lactate | lactobacillus | lactococcus | stearoyl lactylate |
sodium stearoyl lactylate | calcium stearoyl lactylate | sulphate | sulfate | calcium sulfate | magnesium
sulfate | ferrous sulfate | zinc sulfate | unsulphured | unsulfured | unsulphured molass | unsulfured molass
| unsulphured apricot | unsulfured apricot | unsulphured dried apricot | unsulfured dried apricot | sugar
snap | pea pod | chickpea | split pea | horse chestnut | pea shoot | paella rice | risotto rice | sushi rice
| sushi ginger | sushi seasoning | curry leaf | curry plant | lemon balm | tart apple | tart cherry | tart
cherry juice | tart green apple | cake yeast | fresh cake yeast | compressed yeast cake | pie pumpkin | pie
filling | pie weight | pie cherry | sugar pie pumpkin | pie spice | pumpkin pie spice | apple pie spice |
apple pie filling | cherry pie filling | pancake syrup | waffle iron | custard apple | cookie cutter | cooky
cutter | biscuit cutter | muffin cup | muffin liner | cupcake liner | cupcake case | pastry brush | pastry
bag | batter bowl | pasta water | pasta sauce | spaghetti sauce | spaghetti squash | marinara | pizza sauce
| pizza seasoning | dough hook | toast rack | sandwich bag | plastic wrap | cling wrap | bun tin | flaxseed
meal | flax meal | soup bone | romano bean | romano pepper | romano tomato | roman bean | swiss chard | jack
fruit | jackfruit | oatgrass | nutty | dry roasted | eggless | malabar spinach | sea salt | sea vegetable |
dulse | carrageenan | pork loin | pork fat | quince paste | kidney bean | black bean | pinto bean | lima
bean | green bean | white bean | chocolate mint | liquid smoke
`;

/** What may stand before "free", or after "free from", and which allergens that claim takes away. */
export const FREE_CLAIMS: Readonly<Record<string, string>> = {
  gluten: 'GLUTEN WHEAT',
  wheat: 'WHEAT',
  dairy: 'MILK',
  milk: 'MILK',
  egg: 'EGG',
  nut: 'TREE_NUTS PEANUT',
  peanut: 'PEANUT',
  soy: 'SOY',
  soya: 'SOY',
  fish: 'FISH',
  shellfish: 'CRUSTACEANS MOLLUSCS',
  sesame: 'SESAME',
  mustard: 'MUSTARD',
  celery: 'CELERY',
  sulphite: 'SULPHITES',
  sulfite: 'SULPHITES',
  lupin: 'LUPIN',
};
