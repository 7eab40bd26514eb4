"""Checks of the names in an operation on labels: do they exist, and are they free."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from nb_annotate.tasks.errors import StoreError, did_you_mean


def check_new_name(name: object, argument: str) -> None:
    """Raise unless it is a name for a label.

    Raises
    ------
    StoreError
        It is no string, or blank.
    """
    if not isinstance(name, str) or not name.strip():
        msg = f"{argument}={name!r} must be a non-empty string."
        raise StoreError(msg, hint="Give the label a name.")


def check_label_list(labels: object, argument: str, at_least: int) -> list[str]:
    """Check a list of labels: strings, not blank, none twice.

    Raises
    ------
    StoreError
        Naming what does not fit.
    """
    if isinstance(labels, str) or not isinstance(labels, Iterable):
        msg = f"{argument}={labels!r} must be a list of labels."
        raise StoreError(msg, hint=f'For example {argument}=["A", "B"].')
    names = list(labels)
    for name in names:
        check_new_name(name, argument)
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        msg = f"{argument}={names!r} names {twice!r} twice."
        raise StoreError(msg)
    if len(names) < at_least:
        msg = f"{argument}={names!r} must name at least {at_least} labels."
        raise StoreError(msg)
    return names


def check_known(label: str, known: Collection[str], dataset: str, elsewhere: Sequence[str]) -> None:
    """Raise unless the answers of the dataset have the label.

    Parameters
    ----------
    label : str
        What is asked for.
    known : collection of str
        The labels of the dataset.
    dataset : str
        Its name.
    elsewhere : sequence of str
        Other datasets that have the label.

    Raises
    ------
    StoreError
        Naming what there is, and where the label is.
    """
    if label in known:
        return
    msg = f"No answer in the dataset {dataset!r} has the label {label!r}."
    there = f" It is in {', '.join(repr(name) for name in elsewhere)}." if elsewhere else ""
    raise StoreError(msg, hint=f"{did_you_mean(label, sorted(known))}{there}")


def check_free(label: str, known: Collection[str], way_out: str) -> None:
    """Raise if answers have the label already.

    Raises
    ------
    StoreError
        Saying what to call instead.
    """
    if label in known:
        msg = f"The label {label!r} is taken: there are answers with it."
        raise StoreError(msg, hint=way_out)
