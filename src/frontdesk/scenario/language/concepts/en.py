"""English words by what they are about."""

from frontdesk.scenario.language.concepts.english_goods import GOODS

VISITS = {
    "hair": "hair | hairdressing | hairdresser //",
    "haircut": (
        "haircut | cut | trim | hair cut | fringe | restyle // split ends | dead ends | ends | too long "
        "| all off | take it off | "
        "shorter | bit off | inch off | inches off | layers | bob | pixie | bangs | shaggy | overgrown | in "
        "my eyes | chop | tidy up | short back sides | fade | buzz cut | thinned out"
    ),
    "hair_colour": (
        "colour | color | colouring | coloring | dye | tint | highlights | balayage | lowlights | bleach // "
        "roots | grey | greys | gray | regrowth | blonde | blond | brunette | redhead | darker shade | "
        "lighter shade | ombre | go darker | go lighter | going white | silver strands | toner | streaks"
    ),
    "styling": (
        "blow dry | blow-dry | blowout | styling | style | updo | straighten // curl* | curls | wash and "
        "dry | put up | pinned up | for a wedding | for a party | prom | hair up"
    ),
    "beard": "beard | shave | shaving // moustache | stubble | razor | whiskers | facial hair",
    "hair_treatment": (
        "treatment | keratin | conditioning | repair mask // dry hair | frizz* | brittle | damaged hair | "
        "hair loss | hair is falling | scalp | dandruff"
    ),
    "nails": "nails | nail //",
    "manicure": (
        "manicure | gel nails | shellac // fingernails | hands done | my hands | nail broke | chipped | "
        "acrylics | cuticles | polish on my fingers"
    ),
    "pedicure": "pedicure // feet | foot | toes | toenails | heels | hard skin | sandals | corns",
    "facial": (
        "facial | face treatment | skin care | peeling // my face | my skin | pimples | acne | spots | "
        "pores | blackheads | wrinkles | complexion"
    ),
    "massage": (
        "massage // stiff neck | my back | sore back | shoulders | tense | knots | tension | muscles | neck"
    ),
    "waxing": (
        "waxing | wax | hair removal | sugaring | laser // hairy legs | bikini line | leg hair | my legs | "
        "underarms | upper lip"
    ),
    "brows": "brows | eyebrows | brow shaping | threading // brow*",
    "lashes": "lashes | eyelashes | extensions | lash lift //",
    "makeup": "makeup | make up | make-up // foundation | bridal look | lipstick",
    "man": (
        "men | man | men's | mens | gents | gentleman | male | barber // husband | my son | boyfriend | dad "
        "| father | brother | bloke "
    ),
    "woman": (
        "women | woman | women's | womens | ladies | lady | female // wife | daughter | girlfriend | mum | "
        "mother | sister"
    ),
    "child": (
        "children | child | kids | kid | junior | children's | childrens | paediatric // little boy "
        "| my lad | "
        "little girl | my boy | my girl | years old | toddler | baby | little one | school | five year old "
        "| grandson | granddaughter | he's six | she's six"
    ),
    "senior": "senior | seniors | pensioner // retired | grandmother | grandfather | my nan | oap | granny",
    "outside": (
        "outside | outdoors | terrace | patio | garden | al fresco | balcony | rooftop | beer garden // sun "
        "| sunshine | fresh air | open air | under the stars | smoke | in the shade"
    ),
    "inside": (
        "inside | indoors | dining room | indoor // pour* | soaking | storm* | warm | cold out | "
        "rain* | wet | air con | draught | "
        "windy | chilly | freezing | in the dry | roof over our heads"
    ),
    "bar": "bar | counter | high table // stool | stools | drink at",
    "window": "window // view | look out | watch the street",
    "quiet": (
        "quiet | private room | private | secluded | separate // noise | noisy | peace | corner | hear each "
        "other | tucked away | out of the way"
    ),
    "breakfast": "breakfast | brunch // eggs | pancakes | first meal",
    "lunch": "lunch | midday menu // noon | lunch break | midday",
    "dinner": "dinner | supper | evening meal // evening | tonight | after work | candle*",
    "eat_in": "eat in | dine in | sit in | table // sit down | stay and eat | eat there | eat here",
    "takeaway": (
        "takeaway | take away | takeout | to go | take out // take it home | eat it at home | wrap it up | "
        "take it with me | bag it"
    ),
    "vegetarian": "vegetarian | veggie | meat free // no meat | don't eat meat | without meat | meatless",
    "vegan": "vegan | plant based // no dairy | no animal | no eggs | oat milk",
    "meat": "meat | beef | steak | burger | lamb // carnivore | something meaty",
    "chicken": "chicken | poultry //",
    "fish": "fish | seafood | salmon // prawns | cod | tuna | from the sea",
    "gluten_free": "gluten free | gluten-free | coeliac | celiac // wheat | gluten",
    "spicy": "spicy | hot | extra hot // kick | chilli | burn | fiery",
    "mild": (
        "mild // not too strong | not strong | not too hot | not hot | not too spicy | can't handle "
        "spice | gentle | no chilli"
    ),
    "red_wine": "red | red wine // rioja | merlot | cabernet",
    "white_wine": "white | white wine // chardonnay | riesling | sauvignon",
    "sparkling": "sparkling | fizzy | with gas // bubbles | carbonated | gas",
    "still": "still | no gas | flat water // tap water | without bubbles | no bubbles | without gas",
    "birthday": "birthday // turning | candles | cake | years young | getting older",
    "business": (
        "business | company | corporate | work // clients | colleagues | my firm | for work | office | boss "
        "| invoice to the company | the firm"
    ),
    "private": (
        "private | personal | private individual | consumer // for myself | for me personally | just for "
        "home | at home"
    ),
    "anniversary": (
        "anniversary | romantic | date night // wedding anniversary | married | years together | propose"
    ),
    "wedding": "wedding | bridal // bride | groom | getting married",
    "coffee": "coffee | espresso | cappuccino // caffeine",
    "tea": "tea // chamomile | earl grey",
    "beans": "whole bean | beans // own grinder | grind myself | grind it myself | grinder",
    "ground": (
        "ground | pre-ground // french press | no grinder | don't have a grinder | cafetiere | filter paper"
    ),
    "decaf": "decaf | decaffeinated // keeps me awake | no caffeine | can't sleep after",
    "checkup": (
        "check-up | checkup | check up | examination | routine | exam | control // just a look | once a "
        "year | six months | twice a year | haven't been for years | look over | have a look | the usual"
    ),
    "cleaning_teeth": (
        "cleaning | hygiene | scale | polish | hygienist // tartar | plaque | stains | teeth cleaned | "
        "coffee stains | smooth | buildup"
    ),
    "filling": (
        "filling | cavity | fillings | decay // hole | filling fell out | filling came out | lost a filling "
        "| sugar hurts | sweet things"
    ),
    "whitening": (
        "whitening | bleaching | whiter // yellow | yellowish | brighter | white smile | hollywood | "
        "discoloured"
    ),
    "emergency": (
        "emergency | urgent | acute | pain | toothache // swollen | can't sleep | bleeding | abscess | "
        "can't wait | painkillers | killing me | as soon as possible | accident | straight away | right "
        "away | immediately"
    ),
    "toothache": (
        "toothache | pain | sore tooth // hurts | aching | throbbing | aches | ache | agony | killing me | "
        "sore | painful | painkillers | can't chew"
    ),
    "broken_tooth": (
        "broken tooth | chipped tooth // tooth broke | tooth snapped | knocked out | broke a tooth | bit of "
        "my tooth | chipped a tooth | cracked a tooth | tooth came off | piece of tooth | tooth chipped"
    ),
    "loose_crown": (
        "lost crown | loose crown // crown came off | crown fell | crown loose | bridge came off | veneer"
    ),
    "extraction": "extraction | wisdom tooth | tooth removal // pulled | pull it | take it out | wisdom",
    "braces": (
        "braces | orthodontics | aligners | invisalign | orthodontist // crooked | straighten my teeth | "
        "straighter | brace | wire | overbite | gap teeth | retainer"
    ),
    "implant": "implant | implants // missing tooth | gap where | tooth gone | lost a tooth",
    "prosthesis": "crown | bridge | denture | dentures | prosthesis // false teeth | plate | new teeth",
    "root_canal": "root canal | root treatment // nerve",
    "gums": "gum | gums | periodontal // gums bleed | bleed when i brush",
    "sensitive": "sensitive // cold drinks | ice cream hurts | hot and cold | sensitive to cold",
    "advice": (
        "advice | consultation | consult | second opinion | assessment // not sure what i need | talk it "
        "through | discuss | options | what would be best"
    ),
    "public_insurance": "public | statutory | nhs | national health // health service",
    "private_insurance": "private | privately | self pay // own pocket | bupa | i pay myself",
}
"""Hair, tables and teeth."""
CONCEPTS = VISITS | GOODS
