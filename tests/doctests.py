"""A plug-in of pytest for the examples in docstrings, which `tests/conftest.py` does not reach."""

from __future__ import annotations

import pytest

from nb_annotate.recipes.start import open_store


@pytest.fixture(autouse=True)
def _a_store_of_its_own(request: pytest.FixtureRequest) -> None:
    # Cells that name ":memory:" share one store while the process lives; an example is to find what a reader finds.
    if isinstance(request.node, pytest.DoctestItem):
        open_store(":memory:").close()
