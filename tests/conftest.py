"""What tests of every kind share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Give the folder of real corpora; skip where it is not at hand."""
    named = os.environ.get("NB_ANNOTATE_SHARED_DATA")
    folder = Path(named) if named else REPOSITORY.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"no corpora in {folder}; name their folder with NB_ANNOTATE_SHARED_DATA")
    return folder
