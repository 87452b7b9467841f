/// The JSON Schema of a campaign record, by which every record that ``CampaignRecord/json(pretty:includingFindings:)``
/// writes is valid.
public enum RecordSchema {
  /// The schema's `$id`.
  public static let identifier: String = "urn:kehoach:record:1"

  /// The schema as JSON (draft 2020-12), with a line feed at the end.
  public static let text: String =
    [opening, valuesDefinitions, headerDefinitions, contentsDefinitions, closing].joined(separator: "\n")

  private static let opening: String = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:kehoach:record:1",
      "title": "Campaign record",
      "description": "What a Vietnamese administrative plan says, and where it says so.",
      "$ref": "#/$defs/record",
      "$defs": {
    """#

  private static let closing: String = #"""
        "record": {
          "description": "The record of one plan. Spans count UTF-8 bytes of its normalized text (NFC).",
          "type": "object",
          "properties": {
            "schema": {"description": "The version of this shape.", "const": "kehoach.record/1"},
            "source": {"$ref": "#/$defs/source"},
            "origins": {
              "description": "The places of the text in the file, sorted by start.",
              "type": "array",
              "items": {"$ref": "#/$defs/origin"}
            },
            "header": {"$ref": "#/$defs/header"},
            "outline": {
              "description": "The numbered and bulleted units.",
              "type": "array",
              "items": {"$ref": "#/$defs/outlineNode"}
            },
            "dates": {
              "description": "Every date expression, in order.",
              "type": "array",
              "items": {"$ref": "#/$defs/dateMention"}
            },
            "phases": {"description": "The phases, in order.", "type": "array", "items": {"$ref": "#/$defs/phase"}},
            "deadlines": {
              "description": "The duties with a time, in order.",
              "type": "array",
              "items": {"$ref": "#/$defs/deadline"}
            },
            "citations": {
              "description": "Every mention of another document, in order.",
              "type": "array",
              "items": {"$ref": "#/$defs/citation"}
            },
            "documents": {
              "description": "The documents that are mentioned.",
              "type": "array",
              "items": {"$ref": "#/$defs/document"}
            },
            "anniversaries": {
              "description": "The anniversaries.",
              "type": "array",
              "items": {"$ref": "#/$defs/anniversary"}
            },
            "closing": {"$ref": "#/$defs/closing"},
            "attachments": {
              "description": "Plans issued with this one, and annexes with a head of their own.",
              "type": "array",
              "items": {"$ref": "#/$defs/attachment"}
            },
            "findings": {
              "description": "What the rules say; absent where they were not asked.",
              "type": "array",
              "items": {"$ref": "#/$defs/finding"}
            }
          },
          "required": [
            "schema", "source", "origins", "header", "outline", "dates", "phases", "deadlines", "citations", "documents",
            "anniversaries", "closing", "attachments"
          ],
          "additionalProperties": false
        }
      }
    }

    """#
}
