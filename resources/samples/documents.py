"""The sample documents: invented texts of our own, set on clean sheets. No person, company or place is real."""

from __future__ import annotations

from typeset import Sheet

LEFT, MEASURE = 24.0, 162.0


def letter() -> Sheet:
    """First page of the scan: a letter that comes with an agreement."""
    sheet = Sheet()
    y = sheet.text("Tool Library at the Old Mill", LEFT, 20, MEASURE, font="sans-bold", size_pt=16)
    y = sheet.text("Lending desk, Canal Street 4, ground floor", LEFT, y, MEASURE, font="sans", size_pt=9.5)
    sheet.rule(LEFT, y + 2, LEFT + MEASURE, y + 2, stroke=0.4)
    y = sheet.text("14 March 2025", LEFT, y + 10, MEASURE, align="right")
    for line in ("To the members", "of the repair group", "Garden House, room 12"):
        y = sheet.text(line, LEFT, y, MEASURE)
    y = sheet.text("Lending agreement for the season", LEFT, y + 9, MEASURE, font="serif-bold", size_pt=13) + 3
    paragraphs = (
        "Dear members,",
        "thank you for asking about the larger machines. The workshop has 38 tools that may leave the building, "
        "from a hand drill to a cement mixer. Until now each loan was agreed by word of mouth at the desk. As the "
        "group has grown to more than two hundred households, we would like to put the rules on paper.",
        "You will find the agreement on the next page. It says how long a tool may stay with you, what the deposit "
        "is for, and what happens when something breaks. Please read it before your first loan and bring a signed "
        "copy with you. The deposit is between 10.00 and 120.00 euros and is returned in full when the tool comes "
        "back clean and working.",
        "The third page lists the machines that need a short introduction. It takes about twenty minutes and is "
        "held every Tuesday at 18:30. Nobody has to know the machine beforehand; bring closed shoes and, if your "
        "hair is long, something to tie it back with.",
        "Two requests from the last meeting: please empty the dust bags, and write the hours of use on the card "
        "that hangs on each machine. The cards tell us when a blade or a belt has to be changed, and save everybody "
        "money.",
        "With kind regards from the lending desk,",
    )
    for paragraph in paragraphs:
        y = sheet.text(paragraph, LEFT, y, MEASURE, size_pt=11.5, align="justify") + 2.6
    sheet.text("The tool keeper on duty", LEFT, y + 12, MEASURE, font="serif-italic", size_pt=11.5)
    sheet.text("Page 1 of 3", LEFT, 279, MEASURE, font="sans", size_pt=8.5, align="center")
    return sheet


def agreement() -> Sheet:
    """Second page of the scan: numbered clauses."""
    sheet = Sheet()
    y = sheet.text("Lending agreement", LEFT, 22, MEASURE, font="sans-bold", size_pt=17) + 3
    clauses = (
        (
            "1. What is lent",
            "The library lends the tool named on the lending card, with its case, its cable and the parts listed "
            "there. The member looks at the tool at the desk and says at once if something is missing or damaged.",
        ),
        (
            "2. Time of the loan",
            "A loan lasts seven days. It may be extended twice by telephone or at the desk, unless somebody is "
            "waiting for the same tool. From the eighth day on, 1.50 euros are due for each day and tool.",
        ),
        (
            "3. Deposit",
            "The deposit is paid before the tool leaves the building. It is kept in the cash box under the number "
            "of the loan, and is paid back within the same hour in which the tool is returned in order.",
        ),
        (
            "4. Use",
            "The tool is used for private work only and is not passed on. Safety covers stay where they are. "
            "Machines with a yellow mark may be used only after the introduction; those with a red mark only by two "
            "people.",
        ),
        (
            "5. Damage and loss",
            "Wear is not damage: blades, belts, sanding paper and drill bits are replaced by the library. For other "
            "damage the member pays the repair, at most the deposit. What was lost is replaced by a tool of the "
            "same kind or by its present value.",
        ),
        (
            "6. Liability",
            "The library tests every electrical tool once a year and notes the date on a label. It is not liable "
            "for work that went wrong, nor for injuries that come from careless use.",
        ),
    )
    for title, body in clauses:
        y = sheet.text(title, LEFT, y + 2, MEASURE, font="sans-bold", size_pt=12) + 0.6
        y = sheet.text(body, LEFT, y, MEASURE, size_pt=11.5, align="justify") + 2.2
    y = sheet.text("The member brings:", LEFT, y + 1, MEASURE, size_pt=11.5) + 0.6
    for item in ("a signed copy of this page;", "the deposit in cash;", "a card or letter that shows the address."):
        sheet.text("•", LEFT + 3, y, 4, size_pt=11.5, is_truth=False)
        y = sheet.text(item, LEFT + 8, y, MEASURE - 8, size_pt=11.5, is_truth=False)
        sheet.truth.append(f"• {item}")
    sheet.rule(LEFT, y + 20, LEFT + 68, y + 20)
    sheet.rule(LEFT + 94, y + 20, LEFT + MEASURE, y + 20)
    sheet.text("Place and date", LEFT, y + 21, 68, font="sans", size_pt=8.5)
    sheet.text("Signature of the member", LEFT + 94, y + 21, 68, font="sans", size_pt=8.5)
    sheet.text("Page 2 of 3", LEFT, 279, MEASURE, font="sans", size_pt=8.5, align="center")
    return sheet


def machine_list() -> Sheet:
    """Third page of the scan: a table and notes."""
    sheet = Sheet()
    y = sheet.text("Machines that need an introduction", LEFT, 22, MEASURE, font="sans-bold", size_pt=15) + 3
    y = sheet.text(
        "Yellow: after one introduction. Red: two people, after two introductions. The deposit is in euros.",
        LEFT,
        y,
        MEASURE,
        size_pt=11,
    )
    rows = [
        ["No.", "Machine", "Mark", "Deposit", "Hours"],
        ["104", "Circular saw, 190 mm", "yellow", "60.00", "412"],
        ["107", "Belt sander", "yellow", "40.00", "268"],
        ["111", "Angle grinder, 125 mm", "red", "40.00", "530"],
        ["115", "Rotary hammer", "yellow", "80.00", "199"],
        ["120", "Cement mixer, 120 l", "red", "120.00", "87"],
        ["121", "Tile cutter, wet", "yellow", "60.00", "141"],
        ["126", "Router with table", "red", "100.00", "305"],
        ["130", "Pressure washer", "yellow", "50.00", "622"],
        ["133", "Hedge trimmer", "yellow", "40.00", "174"],
        ["140", "Chain hoist, 500 kg", "red", "90.00", "36"],
    ]
    y = sheet.table(rows, LEFT, y + 4, [16, 66, 26, 28, 26], right_aligned=(3, 4), size_pt=10.5, row_height=8)
    y = sheet.text("Dates of the introductions", LEFT, y + 9, MEASURE, font="sans-bold", size_pt=12) + 1
    notes = (
        "Saws and grinders: 18 March, 1 April and 15 April, 18:30, in the yard. In rain the group meets under the "
        "roof of the bicycle stand.",
        "Mixer, hoist and washer: 25 March and 8 April, 18:30, at the gate. The hoist is shown with a load of 150 kg.",
        "Places are given in the order of the list that hangs beside the desk. Whoever cannot come crosses the name "
        "out, so that the next person may take the place.",
    )
    for note in notes:
        y = sheet.text(note, LEFT, y, MEASURE, size_pt=11.5, align="justify") + 2
    sheet.text("Page 3 of 3", LEFT, 279, MEASURE, font="sans", size_pt=8.5, align="center")
    return sheet


def invoice() -> Sheet:
    """An invoice with a ruled table."""
    sheet = Sheet(dpi=170)
    sheet.text("INVOICE", LEFT, 20, MEASURE, font="sans-bold", size_pt=24, ink=50)
    y = 34.0
    for line in ("Bicycle Workshop by the Bridge", "Example Road 17", "Open Tuesday to Saturday"):
        y = sheet.text(line, LEFT, y, 80, font="sans", size_pt=9.5)
    y = 34.0
    for line in ("Invoice number: 2025-0318", "Date: 4 April 2025", "Due: 18 April 2025"):
        y = sheet.text(line, 116, y, 70, font="sans", size_pt=9.5, align="right")
    y = sheet.text("Billed to", LEFT, 58, 80, font="sans-bold", size_pt=10)
    for line in ("Community Garden South", "Shed 3, Orchard Lane"):
        y = sheet.text(line, LEFT, y, 80, font="sans", size_pt=10)
    rows = [
        ["Pos.", "Description", "Qty", "Unit price", "Amount"],
        ["1", "Cargo bicycle, full service", "1", "89.00", "89.00"],
        ["2", "Brake pads, pair", "2", "14.50", "29.00"],
        ["3", "Inner tube 26 inch", "3", "6.90", "20.70"],
        ["4", "Chain, 8-speed, fitted", "1", "31.40", "31.40"],
        ["5", "Wheel truing", "2", "18.00", "36.00"],
        ["6", "Pick-up and return", "1", "12.00", "12.00"],
    ]
    widths = [14.0, 78.0, 16.0, 27.0, 27.0]
    y = sheet.table(rows, LEFT, y + 10, widths, right_aligned=(2, 3, 4), size_pt=10, row_height=8.2)
    totals = (("Subtotal", "218.10"), ("VAT 19 %", "41.44"), ("Total EUR", "259.54"))
    y += 3
    for name, amount in totals:
        font = "sans-bold" if name.startswith("Total") else "sans"
        sheet.text(name, 116, y, 40, font=font, size_pt=10.5, is_truth=False)
        y = sheet.text(amount, 156, y, 28.5, font=font, size_pt=10.5, align="right", is_truth=False) + 1
        sheet.truth.append(f"{name} {amount}")
    sheet.rule(116, y, 186, y, stroke=0.5)
    sheet.text(
        "Please pay within 14 days and give the invoice number. Parts that were replaced can be looked at in the "
        "workshop until the due date. Thank you for repairing instead of buying new.",
        LEFT,
        y + 14,
        MEASURE,
        font="sans",
        size_pt=10,
    )
    return sheet


def receipt() -> Sheet:
    """A till receipt."""
    sheet = Sheet(width=80, height=136, dpi=230)
    y = sheet.text("CORNER GROCERY", 4, 8, 72, font="mono-bold", size_pt=14, align="center")
    for line in ("Market Square 2", "Till 03   Cashier 11"):
        y = sheet.text(line, 4, y, 72, font="mono", size_pt=9, align="center", ink=60)
    y = sheet.text("12/05/2025 09:41   No. 004817", 4, y + 2, 72, font="mono", size_pt=8.5, ink=60)
    sheet.rule(4, y + 1, 76, y + 1, ink=90)
    y += 4
    items = (
        ("Rye bread 1 kg", "4.20"),
        ("Milk 1.5 % 2 x 1.19", "2.38"),
        ("Apples 0.842 kg", "2.52"),
        ("Oat flakes 500 g", "1.49"),
        ("Mustard, hot", "1.85"),
        ("Coffee, ground", "6.79"),
        ("Bag deposit", "0.25"),
        ("Bottle return", "-1.00"),
    )
    amounts = (*items, ("", ""), ("TOTAL EUR", "18.48"), ("CASH", "20.00"), ("CHANGE", "1.52"))
    for name, amount in amounts:
        if not name:
            sheet.rule(4, y + 1, 76, y + 1, ink=90)
            y += 4
            continue
        font = "mono-bold" if name.startswith("TOTAL") else "mono"
        sheet.text(name, 4, y, 52, font=font, size_pt=9.5, ink=60, is_truth=False)
        y = sheet.text(amount, 56, y, 20, font=font, size_pt=9.5, ink=60, align="right", is_truth=False) + 0.8
        sheet.truth.append(f"{name} {amount}")
    y = sheet.text("VAT 7 % included: 1.21", 4, y + 4, 72, font="mono", size_pt=8.5, ink=60)
    for line in ("Thank you for your visit!", "Goods may be returned within", "14 days with this receipt."):
        y = sheet.text(line, 4, y + 1, 72, font="mono", size_pt=8.5, ink=60, align="center")
    return sheet


def notice() -> Sheet:
    """A notice that is photographed on a table."""
    sheet = Sheet(width=148, height=210, dpi=210)
    y = sheet.text("READING ROOM", 12, 16, 124, font="sans-bold", size_pt=24, align="center")
    y = sheet.text("Rules of the house", 12, y, 124, font="sans", size_pt=14, align="center") + 6
    rules = (
        "The room is open from 8 in the morning until 9 in the evening.",
        "Please speak softly. Telephones stay in the bag.",
        "Books with a green dot may be taken home for two weeks.",
        "Water in closed bottles is welcome, food is not.",
        "Leave the window as you found it.",
        "Lost and found: ask at the front desk, drawer 5.",
    )
    for number, rule in enumerate(rules, 1):
        sheet.text(f"{number}.", 14, y, 9, font="dejavu-serif", size_pt=15, is_truth=False)
        y = sheet.text(rule, 25, y, 110, font="dejavu-serif", size_pt=15, is_truth=False) + 2.5
        sheet.truth.append(f"{number}. {rule}")
    sheet.text("Valid from 1 September 2025", 12, y + 8, 124, font="serif-italic", size_pt=12, align="center")
    return sheet


def east_asian() -> Sheet:
    """A leaflet with Japanese, Chinese and English lines."""
    sheet = Sheet(width=170, height=158, dpi=170)
    y = sheet.text("図書室のご案内 / 阅览室须知", 14, 14, 142, font="ja-sans-bold", size_pt=18) + 2
    parts = (
        ("ja-sans-bold", 12, "開室時間"),
        ("ja-sans", 11, "月曜日から土曜日まで、午前九時から午後七時まで開いています。日曜日と祝日はお休みです。"),
        (
            "ja-serif",
            11,
            "本は一度に五冊まで、二週間借りることができます。返す日を過ぎた場合は、窓口にお知らせください。",
        ),
        ("ja-sans", 11, "コピー機は一枚10円です。カラーは50円になります。"),
        ("zh-sans-bold", 12, "开放时间"),
        ("zh-sans", 11, "星期一至星期六上午九点到下午七点开放，星期日和节假日休息。"),
        ("zh-serif", 11, "每次最多可以借五本书，借期为两个星期。如果书已经过期，请到服务台说明情况。"),
        ("zh-sans", 11, "请保持安静，不要在室内吃东西。水瓶请盖好。"),
        ("sans-bold", 12, "In English"),
        (
            "sans",
            11,
            "The room is open from Monday to Saturday, 9:00 to 19:00. Five books may be borrowed for two weeks.",
        ),
        ("ja-sans", 11, "電話 000-0000-0000　窓口 3番"),
    )
    for font, size, text in parts:
        y = sheet.text(text, 14, y + (2.5 if "bold" in font else 0), 142, font=font, size_pt=size, leading=1.55) + 1.2
    return sheet
