"""Train the network that tells the script of a line of text from its picture, and whether it stands on its head.

    python train.py PACK OUT --seconds 900

PACK holds what gather_words.py and gather_fonts.py collected. Needs PyTorch, fontTools, and Pillow with Raqm beside
what the program itself uses. Lines are drawn, spoilt as scans and photographs spoil them, and thrown away. Writes
OUT/script_classifier.onnx, scripts.json, and report.json with the judgement on fonts that the network has never seen.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from fontTools.ttLib import TTFont
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from torch import nn

HEIGHT, WIDTH = 32, 256  # of a window, as in engines/ocr/script_classifier.py
SCRIPTS = (
    "Arab Armn Beng Cans Cher Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hani Hebr Khmr Knda Laoo Latn Mlym Mymr Orya "
    "Sinh Syrc Taml Telu Thaa Thai Tibt Zyyy"
).split()
_NUMBERS = "Zyyy"
_SHARES = {
    "Latn": 8.0,
    "Cyrl": 5.5,
    "Grek": 3.5,
    "Hani": 2.5,
    "Hang": 1.2,
    "Arab": 1.5,
    "Deva": 1.3,
    "Laoo": 1.5,
    "Thai": 1.5,
}
_WITHOUT_SPACES = {"Hani", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"}
_CASED = {"Latn", "Cyrl", "Grek", "Armn"}
_KEPT = 3000  # drawn lines that are spoilt more than once, since drawing costs most
_KEPT_SHARE = 0.65
_TURNED_SHARE = 0.3


class Lines:
    """Draws lines of text; one object for a process."""

    def __init__(self, pack: Path, split: str, seed: int) -> None:
        """Read words and the table of fonts."""
        self.random = random.Random(seed)
        self.noise = np.random.default_rng(seed)
        self.folder = pack / "fonts"
        self.table = json.loads((pack / "fonts.json").read_text(encoding="utf-8"))[split]
        self.words = {s: (pack / "words" / f"{s}.txt").read_text("utf-8").split("\n") for s in SCRIPTS if s != _NUMBERS}
        self.shares = [_SHARES.get(script, 1.0) for script in SCRIPTS]
        self.kept: list[tuple[str, NDArray[np.uint8]]] = []
        self._letters: dict[tuple[str, int], set[int]] = {}
        self._fonts: dict[tuple[str, int, int], Any] = {}

    def sample(self, script: str | None = None) -> tuple[NDArray[np.uint8], int, float]:
        """Return a (32, width) grey window, the index of its script, and 1.0 where it stands on its head."""
        choose = self.random
        while True:
            if script is None and len(self.kept) >= _KEPT and choose.random() < _KEPT_SHARE:
                name, drawn = choose.choice(self.kept)
            else:
                name = script or choose.choices(SCRIPTS, self.shares)[0]
                line = self._drawn(name)
                if line is None:
                    continue
                drawn = line
                if script is None and len(self.kept) < _KEPT:
                    self.kept.append((name, drawn))
                elif script is None:
                    self.kept[choose.randrange(_KEPT)] = (name, drawn)
            window = self._spoilt(drawn.astype(np.float32) / 255)
            if window is None:
                continue
            turned = choose.random() < _TURNED_SHARE
            return np.ascontiguousarray(window[::-1, ::-1] if turned else window), SCRIPTS.index(name), float(turned)

    def _letters_of(self, file: str, index: int) -> set[int]:
        if (file, index) not in self._letters:
            font = TTFont(self.folder / file, fontNumber=index, lazy=True)
            self._letters[file, index] = set(font.getBestCmap())
        return self._letters[file, index]

    def _font(self, file: str, index: int, size: int) -> Any:
        key = (file, index, size)
        if key not in self._fonts:
            if len(self._fonts) > 600:
                self._fonts.clear()
            raqm = ImageFont.Layout.RAQM
            self._fonts[key] = ImageFont.truetype(str(self.folder / file), size, index=index, layout_engine=raqm)
        return self._fonts[key]

    def _number(self) -> str:
        choose = self.random
        kind = choose.random()
        if kind < 0.3:
            return str(choose.randint(0, 10 ** choose.randint(1, 9)))
        if kind < 0.5:
            return f"{choose.randint(0, 99999) / 100:.2f}" + choose.choice(["", "%", " €", "$", "£"])
        if kind < 0.65:
            sign = choose.choice("./-")
            return f"{choose.randint(1, 31):02d}{sign}{choose.randint(1, 12):02d}{sign}{choose.randint(1900, 2030)}"
        if kind < 0.8:
            return f"{choose.randint(0, 23):02d}:{choose.randint(0, 59):02d}"
        if kind < 0.9:
            return "".join(choose.choice("0123456789-/().+ ") for _ in range(choose.randint(4, 14)))
        return choose.choice("([") + str(choose.randint(1, 999)) + choose.choice(")]")

    def _text(self, script: str, letters: set[int]) -> str:
        choose = self.random
        if script == _NUMBERS:
            return " ".join(self._number() for _ in range(choose.randint(1, 4)))
        wanted, words = choose.choice([1, 1, 2, 3, 4, 5, 6, 8, 10]), []
        for _ in range(60):
            word = choose.choice(self.words[script])
            if word and all(ord(char) in letters or char in "\u200c\u200d" for char in word):
                words.append(word)
            if len(words) == wanted:
                break
        if not words:
            return ""
        if script in _CASED:
            case = choose.random()
            if case < 0.15:
                words = [word.upper() for word in words]
            elif case < 0.5:
                words = [word.capitalize() if choose.random() < 0.35 else word for word in words]
        if choose.random() < 0.2 and len(words) > 1:
            words.insert(choose.randrange(len(words) + 1), self._number())
        length = len("".join(words))
        if script != "Latn" and length > 10 and choose.random() < 0.1:
            foreign = choose.choice(self.words["Latn"])
            if len(foreign) < 0.4 * length:
                words.insert(choose.randrange(len(words) + 1), foreign)
        if choose.random() < 0.4:
            words[choose.randrange(len(words))] += choose.choice(".,;:!?-")
        between = "" if script in _WITHOUT_SPACES and choose.random() < 0.75 else " "
        text = ("\u0f0b" if script == "Tibt" else between).join(words)[:60]
        text = "".join(c for c in text if ord(c) in letters or c in " \u200c\u200d")  # many fonts lack digits
        return text if any(char.isalpha() for char in text) else ""

    def _drawn(self, script: str) -> NDArray[np.uint8] | None:
        """Return a line, white on black, cut out around its ink."""
        choose = self.random
        file, index = choose.choice(self.table[script])
        text = self._text(script, self._letters_of(file, index))
        size = choose.choice([18, 22, 26, 32, 40, 48])
        if not text:
            return None
        font = self._font(file, index, size)
        if script == "Hani" and choose.random() < 0.15:
            ink = _drawn_downwards(text, font, size)
        else:
            left, top, right, bottom = font.getbbox(text)
            width, height = int(right - left + 16), int(bottom - top + 16)
            if not (20 <= width <= 6000 and height <= 400):
                return None
            picture = Image.new("L", (width, height), 0)
            ImageDraw.Draw(picture).text((8 - left, 8 - top), text, font=font, fill=255)
            ink = np.asarray(picture)
        ys, xs = np.nonzero(ink > 60)
        if len(ys) < 20:
            return None
        return ink[ys.min() : ys.max() + 1, xs.min() : xs.max() + 1]

    def _spoilt(self, ink: NDArray[np.float32]) -> NDArray[np.uint8] | None:
        """Return a window of a line as a scan or a photograph would show it; None where hardly any ink is left."""
        choose = self.random
        height = ink.shape[0]
        above, below = int(height * choose.uniform(-0.04, 0.35)), int(height * choose.uniform(-0.04, 0.35))
        ink = ink[max(0, -above) : height - max(0, -below)]
        sides = (int(height * choose.uniform(0, 0.5)), int(height * choose.uniform(0, 0.5)))
        ink = np.pad(ink, ((max(0, above), max(0, below)), sides))
        if ink.shape[0] < 8:
            return None
        ink = self._bent(ink)
        ink = self._with_neighbours(ink)
        height, width = ink.shape
        coarse = choose.randint(11, 40)
        if choose.random() < 0.5 and coarse < height:
            ink = cv2.resize(ink, (max(8, width * coarse // height), coarse), interpolation=cv2.INTER_AREA)
        scale = HEIGHT / ink.shape[0]
        width = max(8, int(ink.shape[1] * scale * choose.uniform(0.8, 1.2)))
        ink = cv2.resize(ink, (width, HEIGHT), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
        if width > WIDTH:
            begin = choose.randint(0, width - WIDTH)
            ink = ink[:, begin : begin + WIDTH]
        return self._on_paper(ink) if ink.sum() >= 12 else None

    def _bent(self, ink: NDArray[np.float32]) -> NDArray[np.float32]:
        choose = self.random
        height, width = ink.shape
        weight = choose.random()
        if weight < 0.12:
            ink = cv2.dilate(ink, np.ones((2, 2), np.uint8))
        elif weight < 0.2 and height > 30:
            ink = cv2.erode(ink, np.ones((2, 2), np.uint8))
        if choose.random() < 0.5:
            slant, slope = choose.gauss(0, 0.08), math.tan(math.radians(choose.gauss(0, 0.6)))
            bend = np.float32([[1, slant, -slant * height / 2], [slope, 1, -slope * width / 2]])
            ink = cv2.warpAffine(ink, bend, (width, height))
        return ink

    def _with_neighbours(self, ink: NDArray[np.float32]) -> NDArray[np.float32]:
        """Add, now and then, a rule or the ink of the lines above and below."""
        choose = self.random
        height = ink.shape[0]
        if choose.random() < 0.08:
            near = choose.randint(0, max(1, height // 12))
            row = choose.choice([near, height - 1 - near])
            ink[max(0, row) : row + choose.randint(1, 3)] = choose.uniform(0.5, 1)
        if choose.random() < 0.12:
            rows = max(1, height // 14)
            edge = cv2.blur((self.noise.random((rows, ink.shape[1])) < 0.25).astype(np.float32), (5, 1))
            part = slice(0, rows) if choose.random() < 0.5 else slice(height - rows, height)
            ink[part] = np.maximum(ink[part], edge)
        return ink

    def _on_paper(self, ink: NDArray[np.float32]) -> NDArray[np.uint8]:
        choose = self.random
        if choose.random() < 0.5:
            ink = cv2.GaussianBlur(ink, (0, 0), choose.uniform(0.3, 1.1))
        dark, light = choose.uniform(0, 0.45), choose.uniform(0.6, 1)
        if choose.random() < 0.1:
            dark, light = light, dark
        grey = light + (dark - light) * ink
        if choose.random() < 0.3:
            ends = choose.uniform(-0.15, 0.15), choose.uniform(-0.15, 0.15)
            grey = grey + np.linspace(*ends, grey.shape[1], dtype=np.float32)
        grey = grey + self.noise.normal(0, choose.choice([0, 0.01, 0.03, 0.07]), grey.shape)
        window = np.clip(grey * 255, 0, 255).astype(np.uint8)
        if choose.random() < 0.35:
            quality = [cv2.IMWRITE_JPEG_QUALITY, choose.randint(25, 80)]
            window = cv2.imdecode(cv2.imencode(".jpg", window, quality)[1], cv2.IMREAD_GRAYSCALE)
        return window


def _drawn_downwards(text: str, font: Any, size: int) -> NDArray[np.uint8]:
    """Return a line that ran down the page, turned as the engine turns it: each character lies on its side."""
    side = size + 4
    strip = Image.new("L", (len(text) * side, side), 0)
    for place, char in enumerate(text):
        cell = Image.new("L", (side, side), 0)
        ImageDraw.Draw(cell).text((2, 0), char, font=font, fill=255)
        strip.paste(cell.rotate(90), (place * side, 0))
    return np.asarray(strip)


def tensor(window: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the (32, 256) window of mean 0 and spread 1, as engines/ocr/script_classifier.py makes it."""
    grey = window.astype(np.float32)
    made = np.zeros((HEIGHT, WIDTH), np.float32)
    made[:, : grey.shape[1]] = ((grey - grey.mean()) / max(8.0, float(grey.std())))[:, :WIDTH]
    return made


class Batches(torch.utils.data.IterableDataset):  # type: ignore[misc,type-arg]
    """Batches without end."""

    def __init__(self, pack: Path, seed: int, size: int) -> None:
        """Remember what is drawn."""
        self.pack, self.seed, self.size = pack, seed, size

    def __iter__(self) -> Iterator[tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.float32]]]:
        """Draw."""
        cv2.setNumThreads(0)
        info = torch.utils.data.get_worker_info()
        lines = Lines(self.pack, "train", self.seed * 1000 + (info.id if info else 0))
        while True:
            windows, scripts, turned = zip(*(lines.sample() for _ in range(self.size)), strict=True)
            yield np.stack([tensor(w) for w in windows])[:, None], np.array(scripts), np.array(turned, np.float32)


def _convolution(inputs: int, outputs: int, stride: int | tuple[int, int]) -> nn.Module:
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU())


def _along(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv1d(inputs, outputs, 3, 1, 1, bias=False), nn.BatchNorm1d(outputs), nn.ReLU())


class Net(nn.Module):
    """Six convolutions over the window, two along the line, and attention over its places."""

    def __init__(self) -> None:
        """Build."""
        super().__init__()
        self.body = nn.Sequential(
            _convolution(1, 24, 2), _convolution(24, 32, 2), _convolution(32, 48, 1), _convolution(48, 64, (2, 1)),
            _convolution(64, 96, 2), _convolution(96, 128, 1),
        )  # fmt: skip
        self.mix = nn.Sequential(*_along(256, 128), *_along(128, 128))
        self.attend = nn.Conv1d(128, 1, 1)
        self.script, self.turned = nn.Linear(256, len(SCRIPTS)), nn.Linear(256, 1)

    def forward(self, windows: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return logits of the scripts and of standing on the head."""
        places = self.mix(self.body(windows).flatten(1, 2))
        weights = torch.softmax(self.attend(places), 2)
        whole = torch.cat([(places * weights).sum(2), places.mean(2)], 1)
        return self.script(whole), self.turned(whole)[:, 0]


class Answer(nn.Module):
    """The network with probabilities as its answer."""

    def __init__(self, net: Net) -> None:
        """Wrap."""
        super().__init__()
        self.net = net

    def forward(self, windows: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return probabilities."""
        scripts, turned = self.net(windows)
        return torch.softmax(scripts, 1), torch.sigmoid(turned)


def judge(net: Net, pack: Path, device: str, count: int = 150) -> dict[str, Any]:
    """Return for each script the shares of windows told right, on fonts that training does not use."""
    lines, result = Lines(pack, "eval", 7), {}
    net.eval()
    for index, script in enumerate(SCRIPTS):
        windows, _, turned = zip(*(lines.sample(script) for _ in range(count)), strict=True)
        with torch.no_grad():
            scripts, up = net(torch.from_numpy(np.stack([tensor(w) for w in windows])[:, None]).to(device))
        best = scripts.argmax(1).cpu().numpy()
        names = [SCRIPTS[other] for other in best if other != index]
        result[script] = {
            "script": float((best == index).mean()),
            "way_up": float(((up.cpu().numpy() > 0) == (np.array(turned) > 0.5)).mean()),
            "taken_for": {name: names.count(name) for name in sorted(set(names))},
        }
    return result


def train(pack: Path, seconds: float, *, start: Path | None, workers: int, size: int, rate: float, seed: int) -> Net:
    """Train for so many seconds and return the average of the last weights."""
    begin = told = time.time()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(seed)
    net, average = Net().to(device), Net().to(device)
    if start is not None:
        net.load_state_dict(torch.load(start, map_location=device))
    average.load_state_dict(net.state_dict())
    optimiser = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=0.02)
    batches = torch.utils.data.DataLoader(Batches(pack, seed, size), batch_size=None, num_workers=workers)
    of_script, of_turn = nn.CrossEntropyLoss(label_smoothing=0.03), nn.BCEWithLogitsLoss()
    for step, batch in enumerate(batches):
        share = (time.time() - begin) / seconds
        if share >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1, step / 200) * (0.5 + 0.5 * math.cos(math.pi * share)) + 1e-5
        windows, scripts, turned = (torch.as_tensor(part).to(device) for part in batch)
        told_scripts, told_turned = net(windows)
        loss = of_script(told_scripts, scripts) + 0.3 * of_turn(told_turned, turned)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimiser.step()
        with torch.no_grad():
            for mean, new in zip(average.state_dict().values(), net.state_dict().values(), strict=True):
                if mean.dtype.is_floating_point:
                    mean.lerp_(new, 0.005 if step > 400 else 0.05)
                else:
                    mean.copy_(new)
        if time.time() - told > 30:
            told = time.time()
            right = (told_scripts.argmax(1) == scripts).float().mean().item()
            print(f"{told - begin:.0f} s, {step * size} windows, loss {loss.item():.3f}, right {right:.3f}", flush=True)
    return average


def main() -> None:
    """Train, judge, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pack", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seconds", type=float, default=900)
    parser.add_argument("--start", type=Path, help="net.pt of an earlier run to go on from")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(1)
    net = train(
        options.pack, options.seconds, start=options.start, workers=options.workers, size=options.batch,
        rate=options.rate, seed=options.seed,
    )  # fmt: skip
    options.out.mkdir(parents=True, exist_ok=True)
    torch.save(net.state_dict(), options.out / "net.pt")
    net.cpu()
    report = judge(net, options.pack, "cpu")
    (options.out / "report.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
    (options.out / "scripts.json").write_text(json.dumps(SCRIPTS), encoding="utf-8")
    free = {"lines": {0: "n"}, "scripts": {0: "n"}, "upside_down": {0: "n"}}
    torch.onnx.export(
        Answer(net).eval(), (torch.zeros(2, 1, HEIGHT, WIDTH),), str(options.out / "script_classifier.onnx"),
        input_names=["lines"], output_names=["scripts", "upside_down"], dynamic_axes=free, opset_version=17,
        dynamo=False,
    )  # fmt: skip
    print("scripts", np.mean([r["script"] for r in report.values()]), report)


if __name__ == "__main__":
    main()
