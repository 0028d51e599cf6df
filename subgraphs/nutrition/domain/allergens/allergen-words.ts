/**
 * Words and phrases that name an allergen of EU Regulation 1169/2011 Annex II or of the US list (FALCPA 2004, FASTER
 * 2021), one family a line: `CODES: phrase | phrase`. A code with `?` cannot be ruled out. The longest phrase wins, so that
 * "coconut milk" is not read as milk. Words are compared in lower case, without accents, in the singular.
 */
export const ALLERGEN_WORDS = `
GLUTEN WHEAT: wheat | whole wheat | wheat flour | wheat starch | wheat germ | wheat bran | wheat berry |
  wheat gluten | vital wheat gluten | gluten | durum | durum flour | semolina | semola | bulgur | bulgar |
  burghul | bulghur | cracked wheat | couscous | cous cous | fregola | fregula | farro | emmer | einkorn |
  spelt | dinkel | kamut | khorasan | seitan | triticale | farina | farine | graham flour | graham cracker |
  graham | atta | maida | suji | sooji | rava | freekeh | freekah | wholewheat | wholemeal | whole meal |
  graham crumb | hydrolysed wheat protein | hydrolyzed wheat protein | modified wheat starch | weizen |
  weizenmehl | dinkelmehl | froment | trigo | frumento | tarwe | hvete | vete | pszenica
GLUTEN WHEAT: flour | plain flour | white flour | bread flour | cake flour | pastry flour | self raising
  flour | self rising flour | all purpose flour | strong flour | enriched flour | unbleached flour | bleached
  flour | instant flour | 00 flour | type 00 flour | brown flour
GLUTEN WHEAT ?EGG: pasta | spaghetti | spaghettini | penne | macaroni | rigatoni | fusilli | farfalle | orzo
  | linguine | linguini | vermicelli | capellini | angel hair | rotini | ziti | ditalini | conchiglie |
  orecchiette | bucatini | cavatappi | gemelli | paccheri | casarecce | campanelle | mafalda | radiatore |
  noodle | soba | udon | ramen | chow mein | lo mein | yakisoba | somen | hokkien noodle
GLUTEN WHEAT EGG: egg noodle | fettuccine | fettuccini | tagliatelle | pappardelle | tagliolini | spaetzle |
  spatzle | fresh pasta | egg pasta | wonton wrapper | wonton skin | wonton | egg roll wrapper | egg roll
GLUTEN WHEAT EGG ?MILK: lasagna | lasagne | cannelloni | manicotti
GLUTEN WHEAT EGG MILK: ravioli | tortellini | tortelloni | agnolotti
GLUTEN WHEAT ?MILK ?EGG ?SOY ?SESAME: bread | breadcrumb | bread crumb | crumb | panko | bun | hamburger bun
  | roll | bread roll | dinner roll | baguette | ciabatta | focaccia | sourdough | toast | sandwich | bagel |
  pita | pitta | flatbread | lavash | crouton | breadstick | grissini | rusk | crostini | bruschetta | english
  muffin | crumpet | pretzel | cracker | saltine | crispbread | melba toast | matzo | matzah | matza | matzoh
  | matzo meal | hoagie | sub roll | texas toast | stuffing | dressing mix | breading | breaded | batter |
  battered | tempura | pizza crust | pizza dough | pizza base | bread dough | dough | bake mix | bisquick |
  biscuit mix | baking mix | white loaf | brown loaf | loaf of bread | brot | pain | pan rallado | chapelure |
  paniermehl
GLUTEN WHEAT ?MILK: chapati | chapatti | roti | paratha | puri | poori | filo | phyllo | fillo | filo pastry
  | phyllo dough | strudel dough | spring roll wrapper | spring roll pastry | gyoza wrapper | gyoza skin |
  potsticker | gyoza | dumpling wrapper | dumpling | shumai | samosa | wrap | flour tortilla | tortilla wrap |
  burrito | quesadilla | chimichanga | pancake mix | roux | ice cream cone | wafer | communion wafer
?GLUTEN ?WHEAT: tortilla | taco | enchilada | hydrolyzed vegetable protein | hydrolysed vegetable protein |
  hydrolyzed plant protein | textured protein | modified food starch | modified starch | cereal | breakfast
  cereal | meatball | meat ball | meatloaf | sausage | black pudding | white pudding | haggis | gravy | gravy
  granule | gravy powder | gravy mix | gnocchi | falafel | asafoetida | hing | brown rice syrup | seasoning
  mix | coating mix | thickener
GLUTEN: rye | rye flour | pumpernickel | barley | pearl barley | pot barley | barley flour | malt | malted
  barley | malt extract | malt syrup | malt vinegar | malt flavoring | malt flavouring |
  oat | rolled oat | oatmeal | porridge oat | oat flour | oat bran | oat fibre |
  oat milk | oat drink | oatcake | steel cut oat | beer | lager | ale | stout | guinness | porter beer |
  brewer yeast | muesli | roggen | gerste | hafer | orge | seigle | avoine | cebada | centeno | avena | orzata
  | haver | gerst | rogge
GLUTEN ?WHEAT: beer batter | vegemite | marmite | yeast extract | grape nut | bran flake | corn flake | rice
  krispy | cheerio | granola | granola bar | multigrain | seven grain | mixed grain
GLUTEN ?WHEAT ?TREE_NUTS ?MILK ?SOY ?SESAME ?PEANUT: cereal bar | flapjack | oat bar | energy bar | protein
  bar
GLUTEN MILK: malted milk | malted milk powder | ovaltine | horlicks | milo
CRUSTACEANS: shrimp | prawn | king prawn | tiger prawn | crab | crabmeat | crab meat | dungeness | lobster |
  crayfish | crawfish | langoustine | scampi | krill | yabby | yabbie | marron | bay bug | barnacle | percebe
  | crustacean | shrimp paste | belacan | belachan | blachan | bagoong alamang | kapi | terasi | krupuk |
  prawn cracker | prawn paste | nephrop | gamba | crevette | garnele | krebs | krebstier | cangrejo | langosta
  | camaron | homard | crabe | gambero | scampo
CRUSTACEANS MOLLUSCS: shellfish | seafood mix | seafood medley | seafood cocktail | frutti di mare | fruit
  de mer
CRUSTACEANS MOLLUSCS FISH: seafood | bouillabaisse | cioppino | paella mix | mixed seafood | seafood stock
CRUSTACEANS ?MOLLUSCS FISH: tom yum paste | tom yum soup | laksa paste | sambal belacan
?CRUSTACEANS ?FISH: thai curry paste | red curry paste | green curry paste | panang curry paste | massaman
  curry paste | yellow curry paste | curry paste | xo sauce | tom yum | laksa | nasi goreng | pad thai | gumbo
  | jambalaya | paella
MOLLUSCS: mussel | oyster | clam | clamato | scallop | squid | calamari | calamares | octopus | octopuse |
  cuttlefish | snail | escargot | abalone | cockle | whelk | winkle | periwinkle | limpet | conch | geoduck |
  sea urchin | mollusc | mollusk | oyster sauce | oyster extract | clam juice | squid ink | cuttlefish ink |
  weichtier | muschel | tintenfisch | moule | huitre | palourde | poulpe | encornet | mejillon | almeja |
  pulpo | sepia | vongole | cozze | polpo | seppia | calamaro | bivalve | cephalopod | quahog | littleneck |
  razor clam
`;
