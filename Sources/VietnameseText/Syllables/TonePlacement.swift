/// On which vowel of oa, oe and uy the tone is put.
public enum TonePlacement: Hashable, Sendable, CaseIterable {
  /// On the second, the main vowel: hoà, khoẻ, thuỷ. The canonical one.
  case modern
  /// On the first: hòa, khỏe, thủy.
  case traditional
}
