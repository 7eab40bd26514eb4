"""Why a card is shown, and how its scores moved: what `session.explain(...)` returns."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import cast

import pandas as pd

from nb_annotate.loop.learning.choice import Why
from nb_annotate.loop.learning.panel import direction, escaped, label_tag, panel, visible
from nb_annotate.loop.learning.scores import ScoreLog
from nb_annotate.tasks.errors import TaskError
from nb_annotate.tasks.types import Span, Task

_WHOLE_PARSE = "The model is sure of its whole parse with"
_MOST_ROWS = 20
"""Rows listed in HTML, the newest; the frame has all."""
_MOST_VERSIONS = 10
"""Versions listed in the repr, the newest."""


@dataclass(frozen=True, eq=False)
class Explanation:
    """Why a card is shown, and how the score of its question moved from version to version.

    Parameters
    ----------
    task : Task
        The card's task.
    why : Why or None
        Why it was chosen; `None` where no model chose it.
    frame : pandas.DataFrame
        The history: as `ScoreLog.history` gives it.
    """

    task: Task
    why: Why | None
    frame: pd.DataFrame

    @property
    def sentence(self) -> str:
        """Why the card is shown, in one sentence."""
        if self.why is None:
            return "Shown because it came next in the source: no model chose it."
        why = self.why
        told = [f"Asked because: {why['text']}."]
        if why["score"] is not None:
            whole = "The model is sure of all its categories together with" if "options" in self.task else _WHOLE_PARSE
            subject = "The score is" if _asked(self.task) or "label" in self.task else whole
            was = "" if why["was"] is None else f" (the version before: {why['was']:.2f})"
            told.append(f"{subject} {why['score']:.2f}{was}.")
        if why["merit"] is not None:
            told.append(f"Its merit is {why['merit']:.3g}, among {why['looked_at']:,} questions looked at.")
        if why["seconds"] is not None:
            told.append(f"It should take {why['seconds']:.1f} seconds.")
        return " ".join([*told, f"Model {why['version']}."])

    def __repr__(self) -> str:
        rows = self._scored()
        last = dict(zip(rows["version"].tolist(), rows["score"].tolist(), strict=True))  # of each version the last one
        moved = ", ".join(f"{version} {score:.2f}" for version, score in list(last.items())[-_MOST_VERSIONS:])
        return f"<Explanation: {visible(self.sentence)}{f' Scores: {moved}' if moved else ''}>"

    def _repr_html_(self) -> str:
        text = self.task["text"]
        asked = _asked(self.task)
        shown = escaped(text)
        if asked:
            start, end = asked["start"], asked["end"]
            mark = f"<mark>{escaped(text[start:end])}{label_tag(asked['label'], 0)}</mark>"
            shown = f"{escaped(text[:start])}{mark}{escaped(text[end:])}"
        body = (
            f'<div class="nba-text" dir="{direction(text)}" tabindex="0">{shown}</div><p>{escaped(self.sentence)}</p>'
        )
        return panel(body + self._table(), "Why this card is shown")

    # -- inside -------------------------------------------------------------------------------

    def _scored(self) -> pd.DataFrame:
        return self.frame[self.frame["score"].notna()]

    def _table(self) -> str:
        rows = self._scored()
        if rows.empty:
            return '<p class="nba-note">No version of the model has scored this question so far.</p>'
        newest = rows.tail(_MOST_ROWS)
        columns = [newest[name].tolist() for name in ("version", "score", "merit", "shown")]
        moments = newest["at"].dt.strftime("%Y-%m-%d %H:%M:%S UTC").tolist()
        body = "".join(
            f"<tr><td>{escaped(version)}</td><td>{moment}</td>"
            f'<td class="nba-number">{score:.2f}</td>'
            f'<td class="nba-number">{"" if math.isnan(merit) else f"{merit:.3g}"}</td>'
            f"<td>{'shown' if shown else 'considered'}</td></tr>"
            for moment, version, score, merit, shown in zip(moments, *columns, strict=True)
        )
        head = "<tr><th>model</th><th>at</th><th>score</th><th>merit</th><th></th></tr>"
        left_out = len(rows) - _MOST_ROWS
        more = f'<p class="nba-note">{left_out:,} older scores: see <code>.frame</code></p>' if left_out > 0 else ""
        return f'<div class="nba-scroll"><table>{head}{body}</table></div>{more}'


def explanation(task: Task | int | None, log: ScoreLog) -> Explanation:
    """Explain a card with what was noted about its question.

    Parameters
    ----------
    task : task dict, or task hash
        With hashes, and with `origin` where it was cut from a longer text.
    log : ScoreLog
        Of the session.

    Raises
    ------
    TaskError
        There is no task, or the log does not know its hash.
    """
    if task is None:
        msg = "No card is open: there is nothing to explain."
        raise TaskError(msg, hint="Give the task, or the task hash of a card that was shown.")
    if isinstance(task, int):
        task = log.task(task)
    asked = _asked(task)
    origin = task.get("origin")
    offset = origin["start"] if origin else 0
    start, end = (asked["start"], asked["end"]) if asked else (0, len(task["text"]))
    source = origin["input_hash"] if origin else task["_input_hash"]
    category = task["label"] if task["_view_id"] == "classification" else None
    history = log.history(source, start + offset, end + offset, asked["label"] if asked else category)
    return Explanation(task, cast("Why | None", task.get("_why")), history)


def _asked(task: Task) -> Span | None:
    spans = task.get("spans", [])
    return spans[0] if task["_view_id"] == "ner" and spans else None
