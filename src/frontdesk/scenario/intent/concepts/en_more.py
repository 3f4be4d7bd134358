"""English words by what they have to do with: rarer ones, and those of callers who tell a story."""

WORDS = """
[food] granary baguette lasagne ravioli gnocchi burrata halloumi feta tofu hummus guacamole nachos tacos
ramen dumplings scallops lobster calamari haddock mackerel duck turkey venison gammon chorizo mince
asparagus broccoli spinach peas carrots cabbage lettuce cucumber courgette avocado crumble custard brownie
tart sorbet pavlova meringue jelly cereal porridge pancakes waffles gravy mustard ketchup mayo vinegar pesto
cashews walnut sesame yoghurt
[drink] pint ale stout guinness bubbly merlot chardonnay pinot malbec rioja sherry port tonic smoothie
milkshake latte decaf
[meal] starving ravenous peckish scoff nosh grub platter sharing puddings sides wraps roast banquet diner
diners cutlery napkin tab
[seating] highchair alcove snug courtyard conservatory rooftop deck veranda
[celebration] proposal leaving housewarming eightieth ninetieth thirtieth mitzvah quinceanera gender reveal
rehearsal bridal graduation
[relative] gran nana grandpa grandma godmother mum's dad's missus hubby spouse fiance fiancee stepson twin
twins parents sibling auntie nephew in-laws
[person_role] hygienists locum dental nurse barber colourist trainee junior senior plumber mechanic chef
sommelier bartender maitre doorman concierge janitor clerk rep salesperson chap fella lass bloke
[pet] collie poodle pug bulldog whippet budgie gerbil ferret pony hen chickens assistance
[vehicle] lorry fiesta corsa audi golf scooter moped caravan tractor radiator alternator suspension spark
plug hubcap wiper logbook
[place] roundabout launderette museum postbox alley cul-de-sac junction high doorway landing basement pin
maps exit fountain
[access] zimmer rollator stick cane mobility scooter handrail stairlift threshold
[teeth] cap veneers aligners invisalign retainers plate palate bracket molars canine incisor toothbrush
floss flossing gag numb gumline stitches socket impression xrays cleaning scale
[body] cheekbone lips ears chin wrist ankle hip elbow toe toes belly tummy lungs ribs
[pain] throb twinge niggle electric shock sweet sharp stabbing pounding raw tenderness puffy inflamed ulcer
blister weeping cramps wince
[injury] handlebars playground kerb tripped bashed punched jagged split
[fear] chicken chickened dread wimp faint scaredy trembling sedated
[medicine] amoxicillin inhaler insulin antihistamine steroid ibuprofen paracetamol
[papers] x-rays notes records referral chart plan certificate letterhead
[insurance] aetna axa vitality plan claims exempt excess underwriter
[hair] mullet crop shag quiff clippers tongs straighteners rollers wig dandruff scalp curly frizzy brassy
ombre dip undercut hairline plait braids cornrows dreads
[nails] chip tips cuticle gelled overlay french
[beautycare] brazilian underarms henna dermaplaning microneedling exfoliate spray sunbed
[furniture] bookshelf cot bunk nightstand ottoman beanbag dining footstool
[homeware] picture ornament platter saucer ladle blender airfryer fryer grater tin tins rack hanger planter
basket doormat duvet pillowcase
[clothing] glove mittens anorak hoodie cardigan blouse tie belt rucksack satchel brolly bracelet airpods
walking stick earrings beanie
[device] playstation switch kindle drone projector soundbar modem smartwatch fitbit chromebook macbook hob
cooker extractor strimmer mower drill shaver clippers trimmer air fryer usb socket port sim
[malfunction] crackles crackling muffled humming buzzing whirring grinding smells trips tripping flickering
freezes lag laggy bricked glitchy stutters restarts reboots rattles wobble icing drips pees seized
[homerepair] cobbler soles heel resoled rewire socket bulb tap loo cistern slate loft damp mould skip
driveway patio hedge fence shed render plasterer bricklayer joiner carpenter glazier curtains fitter aerial
alarm cctv septic dry-cleaning tailor hem alterations seamstress ironing launderette
[health_other] dermatologist rash mole eczema podiatrist osteopath chiropractor cardiologist paediatrician
gynaecologist midwife optician contact lenses glasses hearing-aid antenatal smear mri ultrasound asthma
migraine diabetes chickenpox temperature insulin psychologist counsellor
[law] conveyancer probate barrister sacked tribunal asylum citizenship dvla licence burgled
[finance] isa overdraft pin cashpoint accountant bookkeeping vat hmrc benefits universal
[housing] tenancy tenants eviction conveyancing semi bungalow studio flatmate letting
[travel] seaside villa airbnb allinclusive esta embassy coach minibus departures luggage
[school] nursery reception violin drums swimming pottery karate judo pilates choir gcse
[entertainment] museum zoo castle bowling karaoke casino paintball escape library musical panto
[knowledge] riddle hamlet shakespeare percent river ocean dinosaur aliens
[money] tenner fiver grand quoted estimate estimates budget skint dosh fortune sting knock price-wise whack
[chargebad] doubled hidden overcharge rip ripoff extra
[anger] livid seething gobsmacked appalled outrageous fobbed fobbing excuses robbery scam con insulted
humiliated laughing mess papers
[rude] sneered giggling sighed shrugged slammed rolled eyes barked
[cantcome] labour bug snowed flooded burst rushed ward test positive sack count strike bin scrap snow
[late] tunnel crawling jackknifed leaving sitter minutes parking satnav overslept
[changetime] swop rota shift later recital clash earlier instead afterwards
[book] squeeze slot fit turn walk walkin visit nearby corner
[ready] joy alive mending patient peep word done bench engineer technician ticket
[warranty] identical covered slip ninety redo square
[repairword] mending tinker solder replace install reinstall unlock
[parcel] lorry warehouse porch locker depot van courier's swear swears signed card
[missing] sign blank vanishes
[breakage] torn warped stained crumbs mould wobble snapped hinge
[mismatch] somebody's stranger's opposite mix-up muddled
[giveback] unwanted unwrapped rid refunds bring
[stopword_end] knock clutter emigrating road
[pause] breather ice park parked clock brakes
[skip] bench hop pass fancy
[business] agency free listing reviews award decision-maker handles phones suppliers
[job] trial washing-up shifts sponsor references niece apprentice
[talkto] agent pulse representative desk front-of-house grown-up
[callback] landline ring rang bell voicemail noon
[lostitem] airpod airpods bunny scarf sofa hat glove unicorn stand ring
[greeting] hiya alright howdy
[personal] lonely pint feelings star dinner
[moving] ex's uni in-laws postcode complete moved
"""
