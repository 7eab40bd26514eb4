"""spaCy settings to train from blank: what `spacy init config` gives, with little changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nb_annotate.merging.examples import INCORRECT_SPANS
from nb_annotate.models.pipelines import blank_language
from nb_annotate.tasks.errors import TrainingError, did_you_mean

if TYPE_CHECKING:
    from thinc.api import Config

LONGEST_SPAN = 12
"""Tokens: each length more makes `spancat` look at as many spans more as a text has tokens."""
_PATIENCE, _EVAL_FREQUENCY = 1600, 200
_WORDS_IN_BATCH = 100


def blank_config(
    language: str,
    components: Sequence[str],
    *,
    vectors: str | Path | None = None,
    tok2vec_weights: str | Path | None = None,
    span_tokens: int = 3,
) -> Config:
    """Make the settings that train components from nothing.

    They are those of `spacy init config --optimize efficiency`, but for these: `ner` is told wrong spans
    (`incorrect_spans_key`), `spancat` looks at spans up to the longest one that was marked, and with word vectors the
    layers that can read them are there (`textcat` is then spaCy's ensemble, as `--optimize accuracy` has it).

    Parameters
    ----------
    language : str
        As spaCy has it: `"en"`.
    components : sequence of {"ner", "spancat", "textcat", "textcat_multilabel"}
        What to train.
    vectors : str or Path, optional
        A package or folder with word vectors.
    tok2vec_weights : str or Path, optional
        A file of weights from `spacy pretrain`.
    span_tokens : int
        Length of the longest span, in tokens.

    Raises
    ------
    ModelError
        spaCy has no such language.
    TrainingError
        There are weights for a layer that none of these components has.

    Examples
    --------
    >>> config = blank_config("en", ["ner"])
    >>> config["nlp"]["pipeline"], config["components"]["ner"]["incorrect_spans_key"]
    (['tok2vec', 'ner'], 'incorrect_spans')
    """
    from spacy.cli.init_config import init_config

    blank_language(language)
    optimize = "efficiency" if vectors is None else "accuracy"
    config = init_config(lang=language, pipeline=[*components], optimize=optimize, silent=True)
    parts = config["components"]
    if vectors is not None:
        # What helps is the vectors; the wider layers of "accuracy" take several times as long.
        parts["tok2vec"]["model"]["encode"] |= {"width": 96, "depth": 4}
        config["paths"]["vectors"] = str(vectors)
    if tok2vec_weights is not None:
        config = _with_weights(config, tok2vec_weights)
        parts = config["components"]
    if "ner" in parts:
        parts["ner"]["incorrect_spans_key"] = INCORRECT_SPANS
    if "spancat" in parts:
        sizes = [*range(1, max(3, min(span_tokens, LONGEST_SPAN)) + 1)]
        parts["spancat"]["suggester"] = {"@misc": "spacy.ngram_suggester.v1", "sizes": sizes}
    return config


def pace(words: int) -> dict[str, int]:
    """Choose when to evaluate and when to stop, by the size of the training set.

    spaCy evaluates every 200 steps and stops after 1600 without a gain. Of a few hundred short texts that is a hundred
    epochs of waiting; here it is 15 epochs, but never under 400 steps, and never over spaCy's.

    Parameters
    ----------
    words : int
        Tokens in the training set.

    Examples
    --------
    >>> pace(4_000), pace(100_000)
    ({'patience': 600, 'eval_frequency': 75}, {'patience': 1600, 'eval_frequency': 200})
    """
    patience = max(400, min(_PATIENCE, 15 * words // _WORDS_IN_BATCH))
    return {"patience": patience, "eval_frequency": max(1, min(_EVAL_FREQUENCY, patience // 8))}


def with_pace(config: Config, words: int, overrides: Mapping[str, Any] | None) -> Config:
    """Set `pace`; where fewer steps are asked for than lie between two evaluations, there are five all the same."""
    given: object = overrides
    if given is not None and not isinstance(given, Mapping):
        msg = f"config={given!r:.80} must be a dict of dotted names."
        raise TrainingError(msg, hint='Write config={"training.max_steps": 400}.')
    chosen = pace(words)
    most = (overrides or {}).get("training.max_steps")
    if isinstance(most, int) and most > 0:
        chosen["eval_frequency"] = max(1, min(chosen["eval_frequency"], most // 5))
    config["training"] |= chosen
    return overridden(config, overrides)


def overridden(config: Config, overrides: Mapping[str, Any] | None) -> Config:
    """Return settings with some replaced, as `spacy train --training.max_steps 400` does.

    Parameters
    ----------
    config : thinc.api.Config
        Settings in full.
    overrides : mapping of str to object, optional
        Dotted names and what to set: `{"training.max_steps": 400}`.

    Raises
    ------
    TrainingError
        There is no setting of that name; says which is nearest.
    """
    if not overrides:
        return config
    known = [*_names(config)]
    for name in overrides:
        if name not in known:
            group = [other for other in known if other.startswith(f"{str(name).partition('.')[0]}.")]
            msg = f"config= has {name!r}, and there is no such setting."
            raise TrainingError(msg, hint=did_you_mean(name, group or known))
    changed = config.copy()
    for name, value in overrides.items():
        group = [other for other in known if other.startswith(f"{name}.")]
        if isinstance(value, Mapping) and "." not in str(name) and group:
            inside = next(iter(value), group[0].removeprefix(f"{name}."))
            msg = f"config= has {name!r}, which is a whole section."
            raise TrainingError(msg, hint=f'Name single settings, with a dot: "{name}.{inside}".')
        *path, last = name.split(".")
        section: Any = changed
        for part in path:
            section = section[part]
        section[last] = value
    return changed


def _names(section: Mapping[str, Any], lead: str = "") -> list[str]:
    names = []
    for key, value in section.items():
        names.append(f"{lead}{key}")
        if isinstance(value, Mapping):
            names += _names(value, f"{lead}{key}.")
    return names


def _with_weights(config: Config, weights: str | Path) -> Config:
    from spacy.language import DEFAULT_CONFIG_PRETRAIN_PATH
    from spacy.util import load_config

    if "tok2vec" not in config["components"]:
        names = ", ".join(config["components"])
        msg = f"tok2vec_weights= is for a tok2vec layer, and {names} trained from blank has none."
        raise TrainingError(msg, hint="Leave it out, or add vectors=.")
    if not Path(weights).is_file():
        msg = f"tok2vec_weights={str(weights)!r} is no file."
        raise TrainingError(msg, hint="`spacy pretrain` writes them: model-last.bin, or model100.bin.")
    merged: Config = load_config(DEFAULT_CONFIG_PRETRAIN_PATH).merge(config)
    merged["paths"]["init_tok2vec"] = str(weights)
    return merged
