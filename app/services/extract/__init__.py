"""Taking fields out of documents: by rules, with a language model's help where one is there. Services layer."""
