"""What reads tickets that are done, for what solved them.

- `kaiten`: cards on the boards of a company's Kaiten.

They only read. Plain functions, not coroutines: nobody waits for them on the line. Which of a ticket's words
are a solution is `knowledge.solved`'s business.
"""
