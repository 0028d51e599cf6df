/**
 * What sauces, dishes, sweets and brands hold beside what their name says, in the form of `ALLERGEN_WORDS`: a phrase that
 * stands in other lists too means all of it. With `?` what usual recipes or makers differ in.
 */
export const COMPOSED_FOOD_WORDS = `
?GLUTEN ?WHEAT ?SOY: oyster sauce | vegetarian oyster sauce | mushroom oyster sauce | xo sauce | satay | satay sauce |
  vegetable broth | vegetable stock | vegetable bouillon powder | cream soup | cream of mushroom soup |
  cream of chicken soup | condensed cream of chicken soup | condensed cream of mushroom soup | hot dog | frankfurter |
  sausage | burger | burger patty | patty | chipolata | bratwurst | kielbasa | andouille | merguez | jerky | beef jerky |
  steak sauce | brown sauce | hp sauce | bbq sauce | barbecue sauce | browning sauce | bisto | taco seasoning | fajita seasoning
?GLUTEN ?WHEAT: prawn cracker | suet | vegetable suet | mincemeat | muhammara | taramasalata | tarama | romesco | beer | lager | ale |
  gumbo | chowder | bisque | lobster bisque | pudding | flan | souffle | caesar dressing | caesar salad |
  caesar salad dressing | furikake | gefilte fish | sushi | mole | mole sauce | mole paste | chocolate bar | candy bar |
  mars bar | butterfinger
GLUTEN WHEAT: quiche | clafoutis | mornay | baklava | scotch egg | fish finger | fish stick | crab rangoon | kit kat |
  amaretto biscuit | florentine biscuit | curd tart | malteser | everything bagel | cream of wheat with milk | ritz |
  weetabix | shreddies | shredded wheat | panzanella | tabbouleh | tabouleh | tabouli | speculaas | semmelbrosel
GLUTEN: barleycup | weissbier | weizenbier | bier | biere | cerveza
?GLUTEN ?WHEAT ?EGG ?MILK: fish cake | fishcake | meatball | meat ball | meatloaf | meat loaf | gnocchi | rissole | croquette
?CELERY: stuffing | vegemite | marmite | yeast extract | ketchup | tomato ketchup | catsup | bbq sauce | barbecue sauce |
  clamato | coleslaw | gumbo | jambalaya | chowder | bisque | clam chowder | gravy | gravy granule | gravy powder | gravy mix |
  maggi | maggi seasoning | curry powder | veggie burger | waldorf | waldorf salad | bouquet garni | ragu | relish |
  cream soup | cream of mushroom soup | cream of chicken soup | condensed cream of chicken soup |
  condensed cream of mushroom soup | bloody mary mix | curry paste | thai curry paste
MILK CELERY: cream of celery
?GLUTEN: kvass
?MUSTARD: aioli | old bay | old bay seasoning | wasabi | wasabi paste | curry paste | relish | chutney | gravlax |
  gravadlax | crab cake | salsa verde | sausage | deviled egg | devilled egg
?SULPHITES: sausage | chipolata | bratwurst | mincemeat | chutney | relish | fruitcake | fruit cake | christmas pudding |
  trail mix | zabaglione | sabayon | vinaigrette | glace fruit
SULPHITES: noilly prat | vin blanc | vin rouge | vino bianco | vin | weisswein | rotwein | vino
?EGG ?MILK: horseradish sauce | creamed horseradish | french dressing | italian dressing | honey dressing | salad dressing |
  vinaigrette | protein powder | veggie burger | veggie sausage | meat substitute | impossible burger
?EGG: nougat | marzipan | amaretti | moussaka | ice cream | icecream | gelato | waldorf | waldorf salad | pudding | gefilte fish |
  kedgeree | shumai | wonton | dumpling | potsticker | gyoza | pad thai | nasi goreng | fondant | pancake mix | fettuccine
  alfredo | marshmallow | candy bar | mars bar | deviled | devilled
EGG: quorn | marie rose | marie rose sauce | deviled egg | devilled egg | advocaat
EGG MILK GLUTEN WHEAT ?TREE_NUTS ?SOY: carrot cake | banana bread
EGG MILK: frangipane | bakewell | eggnog | egg nog
?MILK: frittata | omelet | omelette | egg wash | pavlova | kedgeree | buffalo sauce | whipped topping mix | chorizo | salami |
  pepperoni | sausage | bouillon cube | stock cube | better than bouillon | praline | granola | granola bar | muesli |
  mashed potato | crab cake | taramasalata | macaron | macaroon | baklava | quorn | trail mix | luncheon meat
MILK: malteser | snicker | kit kat | mars bar | cadbury | cadbury flake | lindt | toblerone |
  buttercream | milky way | twix | baileys | irish cream | florentine biscuit | amaretto biscuit | butterfinger |
  lobster bisque | philadelphia | philadelphia cheese | semi skimmed
?MILK ?TREE_NUTS: korma | tikka masala | butter chicken | korma paste | tikka masala paste
?FISH: ponzu | ponzu sauce | tonkatsu sauce | eel sauce | steak sauce | bbq sauce | barbecue sauce | salsa verde | brown sauce |
  chowder | bisque | sambal | bloody mary | satay | satay sauce
FISH: lea and perrin | lea perrin | tuna salad | seafood mix | seafood medley | seafood cocktail | furikake |
  gentleman s relish | gentlemans relish
?FISH ?CRUSTACEANS: kimchi | kimchee | sambal | sushi | poke bowl | nuoc cham
?CRUSTACEANS ?MOLLUSCS: chowder | bisque | paella | seafood stick | stir fry sauce | shumai | dumpling | potsticker | gyoza |
  wonton | egg roll | fried rice
CRUSTACEANS: prawn cocktail | shrimp cocktail | xo sauce | lobster bisque fish base
MOLLUSCS: clam chowder | clam chowder base
PEANUT: gado gado
?PEANUT: mole | mole sauce | mole paste | pad thai | massaman curry paste | pesto | nougat | candy bar | granola | granola bar |
  laksa | laksa paste | dukkah
PEANUT EGG SOY ?TREE_NUTS: snicker
PEANUT ?MILK ?SOY: pb2 | peanut m m | nutrageous
?TREE_NUTS: mole | mole sauce | mole paste | granola | granola bar | muesli | brownie | fruitcake | fruit cake |
  christmas pudding | halva | halvah | kulfi | kunafa | mincemeat | energy ball | nut roast | ras el hanout
TREE_NUTS: brazil | toblerone | nut roast | bakewell | frangipane
?SESAME: hoisin | hoisin sauce | stir fry sauce | char siu | char siu sauce | bulgogi | ssamjang | falafel | granola |
  granola bar | muesli | shumai | dumpling | potsticker | gyoza | sushi | poke | mole | mole sauce | mole paste | teriyaki |
  teriyaki sauce | teriyaki marinade | crispbread | gochujang
SESAME TREE_NUTS: dukkah | duqqa | dukka
SESAME: hoummos | humous | hommos | tehina | tarator
?SOY: gyoza | dumpling | potsticker | shumai | wonton | egg roll | sushi | poke | pad thai | granola bar | trail mix | dashi |
  cream of chicken soup | cake mix | rice cracker | chocolate candy | milk chocolate | white chocolate | malteser |
  kit kat | mars bar | butterfinger | lindt | cadbury | toblerone | chorizo | luncheon meat | quorn | fish finger | fish stick
SOY: ketjap | sojasauce | sauce soja | salsa de soja | impossible
?GLUTEN ?WHEAT ?MILK: quorn | rice cracker | chorizo
MILK GLUTEN WHEAT ?SOY ?EGG ?TREE_NUTS: twix | penguin bar | lion bar
`;
