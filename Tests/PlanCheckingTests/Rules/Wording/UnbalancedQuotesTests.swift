import CampaignRecord
import PlanChecking
import Testing

@Suite struct UnbalancedQuotesTests {
  @Test(arguments: [
    "1. Phong trào ⟦“⟧Dạy tốt - Học tốt năm học.\n2. Cuộc thi “Em yêu biển”.",
    "1. Phong trào Dạy tốt - Học tốt⟦”⟧ năm học.\n2. Cuộc thi “Em yêu biển”.", "1. Chủ đề ⟦\"⟧Xanh, sạch, đẹp.",
    "1. Chủ đề: ⟦“⟧Xanh, sạch, đẹp.", "1. Chủ đề Xanh⟦”⟧, sạch.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "unbalanced-quotes")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Phong trào “Dạy tốt - Học tốt”.", "1. Khẩu hiệu “Cơ quan “xanh”, sạch”.", "1. Chủ đề “Xanh, sạch“ và ”Đẹp”.",
    "1. Chủ đề \"Xanh\", \"Sạch\" (\"Đẹp\").", "1. Màn hình 55\", loa 15\".",
    "1. Sửa như sau:\n“Điều 5. Nội dung\n1. Mục này.\n2. Mục kia.”.",
    "1. Chủ đề: “Y tế vì dân”.", "1. Chủ đề “Xanh\" và \"Sạch”.", "1. Dấu “ và dấu ” đặt riêng.",
    "1. Đội “A”, đội “B”.", "1. Tổ chức “ Đêm hội trăng rằm” cho thiếu nhi.",
    "1. Tổ chức “Đêm hội trăng rằm ” cho thiếu nhi.",
    "¿ “š. ` £\n1. Văn bản quét “mờ.", "1. «Xanh» và „Sạch“.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "unbalanced-quotes").findings.isEmpty)
  }
}
