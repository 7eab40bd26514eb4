"""Which texts each component learns from, and which it is evaluated on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nb_annotate.merging.left_out import LeftOut
from nb_annotate.merging.merged import MergedText
from nb_annotate.training.reading import Gathered
from nb_annotate.training.silver import fill
from nb_annotate.training.splitting import Split, split

if TYPE_CHECKING:
    from spacy.language import Language

    from nb_annotate.store.store import Store


@dataclass(frozen=True, slots=True, eq=False)
class Divided:
    """Texts by component: those to learn from, those to evaluate on, how they were chosen (for people), and the rest.

    `splits` are the sides of each component as the answers say it, before one gave texts to another or was filled in.
    """

    train: dict[str, list[MergedText]]
    dev: dict[str, list[MergedText]]
    how: str
    left_out: list[LeftOut]
    splits: dict[str, Split]


def divide(
    gathered: Gathered,
    nlp: Language,
    *,
    eval: Any,
    store: str | Path | Store | None,
    seed: int,
    silver: bool,
) -> Divided:
    """Divide texts by the split that is stored for their datasets; what yes/no answers leave open is filled in.

    A text that one component is evaluated on is not learned from for another.
    """
    parts = {
        component: split(
            part.merged.texts,
            eval=eval,
            store=store,
            datasets=part.datasets,
            component=component,
            labels=part.labels,
            seed=seed,
        )
        for component, part in gathered.parts.items()
    }
    held_out = {text.text for part in parts.values() for text in part.dev}
    train, dev = {}, {}
    for component, part in parts.items():
        train[component] = [text for text in part.train if text.text not in held_out]
        dev[component] = [*part.dev, *(text for text in part.train if text.text in held_out)]
    if silver and "ner" in train:
        labels = gathered.parts["ner"].labels
        if any(text.spans_judged and not text.complete_for(frozenset(labels)) for text in train["ner"]):
            train["ner"] = fill(train["ner"], labels, nlp=nlp, seed=seed).texts
    how = "; ".join(dict.fromkeys(part.how for part in parts.values()))
    return Divided(train, dev, how, [each for part in parts.values() for each in part.left_out], parts)
