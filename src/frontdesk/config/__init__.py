"""From files and environment to checked values: `frontdesk.yaml` → Settings, `scenarios/*.yaml` → Bot.

- `load_settings(env, path)` reads the installation's settings; secrets come from the environment only.
- `load_bot(path)`, `load_bots(settings)`, `find_bot(settings, name_or_path)` read scenario files.
- `problems(path)` lists everything wrong with a scenario file: file, line, key and what to do.

YAML here is plain data: no tags, no aliases, no duplicate keys, a bounded size. Whatever a file holds, the
answer is a valid value or `BadInput` that names the place, never a traceback. It never imports providers,
store or anything that talks to a network.
"""

from frontdesk.config.bots import find_bot, load_bot, load_bots, problems
from frontdesk.config.document import Problem
from frontdesk.config.installation import load_settings

__all__ = ["Problem", "find_bot", "load_bot", "load_bots", "load_settings", "problems"]
