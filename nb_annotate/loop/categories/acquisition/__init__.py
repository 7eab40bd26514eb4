"""Which question to ask next: small functions from scores to merits, one job a file."""
