extension RecordSchema {
  /// One date: a year, a month or a day; four and two digits, or X.
  private static let datePattern: String = "(?:[0-9]{4}|XXXX)(?:-(?:[0-9]{2}|XX)(?:-(?:[0-9]{2}|XX))?)?"

  /// Places and dates: what the other definitions rest on. Each definition ends with a comma.
  static let valuesDefinitions: String = #"""
        "span": {
          "description": "A place in the normalized text: a half-open range of UTF-8 byte offsets.",
          "type": "object",
          "properties": {
            "start": {"description": "The offset of the first byte.", "type": "integer", "minimum": 0},
            "end": {"description": "The offset after the last byte; not below start.", "type": "integer", "minimum": 0}
          },
          "required": ["start", "end"],
          "additionalProperties": false
        },
        "edtf": {
          "description": "EDTF (ISO 8601-2): a date, an interval, a set of days, or a repetition.",
          "type": "string",
          "anyOf": [
            {"$ref": "#/$defs/edtfDate"}, {"$ref": "#/$defs/edtfInterval"}, {"$ref": "#/$defs/edtfSet"},
            {"$ref": "#/$defs/edtfRepetition"}
          ]
        },
        "edtfDate": {
          "description": "YYYY, YYYY-MM or YYYY-MM-DD, X where blank; month 33 to 36 is a quarter, 40 and 41 a half year.",
          "type": "string",
          "pattern": "^\#(datePattern)$"
        },
        "edtfInterval": {
          "description": "From and to, both included; an end that the text leaves open is two dots.",
          "type": "string",
          "pattern": "^(?:\#(datePattern)|[.]{2})/(?:\#(datePattern)|[.]{2})$"
        },
        "edtfSet": {
          "description": "Days that are listed.",
          "type": "string",
          "pattern": "^[{]\#(datePattern)(?:,\#(datePattern))*[}]$"
        },
        "edtfRepetition": {
          "description": "Again and again, in steps of the period.",
          "enum": ["R/P1Y", "R/P6M", "R/P3M", "R/P1M", "R/P1W", "R/P1D", "R/P2M", "R/P4M", "R/P9M", "R/P2Y", "R/P3Y", "R/P4Y", "R/P5Y"]
        },
        "source": {
          "description": "The file that the record was read from.",
          "type": "object",
          "properties": {
            "name": {"description": "The file's name as it was given.", "type": "string"},
            "mediaType": {"description": "The media type that the content showed, such as text/plain.", "type": "string"},
            "encoding": {"description": "The encoding of the text, such as utf-8 or tcvn3; tcvn3+utf-8 where TCVN3 was stored as UTF-8 unconverted.", "type": "string"},
            "sha256": {"description": "SHA-256 of the file's bytes.", "type": "string", "pattern": "^[0-9a-f]{64}$"},
            "bytes": {"description": "The file's length in bytes.", "type": "integer", "minimum": 0},
            "pages": {"description": "The number of pages, where the format has pages.", "type": "integer", "minimum": 0},
            "ocr": {
              "description": "The mean confidence of characters read from an image.",
              "type": "number",
              "minimum": 0,
              "maximum": 100
            },
            "reader": {"description": "The reader that made text of the file.", "type": "string"}
          },
          "required": ["name", "mediaType", "encoding", "sha256", "bytes", "reader"],
          "additionalProperties": false
        },
        "origin": {
          "description": "Where the text from a byte on, up to the next origin, stands in the file.",
          "type": "object",
          "properties": {
            "start": {
              "description": "The offset, in UTF-8 bytes of the normalized text, from which the origin holds.",
              "type": "integer",
              "minimum": 0
            },
            "line": {"description": "The line, from 1.", "type": "integer", "minimum": 1},
            "page": {"description": "The page, from 1.", "type": "integer", "minimum": 1},
            "paragraph": {"description": "The paragraph, from 1.", "type": "integer", "minimum": 1},
            "cell": {"description": "The table cell, such as 2.1.3 for table, row and column.", "type": "string"},
            "confidence": {
              "description": "How surely the text was read from a picture, in percent.",
              "type": "integer",
              "minimum": 0,
              "maximum": 100
            }
          },
          "required": ["start"],
          "additionalProperties": false
        },
    """#
}
