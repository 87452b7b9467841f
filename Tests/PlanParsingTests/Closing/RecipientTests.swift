import CampaignRecord
import TestSupport
import Testing

@Suite struct RecipientTests {
  /// The lines of the box with each recipient's name marked.
  @Test(arguments: [
    "Nơi nhận:\n- ⟦Như trên⟧;\n- ⟦Lưu: VT⟧.",
    "Nơi nhận:\n- ⟦Như Điều 3⟧;\n- ⟦Bộ Tư pháp⟧;\n- ⟦Lưu: VT, NC⟧.",
    "Nơi nhận:\n- ⟦TT. Tỉnh ủy, TT. HĐND tỉnh⟧;\n- ⟦CT, các PCT UBND tỉnh⟧;\n- ⟦Lưu: VT, VX⟧.",
    "Nơi nhận:\n- ⟦Như Điều 3⟧;\n- ⟦Lưu: VT, TH⟧.\n- ⟦Văn phòng Quốc hội⟧;\n- ⟦Tòa án nhân dân tối cao⟧;",
    "Nơi nhận:\n- ⟦Các Bộ: NN&PTNT, Tài chính⟧;\n- ⟦Lưu: VT⟧.",
    "Nơi nhận:\n- ⟦Văn phòng Trung ương Đảng⟧,\n- ⟦Các huyện ủy, thành ủy⟧,\n- ⟦Lưu Văn phòng Tỉnh ủy⟧.",
    "Nơi nhận:\n- ⟦Thường trực Đảng ủy⟧,\n- ⟦Lưu Đảng ủy⟧.",
    "Nơi nhận:\n- ⟦UBND tỉnh⟧\n- ⟦Các phòng, ban⟧\n- ⟦Lưu VP⟧",
    "Nơi nhận:\n- ⟦Ban Thường trực UBMTTQ các huyện,\nthị xã, thành phố⟧;\n- ⟦Lưu: VT⟧.",
    "Nơi nhận:\n- Gửi bản điện tử:\n- ⟦Sở Y tế⟧;\n- ⟦Lưu: VT⟧.",
    "Nơi nhận:\n- ⟦Chủ tịch⟧ (Ô. Hưng);\n- ⟦Lưu: VT⟧.",
    "Nơi nhận: | GIÁM ĐỐC\n- ⟦Sở Y tế⟧; | (Ký tên, đóng dấu)\n- ⟦Lưu: VT⟧.",
    "Nơi nhận:\n- ⟦Công an tỉnh (PV01)⟧;\n- ⟦Lưu: VT⟧.",
    "Nơi gửi:\n- ⟦Thường vụ Thành uỷ⟧\n- ⟦Lưu⟧",
    "Nơi nhận :\n- ⟦UBND tỉnh⟧ ;\n- ⟦Lưu : VT⟧ .",
    "NƠI NHẬN:\n- ⟦UBND tỉnh⟧;\n- ⟦Lưu: VT⟧.",
    "***Nơi nhận:***\n\n- ⟦UBND tỉnh⟧;\n\n- ⟦Lưu: VT⟧.",
    "**Nơi nhận:**\n- *⟦UBND tỉnh⟧;*\n- *⟦Lưu: VT⟧.*",
    "Nơi nhận:\n– ⟦UBND tỉnh⟧;\n– ⟦Lưu: VT⟧.",
    "Nơi nhận:\n+ ⟦UBND tỉnh⟧;\n+ ⟦Lưu: VT⟧.",
    "Nơi nhận:\n-⟦UBND tỉnh⟧;\n-⟦Lưu: VT⟧.",
    "Nơi nhận:\n1. ⟦Sở Nội vụ⟧;\n2. ⟦UBND các xã⟧;\n3. ⟦Lưu: VT⟧.",
    "Nơi nhận: ⟦Như trên⟧; ⟦Sở Nội vụ⟧; ⟦Lưu VT⟧.",
    "Nơi nhận:\n⟦UBND tỉnh⟧;\n⟦Sở Nội vụ⟧;\n⟦Lưu: VT⟧.",
    "Nơi nhận:\r\n- ⟦UBND tỉnh⟧;\r\n- ⟦Lưu: VT⟧.\r\n",
  ])
  func names(box: String) throws {
    let (recipients, places) = try recipients(box)
    #expect(places == box)
    #expect(recipients.allSatisfy { $0.purpose == nil })
  }

  /// A position from the column beside that a scanner glued to an item.
  @Test(arguments: [
    "Nơi nhận: TM. BAN THƯỜNG VỤ\n- ⟦TLĐ⟧ (b/c); KT. CHỦ TỊCH\n- ⟦TT.TU, UBND tỉnh⟧ (b/c); PHÓ CHỦ TỊCH\n- ⟦Lưu VT⟧.",
    "Nơi nhận:\n- ⟦LĐLĐ các huyện, thành phố; CĐ ngành⟧\n(t/h);\n- ⟦Lưu: VT⟧.",
    "Nơi nhận: T/M BAN CHẤP HÀNH\n- ⟦Tỉnh ủy⟧ (b/c), BÍ THƯ\n- ⟦Lưu VP⟧.",
  ])
  func besideSignature(box: String) throws {
    let (_, places) = try recipients(box)
    #expect(places == box)
  }

  /// A note in parentheses says what for; copies at the end say nothing.
  @Test(arguments: [
    ("- Bộ Y tế (để b/c);", "Bộ Y tế", "để b/c"),
    ("- Bộ Chính trị (báo cáo),", "Bộ Chính trị", "báo cáo"),
    ("- Bộ Chính trị (báo cáo):", "Bộ Chính trị", "báo cáo"),
    ("- LĐLĐ tỉnh; (b.cáo)", "LĐLĐ tỉnh", "b.cáo"),
    ("- Ban Giám đốc (để báo cáo)", "Ban Giám đốc", "để báo cáo"),
    ("- Các phòng, đơn vị (để thực hiện);", "Các phòng, đơn vị", "để thực hiện"),
    ("- Các đơn vị trực thuộc (t/h);", "Các đơn vị trực thuộc", "t/h"),
    ("- Sở Nội vụ (để p/h chỉ đạo);", "Sở Nội vụ", "để p/h chỉ đạo"),
    ("- Bộ Y tế **(để b/c)**;", "Bộ Y tế", "để b/c"),
    ("| - Bộ Y tế; | (để b/c) |", "Bộ Y tế", "để b/c"),
    ("- Đ/c Bí thư: để b/c;", "Đ/c Bí thư", "để b/c"),
    ("- UBND huyện [để b/c];", "UBND huyện", "để b/c"),
  ])
  func purposes(line: String, name: String, purpose: String) throws {
    let recipients = try recipients("Nơi nhận:\n\(line)\n- Lưu: VT.").recipients
    #expect(recipients.map(\.name) == [name, "Lưu: VT"])
    #expect(recipients.map(\.purpose) == [purpose, nil])
  }

  /// How many copies are kept is no purpose.
  @Test(arguments: ["(3b)", "(05)", "(02 bản)", "(5 b)", "(LV-04)", "(Hà)"])
  func copies(note: String) throws {
    let recipients = try recipients("Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT, TH \(note).").recipients
    #expect(recipients.map(\.name) == ["UBND tỉnh", "Lưu: VT, TH"])
    #expect(recipients.map(\.purpose) == [nil, nil])
  }

  private func recipients(_ box: String) throws -> (recipients: [Closing.Recipient], places: String) {
    let body: String = "1. Tuyên truyền sâu rộng.\n2. Các đơn vị thực hiện./.\n\n"
    let marked = MarkedText(box)
    let plan = try FramedPlan("\(body)\(marked.text)\n\nGIÁM ĐỐC\n\n\nTrần Văn Khương\n", at: .rest)
    let recipients: [Closing.Recipient] = plan.record.closing.recipients
    let spans: [Span] = recipients.compactMap { plan.place(of: $0.span) }.map { span in
      Span(start: span.start - body.utf8.count, end: span.end - body.utf8.count)
    }
    return (recipients, MarkedText.marking(spans, in: marked.text))
  }
}
