"""What a caller wants, told without a model: kind, category, urgency, language, and whether it is our affair.

- `route(bot, text)` gives a `Routed`; `identify(text, among)` tells the language; `prepare(bot)` learns
  a bot beforehand.
- `canon`: the usual wants of callers; `examples` and `words`: how they are said in six languages.
- `pools`, `concepts`: what is said by trade, and words by what they have to do with.
- `features`, `classifier`: a sentence as numbers, and what is learnt from sentences.
- `generic`: the usual wants told from each other; `nodes`, `naming`, `links`, `judging`: a bot's
  categories and scenarios, and which was meant.
- `scope`, `urgency`, `noise`, `segments`, `entities`: the rest of the answer.

What the built-in sentences teach comes with the package (`compiled`); a bot's own add to it in memory
(`own`), in no time. Nothing is fetched.
"""

from __future__ import annotations

from frontdesk.scenario.intent.preparing import prepare, spoken_in
from frontdesk.scenario.intent.routing import Routed, route
from frontdesk.scenario.language import identify

__all__ = ["Routed", "identify", "prepare", "route", "spoken_in"]
