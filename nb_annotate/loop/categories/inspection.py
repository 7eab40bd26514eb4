"""What a model makes of a text, category by category: what `session.inspect(text)` returns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from nb_annotate.loop.learning.panel import direction, escaped, label_tag, panel, visible
from nb_annotate.models.text_model import Contribution, FloatArray
from nb_annotate.store.columns import strings

_MOST_LABELS = 25
"""Categories listed in HTML; the frame has all."""
_MOST_FEATURES = 8
"""Features listed for each of the likeliest categories; the frame has all."""
_EXPLAINED = 3
"""Categories whose features are listed."""
_LONGEST = 2000
"""Code points of the text that are shown."""


@dataclass(frozen=True, eq=False)
class CategoryInspection:
    """The scores of one text. In a notebook it shows a bar for each category, and what speaks for and against it.

    Parameters
    ----------
    text : str
        The text.
    labels : sequence of str
        The categories of the model.
    scores : float array, shape (labels,)
        Probabilities; NaN where the model has no opinion.
    contributions : list of Contribution, optional
        What the scores are made of; `None` where the model cannot tell.
    version : str, optional
        Of the model.
    """

    text: str
    labels: Sequence[str]
    scores: FloatArray
    contributions: Sequence[Contribution] | None
    version: str | None = None

    @property
    def frame(self) -> pd.DataFrame:
        """One row per category, likeliest first: `label`, `score`."""
        order = self._order()
        return pd.DataFrame(
            {"label": strings([self.labels[number] for number in order]), "score": self.scores[order].astype("float64")}
        )

    @property
    def features(self) -> pd.DataFrame:
        """What the scores are made of, strongest first.

        Columns `label`, `feature`, `weight` (what it adds to the log odds), `start`, `end` (code points, missing for
        what stands nowhere in the text). No rows where the model cannot tell.
        """
        given = list(self.contributions or ())
        places = pd.DataFrame({"start": [each.start for each in given], "end": [each.end for each in given]})
        return pd.DataFrame(
            {
                "label": strings([each.label for each in given]),
                "feature": strings([each.feature for each in given]),
                "weight": np.array([each.weight for each in given], "float64"),
                **{name: places[name].astype("Int64").mask(places[name] < 0) for name in ("start", "end")},
            }
        )

    def __repr__(self) -> str:
        lines = [
            f"  {'  - ' if np.isnan(self.scores[number]) else f'{self.scores[number]:.2f}'} {visible(self.labels[number])}"
            for number in self._order()[:_MOST_LABELS]
        ]
        by = "" if self.version is None else f" by model {self.version}"
        return "\n".join([f"<CategoryInspection{by}>", *lines])

    def _repr_html_(self) -> str:
        shown = self.text[:_LONGEST]
        rest = len(self.text) - len(shown)
        more = f"<p class='nba-note'>… and {rest:,} more characters</p>" if rest else ""
        by = "" if self.version is None else f" by model {escaped(self.version)}"
        head = f'<p class="nba-note">How likely the text has each category{by}.</p>'
        text = f'<div class="nba-text" dir="{direction(self.text)}" tabindex="0">{escaped(shown)}</div>'
        return panel(head + text + more + self._scores_table() + self._features_tables(), "Scores of a text")

    # -- inside -------------------------------------------------------------------------------

    def _order(self) -> list[int]:
        order: list[int] = np.argsort(-np.nan_to_num(self.scores, nan=-1.0), kind="stable").tolist()
        return order

    def _scores_table(self) -> str:
        order = self._order()
        rows = "".join(
            f"<tr><td>{label_tag(self.labels[number], number)}</td>"
            f'<td class="nba-number">{"-" if np.isnan(score := self.scores[number]) else f"{score:.2f}"}</td>'
            f"<td>{_bar(float(np.nan_to_num(score)), number)}</td></tr>"
            for number in order[:_MOST_LABELS]
        )
        left = len(order) - _MOST_LABELS
        more = f'<p class="nba-note">… and {left:,} more: see <code>.frame</code></p>' if left > 0 else ""
        head = "<tr><th>category</th><th>score</th><th></th></tr>"
        return f'<div class="nba-scroll"><table>{head}{rows}</table></div>{more}'

    def _features_tables(self) -> str:
        if self.contributions is None:
            return '<p class="nba-note">This model does not tell what its scores are made of.</p>'
        tables = []
        for number in self._order()[:_EXPLAINED]:
            label = self.labels[number]
            own = [each for each in self.contributions if each.label == label][:_MOST_FEATURES]
            if own:
                rows = "".join(
                    f"<tr><td><bdi>{escaped(each.feature)}</bdi></td>"
                    f'<td class="nba-number">{each.weight:+.2f}</td></tr>'
                    for each in own
                )
                head = f"<tr><th>what speaks for (+) and against (-) {escaped(label)}</th><th>log odds</th></tr>"
                tables.append(f"<table>{head}{rows}</table>")
        return "".join(tables)


def _bar(score: float, number: int) -> str:
    colour = f"var(--nba-hue-{number % 6})"
    return f'<div style="width:120px;height:8px"><div style="width:{100 * score:.0f}%;height:8px;background:{colour}"></div></div>'
