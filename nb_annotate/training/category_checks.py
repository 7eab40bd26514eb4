"""What can be wrong with answers about categories."""

from __future__ import annotations

from collections.abc import Iterator

from nb_annotate.training.check_rows import Check, Checked, Finding, counted

_FEW = 20


def one_sided(checked: Checked) -> Iterator[Finding]:
    """Find categories that all texts have, or none, or few."""
    for label in checked.labels:
        yes = [(text, None) for text in checked.train if label in text.yes]
        no = [(text, None) for text in checked.train if label in text.no]
        if checked.component == "textcat_multilabel" and not (yes and no):
            said = "apply" if yes else "not to apply"
            message = f"{label} was only ever said {'to ' if yes else ''}{said}: {counted(len(yes) + len(no), 'text')}."
            todo = f"Answer texts {'without' if yes else 'with'} it, or leave it out with labels=."
            yield checked.finding("warning", "one-sided", message, todo, label=label, examples=yes or no)
        elif len(yes) < _FEW:
            message = f"{label} has only {counted(len(yes), 'text')} to learn from."
            todo = f"{_FEW} are the least that is worth a try: look for more with textcat.teach or patterns=."
            yield checked.finding("warning", "few-examples", message, todo, label=label, examples=yes)


def exclusive(checked: Checked) -> Iterator[Finding]:
    """Find that categories exclude each other, though nobody said so."""
    if checked.component != "textcat_multilabel" or len(checked.labels) < 3:
        return
    whole = [text for text in checked.train if len(text.yes | text.no) == len(checked.labels)]
    if len(whole) >= _FEW and all(len(text.yes) == 1 for text in whole):
        message = f"Each of the {counted(len(whole), 'text')} that were answered for all categories has exactly one."
        todo = 'If they exclude each other, pass component="textcat".'
        yield checked.finding("info", "exclusive", message, todo, count=len(whole))


CHECKS: tuple[Check, ...] = (one_sided, exclusive)
