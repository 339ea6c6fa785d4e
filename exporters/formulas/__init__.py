"""Formulas of a document: LaTeX as it was read becomes MathML for browsers and OMML for Word. Exporters layer."""
