"""Where tickets, tasks and a CRM's records are kept; `base` says what each of them offers.

- `kaiten`: cards on the boards of a company's Kaiten.
- `jira`: issues in Jira Cloud, or on a server of one's own.
- `asana`: tasks of an Asana project.
- `crm`: anything else that speaks JSON over HTTP, described in `frontdesk.yaml`.

Plain functions, not coroutines: nobody waits for them on the line. `kaiten` also reads what solved the cards
that are done; which of their words are a solution is `knowledge.solved`'s business.
"""
