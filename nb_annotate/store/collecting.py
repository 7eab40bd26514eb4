"""Python's garbage collector kept from what it need not look at."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def set_aside() -> Iterator[None]:
    """Let the collector pass over all objects that are there already, as long as many new ones come and go.

    It would go through everything that the process ever imported each time that enough answers are in memory, a third
    of the time of an import. What is made meanwhile is collected as ever.
    """
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
