"""English words of what is repaired, bought, sent and subscribed to, and of when and how."""

GOODS = {
    "phone": (
        "phone | smartphone | mobile | iphone | cell phone | android // samsung | handset | galaxy | pixel"
    ),
    "tablet": "tablet | ipad //",
    "laptop": "laptop | notebook | macbook | computer // pc | chromebook | thinkpad",
    "console": (
        "console | playstation | xbox | nintendo | switch console // gamepad | controller | games machine | "
        "ps5"
    ),
    "watch": "watch | smartwatch // wrist",
    "tv": "tv | television | telly //",
    "vacuum": "vacuum | hoover | vacuum cleaner // robot cleaner | roomba",
    "washing_machine": "washing machine | washer // laundry | spin | drum",
    "fridge": "fridge | freezer | refrigerator // food goes off | defrost",
    "dishwasher": "dishwasher // dishes | plates",
    "screen": (
        "screen | display | glass | touchscreen // crack* | shatter* | smash* | cobweb | spider web | touch "
        "| lines across | pixels | black line | splinter*"
    ),
    "battery": (
        "battery | power // charge doesn't last | dies | runs out | drains | flat by | percent | hold a "
        "charge | holds charge | plugged in all day | swollen | dead by | runs down | lasts an hour | "
        "switches off at | empty by"
    ),
    "charging": (
        "charging port | port | socket | connector | charging | charger // won't charge | doesn't charge | "
        "plug | cable | wiggle | loose | stopped charging | usb"
    ),
    "camera": "camera | lens // photos | pictures | blurry | selfie | out of focus | foggy",
    "sound": (
        "speaker | sound | microphone | audio | earpiece // can't hear | hear me | quiet | crackl* | "
        "muffled | mute | ringing | volume"
    ),
    "water": (
        "water damage | liquid | water // spilled | spilt | dropped in | wet | toilet | loo | puddle | "
        "bath | pool | "
        "soaked | rain | sink | tea over"
    ),
    "software": (
        "software | system | virus // slow | freezes | freezing | frozen | hangs | crash* | update | popups "
        "| virus | restarts | stuck on the logo | password | pop ups | logged out"
    ),
    "keyboard": "keyboard | keys // keys stick | typing | letters | space bar | key is missing",
    "buttons": "button | buttons | power button | volume button // press*",
    "overheating": (
        "cleaning | overheating | fan // hot | overheat* | fan | dust | loud fan | burning my lap | jet "
        "engine"
    ),
    "data": (
        "data recovery | data | backup // lost my photos | recover | get my files | deleted | my pictures "
        "back | files"
    ),
    "switch_on": (
        "switch on | turn on | no power // won't turn on | won't start | black screen | completely dead | "
        "doesn't start | nothing happens | dead"
    ),
    "diagnosis": (
        "diagnosis | diagnostics | inspection // find out | don't know what's wrong | no idea what's wrong "
        "| what it is | take a look | look at it | whatever is wrong"
    ),
    "repair": "repair | fix | mend // fixed | make it work | put right",
    "service_bike": (
        "service | inspection | tune up | maintenance | full service // once over | checked over | ready "
        "for spring | serviced | ready for the season"
    ),
    "brakes": "brake | brakes // squeal* | doesn't stop | stopping | brake pads",
    "tyre": (
        "tyre | tire | puncture | wheel | tyres | tires | tube // flat | nail in | air | punctured | deflated"
    ),
    "chain": "chain | gears | gear | derailleur // slips | skips | change gear | shifting | comes off",
    "lights": "light | lights | dynamo | lamp // dark | headlight",
    "city_bike": "city bike | town bike // commute | commuting | round town | upright",
    "mountain_bike": "mountain bike | mtb | trail bike // forest | trails | off road | mountains | hills",
    "road_bike": "road bike | racing bike | racer // fast | drop handlebars | triathlon",
    "electric": "electric | e-bike | ebike | e bike // motor | pedal assist | battery bike",
    "cargo": "cargo bike | cargo // carry the kids | shopping in front | load",
    "delivery": (
        "delivery | deliver | shipping | courier | home delivery | post | dispatch | ship // bring it | "
        "bring them | drop it | drop it off | to my house | to my door | to our door | doorstep | send it | "
        "to the house | to my place | sent | posted | mail it | come to me | to my flat | to me | to the "
        "office | can't get out | can't come | driver"
    ),
    "pickup": (
        "pickup | pick up | pick-up | collect | collection | click and collect | in store // collect it | "
        "come by | come round | come in and get | swing by | stop by | pop in | i'll come | fetch it | get "
        "it myself | come and get | grab it | drop in | on my way home | pass by | call in | pick it up | "
        "on my way | come myself"
    ),
    "locker": (
        "locker | parcel shop | parcel locker | pickup point // post office | packstation | corner shop"
    ),
    "express": (
        "express | next day | priority | rush | fast | same day // quick | quickly | asap | soon as "
        "possible | hurry | urgent | urgently | tomorrow | straight away | in a rush | fastest | quickest | "
        "need it by | right away"
    ),
    "standard": (
        "standard | normal | regular | economy // no rush | no hurry | can wait | not urgent | in no hurry "
        "| whenever | takes its time | usual"
    ),
    "cash": "cash | notes // coins | bank notes | hand you the money | in notes",
    "card": "card | credit card | debit card | visa | mastercard // plastic | contactless | tap | swipe",
    "transfer": "transfer | bank transfer | wire // bank account | iban | from my bank | online banking",
    "invoice": (
        "invoice | bill | on account // send me a bill | pay later | after i get it | accounts department"
    ),
    "direct_debit": (
        "direct debit | debit | standing order // take it from my account | out of my account | automatically"
    ),
    "wallet": "paypal | apple pay | google pay | wallet // with my phone",
    "online": (
        "online | link | by link | website // pay now | send me a link | in advance | on the internet | "
        "upfront | beforehand | on the web"
    ),
    "on_site": (
        "on site | in person | at the counter | in the shop | at the salon | on the day | at the desk // "
        "when i get there | when i come | when i arrive | when we're there | afterwards | once it's done | "
        "settle up | at reception | when i pick it up"
    ),
    "on_delivery": (
        "on delivery | cash on delivery | cod // when it comes | when it arrives | to the driver | pay the "
        "driver | at the door | when i get it | pay the courier"
    ),
    "installments": (
        "instalments | installments | finance | monthly payments // spread | bit by bit | in parts | a bit "
        "each month | pay it off"
    ),
    "refund": (
        "refund | money back | reimburse* // my money | give me back | get back what i paid | back on my card"
    ),
    "exchange": (
        "exchange | swap | another size // different size | size up | size down | other size | different "
        "colour | change it for | switch it"
    ),
    "replacement": (
        "replacement | replace | new one | same again // another one | send a new | send me another | a "
        "working one"
    ),
    "voucher": "voucher | gift card | store credit | credit // spend it later | credit note",
    "repair_it": "repair //",
    "damaged": (
        "damaged | broken | defective | faulty | damage // pieces | smashed up | bashed | dent* | "
        "scratch* | torn | smashed | in pieces | "
        "crushed | ripped | leaking | cracked | shattered | stain | bits"
    ),
    "wrong_item": (
        "wrong item | wrong product | incorrect // and i ordered | but i ordered | i asked for | "
        "ordered red | not what i ordered | someone else's | "
        "different one | sent me the wrong | wrong colour | something else came | ordered something else"
    ),
    "missing": (
        "missing | not arrived | lost | not delivered // never came | never arrived | hasn't come | still "
        "waiting | didn't come | nothing came | hasn't turned up | never turned up | where is | empty box | "
        "still not here | only got"
    ),
    "late": "late | delay | delayed // took ages | too slow | weeks ago",
    "too_small": (
        "too small | too tight // doesn't fit | can't get into | tight | squeez* | can't do it up | pinch*"
    ),
    "too_big": "too big | too large | too loose // swim in | baggy | falls off me | hangs off",
    "size": "size | wrong size | fit // doesn't fit | too tight | too long",
    "unwanted": (
        "changed my mind | not needed | don't want // don't like it | not my thing | don't need it | found "
        "something else | bought by mistake | someone got me one"
    ),
    "complaint": "complaint | problem | fault | issue // not happy | angry | disappointed",
    "gift": "gift | present | gift wrap // surprise | for a friend | wrapped | for her birthday",
    "not_working": (
        "not working | doesn't work | broken // stopped working | packed up | gave up | kaput | died"
    ),
    "weekly": (
        "weekly | every week | once a week // each week | every seven days | every friday | every monday"
    ),
    "biweekly": (
        "fortnightly | every two weeks | biweekly // every other week | every second week | twice a month"
    ),
    "monthly": (
        "monthly | every month | once a month | month // month by month | month to month | rolling | each "
        "month"
    ),
    "quarterly": "quarterly | every three months // four times a year | each season",
    "yearly": (
        "yearly | annual | annually | every year | year | once a year // twelve months | whole year | all "
        "in one go | for the year"
    ),
    "trial": (
        "trial | free trial | taster // try it | try it out | see if i like it | test it | give it a go"
    ),
    "basic": (
        "basic | starter | light | simple | essential // nothing fancy | bare minimum | the minimum | no "
        "frills | just the basics | simplest"
    ),
    "premium": (
        "premium | deluxe | luxury | pro | gold | vip // all the extras | everything included | the works | "
        "best you have | top of the range | with all | fanciest | the best one"
    ),
    "family": "family // whole family | all of us | the kids too | household | five of us",
    "single": (
        "single | one person | individual | solo // live alone | just me | on my own | only me | just for "
        "me | myself"
    ),
    "couple": (
        "couple | two people | two persons | for two | pair | double // me and the wife | me and "
        "the husband | me and my | me and a friend | my wife and me | two of us | me and my | the "
        "two of us | my wife "
        "and i | my husband and i | both of us | my partner and i"
    ),
    "pause": (
        "pause | suspend | hold | freeze // break from | on holiday | away for | stop it for a while | for "
        "now | a few weeks off | take a break | start again later"
    ),
    "skip": "skip // miss one | leave out | not this month | not next month",
    "cancel": (
        "cancel | cancellation | terminate | end // finish with | no longer | close my account | done with "
        "| for good | get out of"
    ),
    "expensive": (
        "too expensive | price | cost | expensive // can't afford | money is tight | costs too much | "
        "cheaper elsewhere | dear | too much money | lost my job | budget"
    ),
    "unused": (
        "don't use it | no time | not using // too much left | piling up | never use | can't keep up | "
        "cupboard is full | too many | hardly use | too much"
    ),
    "moving": (
        "moving | relocating | move // new flat | new house | moving abroad | leaving the country | another "
        "city"
    ),
    "unhappy": (
        "quality | dissatisfied | unhappy | not satisfied // not as good | taste | disappointed | gone "
        "downhill | awful | poor | don't like"
    ),
    "address_change": "address | change of address // moved | new street | another address",
    "date_change": "day | date | another day | reschedule // won't be home | not in that day | push back",
    "new_customer": (
        "new | new customer | first time | new patient | new client // never been | first visit | haven't "
        "been before | not been before | just moved here"
    ),
    "old_customer": (
        "existing | returning | regular | existing customer // been coming | for years | came last | know "
        "me | usually come | been before | always come"
    ),
    "by_phone": (
        "phone | phone call | call | telephone // ring me | give me a ring | call me | give me a call | bell"
    ),
    "by_email": "email | e-mail | mail // inbox | in writing | write to me | written",
    "by_text": "text | sms | text message | message // text me | drop me a text | ping me",
    "whatsapp": "whatsapp | messenger // wapp",
    "morning": (
        "morning | mornings | am // before work | first thing | early | before noon | when you open | crack "
        "of dawn | after the school run | breakfast time"
    ),
    "afternoon": "afternoon | afternoons // after lunch | after school | three ish",
    "evening": (
        "evening | evenings | night // after work | tonight | late | after six | when i finish work | last "
        "slot | end of the day | after dark"
    ),
    "weekday": "weekday | weekdays | during the week // monday to friday | midweek",
    "weekend": "weekend | saturday | sunday // day off work",
    "dark": "dark | black | navy | anthracite //",
    "light": "light | white | cream | pale //",
    "hot": "hot | warm //",
    "cold": "cold | iced | chilled // ice | on ice | refreshing",
}
