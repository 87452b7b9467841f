"""Renders a plan as offices send it: a DOCX with a letterhead table, automatic numbering, a footnote, a signature table.

What is rendered are the paragraphs and values that `kehoach` found in the plan's text, so the record of the DOCX should
have the same values. Lists are numbered automatically only where a list would show the very markers that the text has.
"""
import copy, re
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"]
NOTE = "Số liệu theo báo cáo của các đơn vị."


def clean(text):
    """A line without marks of markdown."""
    text = re.sub(r"^\s*#+\s*", "", text)
    return re.sub(r"\\([-*.#])", r"\1", re.sub(r"\*\*|__|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)", "", text)).strip()


class Numbering:
    """Lists that show the markers of the text, each with a definition of its own."""

    def __init__(self, document):
        self.root = document.part.numbering_part.element
        self.next = 500

    def new(self, form, text, start):
        self.next += 1
        number = str(self.next)
        level = (f'<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
                 '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>')
        abstract = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">{level}</w:abstractNum>')
        first = self.root.find(qn("w:num"))
        first.addprevious(abstract) if first is not None else self.root.append(abstract)
        self.root.append(parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))
        return number

    @staticmethod
    def put(paragraph, number):
        properties = paragraph._p.get_or_add_pPr()
        properties.append(parse_xml(
            f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'))


def add_footnote(document, paragraph):
    """Puts a footnote at the end of a paragraph."""
    mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
    xml = (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {nsdecls("w")}>'
           '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
           '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
           f'<w:footnote w:id="1"><w:p>{mark}<w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve"> {NOTE}</w:t></w:r></w:p></w:footnote></w:footnotes>')
    part = Part(PackURI("/word/footnotes.xml"),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml", xml.encode(),
                document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    paragraph._p.append(parse_xml(
        f'<w:r {nsdecls("w")}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'))


class Plan:
    """A plan's normalized text, its paragraphs and its record."""

    def __init__(self, text, paragraphs, record):
        self.text, self.record, self.paragraphs = text, record, paragraphs

    def part(self, start, end):
        return self.text[start:end].decode("utf-8")

    def line(self, start, end):
        return clean(" ".join(self.part(start, end).split()))

    def spans(self, value):
        """All spans in a value of the record."""
        if isinstance(value, dict):
            if isinstance(value.get("span"), dict):
                yield value["span"]
            for inner in value.values():
                yield from self.spans(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from self.spans(inner)

    @property
    def body_start(self):
        """Where the letterhead ends: at the type, or behind the last of its values."""
        header = self.record["header"]
        first = min((node["span"]["start"] for node in self.record["outline"]), default=len(self.text))
        if header.get("type"):
            for start, end in self.paragraphs:
                # The type stands alone in capitals above the title.
                if self.line(start, end).casefold() == header["type"]["name"].casefold():
                    return start
        # A dispatch: number and date stand above its subject and addressee.
        ends = [value["span"]["end"] for key in ("number", "issuedOn") if (value := header.get(key)) and value.get("span")]
        ends = [end for end in ends if end < first]
        # The subject stands there, too, and may have more lines than what stands beside it.
        subject = (header.get("title") or {}).get("span")
        if ends and subject and subject["start"] < max(ends):
            ends.append(subject["end"])
        return next((start for start, end in self.paragraphs if ends and start >= max(ends)), 0)

    @property
    def closing(self):
        """Where recipients and signature stand."""
        spans = list(self.spans(self.record["closing"]))
        if not spans:
            return len(self.text), len(self.text)
        start, end = min(s["start"] for s in spans), max(s["end"] for s in spans)
        for place, stop in self.paragraphs:
            if place <= start < stop:
                start = place
        before = [place for place, stop in self.paragraphs if stop <= start]
        if before and self.line(before[-1], start).startswith("Nơi nhận"):
            start = before[-1]
        return start, end


def centred(document, text, bold=True):
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.add_run(text).bold = bold
    return paragraph


def columns(document, left, right):
    """A table of two columns without rules: what letterheads and signatures are set in."""
    table = document.add_table(rows=1, cols=2)
    table.autofit = False
    for cell, lines, width in zip(table.rows[0].cells, (left, right), (7, 9.5)):
        cell.width = Cm(width)
        for index, (text, bold, alignment) in enumerate(lines):
            paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
            paragraph.alignment = alignment
            paragraph.add_run(text).bold = bold
    return table


def is_subject(plan):
    """Whether the title is the subject of a dispatch, which stands under its number."""
    title, limit = plan.record["header"].get("title"), plan.body_start
    is_above = title and title.get("span") and title["span"]["start"] < limit
    return bool(is_above and re.search(r"[Vv]/[Vv]|[Vv]ề việc", plan.part(0, limit)))


def letterhead(document, plan):
    header = plan.record["header"]
    middle, limit = WD_ALIGN_PARAGRAPH.CENTER, plan.body_start

    def shown(value, key="text"):
        if not value or not value.get("span") or value["span"]["start"] >= limit:
            return None
        return value.get(key)

    left, right = [], []
    issuer = shown(header.get("issuer"), "name")
    if issuer:
        if header["issuer"].get("parent"):
            left.append((header["issuer"]["parent"].upper(), False, middle))
        left.append((issuer.upper(), True, middle))
        left.append(("", False, middle))
    if shown(header.get("number")) is not None:
        left.append(("Số: " + header["number"]["text"], False, middle))
    top = plan.part(0, limit)
    title = shown(header.get("title"))
    if title and is_subject(plan):
        left.append(("V/v " + " ".join(clean(title).split()), False, middle))
        title = None
    if re.search(r"ĐẢNG CỘNG SẢN", top):
        right.append(("ĐẢNG CỘNG SẢN VIỆT NAM", True, middle))
    elif re.search(r"CỘNG H", top):
        right.append(("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", True, middle))
        right.append(("Độc lập - Tự do - Hạnh phúc", True, middle))
    if shown(header.get("issuedOn")) is not None:
        place = header.get("place")
        right.append(("", False, middle))
        right.append(((place + ", " if place else "") + header["issuedOn"]["text"], False, middle))
    if left or right:
        columns(document, left or [("", False, middle)], right or [("", False, middle)])
        document.add_paragraph()
    if title:
        if header.get("type"):
            centred(document, header["type"]["name"].upper())
        centred(document, " ".join(clean(title).split()))


def signature(document, plan):
    closing = plan.record["closing"]
    middle = WD_ALIGN_PARAGRAPH.CENTER
    left = [("Nơi nhận:", True, WD_ALIGN_PARAGRAPH.LEFT)] if closing["recipients"] else [("", False, middle)]
    for index, one in enumerate(closing["recipients"]):
        purpose = f" ({one['purpose']})" if one.get("purpose") else ""
        mark = "." if index + 1 == len(closing["recipients"]) else ";"
        left.append(("- " + one["name"] + purpose + mark, False, WD_ALIGN_PARAGRAPH.LEFT))
    signatory = closing.get("signatory") or {}
    lines = re.split(r" (?=(?:KT|TL|TUQ|Q)\. ?)", signatory.get("authority") or "") + [signatory.get("title")]
    right = [(line, True, middle) for line in lines if line]
    right += [("", False, middle)] * 3
    if signatory.get("name"):
        right.append((signatory["name"], True, middle))
    columns(document, left, right)


def markers(plan):
    """For each place where a unit starts: what is typed there, and the list that shows it, if one does."""
    found = {}

    def walk(nodes):
        run = None
        for node in nodes:
            start = node["span"]["start"]
            typed = re.match(r"\s*((?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])[.)/]|[-+])\s+", plan.text[start:start + 24].decode("utf-8", "ignore"))
            form = None
            if typed:
                text, style = typed.group(1), node["style"]
                if style == "bullet":
                    form = ("bullet", text, 1)
                elif style == "roman" and text[:-1] in ROMAN:
                    form = ("upperRoman", "%1" + text[-1], ROMAN.index(text[:-1]))
                elif style == "decimal":
                    head, _, last = text[:-1].rpartition(".")
                    form = ("decimal", (head + "." if head else "") + "%1" + text[-1], int(last))
                elif style == "letter" and text[0] in "abcd":
                    form = ("lowerLetter", "%1" + text[-1], "abcd".index(text[0]) + 1)
            if form:
                goes_on = run and run["form"][:2] == form[:2] and (form[0] == "bullet" or run["last"] + 1 == form[2])
                run = {"form": form, "last": form[2], "list": run["list"] if goes_on else {}}
                found[start] = (typed.end(), run["list"], form)
            else:
                run = None
            walk(node["children"])

    walk(plan.record["outline"])
    return found


def has_columns(text):
    """Whether blanks or tabs set parts of a text apart."""
    return bool(re.search(r"\S {3,}\S", text)) or "\t" in text


def pieces(line):
    """The parts of a line with the columns that they start in."""
    if "\t" in line:
        return [(100 * index, part) for index, part in enumerate(line.strip(" ").split("\t"))]
    return [(part.start(), part.group()) for part in re.finditer(r"\S+(?: {1,2}\S+)*", line)]


def aligned(document, lines):
    """Columns that the text makes with blanks: the table that they were where there are three, else as they stand."""
    starts = max(([start for start, _ in pieces(line)] for line in lines), key=len, default=[])
    if len(starts) < 3 or len(lines) < 2:
        for line in lines:
            run = document.add_paragraph().add_run(clean(line) and line.replace("\t", "    "))
            run.font.name, run.font.size = "DejaVu Sans Mono", Pt(8)
        return
    rows = []
    for line in lines:
        cells = [""] * len(starts)
        for start, text in pieces(line):
            column = max((index for index, other in enumerate(starts) if other <= start + 3), default=0)
            cells[column] = (cells[column] + " " + clean(text)).strip()
        if cells[0] or not rows:
            rows.append(cells)
        else:
            # What had no room in a row of the text goes on in the next.
            rows[-1] = [" ".join(filter(None, pair)) for pair in zip(rows[-1], cells)]
    table = document.add_table(rows=0, cols=len(starts))
    table.style = "Table Grid"
    for cells in rows:
        for cell, text in zip(table.add_row().cells, cells):
            cell.text = text


def render(plan, path, automatic=True):
    document = Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Times New Roman", Pt(13)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), "Times New Roman")
    style.paragraph_format.space_after = Pt(4)
    for section in document.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin, section.right_margin = Cm(3), Cm(1.5)
        section.top_margin = section.bottom_margin = Cm(2)
    numbering, lists = Numbering(document), markers(plan) if automatic else {}
    start, (end_start, end) = plan.body_start, plan.closing
    letterhead(document, plan)
    title_end = max([s["end"] for key in ("type", "title") for s in plan.spans(plan.record["header"].get(key))], default=0)
    signed = noted = False
    table = None
    lines = []
    for place, stop in plan.paragraphs:
        if place < start:
            continue
        if lines and (place >= end_start or not has_columns(plan.part(place, stop))):
            aligned(document, lines)
            lines = []
        if place >= end_start and not signed:
            signature(document, plan)
            signed = True
        if end_start <= place < end:
            if stop > end + 8:
                # An annex that the text has on the line of the signature.
                document.add_page_break()
                centred(document, plan.line(end, stop))
            continue
        raw = plan.part(place, stop)
        if raw.lstrip().startswith("|") or " | " in raw:
            # A bar at the end closes the last cell only where one opens the first.
            bare = raw.strip()
            cells = [clean(cell) for cell in (bare.strip("|") if bare.startswith("|") else bare).split("|")]
            if all(re.fullmatch(r":?-+:?", cell) for cell in cells):
                continue
            if table is None or len(table.columns) != len(cells):
                table = document.add_table(rows=0, cols=len(cells))
                table.style = "Table Grid"
            for cell, text in zip(table.add_row().cells, cells):
                cell.text = text
            continue
        table = None
        if has_columns(raw):
            lines += raw.split("\n")
            continue
        text = plan.line(place, stop)
        if stop <= title_end and is_subject(plan):
            # It stands in the letterhead.
            continue
        if stop <= title_end:
            # Type and title may be one paragraph of the text.
            kind = (plan.record["header"].get("type") or {}).get("name", "").upper()
            if kind and text.startswith(kind + " "):
                # `KẾ HOẠCH LIÊN TỊCH`, `KẾ HOẠCH PHỐI HỢP`: what follows in capitals belongs to it.
                words = text[len(kind):].split()
                more = next((index for index, word in enumerate(words) if not word.isupper()), len(words))
                more = more if more < len(words) else 0
                centred(document, " ".join([kind] + words[:more]))
                text = " ".join(words[more:])
            centred(document, text)
            continue
        paragraph = document.add_paragraph()
        if place in lists:
            length, numbers, form = lists[place]
            if "number" not in numbers:
                numbers["number"] = numbering.new(*form)
            numbering.put(paragraph, numbers["number"])
            text = plan.line(place + length_in_bytes(plan, place, length), stop)
        else:
            paragraph.paragraph_format.first_line_indent = Cm(1)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        # What is written in several runs, as Word writes it.
        half = text.find(" ", len(text) // 2)
        paragraph.add_run(text[:half] if half > 0 else text)
        if half > 0:
            paragraph.add_run(text[half:])
        if not noted and len(text) > 150 and text.endswith("."):
            add_footnote(document, paragraph)
            noted = True
    aligned(document, lines)
    if not signed and plan.closing[0] < len(plan.text):
        signature(document, plan)
    document.save(path)


def length_in_bytes(plan, place, characters):
    return len(plan.text[place:place + 40].decode("utf-8", "ignore")[:characters].encode("utf-8"))
