"""Seventh held-out part of the question set, English alone: by a hand that knows neither the reader nor its papers."""
