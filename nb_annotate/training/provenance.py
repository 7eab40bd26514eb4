"""What a pipeline was trained from, for its meta.json."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b
from typing import Any

from nb_annotate.merging.merged import MergedText
from nb_annotate.training.dividing import Divided
from nb_annotate.training.material import Material
from nb_annotate.training.reading import Gathered
from nb_annotate.training.steps import Step


def provenance(
    base: str, gathered: Gathered, divided: Divided, material: Material, *, seed: int, best: Step
) -> dict[str, Any]:
    """Say what a pipeline was trained from: plain values that JSON holds.

    `train_hash` and `eval_hash` tell whether two pipelines learned from, and were evaluated on, the same texts.
    """
    return {
        "base": base,
        "datasets": list(gathered.datasets),
        "labels": {component: list(labels) for component, labels in gathered.labels.items()},
        "answers": sum(len(part.records) for part in gathered.parts.values()),
        "train_texts": len(material.train),
        "eval_texts": len(material.dev),
        "split": divided.how,
        "train_hash": _digest(text for texts in divided.train.values() for text in texts),
        "eval_hash": _digest(text for texts in divided.dev.values() for text in texts),
        "seed": seed,
        "best_step": best.step,
    }


def _digest(texts: Iterable[MergedText]) -> str:
    hashes = sorted({text.records[-1].task["_input_hash"] for text in texts})
    return blake2b(repr(hashes).encode(), digest_size=8).hexdigest()
