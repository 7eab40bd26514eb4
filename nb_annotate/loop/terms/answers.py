"""What was decided about the terms of a dataset."""

from __future__ import annotations

from dataclasses import dataclass, field

from nb_annotate.store.store import Store


@dataclass(frozen=True, slots=True)
class TermAnswers:
    """Terms by what was decided; `scores` are those that the accepted ones were shown with.

    Parameters
    ----------
    accepted, rejected, skipped : tuple of str
        Terms in the order in which they were answered.
    scores : dict of str to float
        By accepted term; NaN where it was shown without a score.
    """

    accepted: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    scores: dict[str, float] = field(default_factory=dict)

    @property
    def all(self) -> tuple[str, ...]:
        """Every term that has an answer."""
        return (*self.accepted, *self.rejected, *self.skipped)


def term_answers(store: Store, dataset: str, annotator: str | None = None) -> TermAnswers:
    """Read the answers to text cards that count.

    Examples
    --------
    >>> term_answers(Store(":memory:"), "boots").all
    ()
    """
    frame = store.df(dataset, annotator)
    frame = frame[frame["view_id"] == "text"].sort_values("ended_at", kind="stable")
    said = {answer: tuple(rows["text"]) for answer, rows in frame.groupby("answer", sort=False)}
    accepted = frame[frame["answer"] == "accept"]
    return TermAnswers(
        said.get("accept", ()),
        said.get("reject", ()),
        said.get("ignore", ()),
        dict(zip(accepted["text"], accepted["score"].astype(float), strict=True)),
    )
