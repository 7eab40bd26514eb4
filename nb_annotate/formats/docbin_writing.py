"""Merged texts written as Docs of spaCy's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from nb_annotate.formats.cutting import cut
from nb_annotate.formats.format import Writing
from nb_annotate.formats.gathering import blame
from nb_annotate.merging.examples import annotate, doc_of_tokens, own_tokens
from nb_annotate.merging.merged import MergedText
from nb_annotate.models.pipelines import blank_language
from nb_annotate.tasks.record import Record

if TYPE_CHECKING:
    from spacy.tokens import Doc


class DocWriter:
    """Writes texts as Docs.

    Parameters
    ----------
    texts : iterable of MergedText
        All that will be written: they tell the labels.
    labels : sequence of str, optional
        Of spans; by default all that the texts name.
    language : str
        Of the vocabulary.
    writing : Writing
    keeps_answers : bool
        Whether the answers themselves will lie beside the annotation.

    Attributes
    ----------
    components : dict of str to list of str
        The components that can learn from the texts, and their labels.
    """

    def __init__(
        self,
        texts: Iterable[MergedText],
        labels: Sequence[str] | None,
        language: str,
        writing: Writing,
        *,
        keeps_answers: bool,
    ) -> None:
        found: dict[str, set[str]] = {}
        for text in texts:
            if text.spans_judged:
                names = found.setdefault("spancat" if text.overlapping else "ner", set())
                names |= {span["label"] for span in (*text.right, *text.wrong)}
                names |= {label for region in text.complete for label in region.labels}
            if text.categories_judged:
                found.setdefault("textcat_multilabel", set()).update(text.yes | text.no)
        for component in found.keys() & {"ner", "spancat"} if labels is not None else ():
            found[component] = set(labels or ())
        self.components = {component: sorted(names) for component, names in sorted(found.items())}
        self._vocab = blank_language(language).vocab
        self._writing = writing
        self._keeps_answers = keeps_answers

    def doc(self, text: MergedText) -> Doc | None:
        """Make the Doc of a text, and note what it cannot hold; `None` if it has no tokens.

        Raises
        ------
        FormatError
            It has no tokens, and there is no tokenizer.
        """
        tokens = own_tokens([text])
        if tokens is None:
            tokens = cut(text, self._writing.tokenize, "a Doc")
        doc = doc_of_tokens(text.text, tokens, self._vocab)
        said = {}
        if text.spans_judged:
            said["spancat" if text.overlapping else "ner"] = text
        if text.categories_judged:
            said["textcat_multilabel"] = text
        _, left_out = annotate(doc, said, self.components)
        for each in left_out:
            if each.component == "ner" and each.what == "the text" and self._keeps_answers:
                continue  # its tokens are missing, and the answers themselves are there
            self._writing.losses.add(_from(text, each.what), "lost", each.what, each.why)
        return doc if len(doc) else None


def _from(text: MergedText, what: str) -> Record:
    """Find the answer that something is from."""
    for span in text.right:
        if what == f"span {span['start']}-{span['end']} {span['label']}":
            return blame(text, span)
    return text.records[-1]
