"""Searchable PDF: the parts behind ``exporters.pdf``. Exporters layer; importing this package loads nothing heavy."""
