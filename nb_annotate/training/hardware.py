"""What training needs of the machine and gives back: the GPU, and the random numbers of the user's own code."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from thinc.api import NumpyOps, get_current_ops, require_cpu, require_gpu, set_current_ops

from nb_annotate.tasks.errors import TrainingError


@contextmanager
def on_device(gpu_id: int) -> Iterator[None]:
    """Train on a GPU inside, or with -1 on the CPU, and go on as before after it.

    Raises
    ------
    TrainingError
        There is no such GPU, or spaCy cannot use it.
    """
    before = get_current_ops()
    try:
        if gpu_id >= 0:
            require_gpu(gpu_id)
        elif not isinstance(before, NumpyOps):
            require_cpu()
    except Exception as error:  # thinc raises ValueError, CuPy what it likes
        msg = f"gpu_id={gpu_id}: spaCy cannot use that GPU ({type(error).__name__}: {error})."
        raise TrainingError(
            msg, hint="gpu_id=-1 trains on the CPU; a GPU needs `pip install 'spacy[cuda12x]'`."
        ) from error
    try:
        yield
    finally:
        set_current_ops(before)


@contextmanager
def own_randomness() -> Iterator[None]:
    """Leave the state of Python's and NumPy's random numbers as it was: spaCy seeds both for the whole process."""
    python, numbers = random.getstate(), np.random.get_state()  # noqa: NPY002  the one that spaCy seeds
    try:
        yield
    finally:
        random.setstate(python)
        np.random.set_state(numbers)  # noqa: NPY002
