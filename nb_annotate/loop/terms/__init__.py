"""Word lists: which term is asked next, by its likeness to those that were accepted and rejected."""
