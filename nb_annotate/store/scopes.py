"""What an answer says: the scope that training will go by.

Manual cards decide every label of a text, or call it unusable; yes/no cards judge one span or
category, right (partial) or wrong (negative). A skipped example says nothing.
"""

from __future__ import annotations

from nb_annotate.tasks.types import AnswerKind, Scope

_MANUAL_VIEWS = frozenset({"ner_manual", "spans_manual", "choice", "review"})
_MANUAL: dict[str, Scope] = {"accept": "complete", "reject": "unusable"}
_YES_NO: dict[str, Scope] = {"accept": "partial", "reject": "negative"}


def scope_of(view_id: str, answer: AnswerKind) -> Scope | None:
    """Tell the scope of an answer given in a view.

    Examples
    --------
    >>> scope_of("ner_manual", "accept"), scope_of("ner", "reject"), scope_of("ner", "ignore")
    ('complete', 'negative', None)
    """
    return (_MANUAL if view_id in _MANUAL_VIEWS else _YES_NO).get(answer)
