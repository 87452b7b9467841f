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

REPOSITORY = Path(__file__).resolve().parents[2]
# Plans with phases, many deadlines, many documents, a letterhead in columns, a table.
PLANS = [
    "emulation/binh-dan-hoc-vu-so-2026.txt", "emulation/y-te-80-nam-2025.txt", "party/tinh-uy-dak-lak-kh-34.txt",
    "tasks/langson-snv-cchc-2024.md",
]
HOSTILE = """SỞ Y TẾ
Số: 12/KH-SYT
Huế, ngày 05 tháng 02 năm 2025
KẾ HOẠCH
Triển khai <script>alert(1)</script> “" onload="alert(1)” <img src=x onerror=alert(1)>
I. MỤC ĐÍCH </div></main></body>
1. Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của <b onmouseover=alert(1)>Bộ Chính trị</b> và javascript:alert(1).
2. Báo cáo kết quả trước ngày 30/11/2025 ]]> <!-- &lt;script&gt;.
"""

# The least contrast of any text, after WCAG 2.2 (1.4.3): 4.5, and 3 for large letters.
CONTRAST = """
(() => {
  const channel = value => { value /= 255; return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4; };
  const light = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const parse = text => (text.match(/[0-9.]+/g) || [0, 0, 0, 0]).map(Number);
  const over = (top, bottom) => { const a = top[3] ?? 1; return [0, 1, 2].map(i => top[i] * a + bottom[i] * (1 - a)); };
  const ground = element => {
    const layers = [];
    for (let node = element; node; node = node.parentElement) layers.push(parse(getComputedStyle(node).backgroundColor));
    return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
  };
  const bad = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || ["SCRIPT", "STYLE", "title"].includes(element.tagName)) continue;
    if (!element.getClientRects().length) continue;
    const style = getComputedStyle(element);
    const below = ground(element);
    const ink = over(parse(element instanceof SVGElement ? style.fill : style.color), below);
    const [one, other] = [light(ink), light(below)].sort((a, b) => b - a);
    const ratio = (one + 0.05) / (other + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5)) bad.push(`${ratio.toFixed(2)} ${element.className} “${walker.currentNode.data.trim().slice(0, 30)}”`);
  }
  return [...new Set(bad)];
})()
"""

LANDMARKS = """
(() => {
  const bad = [];
  const one = (selector, count = 1) => {
    const found = document.querySelectorAll(selector).length;
    if (found !== count) bad.push(`${selector}: ${found}`);
  };
  one("main"); one("body > header"); one("body > footer"); one("h1"); one("html[lang]"); one("head > title");
  one("nav:not([aria-label])", 0); one("section:not([aria-labelledby])", 0); one("svg[role=img]:not([aria-label])", 0);
  let last = 0;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const level = Number(heading.tagName[1]);
    if (level > last + 1) bad.push(`${heading.tagName} after H${last}: ${heading.textContent}`);
    last = level;
  }
  for (const node of document.querySelectorAll("[aria-labelledby]")) {
    if (!document.getElementById(node.getAttribute("aria-labelledby"))) bad.push(node.outerHTML.slice(0, 60));
  }
  for (const input of document.querySelectorAll("input")) if (!input.labels.length) bad.push(input.outerHTML);
  for (const link of document.querySelectorAll("a")) {
    if (!(link.getAttribute("aria-label") || link.textContent).trim()) bad.push(`empty link ${link.outerHTML}`);
  }
  return bad;
})()
"""

OVERFLOW = """
[...document.querySelectorAll("body *")].filter(node => {
  const box = node.getBoundingClientRect();
  // Spaces at the end of a line hang over its edge; letters do not.
  const isInline = getComputedStyle(node).display === "inline";
  return !isInline && box.right > document.documentElement.clientWidth + 1 && box.width && !node.closest(".scroll, svg, .hidden, .skip");
}).map(node => node.outerHTML.slice(0, 90)).slice(0, 5)
"""


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
        browser.problems.clear()
        for scheme in ["light", "dark"]:
            for width in [1280, 390]:
                browser.open(pages / "index.html", width=width, height=900, scheme=scheme)
                wide = browser.value("document.documentElement.scrollWidth")
                checks.expect(wide <= width, f"index.html: {wide} px wide on {width}: {browser.value(OVERFLOW) if wide > width else ''}")
                browser.value("document.querySelectorAll('details').forEach(node => node.open = true)")
                if folder:
                    screenshot(browser, pages / "index.html", folder / f"index-{width}-{scheme}.png")
                check_accessibility(browser, checks, f"index.html {width} {scheme}", axe if width == 1280 else None)
        check_paper(browser, checks, pages / "index.html")
        checks.nothing(browser.problems, "index.html: console")
        checks.nothing(
            [link for link in browser.value("[...document.querySelectorAll('.plans a')].map(a => decodeURI(a.getAttribute('href')))")
             if not (pages / link).exists()], "index.html: links to pages that are not there")
    browser.close()
    print(f"{len(plans) + 1} pages, {checks.count} checks, {len(checks.failures)} failed")
    sys.exit(1 if checks.failures else 0)


main()
