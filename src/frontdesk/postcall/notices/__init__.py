"""What the team is told, by Telegram, e-mail or a web address: made, worded and sent.

- `making.notify` is what anybody calls who has something to tell; events of the webhooks come by themselves.
- `wording` has the words, `rendering` fills them in; what strangers said stays plain text.
- `sending` sends what is due and holds what falls into quiet hours; `telegram`, `mail`, `hook` are the ways.
- `watching` looks for what nobody tells: tasks, what is parked, and the time of the digest (`digest`).
"""
