"""Layout models: networks that find titles, captions, figures and furniture in the picture of a page."""
