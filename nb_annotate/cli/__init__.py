"""The command line: `nb-annotate`."""

from nb_annotate.cli.program import main

__all__ = ["main"]
