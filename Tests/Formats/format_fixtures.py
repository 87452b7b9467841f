#!/usr/bin/env python3
"""Makes the files that the test of formats reads: a plan of the corpus in each format, and a scan of it: its pages as
pictures at 300 dpi in shades of grey, in a PDF.

usage: format_fixtures.py KEHOACH PLAN FOLDER

Needs python-docx and Pillow (pip), LibreOffice and poppler. The files are committed; this is how they were made:
format_fixtures.py .build/release/kehoach Corpus/party/sonla-danguyxa-nghiquyet-2026.txt Tests/CorpusTests/Fixtures
"""
import pathlib, shutil, sys, tempfile
from PIL import Image
import benchmark, rendering


def main(kehoach, path, folder):
    plan = benchmark.load(kehoach, path)
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        document, typed = work / (path.stem + ".docx"), work / "typed" / (path.stem + ".docx")
        typed.parent.mkdir()
        rendering.render(plan, document)
        # LibreOffice writes other numbers into HTML than it shows, so there they are typed.
        rendering.render(plan, typed, automatic=False)
        made = [document] + [benchmark.convert([typed if form == "html" else document], form, work / form)[0]
                             for form in ("odt", "html", "rtf", "doc", "pdf")]
        for file in made:
            shutil.copy(file, folder / file.name)
        benchmark.run("pdftoppm", "-r", "300", "-gray", str(made[-1]), str(work / "page"))
        pages = [Image.open(page) for page in sorted(work.glob("page-*.pgm"))]
        pages[0].save(folder / (path.stem + ".scan.pdf"), save_all=True, append_images=pages[1:], resolution=300, quality=25)


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
