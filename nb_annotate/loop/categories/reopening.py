"""How a card was chosen, found out again from its answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from nb_annotate.loop.categories.book import score_on_card
from nb_annotate.loop.categories.category_text import WHOLE, CategoryText
from nb_annotate.loop.categories.choice import CategoryChoice, OptionScore
from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.choice import Why, plain_why


def choice_of(judged: Judged, texts: Iterable[CategoryText], version: str) -> CategoryChoice | None:
    """Turn an answer that was taken back into the choice that its card was made of.

    Parameters
    ----------
    judged : Judged
        The answer.
    texts : iterable of CategoryText
        The text of its row; none if the pool does not hold it any more.
    version : str
        The model version, for a card that no model chose.
    """
    text = next(iter(texts), None)
    if text is None:
        return None
    task = judged.task
    scores = {
        option["id"]: OptionScore(option["score"], option.get("was"))
        for option in task.get("options", [])
        if "score" in option
    }
    label = task["label"] if judged.yes_no else WHOLE
    score = score_on_card(task)
    if judged.yes_no and score is not None:
        scores[label] = OptionScore(score)
    why = cast("Why", task.get("_why") or plain_why(version, None))
    pattern: int | str | None = task.get("meta", {}).get("pattern") if why["reason"] == "pattern" else None
    return CategoryChoice(text, label, why, scores, pattern, judged.random)
