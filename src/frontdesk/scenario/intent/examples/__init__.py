"""What callers say for each of the usual wants, one file a language: want -> `a | b | c`.

They are written as a recogniser writes speech: few commas, no capitals. Only wants that anybody may have are
here; what a bot alone offers is taught by the `examples` and keywords of its own file.
"""

from __future__ import annotations

from collections.abc import Mapping

from frontdesk.scenario.intent.examples import ar, de, en, es, he, ru

BY_CODE: Mapping[str, Mapping[str, str]] = {
    "en": en.EXAMPLES,
    "ru": ru.EXAMPLES,
    "de": de.EXAMPLES,
    "es": es.EXAMPLES,
    "ar": ar.EXAMPLES,
    "he": he.EXAMPLES,
}
