"""English words by what they have to do with."""

WORDS = """
[food] bread cheese meat beef lamb pork chicken fish salmon tuna cod prawn prawns shrimp mussels oysters
squid octopus crab egg eggs rice pasta noodles soup salad chips fries potato potatoes tomato onion garlic
mushroom pepper beans lentils steak ham sausage bacon omelette sauce butter cream milk honey jam nuts peanut
almond fruit apple banana strawberry chocolate toffee biscuits cookie cake pudding dessert ice pizza burger
sandwich kebab curry sushi tapas paella tortilla stew roast pie croquettes seafood vegetables spice
[drink] wine beer coffee tea water juice cocktail gin whisky rum vodka champagne prosecco sangria cider
lager bottle glass pint jug red rose soda lemonade espresso cappuccino mocktail
[meal] lunch dinner breakfast brunch supper starter main mains course courses menu dish dishes plate plates
portion buffet chef cook cooked kitchen waiter waitress restaurant eat eating ate food fed feed meal hungry
tasting special specials serve served serving taste tasted nibbles canapes catering cater takeaway
[diet] vegan vegetarian veggie coeliac celiac gluten lactose dairy allergic allergy allergies halal kosher
diabetic intolerant nut nutfree sugar salt spicy pregnant swells raw organic plantbased keto
[seating] table tables seat seats seated window terrace patio garden outside indoors inside bar booth corner
balcony fireplace sofa stool bench counter upstairs downstairs
[celebration] birthday wedding anniversary party christening baptism engagement graduation funeral wake
reunion retirement seventieth sixtieth fiftieth fortieth thirtieth eighteenth shower hen stag celebration
celebrate bride groom prom gala reception christmas do bash festive jubilee communion launch
[crowd] twenty thirty forty fifty sixty hundred guests people colleagues team staff office company firm
family relatives group everyone lads crowd teachers class coworkers
[event_room] hire private room venue function exclusive upstairs dj band microphone projector decorations
balloons speeches stage capacity host dance
[child] child children kid kids baby toddler son daughter boy girl grandson granddaughter nephew niece
teenager infant pram buggy pushchair highchair nappy lad
[relative] mum mother dad father husband wife partner sister brother aunt uncle grandma nan granny grandad
friend mate boyfriend girlfriend fella cousin inlaws neighbour
[person_role] manager boss owner receptionist stylist hairdresser barber dentist doctor hygienist nurse
waiter technician engineer driver courier supervisor assistant colleague somebody someone anyone therapist
beautician
[pet] dog dogs puppy cat kitten hamster rabbit parrot pet pets dane labrador terrier spaniel horse bird fish
tortoise guinea vet leash
[vehicle] car van motorbike lorry truck exhaust tyre tyres clutch brakes engine gearbox windscreen bonnet
mot garage mechanic tow breakdown petrol diesel mileage bumper headlight steering ford bmw vauxhall toyota
[transport] bus train tube metro taxi cab plane flight airport tram ferry uber platform ticket tickets
station stop motorway traffic
[travel] hotel holiday passport visa luggage suitcase cruise resort hostel airline booking.com campsite trip
tour abroad flight
[place] address street road postcode building entrance door floor branch shop bank market church corner
opposite near next station centre town directions map location sat nav bridge river square landmark where
lane mall
[parking] park parking carpark parked space permit meter garage
[access] wheelchair step stairs lift ramp elevator crutches walker accessible disabled frame level pram
buggy
[hours] open opening close closed closing shut hours late early sunday monday saturday weekend bank holiday
easter christmas until till o'clock today ramadan eid
[teeth] tooth teeth gum gums molar filling crown bridge denture dentures implant veneer brace braces
retainer root canal wisdom enamel cavity plaque tartar jaw mouth bite chew chewing extraction dentist
whitening hygienist polish orthodontist
[body] cheek face jaw lip tongue throat neck head eye ear nose hand finger foot leg back arm shoulder knee
stomach chest skin scalp forehead
[pain] pain hurts hurt hurting sore ache aching throbbing agony tender sting stinging swollen swelling
swells abscess infected infection pus bleeding blood numb sensitive killing lump unbearable painkillers
paracetamol ibuprofen nurofen
[injury] broke broken snapped chipped cracked knocked fell fall fallen hit accident crash bit loose wobbly
wobbling cut burnt burned burn bruise
[fear] scared afraid terrified nervous anxious phobia petrified panic frightened dread needles sedation
needle asleep gas anaesthetic
[medicine] prescription antibiotics tablets pills medication mouthwash painkillers pharmacy chemist dose
penicillin ointment
[papers] note letter certificate referral report record records xray x-ray scans scan copy proof file form
paperwork forms document statement refer referred slip
[insurance] insurance insurer cover covered covers policy nhs bupa reimbursed reimburse claim plan privately
state subsidised
[hair] hair haircut cut trim fringe roots highlights lowlights colour color dye balayage blonde brunette
perm curls bob layers extensions blow dry blowdry foils toner grey ends split shampoo bun updo straighten
barber beard moustache sideburns fade bald thinning parting ginger bleach bleached
[nails] nail nails manicure mani pedicure pedi gel gels acrylic acrylics shellac polish varnish infills
cuticle cuticles toes
[beautycare] wax waxing waxed brows eyebrows eyebrow lashes lash facial tan makeup make-up massage threading
tint tinted bikini legs spa beauty salon treatment treatments skin peel botox microblading keratin
[furniture] sofa couch table chair chairs bed mattress wardrobe shelf shelves cupboard desk drawer drawers
cabinet stool bench bookcase armchair sideboard dresser headboard
[homeware] lamp vase mirror rug carpet curtain curtains cushion cushions pillow candle candles candlesticks
plate plates cup cups mug mugs bowl bowls glass glasses basket baskets towel towels tray blanket throw pan
pans pot kettle cutlery linen clock frame teapot lantern tablecloth bedding sheets duvet shade bulb
tea-towel notebook soap perfume scarf socks jar box
[clothing] dress shoes shirt trousers jeans coat jacket hat gloves scarf boots trainers skirt jumper sweater
bag handbag purse wallet umbrella belt glasses specs sunglasses ring earring necklace watch keys phone
[device] phone mobile iphone samsung laptop computer tablet ipad screen tv television telly printer console
playstation xbox headphones earbuds speaker camera keyboard charger battery router washing machine
dishwasher fridge freezer oven microwave hoover vacuum kettle toaster iron dryer boiler coffee-machine
[malfunction] broken faulty dead stuck frozen crashed overheats flickers leaking leaks won't doesn't stopped
working turn start charge charging spin drain beeping error noise sparks smoke virus slow glitch blank
dripping jammed failing packed
[homerepair] plumber boiler sink tap drain drains toilet shower leak roof gutter wiring fuse electrician
socket plaster paint painter decorator carpet tiles locksmith lock locked builder fence garden gardener lawn
hedge windows cleaner removals wallpaper insulation chimney scaffolding mice rats wasps pest air
conditioning aircon heating radiator
[telecom] broadband internet wifi router sim contract network signal data landline phone-line
[utilities] electricity gas water meter bill energy power cut supplier council bins rubbish
[law] solicitor lawyer divorce custody will court legal notary sue immigration police crime stolen fine
[housing] flat apartment house rent landlord tenant estate mortgage buy sell property lease viewing
[finance] bank account loan mortgage savings interest tax pension investment shares crypto bitcoin insurance
credit
[health_other] gp doctor surgery hospital blood test eye flu jab vaccine physio dermatologist cough fever
knee hip hearing heart midwife ambulance skin allergy clinic
[school] school teacher homework lesson lessons exam university course guitar piano driving tuition tutor
maths essay
[sport] football match game league cup team score won win goal tennis gym swimming yoga cricket rugby city
united arsenal chelsea race olympics
[entertainment] film movie music song series netflix book joke poem story concert theatre cinema tickets
actor singer radio game youtube eurovision podcast
[knowledge] capital president king queen prime minister population planet moon sun invented war history
world country tallest language translate spell calculate plus times divided recipe weather rain snow sunny
forecast temperature news
[job] job jobs hiring vacancy vacancies work cv resume apprentice apprenticeship staff shift position
interview application apply employed trainee experience salary wages
[business] business businesses company companies marketing website seo google advertising advertise supplier
suppliers wholesale leads brochure demo contract rates partner partnership services proposal product payroll
leasing purchasing represent b2b clients terminals commission fees distributors
[money] money cash pounds euros riyals quid price cost costs charge charged fee fees expensive cheap dear
pay paid payment pricey rate rates much worth afford damage cheaper budget deposit
[bill] bill invoice receipt statement balance due owe owed overdue reminder debt collector demand letter
settled amount total item vat
[cardpay] card visa mastercard amex paypal contactless instalments installments cheque transfer klarna apple
google cash
[chargebad] charged twice double debited taken deducted declined bounced unauthorised fraud overcharged
wrong refund refunded gone out
[discount] discount offer offers deal deals voucher vouchers coupon code promo sale gift card loyalty
student pensioner points
[order] order ordered orders purchase purchased buy buying bought checkout basket shop store online website
[parcel] parcel package delivery delivered deliver box boxes shipment shipped dispatch dispatched post
posted tracking courier postman driver van carrier warehouse customs depot doorstep doorbell arrive arrived
arrives arriving
[missing] missing lost gone nowhere never haven't without absent empty nothing vanished disappeared gap
[late] late delay delayed stuck behind slow overdue waiting waited traffic held hold running
[breakage] smashed shattered cracked broken bits pieces chipped dented torn ripped scratched crushed leaked
leaking spilled spilt burst squashed bent snapped split damaged melted mouldy stained crumbs shards sticky
soaked wobbles wobbly rocks faulty crumbled
[mismatch] wrong different instead else's someone not what ordered mistake swapped incorrect duplicate
[giveback] return returning returned back exchange swap refund replace replacement collect money
[sizefit] size big bigger small smaller large larger fit fits long short wide narrow tight medium
measurements tall
[stock] stock available availability sold left got have any sell carry colours range showroom catalogue
[moving] moved moving move new house flat relocating relocated living address home
[stopword_end] stop cancel end finish quit leave leaving unsubscribe terminate over done out final last
enough
[pause] pause hold freeze break rest while months temporarily suspend breather later resume restart
[skip] skip miss once month away holiday next jump swerve leave sit december january february march april
may june july august september october november
[often] often every other month monthly quarterly quarter twice weekly frequency less more fewer many much
fast yearly fortnightly drowning piling
[subscription] subscription subscribe subscribed membership member plan renew renewal sign trial account
contract gift club monthly
[account] account login log password email username website app site profile sign data details
[changetime] move reschedule change switch swap push bring forward postpone later earlier another different
shift instead rearrange delay slide
[cantcome] can't cannot won't make coming cancel ill sick poorly unwell hospital emergency covid flu
temperature fever funeral stuck broken babysitter
[book] book booking booked appointment reservation reserve slot space availability free available fit
squeeze in diary schedule
[timeofday] morning afternoon evening night lunchtime noon tonight today tomorrow weekend monday tuesday
wednesday thursday friday saturday sunday o'clock half quarter five six seven eight nine ten eleven twelve
[anger] angry furious disgusting disgrace terrible awful dreadful appalling horrible rude shocking joke
rubbish useless unacceptable unhappy disappointed upset annoyed fuming livid complain complaint complaints
worst horrendous pathetic ashamed embarrassed tears ruined sick fed up shambles
[rude] rude shouted yelled ignored attitude sarcastic laughed swore snapped hung dismissed lied liar cheated
patronising disrespectful blamed accused idiot
[apology] apologise apology sorry explain explained put right compensation refund
[talkto] speak talk person human manager someone somebody operator agent transfer connect put through real
staff boss owner charge
[callback] call back ring phone bell missed return callback voicemail contact number
[message] message tell pass note let know inform
[lostitem] left forgot forgotten lost behind dropped find found handed missing hook chair umbrella coat
[praise] thank thanks lovely wonderful brilliant amazing fantastic great perfect delicious love loved
pleased
[greeting] hello hi hey morning afternoon evening
[personal] love marry married boyfriend girlfriend lonely age old name bored birthday favourite dream god
single sad happy
[device_home] alarm lights timer remind reminder set turn volume telly
[repairword] repair repaired fix fixed mend mended replace replacement diagnosis part parts screen service
serviced technician
[ready] ready finished done collect news progress status update yet
[warranty] warranty guarantee guaranteed again same back last week month
[question] what which how when where why who whether do does is are can could
[offering] do offer have got sell provide make stock
[duration] long hours minutes take takes last lasts time days weeks
[language] english french german spanish polish russian turkish arabic hebrew italian chinese speak
[gift] gift present giftwrap wrap surprise sister friend treat
[flowers] flowers bouquet roses florist tulips
"""
