"""The bar that shows a training run: step, loss, score, and where it will stop."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

from nb_annotate.training.steps import Step


class ProgressBar:
    """A bar of tqdm, for notebooks and terminals; it ends where training stops unless the score gets better.

    Parameters
    ----------
    shown : bool
        With `False` nothing is shown.
    patience, max_steps : int
        Steps without a gain after which training stops, and most steps; 0 for no limit.
    """

    def __init__(self, *, shown: bool, patience: int, max_steps: int) -> None:
        from tqdm.auto import tqdm

        self._patience, self._max_steps = patience, max_steps
        self._bar: Any = tqdm(total=self._end(0), disable=not shown, unit="step", desc="train")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.close()

    def step(self) -> None:
        """Show one step more."""
        self._bar.update(1)

    def evaluated(self, now: Step, best: Step) -> None:
        """Show what an evaluation gave."""
        self._bar.total = self._end(best.step)
        self._bar.set_postfix_str(
            f"loss {now.loss:.3g}, score {100 * now.score:.1f}, best {100 * best.score:.1f} at step {best.step}"
        )

    def _end(self, best_step: int) -> int | None:
        ends = [
            end
            for end, limit in ((best_step + self._patience, self._patience), (self._max_steps, self._max_steps))
            if limit
        ]
        return min(ends) + 1 if ends else None
