"""In and out: one file a format. `choosing` finds the right one, `format` says what each of them is."""
