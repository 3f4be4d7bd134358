"""English: callers who tell what happened, or ask about something else than they want."""

SAYINGS = """
[any.book]
i'm round the corner are you busy right now | my sister swears by you how do i get in | next week's my only
free one | before my holiday if there's a slot | are wednesday evenings a thing with you | hoping you can
see my nan on friday | i haven't been in before how does one go about coming | i'd love to come but i work
nights | anything at silly o'clock in the morning | whatever's going i'll take | we'd like to come as a pair
| do you still have that nine o'clock | put my name down and shout if somebody cancels | the twelfth any
time after lunch | could i see the same lady | between the school runs would suit me | me again i'd like to
come back | i've got an hour at lunch could you do something | can you do me today tomorrow whenever | my
boss finally gave me a day off when can you see me | so when could i turn up | stick my boy in after school
one day | first one on monday before work | thursday is good friday is better what do you have | my mother
wants to come too can we be next to each other | i'll be in town the weekend of the fourth | have you got
the diary in front of you | i'd be happy to wait if you can slot me in | is a same day thing possible |
would you have me at five to six
[any.reschedule]
my train gets in later now so it needs to be after six | the babysitter's let me down can we do next week |
i said two but three is better | boss has changed my rota again | we'd put monday i need wednesday | any
chance i could come the day after instead | let's say half an hour later | i'm going to need another day
i've got jury duty | mum's flight lands then so shift me along | my exam's on that day | i can do the same
time a week on | could you pop me later in the day | we've got builders in that morning can it be the
afternoon | sorry to mess you about but can i have a different one | i'd prefer someone else do me on the
day | we'll be eight not six | one of us has dropped out so it's three now | make it the evening rather than
the morning | could you slide mine to the end of the month | my car's in the garage that day so let's move
it | it's my daughter's recital on the tenth can we pick another | i'd like to be earlier if it's all the
same | could you take me and the kids together rather than separately | put us inside not on the terrace |
my hours have changed at work so fridays are out | swap me with my sister she has the eleven o'clock | is it
too late to change tomorrow to saturday | i've mixed up my days it should be the week after | have you any
way to see me sooner than you said | different day please anything but tuesday
[any.cancel_booking]
i'm in a and e don't wait for me | burst pipe at home we're not going anywhere tonight | the whole house has
got a bug | lost my voice and my will to live so not today | we've split up so scrap the anniversary | i got
someone else to do it | take my slot and give it to somebody on the list | my lift's fallen through so it's
off | snowed in can't get out of the drive | my mother's been rushed in i won't be there | count us out |
i'm backing out of tomorrow | the dog's been run over we can't | my test is positive so i'd better not | bin
it please the name's walker | i've got to fly home tonight so no | that thing on friday won't be happening |
won't be needing you after all | wife's gone into labour | my son's broken his arm we're at the hospital
instead | no longer in the country | strike off hughes for two o'clock | you can let my time go | all off
i'm afraid the party's cancelled | i had you down for the ninth but it's no go | got the sack so can't
afford it cancel | please free up my space | can't face it today | we're stuck at the airport so no dinner |
i'd rather not come after all
[any.confirm]
have i got the right day | am i three or half three | what name did i put it under | did my husband already
ring you | can you see me on your system for tuesday | is it still happening with the strike on | i've a
funny feeling i never pressed confirm | who's my one with | no email came so am i in | tell me again when
i'm meant to be there | i think it's this week but it might be next | it's a yes from me for tomorrow |
replying to your reminder i'll be there | how many did i book for | what was it i had down | was that the
fifteenth or the fiftieth
[any.late]
tube's stopped in a tunnel | the sat nav took us to the wrong town | just leaving now | ten minutes away
honest | is there any point if i get there at quarter past | left my phone at home went back for it so a bit
late | waiting for the sitter then on our way | can't park for love nor money | a lorry's jackknifed we're
crawling | my meeting ran over start without me | the kids wouldn't get in the car we're late | keep our
place we're two minutes | the lift was broken coming down the stairs now | will i lose it if i'm late
[any.price]
so what's it going to sting me for | what would fifty quid get me | i'm on a tight budget what can you do |
in the region of what | how much should i bring | what's it cost these days | is that figure for everything
| with or without tax | is it a fixed price or by time | two of us how much all in | weekend rates the same
| do you do it cheaper midweek | what's your cheapest | last time it was forty has it gone up | does the
first visit cost anything | do i pay if i cancel late | can i get a quote in writing | more or less what
would it be | is thirty about right | are kids half price | do you put your prices online | what's the full
whack | what would the extra cost me
[any.discount]
it's my birthday do i get something | i brought a friend is there a thank you | blue light card any good |
my gran's seventy does she get money off | the flyer said twenty percent off | i want to buy my mum a treat
as a present | last year's voucher still good | how do i use this gift card | there was a code on instagram
| is the offer still running | tenth visit free isn't it | unemployed rate | do you do a family deal | can i
send someone a voucher by email | any money off for first timers | i won one of your vouchers in a raffle
[any.hours]
will there be a soul there at half seven | i finish at six do i stand a chance | are you a seven day place |
sundays no | lights are off are you shut for the day | is good friday a working day for you | what about new
year's day | half day on wednesdays is it | early doors or nine | how long have i got before you close |
when's your day off | i do nights can i come at dawn | do you stop for a break at midday | closing time
tonight | when's the last one you take | have you gone home yet | is that every day | anyone in over the
bank holiday weekend | do your hours change in winter | open late in december
[any.location]
i've got the pin but it's a field | coming off the roundabout left or right | i'm outside a launderette and
there's no sign | opposite the library or further down | my driver's asking where | the number forty seven
drops me where | how do i get to you from the museum | walking from the station is it far | is yours the
blue door | am i right it's up the stairs over the shop | are you in the shopping centre | the old post
office building is that you | what3words or postcode anything | which exit on the underground | how do i get
there from the airport with a suitcase | is there another one of you out east | have you moved my phone says
king street | where abouts exactly | is it near the hospital | i can see the church now what | am i miles
off | does the tram go past you | what's the house number
[any.parking]
coming by car where can i leave it | driving over is there anywhere to stop | can i pull up outside for two
minutes | multi storey nearby | do you validate parking | how much is it to park near you | i've got a big
van will it fit | are there double yellows outside | chargers for an electric | where does one put a
motorbike | is it a nightmare to park | somewhere secure for my bicycle | blue badge space
[any.access]
gran's on a stick and hates stairs | how wide's your door | my mum's in a chair does she need help | i had
my hip done no steps please | is there a bell at the bottom if i can't get up | baby in a pram and no hands
| blind can someone meet me | is there a loo she can get a wheelchair into | any way of avoiding the steps |
lift big enough for a scooter | ground floor are you | hard of hearing is it noisy
[any.pets_kids]
i've nobody to leave the baby with | the dog goes everywhere with me | would my four year old be a nuisance
| he's an assistance dog | she's six months can i feed her there | crayons for the kids | can my lad sit and
wait | we're bringing a newborn | any toys to keep them busy | cat in a carrier all right | can the little
ones watch | how are you with babies | booster seat for a three year old
[any.pay_how]
i've only got a fifty | can my husband pay over the phone | is revolut all right | i never carry cash |
could i settle up at the end of the month | pay you in bits | do you want something down | would you bill my
work | does the machine take foreign cards | is it pay on the day | a bit on card and a bit in cash | bank
transfer before i come | do you do that pay in three thing | i left my wallet can i pay tomorrow | do you
want the money first | scan and pay
[any.faq]
what do i need to have with me | should i wear anything special | is there somewhere to hang about while i
wait | how long am i there all told | is it all right to eat beforehand | what's the wait like usually | can
i bring a friend along for support | do i fill in a form first | got wifi so i can work | anyone speak hindi
there | who's the best person for it | have you got reviews somewhere | are you the same people as the ones
on park road | are you family run | is it women only | how old do you have to be | do you do it for men too
| what exactly is it you do | do you take people off the street | any photos online | where do i find your
terms | what happens to my data | is there somewhere to charge my phone | can you email me the details | do
you still make people wear masks | talk me through what happens | how soon will i notice a difference | i've
a question before i decide | is there a dress code
[any.callback]
your number's come up on my phone | it went to voicemail what did you want | she said she'd call by noon and
hasn't | line's awful try me on the landline | have the fella who did it call me | just let me know by phone
when you hear | someone needs to get back to me | could you ring my daughter instead | i'm in a meeting
can't talk | somebody rang and hung up | call when it's sorted | you tried me twice this morning | phone me
before six or after nine | i'd appreciate a ring | i'm on my break now so ring me now if you can
[any.message]
tell lisa the parcel's with next door | just say tom rang | could you scribble something down for the owner
| let him know i've sent the money | tell her i got here safe | pass it on that i'm at the back door | jot
this down for whoever's on tomorrow | give my best to the chef | please inform the manager the alarm's going
| she'll want to know i've changed my number | get word to marco that i'm running the forms over later | say
it's from his landlord
[any.human]
agent | representative | somebody with a pulse | i don't do robots | fetch me the lady from last time |
you're going round in circles get someone | i want to explain this to a grown up | pass the phone to your
boss | is there no one there | can susan come to the phone | human please | transfer transfer | whoever is
in charge will do | let me talk to the person who did it | give me the front desk | this is too complicated
for a computer | i'd like to discuss it with someone senior | zero zero zero operator | just let me speak to
the girl
[any.complaint]
quoted me fifty and it was ninety at the till | my money's gone and nothing to show for it | i was turned
away at the door with a confirmation in my hand | i stood there for half an hour like a lemon | he slammed
the door on my mother | nobody so much as said sorry | not one of you has rung back | i've had to explain
this five times | the smell in there | there were hairs in the sink and dirty towels | you people couldn't
organise anything | i'm shaking i'm that angry | sort it out or i'm going to the papers | you had one job |
it's daylight robbery | what you advertise and what you get are two different things | they were giggling
behind the counter | your colleague called me a liar | it's been a month of excuses | i came all that way
for nothing | left in tears on my birthday | you ruined our wedding day | i'm not being spoken to like that
| how is this in any way acceptable | who's responsible for this mess | i'd give you zero if i could | my
disabled son was told to wait outside | you keep fobbing me off | somebody's going to answer for this | she
chewed gum in my face | you've doubled the bill | the price changed when i got there | hidden charges |
never been so insulted | he made a remark about my weight | promised the earth and delivered nothing | the
person i booked wasn't even there
[any.lost_property]
one of my airpods isn't in its case | was there a scarf on the sofa | little girl's bunny got left | check
down the side of the chair please | i came in with a hat and left without | someone's gone home in my coat |
my bank card might be by your till | a brown envelope with my papers in it | i've only got one glove | took
my rings off and forgot them | is my brolly still in the stand | school bag with a unicorn on | dropped my
house keys | my reading glasses aren't in my bag | is there a black wallet behind the desk | has a watch
turned up | left my walking stick
[any.praise]
you're all stars | my mum hasn't stopped smiling | spot on as always | couldn't be happier | give that girl
a pay rise | i'll be telling everyone | you saved my bacon thanks | five stars from us | works like new
thank you | what a lovely bunch you are | it tasted like home
[any.account]
it keeps spinning when i sign in | the code goes to my old phone | can't remember which email i used | it
won't accept my new password | i'm locked out after three goes | change my name on the system i got married
| i seem to have two logins | your app won't update | page just goes white | how do i take my card details
off | says i don't exist | the reset email never turns up
[any.payment_issue]
there's two of the same on my statement | what's this sixty pounds i see | i sent it yesterday and you say
you haven't got it | i was refunded short | my card works everywhere but with you | i paid in advance and
got asked again | you've put through someone else's bill | that's more than we agreed on the invoice | the
deposit wasn't knocked off | you took it on the wrong day and i went overdrawn | i've been charged for a no
show but i was there | gift card was wiped but half was left on it | need a vat receipt for work | the link
to pay doesn't work | money came out when i never bought a thing | tip added that i didn't agree to | says
failed but it's gone from my bank | my refund is stuck somewhere | i cancelled so why did you bill me |
you've used my old card
[beauty.book]
there's a bird's nest on my head help | my ex is at the wedding i need to look amazing | two inches of roots
and a meeting on monday | toddler's got a mullet by accident | husband looks like a yeti can you take him |
i've hacked my own fringe come to my rescue | these nails are embarrassing | holiday thursday need my toes
doing | i'm going grey and i'm not ready | could somebody get this gel off me | school photos next week can
you tidy the boys up | want it short for the summer | prom's in june can you do eight of us | i need taming
before an interview | it's been since lockdown since i had it cut | something natural around my eyebrows | i
fancy a change | a dry cut with jo | can i have the works the day before my party | moustache is in my soup
| my lashes have gone bald on one side | facial as a treat for my mother in law | curls for the ball |
brazilian before we fly | a re-do of the blonde | i'd like to come for a wash and set like my nan has | my
highlights have gone brassy tone them down | getting married need a trial run | legs like a gorilla | two
kids and me all wanting a trim
[beauty.price]
what's a short back and sides | extra for thick hair is there | shoulder length ombre how much | gels off
and on what's that | just the fringe | does the top lady charge more | lash lift damage | a mum and daughter
package | price for a dip dye | full set of tips | men's manicure how much | is wash included | tenner
enough for a kids cut | what's the bridal party price per head | back wax for my fella | a course of six
facials | is a consultation for extensions free | brow lamination and tint together | blow dry on its own |
what do you ask for a beard shape
[beauty.services]
would bleach kill my hair | i'm expecting can i still have colour | got psoriasis can you do my scalp | can
you fix what another place did | does the brow tint come off in the pool | how long before i can wash it |
what's better for fine hair | can you match a photo | anything for dandruff | are the lashes vegan | will
gel ruin my own nails | is it sore the first time | do men come to you | i've short stubby nails can they be
lengthened | do you use henna | which of you is good with curls | do you do hair up styles | can i have half
a head at a time | do i need a test for the tint | how often do roots need doing | is threading better than
wax | can i bring my own polish | got tattoos of eyebrows do you do that | do you do reiki or just massage |
how soon after a baby | stick on or permanent | can you do a perm on dyed hair
[beauty.complaint]
it's the colour of a carrot | i said dusting she gave me a crop | my ears don't match because of your lad
with the clippers | came home with one eyebrow higher | my scalp's weeping | polish came off in the bath the
same night | my cuticle's gone septic | she left the foils on and went for a fag | highlights look like a
zebra | my mum cried when she saw me | i've a burn on my neck from your irons | the extensions slid out at
dinner | i asked for chestnut i've got black | the wax pulled skin off my lip | half my lashes are in the
sink | one nail's longer than the rest and lumpy | tint all over my forehead for my interview | wedding hair
fell down before the vows | he cut a step into the back | it took four hours and it's still ginger | she
talked to her boyfriend on the phone all through my facial | my face is peeling since your peel | i paid for
a stylist and got a trainee | the fade's all patchy | it's dry as straw since you bleached it | i had to
wear a hat to work | curls gone by the time i got in the car | allergic to what you put on me | you've made
me look twenty years older
[beauty.reschedule]
make it highlights not a trim when i come | add a brow wax to my thing on friday | i'd rather have the
manicure than the pedicure i booked | the senior one instead of the junior for my cut | can my blow dry
become an updo
[dental.book]
it's about time somebody looked at my teeth | moved here last month and nobody on my list takes patients |
my lad's never been he's four | wife's dragging me in for the once over | my clean is overdue | the gap's
bothering me what can be done when could i come | my denture's ten years old time for a new one | came off
my old dentist's books | i grind like mad need one of those guards | photos are coming up and my teeth are
yellow | part two of the root canal is due | my stitches are ready to come out | the brace needs tightening
| a look at my wisdom teeth they said come back in march | my crown's a temporary i need the real one |
whole family of five can you take us | need an mot for my mouth | i chickened out last time can i try again
| want to ask about veneers face to face | it's a bit stained a polish would do | looking for a gentle
dentist for my mum | the kids are off at half term can you see them | for an impression | replace an old
silver filling no pain | i was referred to you for an implant
[dental.pain]
i only chew on the left now | it's like a needle when the air hits it | had a curry and half a tooth came
with it | there's a bubble on my gum | my face looks like a hamster's | two nights without sleep walking the
floor with it | my cap's sitting in a tissue | something rattles when i tap it | i feel it going up and down
stairs | the tablets take the edge off for an hour | a bit of metal's sticking in my cheek | my boy went
over the handlebars his tooth's at an angle | food keeps packing in and it aches | it goes right into my ear
| since you drilled it i can't bite | my plate's cracked down the middle | it tastes foul and feels hot |
the bridge moves with my tongue | my gum's grown over the back one and it's raw | sweet things set it off |
left side's throbbing like a drum | broke one on a pork scratching | a corner's gone and it's like a razor |
it comes and goes but when it comes i cry | the socket stinks and hurts | baby tooth's hanging and she's in
tears | clove oil's not helping | my jaw clicks and locks | blood on my pillow from my gums | the glue's
given up on my crown | it's like an electric shock | dull ache at the back for weeks
[dental.emergency]
blood everywhere and it's been two hours since you pulled it | my little one's tooth is out root and all
it's in milk | lips are swelling after the jab i feel faint | my whole neck's swollen and i'm burning up |
can't close my mouth after a punch | i swallowed and now i can't get my breath | eye's closing with the
swelling | passed out in the bathroom after the extraction | three teeth gone in a car crash | it's gushing
i've soaked two towels
[dental.results]
my boss wants it in writing | i'm moving to leeds can my notes go with me | chemist says nothing's come
through from you | run out and it's still bad can i have some more amoxicillin | the hospital asked for my
pictures | school needs to know why he was off | can you do me a letter for the airline | i need it for my
insurance claim what you did | a copy of that plan you gave me | the specialist never got your referral |
high fluoride stuff needs renewing | can you fax it to my gp | how do i get hold of my x ray | prescription
got wet in the wash | doctor lind said there'd be a prescription waiting | a receipt of treatment for tax
[dental.insurance]
will the dentist bill them directly | i'm on aetna do you deal with them | student with a european card is
that ok | how much would they knock off | i'm on benefits do i pay | do you have to ask them first before
doing my crown | not insured what then | my cover starts in june shall i wait | is whitening ever covered |
my company plan does it work at yours | does the top up plan cover implants | exempt because i'm pregnant is
that right
[dental.price]
one implant start to finish | do you do a payment plan for veneers | what's a clean set me back | is a white
one dearer | is the first look free | ballpark for a full set of dentures | two fillings what am i looking
at | the invisible braces how much | a night guard roughly | how much if i don't have cover | band two
what's that now | extra for the sleepy stuff | before you drill tell me the price | cost to glue a crown
back
[dental.faq]
is there an injection or gas | can someone hold my hand | how many goes does a crown take | how long will i
look like i've had a stroke | can i have a pint after | will i be able to sing on saturday | is it ok when
you're on warfarin | seven months gone is x ray all right | can i bring my boy's teddy in | do you numb it
first | how do i clean round the stitches | when should babies start | are the retainers for life | is
charcoal paste any good | do you have a telly on the ceiling | i gag easily what can you do | do kids get a
sticker | can i drive home | do i come with an empty stomach | what shall i bring to my first one | when's
it safe to smoke | it's oozing a bit two days on is that ok | can i fly next day | do you do metal free | do
you work on saturdays for emergencies | which of your dentists is a woman | am i too old for braces | will a
cold stop you doing it | are you good with autistic children
[dental.payment_issue]
why's there a scaling on here i never had one | i settled this at the desk in cash | you've sent me to
collections over twenty quid | my plan paid half what about the rest | it says two hundred we said one
twenty | i'm being chased for my ex husband's bill | charged me for missing it when you cancelled | can you
break down what i'm paying for | that reference number doesn't work | spread the balance over three months |
my insurer kicked it back | same bill came twice | the crown's on there and it hasn't been fitted | reminder
came and i'd paid by transfer | invoice needs my company name on it
[dental.complaint]
i told him it hurt and he carried on | the filling lasted less than my sandwich | he never even looked at
the x ray | sat there an hour and a quarter | your hygienist was like a navvy | my new crown looks like a
chiclet | wrong side numbed | i've been back four times with the same tooth | nobody explained it'd cost
that | receptionist sighed at me | treated my daughter like she was making it up | you lost my mould | she
dropped the drill on my lip | denture's useless i look like a horse | in and out in three minutes for eighty
quid | they rang to cancel while i was in the car park | told off for being nervous | you took out a healthy
one | i was left tilted back for twenty minutes | cement all over my chin
[food.book]
we've just landed and we're starving room for four | my parents are up at the weekend and i want to take
them somewhere | it's our tenth anniversary thursday just the two of us | a quiet corner for a proposal |
can you feed five of us at nine | i'd like to eat with you tomorrow | two and a high chair | got any room at
the bar | last minute but there's three of us outside | sunday roast for six about one | could we sit out if
it's nice | the usual table for mister kay | a booth if you've got one | table by the fire | the four of us
after the theatre at ten | early one with the kids say half five | walk ins welcome tonight | we're
vegetarians two of us friday | squeeze in one more at table six | i want to bring a client for lunch | my
treat for my gran's birthday lunch just us four | something for eight people wednesday | are you full on
saturday | a place for me and my book
[food.group]
my dad's turning eighty and the clan's coming | work do before christmas | how many can you seat downstairs
| forty odd after a funeral | christening lunch for the family | we'd want the place to ourselves | baby
shower finger food | the rugby club's end of season | can we bring a band | deposit for a party of thirty |
my hen night twenty girls | is there a minimum spend upstairs | wedding breakfast but small | reunion of our
class | do you do a set price for big tables | rehearsal dinner | could you cater at our office | retirement
do for twenty five | bringing a coach party | pub quiz fundraiser hire
[food.menu]
what's good today | my wife can't do dairy | anything for a fussy six year old | is the soup made with stock
from meat | do the chips get fried with fish | have you still got that lamb thing | something light | what's
in the stew | is there a nut in the pesto | what would you recommend for a date | do you do half portions |
how hot's the curry | any alcohol free beer | what red goes with it | bread gluten free too | can you leave
the onion out | do you serve breakfast all day | is the cod fresh | puddings | tasting menu how many courses
| what can my pregnant wife have | do you do a sunday roast | burger come with anything | vegan sweets |
pasta homemade is it | is there shellfish in that rice | do you do food to take home
[food.faq]
do you show the match | is the music loud | what time does the kitchen stop | jeans ok | heaters outside |
can we come for just a drink | do you have a no phones rule | smoking out front | dogs under the table | how
long do we get the table for | is the terrace covered | live band on fridays | kids allowed after eight | do
you add service | is there a cloakroom
[food.reschedule]
there's two more of us now | can we be outside instead | from seven to eight | shift our table to sunday |
one high chair less | we'll be late so call it half nine | could the party be the saturday after
[food.complaint]
the steak was still mooing | found a hair as long as my arm in the risotto | we waited till ten for our
starters | my son's been sick all night after your chicken | he banged the plates down | you gave our table
away | wine tasted like vinegar | there was a slug in the lettuce | cold chips twice | charged for bread we
sent back | sat us next to the toilets | the waiter forgot us completely | burnt on the outside raw in the
middle | dirty forks lipstick on the glass | two of us doubled up with cramps since last night | you told me
no nuts and there were nuts | tiny portions big bill | rushed us out by nine | soup all down my blouse and
no sorry | there was plastic in the pie | screaming row in your kitchen ruined the evening | wrong order
three times | the manager shrugged | fish was off
[repair.quote]
what would a new screen come to | is it even worth mending | my iphone's back is smashed what's the price |
how much to get the photos off a dead laptop | ballpark on a washing machine drum | what'd you charge to
look at it | two hundred to fix or buy new what do you think | battery swap for a twelve how much | cost to
sort a telly with lines on it | is the look free if i go ahead | another shop said ninety can you beat it |
price for a charging port | how much for express | roughly what is it for a fridge that won't cool | an
estimate for my insurers
[repair.repair]
dropped my phone down the loo | tablet's dead as a dodo | it only charges if i hold the wire just so |
kettle trips the electrics | the hoover smells of burning | laptop fan sounds like a jet | screen's gone
pink | no one can hear me when i ring them | washer's walking across the floor | telly's got sound no
picture | coffee machine's peeing all over the worktop | it keeps turning itself off | my son sat on the
ipad | can i drop it in after work | mind if i bring three things at once | would you take a look at my
mum's radio | printer's chewing paper | spilt wine on my keyboard | fridge freezer's icing up | toaster
won't stay down | earphones only work on one side | could i leave it with you tonight | playstation won't
read discs | it says no sim | forgot my pin and it's locked
[repair.repair_status]
how's my patient getting on | been a fortnight and not a peep | you've had my telly since the first | any
joy with the tablet | has the part turned up | i was told wednesday it's friday | can i come for it | ticket
number two one nine | did you get round to my coffee machine | the engineer was supposed to ring | is my
phone alive | i need it back for monday | text says ready but which shop | what's the hold up | lost my
ticket can i still collect it | under the name of brown a hoover
[repair.warranty]
got it home and it's the same | the screen you put in has come away | your battery lasts an hour | month
hasn't gone by and it's leaking again | it's doing what it did before you fixed it | surely that's covered
you only just did it | back to square one with this washer | third time it's come back to you with this |
died again the very next day | the button you replaced has stuck | i've your slip ninety days it says | i
shouldn't have to pay twice | worked for a week then dead | same noise as before the repair
[repair.courier]
i haven't a car can you fetch it | it's built in so you'd have to come here | too heavy for me | someone to
come out and look | do you do home visits | pick it up and drop it back | how much for collection | fridge
on the fourth floor who carries it | send a man round | i'm housebound
[repair.faq]
should i take the sim out first | do you need my password | will i lose my pictures | proper parts or copies
| while i wait or leave it | do you do macs | guarantee on the work | got a phone to lend me | do you buy
broken ones | how long for a screen | need proof i bought it | can somebody else hand it in for me | do you
mend radios | remote as well or just the telly | how long do you keep things
[repair.complaint]
said a hundred took two | came back with a dent in the lid | my data's gone and you said it wouldn't | it
worked better before | screws rattling about inside | put a cheap screen in | had it six weeks and did
nothing | my charger's vanished | somebody's been looking at my photos | paid for a diagnosis and got a
shrug | wiped my phone | never asked me before doing it | your man swore at me | i got a stranger's laptop
back
"""
