"""Held-out part of the question set: nobody who builds the chat looks into it."""
