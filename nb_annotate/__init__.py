"""Label text in a notebook cell: every answer is a DataFrame row and a committed row on disk.

>>> import nb_annotate as nba
>>> session = nba.ner.manual(["Ana moves to Porto"], labels=["PERSON", "CITY"], store=":memory:")
>>> session.df.empty
True
"""

from nb_annotate import samples
from nb_annotate.formats.tags import spans_to_tags, tags_to_spans
from nb_annotate.front.install import install as _install
from nb_annotate.loop import sorters
from nb_annotate.loop.recipe import Recipe
from nb_annotate.loop.session import Session
from nb_annotate.recipes import ner, spans, terms, textcat
from nb_annotate.recipes.generic import annotate, mark
from nb_annotate.recipes.simulation import simulate
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import NbAnnotateError
from nb_annotate.tasks.plugins import recipe, register_acquisition, register_model, register_recipe
from nb_annotate.training.check import check
from nb_annotate.training.curve import train_curve
from nb_annotate.training.examples import to_examples
from nb_annotate.training.train import train

__version__ = "0.1.0"

__all__ = [
    "NbAnnotateError",
    "Recipe",
    "Session",
    "Store",
    "annotate",
    "check",
    "mark",
    "ner",
    "recipe",
    "register_acquisition",
    "register_model",
    "register_recipe",
    "samples",
    "simulate",
    "sorters",
    "spans",
    "spans_to_tags",
    "tags_to_spans",
    "terms",
    "textcat",
    "to_examples",
    "train",
    "train_curve",
]

_install()
