"""The controller: stream, session, history. Knows no Jupyter, no spaCy and no wire format."""
