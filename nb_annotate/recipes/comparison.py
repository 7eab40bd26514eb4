"""What came of comparing two models: who was preferred, and how sure that is."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from nb_annotate.loop.session import Session
from nb_annotate.loop.stored import answers_that_count
from nb_annotate.recipes.compared import ComparedSource
from nb_annotate.tasks.errors import RecipeError

if TYPE_CHECKING:
    import pandas as pd

_Z = 1.959963984540054
"""Standard deviations that leave out 2.5 % of a normal distribution on each side."""


def comparison(session: Session) -> pd.DataFrame:
    """Count how often each model was preferred.

    Parameters
    ----------
    session : Session
        One that `ner.compare` made.

    Returns
    -------
    DataFrame
        One row for each model: `model`; `preferred`, the texts on which it was; `share` of all texts on which one of
        the two was, with a 95 % interval from `low` to `high` (Wilson 1927; it takes texts as independent, and leaves
        out those on which the models agree); `ties`, answers that neither is better; `skipped` texts; `equal`, the
        texts read so far on which they agree. Answers to other models in the same dataset have rows of their own.

    Raises
    ------
    RecipeError
        The session is no comparison.

    Examples
    --------
    >>> from nb_annotate.recipes.compare import compare
    >>> session = compare(["Ana sings"], lambda text: [(0, 3, "PERSON")], lambda text: [], labels=["PERSON"],
    ...                   store=":memory:", dataset="comparison")
    >>> comparison(session)["model"].tolist()
    ['<lambda> (model_a)', '<lambda> (model_b)']
    """
    import pandas as pd

    if not isinstance(session.source, ComparedSource):
        msg = f"The session {session.recipe.name!r} of {session.source.name!r} compares no models."
        raise RecipeError(msg, hint="Make one with ner.compare(source, model_a, model_b, labels=[...]).")
    preferred: Counter[str] = Counter()
    decided: Counter[str] = Counter()
    ties: Counter[str] = Counter()
    skipped: Counter[str] = Counter()
    names = dict.fromkeys(session.source.models)  # a set that keeps its order
    for judged in answers_that_count(session.store, session.dataset, session.annotator):
        sides = judged.task.get("_sides")
        if not isinstance(sides, dict):
            continue  # another recipe's answer in the same dataset
        names |= dict.fromkeys(sides.values())
        answer, accept = judged.decision["answer"], judged.decision.get("accept") or []
        if answer == "ignore":
            skipped.update(sides.values())
        elif answer == "accept" and accept:
            preferred[sides[accept[0]]] += 1
            decided.update(sides.values())
        else:
            ties.update(sides.values())
    rows = [
        (name, preferred[name], *_share(preferred[name], decided[name]), ties[name], skipped[name]) for name in names
    ]
    columns = ["model", "preferred", "share", "low", "high", "ties", "skipped"]
    frame = pd.DataFrame(rows, columns=columns)
    frame["equal"] = session.source.equal
    return frame


def _share(won: int, decided: int) -> tuple[float, float, float]:
    share = won / decided if decided else math.nan
    return share, *wilson(won, decided)


def wilson(won: int, decided: int) -> tuple[float, float]:
    """Give the 95 % interval of a share, by Wilson's score method (1927); (0, 1) where nothing is decided.

    Examples
    --------
    >>> low, high = wilson(8, 10)
    >>> round(low, 2), round(high, 2)
    (0.49, 0.94)
    """
    if decided == 0:
        return 0.0, 1.0
    share = won / decided
    spread = _Z**2 / decided
    middle = share + spread / 2
    half = _Z * math.sqrt(share * (1 - share) / decided + spread / (4 * decided))
    return max((middle - half) / (1 + spread), 0.0), min((middle + half) / (1 + spread), 1.0)
