"""Use cases: recognise, export, library, queue, models. Free of Qt."""
