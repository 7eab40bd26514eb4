"""The versions of a session's model: what each one learned, and the way back."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from nb_annotate.tasks.errors import ModelError, did_you_mean

if TYPE_CHECKING:
    import pandas as pd

VersionKind: TypeAlias = Literal["start", "replay", "update", "refit", "rollback"]

KEPT_SNAPSHOTS = 12
"""Versions that can be returned to: the first, the newest, and of the others refits before updates."""


@dataclass(frozen=True, slots=True)
class Version:
    """One state of the model.

    `number` 14 is called `"v14"`. `kind` says how it came to be; `answers` is how many it learned from, `seconds` how
    long that took, `at` when (seconds since 1970), `facts` what the model found out, such as its decode bias.
    """

    number: int
    kind: VersionKind
    answers: int
    seconds: float
    at: float
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What people call it: `"v14"`."""
        return f"v{self.number}"


class ModelVersions:
    """All versions of one session's model, newest last, with a way back to an earlier one.

    Parameters
    ----------
    model : str
        The model's name.
    restore : callable
        `(version, snapshot) -> None`: publishes an earlier state as a new version.
    restorable : bool
        `False` for a model that is trained in place: its earlier versions are gone, and `restore` says so.

    Examples
    --------
    >>> versions = ModelVersions("crf", restore=lambda version, snapshot: None)
    >>> versions.add("start", answers=0, seconds=0.0, snapshot=None).name
    'v0'
    >>> versions.frame()["kind"].tolist()
    ['start']
    """

    def __init__(self, model: str, restore: Callable[[Version, object], None], *, restorable: bool = True) -> None:
        self.model = model
        self._restorable = restorable
        self._restore = restore
        self._versions: list[Version] = []
        self._snapshots: dict[int, object] = {}

    def __len__(self) -> int:
        return len(self._versions)

    @property
    def latest(self) -> Version:
        """The version in use."""
        return self._versions[-1]

    def add(
        self,
        kind: VersionKind,
        *,
        answers: int,
        seconds: float,
        snapshot: object,
        facts: dict[str, Any] | None = None,
    ) -> Version:
        """Note a new version and its state."""
        version = Version(len(self._versions), kind, answers, seconds, time.time(), facts or {})
        self._versions.append(version)
        self._snapshots[version.number] = snapshot
        self._thin_out()
        return version

    def rollback(self, version: str | int) -> None:
        """Go back to an earlier version; it becomes a new one, and learning goes on from there.

        The answers stay: the next refit learns from all that count. Take back (`session.undo()`) or correct
        those that misled the model.

        Parameters
        ----------
        version : str or int
            `"v12"` or 12: one whose `restorable` is true in `frame()`.

        Raises
        ------
        ModelError
            There is no such version, or its state is not kept any more.
        """
        digits = str(version).removeprefix("v")
        number = int(digits) if digits.isdecimal() else -1
        if number not in self._snapshots:
            kept = [f"v{number}" for number in sorted(self._snapshots)]
            msg = f"There is no version {version!r} of {self.model} to go back to."
            raise ModelError(msg, hint=f"{did_you_mean(str(version), kept)} These are kept: {', '.join(kept)}.")
        self._restore(self._versions[number], self._snapshots[number])

    def frame(self) -> pd.DataFrame:
        """One row per version: kind, answers, seconds, at (UTC), restorable, facts; the index is its name."""
        import pandas as pd

        rows = [
            [
                version.kind,
                version.answers,
                version.seconds,
                version.at,
                self._restorable and version.number in self._snapshots,
                version.facts,
            ]
            for version in self._versions
        ]
        columns = ["kind", "answers", "seconds", "at", "restorable", "facts"]
        index = pd.Index([version.name for version in self._versions], name="version")
        frame = pd.DataFrame(rows, columns=columns, index=index)
        return frame.assign(at=pd.to_datetime(frame["at"], unit="s", utc=True))

    def _repr_html_(self) -> str:
        return str(self.frame().to_html(max_rows=30))

    def __repr__(self) -> str:
        return repr(self.frame())

    def _thin_out(self) -> None:
        """Keep the start, the newest, and refits before updates, of which there are many."""
        while len(self._snapshots) > KEPT_SNAPSHOTS:
            numbers = sorted(self._snapshots)[1:-3]
            updates = [number for number in numbers if self._versions[number].kind == "update"]
            del self._snapshots[(updates or numbers)[0]]
