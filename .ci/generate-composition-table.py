#!/usr/bin/env python3
"""Writes the table of Unicode canonical composition, Sources/VietnameseText/Normalization/CompositionTable+Generated.swift.

    pip install unicodedata2==17.0.1
    .ci/generate-composition-table.py            # writes the file
    .ci/generate-composition-table.py --check    # fails if the file is stale

The facts are those of Python's `unicodedata`, or of `unicodedata2` where Python is older than the version wanted. Numbers
are written in digits of base 64, '0' (0x30) to 'o' (0x6F), so that the table is one string literal that compiles at once.
"""

import pathlib
import sys
import unicodedata

VERSION = "17.0.0"
TARGET = (
    pathlib.Path(__file__).resolve().parent.parent
    / "Sources/VietnameseText/Normalization/CompositionTable+Generated.swift"
)
BLOCK = 64
SCALARS = range(0x110000)
HANGUL = range(0xAC00, 0xD7A4)
VOWEL_JAMO = range(0x1161, 0x1176)
FINAL_JAMO = range(0x11A8, 0x11C3)

# The bits of a property, as CompositionTable reads them; the low eight are the canonical combining class.
CONTINUES, CHANGES, COMBINES, DECOMPOSES = 1 << 8, 1 << 9, 1 << 10, 1 << 11


def database():
    for candidate in (unicodedata, optional("unicodedata2")):
        if candidate is not None and candidate.unidata_version == VERSION:
            return candidate
    sys.exit(f"Unicode {VERSION} is needed: pip install unicodedata2==17.0.1")


def optional(name):
    try:
        return __import__(name)
    except ImportError:
        return None


def digits(number, width):
    return "".join(chr(0x30 + (number >> shift & 0x3F)) for shift in range(6 * (width - 1), -1, -6))


def is_surrogate(scalar):
    return 0xD800 <= scalar < 0xE000


def mappings(data):
    """scalar, its primary decomposition (one or two scalars), whether that composes again"""
    for scalar in SCALARS:
        if is_surrogate(scalar) or scalar in HANGUL:
            continue
        decomposition = data.decomposition(chr(scalar))
        if decomposition and not decomposition.startswith("<"):
            parts = [int(part, 16) for part in decomposition.split()]
            yield scalar, parts, data.normalize("NFC", chr(scalar)) == chr(scalar)


def properties(data, pairs):
    seconds = {parts[1] for _, parts, composes in pairs if composes} | set(VOWEL_JAMO) | set(FINAL_JAMO)
    decomposing = {scalar for scalar, _, _ in pairs}
    result = []
    for scalar in SCALARS:
        if is_surrogate(scalar):
            result.append(0)
            continue
        character = chr(scalar)
        first = ord(data.normalize("NFD", character)[0])
        bits = data.combining(character)
        if data.combining(chr(first)) or first in seconds:
            bits |= CONTINUES
        if data.normalize("NFC", character) != character:
            bits |= CHANGES
        if scalar in seconds:
            bits |= COMBINES
        if scalar in decomposing or scalar in HANGUL:
            bits |= DECOMPOSES
        result.append(bits)
    return result


def literal(name, comment, lines):
    body = "\n".join(f"    {line}" for line in lines)
    return f'  /// {comment}\n  static let {name}: StaticString = #"""\n{body}\n    """#\n'


def wrapped(text, width):
    return [text[start : start + width] for start in range(0, len(text), width)]


def table():
    data = database()
    pairs = list(mappings(data))
    values = properties(data, pairs)
    kinds = sorted(set(values))
    assert kinds[0] == 0 and len(kinds) < 4096
    blocks, numbers, index = [], {}, []
    for start in range(0, len(values), BLOCK):
        block = tuple(values[start : start + BLOCK])
        if block not in numbers:
            numbers[block] = len(blocks)
            blocks.append(block)
        index.append(numbers[block])
    while index[-1] == 0:
        index.pop()
    assert not any(blocks[0]), "the first block is the one of characters that need nothing"

    kind = {value: number for number, value in enumerate(kinds)}
    runs = []
    for block in blocks:
        text, position = "", 0
        while position < BLOCK:
            end = position
            while end < BLOCK and block[end] == block[position]:
                end += 1
            text += digits(kind[block[position]], 2) + digits(end - position - 1, 1)
            position = end
        runs.append(text)
    mapped = "".join(
        digits(int(composes), 1) + digits(scalar, 3) + digits(parts[0], 3) + digits(parts[1] if len(parts) > 1 else 0, 3)
        for scalar, parts, composes in pairs
    )
    return (
        f"// Unicode {VERSION}. Written by .ci/generate-composition-table.py, not by hand.\n\n"
        "extension CompositionTable {\n"
        + literal("kindDigits", "The distinct properties, three digits each.", wrapped("".join(digits(k, 3) for k in kinds), 108))
        + "\n"
        + literal("blockDigits", "Blocks of 64 scalars as runs: two digits the property, one the length less one.", wrapped("".join(runs), 108))
        + "\n"
        + literal("indexDigits", "The block of every 64 scalars, two digits each.", wrapped("".join(digits(i, 2) for i in index), 108))
        + "\n"
        + literal(
            "mappingDigits",
            "The canonical mappings: one digit whether it composes, three each the scalar, its first and its second part.",
            wrapped(mapped, 110),
        )
        + "}\n"
    )


def main():
    text = table()
    if "--check" in sys.argv[1:]:
        if TARGET.read_text() != text:
            sys.exit(f"{TARGET.name} is stale: run .ci/generate-composition-table.py")
    else:
        TARGET.parent.mkdir(parents=True, exist_ok=True)
        TARGET.write_text(text)


if __name__ == "__main__":
    main()
