/**
 * Words that an ingredient may consist of without being one of the listed allergens: plants, meats, spices, additives, and
 * what describes size, state and preparation. An ingredient with a word that neither this list nor the allergens know
 * counts as unknown. Compared in the singular, without accents.
 */
export const HARMLESS_WORDS = `
acai ackee acorn adzuki aduki agar agave ajwain alfalfa allspice amaranth ancho anchiote angelica anise aniseed annatto
apple applesauce apricot arbol arborio arrowroot artichoke arugula asparagus aubergine avocado baby baobab banana barberry
basil basmati bay bean beansprout beef beet beetroot bell berry bergamot bilberry bittergourd gourd blackberry blackcurrant
blackeyed black blueberry bok boysenberry brisket broccoli broccolini brussel brussels sprout burdock cabbage cacao cactus
calabash camomile chamomile canola cane cannellini cantaloupe caper capsicum caraway cardamom cardoon carob carrot casing
cassava cassia cauliflower cavolo nero cayenne chai chard chayote cherry chervil chia chicken chicory chile chili chilli
chickpea chilies chinese chipotle chive choy chorizo chuck cilantro cinnamon citron citrus clementine clove cocoa coconut
coffee collard coriander corn cornmeal courgette cranberry cremini crimini cress watercress cucumber cumin currant curry
daikon damson dandelion date dill dragonfruit duck durian elderberry elderflower endive enoki epazote escarole espresso
fennel fenugreek fig flax flaxseed linseed fruit galangal garlic garbanzo ginger goat goji goose gooseberry grape grapefruit
grapeseed green guajillo guava guinea fowl haricot habanero ham hare harissa heart hemp herb hibiscus hominy honey honeydew
horseradish iceberg jackfruit jalapeno jasmine jerusalem jicama jujube juniper kabocha kaffir makrut kale kelp kidney kiwi
kiwifruit kohlrabi kombu kumquat lamb lard lavender leek legume lemon lemongrass lemonade lentil lettuce licorice liquorice
lime limequat litchi lychee liver loganberry loin longan loquat lotus lovage mace macadamia maca maize mandarin mangetout
mango mangosteen maple marjoram marrow masala matcha medjool melon millet mint morel moringa mulberry mung mushroom mutton
nasturtium nectarine nettle nigella nori wakame seaweed arame hijiki okra olive onion opossum orange oregano oxtail paprika
papaya parsley parsnip partridge pasilla passion passionfruit pea peach pear pepper peppercorn peppermint persimmon pheasant
pigeon pimento pimiento pineapple pinto plantain plum pomegranate pomelo popcorn poblano poppy pork portobello portobella
potato prickly prune puffed pumpkin purslane quail quince quinoa rabbit radicchio radish raisin rambutan rapeseed raspberry
rhubarb rib rice rocket rocoto romaine rose rosehip rosemary rutabaga safflower saffron sage salsify samphire sarsaparilla
sassafras satsuma savory savoy scallion scotch bonnet serrano shallot shiitake shoulder sirloin sloe sorghum sorrel spinach
spirulina spring squash star starfruit steak stevia strawberry sumac sunflower swede sweetcorn sweet tamarillo tamarind
tangelo tangerine tapioca tarragon tart taro tea teff thyme tomatillo tomato triticum truffle turkey turmeric turnip ugli
urad vanilla veal vegetable venison verbena vine walkers wasabi watermelon wakame wildboar boar wormwood yam yautia yuca
yuzu zucchini bacon pancetta prosciutto salami pepperoni gammon offal tripe suet tallow dripping gelatin gelatine collagen
bison buffalo elk moose ostrich emu kangaroo drumstick thigh breast wing mince minced ground meat poultry oxheart tongue
salt seasalt sugar icing confectioner demerara muscovado turbinado panela jaggery piloncillo molass treacle syrup golden
glucose fructose sucrose dextrose maltodextrin sucralose aspartame saccharin acesulfame erythritol xylitol sorbitol mannitol
isomalt allulose monk sweetener inulin fibre fiber polydextrose cellulose methylcellulose gum xanthan guar acacia arabic
gellan locust carrageenan pectin alginate agar konjac acid citric malic ascorbic acetic lactic fumaric phosphoric tartaric
sorbic benzoic folic folate ascorbate benzoate sorbate propionate nitrite nitrate phosphate diphosphate triphosphate
polyphosphate pyrophosphate carbonate bicarbonate citrate gluconate chloride sulfate sulphate hydroxide oxide silicon silica
dioxide stearate lactate acetate sodium potassium calcium magnesium iron zinc iodine iodide selenium copper ferrous reduced
fumarate vitamin thiamin thiamine mononitrate riboflavin niacin niacinamide pyridoxine hydrochloride cyanocobalamin biotin
retinyl palmitate acetate tocopherol tocopheryl cholecalciferol ergocalciferol pantothenate carotene beta lycopene lutein
mononucleotide disodium dipotassium guanylate inosinate monosodium glutamate msg erythorbate edta tbhq bha bht rosin glycerin
glycerine glycerol ester polysorbate mono diglyceride monoglyceride emulsifier stabilizer stabiliser thickener preservative
antioxidant acidity regulator raising agent leavening baking soda powder yeast starter culture bacteria probiotic enzyme
microbial rennet colour color colouring coloring red blue yellow brown white purple pink dye lake annatto caramel flavour
flavor flavouring flavoring natural artificial extract essence aroma spice seasoning blend mix rub oleoresin smoke
concentrate puree paste juice pulp zest peel rind skin seed pod leaf leave stalk stem root tuber bulb floret flower petal
blossom sprig head ear core kernel germ bran husk shell hull pit stone flesh segment wedge slice strip stick cube chunk piece
bit half quarter third dice round ring disc sliver shred shaving flake crumble granule pellet pearl sheet square block tip
spear shoot sprout frond rasher fillet filet cutlet chop joint rack leg shank neck cheek belly rump hock trotter knuckle bone
feather carcass giblet gizzard roast steak strip tender tenderloin medallion escalope oil fat water ice sparkling mineral
still tap boiling hot warm lukewarm cold cool chilled iced frozen thawed defrosted fresh freshly dried dry dehydrated
freezedried canned tinned jarred bottled packed pickled cured smoked salted unsalted sweetened unsweetened roasted toasted
grilled fried baked boiled steamed poached cooked uncooked raw blanched peeled unpeeled seeded deseeded pitted stoned
hulled shelled husked trimmed cleaned washed rinsed drained soaked crushed cracked chopped diced sliced grated shredded
mashed pureed pressed squeezed juiced zested halved quartered cubed julienned torn bruised beaten whisked melted softened
room temperature sifted packed heaped heaping level rounded scant generous finely coarsely roughly thinly thickly lightly
well very large medium small extra big tiny thick thin long short fine coarse whole split boneless bone skinless skin on lean
fatty low high reduced full fat free range organic non gmo natural pure virgin cold pressed refined unrefined light dark ripe
unripe firm soft crisp crunchy smooth creamy tender young old new mature aged mild strong spicy hot sweet sour bitter savoury
good quality best favourite favorite plain regular standard traditional homemade ready made store bought prepared
instant quick active rapid easy heirloom wild farmed cultivated local seasonal english american italian french spanish greek
mexican thai indian japanese korean african asian chinese turkish moroccan persian californian valencia granny smith gala
yukon gold russet idaho maris piper king edward charlotte desiree cherry plum roma beefsteak vine cup tablespoon
tbsp tbs teaspoon tsp ounce oz pound lb gram g kg kilogram ml millilitre milliliter cl dl litre liter l pint quart gallon fl
fluid inch cm mm pinch dash drop splash drizzle knob handful bunch sprig pack packet package sachet bag box can tin jar
bottle carton container tub tube punnet pot bar ball bowl glass slice serving portion piece size sized weight total about
approximately approx around roughly each per plus more less or and with without of for the a an in into to from at by as if
your you it its is are be not no see recipe note tip above below optional taste needed required serve serving garnish
garnishing decorate decoration dusting greasing frying cooking brushing rolling sprinkling topping extra additional divided
separated reserved such like preferably ideally depending desired cut up off out over then until lengthwise crosswise
diagonally bite inch thick wide apart any other all some few several couple use used using substitute alternative instead
choice assorted mixed combination available only just enough also less may can contain contains containing ingredient
include including made percent minimum maximum product base based filling sauce ketchup catsup relish salsa guacamole jam
jelly preserve marmalade conserve chutney sambal sriracha tabasco passata sofrito adobo mole chimichurri juice cordial squash soda
cola tonic rum vodka gin brandy tequila whisky whiskey bourbon liqueur cointreau kirsch cognac sherbet sorbet gelling crystal
ice lolly popsicle granita espresso decaffeinated roux salad spring mesclun microgreen herb italian provence de la le du al en
garni bouquet five ras el hanout garam berbere baharat dukkah chaat tandoori cajun creole fajita taco jerk adobo lawry
accent mrs nonstick spray parchment paper foil skewer toothpick string twine cooky cutter flour free starch corn cereal plant
protein isolate concentrate hydrolyzed hydrolysed textured modified enriched fortified bleached unbleached malic plum
interesterified hydrogenated partially fully palm kernel cottonseed soybean canola sunflower safflower grape seed avocado
medium chain triglyceride mct ghost carolina reaper birdseye bird eye kashmiri thai finger banana hungarian aleppo gochugaru
korean urfa espelette piri peri shishito padron romano cubanelle anaheim pepperoncini peperoncini cherry pequin tepin
borlotti flageolet navy northern cannellini cranberry mayocoba fava broad lima runner french snap snow sugar wax haricots
puy beluga french red split yellow toor chana masoor dal dhal moong urad rajma lobia black turtle eyed pigeon
granulated kosher flat chilly chillie caster castor button thread neutral floury unwaxed streaky superfine table clear diamond crystal
waxy powdered gem bramley crusty pak greek style distilled curly redcurrant blackcurrant long grain flaky fruity cornichon sichuan szechuan
szechwan jersey royal runny blood old fashioned filtered ripened semi skimmed parma ruby porcini blushed navel eating flaked seasoned
simple unflavored unflavoured slab nib hearty chipping rock lardon cassis mizuna chip roasting kalamata lump dutch processed process sharp
grand marnier unseasoned nectar fine fleur sel tepid top hispi parmigiano similar hard day country chanterelle bodied delicious food
nonfat flank zucchini togarashi frisee muscavado blade maldon burger bamboo lilliput candied tenderstem girolle arbroath braeburn
mincemeat silken stale crystallised crystallized preserved globe chardonnay umeboshi leftover pandan brewed nonpareil fingerling sundried
belgian hass rabe solid tomate verde elbow liquid napa meaty brined marinated part oelek ratte seville dived fizzy side piquillo calvados
rainbow heritage earl grey violet slightly blush crispy bird live turn peppermill preserving chip sauerkraut little half real crunch
oregon washington california hawaiian new zealand irish scottish spanish manzanilla castelvetrano nicoise cerignola provencal
boneless trimmings trimming fatback bratwurst kielbasa andouille merguez chipolata nduja guanciale speck bresaola pastrami corned jerky
hash brown chive cos bibb boston endive escarole tatsuo tatsoi komatsuna gai lan chinese morning glory amchur mango anardana kokum
epis sazon achiote adobo annatto cubeb grain paradise juniper pink sansho lovage woodruff salad burnet hyssop bergamot
jaggery palm coconut date maple golden light dark corn brown rice agave invert evaporated granular crystal rapadura sucanat
bicarb carb ammonium alum calcium lime slaked pickling curing prague saltpetre cochineal carmine turmeric paprika beetroot
guarana ginseng ginkgo echinacea caffeine taurine theanine carnitine creatine choline inositol omega dha algal algae chlorella
psyllium arabinogalactan chicory root oligofructose fructooligosaccharide galactooligosaccharide resistant dextrin polysorbate
propylene glycol glycerol triacetin dimethylpolysiloxane tert butylhydroquinone propyl gallate calcium disodium
sour cherry pitless strip loin ribeye filet mignon hanger skirt flatiron chuck round rump tritip brisket plate ground lean
kebab kofta mince burger patty ghost wing drumette quarter whole bird carcass capon cornish hen poussin
apple granny fuji honeycrisp pink lady cox russet anjou bosc bartlett conference comice mandarin cara satsuma minneola key
unbleached stoneground stone coarse polenta grit hominy pozole popping pudding bomba carnaroli forbidden sushi jasmine parboiled
converted puffed crisped flattened poha sago pearl arrowroot kuzu kudzu potato starch glutinous
silverbeet broccolette cavolo romanesco savoy pointed january king celtuce samphire sea kale purple red chioggia candy
tuber oca mashua malanga name eddoe dasheen bitter melon winter melon luffa loofah tindora drumstick cluster long
schmaltz grating nest slurry grass sharon sprinkling scattering smear grind grinding twist glug lug slosh shake
`;
