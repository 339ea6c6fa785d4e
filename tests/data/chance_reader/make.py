"""Make the small reader: a network of chance in the form of the answer reader, written by its own export.

    PYTHONPATH=resources/models/answer_reader python tests/data/chance_reader/make.py

Needs onnx, safetensors and tokenizers.
"""

from pathlib import Path

import numpy as np
from export import write_network, write_words
from safetensors.numpy import save_file
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

HERE = Path(__file__).parent
LAYERS, HEADS, SIZE, INNER, HEAD = 2, 2, 64, 128, 32
WORDS = "<s> <pad> </s> <unk> when where why who how was is the a pump hall pool deep painted on in by because 4 June it large small name report : . ?"


def main() -> None:
    rng = np.random.default_rng(7)

    def some(*shape: int, spread: float = 1.0, middle: float = 0.0) -> np.ndarray:
        return rng.normal(middle, spread, shape).astype(np.float16).astype(np.float32)

    values = {
        "embeddings.position_embeddings.weight": some(160, SIZE, spread=0.3),
        "embeddings.kinds.weight": some(3, SIZE, spread=0.5),
        "encoder.relative_attention_bias.weight": some(32, HEADS),
        "judge.up.weight": some(HEAD, 3 * SIZE, spread=0.1),
        "judge.up.bias": some(HEAD, spread=0.1),
        "judge.out.weight": some(1, HEAD, spread=0.5),
        "judge.out.bias": some(1),
    }
    norms = ["embeddings.LayerNorm"]
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}"
        norms += [f"{name}.attention.LayerNorm", f"{name}.output.LayerNorm"]
        for own, shape, out in (
            ("attention.qkv", (SIZE, 3 * SIZE), 3 * SIZE),
            ("attention.o", (SIZE, SIZE), SIZE),
            ("intermediate.dense", (SIZE, INNER), INNER),
            ("output.dense", (SIZE, INNER), SIZE),
        ):
            values[f"{name}.{own}.weight"] = some(*shape, spread=0.15)
            values[f"{name}.{own}.bias"] = some(out, spread=0.1)
    for name in norms:
        values[f"{name}.weight"], values[f"{name}.bias"] = some(SIZE, spread=0.2, middle=1.0), some(SIZE, spread=0.2)
    save_file({name: value.astype(np.float16) for name, value in values.items()}, HERE / "weights.safetensors")
    write_network(values, HERE)
    vocabulary = {word: at for at, word in enumerate(WORDS.split())}
    write_words(some(len(vocabulary), SIZE), HERE)
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(HERE / "tokenizer.json"))


if __name__ == "__main__":
    main()
