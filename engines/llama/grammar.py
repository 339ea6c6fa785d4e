"""Grammars that answers must follow: GBNF as given, or made from a JSON Schema. Engines layer.

llama.cpp takes a grammar that cannot be parsed for none at all, and llama-cpp-python one that it cannot translate for
plain JSON. Neither is allowed here: what cannot be kept is refused.
"""

from __future__ import annotations

import json
from typing import Any

from core.errors import SchemaInvalidError
from engines.llama.base import Sampling
from engines.llama.runtime import Runtime

_REMEDY = "Check the schema; types, properties, items, enum, required and $ref inside the schema can be used"


def build_grammar(runtime: Runtime, vocabulary: Any, sampling: Sampling) -> Any | None:
    """Return the ``LlamaGrammar`` of a sampling, None where it asks for free text.

    Args:
        runtime: llama.cpp.
        vocabulary: Of the model that shall follow it.
        sampling: What was asked for.

    Raises:
        SchemaInvalidError: If grammar or schema cannot be used, or both are given.
    """
    if sampling.grammar is None and sampling.json_schema is None:
        return None
    if sampling.grammar is not None and sampling.json_schema is not None:
        raise SchemaInvalidError("a grammar and a JSON Schema cannot both be kept", remedy="Give one of them")
    grammar = sampling.grammar if sampling.grammar is not None else schema_to_gbnf(sampling.json_schema or "")
    return _checked(runtime, vocabulary, grammar)


def schema_to_gbnf(schema: str) -> str:
    """Translate a JSON Schema.

    Raises:
        SchemaInvalidError: If it is no JSON, no schema, or refers to something outside itself.
    """
    from llama_cpp.llama_grammar import json_schema_to_gbnf

    try:
        decoded = json.loads(schema)
    except ValueError as error:
        raise SchemaInvalidError(f"the JSON Schema is no JSON ({error})", remedy=_REMEDY) from error
    if not isinstance(decoded, dict):
        raise SchemaInvalidError("a JSON Schema must be an object", remedy=_REMEDY)
    if not _is_local(decoded):
        raise SchemaInvalidError("the JSON Schema refers to another file or address", remedy=_REMEDY)
    try:
        return str(json_schema_to_gbnf(schema))
    except RecursionError as error:
        raise SchemaInvalidError("the JSON Schema is nested too deeply", remedy=_REMEDY) from error
    except Exception as error:  # the translator raises whatever comes: KeyError, AssertionError, ...
        raise SchemaInvalidError(f"the JSON Schema cannot be kept by the model ({error})", remedy=_REMEDY) from error


def _checked(runtime: Runtime, vocabulary: Any, grammar: str) -> Any:
    """Have llama.cpp parse the grammar once; it would end the process, or ignore it, in the middle of an answer."""
    api = runtime.api
    runtime.take_complaints()
    # Text of the grammar may come from a schema of a person: a NUL would cut it short.
    data = grammar.encode("utf-8", "replace")
    is_text = data.strip() and b"\0" not in data  # an empty grammar would be none
    sampler = None if not is_text else api.llama_sampler_init_grammar(vocabulary, data, b"root")
    if not sampler:
        why = runtime.take_complaints() or "it cannot be parsed"
        raise SchemaInvalidError(f"the grammar cannot be used ({why})", remedy=_REMEDY)
    api.llama_sampler_free(sampler)
    return runtime.llama.LlamaGrammar.from_string(grammar, verbose=False)


def _is_local(schema: object) -> bool:
    if isinstance(schema, dict):
        reference = schema.get("$ref")
        if isinstance(reference, str) and not reference.startswith("#"):
            return False
        return all(map(_is_local, schema.values()))
    return all(map(_is_local, schema)) if isinstance(schema, list) else True
