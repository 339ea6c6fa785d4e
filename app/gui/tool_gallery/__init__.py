"""The gallery of tools: cards that say what each makes and whether it can run here. GUI layer."""
