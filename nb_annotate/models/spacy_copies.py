"""Private copies of one component of a spaCy pipeline: the user's own is neither written to nor shared."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language

from nb_annotate.models.choosing import load_pipeline
from nb_annotate.tasks.errors import ModelError, did_you_mean

_CALLBACKS = ("before_creation", "after_creation", "after_pipeline_creation")


def pipeline_name(nlp: str | Path | Language) -> str:
    """Say what to call a pipeline.

    Examples
    --------
    >>> pipeline_name("models/news"), pipeline_name(spacy.blank("en"))
    ('news', 'en_pipeline')
    """
    if isinstance(nlp, Language):
        return "_".join(part for part in (nlp.lang, nlp.meta.get("name", "")) if part)
    return Path(nlp).name


def private_copy(nlp: str | Path | Language, component: str) -> Language:
    """Copy one component, with all that it needs to see a text, into a pipeline of its own.

    Parameters
    ----------
    nlp : str, Path or spacy.Language
        Name or folder of a pipeline, or a pipeline, which is left as it is.
    component : str
        Name of the component. What it listens to (a shared `tok2vec` or transformer) becomes a part of it.

    Returns
    -------
    spacy.Language
        With this component alone, and a vocabulary of its own.

    Raises
    ------
    ModelError
        There is no such pipeline, or it has no such component.
    """
    theirs = load_pipeline(nlp)
    if component not in theirs.component_names:
        hint = did_you_mean(component, theirs.component_names) if theirs.component_names else "It has no component."
        message = f"The pipeline {pipeline_name(nlp)!r} has no component {component!r}."
        raise ModelError(message, hint=f"{hint} Labels that a pipeline does not know can be learned from blank.")
    heard = [
        name for name, pipe in theirs.components if component in getattr(pipe, "listening_components", ())
    ]  # fmt: skip
    ours = _copy(theirs, [*heard, component])
    for name in heard:
        paths = theirs.config["components"][component]
        ours.replace_listeners(name, component, [listener_path(paths, name)])
        ours.remove_pipe(name)
    if component in ours.disabled:
        ours.enable_pipe(component)
    return ours


def twin(ours: Language) -> Language:
    """Copy a private copy again, so that two threads have a vocabulary each; vectors are shared, as none writes them."""
    vectors = ours.vocab.vectors
    copied = spacy.util.load_model_from_config(ours.config)
    copied.from_bytes(ours.to_bytes(exclude=["tokenizer", "vectors"]), exclude=["tokenizer", "vectors"])
    copied.vocab.vectors = vectors
    return copied


def _copy(theirs: Language, kept: list[str]) -> Language:
    config = theirs.config.interpolate()  # references to components that are left out would lead nowhere
    # Passages come with their tokens: a tokenizer could only fail for want of a package.
    config["nlp"]["tokenizer"] = {"@tokenizers": "spacy.Tokenizer.v1"}
    for callback in _CALLBACKS:
        config["nlp"][callback] = None
    others = [name for name in theirs.component_names if name not in kept]
    ours = spacy.util.load_model_from_config(config, exclude=others)
    skipped = [*others, "tokenizer"]
    ours.from_bytes(theirs.to_bytes(exclude=skipped), exclude=skipped)
    return ours


def listener_path(config: dict[str, Any], upstream: str) -> str:
    """Find where in a component's settings the layer is that listens, as `replace_listeners` wants it named."""
    waiting: list[tuple[str, Any]] = [("model", config["model"])]
    while waiting:
        path, part = waiting.pop()
        if not isinstance(part, dict):
            continue
        if "Listener" in str(part.get("@architectures", "")) and part.get("upstream", "*") in {"*", upstream}:
            return path
        waiting += [(f"{path}.{key}", value) for key, value in part.items()]
    message = f"No layer listens to {upstream!r}."
    raise ModelError(message, hint="The component's settings name no listener: is it made for another spaCy?")
