"""The stylesheet built into HTML exports: light and dark as the system has it, and for paper.

Exporters layer; data. The policy in the file names its hash, so that no other style is followed.
"""

from __future__ import annotations

import base64
import hashlib

STYLE = """
:root { color-scheme: light dark; }
:root { --text: #1b1b1f; --muted: #5c5c66; --ground: #ffffff; --line: #c9c9d1; --head: #f1f1f4; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e7e7ec; --muted: #a5a5b0; --ground: #17171a; --line: #45454f; --head: #25252b; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 46rem; margin-inline: auto; padding: 1.5rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin-block: 1.6em 0.6em; }
p, ul, ol, figure, table, aside { margin-block: 0 1em; }
li > ul, li > ol { margin-block: 0; }
ul.marked { list-style: none; padding-inline-start: 2.5em; }
.marker { display: inline-block; min-width: 2em; margin-inline-start: -2.5em; padding-inline-end: 0.5em; }
.page-number { margin-block: 2em 1em; border-block-start: 1px solid var(--line); padding-block-start: 0.3em; }
.page-number, .caption, caption, figcaption, .furniture, .missing, .kind { color: var(--muted); font-size: 0.875rem; }
.page-number { text-align: end; }
.footnotes { border-block-start: 1px solid var(--line); padding-block-start: 0.75em; font-size: 0.875rem; }
.failure { border-inline-start: 4px solid currentColor; padding-inline-start: 0.75em; font-style: italic; }
.table { overflow-x: auto; margin-block-end: 1em; }
table { border-collapse: collapse; margin: 0; }
caption { text-align: start; padding-block-end: 0.4em; }
th, td { border: 1px solid var(--line); padding: 0.3em 0.6em; text-align: start; vertical-align: top; }
th { background: var(--head); }
.number { text-align: end; font-variant-numeric: tabular-nums; }
figure { margin-inline: 0; }
img { max-width: 100%; height: auto; background: #ffffff; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
@media print {
  :root { --text: #000000; --muted: #333333; --ground: #ffffff; --line: #999999; --head: #eeeeee; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  figure, tr { break-inside: avoid; }
}
"""

_DIGEST = base64.b64encode(hashlib.sha256(STYLE.encode("utf-8")).digest()).decode("ascii")

CONTENT_SECURITY_POLICY = (
    f"default-src 'none'; img-src data:; style-src 'sha256-{_DIGEST}'; base-uri 'none'; form-action 'none'"
)
"""Nothing is loaded and nothing runs: pictures come from the file itself, and one style is known by its hash."""
