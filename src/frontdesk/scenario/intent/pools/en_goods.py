"""English: what callers say whose parcels come once or every month."""

SAYINGS = """
[shop.track]
where's my stuff | where's my order got to | it should have been here by now | nobody knocked | i waited in
all day | the tracking's stuck | it says delivered but there's nothing | has it shipped | what day will it
come | when will it land | how long until my sofa comes | neighbours got theirs and mine's nowhere | it's
been two weeks | they keep saying tomorrow | driver never showed | left it with who | the parcel's lost
isn't it | it says out for delivery since yesterday | i got half of it where's the rest | i didn't get a
confirmation email for my order | did my order go through | i have an order number can you look it up |
still waiting | no sign of my delivery | can you chase the courier | what's taking so long | do you know
which carrier has it | estimated arrival | is it still in the warehouse | it went back to the sender | the
tracking number doesn't work | check where my lamp is right now please | just seeing when my parcel will
turn up | my parcel's been sitting in the depot | no one has been and i took the day off | is my stuff on
the van today | it was meant to be here for eid | i got a text saying out for delivery and nothing came |
they signed for it but it wasn't me | who has my package | how come it's taking this long | what's happening
with my table | can you see on your side where it is | only half my order turned up when's the other half
coming | the courier left a card but there's no number | i paid for express and it's still not here | i keep
refreshing and it says processing | my order number is four four one two what's the status
[shop.delivery]
i won't be in tomorrow deliver another day | can the driver come in the evening | leave it with my neighbour
| leave it with the doorman | i've moved send it to the new place | wrong flat number on my order | i put
the wrong street | send it to my work instead | deliver it to my mother's | can i change the delivery slot |
bring it on saturday instead | hold my delivery till i'm back | call me before you come | the driver can't
find the house | can they carry it upstairs | i gave the wrong phone number for the driver | can it come
sooner | i need it before the weekend can you bring it forward | deliver to a different city | leave it at
the gate | put it in the garage | drop it at my office rather than the house | we've moved to another
district since i ordered | can your driver come after prayers | not before noon please i work nights | leave
it with reception in my building | please deliver to my mother's villa instead | the house number on my
order is wrong | i need it brought a day earlier | can two men carry it to the third floor | tell the driver
to use the back gate | i'm travelling keep my delivery for next week | change the phone number the driver
calls | put the delivery off until after eid | can i pick a time for the delivery
[shop.cancel_order]
i changed my mind about the lamp | don't send it | stop it before it ships | cancel what i ordered this
morning | i bought it twice by accident | i found it cheaper somewhere else | i no longer need the table | i
pressed order by mistake | call off my purchase | can i still cancel | take the rug off my order | can you
remove one of the chairs from my order | my wife already bought one so cancel mine | i ordered the wrong
thing stop it please | forget the order i made last night | take the two lamps off and keep the rest |
cancel one of my two orders | we don't want the wardrobe after all | i found the same for half the price
cancel it please | undo my order
[shop.refund]
it doesn't match my living room | i don't like it now it's here | too big for the room | the colour isn't
like the picture | can you take it back | how do i send it back | i want to give it back | do you collect
returns | how long do i have to return it | can i return something i opened | lost the receipt can i still
bring it back | swap it for a smaller one | exchange it for the blue one | i want a different colour | it
was a gift and i already have one | it doesn't fit my bed | i'd like store credit | can i bring it back to
the shop | refund my vase | send it back and get my money | wrong size can i swap | what's your returns
policy | do i pay for the return | it's not what i expected | i want to change it for another | i've gone
off it what do i have to do | i'd like to bring back the dinner set unopened | it looks cheap in real life i
want to return it | can i change the beige one for the grey | the curtains are too short can i get longer
ones | i've opened it but not used it can it go back | who pays if i send it back | come and take this
wardrobe back | bought two need to return one | my husband hates it can i get my money back | the pillow's
too hard can i change it | i had a gift from your shop can i exchange it without a receipt | it won't go
through the door so i have to send it back | not the shade i thought i'd like the other one | how many days
do i have to bring something back
[shop.damaged]
it came broken | the vase is in bits | there's a crack in the plate | the table leg is bent | there's a
scratch all down the side | screws are missing | a part is missing from the box | you sent the wrong colour
| i got someone else's order | i ordered six and got five | there's a stain on it | the mirror was shattered
| it's torn | the lamp doesn't work | it wobbles | the box was crushed | the zip's broken on the cushion |
it stopped working after a day | chipped cup | the drawer doesn't close | there's a hole in it | the wood is
split | the handle came off | it smells mouldy | dented | faulty | the glass top smashed | no instructions
in the box | different thing from what i ordered | the shade was squashed | one shelf short | it arrived
dirty like someone used it | the plug is wrong | the teapot lid was missing | i got a white one and i
ordered black | came with a big dent in the side | there's only five plates in the set of six | the lamp
flickers and then goes off | there are no screws to put it together | somebody else's name on the box and
it's not my stuff | the drawer came off in my hand | it's cracked right across | the fabric is ripped at the
back | the clock doesn't tick | the mirror has a chip in the corner | the rug has a burn hole | hinge is
broken on the cupboard | paint is peeling off the tray | candle holders arrived bent | the kettle leaks |
wrong pattern on the cushions | the tap on the water dispenser drips
[shop.place_order]
i want to buy the grey sofa | can i order over the phone | add two cushions | i'd like to get the same lamp
again | i'll take it | put one aside for me | how do i order | reserve one for me | can you send me a set of
towels | i want to order six plates | gift wrap it please and send it to my sister | i need curtains for
three windows | i'd like to place an order | i want another chair like the one i have | sign me up for two
of the rugs | order a dinner set as a wedding present | can i buy it now and pay on delivery | i want what
my sister got the green vase | i'd like two of the large baskets and a tray | could you take an order now |
please add a lamp to what i ordered before | i'd like to order forty mugs for our office | get me the same
rug in a bigger size as a new order | i want to buy the whole bedroom set | send a gift to my friend in
jeddah | how can i order without the website | i'll have the round mirror please
[shop.product]
have you got it in blue | is it in stock | when will it be back in | what sizes does the rug come in | is it
real wood | what's it made of | how much is the floor lamp | do you have anything for a small balcony | do
you sell candles | does the sofa come apart | can it go in the dishwasher | how many in a set | does it fit
a double bed | do you have a matching table | have you sold out of the baskets | any more of those cups
coming | can i see it in the shop | do you have it in the showroom | is it washable | what colours are there
| how wide is it | does it need assembling | do you have something similar | where's it made | is it on sale
| how heavy is it | do you do kids' furniture | got any prayer mats left | do you have the big one | have
you any round mirrors left | does the table come in oak | what are the dimensions of the wardrobe | is the
big vase gone | do you have prayer rugs | how much is the brass tray | is the fabric removable | will the
bed hold two adults | is the lamp energy saving | are there any display models | which branch has the rug |
when's the new collection in | what does the set include | do you keep kitchen things | is it marble or just
looks like it | does it come with bulbs | anything cheaper than that sofa | do you do outdoor furniture |
can it go outside in the rain
[shop.payment_issue]
my payment failed but the money's gone | i paid and no order came up | it charged me twice for the sofa |
the website won't take my card | can i pay cash on delivery | the discount code didn't work at checkout | i
need a tax invoice | the transfer has gone out but the order says unpaid | i was charged delivery twice | my
refund hasn't come | the instalment didn't go through | charged more than the website says | the bank took
the money but your page said error | apple pay fails every time | i was charged and the order disappeared |
the amount on my card is higher than the basket | the coupon didn't come off the price | i need a proper
invoice with vat number | you refunded me less than i paid | my tabby payment is stuck | two payments for
one rug | i transferred the money what now | can i switch my order to cash on delivery
[shop.pickup]
can i collect it myself | is my order ready to pick up | can my brother pick it up for me | which branch do
i collect from | i'd rather come and get it | click and collect | how long do you hold it for me | can i
pick it up today instead of delivery | what do i need to bring to collect it | i'll come by for it tonight |
i'm outside the shop to get my order | can i change delivery to collection | my husband will fetch it what
does he need | is it waiting for me at the branch | till what time can i pick my order up | i'd rather
collect it to save the delivery fee | you texted me it's ready where do i go | can i have it sent to the
olaya branch and pick it up
[shop.faq]
do you deliver to jeddah | how much is delivery | how long does shipping take | do you ship abroad | do you
assemble furniture | do you have a shop i can visit | is there a guarantee | do you gift wrap | do you do
interior design | do you have a catalogue | is there a women's section | do you deliver on fridays | free
delivery over how much | do you take old furniture away | are the prices online the same | how many days is
delivery to khobar | do you bring it upstairs | is delivery free | do you deliver outside the city | can i
come and see things before buying | do you make things to measure | is there a warranty on the mattress | do
you have a catalogue to send me | do you hang curtains | are you only online
[box.skip]
we're away in august so no box | leave me out this once | miss one month | not this month | nothing in
january please | jump the next one | don't send the may one | hold back just the next box | i've still got
stuff from last time so give it a miss | can i sit out december | next month off then carry on | just the
one month without | i don't want the christmas box but keep the rest | i won't be around to get april's |
please leave me out of the next one only | i don't fancy the easter theme so skip that | not the next box
but the one after is fine | no december for me we're skint after christmas but january's ok | just not this
one ta
[box.pause]
stop for a few months then start again | put it on hold | freeze it till spring | take a break | i'm off
travelling for half a year | money's tight i'll come back later | on hold until i say | three months off |
suspend it | i'm having an operation so nothing till summer | can it sleep for a bit | hold everything until
september | having building work done no boxes for a while | not cancelling just a breather | temporarily
stop | i've been made redundant so stop till i find something | can you hold off until i'm back from
australia | put things on ice for a bit | i'm in hospital for a few months so stop it for now | not forever
just till the baby's here | hold all my boxes till further notice | can we have a rest over the summer and
start in september | stop for now i'll shout when i want them again | i need to pause for money reasons |
stick my subscription in the freezer
[box.cancel_subscription]
i want out | i don't want it any more | cancel the lot | stop sending these | i'm done with it | how do i
leave | please end it | it's not for me | too dear i'm stopping | my mum passed away close her subscription
| i never signed up for this | get me off this thing | don't renew me | terminate my membership | i don't
use half the stuff so stop it for good | it was only meant to be a trial | this is my last box | unsubscribe
me | close my account | i've had enough of them | it renewed without asking and i don't want it | i'm moving
abroad so finish it | i don't want any more ever | i'm not getting any use out of it | knock it on the head
for good | i don't want to carry on | that's me done thanks | i thought i'd cancelled already | no more
boxes please ever | my tastes have changed so i'd like to finish | can't afford it any more end it please |
i've found a better one so i'm off | the boxes aren't worth it so i'm cancelling | my husband signed me up
and i want out | how many clicks does it take to leave you people
[box.frequency]
every other month instead | once a quarter is plenty | it's too much stuff | they're piling up | twice a
month | less often | more often | go back to monthly | from monthly to every three months | could they be
spaced out more | every six weeks | i can't get through them fast enough | change how often | i'd like one a
season | switch me to the yearly plan | bump it up to two a month | slow it down | the boxes come too
quickly | i've got boxes stacked up to the ceiling | twice a year is enough for us | i'd like to go up to
every fortnight | can we go from quarterly to monthly | every other one is plenty | can i stretch it out a
bit | fewer per year please | i want to keep it but not every month
[box.change_address]
we've moved | i've got a new place | new flat from the first | send it to my parents' for now | wrong
postcode on the box | my street name is spelt wrong | deliver it to my office | i'm moving next week | the
last box went to my old house | update where it goes | just this one box to my sister's | the house number
is missing | different address for the summer | my ex still gets my box | the flat number was wrong on the
label | i'm relocating to cardiff | can it go to a locker | moved in with my boyfriend | from june i'll be
at my boyfriend's so send it there | the label has flat two but i'm flat twelve | we're swapping houses so
new address please | could it come to work instead | we've bought a place in bristol | my daughter's off to
uni and hers needs to go to her halls | it keeps going to the people who live at my old place | can you
correct my postcode | for the next two months i'm at my parents | i've moved and forgot to tell you | can
you use my billing address instead
[box.track]
where's my box | it hasn't come | everyone else has theirs | when do they go out | what day does it normally
come | tracking says it's in leeds for a week | it never turned up | did you post mine | i'm still waiting
for october's | the courier says delivered but no | my first box hasn't arrived | when's the next one due |
has it left yet | was it left with a neighbour | stuck in customs | the gift for my friend never reached her
| it's late | i've had no shipping email | it's gone to the wrong depot | my sister's came days ago and mine
hasn't | i've had a shipping email but nothing since | the tracking link is dead | have you even packed mine
yet | when will november's be posted | the courier threw it over the fence apparently but it's not there |
this month's still isn't here | it says label created that's all | i signed up three weeks ago and got
nothing | says it was delivered to a safe place but where
[box.damaged]
the jar's smashed | everything's sticky | it leaked all over | there's one thing missing | my candle's in
two | the wrong size socks | the chocolate's melted | somebody had opened it | i got a duplicate | the cup
has a crack | the card says five items i've got four | the cream's gone off | the soap was crumbled | box
soaking wet | i got a man's box | it was empty | out of date biscuits | lid came off the honey | the mug
handle's broken | same thing as last month was in it | torn scarf | only five products and there should be
six | the mirror in it is cracked | it came squashed flat | my tea tin was dented and open | the candle has
no wick | the biscuits are soft and out of date | i've got somebody else's scent | the mug's in three pieces
| the bath bomb turned to powder | the earring has no back | they sent me size small and i'm a large | the
tin was open and half gone | the pen doesn't write
[box.payment_issue]
you took money for a month i skipped | charged again after i cancelled | double charge | why is it more this
month | my card ran out | new bank card | payment bounced | refund me for the box that never came | i don't
recognise this on my statement | the first box was meant to be half price | i need an invoice for my
accounts | put the price up without telling me | can i pay by paypal | change the day the money comes out |
i didn't authorise that | the free trial charged me | when do you take the money | thirty two pounds gone
out and nothing to show for it | you've debited me on the wrong date | i cancelled in may and you still took
money in june | my new card isn't accepted | why did i pay postage this time | i paid for a year and now you
want monthly too | the welcome discount never came off | i want a refund for last month | there's a payment
to you i never agreed to | my card got stolen and i have a new one | you charged me for two boxes and i get
one | can you send me a vat receipt
[box.faq]
what's in this month's box | how does it work | can i give it as a gift | what does a box cost | can i
choose what goes in | do you send to ireland | is postage included | is there a minimum term | do you have
one for men | are the things vegan | can i buy a single box | how many items are in it | what's the theme
next month | are there nut free options | is the packaging recyclable | do you do one for kids | can i try
it once | when do you charge | can i swap an item | who makes the things | how do i cancel if i don't like
it | can i see past boxes | is there a smaller box | how long is the commitment | what size is it will it
fit through the letterbox | do you sell the mug separately | do i get free stuff for referring a friend | my
sister wants to join | is it the same for everyone or do i get to pick | can i send one to my friend for her
birthday with a card | do you do a one off | is it all handmade | when do i have to tell you by if i want a
change | do you ship to spain | what happens if i'm not in | can men use the things | what was in last
month's | is the honey kosher | can i add an extra item | do you have a kids version | do i have to commit
for a year | is it a surprise or can i see it first | do you do a bigger one for families | how much does it
cost with postage | are the creams ok for sensitive skin | do you test on animals | does it come in a gift
bag | what's the difference between the plans | who are the makers | can you leave the candle out and put
something else in
[box.complex]
delete my data | take me off the mailing list | i make candles and want to be in your box | fifty boxes for
our staff | corporate gifts | i can't log in | forgot my password | the website won't let me in | start it
up again | reactivate my subscription | i'm a journalist | i want a copy of my data | change my email
address | change the name on my account | let me speak to someone | collaborate with you on instagram | i
want to talk about stocking our products | wholesale | unfreeze my account | i want to transfer my
subscription to my sister | the app doesn't work | complain about how i was spoken to | i'll go to my lawyer
| my account was hacked | i'd like to sell my pottery through you | we'd like sixty for our christmas staff
presents | i can't find where to log in | wake my subscription up again | who do i speak to about press | my
sister and i want to swap accounts | stop emailing me adverts | i run a blog and want to review the box |
change the name from my maiden name | someone hacked my account | i want to talk to a manager about all this
"""
