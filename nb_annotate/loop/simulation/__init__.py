"""A simulated annotator answers the cards of real sessions: what a way of asking is worth, before anyone labels."""
