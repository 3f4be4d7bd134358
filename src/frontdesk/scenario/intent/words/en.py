"""English words."""

MEANINGS = {
    "not": "not | don't | doesn't | didn't | can't | cannot | won't | isn't | never | without | no longer",
    "want": "want | would like | i'd like | need | may i | can i | could i | could you | can you | please "
    "| wish",
    "ask": "what | when | where | who | why | how | which | is there | are there | do you | does it | are "
    "you | is it",
    "know": "question | tell me | wonder | find out | know | information | explain | ask",
    "book": "get in | squeeze us in | put me in | put us in | put me down | take us | see to | seat us | get "
    "a table | register | slot for me | "
    "book | booking | reserve | schedule | sign up | fit me in | squeeze in | come in | make an "
    "appointment",
    "appointment": "appointment | reservation | booking | visit | table | slot | session | consultation | "
    "check up | checkup | opening",
    "free": "available | availability | free slot | any space | any opening | vacancy | room for",
    "move": "push it | push back | swap my | bring it forward | reschedule | move | postpone | push back | "
    "another day | different time | another time | earlier | later | change the time | change the date | "
    "instead | bring forward | shift",
    "change": "change | update | switch | modify | correct | edit | replace with | alter",
    "cancel": "finish it | end it | not carry on | don't renew | close my account | stop it | done with | "
    "call it off | forget about | not going ahead | walk away | "
    "cancel | call off | cancellation | drop | terminate | end | quit | unsubscribe | stop | "
    "delete | get rid of",
    "confirm": "confirm | still on | still have | went through | double check | check my booking",
    "late": "running over | behind schedule | stuck in | held up at work | bit late | be a little late | "
    "half an hour late | "
    "late | delayed | traffic | running behind | minutes late",
    "price": "what would | what do you take | set me back | dearer | cheaper | extra cost | how dear | "
    "ballpark | quote | add up to | "
    "price | cost | how much | charge for | fee | expensive | cheap | rate | pricing | price list "
    "| afford",
    "hours": "shut | closing time | what days | mondays | sundays | fridays | stop serving | opening | are "
    "you in on | "
    "open | close | opening hours | opening times | working hours | business hours | closing | "
    "weekend | until when",
    "where": "how do i find | what street | which street | sat nav | entrance | where abouts | whereabouts | "
    "closest to | nearest stop | "
    "address | where are you | located | location | directions | find you | get to you | branch | "
    "near | nearest",
    "park": "leave the car | put the car | parking | park | car park | wheelchair | bus | station | metro "
    "| underground",
    "paying": "amex | contactless | tap | cheque | pay by phone | pay later | "
    "pay | payment | card | cash | apple pay | paypal | instalments | installments | credit card "
    "| deposit | invoice",
    "charged": "taken twice | money out of my account | come out of my account | more than usual | on my "
    "statement | taken from my account | "
    "charged twice | double charge | charged | billed | declined | overcharged | took money | "
    "payment failed | didn't go through | bill | charge | transaction | direct debit | fraud | unauthorised",
    "money_back": "refund | money back | reimburse | return | send it back | give it back | exchange | swap",
    "damaged": "crushed | soggy | burst | broke | handle came | lid off | ruined | crumbs | leaking | chip "
    "in it | dead on arrival | gone bad | mould | "
    "damaged | broken | smashed | cracked | defective | faulty | torn | leaked | crushed | "
    "mouldy | spoiled | scratched | in pieces | shattered | dented | expired | rotten | melted | stained | "
    "ripped",
    "wrong": "wrong | missing | incorrect | not what i ordered | someone else's | instead of | empty",
    "failing": "doesn't work | not working | stopped working | won't turn on | broke | won't start | "
    "doesn't charge | strange noise | leaking | no picture | dead | crashed | freezes | out of order | "
    "repair | fix | mend",
    "device": "phone | laptop | screen | battery | computer | tablet | washing machine | fridge | "
    "dishwasher | tv | television | iphone | camera | watch | printer | vacuum | oven | engine | car | "
    "brakes | bike | tyre | console | headphones",
    "ready": "ready | finished | done yet | pick up | collect it | status | progress",
    "guarantee": "you repaired | you fixed | same fault | same problem | warranty | guarantee",
    "again": "again | second time | third time | still | keeps",
    "home_visit": "courier | home visit | come to my place | pick it up from",
    "parcel": "parcel | package | order | box | delivery | shipment | item | product | goods | purchase | "
    "subscription box",
    "track": "expect it | turn up | on the van | stuck in customs | customs | showing up | has it left | en "
    "route | "
    "track | tracking | where is my | shipped | on its way | arrive | dispatched | sent out",
    "not_arrived": "nothing came | nothing has come | still waiting | still haven't | not turned up | not "
    "here yet | did not turn up | did not show up | overdue | "
    "never arrived | haven't received | didn't arrive | not received | didn't come | not "
    "delivered | hasn't arrived | got lost | didn't get | hasn't come | never came | no sign of",
    "buy": "buy | purchase | order | reorder | sell | stock | in stock | catalogue",
    "addressing": "new flat | house number | live somewhere else | live at | relocating | relocated | new "
    "place | new home | my parents' address | to my office | to my work | "
    "new address | change my address | moved | moving house | delivery address | postcode | "
    "zip code | street | another address | different address | shipping address",
    "skip": "miss out | sit this one out | pass on | not this month | leave that month | give it a miss | "
    "not this time | "
    "skip | miss one | leave out | not next month | no box",
    "month": "month | next month | january | february | march | april | june | july | august | september | "
    "october | november | december | next box | next delivery",
    "pause": "for a while | for now | a rest from | hold off | until spring | few months off | break from it "
    "| time off from | for the time being | "
    "start again | start sending | sending again | pause | on hold | freeze | suspend | break "
    "from | resume | for a few months | restart | reactivate",
    "subscription": "subscription | membership | contract | plan | subscriber | member",
    "often": "too many | too often | fewer | every quarter | every six weeks | each month | twice a year | "
    "four times a year | every other one | "
    "every two months | every second month | every other month | quarterly | how often | less "
    "often | more often | twice a month | frequency | weekly | every three months | bimonthly | once a",
    "angry": "complaint | complain | unacceptable | terrible | awful | angry | furious | disappointed | "
    "rude | worst | ridiculous | disgusting | fed up | unhappy | ruined | horrible | scandal | outrageous "
    "| dissatisfied | hate | sick of",
    "legal": "lawyer | legal | court | sue | police report | consumer protection | chargeback | data "
    "protection | gdpr | personal data | dispute",
    "human": "human | real person | operator | manager | someone | somebody | colleague | receptionist | "
    "agent | representative | supervisor | speak to | talk to | put me through | transfer me",
    "call_back": "call me back | ring me | call back | missed call | give me a ring | call me",
    "message": "leave a message | pass on | tell her | tell him | let them know | pass a message",
    "account": "sign me in | reset | locked out of my | won't let me in | forgot my password | app | "
    "log in | login | password | account | sign in | profile | username",
    "discount": "discount | promo code | coupon | voucher | special offer | gift card | sale | code",
    "pain": "hurts | pain | toothache | ache | sore | swollen | swelling | painful | hurting | throbbing",
    "blood": "bleeding | blood | bleed | can't breathe | unconscious | knocked out | emergency | accident "
    "| gas | fire | smoke | ambulance | fainted | chest pain | poisoned | choking | burning | electric "
    "shock | sparks | explode | on fire",
    "tooth": "tooth | teeth | filling | crown | gum | wisdom tooth | dentist | dental | root canal | "
    "braces | implant | whitening | denture | cavity | hygienist | doctor | jaw | veneer | x ray",
    "insurance": "covered by | covered | cover it | insurance | insured | insurer | nhs | coverage",
    "papers": "letter for | x-rays | my records | my notes | my file | proof that | repeat | treatment plan "
    "| report | "
    "ran out of | repeat prescription | doctor's note | note for work | x-ray copy | "
    "prescription | test results | x rays | sick note | medical records | referral | certificate",
    "beauty": "haircut | hair | nails | manicure | pedicure | colouring | highlights | trim | facial | "
    "massage | eyebrows | lashes | waxing | beard | stylist | hairdresser | barber | balayage | perm | "
    "blow dry | fringe | makeup",
    "meal": "menu | dish | dinner | lunch | breakfast | vegetarian | vegan | gluten | nuts | allergic | "
    "halal | kosher | dessert | starter | wine | beer | meal | food | terrace | eat | chef | waiter | "
    "brunch | restaurant | tapas | paella",
    "takeaway": "takeaway | take away | takeout | to go | for collection | delivered | pizza | burger",
    "party": "birthday party | private party | wedding | catering | whole place | company dinner | banquet "
    "| event",
    "wear": "size | shoes | dress | shirt | trousers | jacket | colour | cotton | leather | jeans | coat | "
    "fit | bag",
    "lost": "left my | forgot my | lost my | lost and found | did anyone find",
    "thanks": "thank you | thanks | wonderful | great job | fantastic | lovely | compliments | amazing",
    "job": "cv | looking for work | looking for a job | taking on staff | part time job | full time | work "
    "going | apprenticeships | trial shift | job advert | position | "
    "openings for | opening for | trainee | assistant position | apprentice | do you need | need "
    "staff | looking for staff | hiring | job | vacancy | cv | resume | career | internship | employment | "
    "work for you | salary | apprenticeship | work at your | job interview",
    "sales": "card fees | card machine | card reader | more customers | our new product | energy bills | "
    "free audit | buying supplies | on behalf of | business insurance | grant | we supply | rates for "
    "businesses | till system | marketing agency | business owner | save your business | "
    "google listing | your google | your website | electricity supplier | energy supplier | "
    "merchant services | your listing | calling from your | marketing | google ranking | seo | business "
    "offer | wholesale | your company | your business | solar panels | we offer | we help businesses | i "
    "represent | purchasing department | you have won | advertise | advertising | crypto | investment | "
    "loan | leads | our products | survey | extended warranty | partnership | website design",
    "wrong_number": "misdialled | wrong place | am i through to | isn't this the | town hall | is that the | "
    "get hold of | "
    "wrong number | is this the bank | dialled the wrong | trying to reach | city hall | "
    "tax office",
    "weather": "raining | weekend weather | is it cold | is it hot | "
    "weather | rain | snow | sunny | temperature | forecast | degrees outside",
    "fun": "recommend me a | recommend a film | book to read | cinema | play some | "
    "joke | poem | sing | song | music | movie | film | game | story | riddle | horoscope | netflix",
    "facts": "how many people | king of | queen of | recipe for | maths | what time is it in | get ink off | "
    "politics | "
    "capital of | president | who won | football | match | score | world cup | politics | "
    "election | news | meaning of life | how tall | how far | planet | mars | history | prime minister | "
    "war | population | recipe | how do i cook | who invented | bitcoin | stock price | homework | "
    "translate | square root | theory",
    "travel": "bus to | next bus | departures | train times | visa | "
    "flight | taxi | hotel | airport | train | ticket | train ticket | passport | cruise | "
    "airline | uber | rental car | holiday trip | hostel",
    "trades": "boiler | locked out | locked myself out | fuse | wiring | drain | mot | garage | gutter | "
    "plumber | electrician | roof | painter | locksmith | gardener | cleaning lady | boiler | "
    "furniture | carpet | moving company | wallpaper | septic",
    "finance": "bank account | mortgage | tax return | stocks | pension fund | lottery | loan | taxes",
    "care": "vet | dog grooming | cat | hamster | veterinary | puppy | pregnant cow | kindergarten | "
    "tattoo | funeral | eye test | glasses prescription | gynaecologist | heart surgeon | pet",
    "law": "divorce | custody | notary | lawsuit | immigration lawyer",
    "lessons": "guitar lessons | teach | driving lessons | language course | yoga class | piano | swimming "
    "lessons | gym membership",
    "housing": "apartment | rent a flat | landlord | real estate | house for sale | broadband | internet | "
    "wifi router | electricity bill | sim card | mobile contract",
    "personal": "how are you | your name | how old are you | boyfriend | girlfriend | i love you | marry "
    "me | i'm bored | my grandson | my neighbour | my grandmother | are you single | do you like | your "
    "favourite",
    "system": "instructions | system prompt | developer mode | pretend you are | ignore previous | your "
    "prompt | jailbreak | language model | your rules",
    "greeting": "hello | hi | good morning | good afternoon | good evening | hey",
    "bye": "bye | goodbye | have a nice day | see you | that's all",
    "urgent": "right this minute | it's urgent | as quickly as | today if possible | can't bear it | "
    "desperate | can't stand it | straightaway | "
    "urgent | urgently | asap | as soon as possible | right now | immediately | straight away | "
    "right away | emergency | at once | can't wait | quickly",
    "today": "today | tonight | this morning | this afternoon | this evening | within the hour | now",
    "severe": "agony | can't bear | can't stand the | really bad pain | awful pain | driving me mad | "
    "pounding | "
    "unbearable | severe | terrible pain | a lot of pain | can't sleep | excruciating | really "
    "hurts | killing me | horrible pain | so much pain | can't eat",
    "absent": "can't be there | have to miss | not going to make | no good for me | has to go | give it a "
    "miss | fallen ill | tied up | "
    "can't make it | can't come | won't be coming | not coming | won't make it | unable to come "
    "| can't attend | not able to make | won't be able to come | something came up | doesn't work for me | "
    "doesn't suit",
    "day": "monday | tuesday | wednesday | thursday | friday | saturday | sunday | tomorrow | next week | "
    "this week | o'clock | at three | at five | at ten | afternoon | morning | evening | noon",
    "come": "new patient | new patients | new client | new customers | register with you | come in | come "
    "by | pop in | drop in | drop by | stop by | see the doctor | be seen | come for | bring in | swing by "
    "| get in",
    "lasting": "how long | take long | hours does it | minutes | duration",
    "offering": "do you do | do you have | do you offer | do you sell | do you provide | have you got | do "
    "you carry | do you make",
    "inside": "with onion | nut free | what's in it | made with | spicy | contains | without dairy | "
    "contain | included | ingredients | made of | organic | kosher | vegan | natural | what's in "
    "| inside | comes with | caffeine | sugar | allergens | how many | brand | difference",
    "gift": "gift | present | for a friend | birthday gift | give to",
    "twice": "twice | two times | double | second charge | again charged | duplicate",
    "leaving": "don't want any more | leave the club | get out of | be done with | stop for good | opt out "
    "| finish with | no longer interested | had enough | stop sending | stop everything | out of my "
    "contract",
    "smaller": "smaller | bigger | small box | large box | upgrade | downgrade | different plan | another "
    "plan | less | more often | larger | premium | basic | switch to",
    "burst": "burst | chipped | squashed | bent | smell | snapped | came loose | fell off | fell out | "
    "popped out | spilled | dented | soaked | in bits | came apart | missing button",
    "who": "is this | am i speaking | am i talking | who is this",
    "kids": "my girl | little one | toddler | my partner | "
    "my son | my daughter | my child | my kid | my wife | my husband | my mother | my father | baby",
    "rough": "no apology | apologised | hung up | cut me off | lied | cheated | brushed off | careless | "
    "didn't care | nobody cared | waste of money | disgrace | shoddy | left waiting | uneven | burnt me | "
    "burnt my | "
    "rude | impolite | treated | shouted | ignored | nobody answers | no one answers | kept "
    "waiting | waited | not happy | rubbish | poor service | bad service | overcooked | cold food | dirty "
    "| botched | messed up | let down",
    "existing": "my booking | my appointment | our booking | our table | my reservation | our reservation "
    "| i booked | we booked | i have an appointment | we've got a table | i've got a booking | i'm booked "
    "| i had a | the table i | my visit | supposed to come | my slot",
    "ill": "were sick | food poisoning | made us ill | threw up | was sick | got ill | stomach ache | been "
    "ill after",
    "party_size": "there will be | we will be | we'll be | of us | people instead | one more person | "
    "fewer people | two more",
    "found": "lost property | missing since | dropped my | left on the chair | under the table | turned in | "
    "hanging up | "
    "did you find a | did you find | has anyone handed in | handed in | left behind | somebody "
    "took | wrong coat | someone took | leave it there | found a | forgotten at",
    "facility": "high chair | terrace | garden | pram | pushchair | buggy | air conditioning | toilet | "
    "wifi | smoking area | lift | changing table | outside seating | step free | quiet corner | window "
    "seat | live music",
    "pets": "dog | pet | labrador | puppy | guide dog | dogs allowed | well behaved dog",
    "celebrate": "sixtieth | fiftieth | fortieth | eighteenth | baby shower | stag do | retirement | hire "
    "out | private hire | get together | family do | venue | wake | funeral tea | christmas do | "
    "celebrate | anniversary | leaving do | christmas party | hen do | reception | host | "
    "organising | organise | colleagues | function | private room | whole room | upstairs room | buy out | "
    "christening | engagement | big group | large party | office party | forty guests | set menu | buffet",
    "allergy": "allergic | allergy | coeliac | celiac | intolerant | lactose | shellfish | dairy free | "
    "sesame | gluten free | plant based | peanut",
    "holiday": "christmas | easter | new year | boxing day | bank holiday | public holiday | holidays | "
    "christmas eve",
    "until": "till what time | serving until | last orders | last entry | kitchen close | latest | "
    "earliest | opened | serve until | still open | open late",
    "wallet": "amex | american express | mastercard | visa card | contactless | google pay | tip | split "
    "the bill | cheque | bank transfer | voucher accepted | klarna | cash only",
    "keep": "hold it | hold the table | hold our | keep it for us | keep the table | wait for us | stuck | "
    "running | on our way | held up | train is late | be there in",
    "nervous": "petrified | frightened | panic | phobic | "
    "nervous | anxious | scared | afraid | phobia | sedation | anaesthetic | numb | general "
    "anaesthesia | painless",
    "clean": "cleaning | hygiene | scale and polish | check up | checkup | check-up | screening | routine "
    "| once over | polish",
    "oral": "piece missing | jagged | front tooth | back tooth | tooth snapped | wobbles | ulcer | bleeding "
    "gums | "
    "abscess | infection | pus | wire | brace | retainer | bit on | loose tooth | wobbly | "
    "sensitive | extraction | stitches | dry socket | molar | enamel | bite | denture | bridge",
    "choke": "can't swallow | swallow | struggling to breathe | fainted | collapsed | won't stop | doesn't "
    "stop | gushing | lips swelling | throat | broke my jaw | hit in the face | knocked a tooth | swollen "
    "shut",
    "after": "after the | afterwards | aftercare | can i eat | can i smoke | can i drink | allowed to eat "
    "| is it normal | rinse | painkiller | ibuprofen",
    "look": "wash and cut | balayage | leg wax | brows | pedi | grey showing | ombre | dip dye | bob | "
    "layers | "
    "extensions | gel | shellac | acrylics | bridal | updo | roots | toner | bleach | keratin | "
    "microblading | threading | lamination | tint | patch test | fade | undercut | blow out | men's cut | "
    "kids cut | wedding hair",
    "fault": "won't charge | cracked screen | water damage | battery drains | overheats | keeps restarting "
    "| black screen | no sound | flickers | not spinning | not heating | not cooling | error code | virus "
    "| frozen | slow | jammed | short circuit | fell in water | dropped",
    "part": "spare part | original parts | screen replacement | new battery | diagnosis | diagnostics | "
    "technician | engineer | data | backup | accessories",
    "promise": "congratulations | selected | free audit | save money | reduce your | better rates | "
    "increase your sales | solution for | presentation | demo of | brochure | introduce our | cold call | "
    "sponsor | donation | charity collection",
}
FILLERS = "uh um er erm hmm mm mhm ah oh well so hm huh eh er"

ABUSE = (
    "fuck | fucking | fucker | shit | bullshit | asshole | bitch | bastard | cunt | dickhead | moron | "
    "idiot | idiots | screw you | piss off | motherfucker | stupid machine | stupid bot | wanker | retard "
    "| go to hell | kill you | shut up | scumbag | slut | whore | dumbass | twat | prick"
)
BROADCAST = (
    "thanks for watching | thank you for watching | subscribe to my channel | subscribe to the channel | "
    "like and subscribe | breaking news | stay tuned | after the break | our correspondent | and now the "
    "weather | welcome back to the show | ladies and gentlemen | subtitles by | the minister said | shares "
    "fell | scores a goal | in other news | previously on | sponsored by | coming up next | live from | "
    "this programme | episode | laughter | applause"
)
AND = (
    "and also | and then also | also | and another thing | and secondly | oh and | plus | as well as | "
    "and | but first | but"
)
FUNCTION = (
    "the a an i you he she it we they me my your his her our their is are was were be been am do does did "
    "have has had can could will would should may might to of in on at for with from by about and or but "
    "not no yes this that these those there here what when where who why how which if so just please "
    "thanks hello hi what's i'd i'm it's don't can't get got want need like know tell give take make see "
    "come go one two some any all more much many very too also then than as up out off over after before "
    "again still now today tomorrow tonight morning afternoon evening week month day monday tuesday "
    "wednesday thursday friday saturday sunday o'clock half past book appointment open close okay sure "
    "right am pm him them us anything something else another next last first"
)
