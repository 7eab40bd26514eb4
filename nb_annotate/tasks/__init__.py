"""What is labelled: task, span, answer and its scope; offsets; hashes."""
