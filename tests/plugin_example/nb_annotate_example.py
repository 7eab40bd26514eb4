"""What a package that adds to nb_annotate looks like; its `pyproject.toml` gives the names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import nb_annotate as nba

ANSWER = 42


class Capitals:
    """Suggests words that start with a capital letter, until it is told otherwise."""

    def __init__(self, labels: Sequence[str], *, exclusive: bool, seed: int) -> None:
        self.name = "capitals"
        self.made_with = (tuple(labels), exclusive, seed)
        self.label = labels[0]
        self.no_names: set[str] = set()

    def predict(self, tasks: Iterable[dict[str, Any]]) -> Iterator[tuple[float, dict[str, Any]]]:
        """Suggest spans for each task."""
        for task in tasks:
            words = [token for token in task["tokens"] if token["text"].istitle()]
            spans = [{**word, "label": self.label} for word in words if word["text"] not in self.no_names]
            yield 0.8, {**task, "spans": spans}

    def update(self, answers: Iterable[dict[str, Any]]) -> None:
        """Learn which words are no names."""
        for answer in answers:
            marked = {(span["start"], span["end"]) for span in answer["spans"]}
            for token in answer["tokens"]:
                if (token["start"], token["end"]) not in marked:
                    self.no_names.add(token["text"])


def longest_first(texts: Sequence[str]) -> list[float]:
    """Prefer long texts."""
    return [float(len(text)) for text in texts]


def headlines(source: Any, **common: Any) -> nba.Session:
    """Ask of each text whether it is a headline."""
    return nba.mark(source, view="classification", labels=["HEADLINE"], **common)
