extension RecordSchema {
  /// The head, the outline, the closing, and the attachments that have all three. Each definition ends with a comma.
  static let headerDefinitions: String = #"""
        "header": {
          "description": "The head of a plan; a part that the text does not give is null.",
          "type": "object",
          "properties": {
            "type": {
              "description": "The type of document.",
              "anyOf": [{"$ref": "#/$defs/documentType"}, {"type": "null"}]
            },
            "number": {
              "description": "Number and symbol.",
              "anyOf": [{"$ref": "#/$defs/documentNumber"}, {"type": "null"}]
            },
            "issuer": {"description": "The issuing body.", "anyOf": [{"$ref": "#/$defs/issuer"}, {"type": "null"}]},
            "place": {"description": "The place before the date.", "type": ["string", "null"]},
            "issuedOn": {"description": "The date of issue.", "anyOf": [{"$ref": "#/$defs/datedText"}, {"type": "null"}]},
            "title": {"description": "The subject line.", "anyOf": [{"$ref": "#/$defs/title"}, {"type": "null"}]},
            "campaign": {
              "description": "The campaign that the title names.",
              "anyOf": [{"$ref": "#/$defs/campaign"}, {"type": "null"}]
            }
          },
          "required": ["type", "number", "issuer", "place", "issuedOn", "title", "campaign"],
          "additionalProperties": false
        },
        "documentType": {
          "description": "A type of document.",
          "type": "object",
          "properties": {
            "code": {
              "description": "The abbreviation, such as KH; null for a type that has none.",
              "type": ["string", "null"]
            },
            "name": {"description": "The name, such as Kế hoạch.", "type": "string"},
            "span": {
              "description": "Where the text says so; null where the type follows from the number or the form.",
              "anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]
            }
          },
          "required": ["code", "name", "span"],
          "additionalProperties": false
        },
        "documentNumber": {
          "description": "A number with its symbol.",
          "type": "object",
          "properties": {
            "text": {"description": "As it stands in the text.", "type": "string"},
            "value": {
              "description": "Without stray spaces; null where the serial was left blank.",
              "type": ["string", "null"]
            },
            "serial": {
              "description": "The serial, such as 222 or 30c; null where it was left blank.",
              "type": ["string", "null"]
            },
            "symbol": {"description": "What follows the serial, such as KH-CĐYT.", "type": "string"},
            "span": {"description": "Where it stands.", "$ref": "#/$defs/span"}
          },
          "required": ["text", "value", "serial", "symbol", "span"],
          "additionalProperties": false
        },
        "issuer": {
          "description": "The body that issued the plan.",
          "type": "object",
          "properties": {
            "name": {"description": "Its name as printed, lines joined.", "type": "string"},
            "parent": {"description": "The body above it.", "type": ["string", "null"]},
            "span": {"description": "Where the name stands.", "$ref": "#/$defs/span"}
          },
          "required": ["name", "parent", "span"],
          "additionalProperties": false
        },
        "campaign": {
          "description": "The campaign that the plan is about.",
          "type": "object",
          "properties": {
            "name": {"description": "Its name without quotation marks.", "type": "string"},
            "span": {"description": "Where the name stands.", "$ref": "#/$defs/span"}
          },
          "required": ["name", "span"],
          "additionalProperties": false
        },
        "title": {
          "description": "A text with its place.",
          "type": "object",
          "properties": {
            "text": {"description": "The text, markdown marks removed and white space joined.", "type": "string"},
            "span": {"description": "Where it stands.", "$ref": "#/$defs/span"}
          },
          "required": ["text", "span"],
          "additionalProperties": false
        },
        "datedText": {
          "description": "A date as it stands, with its value.",
          "type": "object",
          "properties": {
            "text": {"description": "The exact text.", "type": "string"},
            "value": {"description": "The date; blank parts are XX.", "$ref": "#/$defs/edtf"},
            "span": {"description": "Where it stands.", "$ref": "#/$defs/span"}
          },
          "required": ["text", "value", "span"],
          "additionalProperties": false
        },
        "outlineNode": {
          "description": "A numbered or bulleted unit, with the units below it.",
          "type": "object",
          "properties": {
            "marker": {
              "description": "The marker without its closing mark; null for a bullet.",
              "type": ["string", "null"]
            },
            "style": {
              "description": "How the marker is written.",
              "enum": ["part", "chapter", "section", "article", "capital", "roman", "decimal", "letter", "bullet"]
            },
            "level": {"description": "The depth, from 1.", "type": "integer", "minimum": 1},
            "heading": {"description": "The heading; null where the unit is running text.", "type": ["string", "null"]},
            "text": {
              "description": "The exact text after marker and heading; null where the unit is a heading alone.",
              "type": ["string", "null"]
            },
            "span": {"description": "From the marker to the end of heading and text.", "$ref": "#/$defs/span"},
            "children": {"description": "The units below.", "type": "array", "items": {"$ref": "#/$defs/outlineNode"}}
          },
          "required": ["marker", "style", "level", "heading", "text", "span", "children"],
          "additionalProperties": false
        },
        "closing": {
          "description": "Who signed the plan and who receives it.",
          "type": "object",
          "properties": {
            "signatory": {
              "description": "The person who signed.",
              "anyOf": [{"$ref": "#/$defs/signatory"}, {"type": "null"}]
            },
            "recipients": {
              "description": "Those who receive the plan, in order.",
              "type": "array",
              "items": {"$ref": "#/$defs/recipient"}
            }
          },
          "required": ["signatory", "recipients"],
          "additionalProperties": false
        },
        "signatory": {
          "description": "A signature.",
          "type": "object",
          "properties": {
            "authority": {
              "description": "The line that gives the authority, such as TM. BAN THƯỜNG VỤ.",
              "type": ["string", "null"]
            },
            "title": {"description": "The position.", "type": ["string", "null"]},
            "name": {"description": "The person's name.", "type": ["string", "null"]},
            "span": {"description": "From authority or position to the name.", "$ref": "#/$defs/span"}
          },
          "required": ["authority", "title", "name", "span"],
          "additionalProperties": false
        },
        "recipient": {
          "description": "A recipient.",
          "type": "object",
          "properties": {
            "name": {"description": "Who, without note and closing mark.", "type": "string"},
            "purpose": {"description": "What for.", "type": ["string", "null"]},
            "span": {"description": "Where the name stands.", "$ref": "#/$defs/span"}
          },
          "required": ["name", "purpose", "span"],
          "additionalProperties": false
        },
        "attachment": {
          "description": "A plan that a decision issues, or an annex with a head of its own.",
          "type": "object",
          "properties": {
            "header": {"$ref": "#/$defs/header"},
            "outline": {"description": "Its outline.", "type": "array", "items": {"$ref": "#/$defs/outlineNode"}},
            "closing": {"$ref": "#/$defs/closing"},
            "span": {"description": "From its first line to its last.", "$ref": "#/$defs/span"}
          },
          "required": ["header", "outline", "closing", "span"],
          "additionalProperties": false
        },
    """#
}
