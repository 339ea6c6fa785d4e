"""The network: convolutions that squeeze a line to one row, and three along it that see five characters each way."""

from __future__ import annotations

import torch
from charset import CHARACTERS
from torch import nn


def _square(inputs: int, outputs: int, stride: int | tuple[int, int] = 1) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs))


class _Residual(nn.Module):
    def __init__(self, channels: int, *, along: int = 0) -> None:
        super().__init__()
        shape = {"kernel_size": (1, 5), "padding": (0, 2 * along), "dilation": (1, along)} if along else None
        conv = nn.Conv2d(channels, channels, bias=False, **shape) if shape else None
        self.body = nn.Sequential(conv, nn.BatchNorm2d(channels)) if conv else _square(channels, channels)
        self.act = nn.ReLU(inplace=True)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.act(x + self.body(x))


class LineNet(nn.Module):
    """Takes (N, 1, 32, W) float32, paper 0 and ink 1; gives (N, W/4, classes) logits."""

    def __init__(self, width: int = 24, context: int = 160, layers: tuple[int, ...] = (1, 2, 4)) -> None:
        """Build.

        Args:
            width: Channels of the first layer.
            context: Channels along the line.
            layers: Dilation of each layer along the line.
        """
        super().__init__()
        relu = nn.ReLU(inplace=True)
        self.body = nn.Sequential(
            _square(1, width, 2), relu,
            _square(width, 2 * width, 2), relu, _Residual(2 * width),
            _square(2 * width, 4 * width, (2, 1)), relu, _Residual(4 * width),
            nn.Conv2d(4 * width, context, (4, 1), bias=False), nn.BatchNorm2d(context), relu,
            *(_Residual(context, along=dilation) for dilation in layers),
        )  # fmt: skip
        self.head = nn.Conv2d(context, len(CHARACTERS), 1)

    def forward(self, lines: torch.Tensor) -> torch.Tensor:
        """Return logits."""
        return self.head(self.body(lines))[:, :, 0].transpose(1, 2)


class Answer(nn.Module):
    """The network with probabilities as its answer."""

    def __init__(self, net: LineNet) -> None:
        """Wrap."""
        super().__init__()
        self.net = net

    def forward(self, lines: torch.Tensor) -> torch.Tensor:
        """Return (N, W/4, classes) probabilities."""
        return torch.softmax(self.net(lines), 2)


def export(net: LineNet, path: str) -> None:
    """Write the network as ONNX: lines (N, 1, 32, W) in, probabilities (N, W/4, classes) out."""
    torch.onnx.export(
        Answer(net).eval(), (torch.zeros(2, 1, 32, 256),), path, input_names=["lines"], output_names=["chances"],
        dynamic_axes={"lines": {0: "n", 3: "w"}, "chances": {0: "n", 1: "t"}}, opset_version=13,
    )  # fmt: skip
