"""Altair charts that JupyterLab, Notebook 7 and VS Code draw by themselves, also without a network.

Altair's own default is a page that loads Vega from the internet: with no connection the cell stays empty. These hosts
bring Vega-Lite 5 with them (and its dark theme), so our charts are handed to them as such. Whoever chose another
renderer (`altair.renderers.enable("html")`) gets that one.

Importing this imports Altair: do it where a chart is made.
"""

from __future__ import annotations

import sys
from typing import Any

import altair as alt

_MIME = "application/vnd.vegalite.v5+json"
_SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"
_IN_WORDS = "<a chart: if you see this text in its place, run altair.renderers.enable('html') first>"


class _ShownByHost(alt.TopLevelMixin):
    def _repr_mimebundle_(self, *args: Any, **options: Any) -> Any:
        chosen = alt.renderers.active != "default" or alt.data_transformers.active != "default"
        if chosen or "google.colab" in sys.modules:  # Colab draws pages only, and is never without a network
            return super()._repr_mimebundle_(*args, **options)
        specification = self.to_dict() | {"$schema": _SCHEMA}
        # No HTML beside it: JupyterLab would prefer that.
        return {_MIME: specification, "text/plain": _IN_WORDS}


class Chart(_ShownByHost, alt.Chart):
    """An `altair.Chart` that needs no network.

    Examples
    --------
    >>> import pandas as pd
    >>> chart = Chart(pd.DataFrame({"f": [0.4, 0.6]})).mark_point().encode(x="f:Q")
    >>> [*chart._repr_mimebundle_()]
    ['application/vnd.vegalite.v5+json', 'text/plain']
    """


class LayerChart(_ShownByHost, alt.LayerChart):
    """An `altair.LayerChart` that needs no network."""


class VConcatChart(_ShownByHost, alt.VConcatChart):
    """An `altair.VConcatChart` that needs no network."""
