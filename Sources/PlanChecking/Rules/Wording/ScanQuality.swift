import CampaignRecord
import VietnameseText

/// Whether a text was read so badly by a machine that its marks and letters prove nothing about its author.
enum ScanQuality {
  /// Whether the text has signs that nobody types in a plan and scanners see in stamps and specks, or more than one small
  /// word in fifty, and more than ten, that spell no syllable.
  static func isPoor(_ plan: PlanUnderCheck) -> Bool {
    if plan.record.source.ocr != nil { return true }
    var broken: Int = plan.index.broken.count
    var specks: Int = 0
    for index in plan.index.strangers {
      let token: Token = plan.tokens[index]
      if token.kind == .other { specks += isSpeck(plan.bytes, token) ? 1 : 0 }
      // A word longer than every syllable.
      if isSmallWord(token) { broken += 1 }
    }
    if specks > 1 { return true }
    return broken > 10 && broken * 50 > plan.tokens.count(where: isSmallWord)
  }

  private static func isSmallWord(_ token: Token) -> Bool {
    token.kind == .word && token.length > 1 && !token.traits.contains(.capitalized)
  }

  /// Whether the sign is one of ` ^ or of ¡ to ¿ (but § ° ² ³ · ½), ‡ † ‹ › €.
  private static func isSpeck(_ bytes: [UInt8], _ token: Token) -> Bool {
    let start: Int = Int(token.start)
    switch bytes[start] {
    case UInt8(ascii: "`"), UInt8(ascii: "^"): return true
    case 0xC2:
      guard token.length > 1 else { return false }
      switch bytes[start + 1] {
      case 0xA7, 0xAD, 0xB0, 0xB1, 0xB2, 0xB3, 0xB7, 0xB9, 0xBC...0xBE: return false
      default: return bytes[start + 1] > 0xA0
      }
    case 0xE2:
      guard token.length > 2 else { return false }
      switch (bytes[start + 1], bytes[start + 2]) {
      case (0x80, 0xA0), (0x80, 0xA1), (0x80, 0xB9), (0x80, 0xBA), (0x82, 0xAC): return true
      default: return false
      }
    default: return false
    }
  }
}
