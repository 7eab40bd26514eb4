"""Merged texts as what spaCy's components learn from: what is known, and nothing that is not."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from spacy.tokens import Doc, Span
from spacy.training import Example

from nb_annotate.merging.left_out import LeftOut
from nb_annotate.merging.merged import MergedText
from nb_annotate.merging.on_tokens import Alignment, OnTokens, on_tokens
from nb_annotate.merging.statements import yes_of
from nb_annotate.tasks.errors import TrainingError, did_you_mean
from nb_annotate.tasks.types import Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.vocab import Vocab

INCORRECT_SPANS = "incorrect_spans"
"""Where a Doc keeps the spans that are wrong: set `ner`'s `incorrect_spans_key` to this."""

SPANS_KEY = "sc"
"""Where a Doc keeps the spans of `spancat`."""

Components: TypeAlias = Mapping[str, Collection[str]]
"""The labels that each component learns."""

_Writer: TypeAlias = "Callable[[Doc, MergedText, _Wanted], bool]"


@dataclass(slots=True)
class _Wanted:
    """What one component learns, and what it cannot use."""

    component: str
    labels: frozenset[str]
    alignment: Alignment
    left_out: list[LeftOut] = field(default_factory=list)

    def leave_out(self, merged: MergedText, what: str, why: str) -> None:
        """List what is not learned."""
        self.left_out.append(LeftOut(self.component, what, why, merged))


def examples_of(
    texts: Iterable[MergedText] | Mapping[str, Iterable[MergedText]],
    nlp: Language,
    components: Components,
    *,
    alignment: Alignment = "strict",
    make_doc: Callable[[str], Doc] | None = None,
) -> tuple[list[Example], list[LeftOut]]:
    """Make spaCy Examples of merged texts.

    ================== ===========================================================================================
    ner                right spans are entities; tokens outside are O only where answers are complete for all of
                       the labels, otherwise missing; wrong spans are in `doc.spans["incorrect_spans"]`
    spancat            right spans are in `doc.spans["sc"]`; as spaCy takes all others for wrong, only texts that
                       are complete for all of the labels are used
    textcat_multilabel `doc.cats` has the categories that are known, and no others
    textcat            as spaCy takes an absent category for 0, only texts whose one category is known are used
    ================== ===========================================================================================

    Tokens that came with a task are used as they are; other texts are cut by `nlp`.

    Parameters
    ----------
    texts : iterable of MergedText, or mapping of str to it
        The texts; where components learn from different answers, those of each component. What they say of one text
        is put together in one Example.
    nlp : spacy.Language
        It makes the Docs; its components do not run.
    components : mapping of str to collection of str
        Of `ner`, `spancat`, `textcat`, `textcat_multilabel` those that learn, and the labels of each.
    alignment : {"strict", "expand", "contract"}
        What becomes of spans that start or end within a token. `"strict"` leaves them out, and their tokens missing.
    make_doc : callable, optional
        Gives a new Doc of a text, in place of `nlp.make_doc`.

    Returns
    -------
    examples : list of Example
        In the order of the texts. `example.reference.user_data["input_hash"]` tells the text.
    left_out : list of LeftOut
        What is not learned, and why.

    Raises
    ------
    TrainingError
        There is no such component.

    Examples
    --------
    >>> import spacy
    >>> from nb_annotate.merging.merged import Region
    >>> full = MergedText("Ana in Porto", (), right=({"start": 7, "end": 12, "label": "CITY"},), spans_judged=True,
    ...                   complete=(Region(0, 12, frozenset({"CITY"})),))
    >>> examples, left_out = examples_of([full], spacy.blank("en"), {"ner": ["CITY"]})
    >>> examples[0].get_aligned_ner(), left_out
    (['O', 'O', 'U-CITY'], [])
    """
    _check_components(components)
    examples: list[Example] = []
    left_out: list[LeftOut] = []
    for text, said in _by_text(texts, components).items():
        tokens = own_tokens(said.values())
        predicted = doc_of(text, tokens, nlp) if make_doc is None or tokens is not None else make_doc(text)
        reference = predicted.copy()
        usable, not_learned = annotate(reference, said, components, alignment=alignment)
        left_out += not_learned
        if usable:
            records = next(iter(said.values())).records
            reference.user_data["input_hash"] = records[-1].task["_input_hash"] if records else None
            examples.append(Example(predicted, reference))
    return examples, left_out


def annotate(
    doc: Doc, said: Mapping[str, MergedText], components: Components, *, alignment: Alignment = "strict"
) -> tuple[bool, list[LeftOut]]:
    """Write into a Doc what each component is to learn; see `examples_of`.

    Parameters
    ----------
    doc : Doc
        Of the text, without annotation.
    said : mapping of str to MergedText
        What each component hears of the text.
    components : mapping of str to collection of str
        The labels of each component.
    alignment : {"strict", "expand", "contract"}
        What becomes of spans that start or end within a token.

    Returns
    -------
    usable : bool
        Whether any component can learn from it.
    left_out : list of LeftOut
        What is not learned, and why.
    """
    merged = next(iter(said.values()))
    if not len(doc):
        return False, [LeftOut("", "the text", "it is empty", merged)]
    if not any(each.spans_judged or each.categories_judged for each in said.values()):
        return False, [LeftOut("", "the text", "it was only skipped, or found unusable", merged)]
    usable = False
    left_out: list[LeftOut] = []
    for component, text in said.items():
        wanted = _Wanted(component, frozenset(components[component]), alignment, left_out)
        usable = _WRITERS[component](doc, text, wanted) or usable
    return usable, left_out


def doc_of(text: str, tokens: Iterable[Token] | None, nlp: Language) -> Doc:
    """Make a Doc of a text, of given tokens if there are any; what stands between those becomes tokens too."""
    return nlp.make_doc(text) if tokens is None else doc_of_tokens(text, tokens, nlp.vocab)


def own_tokens(texts: Iterable[MergedText]) -> list[Token] | None:
    """Find the tokens that came with a text; the newest answer tells."""
    for merged in texts:
        for record in reversed(merged.records):
            if "tokens" in record.task and "_tokenizer" not in record.task and record.text == merged.text:
                return record.task["tokens"]
    return None


def doc_of_tokens(text: str, tokens: Iterable[Token], vocab: Vocab) -> Doc:
    """Make a Doc of exactly a text, whatever stands between the tokens."""
    words: list[str] = []
    spaces: list[bool] = []
    reached = 0
    for token in tokens:
        _fill(text[reached : token["start"]], words, spaces)
        words.append(text[token["start"] : token["end"]])
        spaces.append(False)
        reached = token["end"]
    _fill(text[reached:], words, spaces)
    return Doc(vocab, words=words, spaces=spaces)


# -- inside -------------------------------------------------------------------------------------


def _check_components(components: Components) -> None:
    for component in components:
        if component not in _WRITERS:
            msg = f"There is no component {component!r} that answers can teach."
            raise TrainingError(msg, hint=did_you_mean(component, _WRITERS))


def _by_text(
    texts: Iterable[MergedText] | Mapping[str, Iterable[MergedText]], components: Components
) -> dict[str, dict[str, MergedText]]:
    """Put what each component hears of one text together."""
    if not isinstance(texts, Mapping):
        return {merged.text: dict.fromkeys(components, merged) for merged in texts}
    joined: dict[str, dict[str, MergedText]] = {}
    for component in components:
        for merged in texts.get(component, ()):
            joined.setdefault(merged.text, {})[component] = merged
    return joined


def _fill(gap: str, words: list[str], spaces: list[bool]) -> None:
    """Take in what stands between two tokens: one space belongs to the token before it, the rest is a token."""
    if gap.startswith(" ") and words:
        spaces[-1] = True
        gap = gap[1:]
    if gap:
        words.append(gap)
        spaces.append(False)


def _borders(doc: Doc) -> tuple[list[int], list[int]]:
    starts = [token.idx for token in doc]
    return starts, [start + len(token) for start, token in zip(starts, doc, strict=True)]


def _off(found: OnTokens, merged: MergedText, wanted: _Wanted) -> None:
    for span in found.off:
        what = f"span {span['start']}-{span['end']} {span['label']}"
        why = "it does not start and end on token borders"
        if wanted.alignment != "strict":
            why = "it has no tokens of its own"
        wanted.leave_out(merged, what, why)


def _write_ner(doc: Doc, merged: MergedText, wanted: _Wanted) -> bool:
    if not merged.spans_judged:
        return False
    found = on_tokens(merged, *_borders(doc), wanted.labels, alignment=wanted.alignment)
    _off(found, merged, wanted)
    known = found.known
    entities = []
    taken: set[int] = set()
    for first, end, label in found.spans:
        blank = _blank_border(doc, first, end)
        if blank or not taken.isdisjoint(range(first, end)):
            why = blank or "it overlaps another span"
            wanted.leave_out(merged, _written(doc, first, end, label), why)
            for token in set(range(first, end)) - taken:
                known[token] = False
        else:
            taken.update(range(first, end))
            entities.append(Span(doc, first, end, label))
    for token in taken:
        known[token] = True
    missing = [Span(doc, first, end) for first, end in _stretches([not told for told in known])]
    doc.set_ents(entities, missing=missing, default="outside")
    wrong = _wrong_spans(doc, found, merged, wanted)
    if wrong:
        doc.spans[INCORRECT_SPANS] = wrong
    usable = any(known) or bool(wrong)
    if not usable and not found.off and not found.spans:
        wanted.leave_out(merged, "the text", "it has no spans of these labels, and is not complete for all of them")
    return usable


def _wrong_spans(doc: Doc, found: OnTokens, merged: MergedText, wanted: _Wanted) -> list[Span]:
    """Find the wrong spans that spaCy has to be told: where all tokens are known, it knows anyway."""
    wrong = []
    for first, end, label in found.wrong:
        if all(found.known[first:end]):
            continue
        if blank := _blank_border(doc, first, end):
            wanted.leave_out(merged, _written(doc, first, end, label), blank)
        else:
            wrong.append(Span(doc, first, end, label))
    return wrong


def _blank_border(doc: Doc, first: int, end: int) -> str:
    """Tell why spaCy cannot learn a span as it is, if it has white space where it starts or ends."""
    if doc[first].is_space:
        return "it starts with white space"  # no move of `ner` opens an entity there
    last = doc[end - 1]
    # spaCy's own tokenizers make no token of one space after a word: the span would count as one without it, and a
    # rejected "Ana " would make "Ana" wrong, or end the training if that was accepted (E868).
    alone = last.text == " " and not last.nbor(-1).whitespace_ and not last.nbor(-1).is_space
    return "it ends with a space" if alone else ""


def _write_spancat(doc: Doc, merged: MergedText, wanted: _Wanted) -> bool:
    if not merged.spans_judged:
        return False
    found = on_tokens(merged, *_borders(doc), wanted.labels, alignment=wanted.alignment)
    _off(found, merged, wanted)
    off = {
        token
        for span in found.off
        for token, at in enumerate(doc)
        if span["start"] < at.idx + len(at) and at.idx < span["end"]
    }
    if not all(told or token in off for token, told in enumerate(found.known)):
        why = "its answers are not complete for all labels, and spancat takes what is not marked for wrong"
        wanted.leave_out(merged, "the text", why)
        return False
    doc.spans[SPANS_KEY] = [Span(doc, *span) for span in found.spans]
    return True


def _write_multilabel(doc: Doc, merged: MergedText, wanted: _Wanted) -> bool:
    cats = {label: 1.0 if label in merged.yes else 0.0 for label in sorted((merged.yes | merged.no) & wanted.labels)}
    doc.cats = {**doc.cats, **cats}
    return bool(cats)


def _write_exclusive(doc: Doc, merged: MergedText, wanted: _Wanted) -> bool:
    if not merged.categories_judged:
        return False
    applies = merged.yes & wanted.labels
    left = wanted.labels - merged.no
    if not applies and len(left) == 1 and not merged.yes:
        applies = left
    if len(applies) > 1:
        newest = next(said for record in reversed(merged.records) if (said := yes_of(record) & applies))
        if len(newest) == 1:
            for label in sorted(applies - newest):
                wanted.leave_out(
                    merged, f"category {label}", "a text has one category, and a newer answer says another"
                )
        applies = newest
    if len(applies) != 1:
        why = "it has several categories" if applies else "it is not known which one of the categories it has"
        if merged.yes and not applies:
            why = "its category is none of those that are learned"
        wanted.leave_out(merged, "the text", why)
        return False
    doc.cats = {**doc.cats, **{label: 1.0 if label in applies else 0.0 for label in sorted(wanted.labels)}}
    return True


def _written(doc: Doc, first: int, end: int, label: str) -> str:
    last = doc[end - 1]
    return f"span {doc[first].idx}-{last.idx + len(last)} {label}"


def _stretches(marked: list[bool]) -> list[tuple[int, int]]:
    """Find the stretches of tokens that are marked."""
    borders = [at for at, (before, here) in enumerate(pairwise([False, *marked, False])) if before != here]
    return list(zip(borders[::2], borders[1::2], strict=True))


_WRITERS: dict[str, _Writer] = {
    "ner": _write_ner,
    "spancat": _write_spancat,
    "textcat": _write_exclusive,
    "textcat_multilabel": _write_multilabel,
}
