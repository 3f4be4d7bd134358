"""English: what callers of trades without a pool of their own say."""

SAYINGS = """
[else.elsewhere]
can you unblock my sink | my boiler's packed up | i'm locked out of my house | i need a plumber | there's
water coming through the ceiling | can you rewire my kitchen | how much for painting a bedroom | i need
someone to mow the lawn | my gutters need clearing | can you fix my roof | i've got mice in the house |
wasps nest in the loft | my drains are blocked | how much to lay a carpet | i need a removal van | do you do
house clearances | can you clean my flat twice a week | i need a taxi to the airport | send me a cab | what
time's the last train to leeds | i want to book a flight to malta | is my flight on time | i need a hotel
for two nights | do you have a double room | my suitcase didn't arrive at the airport | i need to renew my
passport | how do i get a visa | i want to hire a car | book me a cruise | i'd like to open a bank account |
i need a mortgage | what's the interest rate on savings | i lost my bank card block it | i want to dispute a
parking fine | pay my council tax | when are the bins collected | my car failed its mot | i need new tyres |
my clutch has gone | the engine light is on | can you tow my car | i need an oil change | car wash | how
much for a service on my ford | my dog needs his jabs | the cat's stopped eating | do you do dog grooming |
my rabbit is ill | can you clip my parrot's wings | i need to see a gp | my back hurts i need a physio | can
i get a covid test | i need an eye test | are my glasses ready | do you do flu jabs | my chest hurts and my
arm is numb | i want to see a dermatologist | blood test results | i need a sick note from my doctor for my
back | i need a solicitor | how do i get a divorce | i want to make a will | my landlord won't fix the
heating | i'm looking for a two bed flat to rent | what's my house worth | can i view the property |
broadband is down | my router keeps dropping | i want a new phone contract | i need a new sim | my
electricity's gone off | can i give a meter reading | i smell gas outside in the street | do you teach
guitar | i want driving lessons | swimming lessons for my kids | when is parents' evening | my daughter
won't be in school today | gym membership | do you have a yoga class | personal trainer | i want a tattoo |
how much for a nose piercing | do you do massages for horses | i need flowers for a funeral | can you
deliver a bouquet | i want a wedding photographer | can i hire a dj | bouncy castle for saturday | tickets
for the concert | two seats for the nine o'clock film | what's on at the theatre | can i renew my library
books | i want to report a crime | someone broke into my car | can i get an ambulance | i need a
prescription for my blood pressure | is my medicine in | do you have paracetamol | can you print my photos |
passport photos | can you alter a dress | shorten my trousers | dry cleaning | shoe repair | cut me a key |
can you sharpen knives | do you sell bread | a loaf of sourdough please | i want a birthday cake with a
photo | do you have fresh salmon | a kilo of mince | i want to sell my car | what do you pay for gold | can
i pawn my ring | do you fix watches | piano tuning | my fridge has stopped | the washing machine's leaking |
my tv won't come on | the laptop screen is smashed | can you unlock my phone | sewing machine repair | do
you fix bikes | hoover repair | i want to book a table for six | what's on the menu tonight | can you
deliver two pizzas | a large pepperoni and chips | chicken tikka to take away | i want a haircut | can you
do my nails | eyebrow threading | full leg wax | i want highlights | lash extensions | i need a tooth out |
my crown fell off | dentist appointment please | teeth whitening | where is my parcel | i want to send back
the shoes | have you got this dress in a twelve | size nine trainers | do you stock baby formula | i want to
cancel my gym | cancel my netflix | my magazine subscription | i want to pause my phone plan | life
insurance quote | home insurance claim | travel insurance | pension advice | tax return help | apply for
universal credit | nursery place for a two year old | babysitter for friday | carer for my mum | i want to
adopt a cat | storage unit | skip hire | garden shed | curtains made to measure | new kitchen quote |
conservatory | fit a burglar alarm | chimney sweep | septic tank emptied | campsite pitch | caravan for a
week | fishing licence | i need scaffolding | is the ferry running | ski passes | translate my birth
certificate | notary | get a green card | dna test | hearing aid batteries | chiropractor | hip operation |
fertility clinic | therapist for anxiety | weight loss jab | botox in my forehead | order contact lenses |
can i donate blood | is the swimming pool open | book a tennis court | do you rent out bikes | boat trip |
museum tickets | zoo opening times | report a pothole | register to vote | stolen passport | lost luggage |
track my flight | could you weld my bumper | i need new brake pads | the car won't start can you come | can
you send someone to look at my boiler | how much to change four tyres | i want to rent a studio flat | when
does the next bus to town go | is the 42 bus running | can you get me a taxi for eight | flights to
barcelona | cheap hotel near the beach | i've lost my passport what do i do | my broadband's been off since
morning | need a skip for the weekend | there's a power cut in our street | someone's parked across my drive
| i want to speak to a lawyer about my boss | how do i apply for a blue badge | the cat needs spaying | my
tortoise won't wake up | puppy training classes | is the vet in | i need my ears syringed | can i get a
smear test | i've got a rash on my arm should i see a doctor | my baby has a fever | i need my blood
pressure tablets | hearing test please | a physio for my shoulder | who do i call about a dead badger | i
want to join the gym | are there places on the pottery course | maths tutor for my son | piano lessons for
beginners | is there a swimming session tonight | i need a babysitter tomorrow | a magician for a kids'
party | how much are tickets to the zoo | what films are on | i want to report a broken street lamp | can
you value my house | home insurance renewal | i'd like to transfer money to my son | my bank card got
swallowed by the machine | what's my balance | i need a tax adviser | repair my leather shoes | can you take
up my trousers | collect my dry cleaning | fresh bread tomorrow morning | do you sell fishing bait | bags of
cement | a christmas tree delivered | i need logs for the fire | rent a marquee | hire a digger | a
headstone for my father | the ashes of my dog | can you fit a kitchen | curtain rail put up | need my sofa
reupholstered | bathroom retiled | clean my carpets | jet wash the drive | pressure washer hire | solar
panels for my roof at home | i want to learn spanish | i'd like to adopt a dog | register my baby's birth |
renew my driving licence | book my driving test | i've been scammed who do i tell | my post hasn't come
royal mail | stamps and envelopes | send a parcel to australia | exchange some dollars | fill in a form for
my green card | find me a flatmate
"""
