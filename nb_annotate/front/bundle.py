"""The browser half of the card: one ES module, built by `make js` and shipped in the wheel."""

from __future__ import annotations

from pathlib import Path

from nb_annotate.tasks.errors import NbAnnotateError

BUNDLE_PATH = Path(__file__).resolve().parent.parent / "static" / "card.js"


def card_bundle() -> str:
    """Return the text of the card's ES module, styles included.

    It is read anew each time: after `make js`, running the cell again shows the new card.

    Raises
    ------
    NbAnnotateError
        If the bundle was not built, which happens in a checkout only.

    Examples
    --------
    >>> "export" in card_bundle()
    True
    """
    try:
        return BUNDLE_PATH.read_text(encoding="utf-8")
    except FileNotFoundError:
        msg = f"The card was not built: there is no {BUNDLE_PATH}."
        hint = "Run `make js` in the checkout, or install a release with `pip install nb-annotate`."
        raise NbAnnotateError(msg, hint=hint) from None
