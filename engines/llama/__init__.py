"""Language models through llama.cpp: text and pictures in, text out. Only the model worker loads it."""
