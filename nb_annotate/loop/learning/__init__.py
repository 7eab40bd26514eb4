"""The model in the loop: what it learns, what it is asked next, and what it is worth."""
