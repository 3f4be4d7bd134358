"""English: callers who tell what happened to what they ordered."""

SAYINGS = """
[shop.track]
my mother's been sat by the window all day for it | is it on a lorry or in a warehouse somewhere | day nine
and counting | no knock no card no nothing | been told tomorrow three times | the app's said preparing for a
week | which day roughly | it says handed to resident and that's not me | half of it's here where's the rest
| you took my money quick enough where's my wardrobe | my guests come friday will the table be here | how
many more sleeps | still waiting on number five five one | any idea when the van's coming | just tell me
it's on its way | it's gone quiet since it left the depot | my cousin ordered after me and got hers | is it
lost | it went to the wrong city apparently | the courier swears he rang | has it left you yet | due
yesterday | never got a dispatch email | how do i follow it
[shop.delivery]
i'm at work till six come after | nobody's in on the day you said | there's a doorman he'll take it | can it
go next door at number nine | we moved since | could you bring it sooner i've guests | my flat's the other
block | give the driver this other number | leave it round the side | don't come during prayers | hold it a
week i'm abroad | to my office not the house | i typed the street wrong | third floor no lift bring two lads
| weekend slot instead | can i choose the hour | tell him to ring twice the bell's broken | send it to my
brother in dammam rather | postpone it till payday
[shop.cancel_order]
second thoughts leave it | my wife's gone and got one already | pressed the button twice | i'd rather not
have it now | pull the rug off | stop the press don't send it | saw it cheaper down the road | we're skint
scrap it | take one chair off i only need three | it's taking too long so forget it | the colour won't go
call it off | ordered it drunk | undo what i did an hour ago | don't ship mine | we've no room for it cancel
[shop.refund]
looks nothing like the photo take it back | it won't go up the stairs | wife hates it | i've gone off it |
too soft for my back i'd like another | got two for the wedding one has to go back | do you come and get it
| i've unwrapped it is that a problem | can't find the slip but want to return | small for our lounge | what
are the rules on sending stuff back | another shade please | give me my cash and take the lamp | how long
have i got to change my mind | it was a present and not my taste | longer ones instead | bigger size instead
| i'll bring it to the branch | wrong feel to the fabric i want rid | store credit would do | money back
please it's unopened | i sent it back a month ago and no money
[shop.damaged]
opened it and it was in pieces | smells like a wet dog | wobbles like jelly | five instead of six | one leg
shorter than the others | red not blue | this isn't mine it's somebody's toaster | won't turn on at all
straight from the box | missing all the bolts | a great big scratch down the front | the shelf didn't have
its board | chipped on arrival | glass door's shattered | button hangs off | corner crushed | zip stuck
first day | bulb's gone already | drawer's back to front | has been used there's crumbs in it | pattern
doesn't match the other curtain | came open and half empty | the lid's not in there | fabric's pulled |
mouldy cushions | the instructions are for another thing | cracked end to end
[shop.place_order]
i'll have two of those | how do i go about getting one | my sister has it and i want the same | could you
post one to my mum as a surprise | six of the plates please | i don't do computers can i buy it from you now
| want it in time for eid | i'm after that lamp in the window | set one by for me i'll pay on delivery |
same again as last year | kitting out a flat i need loads | we'd like a dozen for the office | do you take
orders on the phone | ready to buy
[shop.product]
does the blue still exist | when's more coming | would it fit a small hall | solid or veneer | will it take
my weight | got one like it but cheaper | does the cover come off to wash | how tall is it | can it live
outdoors | what's included | does it light up | anything for a nursery | how many seats | is it heavy for an
old lady | how soft is it | which shop has it to look at | made here or china | do you do it in leather |
any left in the sale | does it need putting together | round ones got any | how much is the big rug |
matching stools
[shop.payment_issue]
two goes off my card for one lamp | it said oops but the bank says paid | checkout spits my card out | code
does nothing at the basket | the split payment's stuck | need a bill with our company on it | i've
transferred it who do i tell | delivery charged on each item | it's dearer in my bank than in the cart | the
refund's short by fifty | your site refuses my visa | can i swap to cash when he comes | promo didn't come
off | money hasn't come back since i returned it
[shop.pickup]
passing tonight could i grab it | save you the trip i'll fetch it | my brother's got a van he'll come for it
| which door do i go to for my order | what id do i need to collect | is it bagged and ready | how late can
i come for it | i'd sooner drive over than wait | keep it there i'll get it saturday | you texted it's in
where do i go | at the counter now for order nine | don't deliver it i'll come | can my wife take it with my
number
[shop.faq]
how far out do you go | what's the charge to bring it | do you put it up for us | and the old one do you
take it away | any guarantee | can i come see it in the flesh | do you wrap | do you post overseas | how
many days normally | made to measure possible | is there a brochure | do trade customers get terms | friday
deliveries | who fits the curtains
[box.skip]
drowning in candles leave next month | nothing in july please but august yes | just the one off | i'll pass
on the christmas one | let me sit this one out | don't bother with june's | not this time round | i've two
unopened so miss a go | bye to november hello december | the theme's not me this month | i'll be in hospital
that week so no box then | leave february out | hop over the next
[box.pause]
i need a breather for a bit | going travelling till spring | baby's due so park it | stop the clock for
three months | just till i'm back on my feet | house is a building site hold everything | not goodbye just
see you later | on ice please | i'll tell you when to start up again | rest it over the summer | between
jobs hold it | we're living with my mum for now nothing till we move | can it sleep till september | put the
brakes on for a while | have a few months off
[box.cancel_subscription]
i'm out | that'll be all for good | i don't want to see another box | it rolled over and i never said yes |
my mum who had it passed | it's just clutter end it | how do you get off this merry go round | the trial's
up no thanks | i can get it cheaper in the shops so ta ra | shut the account | we're emigrating so that's us
done | no more ever | not renewing | stop taking my money | i've fallen out of love with it | please don't
send another | end of the road | been meaning to leave for months
[box.frequency]
too many too fast | every couple of months would do me | can they come quicker | four a year suits | they
pile up by the door | slow it down a touch | i'd have one every week if i could | go monthly | seasonal
rather than monthly | yearly plan instead | one every six weeks | space them out
[box.change_address]
new flat new postcode | it keeps going to my ex's | we complete on the third then it's the new house | at
uni now send it there | the number on the label's wrong | my office has a post room use that | my in laws
for december | the town's misspelt | moved in with my boyfriend | people who bought our house are getting my
boxes | to a locker instead | change where it goes | just this one to my sister's | street's changed its
name
[box.track]
everybody online's got theirs | not a sausage | tracking's gone round in a circle | it says porch i haven't
got a porch | first one and i'm so excited when | two weeks since you took the money | customs have it i
think | has it gone out | is it the usual date | the gift i bought never reached her | postie says he hasn't
seen it | where's october | stuck in a van somewhere | any clue when
[box.damaged]
the jam's all over everything | candle in two halves | mug's handle is off | got last month's again | no
chocolate in it and there's a card saying there is | soap's melted | they gave me a small and i'm a large |
there ought to be six and i count five | expired honey | soaked box | somebody opened it first | meant for a
mrs lee | oil leaked through | it's empty | nuts and i'm allergic i said no nuts | the wick's missing |
crushed flat | biscuits are dust | sealed bag had a hole | i got two the same
[box.payment_issue]
i skipped and you still took it | why's it gone up | new card where do i put it | billed after i left | two
in one month | what day does it come out | half price deal didn't happen | credit you promised isn't there |
bounced because my card changed | receipt for my accountant | charged postage when it's free | i don't know
this charge | money back for the broken one hasn't come | can the date be after payday
[box.faq]
what's in it this time | can it be for a bloke | tied in for how long | do i choose or is it a surprise |
could i buy just one | is it cruelty free | fit through a letterbox | suitable for a ten year old | how much
with postage | can i send it to a friend with a note | nut free one | when's the cut off | what's next
month's theme | how big is it | is it recyclable | do you do big ones for families | difference between the
plans | who makes the stuff | can i swap something out
[box.complex]
wipe everything you hold on me | i make soap and want it in your box | stop emailing me | a hundred for our
staff | bring my old account back to life | i write for a magazine | send me a copy of my data | pass it
over to my daughter's name | my account's been hacked | i've a legal letter for you | how do i get my
jewellery featured | partner with my brand | i want my details taken off your list | bulk order with our
logo | wake my subscription up | i'm a student doing a project about you | change the name on it
"""
