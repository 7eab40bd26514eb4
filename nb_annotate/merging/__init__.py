"""What all answers to one text say together: the merged text that formats and training start from."""
