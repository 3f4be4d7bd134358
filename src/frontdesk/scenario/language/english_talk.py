"""English words around a value: politeness, questions, and what every dialogue understands."""

from __future__ import annotations

TALK: dict[str, str] = {
    "existing": (
        "move my | reschedule | change my | postpone my | push back my | running late | i'll be late "
        "| going to be late | i have a reservation | i have a booking | i have an appointment "
        "| i have a table | i've got a reservation | i've got a booking | i've got an appointment "
        "| i've got a table | i booked | i have booked | i've booked | my booking | my existing"
    ),
    "robot": (
        "are you a robot | are you a bot | are you human | are you a human | are you real "
        "| are you a machine | are you an ai | are you a person | are you a real person "
        "| am i talking to a robot | am i talking to a machine "
        "| am i talking to a human | is this a robot | is this a real person"
    ),
    "repeat": (
        "repeat that | repeat please | say that again | say it again | say again | come again | pardon "
        "| pardon me | i beg your pardon | what was that | what did you say | can you repeat "
        "| one more time | could you repeat that | can you repeat that | could you repeat | once more "
        "| i didn't hear you | i didn't catch that | i didn't get that | didn't catch that "
        "| i can't hear you | excuse me what | i couldn't hear you | sorry what | once again please "
        "| could you say that again | can you say that again"
    ),
    "repeat_alone": "what | repeat | sorry | sorry what | huh",
    "wait": (
        "wait | wait a minute | wait a second | wait a moment | hold on | hang on | one moment | one second "
        "| just a second | just a moment | just a minute | one sec | a second please | a moment please "
        "| let me think | let me check | let me see | let me look | give me a second | give me a moment "
        "| bear with me | one minute | hold on a second | hold on a minute | hang on a second "
        "| give me a minute | let me have a look"
    ),
    "thanks": (
        "thanks | thank you | thank you very much | thanks a lot | cheers | many thanks | thank you so much "
        "| no thanks | no thank you | that's very kind | much appreciated | that's great thanks "
        "| thanks so much"
    ),
    "hello": (
        "hello | hi | hey | good morning | good afternoon | good evening | hello there | hi there | good day "
        "| can you hear me | are you there"
    ),
    "modal": (
        "can | could | would | will | may | can you | could you | would you | can i | could i "
        "| would you mind"
    ),
    "ask": (
        "how much | how long | how many | how far | what time do | what time are | what's the | what is the "
        "| do you | are you open | are you | where are | where is | where's | what are | is there "
        "| are there | can you tell me | could you tell me | do i need | do i have to | what does | how do "
        "| how does | i have a question | i was wondering | i wonder | may i ask | can i ask "
        "| tell me about | tell me | what do | when do | when are | who does | who is | can i pay "
        "| can i park | is it possible | does it | does the | do the | what kind of | what sort of "
        "| which services | what services | does this | is parking | am i allowed | can i bring"
    ),
    "ask_first": (
        "how | what | where | when | who | why | which | whose | what's | where's | when's | who's | how's "
        "| is | are | does | did | can | could | will | would | should | have you | has | may i | am i "
        "| isn't | aren't | do | don't you | doesn't | can't | any chance"
    ),
    "hesitation": (
        "um | uh | er | erm | hmm | well | so | like | and | at | on | in | the | a | of | is | it's | my "
        "| to | or | but | with | for | maybe | i think | let me see | then"
    ),
    "request": (
        "i'd like | i would like | i'd like to book | i would like to book | i want | i want to | i need "
        "| i need to | i'd like to | i would like to | i'd love | can i get | can i have | could i get "
        "| could i have | can i book | could i book | may i have | give me | i'm looking for "
        "| i am looking for | i want to book | i'd like to have | i would like to have | i'd like to get "
        "| i would like to get | i was hoping for | i want to have | i want to get | i need to book | book "
        "| book me | book me in for | we'd like | we need | can we have | could we have | looking for "
        "| i'd like to make | i want a | please book | could you book | can you book | i'd like to order "
        "| i am calling about | i'm calling about | it's about | it is about | i'm calling because "
        "| i'm interested in | can i make | could i make | could you book me | can you book me | schedule "
        "| i'd like to schedule | can i schedule | i would love"
    ),
    "suggest": (
        "how about | what about | maybe | perhaps | would | is | does | could we do | can we do | can you do"
    ),
    "carrier": (
        "i can do | i can make | i could do | i can come | i could come | it's | it is | its | is | that's "
        "| that is | that would be | would be | it would be | it'd be | i'd say | make it | let's do "
        "| let's make it | let's say | how about | what about | the answer is | i'll take | i'd go for "
        "| i'd go with | let's go with | i'll go with | i'll have | i'm thinking"
    ),
}
