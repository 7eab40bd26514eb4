"""What an answer says: the scope that training will go by.

======== ==========================================================================
complete every label asked for is decided on this text (manual cards, accepted; yes/no
         cards answered with "and nothing else here")
partial  only these spans, or this category, were judged right (yes/no, accepted)
negative exactly this span, or this category, is wrong (yes/no, rejected)
unusable the example is no good (manual cards, rejected)
None     skipped, or two models compared: nothing was said of the text itself
======== ==========================================================================
"""

from __future__ import annotations

from nb_annotate.tasks.types import AnswerKind, Scope

_MANUAL: dict[str, Scope] = {"accept": "complete", "reject": "unusable"}
_YES_NO: dict[str, Scope] = {"accept": "partial", "reject": "negative"}
_SCOPES: dict[str, dict[str, Scope]] = {
    "ner_manual": _MANUAL,
    "spans_manual": _MANUAL,
    "choice": _MANUAL,
    "review": _MANUAL,
    "ner": _YES_NO,
    "classification": _YES_NO,
    "text": _YES_NO,
    "compare": {},
}


def scope_of(view_id: str, answer: AnswerKind, *, complete: bool = False) -> Scope | None:
    """Tell the scope of an answer given in a view; `complete` is a yes/no answer's "and nothing else here".

    Examples
    --------
    >>> scope_of("ner_manual", "accept"), scope_of("ner", "reject"), scope_of("ner", "ignore")
    ('complete', 'negative', None)
    """
    scope = _SCOPES[view_id].get(answer)
    return "complete" if complete and scope in {"partial", "negative"} else scope
