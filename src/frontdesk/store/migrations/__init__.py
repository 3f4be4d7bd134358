"""The tables' history, one file a change, run by `frontdesk.store.migrate`."""
