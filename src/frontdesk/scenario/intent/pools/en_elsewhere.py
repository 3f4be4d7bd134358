"""English: callers whose affair is another trade's, nobody's, or who meant to ring somebody else."""

SAYINGS = """
[else.elsewhere]
these boots need new soles | the heel came off my shoe can you glue it back | my car's due for its
inspection at the end of the month | need someone to look at a mole on my back | the boiler keeps cutting
out and there's no hot water | radiators are stone cold in half the house | my hot tap has stopped working |
the loo won't flush | there's sewage coming up in the yard | water's running down the wall from upstairs |
the lights keep tripping in the kitchen | can you put up a ceiling fan | i want a socket moved | my front
door lock is jammed and i can't get in | snapped my key in the lock | need the locks changed my ex has a set
| there's a slate off the roof | rain's coming in through the skylight | could you quote me for an extension
| i need a builder to knock a wall through | my garden's a jungle i need it cleared | tree's come down
across the fence | the hedge needs a good cut | can you lay a patio | we've got bedbugs | there's a rat
under the floorboards | ants all over the kitchen | i want my windows cleaned every month | end of tenancy
clean | someone to iron my shirts | how much to move a two bedroom house to bristol | can you shift a piano
| man with a van for sunday | i need somewhere to store my furniture | there's a strange knocking when i
brake | the clutch is slipping | my car won't go into reverse | i need an mot by friday | someone scraped my
door in the car park can you respray it | flat tyre on the motorway can you come | winter tyres fitted |
does my car need a service | windscreen's got a chip in it from a stone | my motorbike needs a new chain |
put diesel in a petrol car by mistake | rent a minibus for the weekend | what would you give me for my old
fiesta | driving test is next week i need an extra lesson | my bike has a puncture | gears on my bike are
slipping | pick me up from the airport at six | a cab to the hospital quick | is the seven fifteen to york
running | my flight got cancelled and i want another | two nights in a hotel in paris | an all inclusive
week in turkey | what do i need to travel to india | my passport's run out and i fly on monday | how long
does a visa take | i want to open a savings account | somebody's taken money off my account at your bank |
i'd like a loan to buy a car | what are your mortgage rates | my pin is blocked | i want to change my
pension | can you do my books and my vat return | insure my house and contents | i had a crash and need to
claim on my car insurance | my neighbour's suing me i need advice | my boss sacked me is that legal | i need
a will drawn up | getting divorced and need somebody to represent me | can a notary stamp this paper |
buying a house and need a conveyancer | is the flat on king street still to let | when can i view the house
| my landlord is throwing me out | the tenant upstairs makes a racket | my internet has been down since the
storm | the tv signal's gone | i want to switch broadband | my phone contract is up what can you offer | top
up my sim | power's out in the whole street | smell of gas in the hall | i'd like to read you my meter | my
water bill is huge | nobody's emptied our bins | how do i get rid of an old mattress | i'd like to report a
pothole | where do i pay my parking ticket | the streetlight outside is broken | how do i register to vote |
i've got a rash that won't go away | my ears are blocked | my knee clicks when i walk | a lump in my breast
and i'm worried | my blood pressure is through the roof | the baby's been running a temperature | i need a
repeat of my asthma inhaler | travel jabs for kenya | can i get the results of my blood test | my lower back
has gone again | i need a sports massage for my hamstring not a facial | my glasses are bent can you
straighten them | i need new contact lenses | can't see the board any more i think i need glasses |
hearing's getting worse need a hearing test | my mum needs someone to look after her at home | hip
replacement waiting list | i want to see a heart specialist | i need a skin doctor | pregnant and need a
scan | i think i'm depressed who can i talk to | is the chemist open | is my prescription for my heart pills
ready | my puppy has eaten chocolate | the cat's limping | my dog needs his nails clipped | the rabbit isn't
moving | horse needs new shoes | is there a place in reception class | my son is off school with chickenpox
| i want to speak to my daughter's teacher | evening classes in italian | someone to teach my son the violin
| maths help before the exams | i want to learn to swim | what do i need to get into your university | do
you have pilates on tuesdays | cancel my gym | personal training twice a week | book a court for badminton |
five a side pitch for thursday | two tickets for the match on saturday | what's showing at the pictures |
opening night tickets for the musical | can i renew my library card | how much is it to get into the castle
| do you do guided tours | a boat trip round the island | hire skis | a pitch for our caravan | tandem
parachute jump | paintball for my son's birthday | i want a rose tattooed on my wrist | get my nose pierced
| a wreath for a funeral | a dozen red roses for tomorrow | a three tier wedding cake | two granary loaves
and a baguette | a leg of lamb for sunday | have you got any fresh crab | do you sell bait | need a dj for
our wedding | a photographer for a christening | a clown for the kids | hire a bouncy castle | a marquee for
fifty people | a suit for my graduation to hire | take in the waist of my trousers | let down a hem | the
zip on my coat needs replacing | my wedding dress needs dry cleaning | do you do a service wash | copy a key
for me | engrave a trophy | get a ring resized | my gold watch needs a new strap | do you buy gold | what
would i get for my necklace | a passport photo for a baby | print two hundred flyers | frame a picture |
bind my thesis | translate a letter from polish | get my certificate legalised | i want to send money to
ghana | post a parcel to canada | how much is a stamp | a headstone for my mum | arrange a funeral | a plot
in the cemetery | can the vicar do a christening | what time is mass | a bag of cement and some sand | a tin
of white gloss | do you cut wood to size | a load of logs | a skip on the road for a week | rent a chainsaw
| fit a new kitchen | my shower screen leaks | the garage door won't open | tune my piano | my aerial came
down | put in an alarm system | cctv for my drive | loft insulation | double glazing quote | sweep my
chimney | pump out my septic tank | service my gas fire | the lift in our block is stuck | my stairlift
stopped halfway | someone nicked my bike i want to report it | i've had my purse stolen on the bus | there's
been an accident on the high street | a noisy party next door | i found a dead deer on the road | a
childminder for my two year old | a nursery near the station | someone to babysit on friday | a nanny who
drives | i want to foster | rehome my dog | a stray cat in my garden | a hen for my coop | tortoise
hibernation | fish tank supplies | carpets shampooed | get my sofa cleaned at home | clean my oven | a valet
for my car | my number plate fell off | lost the logbook | renew my driving licence | tax my car | a blue
badge for my mum | how do i claim carer's allowance | my benefits haven't been paid | when is my pension
paid | the tax office wrote to me | i need a national insurance number | register a death | a copy of my
birth certificate | book a registry office wedding | a fishing permit | what are the tide times | is the
swimming pool warm | sauna for two | escape room for six | bowling lane for tonight | karaoke booth | a
table at the casino | put a fiver on the three thirty | lottery ticket check | where do i get my dog chipped
| a lawyer for a speeding ticket | a surveyor for a house | an architect for my loft | a dermatologist
please it's for eczema | ear nose and throat doctor | an mri for my shoulder | blood taken | my orthopaedic
insoles | crutches to borrow | a wheelchair to hire | an osteopath | hypnosis to stop smoking | acupuncture
for migraine | a tarot reading | will you fix my shoes while i wait | is this where i get my suit altered |
i want my car washed inside and out | the clothes i left for dry cleaning | got a leak under the sink who do
i call | bring a towel and goggles for my swimming lesson | my laptop bag strap needs stitching | the school
bus never came | my train pass expired | i'm trying to book the village hall | do you hire out wedding cars
| can i register with a gp here | i need a letter for the embassy | my electric meter's showing an error |
sell my flat quickly | a valuation on my grandmother's ring | pay my council tax | a plumber to fit a bath |
order heating oil | a bottle of gas for the caravan | a car battery | fit a tow bar | air con regas for my
car | put my dog down | a saddle for my horse | do you do eyesight tests for drivers
[any.wrong_number]
am i speaking to the surgery | is that you dave | hello is jean there | could i talk to my wife she works
there no i mean the hospital | i'm after the council | this is the pharmacy isn't it | have i got the right
number for the school | put me through to ward six | i want the tax people | is this lloyds | sorry who is
this i pressed the wrong button | i was ringing my mum | is that the chinese takeaway on mill lane | isn't
this barry's taxis | i'm returning a call from the solicitor's | hello is this the doctor's | is that the
vet's | you're not the bank are you | i must have dialled wrong | oh i thought this was my brother | this
used to be the number for the bakery | is mrs patel in | i wanted extension forty two at the town hall |
room service please | reception i'm in room two one four | is that the front gate | hi love it's only me |
sorry pal wrong one | i think i've got the wrong business | is this the dvla | this isn't the library then |
is that o'brien's plumbing | can i speak to tommy he's in apartment five | have i come through to the police
| i'm looking for a mister hughes at the estate agent's | is this aunt carol | my son gave me this number
for his office | is it the hotel
[any.chatter]
hiya mate fancy a pint tonight | are you coming for dinner sunday | i'll be home late put the oven on | tell
your mum i said hello | did you see the game last night | guess who i bumped into | the weather's shocking
today isn't it | are you a morning person | what's the longest river | how do you spell necessary | what's
twenty percent of eighty | who wrote hamlet | tell me something funny | give me a recipe for banana bread |
how long do you boil an egg | who's going to win the election | when does the clock go back | is it going to
be sunny at the weekend | what should i watch tonight | do you believe in ghosts | set a timer for ten
minutes | turn the kitchen light off | what's the meaning of my dream | my cat's had kittens | my knees hurt
when it rains | i can't sleep these days | the kids never ring me | everything's so dear now | what star
sign are you | which horse should i back | who's the richest man in the world | can you write me a poem |
help me with my essay | how far is the moon | what's a good name for a dog | i'm lonely just want to talk |
do you have feelings | what are you wearing | hold on there's someone at the door | no not you i'm talking
to the kids | put that down | sit still a minute | one second love i'm on the phone | what's the news |
how's the traffic on the ring road | what time is it in sydney | which team do you support | what's the time
please | call my sister for me
[any.sales]
we can cut your energy bills | am i speaking to whoever handles your phones | we've got an offer on card
terminals this month | i'm ringing round local businesses | your free listing expires today | would you like
more five star reviews | we do window displays for shops | we supply coffee to offices | do you have two
minutes for a survey about your suppliers | i'm from a recruitment agency we've got staff for you | i'd like
to send you a sample of our towels | who orders your consumables | have you thought about an app for your
business | we could put you on the first page of google | we lease equipment at low rates | you've been
chosen for an award | we're collecting for the air ambulance | is your boss interested in cheaper insurance
| we're a cleaning company looking for new contracts | we print menus and leaflets | our company installs
security cameras | i represent a wine importer | we help firms like yours with payroll | there's a refund
due on your business rates | this is about the warranty on your company vehicle
[any.job]
is there any work going | i'd do anything even washing up | i'm sixteen and need a week's work experience |
i've got ten years behind me and i'm between jobs | can i come in for a trial | what do you pay | i saw the
sign in your window about staff | would you need an extra pair of hands at christmas | is the boss taking
anyone on | i've emailed my cv twice and heard nothing | my niece wants to train with you | do you sponsor
visas for workers | are there night shifts | i'd like to apply | who does the hiring
"""
