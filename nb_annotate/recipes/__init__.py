"""What a user calls: `ner`, `spans`, `textcat`, `mark` and `annotate`."""
