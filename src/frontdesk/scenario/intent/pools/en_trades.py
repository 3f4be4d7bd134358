"""English: what callers say who come in or bring something."""

SAYINGS = """
[beauty.book]
my roots are showing | i've got an inch of grey coming through | my fringe is in my eyes | i need a trim | i
want a cut and blow dry | full head of highlights | half head of foils | i need my hair done for a wedding |
bridal trial | hair up for prom | can you fix a bad box dye | i want to go blonde | i want it all chopped
off into a bob | get me in for a manicure | gel nails on thursday | i need my acrylics filled | infills | my
nail broke can someone fix it | pedicure before my holiday | half legs and bikini | eyebrow wax | brows
tinted | lashes done | i want a facial | spray tan for friday | a blow dry before a party tonight | i look a
state can anyone sort me out | my hair's like straw i need a treatment | can nicola do my colour | beard
trim | short back and sides for my lad | my daughter's first haircut | i want balayage | toner refresh |
perm | make up for an event | my nails are overdue | the grey needs covering | keratin treatment | hair
extensions put in | get rid of this moustache | my hair's grown out terribly | need a restyle | i'm a
bridesmaid need a do | shellac on my toes | something done with these eyebrows | my fringe is driving me mad
when can someone cut it | could two of you do me and my mum together | i need to lose this ginger colour
before monday | can i get my legs and underarms done | i'd like to try that balayage thing with you | could
you tidy up my layers this week | somebody to put my hair up for a ball | nails and toes before i fly on
thursday | it's months since i had a cut | a facial for me and a massage for my husband | my gels are
growing out can i come in | i need a man's cut for my teenager | want to have lashes for my birthday | my
colour's faded can you freshen it up | get my eyebrows sorted before work
[beauty.price]
how much for a cut | what do you charge for highlights | how much is a full set | price for a men's cut | is
a blow dry included in the cut | do you charge more for long hair | hair down to my waist what would that be
| how much for taking gels off | is a fringe trim free | balayage price | how much for me and my two kids |
what's a colour cost with the senior stylist | does the junior do it cheaper | patch test cost | what sort
of money for a perm | what would a full head of foils run me | is it dearer with the top stylist | how much
for just a fringe trim | gel removal plus new set what's that come to | price for a bridal package | what do
you take for a toddler's cut | how much is it to have my brows laminated | roughly what is a root touch up |
are nails cheaper without polish | does that price include the blow dry
[beauty.services]
do you do men's hair | do you do eyelashes | do you do waxing | how long does a colour take | how long do
gels last | do i need a patch test | do you use vegan products | what brand of colour do you use | is there
ammonia in it | can you work with afro hair | do you do kids | can i colour my hair while pregnant | do you
do extensions | how long will i be there for highlights | should i wash my hair before i come | do you do
spray tans | can you do it in one session | do you do massages | do you sell shampoo | how often should i
get it trimmed | do you have a male barber | is it suitable for sensitive skin | can you remove shellac from
another salon | do you do weddings at home | what treatments do you have | what's the difference between
balayage and highlights | do you do curly cuts | will it damage my hair | do you do threading | is a
manicure long | would a lash lift last on holiday | can i swim after a spray tan | how long before a wedding
should i have my colour | can you do something with thin hair | do you have experience with grey coverage |
do i come with clean hair | could you get me from black to blonde in a day | do you do it with a razor or
scissors | how long does a perm hold | do you have products for allergies | my hair is dyed with henna can
you still colour it | will waxing hurt | do you have someone for men's beards | do you do nail art | can i
get my ears pierced | do you do kids' plaits | is keratin ok if i'm breastfeeding | what's the youngest you
wax | do you have gift sets
[beauty.complaint]
my hair's come out orange | it's patchy | it's gone green | you've cut it too short | one side's longer than
the other | my scalp is burning since the bleach | my hair is falling out in clumps | the gels lifted after
a day | my nails chipped already | you burnt my forehead with the tongs | i asked for a trim and she took
off six inches | my eyebrows are wonky | the wax took my skin off | i look like a clown | i came out in a
rash after the tint | she cut my ear | the colour washed out after two washes | the curls dropped before i
got home | it looks nothing like the picture i showed | the nail tech made my finger bleed | i had to go to
another salon to get it fixed | the extensions fell out | highlights are stripy | my lashes fell off the
next day | my hair snapped off | infected cuticle after my manicure | i look like a traffic cone | my fringe
is crooked | he took an inch off my ear nearly | i've got bald patches from your bleach | she left me under
the dryer and forgot me | the colour has run all over my pillow | i can't go to work looking like this | she
chatted all the way and made a mess of it | the facial gave me spots | my eyelids are swollen after the
lashes | you did my roots a different colour to the rest | i paid eighty pounds for this mess | i was late
out because you kept me waiting and it's not even straight | my wax burn has blistered
[beauty.reschedule]
can i have a full colour instead of the trim i booked | swap my manicure for a pedicure | can i add a blow
dry to my cut | can i see dawn instead of kelly on the day | i booked highlights but only need roots now
[dental.book]
i need a check up | haven't been to the dentist in years | i need a scale and polish | can i register | are
you taking on new patients | i've moved to the area and need a dentist | get on your books | my kids need
their teeth looked at | i want whiter teeth | i'm thinking about implants | i want straight teeth |
invisalign consultation | i think i've got a cavity | need a filling done | my crown needs replacing | i
need new dentures | get my wisdom tooth looked at | the hygienist please | second opinion on a root canal |
my son's first visit to the dentist | my six monthly is due | i got your reminder card for a check up | book
me in for the second part of my root canal | i need a retainer | night guard for grinding | veneers | i'd
like to have the gap in my teeth closed | to have my stitches out | my dentist retired | see the
orthodontist | a whole family wants to join your practice | get my braces checked | cleaning for my husband
| i suppose i should come and have my teeth looked at | my last dentist closed down could you take me on |
i'd like the hygienist for a deep clean | it's been two years i need the full once over | my little girl
should see a dentist for the first time | i want to talk to someone about getting braces | i'd like the gap
at the front filled | my bridge needs looking at no pain just old | i was told to come back for the second
half of the crown | can i have my stitches removed on friday | my smile is yellow i want it brighter |
booking for a check on my implant | do i need to be registered to get an appointment | i'm new in the city
and need a dentist who speaks english | grinding my teeth at night think i need a guard | a consultation
about dentures for my father
[dental.pain]
my tooth is killing me | it's throbbing | i can't chew on that side | my tooth snapped | a bit of my tooth
broke off | something's come away at the front | my filling's fallen out | my crown's come off | the bridge
is loose | my gum's swollen | my face has blown up | there's a lump on my gum | it hurts when i drink
something cold | i've been up all night with my tooth | painkillers aren't touching it | my wisdom tooth is
playing up | there's pus coming out | my denture broke in half | the brace wire is stabbing me | my jaw
aches | my son chipped his tooth in the playground | got hit in the mouth and it's wobbly | i cracked it on
a nut | eating toffee and lost a filling | bad taste in my mouth and it's sore | abscess's back | it's
sensitive to hot | it's still hurting after you pulled it | the hole where the tooth was is agony | my
temporary came out | i swallowed my crown | sharp edge cutting my tongue | mouth ulcer that won't heal |
bleeding gums when i brush | i can't open my mouth properly | the numbness hasn't gone | i bit down and
heard a crack | my tooth has gone black | toothache | a nagging pain in my jaw | my veneer popped off |
retainer's broken | a screw came out of my implant | a chunk of my molar's gone | i've got a jagged edge
cutting my tongue | can't bear anything cold on it | it's pounding in my gum | my kid fell off his bike and
his front tooth's gone grey | my crown came off in my sandwich | the stitches have come loose and it's
bleeding a bit | my denture's rubbing me raw | had it filled on monday and it's agony now | a bracket came
off my brace | i've a boil on my gum | my plate's snapped | i keep taking ibuprofen but it keeps coming back
| my wisdom tooth is coming through sideways | i feel the nerve when i breathe in | there's a hole and food
gets stuck and it hurts | can someone look at it today i'm in bits | bit into an apple and half of it broke
away
[dental.emergency]
it won't stop bleeding | i can't swallow | my child knocked a tooth clean out | i can't breathe properly my
throat is swelling | the swelling is going up to my eye | i've got a high fever and my face is huge | broke
my jaw in a fall | bleeding heavily since the extraction | he fainted after the injection | smashed my mouth
in a bike crash
[dental.results]
i need a repeat prescription | more antibiotics | run out of the mouthwash you prescribed | can you send my
x rays over | i need a referral to an oral surgeon | a note for work to say i was there | sick note for
yesterday | letter for school | copy of my records | transfer my file to my new dentist | the chemist hasn't
got my prescription | can you email my treatment plan | proof of attendance | someone to write to the
specialist | stronger painkillers on prescription | fluoride toothpaste prescription | did you get the
letter from the hospital | the surgeon needs my scans | my insurer wants a report from the dentist | the
mouthwash doctor keller gave me has run out | my boss needs something to show i was with you | pictures of
my jaw for the orthodontist | i need the paperwork sent to my new surgery | my insurance wants the x ray |
can you print my treatment history | a letter saying i'm fit to fly after surgery | could you fax my
prescription through | i lost my prescription can you write it again | i need a referral for my wisdom teeth
at the hospital | a certificate for my employer
[dental.insurance]
is it covered | does my insurance pay for a crown | do you take nhs | are you private only | how much does
the health insurance pay | i have dental cover with bupa | will they reimburse me | do i pay the difference
| is cleaning covered
[dental.price]
how much is a filling | cost of a crown | what's an implant run to | whitening price | how much is a check
up without insurance | is the polish included or do i pay on top | price for an extraction | do you do
payment plans for braces | how much for a white filling | what will i have to pay for a root canal | an
estimate before you start | is x ray extra | what does a new patient exam cost | what am i in for with a
root canal | if i have two crowns is it cheaper | what's left for me to pay after insurance | do you do a
plan where i pay monthly | how much without cover | what's the charge for missing an appointment | can you
tell me the cost before i agree to it | price of a night guard | do children pay | is it dearer to have it
done in white
[dental.faq]
do you do sedation | i'm terrified of the dentist | my boy is scared of the chair how do you handle that |
can i be put to sleep | do you do laughing gas | is there a lady dentist | which dentist does implants | can
i eat after a filling | can i drink alcohol after an extraction | can i drive after the injection | is it
normal that it bleeds a bit | how long will my mouth be numb | how long does a root canal take | when can i
smoke after having a tooth out | do you treat children | at what age should kids come | do you treat
pregnant women | do i need to fast | i'm on blood thinners is that a problem | how often should i get a
cleaning | does it hurt | do you do braces for adults | which toothbrush do you recommend | do you see
patients without insurance | who will be treating me | i've a thing about needles | can my husband sit with
me during it | how do you handle nervous kids | can i go to work after | do you do nights or weekends for
emergencies | do you put people right under | do i have to take my nose ring out for the x ray | can i play
football after having a tooth out | how do i look after the socket | how long till i can have hot drinks |
i've had a heart operation is it safe | can i have it done while breastfeeding | do you do same day crowns |
what's the dentist's name | do you use mercury fillings | should i come if i have a cold
[dental.payment_issue]
i don't understand an item on the bill | you charged me for an x ray that was never taken | i've paid
already and got a reminder | i got a final demand | a debt collector wrote to me because of you | the
invoice is higher than the estimate | can you resend the invoice | which account do i transfer to | can i
pay the bill in parts | my insurance rejected the invoice | there's a treatment on there i never had | two
bills for the same visit | can i have longer to pay the bill | my bill has the wrong name on it | you want
money for a visit i cancelled in time | why is there a charge for anaesthetic | the invoice has my old
address | you've charged me private though i'm insured | i paid cash at the desk and got a reminder | i
can't pay it all at once | i need the bill again for my tax | my insurance only paid half who pays the rest
| there's something on the bill called consultation i never had
[dental.complaint]
the filling you did fell out after two days | the dentist hurt me and wouldn't stop | he drilled the wrong
tooth | waited an hour past my appointment | the hygienist was so rough | the receptionist hung up on me |
my crown doesn't fit and nobody cares | the dentist didn't explain anything | i was treated like a number |
the injection didn't work and he carried on | my new denture doesn't fit | my filling was done badly | she
shouted at me in the waiting room | the dentist left me numb for an hour and went to lunch | i came out in
more pain than i went in and nobody cares | he wouldn't listen when i said it hurt | you pulled the wrong
one | the crown colour doesn't match my other teeth | i was sent away although i had an appointment | third
time the same filling has to be redone | the whole place smelt and the chair was dirty
[food.book]
a table for two | dinner for four tonight | can you seat six of us | have you room for us for lunch | we'd
like to eat at eight | somewhere by the window | a table on the terrace | a quiet corner for our anniversary
| can we just walk in | is there a wait for a table | two adults and a baby at one | table for ten on sunday
| any chance of a table in half an hour | can you squeeze three of us in | brunch for five | a spot at the
bar | we're hungry can we come now | are you full tonight | can we sit outside | i want to surprise my wife
with dinner | valentine's table | pre theatre dinner at six | the four of us want to come for tapas | do you
need a booking for two | reserve under smith | sunday lunch for the family | date night saturday | there's
four of us nearby could we roll up | are you heaving tonight or is there a chance | can we have the one by
the fireplace | do you have anything for three at short notice | a table for my parents on the fourteenth |
we'd love to try your place on friday night | my wife and i would like dinner tomorrow | how long's the wait
if we turn up | we're eight for sunday lunch can you manage | a round table for six if you've got one |
somewhere to sit with a sleeping baby around one | want to treat my mum to dinner thursday | just me for a
quick bite at the bar | can you do seven thirty for two | i'd like to reserve the terrace for our lunch for
five
[food.group]
my mum's seventieth about thirty of us | can we hire upstairs | private room for a party | works do |
christmas party for the office | wedding reception | hen do | christening lunch | wake after the funeral | a
set menu for a big group | do you do buffets | can you cater for fifty | leaving do for a colleague | baby
shower | we want the whole place to ourselves | conference dinner | what's the minimum spend for the room |
can we bring a dj | decorations for a surprise party | how many people can you host | engagement party |
rehearsal dinner | football team end of season meal | canapes for a book launch | retirement do | school
reunion for forty | could you do a cocktail evening for clients | our golden wedding with all the relatives
| thirty five people can you cope with that | family gathering of twenty five | do you do outside catering |
christmas lunch for twenty from work | can we have speeches and a microphone | could you do canapes for
eighty | it's my nan's ninetieth the whole clan is coming | looking for a place for our wedding breakfast |
is there a back room for a meeting with lunch | a send off for our boss about twenty five | we're a choir of
thirty after a concert | do you do package deals for parties | a surprise for my husband's fortieth with a
band | our school staff want a christmas meal | a private dinner for a dozen investors | can you close the
restaurant for us one evening | christening for forty with high chairs | how far ahead must we book for a
big party
[food.menu]
what's good there | what have you got for veggies | anything gluten free | my son's coeliac | i can't have
dairy | nut allergy is that safe | is the paella made with stock | do you do a kids' menu | fussy children
what could they eat | what's the soup | what's on special | what puddings do you have | is the fish fresh |
is your meat halal | do you have kosher | can you do it without garlic | how spicy are they | what wine goes
with lamb | do you have alcohol free beer | house wine price | how much is the set lunch | is there a
tasting menu | can we bring our own wine | what's corkage | can we bring a birthday cake | do you do
takeaway | do you deliver food | what beers are on tap | are the chips cooked in the same oil | what's vegan
| does it have pork in | how big are the portions | is there a lunch deal | do you serve breakfast | do you
still do that squid dish | do you make your own bread | are the tapas to share | pregnant what can i eat |
low salt | main courses how much | do you do sangria by the jug | is the tortilla with onion | can i see the
menu online | how much is a steak | anything a five year old would eat | do you do a proper steak | my
friend doesn't eat pork | do the croquettes have ham | what do you recommend for someone who hates fish | is
everything fried | do you have oat milk | how big is the mixed platter | how much is your sunday roast |
what do you have on for lunch today | do you have proper english mustard | are you doing the oysters this
week | could you make it mild for my dad | do you do half portions | is there sesame in the sauce | anything
without onions | does the set menu come with a drink | can i get the recipe of your soup | can you do the
fish without butter
[food.faq]
do you have outside tables | is there live music | is there a dress code | do you have heaters on the
terrace | can i get a table with no booking | do you show the football | is it good for a date | how long do
we get the table | when's the kitchen close | last orders | do you serve food all afternoon | do you have
high chairs | is it loud | is there a smoking area | do you do happy hour | can we watch the flamenco | is
there a kids corner | latest we can walk in and still get fed | can we sit outside with a drink only | do
you have a projector for the football | how warm is it on the terrace at night | is it candlelit or more
like a pub | can we stay as long as we like | do you have a cloakroom | is there dancing | when do you stop
doing food | can i get in wearing shorts | do you have blankets outside | which of your rooms is quieter
[food.reschedule]
there'll be five of us not four | one more's joining us | two have dropped out | can we sit outside instead
| can you move us to nine | make our table bigger | we need a high chair adding to our booking | i forgot to
say one of us is in a wheelchair on saturday's booking | can you note it's a birthday on our reservation |
we booked for seven can it be half eight | need to go from two to four people | we'd like the window table
for our booking tonight | can we have our table a bit earlier | is it possible to add two kids to our
booking | we've lost two so make it a table for four | we're stuck at the theatre can we come at ten | put
us outside instead if the weather's nice | we booked lunch but could it be dinner | could you change the
name on our booking | we'd like to keep our table but come next week
[food.complaint]
my steak was raw | the food was stone cold | we sat forty minutes and nobody came | he brought us someone
else's plates | there was a hair in it | i've been sick since eating with you | we all got food poisoning |
the waiter was rude | a bit of glass in my salad | the bill had things we didn't eat | you added a service
charge without asking | we'd booked and there was no table | they gave our table away | the wine was off |
the chicken was pink inside | it was so loud we couldn't talk | there was a cockroach | the waitress spilt
wine all over me | nobody told us about the nuts and my son reacted | you charged my card twice for dinner |
the toilets were disgusting | portions were tiny for the price | took an hour for our mains | the fish
smelled | they rushed us out | i've been up all night after your mussels | he brought us another table's
food | the waitress forgot us completely | you charged for bread nobody asked for | the soup was cold and
the plates dirty | we were put next to the toilet though we'd asked for a window | they threw us out before
dessert | the manager laughed when i said my meat was off | my daughter got ill from the chicken | the bill
was for another table | we left hungry after an hour and a half | there was plastic in my rice | told you
about my allergy and you still served it | overpriced and burnt | i had to ask four times for water
[repair.quote]
how much to fix a cracked screen | new battery for my phone how much | what would you charge to mend a
washing machine | is it worth repairing | is looking at it free | what do you charge for a diagnosis | how
much for cleaning a laptop | cost of replacing the charging port | give me a rough price for a tv panel
[repair.repair]
my phone fell in the bath | screen's gone black | my laptop won't boot | it won't hold a charge | the
washing machine won't spin | the drum's banging | the fridge isn't cold | the tv's got lines on it | the
kettle trips the fuse | the hoover's lost suction | the dishwasher won't drain | spilled coffee on the
keyboard | my tablet's frozen | it's making a grinding noise | no sound from one earphone | my console
overheats | my printer jams | smells of burning when i switch it on | can i drop it off | i want to bring my
laptop in | could you take a look at my phone | the oven won't heat | the microwave sparks | camera won't
focus
[repair.repair_status]
is it fixed yet | any news on my laptop | when can i collect it | you've had it two weeks | has the part
come in | nobody's rung me about my phone | is it ready | i dropped it off monday and heard nothing | how's
my telly getting on | did you find out what's wrong with it
[repair.warranty]
you fixed it last month and it's gone again | the screen you put in has come loose | the same fault is back
| it broke again a week after the repair | is your work guaranteed | the battery you fitted is already dying
| the guarantee on the repair | it's worse than before you touched it
[repair.courier]
can you come and fetch it | it's too heavy to carry | do you do home visits | can the repairman come to me |
could someone pick it up from my office
[repair.faq]
do you fix macs | do you do old televisions | do you use original parts | will i lose my photos | how long
does a screen take | do you do it while i wait | do you repair coffee machines | how long is the guarantee |
can i get a loan phone | do you recycle old ones | do you buy old phones
[repair.complaint]
you scratched my case | the technician wiped my photos | the price doubled from what you quoted | you fobbed
me off for weeks | you broke something else | missing screws when i got it back | you put an old part in |
you lost my charger | the master was rude
"""
