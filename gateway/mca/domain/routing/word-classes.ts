/**
 * Words that mean the same to the router: all foods are one class, all exercises another. A sentence about a food that
 * no training sentence names is then still read as a sentence about a food. Written by hand; common single words only.
 */
const wordsByClass: Readonly<Record<string, string>> = {
  '<food>': `apple apricot artichoke arugula asparagus aubergine avocado bacon bagel baguette banana barley basil bass bean beef
    beer beet beetroot berry biscuit bison blackberry blueberry bok bread brie brioche broccoli broth brownie brussels
    bulgur bun burger burrito butter buttermilk cabbage cake candy cantaloupe caramel carrot casserole cashew catfish
    cauliflower caviar celery cereal chard cheddar cheese cheesecake cherry chestnut chia chicken chickpea chili chilli chip
    chocolate chorizo chowder cider cinnamon clam cocoa coconut cod coffee cola coleslaw collard cookie coriander corn
    courgette couscous crab cracker cranberry cream croissant cucumber cupcake curry custard dal date dhal donut doughnut
    duck dumpling edamame egg eggplant enchilada espresso fajita falafel farro feta fig fish flatbread flaxseed flour
    flounder fries fruit garlic gelato ginger gnocchi goose gouda granola grape grapefruit gravy guacamole guava gumbo haddock
    halibut ham hamburger hazelnut herring honey honeydew hotdog hummus jam jelly juice kale kebab kefir ketchup kimchi kiwi
    lamb lasagna lasagne latte leek legume lemon lemonade lentil lettuce lime linguine liver lobster lychee macadamia
    macaroni mackerel mango maple margarine marinara mayo mayonnaise meat meatball meatloaf melon milk milkshake millet mint
    miso molasses mozzarella muesli muffin mushroom mussel mustard mutton naan nachos nectarine nectarines noodle nut nutella
    oat oatmeal oats okra olive omelet omelette onion orange oregano oreo oyster paella pancake paneer papaya paprika
    parmesan parsley parsnip pasta pastry pea peach peanut pear pecan pepper pepperoni perch pesto pickle pie pierogi
    pineapple pistachio pita pizza plantain plum polenta pomegranate popcorn popsicle pork porridge potato poultry prawn
    pretzel prosciutto prune pudding pumpkin quesadilla quiche quinoa rabbit radish raisin ramen raspberry ratatouille ravioli
    rhubarb rice ricotta risotto roquefort rosemary rye saffron sage salad salami salmon salsa salt sandwich sardine sauce
    sauerkraut sausage scallop scone seafood seaweed seitan sesame shallot shawarma shellfish sherbet shrimp smoothie soda
    sorbet soup soy spaghetti spelt spice spinach sprouts squash squid steak stew stroganoff sugar sushi swordfish syrup
    taco tahini tangerine tea tempeh thyme tilapia toast tofu tomato tortilla trout tuna turkey turmeric turnip vanilla veal
    vegetable veggie venison vinegar vodka waffle walnut wasabi watercress watermelon wheat whey whisky whiskey wine wrap yam
    yeast yoghurt yogurt ziti zucchini cals hashbrown hashbrowns grits jerky pho gyoza tiramisu brisket ribs wings nugget
    shakshuka gazpacho minestrone bisque alfredo carbonara bolognese biscotti babaganoush baklava bao bibimbap borscht bruschetta
    bulgogi calamari calzone cannelloni ceviche chutney churro coq crepe croquette custard daal dolma fondue frittata fritter
    gumbo gnocchi harissa jambalaya jalapeno kofta korma laksa latke macaron madeleine marmalade marinade meringue muesli mousse
    orzo pappardelle pastrami penne pilaf pilau poke ponzu porchetta poutine profiterole pumpernickel queso raita relish rigatoni
    sashimi sambal satay schnitzel seitan slaw souffle souvlaki stir-fry strudel stuffing succotash tabbouleh tagine tandoori
    teriyaki tempura tetrazzini tikka tortellini udon vindaloo vinaigrette wonton anchovy arrowroot artichokes aloo bran bratwurst
    burrata buckwheat camembert capers cardamom cassava cayenne celeriac chervil chicory chutneys cilantro clementine clove
    cornmeal cornstarch cottage cumin currant curd daikon dill dragonfruit elderberry endive escarole fennel fenugreek freekeh
    ghee gluten gorgonzola gruyere guacamole halloumi hominy horseradish jackfruit jicama kohlrabi kombucha kumquat lactose
    lemongrass lollipop marmite marshmallow marzipan mascarpone mirin monkfish nectarine nutmeg panko passionfruit peppercorn
    persimmon pinto plantains pollock prosecco provolone pumpkins quail rapini romaine roquefort rum rutabaga sauvignon scallion
    semolina shiitake sirloin snapper sorghum soymilk sriracha starfruit stevia stilton stuffed sumac sultana sunflower sweetcorn
    swiss tamarind tangerines tapioca tarragon tenderloin tomatillo truffle tzatziki vermicelli wafer yuzu ingredient ingredients
    recipe recipes dish dishes food foods fridge freezer pantry leftover leftovers grocery groceries supermarket drumstick fillet
    filet chop loin mince roast dressing topping gravy stock oil lard whisk skillet saucepan wok oven microwave stove airfryer
    snickers kitkat twinkie oreos cheerios bratwurst tamale empanada biryani samosa tzatziki hotpot goulash moussaka`,
  '<exercise>': `squat deadlift bench lunge pushup pullup chinup plank crunch situp burpee jog jogging run running sprint swim
    swimming cycling spinning rowing row curl dip press thruster snatch clean jerk kettlebell dumbbell barbell hiit cardio
    yoga pilates zumba stretching stretch treadmill elliptical crossfit calisthenics aerobics bodyweight hike hiking jump
    swing shrug flye pulldown raise stepup legpress bridge thrust skipping boxing kickboxing climb climbing marathon 5k 10k
    triathlon tabata plyometrics deload reps rep sets lifting lift lifts weights hypertrophy powerlifting workout workouts
    exercise exercises training gym warmup cooldown mobility foam handstand muscleup sled battle deadlifting squatting benching pushups pullups pushdown pullover kickback crossover hyperextension
    superset dropset amrap emom wod rpe rir 1rm hrv vo2max doms treadmills stairmaster spin peloton rower trx dumbbells barbells
    kettlebells skipping jumping walk walking steps jogs runs sprints intervals interval pace tempo fartlek taper ultramarathon
    parkrun hyrox tennis football soccer basketball rugby bouldering skiing surf judo karate jiujitsu taekwondo mma wrestling ballet
    barre spartan obstacle posture flexibility physio physiotherapy trainer coach rucking paddling kayaking golf volleyball fitness
    stairs plyo plyometric agility mobility warmups athletic athlete strength endurance conditioning bulk bulking cutting shredded
    ripped toned jacked lean physique splits ppl`,
  '<cook>': `cook cooked cooking bake baked baking boil boiled boiling roast roasted roasting grill grilled grilling fry fried frying
    steam steamed simmer saute sear broil braise poach poached scramble scrambled marinate season reheat thaw defrost freeze knead
    whisk preheat caramelize ferment pickle blanch peel chop dice slice grate ripen eat eating eaten ate dine diet dieting fasting
    vegan vegetarian keto paleo halal kosher pescatarian celiac coeliac diabetic allergic intolerant hungry appetite hydration thirsty`,
  '<muscle>': `chest back shoulder bicep tricep forearm ab abs core oblique glute quad hamstring calf calves leg arm lat trap delt
    deltoid hip booty butt pec pecs thigh groin neck knee elbow wrist ankle spine rotator achilles shin`,
  '<nutrient>': `calorie calories cal cals kcal kilojoule protein carb carbs carbohydrate carbohydrates fat fats fiber fibre sodium
    potassium calcium iron magnesium zinc vitamin vitamins folate cholesterol omega macro macros micronutrient nutrient
    nutrients nutrition nutritional kilojoules antioxidants`,
  '<meal>':
    'breakfast lunch dinner supper brunch snack snacks meal meals dessert brekkie brekfast lunchbox appetizer entree',
  '<bill>': `bill bills electricity electric mortgage rent utilities utility phone internet cable insurance subscription
    subscriptions netflix spotify hulu verizon comcast instalment installment hoa`,
  '<bank>': `balance checking savings account accounts transaction transactions statement deposit visa mastercard amex debit credit
    loan overdraft paycheck payday salary wage wages income debt debts finances expense expenses spending spent spend tax taxes
    budget budgets budgeting cash`,
  '<service>': `app website site server servers service page dashboard platform outage downtime uptime login backend gateway
    database webpage webapp`,
  '<broken>': `down offline crash crashed crashes crashing broken freeze frozen froze freezes error errors bug glitch lag laggy
    lagging slow slowness unresponsive timeout unavailable hang hangs hanging stuck fail failed fails failing failure`,
  '<restore>': `restore undo revert rollback recover retrieve undelete reinstate`,
  '<report>': `progress report reports trend trends trending chart graph plot stats statistics summary recap overview plateau
    plateaued milestone milestones streak insights adherence review correlation`,
};

const classByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(wordsByClass).flatMap(([name, words]) =>
    words.split(/\s+/).map((word): [string, string] => [word, name]),
  ),
);

/** The class of a word or of its singular, or null. */
export function wordClassOf(word: string): string | null {
  return (
    classByWord.get(word) ??
    classByWord.get(word.replace(/s$/, '')) ??
    classByWord.get(word.replace(/es$/, '')) ??
    classByWord.get(word.replace(/ies$/, 'y')) ??
    null
  );
}
