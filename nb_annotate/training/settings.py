"""The settings of a training run: from blank, or going on from a pipeline."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from spacy.util import get_model_meta, get_package_path, is_package

from nb_annotate.tasks.errors import TrainingError
from nb_annotate.training.base import Base
from nb_annotate.training.config import blank_config
from nb_annotate.training.material import Material
from nb_annotate.training.resumed import resumed_config

if TYPE_CHECKING:
    from thinc.api import Config


def settings_of(
    base: Base,
    material: Material,
    *,
    vectors: str | Path | None = None,
    tok2vec_weights: str | Path | None = None,
    seed: int = 0,
) -> Config:
    """Choose spaCy's settings for a base and what is to be learned.

    Raises
    ------
    TrainingError
        The base has vectors or weights of its own, in place of which others cannot be used.
    """
    if vectors is not None:
        _check_vectors(vectors)
    components, longest = [*material.labels], material.longest_span
    if base.path is None:
        language = str(base.nlp.lang)
        config = blank_config(
            language, components, vectors=vectors, tok2vec_weights=tok2vec_weights, span_tokens=longest
        )
    else:
        if tok2vec_weights is not None:
            msg = f"tok2vec_weights= is for training from blank; {base.name!r} has weights of its own."
            raise TrainingError(msg, hint="Leave one of them out.")
        if vectors is not None and len(base.nlp.vocab.vectors):
            msg = f"vectors={str(vectors)!r}: {base.name!r} has vectors of its own, which its components go by."
            raise TrainingError(msg, hint="Leave vectors= out, or train from blank.")
        config = resumed_config(base.nlp, base.path, components, span_tokens=longest, vectors=vectors)
    config["system"]["seed"] = seed
    return config


def _check_vectors(vectors: str | Path) -> None:
    """Say that there are no vectors, in the words of the argument: spaCy would stop at an index of its own."""
    try:
        meta = get_model_meta(get_package_path(str(vectors)) if is_package(str(vectors)) else Path(vectors))
    except (OSError, ValueError) as error:
        msg = f"vectors={str(vectors)!r} is neither an installed package nor a folder of spaCy's."
        raise TrainingError(msg, hint="Install one that has vectors, or make one with `spacy init vectors`.") from error
    if not meta.get("vectors", {}).get("width"):
        msg = f"vectors={str(vectors)!r} has no word vectors."
        raise TrainingError(msg, hint="Packages whose name ends in _md or _lg have some; those in _sm have none.")
