"""A magazine page of our own writing: two columns, headings, a list; "~" marks where a word may be broken."""

from __future__ import annotations

from typeset import SOFT_HYPHEN, Sheet


def article() -> Sheet:
    """A page of a magazine: two columns, headings, a list and broken words."""
    sheet = Sheet(width=210, height=270, dpi=190)
    y = sheet.text("Notes on Quiet Machines", 18, 16, 174, font="serif-bold", size_pt=25)
    y = sheet.text(
        "Why a slow fan, a soft foot and a little patience make a room better to work in",
        18,
        y,
        174,
        font="serif-italic",
        size_pt=12.5,
    )
    sheet.rule(18, y + 2, 192, y + 2, stroke=0.5)
    columns: list[list[tuple[str, str]]] = [
        [
            (
                "p",
                "A ma~chine is sel~dom loud be~cause it is strong. It is loud be~cause some~thing in it trem~bles, "
                "and be~cause the trem~bling finds a sur~face that is large enough to pass it on to the air. "
                "Who~ever wants si~lence there~fore looks for three things: the source, the path, and the plate "
                "that sings.",
            ),
            ("h", "The source"),
            (
                "p",
                "Most sources turn. A mo~tor whose weight is not ex~act~ly in the mid~dle shakes once in ev~ery "
                "rev~o~lu~tion; at 3,000 turns a min~ute that is a hum of fif~ty hertz. Bal~anc~ing is te~di~ous, "
                "but it is the on~ly rem~e~dy that costs noth~ing af~ter~wards.",
            ),
            (
                "p",
                "Air is the sec~ond source. A fan of twice the di~am~e~ter moves the same amount of air at a "
                "quar~ter of the speed, and the noise falls much fast~er than the speed does. Where there is room, "
                "the larg~er fan al~ways wins.",
            ),
            ("h", "The path"),
            (
                "p",
                "Vi~bra~tion trav~els through screws, feet and ca~bles. A rub~ber ring un~der each screw is worth "
                "more than a thick lid. The ring must be soft enough to give way and hard enough to last: if it is "
                "pressed flat, it is on~ly a poor screw.",
            ),
        ],
        [
            (
                "p",
                "Ca~bles are of~ten for~got~ten. A stiff ca~ble that touch~es the wall turns the wall in~to a "
                "loud~speak~er. One loose loop, not larg~er than a hand, is enough to stop it.",
            ),
            ("h", "The plate that sings"),
            (
                "p",
                "Large thin sheets have fa~vour~ite tones. Knock on the side of a cab~i~net and you hear them. A "
                "strip of felt, glued where the sheet moves most, takes these tones away. It need not cov~er the "
                "whole sheet; a third is plen~ty.",
            ),
            ("h", "A short list for the week~end"),
            ("l", "Clean the fan and count its turns."),
            ("l", "Put felt on the larg~est sheet."),
            ("l", "Lift the ma~chine on four soft feet."),
            ("l", "Give ev~ery ca~ble a loose loop."),
            ("l", "Lis~ten again at night."),
            (
                "p",
                "The last point is the most im~por~tant. By day a room has a floor of noise of about thir~ty-five "
                "dec~i~bels, and ev~ery~thing be~low it is hid~den. At night this floor sinks, and what was hid~den "
                "comes to light. Who~ever is con~tent then will be con~tent at noon.",
            ),
        ],
    ]
    top = y + 6
    bottom = top
    for number, column in enumerate(columns):
        x, y = 18 + number * 90, top
        for kind, marked in column:
            text = marked.replace("~", SOFT_HYPHEN)
            if kind == "h":
                y = sheet.text(text, x, y + 1.5, 84, font="sans-bold", size_pt=14.5) + 1
            elif kind == "l":
                sheet.text("–", x + 2, y, 4, size_pt=13, is_truth=False)
                y = sheet.text(text, x + 7, y, 77, size_pt=13) + 0.6
                sheet.truth[-1] = f"– {sheet.truth[-1]}"
            else:
                y = sheet.text(text, x, y, 84, size_pt=13, align="justify") + 2
        bottom = max(bottom, y)
    sheet.rule(105, top, 105, bottom, stroke=0.15, ink=120)
    sheet.text("Workshop Pages · 7", 18, 256, 174, font="sans", size_pt=8.5, align="right")
    return sheet
