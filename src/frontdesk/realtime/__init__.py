"""The phone: one live call in one process, and all of it in memory.

`agent.RealtimeAgent` is the dialogue as the phone sees it: words in, words out. `desk.Desk` is one call's own
loop: whatever happens on the line is put in its queue and handled one at a time, with a fallback for
everything that can fail. `mouth` speaks (from ready audio where there is some), `hooks` hears, `endpointing`
decides when the caller has finished, `keypad` collects keys, `watchdog` breaks a silence nobody meant.
`session` sets LiveKit up, `pickup` reads who calls, `prompt_audio` keeps sentences made before the call.
`caller` is the simulated caller of tests and demos.

It never imports the store, the queue or a database: the application hands it callables. Nothing here may
raise at a caller, and nothing may outlive the call.
"""
