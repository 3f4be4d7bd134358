"""English words of other trades, of private talk, and of callers who sell or look for work."""

MEANINGS = """
[trades]
shoe repair | cobbler | resole | new soles | new heel | dry cleaner | dry cleaning | tailor | alterations |
take in the waist | shorten trousers | ironing | laundry service | car wash | car inspection | mechanic |
windscreen | clutch | exhaust | gearbox | oil change | tyres | flat tyre | puncture | number plate | valet
my car | tow truck | tow my car | body shop | respray | radiator | radiators | central heating | hot water |
no heating | heating engineer | gas engineer | gas leak | smell of gas | heat pump | leaking pipe | burst
pipe | tap dripping | blocked toilet | blocked sink | unblock | sewage | fuse box | rewire | power cut |
power's out | light switch | locks changed | change the locks | key cut | spare key cut | roofer | slates |
chimney | scaffolding | builder | bricklayer | plasterer | plastering | extension built | loft conversion |
architect | surveyor | double glazing | conservatory | kitchen fitted | fitted kitchen | tiler | retile |
decorator | wallpapering | carpet fitter | carpet cleaning | window cleaner | cleaner for my house | house
clearance | removal van | removals | man with a van | storage unit | skip hire | rubbish collection | bins
collected | pest control | rats | mice | wasps | wasp nest | bedbugs | cockroaches | ants | tree surgeon |
lawn | hedge | mow | landscaping | fence panel | patio laid | driveway | solar panels fitted | burglar alarm
| cctv | satellite dish | aerial | piano tuner | garage door | septic tank | dishwasher plumbed in | picture
framing | print flyers | business cards printed | passport photos | photographer | bouncy castle | dj for |
bouquet | wreath | jeweller | resize a ring | engrave | pawn | gold price | buy gold | knife sharpening |
upholstery | blacksmith | bag of cement | firewood | heating oil | fresh bread | loaf of bread | paint tin |
hem of my trousers
[travel]
travel agent | package holiday | all inclusive | boarding pass | flights to | my flight | plane ticket |
ferry | coach to | train to | train from | car hire | hire a car | rent a car | minibus | limousine | double
room | twin room | hotel room | airbnb | campsite | caravan | ski pass | city break | travel jabs | lost
luggage | suitcase missing | esta | renew my passport | cab to | taxi to | taxi for
[finance]
savings account | current account | overdraft | bank card lost | block my card pin | cash machine |
remortgage | car loan | accountant | bookkeeper | tax adviser | vat return | inland revenue | hmrc |
insurance for my car | car insurance | home insurance | travel insurance | life insurance | exchange rate |
euros into pounds | universal credit | council tax | jobseeker | my pension | pension scheme | claim
benefits | mortgage rates
[care]
gp | surgery nurse | dermatologist | skin doctor | eczema | mole checked | eye test | contact lenses |
audiologist | hearing aid | hearing test | physio | physiotherapist | osteopath | chiropractor | podiatrist
| midwife | smear test | flu jab | vaccination | vaccine | blood pressure | blood test | cardiologist |
heart doctor | urologist | ear nose | orthopaedic | knee doctor | mri | ultrasound | hospital appointment |
psychiatrist | psychologist | counsellor | therapist for anxiety | hay fever | cough syrup | inhaler | carer
for | home help | nursing home | childminder | nursery place | babysitter | nanny | spaying | neuter |
vaccinate my dog | flea | kennels | cattery | horse shoes | farrier | dog walker | undertaker | headstone |
cremation | piercing | acupuncture | hypnosis | tarot | fortune teller | skin rash | rash on my |
prescription for my heart | hay fever tablets
[law]
solicitor | lawyer | barrister | will drawn up | conveyancing | probate | court date | sue my | unfair
dismissal | power of attorney | report a theft | report a crime | stolen bike | burglary | parking fine |
speeding ticket | citizenship | asylum | birth certificate | death certificate | marriage licence | register
a birth | driving licence | electoral roll
[lessons]
swimming lesson | violin lessons | piano lessons | singing lessons | maths tutor | tutor | tuition | evening
class | dance class | pilates | personal trainer | tennis court | badminton court | football pitch | driving
test | driving instructor | university course | head teacher | reception class | my son's teacher | karate |
judo | riding lessons | art class | join the gym | cancel my gym | swimming session | book a tennis court |
is the pool
[housing]
letting agent | flat to rent | flat to let | two bed | house viewing | property valuation | landlord won't |
tenancy | eviction | mortgage adviser | phone contract | top up | mobile signal | sim only | landline |
fibre | internet is down | internet down | cable tv | meter reading | gas bill | water bill | electricity
meter | energy tariff | council house | housing benefit | estate agent's | view the house | my landlord |
value my house
[fun]
theatre tickets | concert tickets | cinema tickets | film on tonight | castle tickets | escape room |
bowling | karaoke | bet on | lottery ticket | library book | paintball | guided tour | fishing licence |
tell me something funny | bedtime story | poem for | museum tickets | tickets to the zoo | tickets to the
museum | library card
[facts]
longest river | how many days until | what day is it | who wrote | who invented | percent of | how do you
spell | clock go back | exchange rate | square metres in | price of gold | boil an egg | stain out of
[weather]
is it going to rain | sunny | storm | heatwave | snow tomorrow
[personal]
is that you | it's only me | fancy a pint | coming for dinner sunday | love you | tell your mum | put the
kettle | i'm lonely | can't sleep at night | star sign | talking to the dog | talking to the kids | your
feelings | are you married
[sales]
cut your bills | handles your phones | your suppliers | local businesses | your free listing | more reviews
| five star reviews | card terminals | chosen for an award | business rates | your payroll | our agency |
two minutes for a survey | cleaning contract | vending machine | office supplies | decision maker | the
person responsible for
[job]
washing up job | weekend job | saturday job | any work | work experience | hire me | recruiting |
recruitment | come in for a trial | hands at christmas | between jobs | i'd like to apply | who does the
hiring | night shifts | taking anyone on | job going
[wrong_number]
smith's garage | is this the doctor's | is this the surgery | is this the garage | is this the council |
have i got the right number | right number for | wrong one | pressed the wrong | i was ringing my | speaking
to the surgery | isn't this | thought this was | is this the pharmacy | is this the hospital | is this the
school | is this the police | is this the hotel | is this the taxi | room service | used to be the number
"""
