/** Eggs, fish and milk: the continuation of `ALLERGEN_WORDS`, in the same form. */
export const ANIMAL_ALLERGEN_WORDS = `
EGG: egg | egg white | egg yolk | yolk | egg wash | eggwash | egg powder | dried egg | whole egg | albumen |
  albumin | ovalbumin | ovomucoid | ovomucin | lysozyme | e1105 | livetin | meringue | pavlova | eggnog | egg
  nog | egg substitute | egg beater | scotch egg | omelet | omelette | frittata | shakshuka | ei | eigelb |
  eiweiss | oeuf | huevo | uovo | uova | aioli | ovo | quail egg | duck egg
EGG ?MUSTARD ?MILK: mayonnaise | mayo | miracle whip | salad cream | remoulade | tartar sauce | tartare
  sauce | rouille | kewpie
EGG ?MUSTARD ?MILK ?SOY: coleslaw | thousand island | thousand island dressing | egg salad | potato salad |
  tuna salad | chicken salad | russian dressing
EGG MILK: hollandaise | bearnaise | mornay | custard | custard powder | creme brulee | creme caramel | crema
  catalana | flan | pastry cream | creme patissiere | creme anglaise | zabaglione | sabayon | quiche | souffle
  | carbonara | clafoutis | lemon curd | curd tart | lemon cheese | souffle mix
EGG MILK GLUTEN WHEAT: crepe | blini | blintz | pancake | waffle | popover | yorkshire pudding | brioche |
  challah | panettone | french toast | eclair | profiterole | cream puff | choux | choux pastry | tiramisu |
  trifle | sponge cake | ladyfinger | lady finger | savoiardi | pound cake | cheesecake | cheese cake | bread
  pudding | muffin | cupcake | cake | cake mix | brownie | brownie mix | blondie | scone | donut | doughnut |
  doughnut hole | danish | danish pastry | fruit crumble | apple crumble | rhubarb crumble | cobbler | hushpuppy | hush puppy | cornbread | corn bread
  | cornbread mix | madeleine | genoise | angel food cake | fruitcake | fruit cake | christmas pudding
GLUTEN WHEAT MILK ?EGG ?SOY: puff pastry | shortcrust pastry | shortcrust | pie crust | pie shell | pastry |
  pastry case | pie | tart | tart shell | croissant | shortbread | naan | naan bread | garlic bread | biscuit
  | digestive biscuit | cheese straw | cheese cracker | pizza | calzone | mac and cheese | macaroni and cheese
  | macaroni cheese | cream cracker | bechamel | white sauce | cheese sauce | alfredo | alfredo sauce | fondue
  | welsh rarebit | gougere | kulfi falooda | kunafa | strudel
GLUTEN WHEAT ?MILK ?EGG ?SOY ?TREE_NUTS ?PEANUT: cookie | cooky dough | cookie dough | oreo | gingersnap |
  ginger nut | gingerbread | biscotti | cantuccini | snickerdoodle | animal cracker | vanilla wafer | nilla
  wafer | speculoos | biscoff | lebkuchen | cookie crumb
FISH: fish | anchovy | anchovy paste | cod | haddock | salmon | tuna | trout | mackerel | sardine | pilchard
  | herring | kipper | bloater | rollmop | halibut | tilapia | sea bass | seabass | bass | snapper | pollock |
  pollack | coley | saithe | catfish | basa | pangasius | swai | eel | caviar | roe | fish roe | tobiko |
  masago | ikura | bottarga | taramasalata | tarama | sole | lemon sole | dover sole | flounder | plaice |
  turbot | brill | monkfish | hake | hoki | whiting | ling | perch | pike | carp | sturgeon | swordfish |
  shark | skate | marlin | mahi mahi | mahi | dorado | grouper | sea bream | bream | red mullet | mullet |
  john dory | barramundi | branzino | whitebait | sprat | smelt | shad | bonito | bonito flake | katsuobushi |
  dashi | hondashi | niboshi | wahoo | orange roughy | rockfish | redfish | croaker | drum fish | lingcod |
  sablefish | black cod | butterfish | pompano | amberjack | yellowtail | hamachi | unagi | kingfish |
  tilefish | whitefish | zander | arctic char | cisco | burbot | lox | gravlax | gravadlax | salt cod |
  bacalao | baccala | stockfish | lutefisk | fish sauce | nam pla | nuoc mam | nuoc cham | garum | colatura |
  patum peperium | gentleman relish | isinglass | fish gelatin | fish oil | cod liver oil | fish stock | fish
  broth | fishcake | fish cake | fish finger | fish stick | gefilte fish | kedgeree | ceviche | poke | sushi |
  sashimi | lobster bisque fish base | fisch | lachs | thunfisch | sardelle | poisson | thon | saumon |
  anchois | morue | pescado | atun | bacalhau | pesce | tonno | acciuga | alici | merluzzo | merluza | escolar
  | opah | sanddab | scrod | orata | menhaden | capelin | lumpfish
FISH ?CRUSTACEANS ?EGG ?GLUTEN ?WHEAT ?SOY: surimi | imitation crab | crab stick | seafood stick | imitation
  crabmeat | krab | kamaboko | imitation shrimp | imitation lobster | fish ball
FISH ?GLUTEN ?WHEAT ?SOY: worcestershire | worcestershire sauce | worcester sauce | worchestershire sauce |
  worcestershire powder | henderson relish
FISH EGG MILK ?MUSTARD: caesar dressing | caesar salad | caesar salad dressing
?FISH: puttanesca | tapenade | green goddess | bloody mary mix | kimchi | kimchee | omega 3 | gado gado
MILK: milk | skim milk | skimmed milk | whole milk | milk powder | dry milk | milk solid | milk fat |
  milkfat | milk protein | butterfat | butter fat | butter oil | evaporated milk | condensed milk | lactose
  free milk | buttermilk | butter | clarified butter | ghee | cream | cream cheese | heavy cream | double
  cream | single cream | whipping cream | whipped cream | sour cream | soured cream | clotted cream | creme
  fraiche | crema | half and half | half half | light cream | cream powder | cheese | cheddar | mozzarella |
  parmesan | parmigiano | parmigiano reggiano | grana padano | pecorino | romano | asiago | ricotta | feta |
  halloumi | paneer | panir | queso | queso fresco | cotija | oaxaca | provolone | gouda | edam | gruyere |
  emmental | emmenthal | swiss cheese | comte | brie | camembert | roquefort | gorgonzola | stilton | blue
  cheese | danish blue | boursin | mascarpone | bocconcini | burrata | stracciatella | manchego | monterey
  jack | pepper jack | jack cheese | colby | colby jack | muenster | munster | havarti | jarlsberg | fontina |
  taleggio | raclette | limburger | neufchatel | cottage cheese | farmer cheese | quark | fromage frais |
  fromage blanc | labneh | labne | lebneh | velveeta | cheez whiz | cheese powder | cheese spread | string
  cheese | goat cheese | goat milk | goats cheese | chevre | sheep milk | ewe milk | buffalo milk |
  wensleydale | lancashire cheese | red leicester | double gloucester | cheshire cheese | caerphilly |
  reblochon | vacherin | dolcelatte | cambozola | port salut | leerdammer | scamorza | caciocavallo |
  kashkaval | kefalotyri | mizithra | anthotyro | kasseri | tilsit | cabrales | idiazabal | mimolette |
  morbier | cantal
MILK: yogurt | yoghurt | yogourt | yoghourt | greek yogurt | skyr | kefir | lassi | ayran | dahi | curd |
  dairy | dairy product | whey | whey powder | whey protein | casein | caseinate | sodium caseinate | calcium
  caseinate | lactose | lactalbumin | lactoglobulin | lactoferrin | lactulose syrup | galactose milk | rennet
  casein | ghee butter | dulce de leche | cajeta | rabri | khoya | mawa | khoa | kulfi | ice cream | icecream
  | gelato | frozen yogurt | milkshake | milk shake | cool whip | whipped topping | panna cotta | junket |
  rice pudding | milk chocolate | white chocolate | cream soup | cream of mushroom soup | cream of chicken
  soup | condensed cream of chicken soup | condensed cream of mushroom soup | latte |
  cappuccino | raita | tzatziki | clam chowder base | butterscotch | toffee | fudge | caramel sauce | dulce |
  recaldent | simplesse | opta | milch | butterschmalz | sahne | rahm | kase | schlagsahne | joghurt | molke |
  lait | beurre | creme | fromage | leche | mantequilla | nata | latte intero | burro | panna | formaggio |
  melk | mjolk | smor | mleko | nonfat dry milk | nonfat milk
MILK EGG ?SOY ?MUSTARD: ranch | ranch dressing | ranch seasoning | ranch dressing mix | blue cheese dressing
MILK ?SOY ?TREE_NUTS ?PEANUT: chocolate bar | chocolate candy | candy bar | m m | m m candy | milk chocolate
  chip | chocolate spread | ganache | kit kat | mars bar | butterfinger | nougat bar
?MILK ?SOY: chocolate | dark chocolate | bittersweet chocolate | semisweet chocolate | plain chocolate |
  chocolate chip | chocolate chunk | semisweet chocolate chip | cooking chocolate | baking chocolate |
  chocolate sauce | chocolate syrup | hot chocolate | cocoa mix | margarine | spread | vegetable spread | non
  dairy creamer | nondairy creamer | coffee creamer | creamer | coffee whitener | sherbet | caramel | protein
  powder | mashed potato | instant potato | pudding mix | instant pudding | pudding | frosting | icing |
  buttercream | hot dog | frankfurter | deli meat | luncheon meat | tikka masala | korma | butter chicken |
  scalloped potato | chowder | bisque | cream of wheat with milk | artificial butter flavor | natural butter
  flavor | butter flavor | butter flavoring | cheese flavor
MILK ?GLUTEN ?WHEAT: clam chowder | cream sauce | queso dip | spinach dip | artichoke dip | stroganoff |
  gratin | au gratin | dauphinoise | moussaka | fettuccine alfredo
CRUSTACEANS MILK: lobster bisque | crab bisque | crab rangoon
CRUSTACEANS ?GLUTEN ?WHEAT ?EGG: crab cake
`;
