import VietnameseText

/// Reads the name of a body in running text: `Ủy ban nhân dân tỉnh`, `Bộ Lao động - Thương binh và Xã hội`.
struct IssuerReader {
  let flow: Flow
  let lexicon: PlanLexicon

  /// The tokens of the name that starts at `index`; nil where no name starts there.
  func name(at index: Int) -> Range<Int>? {
    guard startsName(index) else { return nil }
    var end: Int = index + 1
    while end < flow.count, end - index < 32, !flow.startsParagraph(end) {
      if flow.keyword(end) == .về, let field = fieldEnd(end, index) { return index..<field }
      switch flow.kind(end) {
      case .mark:
        guard continuesAfterMark(end) || isJoint(index) && continuesJoint(end, from: index) else { return index..<end }
        end += 2
      case .word:
        if flow.keyword(end) == .và {
          guard continuesAfterAnd(end, from: index) else { return index..<end }
          end += 2
        } else if ends(at: end, start: index) {
          return index..<end
        } else {
          end += 1
        }
      case .number:
        // `Ban Chỉ đạo 389`, `Quận 1`
        guard flow.length(end) <= 3, !flow.startsLine(end) || flow.hasSpaceBefore(end) else { return index..<end }
        end += 1
      case .symbol:
        // `Ban Chỉ đạo 138/CP`
        return index..<(flow.matches(end - 2, .chỉ, .đạo) ? end + 1 : end)
      default:
        return index..<end
      }
    }
    return index..<end
  }

  private func startsName(_ index: Int) -> Bool {
    guard flow.kind(index) == .word else { return false }
    if flow.isCapitalized(index) {
      return lexicon.kindNames.longest(startingAt: index, in: flow) == nil || flow.matches(index, .hội, .đồng)
        || flow.keyword(index) == .thông
    }
    switch flow.keyword(index) {
    case .ủy, .ban, .liên, .tỉnh, .huyện, .hội, .thủ, .bộ, .sở, .thường, .đảng, .công, .trung, .trường, .phòng, .cục:
      return flow.isCapitalized(index + 1) || flow.matches(index, .ủy, .ban) || flow.matches(index, .tỉnh, .ủy)
        || flow.matches(index, .huyện, .ủy)
    default: return flow.spells(index, "nhà") && flow.keyword(index + 1) == .trường
    }
  }

  private func continuesAfterMark(_ index: Int) -> Bool {
    switch flow.mark(index) {
    case .dash:
      return flow.isCapitalized(index + 1) && flow.tokens[index].length <= 3 && !flow.startsParagraph(index + 1)
    case .ampersand: return flow.isCapitalized(index + 1)
    case .comma: return flow.kind(index + 1) == .word && lexicon.joins(index - 1, index + 1, in: flow)
    default: return false
    }
  }

  /// `liên Bộ`, `liên ngành`: several bodies.
  private func isJoint(_ index: Int) -> Bool {
    flow.keyword(index) == .liên && (flow.keyword(index + 1) == .bộ || flow.spells(index + 1, "ngành"))
  }

  /// `liên Bộ: Y tế, Nông nghiệp và Phát triển nông thôn, Công Thương`: each body behind the mark is one of them.
  private func continuesJoint(_ mark: Int, from start: Int) -> Bool {
    guard flow.isMark(mark, .comma) || flow.isMark(mark, .colon) && mark == start + 2 else { return false }
    return flow.isCapitalized(mark + 1) && lexicon.kindNames.longest(startingAt: mark + 1, in: flow) == nil
  }

  private func continuesAfterAnd(_ index: Int, from start: Int) -> Bool {
    if lexicon.joins(index - 1, index + 1, in: flow) { return true }
    if flow.isSmallWord(index + 1) {
      // `Vụ thực hành quyền công tố và kiểm sát điều tra án an ninh`
      if flow.keyword(start) == .vụ, flow.isSmallWord(start + 1), flow.keyword(index + 1) != .các { return true }
      // `Đoàn khối các cơ quan và doanh nghiệp tỉnh`
      if (start..<index).contains(where: { flow.keyword($0) == .các }), !ends(at: index + 1, start: index) {
        return true
      }
      // `Tổng điều tra dân số và nhà ở Trung ương`
      for position in index + 1...index + 3 {
        if flow.isCapitalized(position) { return true }
        guard flow.isSmallWord(position), !ends(at: position, start: index), !flow.startsParagraph(position) else {
          return false
        }
      }
      return false
    }
    // `… của Chính phủ và Thông tư số …`: another document, not another body.
    return flow.isCapitalized(index + 1) && flow.keyword(index + 1) != .luật
      && lexicon.kindNames.longest(startingAt: index + 1, in: flow) == nil
  }

  /// Whether the name ends before the word at `index`: a verb or preposition that no name of a body has.
  func ends(at index: Int, start: Int) -> Bool {
    let isSmall: Bool = flow.isSmallWord(index)
    if isSmall {
      switch flow.keyword(index) {
      // `Ban Quản lý dự án đầu tư xây dựng các công trình …`
      case .xây where isProject(start), .các where isProject(start): return false
      // `Cảnh sát giao thông`, `Sở giao dịch`
      case .giao where flow.keyword(index + 1) == .thông || flow.spells(index + 1, "dịch"): return false
      // `Khối các cơ quan tỉnh`, `Liên hiệp các Hội`, `Khối thi đua các huyện`
      case .các
      where flow.keyword(index - 1) == .khối || flow.keyword(index - 1) == .đua || flow.spells(index - 1, "hiệp")
        || isForSeveral(index, start):
        return false
      case .về where isField(index, start): return false
      case .về, .ngày, .trong, .theo, .để, .nhằm, .được, .đã, .sẽ, .cho, .khi, .thì, .là, .có, .gồm, .như, .hoặc, .nêu,
        .này, .trên, .giao, .với, .đến, .từ, .kèm, .năm, .tháng, .mà, .nếu, .bị, .ra, .tại, .bằng, .còn, .do, .vào,
        .cùng, .trước, .sau, .của, .các, .những, .đây, .gửi, .cần, .phải, .đề, .mới, .ký, .thuộc, .gắn, .chưa, .đang,
        .không, .vẫn, .đạt:
        return true
      default: break
      }
    }
    if flow.isCapitals(start), endsInCapitals(index) { return true }
    // `V/v`
    if flow.length(index) == 1, flow.isMark(index + 1, .slash) { return true }
    switch flow.keyword(index) {
    case .về: return !isField(index, start)
    // `Cụm thi đua số 3`, `Đại hội các dân tộc thiểu số`
    case .số where flow.spells(index - 1, "thiểu"): return false
    case .số: return flow.kind(index + 1) != .word && flow.keyword(index - 1) != .đua
    case .thành: return isSmall && flow.keyword(index + 1) == .lập
    case .quy: return flow.keyword(index + 1) == .định || flow.keyword(index + 1) == .chế
    case .ban: return flow.keyword(index + 1) == .hành
    case .phê: return flow.keyword(index + 1) == .duyệt
    case .hướng: return flow.keyword(index + 1) == .dẫn
    case .triển: return flow.keyword(index + 1) == .khai
    case .sửa: return flow.keyword(index + 1) == .đổi
    case .bổ: return flow.keyword(index + 1) == .sung
    case .đảm: return flow.keyword(index + 1) == .bảo
    case .bảo: return flow.keyword(index + 1) == .đảm
    case .thực: return flow.keyword(index + 1) == .hiện
    case .tiếp: return flow.keyword(index + 1) == .tục
    case .tăng: return flow.keyword(index + 1) == .cường
    case .đẩy: return flow.keyword(index + 1) == .mạnh
    case .phát: return flow.keyword(index + 1) == .động
    case .xây:
      guard flow.keyword(index + 1) == .dựng else { return false }
      // `Ủy ban nhân dân huyện Xây dựng Kế hoạch …`, but `Ban Xây dựng Đảng`
      return isSmall ? !isOfMovement(index, start) : flow.matches(index + 2, .kế, .hoạch)
    case .tổ: return isSmall && flow.keyword(index + 1) == .chức
    case .chỉ: return isSmall && flow.keyword(index + 1) == .đạo
    case .yêu: return isSmall && flow.keyword(index + 1) == .cầu
    case .quyết: return isSmall && flow.keyword(index + 1) == .định
    case .công:
      // `Hội đồng công nhận sáng kiến`
      return isSmall
        && (flow.keyword(index + 1) == .bố
          || flow.keyword(index + 1) == .nhận && !(flow.matches(start, .hội, .đồng) && index == start + 2))
    case .phối: return flow.matches(index, .phối, .hợp, .với)
    case .kết: return flow.matches(index, .kết, .hợp, .với)
    case .kỳ: return isSmall && flow.keyword(index + 1) == .họp
    case .đối: return flow.keyword(index + 1) == .với
    // `thi hành Điều lệ Đảng`, but `Cục thi hành án dân sự`
    case .thi: return isSmall && flow.keyword(index + 1) == .hành && flow.keyword(index + 2) != .án
    case .một: return isSmall && flow.keyword(index + 1) == .số
    case .truyền: return isSmall && flow.spells(index + 1, "đạt")
    case .nhiệm: return flow.keyword(index + 1) == .kỳ
    case .giai: return flow.keyword(index + 1) == .đoạn
    case .thông: return isSmall && (flow.keyword(index + 1) == .báo || flow.keyword(index + 1) == .qua)
    default:
      return isSmall
        && (precedesVerb(index) || flow.spells(index, "hỏi") || flow.spells(index, "trả") || flow.spells(index, "bãi")
          || flow.spells(index, "điều") && flow.spells(index + 1, "chỉnh")
          || flow.spells(index, "kiện") && flow.spells(index + 1, "toàn") || agrees(at: index))
    }
  }

  /// `Sở Y tế vừa ban hành`, `Bộ Nội vụ cũng đã có`, `Trường Mầm non xin thông báo`: adverbs and polite words before a verb.
  private func precedesVerb(_ index: Int) -> Bool {
    flow.spells(index, "vừa") || flow.spells(index, "cũng") || flow.spells(index, "xin")
      || flow.spells(index, "kính") || flow.spells(index, "trân") && flow.spells(index + 1, "trọng")
  }

  /// `BỘ CHÍNH TRỊ KHÓA IX` `ĐẾN NĂM 2020`, `THỦ TƯỚNG CHÍNH PHỦ` `NĂM 2024`: a time in a title that is all capitals.
  private func endsInCapitals(_ index: Int) -> Bool {
    guard flow.isCapitals(index) else { return false }
    return switch flow.keyword(index) {
    case .đến, .trong: flow.keyword(index + 1) == .năm
    case .năm: flow.kind(index + 1) == .number
    case .giai: flow.keyword(index + 1) == .đoạn
    default: false
    }
  }

  /// `Tỉnh đoàn và Công an tỉnh thống nhất kế hoạch`, but `Mặt trận dân tộc thống nhất`
  private func agrees(at index: Int) -> Bool {
    flow.spells(index, "thống") && flow.keyword(index + 1) == .nhất && flow.isSmallWord(index + 2)
  }

  /// `Ban Chỉ đạo Trung ương về Phòng chống thiên tai`: what a committee is for, as its capital tells, where no type of
  /// documents and no campaign starts.
  private func isField(_ index: Int, _ start: Int) -> Bool {
    guard
      flow.matches(start, .ban, .chỉ, .đạo) || flow.matches(start, .ban, .chỉ) && flow.spells(start + 2, "huy")
        || flow.matches(start, .ủy, .ban) && (flow.keyword(start + 2) == .quốc || flow.spells(start + 2, "Quốc"))
    else { return false }
    return flow.isCapitalized(index + 1) && lexicon.kindNames.longest(startingAt: index + 1, in: flow) == nil
      && flow.keyword(index + 1) != .tháng && flow.keyword(index + 1) != .ngày && flow.keyword(index + 1) != .luật
  }

  /// The end of what a steering committee is for, in small letters: `Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ`
  /// `về việc …`. The `về việc` behind it tells that the first `về` belongs to the name.
  private func fieldEnd(_ index: Int, _ start: Int) -> Int? {
    guard flow.matches(start, .ban, .chỉ, .đạo), flow.isSmallWord(index + 1), flow.keyword(index + 1) != .việc,
      !flow.saysAct(index + 1), !flow.saysDuty(index + 1)
    else { return nil }
    var end: Int = index + 1
    while end < index + 40, !flow.startsParagraph(end), flow.kind(end) == .word || flow.isMark(end, .comma) {
      if flow.matches(end, .về, .việc) { return end }
      end += 1
    }
    return nil
  }

  /// `Ban Chỉ đạo các chương trình mục tiêu quốc gia`, `Ban Quản lý các khu công nghiệp tỉnh`, `Đại hội đại biểu các dân tộc`: what
  /// a body is for belongs to its name.
  private func isForSeveral(_ index: Int, _ start: Int) -> Bool {
    if flow.matches(index - 2, .chỉ, .đạo) || flow.keyword(index - 1) == .khu || flow.keyword(index + 1) == .khu {
      return true
    }
    return flow.spells(index - 1, "lý") && flow.keyword(start) == .ban || flow.spells(index - 1, "biểu")
  }

  /// `Ban Quản lý dự án …`
  private func isProject(_ start: Int) -> Bool {
    flow.keyword(start) == .ban && flow.keyword(start + 3) == .dự && flow.keyword(start + 4) == .án
  }

  /// `Ban Chỉ đạo Phong trào … xây dựng đời sống văn hóa`, `Ban Chỉ đạo Chương trình … xây dựng nông thôn mới`: the verb is
  /// the movement's.
  private func isOfMovement(_ index: Int, _ start: Int) -> Bool {
    guard flow.matches(start, .ban, .chỉ, .đạo) else { return false }
    return (start + 3..<max(start + 3, index - 1)).contains {
      flow.matches($0, .phong, .trào) || flow.matches($0, .chương, .trình) || flow.matches($0, .vận, .động)
    }
  }
}
