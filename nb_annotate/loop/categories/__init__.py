"""Questions about categories: which are asked, and what is learned from the answers."""
