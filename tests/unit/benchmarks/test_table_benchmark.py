from __future__ import annotations

from pathlib import Path

import pymupdf

from benchmarks.icdar_tables import competition_pages, our_blocks, peer_tables
from benchmarks.table_scoring import TableScore, table_objects

TRUTH = """<?xml version="1.0"?>
<document filename="a.pdf"><table id="1">
  <region id="1" page="1">
    <cell id="1" start-row="0" start-col="0" end-col="1"><content>Head</content></cell>
    <cell id="2" start-row="1" start-col="0"><content>x</content></cell>
    <cell id="3" start-row="1" start-col="1"><content>1</content></cell>
  </region>
  <region id="2" page="2"><cell id="1" start-row="0" start-col="0"><content>more</content></cell></region>
</table></document>"""


def test_truth_comes_by_page_with_spans(tmp_path: Path) -> None:
    (tmp_path / "a-str.xml").write_text(TRUTH, encoding="utf-8")
    (tmp_path / "b-str.xml").write_text(TRUTH, encoding="utf-8")
    (tmp_path / "a.pdf").write_bytes(b"")
    pages = competition_pages(tmp_path)
    assert [(page.path.name, page.page_index) for page in pages] == [("a.pdf", 0), ("a.pdf", 1)]
    head, *_ = pages[0].tables[0]["cells"]
    assert head == {"row": 0, "col": 0, "rowspan": 1, "colspan": 2, "text": "Head"}


def test_both_finders_look_at_the_page(tmp_path: Path) -> None:
    rows = [("Name", "Sum"), ("Ada", "12"), ("Emmy", "17")]
    with pymupdf.open() as document:
        page = document.new_page()
        for r, row in enumerate(rows):
            for c, text in enumerate(row):
                page.draw_rect(pymupdf.Rect(72 + 150 * c, 72 + 30 * r, 222 + 150 * c, 102 + 30 * r))
                page.insert_text((82 + 150 * c, 92 + 30 * r), text)
        document.save(tmp_path / "a.pdf")
    (tmp_path / "a-str.xml").write_text(TRUTH, encoding="utf-8")
    page_one = competition_pages(tmp_path)[0]
    blocks, seconds = our_blocks(page_one)
    assert [[cell["text"] for cell in table["cells"]] for table in table_objects(blocks)] == [
        [text for row in rows for text in row]
    ]
    assert seconds >= 0
    (peer,) = peer_tables(page_one)
    assert [text for row in peer["rows"] for text in row if text] == [text for row in rows for text in row]


def test_scores_add_up_over_pages() -> None:
    total = TableScore.total([TableScore((3, 4, 4), (1, 4, 2)), TableScore((1, 4, 4), (2, 2, 2))])
    assert (total.cell_f1, total.adjacency_f1) == (0.5, 0.6)
    assert TableScore((0, 0, 0), (0, 0, 0)).cell_f1 == 1.0
