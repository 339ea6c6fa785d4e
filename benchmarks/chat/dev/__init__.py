"""Development part of the question set: documents and questions that may be looked at while the chat is built."""
