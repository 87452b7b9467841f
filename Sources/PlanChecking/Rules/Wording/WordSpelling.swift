import VietnameseText

/// How the words of a plan are spelled: each is spelled out once, whatever its case and however often it stands there.
struct WordSpelling {
  /// A syllable whose tone may stand on either of two vowels: `hòa` or `hoà`.
  struct Choice {
    /// Its first place.
    let place: Int
    /// Its rime.
    let rime: Rime
    /// Which of the two has the tone.
    let placement: TonePlacement
  }

  /// The first places of the words that are no syllables; words of more than sixteen bytes, which are none either, left out.
  private(set) var broken: [Int] = []
  /// The syllables with a choice.
  private(set) var choices: [Choice] = []

  init(_ plan: PlanUnderCheck) {
    for place in plan.index.firstPlaces {
      guard let spelling = plan.keys[place].spelling else {
        broken.append(place)
        continue
      }
      guard let placement = spelling.placement else { continue }
      choices.append(Choice(place: place, rime: spelling.syllable.rime, placement: placement))
    }
  }
}
