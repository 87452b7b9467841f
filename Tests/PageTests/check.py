#!/usr/bin/env python3
"""Looks at the pages of `kehoach report` with the eyes of a browser.

    check.py KEHOACH [--screenshots FOLDER] [PLAN...]

Makes the pages of plans (some of Corpus/ if none are given), opens them in a headless Chromium, and checks that they
render without a word on the console, that links lead to their places, that filters hide and show, that the timeline has
every phase and deadline, that A4 and a phone have room for all of it, and that contrast, landmarks and the rules of
axe-core pass, by day and by night. Needs chromium, and from PyPI websocket-client; axe-core-python where axe is to be asked.
"""

import base64
import json
import subprocess
import sys
import tempfile
from importlib import resources
from pathlib import Path

# Nothing is left beside the tests.
sys.dont_write_bytecode = True

from browser import Browser  # noqa: E402
from samples import HOSTILE, PLANS, disputed_store  # noqa: E402
from scripts import CONTRAST, LANDMARKS, OVERFLOW, OVERLAP  # noqa: E402

REPOSITORY = Path(__file__).resolve().parents[2]


class Checks:
    """What was checked, and what was wrong."""

    def __init__(self):
        self.count = 0
        self.failures = []

    def expect(self, is_so, what):
        self.count += 1
        if not is_so:
            self.failures.append(what)
            print(f"FAILED {what}")

    def nothing(self, found, what):
        self.expect(not found, f"{what}: {found}")


def axe_source():
    try:
        return (resources.files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8")
    except (ModuleNotFoundError, FileNotFoundError):
        return None


def check_accessibility(browser, checks, name, axe):
    checks.nothing(browser.value(CONTRAST), f"{name}: contrast")
    checks.nothing(browser.value(LANDMARKS), f"{name}: landmarks")
    if axe is None:
        return
    browser.value(axe + "; 0")
    answer = browser.value("axe.run(document).then(answer => answer.violations.map(v => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 120)]))")
    checks.nothing(answer, f"{name}: axe")


def check_plan(browser, checks, path, record):
    """The page of a plan beside its record."""
    name = path.name
    rows = browser.value("document.querySelectorAll('.timeline .row').length")
    if browser.value("!!document.querySelector('.timeline')"):
        for kind, wanted in [("phase", len(record["phases"])), ("deadline", len(record["deadlines"]))]:
            found = browser.value(f"document.querySelectorAll('.timeline .row.{kind}').length")
            checks.expect(found == wanted, f"{name}: timeline has {found} of {wanted} {kind}s, {rows} rows")
    elif any(date for phase in record["phases"] for date in [phase["start"], phase["end"]]):
        checks.expect(False, f"{name}: no timeline")
    check_jumps(browser, checks, name, record)
    check_filters(browser, checks, name)


def check_jumps(browser, checks, name, record):
    """A click on a finding brings its place into view, and the keyboard does the same."""
    for number, finding in enumerate(record["findings"] or [], 1):
        if finding["span"] is None:
            continue
        browser.value(f"scrollTo(0, 0); document.querySelector('#finding-{number} .what a').click()")
        box = browser.value(f"(() => {{ const box = document.getElementById('f{number}').getBoundingClientRect(); return [box.top, box.bottom, innerHeight]; }})()")
        checks.expect(0 <= box[0] + 1 and box[0] < box[2], f"{name}: finding {number} is not in view: {box}")
        checks.expect(browser.value("location.hash") == f"#f{number}", f"{name}: hash of finding {number}")
        if number == 1:
            browser.value("location.hash = ''; scrollTo(0, 0); document.querySelector('#finding-1 .what a').focus()")
            browser.press("Enter", 13)
            checks.expect(browser.value("location.hash") == "#f1", f"{name}: Enter does not jump")
    browser.value("scrollTo(0, 0); document.activeElement.blur(); 0")
    browser.press("Tab", 9)
    outline = browser.value("document.activeElement.className + ' ' + getComputedStyle(document.activeElement).outlineStyle")
    checks.expect(outline.startswith(("skip", "")) and "none" not in outline, f"{name}: focus is not seen: {outline}")


def check_filters(browser, checks, name):
    """Each box hides its findings in list and text, and shows them again."""
    shown = "[...document.querySelectorAll('.findings > li')].filter(li => li.getClientRects().length).length"
    all_shown = browser.value(shown)
    for box in browser.value("[...document.querySelectorAll('.filters input[id^=level], .filters input[id^=group]')].map(box => box.id)"):
        style = f".{box}" if box.startswith("group") else f".{box.removeprefix('level-')}"
        own = browser.value(f"document.querySelectorAll('.findings > li{style}').length")
        browser.value(f"document.getElementById('{box}').click()")
        checks.expect(browser.value(shown) == all_shown - own, f"{name}: {box} leaves {browser.value(shown)} of {all_shown}")
        numbers = browser.value(f"[...document.querySelectorAll('.paper .number{style}')].filter(a => a.getClientRects().length).length")
        checks.expect(numbers == 0, f"{name}: {box} leaves {numbers} numbers in the text")
        browser.value(f"document.getElementById('{box}').click()")
        checks.expect(browser.value(shown) == all_shown, f"{name}: {box} does not bring them back")
    browser.value("document.getElementById('show-found')?.click()")
    numbers = browser.value("[...document.querySelectorAll('.paper .number')].filter(a => a.getClientRects().length).length")
    checks.expect(numbers == 0, f"{name}: findings stay in the text")
    browser.value("document.getElementById('show-found')?.click()")


def check_paper(browser, checks, path):
    """On A4 nothing is cut off, and what is of no use on paper is not there."""
    browser.open(path, width=680, height=960)
    browser.send("Emulation.setEmulatedMedia", media="print", features=[])
    checks.nothing(browser.value(OVERFLOW), f"{path.name}: beyond the edge of A4")
    hidden = browser.value("[...document.querySelectorAll('.filters, .skip, .tiles')].filter(node => node.getClientRects().length).length")
    checks.expect(hidden == 0, f"{path.name}: {hidden} parts of the screen on paper")
    pdf = base64.b64decode(browser.send("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"])
    checks.expect(pdf.startswith(b"%PDF"), f"{path.name}: no PDF")
    size = subprocess.run(["pdfinfo", "-"], input=pdf, capture_output=True).stdout.decode()
    if size:
        checks.expect("(A4)" in size, f"{path.name}: page size {size}")
    return pdf


def check_without_script(browser, checks, path):
    """Links and filters need no script."""
    browser.open(path, script=False)
    document = browser.send("DOM.getDocument")["root"]["nodeId"]
    link = browser.send("DOM.querySelector", nodeId=document, selector=".findings .what a")["nodeId"]
    if not link:
        return
    target = dict(zip(*[iter(browser.send("DOM.getAttributes", nodeId=link)["attributes"])] * 2))["href"]
    box = browser.send("DOM.querySelector", nodeId=document, selector=".filters input")["nodeId"]
    style = dict(zip(*[iter(browser.send("DOM.getAttributes", nodeId=box)["attributes"])] * 2))["id"].removeprefix("level-")
    browser.send("DOM.focus", nodeId=box)
    browser.press(" ", 32)
    entry = browser.send("DOM.querySelector", nodeId=document, selector=f".findings > li.{style}")["nodeId"]
    browser.send("CSS.enable")
    shown = {p["name"]: p["value"] for p in browser.send("CSS.getComputedStyleForNode", nodeId=entry)["computedStyle"]}
    checks.expect(shown["display"] == "none", f"{path.name}: without script {style} stays")
    checks.expect(target.startswith("#f"), f"{path.name}: {target} is no place")


def screenshot(browser, path, file):
    height = min(browser.value("document.documentElement.scrollHeight"), 8000)
    width = browser.value("innerWidth")
    picture = browser.send(
        "Page.captureScreenshot", format="png", captureBeyondViewport=True,
        clip={"x": 0, "y": 0, "width": width, "height": height, "scale": 1})
    file.write_bytes(base64.b64decode(picture["data"]))


def check_overview(browser, checks, pages, name, folder, axe):
    """The page about all plans, by day and night, on a wide screen and a narrow one."""
    browser.problems.clear()
    index = pages / "index.html"
    for scheme in ["light", "dark"]:
        for width in [1280, 390]:
            browser.open(index, width=width, height=900, scheme=scheme)
            wide = browser.value("document.documentElement.scrollWidth")
            checks.expect(wide <= width, f"{name}: {wide} px wide on {width}: {browser.value(OVERFLOW) if wide > width else ''}")
            browser.value("document.querySelectorAll('details').forEach(node => node.open = true)")
            if folder:
                screenshot(browser, index, folder / f"{name}-{width}-{scheme}.png")
            check_accessibility(browser, checks, f"{name} {width} {scheme}", axe if width == 1280 else None)
    check_paper(browser, checks, index)
    # Most printers leave grounds out: light figures would stand on white.
    figure = browser.value("(node => node ? getComputedStyle(node).color : '')(document.querySelector('.months .many'))")
    ink = browser.value("getComputedStyle(document.body).color")
    checks.expect(figure == ink or not figure and name == "store", f"{name}: busy months are {figure} on paper")
    checks.nothing(browser.problems, f"{name}: console")
    browser.open(index)
    links = browser.value("[...document.querySelectorAll('.plans a')].map(a => decodeURI(a.getAttribute('href')))")
    checks.nothing([link for link in links if not (pages / link).exists()], f"{name}: links to pages that are not there")


def main():
    arguments = sys.argv[1:]
    folder = None
    if "--screenshots" in arguments:
        index = arguments.index("--screenshots")
        folder = Path(arguments[index + 1])
        folder.mkdir(parents=True, exist_ok=True)
        del arguments[index:index + 2]
    kehoach, *plans = arguments
    plans = [Path(plan) for plan in plans] or [REPOSITORY / "Corpus" / plan for plan in PLANS]
    checks, axe = Checks(), axe_source()
    print("axe-core is " + ("asked" if axe else "not there: pip install axe-core-python"))
    try:
        browser = Browser()
    except FileNotFoundError as error:
        sys.exit(f"check.py: {error}")
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        hostile = scratch / "hostile.txt"
        hostile.write_text(HOSTILE, encoding="utf-8")
        plans = [hostile] + plans
        pages = scratch / "pages"
        subprocess.run([kehoach, "report", *plans, "--as-of", "2025-03-01", "--quiet", "--output", f"{pages}/"], check=True)
        records = subprocess.run([kehoach, "extract", *plans, "--quiet"], check=True, capture_output=True).stdout
        records = [json.loads(line) for line in records.splitlines()]
        for plan, record in zip(plans, records, strict=True):
            path = pages / f"{plan.stem}.html"
            browser.problems.clear()
            for scheme in ["light", "dark"]:
                for width in [1280, 390]:
                    browser.open(path, width=width, height=900, scheme=scheme)
                    wide = browser.value("document.documentElement.scrollWidth")
                    checks.expect(wide <= width, f"{path.name}: {wide} px wide on {width}")
                    checks.nothing(browser.value(OVERFLOW) if wide > width else [], f"{path.name}: too wide")
                    checks.nothing(browser.value(OVERLAP), f"{path.name}: months on each other on {width}")
                    if folder:
                        screenshot(browser, path, folder / f"{plan.stem}-{width}-{scheme}.png")
                    check_accessibility(browser, checks, f"{path.name} {width} {scheme}", axe if width == 1280 else None)
            browser.open(path)
            check_plan(browser, checks, path, record)
            paper = check_paper(browser, checks, path)
            if folder:
                (folder / f"{plan.stem}.pdf").write_bytes(paper)
            check_without_script(browser, checks, path)
            checks.nothing(browser.problems, f"{path.name}: console")
        check_overview(browser, checks, pages, "index", folder, axe)
        store = disputed_store(kehoach, scratch)
        check_overview(browser, checks, store, "store", folder, axe)
        for number in (1, 2):
            browser.value(f"document.querySelector('.conflicts a[href=\"#plan-{number}\"]').click()")
            checks.expect(browser.value("location.hash") == f"#plan-{number}", f"store: no way to plan {number}")
        browser.open(store / "a.html")
        bold = browser.value("getComputedStyle(document.querySelector('.paper .bold')).fontWeight")
        checks.expect(int(bold) >= 700, f"store: weight {bold} of bold words")
        seen = browser.value("document.querySelector('.paper').innerText.includes('**')")
        checks.expect(not seen, "store: asterisks are seen")
    browser.close()
    print(f"{len(plans) + 3} pages, {checks.count} checks, {len(checks.failures)} failed")
    sys.exit(1 if checks.failures else 0)


main()
