"""The types of UIMA that are written and read: DKPro's named entities, and four of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nb_annotate.tasks.errors import FormatError

if TYPE_CHECKING:
    from cassis import TypeSystem

ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
"""A span that is right; its feature `value` is the label."""
REJECTED = "nb_annotate.type.RejectedEntity"
"""A span that is wrong; `value` is the label."""
COMPLETE = "nb_annotate.type.Complete"
"""A stretch of which all spans with one of the `labels` are marked."""
CATEGORY = "nb_annotate.type.Category"
"""A category (`value`) of the whole text, which applies or does not (`applies`)."""
DOCUMENT = "nb_annotate.type.Document"
"""The whole text: its id (`identifier`, as JSON), its `annotator`, and whether spans may overlap (`overlapping`)."""

_FEATURES = {
    ENTITY: {"value": "uima.cas.String", "identifier": "uima.cas.String"},
    REJECTED: {"value": "uima.cas.String"},
    COMPLETE: {"labels": "uima.cas.StringArray"},
    CATEGORY: {"value": "uima.cas.String", "applies": "uima.cas.Boolean"},
    DOCUMENT: {
        "identifier": "uima.cas.String",
        "annotator": "uima.cas.String",
        "overlapping": "uima.cas.Boolean",
    },
}


def type_system() -> TypeSystem:
    """Make a type system with these types.

    Raises
    ------
    FormatError
        `cassis` is not installed.
    """
    try:
        import cassis
    except ImportError as error:
        message = "UIMA CAS needs the package 'dkpro-cassis', which is not installed."
        raise FormatError(message, hint="pip install 'nb_annotate[cas]'") from error
    types = cassis.TypeSystem()
    for name, features in _FEATURES.items():
        made = types.create_type(name, "uima.tcas.Annotation")
        for feature, kind in features.items():
            types.create_feature(made, feature, kind)
    return types
