/// Parts of short plans as state bodies issue them, for the examples of several rules.
enum ExamplePart {
  /// The letterhead, the title and the first heading.
  static let head: String = """
    SỞ Y TẾ
    Số: 12/KH-SYT
    Hà Nội, ngày 16 tháng 5 năm 2023
    KẾ HOẠCH
    I. MỤC ĐÍCH

    """

  /// A plan of a province down to its title, one of several in an example.
  static let provincialPlan: String = """
    ▶ tinh.txt
    ỦY BAN NHÂN DÂN
    TỈNH KON TUM
    Số: 763/KH-UBND
    Kon Tum, ngày 21 tháng 3 năm 2023
    KẾ HOẠCH
    Tổ chức phong trào thi đua năm 2023

    """

  /// A plan of a department of that province down to its heading.
  static let departmentalPlan: String = """
    ▶ so.txt
    SỞ Y TẾ TỈNH KON TUM
    Số: 90/KH-SYT
    Kon Tum, ngày 05 tháng 4 năm 2023
    KẾ HOẠCH

    """

  /// The last sentence, with the mark that ends a plan.
  static let lastSentence: String = "Các đơn vị nghiêm túc thực hiện./.\n"

  /// The recipients.
  static let recipients: String = "Nơi nhận:\n- Các đơn vị;\n- Lưu: VT.\n"

  /// The signature.
  static let signature: String = "GIÁM ĐỐC\nNguyễn Văn A\n"
}
