#!/usr/bin/env python3
"""Does the format change the record? Renders the plans of the corpus to DOCX and from it to ODT, HTML, RTF, DOC, PDF and
page images, and compares the values of each record with those of the plan's text.

usage: benchmark.py [--kehoach PATH] [--corpus FOLDER] [--formats LIST] [--plans PART] [--scans N] [--work FOLDER] [--misses]

Needs python-docx, Pillow and numpy (pip), LibreOffice and poppler. Ends with 1 where a bound is missed: 0.99 of the values
for digital formats, 0.97 for clean scans, 0.93 for worn ones.
"""
import argparse, collections, json, os, pathlib, subprocess, sys, tempfile, unicodedata
sys.path.insert(0, os.path.dirname(__file__))
import rendering

DIGITAL = ["docx", "odt", "html", "rtf", "doc", "pdf"]
SCANS = {"clean": 0.97, "worn": 0.93}


def run(*arguments, **options):
    return subprocess.run(arguments, check=True, capture_output=True, **options).stdout


def load(kehoach, path):
    text = run(kehoach, "text", str(path))
    lines = run(kehoach, "text", "--dump", "paragraphs", str(path)).decode().splitlines()
    places = [tuple(map(int, line.split("\t")[0].split("-"))) for line in lines if "\t" in line]
    record = json.loads(run(kehoach, "extract", "--no-findings", "--format", "json", str(path)))
    return rendering.Plan(text, places, record[0] if isinstance(record, list) else record)


def fold(value):
    if not isinstance(value, str):
        return value
    value = unicodedata.normalize("NFC", value).replace("–", "-").replace("’", "'")
    return " ".join(value.split()).casefold()


def values(record):
    """The values of a record by field, as lists."""
    fields = collections.defaultdict(list)
    header = record["header"]
    for field, inner in [("type", "name"), ("number", "value"), ("issuer", "name"), ("issuer", "parent"),
                         ("issuedOn", "value"), ("title", "text"), ("campaign", "name")]:
        value = (header.get(field) or {}).get(inner)
        if value is not None:
            fields["header"].append((field, inner, fold(value)))
    if header.get("place"):
        fields["header"].append(("place", fold(header["place"])))

    def walk(nodes, path):
        for node in nodes:
            here = path + (node["marker"] or "-",)
            fields["outline"].append(here)
            walk(node["children"], here)

    walk(record["outline"], ())
    for date in record["dates"]:
        fields["dates"].append((date["value"], date["role"]))
    for one in record["citations"]:
        fields["citations"].append((one["number"], one["type"], one["issuedOn"], fold(one["issuer"])))
    for one in record["phases"]:
        fields["phases"].append((fold(one["label"]), one["start"], one["end"]))
    for one in record["deadlines"]:
        fields["deadlines"].append((one["kind"], one["value"]))
    for one in record["anniversaries"]:
        fields["anniversaries"].append((one["founded"], one["observed"]))
    closing = record["closing"]
    for key, value in (closing.get("signatory") or {}).items():
        if key != "span" and value is not None:
            fields["signatory"].append((key, fold(value)))
    for one in closing["recipients"]:
        fields["recipients"].append(fold(one["name"]))
    return fields


class Tally:
    def __init__(self):
        self.rows = collections.defaultdict(lambda: [0, 0])
        self.misses = []

    def add(self, name, expected, found):
        for field in sorted(set(expected) | set(found)):
            left, right = collections.Counter(expected[field]), collections.Counter(found[field])
            same = sum((left & right).values())
            self.rows[field][0] += same
            self.rows[field][1] += max(sum(left.values()), sum(right.values()))
            self.misses += [f"{name} {field} missed {v}" for v in (left - right).elements()]
            self.misses += [f"{name} {field} extra  {v}" for v in (right - left).elements()]

    def share(self, field=None):
        rows = [self.rows[field]] if field else list(self.rows.values())
        total = sum(row[1] for row in rows)
        return sum(row[0] for row in rows) / total if total else None


def convert(files, form, folder):
    """The DOCX files in another format, by LibreOffice."""
    folder.mkdir(exist_ok=True)
    filters = {"html": "html:HTML (StarWriter)", "doc": "doc:MS Word 97", "rtf": "rtf:Rich Text Format"}
    profile = f"-env:UserInstallation=file://{folder.parent}/profile"
    run("soffice", profile, "--headless", "--convert-to", filters.get(form, form), "--outdir", str(folder), *map(str, files))
    return [folder / (file.stem + "." + form) for file in files]


def scans(pdf, folder, worn):
    """The pages of a PDF as pictures at 300 dpi in a PDF: as a scanner gives them, or turned, noisy and stamped."""
    import numpy
    from PIL import Image, ImageDraw
    folder.mkdir(exist_ok=True)
    prefix = folder / pdf.stem
    run("pdftoppm", "-r", "300", str(pdf), str(prefix))
    pages = []
    draw_numbers = numpy.random.default_rng(7)
    for number, path in enumerate(sorted(folder.glob(pdf.stem + "-*.ppm"))):
        page = Image.open(path).convert("RGB")
        if worn:
            if number == 0:
                stamp = Image.new("RGBA", page.size, (0, 0, 0, 0))
                draw = ImageDraw.Draw(stamp)
                ink = (214, 30, 44, 190)
                draw.ellipse((420, 180, 860, 620), outline=ink, width=12)
                draw.ellipse((490, 250, 790, 550), outline=ink, width=5)
                draw.line((440, 400, 840, 400), fill=ink, width=6)
                page = Image.alpha_composite(page.convert("RGBA"), stamp).convert("RGB")
            page = page.rotate(1, resample=Image.BICUBIC, fillcolor="white")
            pixels = numpy.asarray(page).astype(numpy.int16)
            noise = draw_numbers.normal(0, 18, pixels.shape[:2])[..., None].astype(numpy.int16)
            page = Image.fromarray(numpy.clip(pixels + noise - 8, 0, 255).astype(numpy.uint8))
        pages.append(page)
        path.unlink()
    target = folder / (pdf.stem + ".pdf")
    pages[0].save(target, save_all=True, append_images=pages[1:], resolution=300, quality=80)
    return target


def main():
    here = pathlib.Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser()
    parser.add_argument("--kehoach", default=str(here / ".build/release/kehoach"))
    parser.add_argument("--corpus", default=str(here / "Corpus"))
    parser.add_argument("--formats", default=",".join(DIGITAL + list(SCANS)))
    parser.add_argument("--plans", default="", help="only those with this in their path")
    parser.add_argument("--scans", type=int, default=10, help="of how many plans page images are made")
    parser.add_argument("--work", help="keep the files in this folder")
    parser.add_argument("--misses", action="store_true")
    arguments = parser.parse_args()
    formats = arguments.formats.split(",")
    work = pathlib.Path(arguments.work or tempfile.mkdtemp(prefix="formats-")).resolve()
    work.mkdir(parents=True, exist_ok=True)
    paths = [path for path in sorted(pathlib.Path(arguments.corpus).glob("[!h]*/*"))
             + sorted(pathlib.Path(arguments.corpus).glob("history/*"))
             if path.suffix in (".txt", ".md") and arguments.plans in str(path)]
    (work / "docx").mkdir(exist_ok=True)
    expected, documents, typed = {}, [], []
    for path in paths:
        plan = load(arguments.kehoach, path)
        document = work / "docx" / (path.stem + ".docx")
        rendering.render(plan, document)
        # LibreOffice writes other numbers into HTML than it shows, so there they are typed.
        (work / "typed").mkdir(exist_ok=True)
        typed.append(work / "typed" / document.name)
        rendering.render(plan, typed[-1], automatic=False)
        expected[path.stem] = values(plan.record)
        documents.append(document)
    # Every sixth plan: each folder of the corpus has one.
    step = max(1, len(documents) // max(1, arguments.scans))
    chosen = documents[::step][:arguments.scans]
    tallies, failed = {}, False
    pdfs = {}
    if set(formats) & {"pdf", "clean", "worn"}:
        pdfs = dict(zip(documents, convert(documents, "pdf", work / "pdf")))
    for form in formats:
        if form == "docx":
            files = documents
        elif form == "pdf":
            files = list(pdfs.values())
        elif form in SCANS:
            files = [scans(pdfs[document], work / form, form == "worn") for document in chosen]
        else:
            files = convert(typed if form == "html" else documents, form, work / form)
        tally = tallies[form] = Tally()
        output = subprocess.run([arguments.kehoach, "extract", "--no-findings", *map(str, files)], capture_output=True)
        sys.stderr.write(output.stderr.decode())
        (work / (form + ".jsonl")).write_bytes(output.stdout)
        records = [json.loads(line) for line in output.stdout.splitlines()] if len(files) > 1 else [json.loads(output.stdout)]
        found = {pathlib.Path(record["source"]["name"]).stem: values(record) for record in records}
        for file in files:
            tally.add(f"{form} {file.stem}", expected[file.stem], found.get(file.stem, collections.defaultdict(list)))
    fields = sorted({field for tally in tallies.values() for field in tally.rows})
    width = max(map(len, fields + ["all"])) + 2
    print(" " * width + "".join(f"{form:>8}" for form in tallies))
    for field in fields + [None]:
        cells = "".join(f"{share:8.3f}" if (share := tally.share(field)) is not None else f"{'':8}" for tally in tallies.values())
        print(f"{field or 'all':{width}}{cells}")
    for form, tally in tallies.items():
        bound = SCANS.get(form, 0.99)
        if tally.share() < bound:
            failed = True
            print(f"{form}: {tally.share():.3f}, to be {bound}")
    if arguments.misses:
        for tally in tallies.values():
            print("\n".join(tally.misses))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
