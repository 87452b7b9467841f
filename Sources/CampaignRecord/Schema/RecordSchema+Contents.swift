extension RecordSchema {
  /// What the text says: dates, phases, deadlines, citations, anniversaries; and what the rules say of it.
  /// Each definition ends with a comma.
  static let contentsDefinitions: String = #"""
        "dateMention": {
          "description": "One date expression.",
          "type": "object",
          "properties": {
            "text": {"description": "The exact text.", "type": "string"},
            "value": {"description": "What it says.", "$ref": "#/$defs/edtf"},
            "role": {
              "description": "What the date is for.",
              "enum": ["issue", "citation", "phase", "deadline", "anniversary", "term", "other"]
            },
            "section": {
              "description": "The path of markers above it, such as II.1; null before the first heading.",
              "type": ["string", "null"]
            },
            "span": {"description": "Where it stands.", "$ref": "#/$defs/span"}
          },
          "required": ["text", "value", "role", "section", "span"],
          "additionalProperties": false
        },
        "phase": {
          "description": "A phase of the campaign, or the campaign's own period.",
          "type": "object",
          "properties": {
            "label": {
              "description": "The label as printed; null for the campaign's own period.",
              "type": ["string", "null"]
            },
            "ordinal": {"description": "The number in the label.", "type": ["integer", "null"], "minimum": 0},
            "start": {
              "description": "Its beginning; null where the text does not say.",
              "anyOf": [{"$ref": "#/$defs/edtf"}, {"type": "null"}]
            },
            "end": {
              "description": "Its end; null where the text does not say.",
              "anyOf": [{"$ref": "#/$defs/edtf"}, {"type": "null"}]
            },
            "theme": {"description": "What the phase is devoted to.", "type": ["string", "null"]},
            "section": {
              "description": "The path of markers above it, such as II.1; null before the first heading.",
              "type": ["string", "null"]
            },
            "span": {"description": "Where label and bounds stand.", "$ref": "#/$defs/span"}
          },
          "required": ["label", "ordinal", "start", "end", "theme", "section", "span"],
          "additionalProperties": false
        },
        "deadline": {
          "description": "A duty with the time by which, in which, or how often it is owed.",
          "type": "object",
          "properties": {
            "text": {"description": "The exact text of the time.", "type": "string"},
            "kind": {"description": "How the time binds.", "enum": ["by", "before", "in", "from", "until", "recurring"]},
            "value": {"description": "The time.", "$ref": "#/$defs/edtf"},
            "action": {"description": "What is to be done.", "type": ["string", "null"]},
            "actor": {"description": "Who owes it.", "type": ["string", "null"]},
            "section": {
              "description": "The path of markers above it, such as II.1; null before the first heading.",
              "type": ["string", "null"]
            },
            "span": {"description": "Where the time stands.", "$ref": "#/$defs/span"}
          },
          "required": ["text", "kind", "value", "action", "actor", "section", "span"],
          "additionalProperties": false
        },
        "citation": {
          "description": "One mention of another document.",
          "type": "object",
          "properties": {
            "text": {"description": "The number as printed, or the name of a document cited by name.", "type": "string"},
            "number": {
              "description": "The number, stray spaces removed; null for a document cited by name.",
              "type": ["string", "null"]
            },
            "type": {"description": "The type, such as Nghị định.", "type": ["string", "null"]},
            "issuedOn": {
              "description": "The date given with this mention.",
              "anyOf": [{"$ref": "#/$defs/edtf"}, {"type": "null"}]
            },
            "issuer": {"description": "The issuer given with this mention.", "type": ["string", "null"]},
            "subject": {
              "description": "What the document is about, as given with this mention.",
              "type": ["string", "null"]
            },
            "document": {"description": "The id of the document.", "type": ["string", "null"]},
            "span": {"description": "Where number or name stand.", "$ref": "#/$defs/span"},
            "spans": {"$ref": "#/$defs/citationSpans"}
          },
          "required": ["text", "number", "type", "issuedOn", "issuer", "subject", "document", "span", "spans"],
          "additionalProperties": false
        },
        "citationSpans": {
          "description": "Where the other values of a mention stand; null where it does not give the value.",
          "type": "object",
          "properties": {
            "type": {"description": "The words of the type.", "anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]},
            "issuedOn": {"description": "The date.", "anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]},
            "issuer": {"description": "The issuer.", "anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]},
            "subject": {"description": "The subject.", "anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]}
          },
          "required": ["type", "issuedOn", "issuer", "subject"],
          "additionalProperties": false
        },
        "document": {
          "description": "A document that the plan mentions, its mentions joined.",
          "type": "object",
          "properties": {
            "id": {"description": "The key within the record.", "type": "string"},
            "number": {"description": "The number; null for a document known by name.", "type": ["string", "null"]},
            "type": {"description": "The type.", "type": ["string", "null"]},
            "issuedOn": {
              "description": "The date, from the first mention that gives one.",
              "anyOf": [{"$ref": "#/$defs/edtf"}, {"type": "null"}]
            },
            "issuer": {"description": "The issuer, from the first mention that gives one.", "type": ["string", "null"]},
            "subject": {"description": "The subject, from the first mention that gives one.", "type": ["string", "null"]},
            "mentions": {
              "description": "Every place that speaks of it.",
              "type": "array",
              "items": {"$ref": "#/$defs/span"}
            }
          },
          "required": ["id", "number", "type", "issuedOn", "issuer", "subject", "mentions"],
          "additionalProperties": false
        },
        "anniversary": {
          "description": "An anniversary that the plan names.",
          "type": "object",
          "properties": {
            "name": {"description": "The event, as printed.", "type": "string"},
            "founded": {"description": "The day of the event.", "anyOf": [{"$ref": "#/$defs/edtf"}, {"type": "null"}]},
            "observed": {
              "description": "The day on which it is observed.",
              "anyOf": [{"$ref": "#/$defs/edtf"}, {"type": "null"}]
            },
            "statedYears": {
              "description": "The number of years that the text states.",
              "type": ["integer", "null"],
              "minimum": 0
            },
            "span": {"description": "From the count, or the name, to the end of the days.", "$ref": "#/$defs/span"}
          },
          "required": ["name", "founded", "observed", "statedYears", "span"],
          "additionalProperties": false
        },
        "finding": {
          "description": "Something that a rule says about the plan.",
          "type": "object",
          "properties": {
            "rule": {"description": "The rule's id.", "type": "string", "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$"},
            "severity": {"description": "How serious it is.", "enum": ["info", "note", "warning", "error"]},
            "message": {"description": "What is wrong.", "type": "string"},
            "span": {
              "description": "Where; null where it is about something absent.",
              "anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]
            },
            "related": {
              "description": "Other places that prove it.",
              "type": "array",
              "items": {"$ref": "#/$defs/related"}
            },
            "suggestion": {
              "description": "What was probably meant.",
              "anyOf": [{"$ref": "#/$defs/suggestion"}, {"type": "null"}]
            },
            "cause": {"description": "Who made the defect.", "enum": ["author", "extraction", "either"]}
          },
          "required": ["rule", "severity", "message", "span", "related", "suggestion", "cause"],
          "additionalProperties": false
        },
        "related": {
          "description": "Another place that a finding speaks of.",
          "type": "object",
          "properties": {
            "span": {"description": "Where.", "$ref": "#/$defs/span"},
            "message": {"description": "What stands there.", "type": "string"}
          },
          "required": ["span", "message"],
          "additionalProperties": false
        },
        "suggestion": {
          "description": "A replacement for the text at the finding's place.",
          "type": "object",
          "properties": {
            "replacement": {"description": "The text to put there.", "type": "string"},
            "safe": {"description": "Whether it can be put there without asking a person.", "type": "boolean"}
          },
          "required": ["replacement", "safe"],
          "additionalProperties": false
        },
    """#
}
