"""What a data check looks at, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from nb_annotate.merging.conflicts import Conflict
from nb_annotate.merging.left_out import LeftOut
from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.types import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.training import Example

Severity: TypeAlias = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")

_SHOWN = 80
_AROUND = 20
_LISTED = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that a check found.

    Parameters
    ----------
    severity : {"error", "warning", "info"}
        An error makes training pointless, a warning makes the pipeline worse than it could be.
    code : str
        A short name that stays the same.
    component, label : str
        What it is about; empty for all.
    message : str
        What was found, with figures.
    count : int
        How many texts, spans or answers.
    place, text : str
        An example: dataset and task, and the text around it.
    todo : str
        What to do about it.
    """

    severity: Severity
    code: str
    component: str = ""
    label: str = ""
    message: str
    count: int = 0
    place: str = ""
    text: str = ""
    todo: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Checked:
    """What is known of one component's answers.

    Parameters
    ----------
    component : str
    labels : tuple of str
    texts : list of MergedText
        All that has answers.
    train, dev : list of MergedText
        To learn from and to evaluate on.
    examples : list of Example
        What would be learned, of `train`.
    left_out : list of LeftOut
        What cannot be learned, of both.
    conflicts : list of Conflict
    nlp : spacy.Language
        The base.
    base : str
        Its name.
    known : frozenset of str, optional
        The labels that the base's component of this kind knows; `None` if it has none.
    only_rejected : tuple of str
        Labels that are left out, as they were only ever rejected.
    """

    component: str
    labels: tuple[str, ...]
    texts: list[MergedText]
    train: list[MergedText]
    dev: list[MergedText]
    examples: list[Example]
    left_out: list[LeftOut]
    conflicts: list[Conflict]
    nlp: Language
    base: str
    known: frozenset[str] | None
    only_rejected: tuple[str, ...] = ()

    @property
    def spans(self) -> bool:
        """Whether it is about spans."""
        return self.component in {"ner", "spancat"}

    def marked(self, texts: Iterable[MergedText], label: str | None = None) -> Iterator[tuple[MergedText, Span]]:
        """Give the spans that are right, of one label or of all."""
        wanted: Collection[str] = self.labels if label is None else (label,)
        return ((text, span) for text in texts for span in text.right if span["label"] in wanted)

    def finding(
        self,
        severity: Severity,
        code: str,
        message: str,
        todo: str,
        *,
        label: str = "",
        examples: Sequence[tuple[MergedText, Span | None]] = (),
        count: int | None = None,
    ) -> Finding:
        """Make a finding about this component; the first of the examples is shown, and they are counted."""
        place, shown = ("", "")
        if examples:
            text, span = examples[0]
            place, shown = text.records[-1].place, excerpt(text.text, span)
        return Finding(
            severity=severity,
            code=code,
            component=self.component,
            label=label,
            message=message,
            count=len(examples) if count is None else count,
            place=place,
            text=shown,
            todo=todo,
        )


Check: TypeAlias = Callable[[Checked], Iterator[Finding]]


def excerpt(text: str, span: Span | None = None) -> str:
    """Show a span, in brackets, with the text around it; or the beginning of the text.

    Examples
    --------
    >>> excerpt("Ana lives in Porto", {"start": 13, "end": 18, "label": "CITY"})
    'Ana lives in [Porto]'
    """
    if span is None:
        return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
    first, end = max(0, span["start"] - _AROUND), min(len(text), span["end"] + _AROUND)
    marked = text[span["start"] : span["end"]]
    inside = marked if len(marked) <= _SHOWN else f"{marked[: _SHOWN // 2]}…{marked[-_SHOWN // 2 :]}"
    before, after = text[first : span["start"]], text[span["end"] : end]
    return f"{'…' if first else ''}{before}[{inside}]{after}{'…' if end < len(text) else ''}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """Write a number with its noun.

    Examples
    --------
    >>> counted(1, "text"), counted(1200, "text"), counted(2, "category", "categories")
    ('1 text', '1,200 texts', '2 categories')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(labels: Sequence[str]) -> str:
    """Write the first labels of a list.

    Examples
    --------
    >>> listed(["A", "B"]), listed([str(number) for number in range(10)])
    ('A, B', '0, 1, 2, 3, 4, 5, 6, 7 and 2 more')
    """
    shown = ", ".join(labels[:_LISTED])
    return f"{shown} and {len(labels) - _LISTED} more" if len(labels) > _LISTED else shown
