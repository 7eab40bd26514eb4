"""The `at=` of a frame: a moment, or the number of an event."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

import numpy as np
import pandas as pd
import sqlalchemy as sa

from nb_annotate.store.schema import events
from nb_annotate.tasks.errors import StoreError

Moment: TypeAlias = datetime | str | int
"""A time (naive ones are UTC), its ISO 8601 form, or the `seq` of an event, itself included."""


def until(at: Moment) -> sa.ColumnElement[bool]:
    """Say which events had been stored at a moment.

    Raises
    ------
    StoreError
        It is no moment.
    """
    if isinstance(at, int | np.integer) and not isinstance(at, bool):
        return events.c.seq <= int(at)
    readable = isinstance(at, datetime | str | np.datetime64)
    moment = pd.to_datetime(at, utc=True, errors="coerce") if readable else pd.NaT
    if not isinstance(moment, pd.Timestamp):
        msg = f"{at!r} is not a moment."
        raise StoreError(msg, hint="Pass a datetime, an ISO 8601 string (UTC without an offset) or an event's seq.")
    return events.c.recorded_at <= moment.timestamp()
