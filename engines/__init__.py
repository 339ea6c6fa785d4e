"""Adapters that turn pixels or prompts into text: intake, OCR, layout, models, worker host."""

import os

# ONNX Runtime's own builds report to their maker: at its import they store a device id and a database of events in the
# user's cache folder, and send them. What is read here never leaves the machine, so this is set before anything of ours
# can import it, in every process, and whatever the user's environment says.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
