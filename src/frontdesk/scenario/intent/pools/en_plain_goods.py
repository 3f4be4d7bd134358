"""English: callers who say plainly what they want of a shop, a subscription or a workshop."""

SAYINGS = """
[shop.track]
where is my order | when will my parcel arrive | my order was supposed to come on tuesday and it's thursday
| the tracking page hasn't changed for days | has my order been sent yet | it says delivered but i haven't
received anything | i ordered two weeks ago and nothing has come | can you tell me the status of my order |
i only got part of my order | i want to know which day you'll deliver | i ordered a lamp last week when will
it be here | the driver didn't come yesterday
[shop.delivery]
can you deliver on another day | nobody will be home that day could you come later | please leave the parcel
with my neighbour | can i have it delivered in the evening | i've moved house please send it to my new
address | could you deliver it to my office instead | i gave the wrong house number | can you delay the
delivery until next week
[shop.cancel_order]
i'd like to cancel my order | please cancel the table i ordered yesterday | i changed my mind and don't want
it any more | i ordered by mistake please don't ship it | can i remove one item from my order
[shop.refund]
i want to return a lamp | can i exchange this for a bigger size | i don't like the colour and want another
one | how do i send something back | i bought curtains and they're too short i'd like longer ones | how many
days do i have to return it | can i swap the black one for a gold one | i returned it and haven't had the
money
[shop.damaged]
my order arrived broken | one piece is missing from the set | you sent me the wrong colour | it doesn't work
at all | the glass is cracked | there are scratches on the table | i received somebody else's order | it
stopped working after one day | the machine i got won't switch on | the set should have six cups and i have
five
[shop.place_order]
i'd like to order two chairs | i want to buy the lamp on your website | can i place an order by phone | how
can i order from you | please reserve one for me | i'd like to send a gift to my mother | i want to order
the same one again | could i add a cushion to my order
[shop.product]
do you have this in another colour | is the rug in stock | how much is the coffee machine including tax |
what material is it made of | what sizes are available | when will you get more of them | do you sell lamps
for bedrooms | does it come with a guarantee | can it be washed | how big is the table | do you have
anything similar that's cheaper
[shop.payment_issue]
i paid but my order isn't confirmed | your website doesn't accept my card | i was charged twice for one
order | the discount code doesn't work | the payment failed but the money was taken | my refund hasn't
arrived
[shop.pickup]
can i collect my order from the shop | is my order ready for collection | i'd rather pick it up myself | can
my brother pick up my order | what do i need to bring to collect it
[shop.faq]
how much do you charge for delivery to another city | how long does delivery usually take | do you assemble
furniture | do you have a showroom | is delivery free over a certain amount | do you send things to small
towns
[box.skip]
i'd like to skip next month's box | can i miss just one box | we'll be away in july so skip that one | i
don't need the next box but continue after that
[box.pause]
i'd like to pause my subscription for three months | please put my subscription on hold until further notice
| can i freeze it while i'm travelling | i want to stop temporarily and start again later
[box.cancel_subscription]
i'd like to cancel my subscription | please end my membership | i don't want to receive any more boxes |
take me off your list i'm finished | it was a present and i don't want to continue | please stop it for good
[box.frequency]
i'd like to get a box every two months instead | can i change how often i get it | the boxes come too often
for me | can you send them less frequently | i want to switch to the yearly plan
[box.change_address]
i've moved and need to change my address | please send my boxes to my work | my postcode is wrong on the
label | can the next one go to my parents' house
[box.track]
where is my box | my box hasn't arrived yet | when will this month's box come | everybody else has their box
and i don't | the tracking says delivered but i didn't get it | what day will my box be delivered
[box.damaged]
a jar was broken in my box | an item is missing from my box | i got the wrong size | my candle arrived in
pieces | i only got five products instead of six | i got the same things as last month | my last box had a
damaged item in it
[box.payment_issue]
i was charged for a month that i skipped | why did you take more money than usual | i got a new card and
need to update it | you charged me after i cancelled | i was billed twice this month
[box.faq]
what's in this month's box | how does the subscription work | how many things are in a box | can i give it
as a present | is there a minimum term | are your products vegan | can i choose what's inside | how much is
one box
[box.complex]
please delete all my data | i make jewellery and would like it in your boxes | i'd like to order fifty boxes
for my company | please remove me from your mailing list | can i reactivate my old subscription | i'm a
journalist writing about subscription boxes
[repair.quote]
how much would it cost to repair my phone screen | can you give me an estimate for my laptop | what do you
charge to replace a battery | is it worth repairing an old television | how much is a diagnosis
[repair.repair]
my phone doesn't turn on can i bring it in | my washing machine has stopped spinning | my laptop screen is
broken and i want it repaired | could i drop off my tablet today | the coffee machine leaks can you fix it
[repair.repair_status]
is my laptop ready yet | when can i pick up my phone | i left my television with you two weeks ago and heard
nothing | has the part for my washing machine arrived | i'd like to know how my repair is going
[repair.warranty]
you repaired my phone last month and it's broken again | the same fault has come back after the repair | is
there a guarantee on your repair | the screen you replaced stopped responding
[repair.courier]
can you collect my washing machine from home | do you send a technician to the house | could a courier pick
up my phone
[repair.faq]
do you repair coffee machines | how long does a screen replacement take | will my data be safe | do you use
original parts | should i bring the charger
[repair.complaint]
you quoted me one price and charged another | my phone came back scratched | you deleted all my photos | i
got my laptop back in a worse state
"""
