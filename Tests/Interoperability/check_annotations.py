#!/usr/bin/env python3
"""Annotates Word files and reads the comments with other people's programs.

    check_annotations.py KEHOACH TEXT...

Makes a document of each text with python-docx, cut into runs at random (the same each time), lets `kehoach annotate` write
its findings into it, and sees that every comment stands on the words of its finding, that nothing else changed, and that
LibreOffice, where it is there, opens the result. Needs lxml and python-docx from PyPI.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import zipfile

import docx
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CHANGED = {"word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml"}
problems = []


def expect(condition, message):
    if not condition:
        problems.append(message)


def run(*arguments):
    return subprocess.run(arguments, check=True, capture_output=True).stdout


def document(text, path):
    """A document of a text, a paragraph a line, each in runs that end anywhere."""
    made, cut = docx.Document(), random.Random(20260101)
    for line in text.split("\n"):
        paragraph, start = made.add_paragraph(), 0
        line = "".join(letter for letter in line if letter >= " " or letter == "\t")
        while start < len(line):
            length = cut.choice([1, 2, 3, 5, 8, 20, 40])
            paragraph.add_run(line[start:start + length]).bold = cut.random() < 0.3
            start += length
    made.save(path)


def commented(path):
    """The words on which each comment stands, without the changes that are suggested."""
    found, pending = {}, {}
    for element in etree.fromstring(zipfile.ZipFile(path).read("word/document.xml")).iter():
        if element.tag == W + "commentRangeStart":
            pending[element.get(W + "id")] = ""
        elif element.tag == W + "commentRangeEnd":
            found[element.get(W + "id")] = pending.pop(element.get(W + "id"))
        elif element.tag in (W + "t", W + "delText", W + "tab"):
            inserted = any(parent.tag == W + "ins" for parent in element.iterancestors())
            for number in pending:
                pending[number] += "" if inserted else "\t" if element.tag == W + "tab" else element.text or ""
    return found


def check(kehoach, original, reviewed, findings, text):
    name = os.path.basename(original)
    words = commented(reviewed)
    comments = list(docx.Document(reviewed).comments)
    expect(len(comments) == len(findings) == len(words), f"{name}: {len(comments)} comments for {len(findings)}")
    for comment, finding in zip(comments, findings):
        expect(f"[{finding['rule']}]" in comment.text, f"{name}: {comment.text}")
        if finding.get("span"):
            wanted = text[finding["span"]["start"]:finding["span"]["end"]].decode("utf-8")
            found = words.get(str(comment.comment_id), "")
            expect("".join(found.split()) == "".join(wanted.split()), f"{name}: {found!r} for {wanted!r}")
    before, after = zipfile.ZipFile(original), zipfile.ZipFile(reviewed)
    expect(after.testzip() is None, f"{name}: damaged")
    expect(after.namelist()[:len(before.namelist())] == before.namelist(), f"{name}: order of parts")
    for part in before.namelist():
        expect(part in CHANGED or before.read(part) == after.read(part), f"{name}: {part} changed")


def open_in_office(path, folder):
    """Has LibreOffice print the document; None where there is no LibreOffice."""
    office = shutil.which("soffice")
    if not office:
        return None
    profile = "-env:UserInstallation=file://" + os.path.join(folder, "profile")
    subprocess.run(
        [office, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path], check=True,
        capture_output=True, timeout=240)
    return os.path.exists(os.path.join(folder, os.path.basename(path).removesuffix(".docx") + ".pdf"))


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    kehoach, count, suggested = sys.argv[1], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for number, source in enumerate(sys.argv[2:]):
            original = os.path.join(folder, f"{number}.docx")
            document(run(kehoach, "text", source).decode("utf-8"), original)
            text = run(kehoach, "text", original)
            # What is said may depend on the day: both are asked of the same one.
            day = ["--as-of", "2026-01-01", "--language", "en"]
            told = subprocess.run(
                [kehoach, "check", original, "--format", "json", *day], capture_output=True).stdout
            findings = json.loads(told.splitlines()[0])["findings"]
            if not findings:
                continue
            for options in [], ["--suggest"]:
                reviewed = os.path.join(folder, f"{number}.reviewed{len(options)}.docx")
                run(kehoach, "annotate", original, "--output", reviewed, *day, *options)
                check(kehoach, original, reviewed, findings, text)
            count += len(findings)
            suggested += zipfile.ZipFile(reviewed).read("word/document.xml").count(b"<w:delText")
        opened = open_in_office(reviewed, folder)
    expect(opened is not False, "LibreOffice does not open the document")
    expect(count > 0, "nothing was commented on")
    for problem in problems[:40]:
        print(problem)
    office = "not there" if opened is None else "opens it"
    print(f"{count} comments, {suggested} runs suggested to go, LibreOffice {office}, {len(problems)} problems")
    sys.exit(1 if problems else 0)


main()
