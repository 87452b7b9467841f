internal import CampaignRecord
internal import VietnameseText

/// What plans, documents and bodies are known by, without what two spellings of one differ in.
public enum PlanKey {
  /// A number without case, marks, spaces and the zeros before it: `05-CT/TW` is `5-ct/tw`, `222/KH-CĐYT` is `222/kh-cdyt`.
  public static func number(_ number: String) -> String {
    let folded = Folding.fold(number.utf8, .all).lazy.filter { byte in byte > 0x20 }
    return String(decoding: Array(folded.drop { byte in byte == UInt8(ascii: "0") }), as: UTF8.self)
  }

  /// The folded words of a name.
  public static func words(_ name: String) -> String {
    String(decoding: FoldedWords.of(Array(name.utf8)), as: UTF8.self)
  }

  /// Number, date and issuer together; null unless the head gives all three, the date to the day.
  static func identity(of header: Header) -> String? {
    guard let number = header.number?.value, let issued = header.issuedOn?.value, issued.single?.isFullDay == true,
      let issuer = header.issuer
    else { return nil }
    return "\(Self.number(number))|\(issued)|\(words(issuer.name))"
  }
}
