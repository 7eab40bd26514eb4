"""`python -m nb_annotate` is `nb-annotate`."""

from nb_annotate.cli import main

main()
