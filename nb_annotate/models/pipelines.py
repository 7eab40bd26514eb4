"""spaCy languages and pipelines by name, with errors that say what exists and what to install."""

from __future__ import annotations

import pkgutil
from pathlib import Path
from typing import Any

import spacy
import spacy.lang
from spacy.language import Language
from spacy.tokenizer import Tokenizer as SpacyTokenizer

from nb_annotate.tasks.errors import ModelError, did_you_mean

_EXTRAS = {"ja": "spacy[ja]", "ko": "spacy[ko]", "th": "spacy[th]", "vi": "pyvi"}
"""What a language's tokenizer needs besides spaCy."""


def language_codes() -> list[str]:
    """List the codes of the languages that spaCy knows.

    Examples
    --------
    >>> {"en", "zh"} <= set(language_codes())
    True
    """
    return [module.name for module in pkgutil.iter_modules(spacy.lang.__path__) if module.ispkg]


def blank_language(code: str) -> Language:
    """Make an empty pipeline of a language.

    Parameters
    ----------
    code : str
        As spaCy has it: `"en"`, `"zh"`, `"xx"` for any language with spaces between words.

    Raises
    ------
    ModelError
        spaCy has no such language, or its tokenizer needs a package that is not installed.
    """
    codes = language_codes()
    if code not in codes:
        hint = f'{did_you_mean(code, codes, limit=len(codes))} "blank:xx" splits at spaces in any language.'
        raise ModelError(f"spaCy has no language {code!r} (asked for as 'blank:{code}').", hint=hint)
    try:
        return spacy.blank(code)
    except ImportError as error:
        package = _EXTRAS.get(code)
        install = f"Run: pip install {package}. " if package else ""
        hint = (
            f'{install}Or take model="blank:xx" with highlight_chars=True, which marks characters and needs no words.'
        )
        message = f"'blank:{code}' needs a package that is not installed: {error}"
        raise ModelError(message, hint=hint) from error


def tokenizer_of(name: str) -> Language:
    """Load the language and the tokenizer of a pipeline, and nothing else of it.

    Parameters
    ----------
    name : str
        An installed package or a folder.

    Raises
    ------
    ModelError
        There is none of that name.
    """
    try:
        # What is excluded is neither built nor read: vectors alone can take seconds.
        parts = spacy.util.load_meta(_folder(name) / "meta.json").get("components", [])
        return spacy.load(name, exclude=[*parts, "vectors", "lookups"])
    except (OSError, ImportError, ValueError) as error:
        installed = spacy.util.get_installed_models()
        if name not in installed and not Path(name).exists():
            hint = did_you_mean(name, installed) if installed else "No pipeline is installed."
            hint += ' Install it with: python -m spacy download NAME; or start from "blank:en".'
            message = f"There is no spaCy pipeline {name!r}, neither a package nor a folder."
            raise ModelError(message, hint=hint) from error
        hint = "Is it made for another version of spaCy? See: python -m spacy validate."
        raise ModelError(f"The spaCy pipeline {name!r} cannot be loaded: {error}", hint=hint) from error


def _folder(name: str) -> Path:
    if spacy.util.is_package(name):
        package = spacy.util.get_package_path(name)
        return next((meta.parent for meta in sorted(package.glob("*/meta.json"))), package)
    return Path(name)


def tokenizer_twin(nlp: Language) -> Language:
    """Make an empty pipeline that cuts texts as another does, with a vocabulary of its own.

    A tokenizer of the user's own making is shared, as nothing is known of how to copy it.
    """
    theirs: Any = nlp.tokenizer
    language = nlp.lang or "xx"
    if isinstance(theirs, SpacyTokenizer):
        twin = spacy.blank(language)
        twin.tokenizer = type(theirs)(
            twin.vocab,
            rules=theirs.rules,
            prefix_search=theirs.prefix_search,
            suffix_search=theirs.suffix_search,
            infix_finditer=theirs.infix_finditer,
            token_match=theirs.token_match,
            url_match=theirs.url_match,
            faster_heuristics=theirs.faster_heuristics,
        )
    elif type(theirs).__module__.startswith("spacy."):
        twin = spacy.blank(language, config={"nlp": {"tokenizer": nlp.config["nlp"]["tokenizer"]}})
        ours: Any = twin.tokenizer
        ours.from_bytes(theirs.to_bytes())
    else:
        twin = spacy.blank("xx")
        twin.tokenizer = theirs
    return twin
