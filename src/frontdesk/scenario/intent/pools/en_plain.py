"""English: callers who say plainly and in full what they want."""

SAYINGS = """
[any.book]
i would like to make a booking for tomorrow morning | could i please have an appointment on tuesday
afternoon | is it possible to come in at four today | i want to arrange a visit for my father next week | do
you have any free times on friday | what is the earliest appointment you can offer me | can you fit my
daughter in this saturday | i need to book for two people on the twentieth | i'm calling to set up an
appointment | may i come tomorrow around noon | are there any places left for monday | i've never been
before and i'd like to make an appointment | can i schedule something for the end of the month | when would
be the next opportunity to come | i want a time that isn't during work hours | if there's a cancellation
this week please let me have it | i'm looking for an appointment as soon as possible | could i book online
or do i do it with you | is there anything available late on thursday
[any.reschedule]
i have an appointment tomorrow and would like to change the time | i need to move my booking from monday to
wednesday | could you change our reservation to seven o'clock | i am unable to come at two could we make it
later | i'd like to rearrange my visit for next week | can you put my appointment back by one hour | i'm
supposed to come on friday but i'd prefer saturday | my circumstances changed and i need another date |
please could we change the number of people on our booking | i'd like to be seen by somebody different at my
appointment | is it possible to bring my appointment forward | we have a table booked and want to move it to
sunday | i'm stuck at work today could i come tomorrow instead | something came up and i need a later slot |
can i keep the day but change the hour | i booked the wrong service can you change it for me | i'd like to
change what i booked to something else | we'd like one more person added to our booking | i'm due at three
but could we do next week | my appointment clashes with a meeting
[any.cancel_booking]
i won't be able to attend my appointment | can you take my name off tomorrow's list | i'm ill and cannot
come today | we've decided not to come so please cancel | i would like to cancel and not rebook | i no
longer need my appointment on friday | please remove my booking under the name jones | i'm calling to say we
are not coming | my daughter is unwell so i have to cancel her visit | cancel everything i have booked with
you | could you delete my reservation for saturday | i have to call off the appointment because of work |
there's been an emergency and we have to cancel
[any.confirm]
i want to check the time of my appointment | could you confirm that my booking went through | do i have an
appointment with you this week | what day is my reservation | i'm ringing to confirm i'll be there | can you
tell me who my appointment is with | have you got a booking for taylor tonight | i'm not sure if i'm booked
for ten or eleven | i didn't receive any confirmation of my booking | please check whether my appointment
still stands
[any.late]
i'm going to be late for my appointment | i'm stuck in traffic but i'm on my way | will you still take me if
i arrive a bit late | my bus is late so i'll be there at quarter past | please hold our table we're delayed
| i can't get there on time | sorry i'm late i'm nearly there
[any.price]
could you tell me the price please | what does it cost per person | i'd like to know your prices before i
come | is there an extra charge for that | do you charge more at weekends | what would the total be for two
| is it cheaper if i book several | what's the price difference between the two | can you give me a rough
idea of the cost | do you charge less for students | is the price the same for everyone | how expensive is
it | what do i have to pay if i don't turn up | do you charge for the first appointment
[any.discount]
do you offer any discounts | i have a voucher that i want to use | can i buy a gift voucher from you | is my
gift card still valid | do pensioners get a reduction | are there any special offers at the moment | do you
have a loyalty scheme | my discount code isn't being accepted | can i give somebody a gift card as a present
| do you sell gift certificates for christmas
[any.hours]
what time do you open tomorrow | until what time are you open tonight | what are your opening hours over
easter | do you close at lunchtime | is there anybody there before eight | when is the latest i can come on
a friday | do you open earlier in the week | will somebody be there at six in the evening
[any.location]
could you give me your address please | where exactly are you located | how do i get there from the station
| which floor are you on | what is the nearest bus stop | is it far from the centre | i'm lost where is your
entrance | do you have another branch | how do i find you from the main square | are you close to the
airport | what's the name of the street | which underground station is closest | is there a landmark near
you | what's the best way to reach you by public transport
[any.parking]
is there anywhere to park near you | do you have your own car park | where should i leave my car | is
parking free for customers | is there a multi storey around the corner | can i park outside the door | how
much is parking there | can i leave my bike somewhere safe | is it easy to find a parking space
[any.access]
is your building accessible for wheelchairs | are there any steps at the entrance | do you have a lift for
somebody who can't climb stairs | my grandmother uses a walking frame can she get in | is there an
accessible toilet | can i get in with a pushchair | is the entrance level with the street
[any.pets_kids]
can i bring my dog with me | are children welcome | may i bring my baby along | is there something for
children to do | do you allow pets inside | my son will be with me is that ok | do you have high chairs for
babies
[any.pay_how]
can i pay by credit card | is it possible to pay in instalments | do i have to pay a deposit | which cards
do you take | may i pay by bank transfer | can i pay with my phone | do i pay before or after | can we pay
separately | do you take american express
[any.faq]
what do i have to bring with me | how should i prepare for it | how long will the whole thing take | do you
have a website with pictures | do you have wifi for customers | does anybody there speak spanish | do i need
an appointment or can i just come | how long have you been in business | do you keep my personal details
safe | is it usually busy on saturday mornings | who will be looking after me | do i have to fill in any
forms | is there a place to wait | can somebody come with me | do you have a cancellation policy
[any.callback]
please could somebody call me back | i've got a missed call from your number | can you ask the manager to
ring me tomorrow | i'd prefer to be called back this afternoon | you tried to call me earlier | i can't
speak right now please ring later | could you get someone to phone me on my mobile | i'm returning your call
[any.message]
can i leave a message for anna | please tell the doctor that i called | could you pass something on to the
manager | let them know that i'm outside | would you tell my stylist that i'll bring a photo | please note
down a message
[any.human]
i would like to speak to a member of staff | can you put me through to reception | i want to talk to a real
person please | may i speak to the manager | is there somebody else i can talk to | please transfer me to
customer service | i don't want to talk to a computer | can i speak to the owner
[any.complaint]
i'm very unhappy with the service | your staff were rude to me | i was kept waiting for over an hour |
nobody has replied to my messages | i was charged more than i was quoted | i'm not satisfied with how i was
treated | the quality was terrible and i want something done | i've called several times and nobody helps me
| i was promised something and it wasn't kept | i feel i've been treated unfairly | i'm extremely
disappointed with you | the receptionist was unfriendly and dismissive | i'm going to leave a bad review | i
want to speak about how badly i was treated | the place was dirty and the staff did not care | i demand an
apology | it was a horrible experience from start to finish | i'm fed up explaining the same thing again and
again | how could you treat a customer like that
[any.lost_property]
i think i left my jacket at your place yesterday | did anybody find a phone | i've lost my glasses and they
may be with you | has a set of keys been handed in | i forgot my umbrella when i left | could you check
whether my bag is there | my daughter left her toy behind
[any.payment_issue]
i was charged twice for the same thing | the amount on my bill is wrong | i haven't received my refund yet |
my payment was declined but the money has gone | there's a charge on my card that i don't recognise | i need
a receipt for my payment | i've already paid this invoice | you took more money than you should have | my
card has expired and i need to change it | can i get a copy of my invoice
[beauty.book]
i'd like to book a haircut for saturday | can i have an appointment for highlights next week | i need my
nails done before friday | could somebody do my eyebrows tomorrow | i want to book a manicure and a pedicure
| is there a slot for a leg wax this afternoon | my husband needs a haircut can you see him today | i'd like
a facial on my birthday | can you colour my hair on thursday | i'd like an appointment with nicola for a cut
and colour | can i bring my daughter in for a trim | i want to get my lashes done | could i book a wedding
hair trial | my roots need doing when can i come in | i was told to ring and book a wax | i want my gel
polish removed and redone tomorrow | can you fit in a beard trim after five | i'd like a blow dry on friday
evening
[beauty.price]
how much is a ladies' haircut | how much does a gel manicure cost | what's the price of a pedicure | do you
charge less for a dry cut | how much are eyebrow tints | is a wash included in the price of a haircut | what
does it cost to have my hair coloured | how much is a men's cut and beard trim | what is the price for
waxing both legs | do you charge extra for long hair | how much is it for just cutting the ends | what would
a perm cost me | how much for lash extensions | is it more expensive with a senior stylist
[beauty.services]
do you offer waxing | how long does a full colour take | can you do anything about split ends | do you do
men's haircuts | which colour brands do you use | is a patch test necessary before a tint | how long do gel
nails last | can you do hair extensions | do you do make up for weddings | can i have my hair coloured if
i'm pregnant | do you do massages | do you have vegan products | can you remove acrylic nails | what would
you recommend for damaged hair | could i get a gift card for my mother | do you do hair straightening | how
often should i have my roots done | can you do my hair without cutting off length
[beauty.complaint]
the colour you did yesterday is completely wrong | my haircut is uneven and i'm very upset | my nails
started chipping after two days | you cut off much more than i asked for | my skin burned after the waxing |
my scalp has been itching since you coloured my hair | half of my lashes have fallen out already | my hair
turned orange and i need it fixed | one side is longer than the other | my eyebrows came out different from
each other | i got a rash from the tint you used | the gel came off the next day | my hair broke off after
the bleach | the stylist didn't listen to what i wanted | i paid a lot and the result is awful | you burned
my ear with the straightener | the highlights are patchy | my manicure was ruined within a day
[dental.book]
i'd like to make an appointment for a check up | i need to see a dentist for a cleaning | can i register as
a new patient | my son needs to see a dentist | i want to have a filling replaced | i haven't seen a dentist
for five years | could i see the hygienist on monday | i'd like a consultation about implants | i want to
have my teeth whitened | i moved here recently and need a dentist | i was told to come back for a check in
six months | i'd like to talk about braces for my daughter | do you have an appointment for a new crown | i
need my dentures adjusted
[dental.pain]
i have a terrible toothache | my filling fell out and it hurts | my tooth broke and i'm in pain | my face is
swollen on one side | my crown came off last night | i can't eat because of my tooth | my child has
toothache and a temperature | i've had pain since the extraction | something came loose at the front | my
denture broke this morning | i think i have an abscess | the thing you glued in has come loose | part of my
tooth came off while eating | my brace is cutting into my cheek | my wisdom tooth hurts | i chipped my front
tooth | my tooth is sensitive to hot and cold | it's bleeding since you took the tooth out
[dental.results]
i need a new prescription for antibiotics | could you send my x rays to another dentist | i need a
certificate for my employer | the pharmacy hasn't received my prescription | can i get a copy of my records
| i need a referral to a specialist | my doctor would like to see the images from last time | could you
write me a note for school | please send my treatment plan by email | i've run out of the painkillers you
prescribed
[dental.insurance]
does my insurance cover this treatment | do you accept my insurance | how much does the insurance pay for a
crown | am i covered for cleaning | can you check with my insurance company | do i have to pay first and
claim it back | are you a private practice only
[dental.price]
how much does a filling cost | what is the price of an implant | how much is a professional cleaning | what
do i have to pay for a crown myself | is teeth whitening expensive | what does an extraction cost without
insurance | could you give me a cost estimate before treatment | how much is a check up for a child | what
do you charge for a missed appointment
[dental.faq]
can i eat before my treatment | how long does a root canal take | do you treat children | do you offer
sedation for nervous patients | can i drive after an injection | is it normal to bleed after an extraction |
how long should i wait before eating | do you treat people with latex allergy | i'm afraid of the dentist
what can you do | can i smoke after having a tooth removed | i'm pregnant can i have an x ray | i take blood
thinners is that a problem | do you have a female dentist | should i bring my old x rays | can i bring
somebody with me into the room | what age should a child first see a dentist | how do i look after the wound
[dental.payment_issue]
there's something on my bill i don't understand | i received a reminder although i already paid | the
invoice is higher than the estimate | i was billed for an appointment i cancelled | can i pay my bill in
instalments | my insurance rejected your invoice | could you send me the invoice again
[dental.complaint]
i waited more than an hour despite having an appointment | the dentist was rough and didn't listen | i'm
unhappy with my new crown | the receptionist was rude on the phone | nobody explained the treatment or the
price to me | you treated the wrong tooth | my denture doesn't fit and nobody helps
[dental.emergency]
i can't stop the bleeding after my extraction | my child knocked out a tooth | i'm having trouble breathing
and my face is swelling | i've broken my jaw | the swelling is closing my eye and i have a fever
[food.book]
i'd like to book a table for four on friday evening | can we have a table for two tonight at eight | do you
have a table free for lunch tomorrow | i'd like to reserve a table by the window | is there space for six of
us on sunday | we would like to eat outside at one o'clock | can i get a table now or is there a wait | i
want to reserve for our anniversary for two | could we come in half an hour there are three of us
[food.group]
i'd like to have a birthday party at your restaurant for thirty people | can we hire your private room | do
you do set menus for large groups | how many people fit in the upstairs room | we are planning a company
dinner | do you cater for weddings | what does it cost to hire the whole restaurant
[food.menu]
what vegetarian dishes do you have | do you have gluten free options | is there nuts in your desserts | my
husband is allergic to shellfish what can he eat | what's today's special | how much is the set lunch | is
your meat halal | what wines do you serve by the glass | can i order food to take away | do you have
anything without dairy
[food.faq]
is there live music on fridays | do you have outdoor seating | what time does the kitchen close | is there a
dress code | is it noisy in the evening | do you have a no smoking area
[food.complaint]
our food was cold when it came | there was a hair in my soup | we got food poisoning after eating at your
restaurant | the waiter was rude to us | we waited an hour for our meal | you gave our table to somebody
else | the bill included things we did not order | the meat was raw in the middle | the toilets were filthy
[food.reschedule]
can we move our dinner to eight o'clock | could we have a table outside instead of inside | we'd like to
change our lunch booking to sunday
"""
