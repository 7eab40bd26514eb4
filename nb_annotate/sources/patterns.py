"""Match patterns as Prodigy writes them, and the spans that they find in a text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from spacy.errors import MatchPatternError
from spacy.matcher import Matcher, PhraseMatcher
from spacy.tokens import Token as SpacyToken

from nb_annotate.sources.lines import read_jsonl
from nb_annotate.sources.paths import find_file, suffix_of
from nb_annotate.sources.problems import Problem, short_repr
from nb_annotate.tasks.errors import PatternError, SourceError
from nb_annotate.tasks.types import Span

if TYPE_CHECKING:
    from spacy.language import Language

    from nb_annotate.models.tokenizer import Tokenizer

TokenPatterns = list[dict[str, Any]]
Resolve = Literal["longest", "all"]

_NEEDS_A_MODEL = frozenset(
    {"POS", "TAG", "DEP", "LEMMA", "MORPH", "ENT_TYPE", "ENT_IOB", "ENT_ID", "ENT_KB_ID", "IS_SENT_START", "SENT_START"}
)
"""Token attributes that are set by components of a pipeline, not by a tokenizer."""
_FORM = 'Write {"label": "ORG", "pattern": "Acme Inc"} or {"label": "ORG", "pattern": [{"LOWER": "acme"}]}.'


@dataclass(frozen=True, slots=True)
class Pattern:
    """One pattern and where it was written.

    Parameters
    ----------
    label : str
        What its hits are labelled.
    pattern : str or list of dict
        An exact string, or spaCy's token patterns.
    id : int or str
        Its own id, or else its line in the file or position in the list, from 0.
    place : str
        File and line, for people.
    """

    label: str
    pattern: str | TokenPatterns
    id: int | str
    place: str


def load_patterns(patterns: str | Path | Iterable[Mapping[str, Any]]) -> list[Pattern]:
    """Read patterns from a Prodigy-style JSONL file or a list of dicts.

    Parameters
    ----------
    patterns : str, Path or iterable of dict
        Each with `label`, `pattern` (a string or a list of token dicts) and, if given, `id`.

    Raises
    ------
    PatternError
        One is malformed; names the file, the line, the key and the value.
    SourceError
        There is no such file.

    Examples
    --------
    >>> load_patterns([{"label": "ORG", "pattern": "Acme"}])[0].label
    'ORG'
    """
    if not isinstance(patterns, str | Path):
        if isinstance(patterns, Mapping):
            raise PatternError("patterns must be a list of patterns, not a dict.", hint=_FORM)
        return [_pattern(value, f"patterns[{row}]", row) for row, value in enumerate(patterns)]
    path = find_file(patterns)
    if suffix_of(path) not in {".jsonl", ".json"}:
        raise SourceError(f"Patterns are read from .jsonl files, not from {path.name!r}.", hint=_FORM)
    loaded = []
    for item in read_jsonl(path):
        if isinstance(item, Problem):
            raise PatternError(f"{item.place}: {item.message}", hint=item.hint)
        origin, value = item
        loaded.append(_pattern(value, origin["place"], origin["row"]))
    return loaded


def _pattern(value: object, place: str, row: int) -> Pattern:
    if isinstance(value, Pattern):
        return value
    if not isinstance(value, Mapping):
        raise PatternError(f"{place}: a pattern must be a dict, not {short_repr(value)}.", hint=_FORM)
    for key in ("label", "pattern"):
        if key not in value:
            raise PatternError(f"{place}: the key {key!r} is missing in {short_repr(dict(value))}.", hint=_FORM)
    label, pattern, identity = value["label"], value["pattern"], value.get("id", row)
    if not isinstance(label, str) or not label:
        raise PatternError(f"{place}: 'label' must be a non-empty string, not {label!r}.", hint=_FORM)
    if not isinstance(identity, int | str):
        raise PatternError(f"{place}: 'id' must be a string or a number, not {short_repr(identity)}.")
    if not isinstance(pattern, str | list) or not pattern or (isinstance(pattern, str) and pattern.isspace()):
        message = f"{place}: 'pattern' must be a non-empty string or list of token dicts, not {short_repr(pattern)}."
        raise PatternError(message, hint=_FORM)
    if isinstance(pattern, list):
        _check_token_patterns(pattern, place)
    return Pattern(label, pattern, identity, place)


def _check_token_patterns(pattern: list[Any], place: str) -> None:
    for index, token in enumerate(pattern):
        where = f"{place}: pattern[{index}]"
        if not isinstance(token, dict):
            raise PatternError(f"{where} must be a dict of token attributes, not {short_repr(token)}.", hint=_FORM)
        for attribute in token:
            if str(attribute).upper() in _NEEDS_A_MODEL:
                message = f"{where} asks for {attribute!r}, which only a trained pipeline sets, not a tokenizer."
                hint = "Use what the text itself shows: TEXT, LOWER, NORM, SHAPE, REGEX, IS_TITLE, LIKE_NUM and so on."
                raise PatternError(message, hint=hint)
        for extension in token.get("_") or ():
            if not SpacyToken.has_extension(extension):
                message = f"{where} asks for the extension '_.{extension}', which is not registered."
                raise PatternError(message, hint=f"Call spacy.tokens.Token.set_extension({extension!r}, getter=...).")


class PatternMatcher:
    """Finds the hits of patterns in texts.

    Parameters
    ----------
    tokenizer : Tokenizer
        Hits start and end at its tokens.
    patterns : iterable of Pattern or dict
        As `load_patterns` gives or takes them.
    labels : collection of str, optional
        Patterns with other labels are not used, and listed in `skipped`.
    resolve : {"longest", "all"}
        What to do where hits overlap: keep the longest, then the leftmost, then that of the earlier pattern; or all.

    Attributes
    ----------
    patterns, skipped : list of Pattern
        Those in use, and those with labels that were not asked for.

    Raises
    ------
    PatternError
        spaCy does not accept a pattern; names its place.

    Examples
    --------
    >>> from nb_annotate.models.tokenizer import load_tokenizer
    >>> matcher = PatternMatcher(load_tokenizer("blank:en"), [{"label": "ORG", "pattern": "Acme Inc"}])
    >>> [(span["start"], span["end"], span["label"]) for span in matcher.find("At Acme Inc")]
    [(3, 11, 'ORG')]
    """

    def __init__(
        self,
        tokenizer: Tokenizer,
        patterns: Iterable[Pattern | Mapping[str, Any]],
        labels: Collection[str] | None = None,
        resolve: Resolve = "longest",
    ) -> None:
        loaded = [_pattern(value, f"patterns[{row}]", row) for row, value in enumerate(patterns)]
        self.patterns = [pattern for pattern in loaded if labels is None or pattern.label in labels]
        self.skipped = [pattern for pattern in loaded if labels is not None and pattern.label not in labels]
        self._tokenizer = tokenizer
        self._resolve = resolve
        self._matchers: list[Matcher | PhraseMatcher] = []
        self._rule_numbers: dict[int, int] = {}
        self._build(tokenizer.nlp)

    def find(self, text: str) -> list[Span]:
        """Find the hits in a text, in order.

        Parameters
        ----------
        text : str
            Any text.

        Returns
        -------
        list of Span
            With `token_start` and `token_end` (inclusive), `source` `"pattern"` and `pattern`, the pattern's id.
        """
        if not self._matchers:
            return []
        with self._tokenizer.doc(text) as doc:
            if self._tokenizer.nlp is not self._nlp:
                self._build(self._tokenizer.nlp)
            hits = {
                (start, end, self._rule_numbers[rule])
                for matcher in self._matchers
                for rule, start, end in matcher(doc)
            }
            found = self._resolved(hits)
            return [self._span(number, doc[start].idx, doc[end - 1], start) for start, end, number in found]

    def _build(self, nlp: Language) -> None:
        """Make matchers for a vocabulary; again when the tokenizer has taken a fresh one."""
        self._nlp = nlp
        token_patterns, phrases = Matcher(nlp.vocab, validate=True), PhraseMatcher(nlp.vocab)
        # spaCy calls its rules by string and reports the string's hash.
        self._rule_numbers = {nlp.vocab.strings.add(str(number)): number for number in range(len(self.patterns))}
        for number, pattern in enumerate(self.patterns):
            if isinstance(pattern.pattern, str):
                phrases.add(str(number), [nlp.tokenizer(pattern.pattern)])
            else:
                _add(token_patterns, str(number), pattern.pattern, pattern.place)
        self._matchers = [matcher for matcher in (token_patterns, phrases) if len(matcher)]

    def _resolved(self, hits: set[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
        if self._resolve == "all":
            # One stretch with one label is one hit, whichever patterns found it: the first of them is named.
            first: dict[tuple[int, int, str], int] = {}
            for start, end, number in sorted(hits):
                first.setdefault((start, end, self.patterns[number].label), number)
            return [(start, end, number) for (start, end, _), number in first.items()]
        taken: set[int] = set()
        kept = []
        for start, end, number in sorted(hits, key=lambda hit: (hit[0] - hit[1], hit[0], hit[2])):
            if taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                kept.append((start, end, number))
        return sorted(kept)

    def _span(self, number: int, start: int, last: SpacyToken, token_start: int) -> Span:
        pattern = self.patterns[number]
        return {
            "start": start,
            "end": last.idx + len(last),
            "label": pattern.label,
            "token_start": token_start,
            "token_end": last.i,
            "source": "pattern",
            "pattern": pattern.id,
        }


def _add(matcher: Matcher, rule: str, pattern: TokenPatterns, place: str) -> None:
    try:
        matcher.add(rule, [pattern])
    except MatchPatternError as error:
        faults = re.findall(r"\[pattern -> (\d+) -> (\w+)[^\]]*\] (.*)", str(error))
        said = "; ".join(f"token {token}, key {key!r}: {fault}" for token, key, fault in faults) or str(error)
        raise _refused(pattern, place, said) from error
    except (ValueError, TypeError, re.error) as error:
        raise _refused(pattern, place, str(error)) from error


def _refused(pattern: TokenPatterns, place: str, said: str) -> PatternError:
    message = f"{place}: {short_repr(pattern)} is no token pattern: {said.strip('. ')}."
    return PatternError(message, hint="See spaCy's Matcher for the attributes and operators.")
