"""Adapters that turn pixels or prompts into text: intake, OCR, layout, models, worker host."""
