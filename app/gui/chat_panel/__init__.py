"""The chat beside the text: questions about documents, answers whose citations lead to the page."""
