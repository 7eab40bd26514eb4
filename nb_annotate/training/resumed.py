"""spaCy settings to train components of an existing pipeline, and leave the others as they are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from spacy.language import Language

from nb_annotate.models.spacy_copies import listener_path
from nb_annotate.training.config import blank_config

if TYPE_CHECKING:
    from thinc.api import Config


def name_in(base: Language, kind: str) -> str | None:
    """Find the component of a kind in a pipeline: the one of that name, or else the first that its factory made."""
    same = [name for name in base.component_names if base.get_pipe_meta(name).factory == kind]
    return kind if kind in same else next(iter(same), None)


def pipe_of(nlp: Language, kind: str) -> Any:
    """Return the component of a kind in a pipeline, or `None`."""
    name = name_in(nlp, kind)
    return None if name is None else nlp.get_pipe(name)


def resumed_config(
    base: Language, path: str | Path, components: Sequence[str], *, span_tokens: int, vectors: str | Path | None
) -> Config:
    """Make the settings that go on training a pipeline.

    Components of the base are sourced from it: those to train go on from their weights, those that it lacks are made
    anew with a `tok2vec` of their own, all others are frozen. Where a trained component shares its `tok2vec` with one
    that is frozen, it gets a copy as its own, so that the other one sees what it always saw.

    Parameters
    ----------
    base : spacy.Language
        The pipeline; only read.
    path : str or Path
        Where spaCy can load it from.
    components : sequence of str
        What to train, by kind: `"ner"`.
    span_tokens : int
        Length of the longest span, in tokens.
    vectors : str or Path, optional
        Word vectors in place of the base's own.
    """
    theirs = base.config.interpolate()
    trained = {kind: name_in(base, kind) for kind in components}
    new = [kind for kind, name in trained.items() if name is None]
    resumed = [name for name in trained.values() if name is not None]
    own_vectors = len(base.vocab.vectors) > 0
    embedding = vectors if vectors is not None else (path if own_vectors else None)
    config = blank_config(str(base.lang), new or ["ner"], span_tokens=span_tokens, vectors=embedding)
    fresh = config["components"]
    shared = _shared_layers(base, resumed)
    config["components"] = {name: _sourced(base, name, path, shared) for name in base.component_names}
    for kind in new:
        config["components"][_free_name(base, kind)] = _with_own_layer(fresh, kind)
    config["nlp"] = {**theirs["nlp"], "pipeline": [*base.component_names, *(_free_name(base, kind) for kind in new)]}
    going_on = {*resumed, *(layer for layer, alone in shared.items() if alone)}
    frozen = [name for name in base.component_names if name not in going_on]
    config["training"]["frozen_components"] = frozen
    # Scores of what is frozen say nothing about which weights are best.
    config["training"]["score_weights"] = {
        score: None for name in frozen for score in base.get_pipe_meta(name).default_score_weights or ()
    }
    config["initialize"]["before_init"] = {
        "@callbacks": "spacy.copy_from_base_model.v1", "tokenizer": str(path), "vocab": str(path),
    }  # fmt: skip
    config["paths"]["vectors"] = None if vectors is None else str(vectors)  # the base's own come with its vocabulary
    return config


def _shared_layers(base: Language, resumed: Sequence[str]) -> dict[str, bool]:
    """Map layers that trained components listen to, to whether none but these listens."""
    heard: dict[str, bool] = {}
    for name, pipe in base.components:
        listeners = [other for other in getattr(pipe, "listening_components", ()) if other in base.component_names]
        if set(listeners) & set(resumed):
            heard[name] = set(listeners) <= set(resumed)
    return heard


def _sourced(base: Language, name: str, path: str | Path, shared: dict[str, bool]) -> dict[str, Any]:
    part: dict[str, Any] = {"source": str(path)}
    layers: dict[str, Any] = {layer: base.get_pipe(layer) for layer, alone in shared.items() if not alone}
    replaced = [
        listener_path(base.config["components"][name], layer)
        for layer, pipe in layers.items()
        if name in pipe.listening_components
    ]
    return {**part, "replace_listeners": replaced} if replaced else part


def _free_name(base: Language, kind: str) -> str:
    """Return a name for a new component that the base does not use for another kind of it."""
    return kind if kind not in base.component_names else f"{kind}_trained"


def _with_own_layer(fresh: dict[str, Any], kind: str) -> dict[str, Any]:
    """Put the layer that a new component would share inside of it."""
    part: dict[str, Any] = fresh[kind]
    if "tok2vec" in part["model"]:
        layer = fresh["tok2vec"]["model"]
        embed = {**layer["embed"], "width": layer["encode"]["width"]}
        part["model"]["tok2vec"] = {**layer, "embed": embed}
    return part
