/** Nuts, legumes, seeds and sulphites: the continuation of `ALLERGEN_WORDS`, in the same form. */
export const PLANT_ALLERGEN_WORDS = `
PEANUT: peanut | groundnut | ground nut | goober | goober pea | monkey nut | arachis | arachis oil | peanut
  butter | peanut oil | groundnut oil | peanut flour | peanut sauce | satay | satay sauce | beer nut |
  mandelona | reese | nutter butter | erdnuss | erdnusse | arachide | cacahuete | cacahuate | cacahouete
TREE_NUTS ?PEANUT: nut | mixed nut | nutmeat | nut meat | nut butter | nut flour | nut oil | trail mix |
  praline paste | nut mix | chopped nut | artificial nut | nut piece
PEANUT ?TREE_NUTS: snicker | peanut brittle | cracker jack
TREE_NUTS: almond | almond butter | almond milk | almond meal | almond flour | almond paste | ground almond
  | flaked almond | almond extract | hazelnut | filbert | cobnut | walnut | black walnut | walnut oil | cashew
  | cashew butter | cashew milk | pecan | brazil nut | brazilnut | pistachio | macadamia | macadamia nut |
  queensland nut | pine nut | pinenut | pignoli | pignolia | pinon | pinyon | chestnut | chestnut puree |
  marron glace | praline | marzipan | frangipane | gianduja | gianduia | orgeat | amaretti | turron | baklava
  | romesco | hickory nut | hickorynut | beechnut | beech nut | butternut nut | heartnut | ginkgo nut | gingko
  nut | ginko nut | pili nut | pilinut | tree nut | mandel | haselnuss | walnuss | pistazie | noisette |
  amande | noix | noix de cajou | pistache | almendra | avellana | nuez | anacardo | mandorla | nocciola |
  noce | pistacchio | pralin | marron | cerneau
TREE_NUTS ?EGG: nougat | macaron | macaroon | amaretto biscuit | financier | bakewell | turrón
TREE_NUTS MILK SOY: nutella | chocolate hazelnut spread | hazelnut spread | ferrero rocher
TREE_NUTS MILK: pesto | pesto sauce | basil pesto | pesto alla genovese | pistou cheese
?TREE_NUTS: amaretto | frangelico | nocino | mortadella | dukkah | florentine biscuit | natural almond
  flavor | almond essence | waldorf | muhammara
SOY: soy | soya | soy bean | soybean | soyabean | soya bean | edamame | tofu | bean curd | beancurd | tempeh
  | tempe | natto | okara | yuba | kinako | soy milk | soymilk | soya milk | soy flour | soy protein | soy
  lecithin | soya lecithin | soja lecithin | soy protein isolate | textured vegetable protein | textured soy
  protein | tvp | tamari | tamari sauce | liquid amino | bragg | doenjang | cheonggukjang | soybean oil | soy
  oil | soya oil | soy nut | soja | sojabohne | soy cheese | soy yogurt | soy yoghurt | e322 soy | bean paste
  soy | edamame bean | soy crumble
SOY ?GLUTEN ?WHEAT: miso | miso paste | white miso | red miso | black bean sauce | yellow bean sauce |
  fermented black bean | douchi | doubanjiang | chili bean paste | chilli bean paste | bean sauce | soybean
  paste | black bean paste | black bean garlic sauce | sweet bean sauce | tianmianjiang | ssamjang | veggie
  burger | veggie sausage | meat substitute | soy burger | impossible burger | soy sausage
SOY GLUTEN WHEAT: soy sauce | soya sauce | soysauce | light soy | dark soy | light soy sauce | dark soy
  sauce | shoyu | kecap manis | ketjap manis | kecap | ponzu | ponzu sauce | teriyaki | teriyaki sauce |
  teriyaki marinade | gochujang | hoisin | hoisin sauce | tonkatsu sauce | sukiyaki | stir fry sauce |
  yakitori sauce | eel sauce | maggi seasoning | maggi | bulgogi | char siu | char siu sauce | sweet soy
?SOY: lecithin | e322 | vegetable protein | vegetable shortening | shortening | crisco | vegetable oil
  spread | pam | cooking spray | vegetable oil | nonstick spray | mixed tocopherol | salad dressing |
  cooking oil
SESAME: sesame | sesame seed | sesame oil | toasted sesame oil | tahini | tahina | tahine | halva | halvah |
  halwa sesame | gomasio | gomashio | za atar | zaatar | benne | benne seed | gingelly | gingelly oil | simsim
  | hummus | humus | houmous | hommus | houmus | baba ganoush | baba ghanoush | baba ganouj | furikake |
  everything bagel seasoning | everything bagel | everything seasoning | sesamol | sesamolina | tahin |
  ajonjoli | sesamo | sesam
MUSTARD: mustard | mustard seed | mustard powder | dry mustard | dijon | dijon mustard | mustard oil |
  mustard green | mustard leaf | honey mustard | piccalilli | colman | senf | moutarde | mostaza | senape |
  mosterd | wholegrain mustard
?MUSTARD: curry powder | vinaigrette | french dressing | italian dressing | honey dressing | pickling spice
  | pickle relish | bbq sauce | barbecue sauce | steak sauce | chow chow | panch phoron | deviled | devilled
?MUSTARD ?SULPHITES: pickle | gherkin | dill pickle | sauerkraut jar | horseradish sauce | prepared
  horseradish
CELERY: celery | celeriac | celery root | celery seed | celery salt | celery stalk | celery stick | celery
  powder | celery leaf | mirepoix | soffritto | sofrito celery | old bay | old bay seasoning | sellerie |
  celeri | apio | sedano | selderij | vegetable broth | vegetable stock | v8 | vegetable juice
?CELERY ?GLUTEN ?WHEAT ?SOY: broth | stock | bouillon | bouillon cube | stock cube | stock powder | stock
  pot | chicken stock | chicken broth | beef stock | beef broth | consomme | chicken bouillon | beef bouillon
  | soup mix | onion soup mix | soup | seasoning cube | bovril | oxo | demi glace | demiglace | better than
  bouillon | cajun seasoning | creole seasoning | poultry seasoning | bolognese sauce
?CELERY: vegetable bouillon powder | bloody mary | tomato soup | ragu | mixed vegetable | juice blend |
  spice mix celery
SULPHITES: sulphite | sulfite | sulphur dioxide | sulfur dioxide | sodium metabisulphite | sodium
  metabisulfite | metabisulphite | metabisulfite | potassium metabisulphite | potassium metabisulfite |
  bisulphite | bisulfite | sodium bisulfite | sodium bisulphite | sodium sulfite | sodium sulphite | potassium
  bisulfite | calcium sulphite | e220 | e221 | e222 | e223 | e224 | e225 | e226 | e227 | e228 | e150b | e150d
  | wine | white wine | red wine | dry white wine | dry sherry | rose wine | sparkling wine | champagne |
  prosecco | cava | cider hard | hard cider | sherry | marsala | madeira | port | port wine | vermouth |
  cooking wine | dried apricot | dried peach | dried
  pear | dried apple | dried mango | dried pineapple | golden raisin | sultana | maraschino cherry | glace
  cherry | candied fruit | candied peel | mixed peel | crystallized ginger | sulfured molasses | mulled wine |
  cognac wine | sangria | sulfit | schwefeldioxid | anhydride sulfureux
?SULPHITES: mirin | sake | rice wine | shaoxing wine | shaoxing | dried fruit | desiccated coconut | sun dried tomato | bottled lemon juice | grape juice | wine
  vinegar jelly | instant mashed potato | dehydrated potato | dried vegetable | cider | balsamic glaze
LUPIN: lupin | lupine | lupini | lupini bean | lupin flour | lupine flour | lupin bean | lupin seed |
  tremoco | lupinen | altramuz
`;
