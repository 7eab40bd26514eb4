"""The settings beside `train.spacy` and `dev.spacy`, with which `spacy train` runs as it is."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from nb_annotate.merging.examples import INCORRECT_SPANS
from nb_annotate.models.pipelines import blank_language


def write_settings(folder: Path, config: Any, components: Mapping[str, Sequence[str]], language: str) -> None:
    """Write `config.cfg` and `labels/*.json`; the paths in it are relative to the folder.

    Parameters
    ----------
    folder : Path
        Where the `.spacy` files are.
    config : thinc Config
        As `spacy init config` makes it for these components.
    components : mapping of str to sequence of str
        The labels of each component.
    language : str
        As spaCy has it: `"en"`.
    """
    config["paths"] |= {"train": "train.spacy", "dev": "dev.spacy", "vectors": None}
    (folder / "labels").mkdir(exist_ok=True)
    settings: dict[str, Any] = config["initialize"].setdefault("components", {})
    for component, labels in components.items():
        place = f"labels/{component}.json"
        content = json.dumps(_label_data(component, labels, language), ensure_ascii=False, indent=1)
        (folder / place).write_text(content + "\n", encoding="utf-8")
        settings[component] = {"labels": {"@readers": "spacy.read_labels.v1", "path": place}}
    if "ner" in components:
        config["components"]["ner"]["incorrect_spans_key"] = INCORRECT_SPANS
    config.to_disk(folder / "config.cfg")


def _label_data(component: str, labels: Sequence[str], language: str) -> Any:
    """Give the labels in the form that the component's `initialize` takes."""
    pipe: Any = blank_language(language).add_pipe(component)
    if component == "ner":  # it wants its moves, not only the labels
        return {str(move): dict(found) for move, found in pipe.moves.get_actions(entity_types=list(labels)).items()}
    return list(labels)
