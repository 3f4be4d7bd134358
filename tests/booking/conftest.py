from tests.support.stores import settings, store

__all__ = ["settings", "store"]
