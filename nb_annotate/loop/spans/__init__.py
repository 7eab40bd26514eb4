"""Questions about spans: texts cut into cards, yes/no candidates, and what is learned from the answers."""
