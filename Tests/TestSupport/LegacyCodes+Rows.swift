extension LegacyCodes {
  /// The marked letters of the alphabet, small ones first.
  static let letters: String =
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
    + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"

  /// TCVN3: the table of UniKey, checked against glibc (`TCVN5712-1`). A capital that bears a tone has no code.
  static let tcvn3Rows: String =
    """
    B5 B8 B6 B7 B9 A8 BB BE BC BD C6 A9 C7 CA C8 C9 CB AE CC D0 CE CF D1 AA D2 D5 D3 D4 D6 D7 DD D8 DC DE DF
    E3 E1 E2 E4 AB E5 E8 E6 E7 E9 AC EA ED EB EC EE EF F3 F1 F2 F4 AD F5 F8 F6 F7 F9 FA FD FB FC FE
    -- -- -- -- -- A1 -- -- -- -- -- A2 -- -- -- -- -- A7 -- -- -- -- -- A3 -- -- -- -- -- -- -- -- -- -- --
    -- -- -- -- A4 -- -- -- -- -- A5 -- -- -- -- -- -- -- -- -- -- A6 -- -- -- -- -- -- -- -- -- --
    """

  /// VNI for Windows: the table of UniKey, checked against xvnkb and GNU recode (whose Ằ and Ắ are exchanged).
  static let vniRows: String =
    """
    61F8 61F9 61FB 61F5 61EF 61EA 61E8 61E9 61FA 61FC 61EB 61E2 61E0 61E1 61E5 61E3 61E4 F1 65F8 65F9 65FB
    65F5 65EF 65E2 65E0 65E1 65E5 65E3 65E4 EC ED E6 F3 F2 6FF8 6FF9 6FFB 6FF5 6FEF 6FE2 6FE0 6FE1 6FE5 6FE3
    6FE4 F4 F4F8 F4F9 F4FB F4F5 F4EF 75F8 75F9 75FB 75F5 75EF F6 F6F8 F6F9 F6FB F6F5 F6EF 79F8 79F9 79FB
    79F5 EE
    41D8 41D9 41DB 41D5 41CF 41CA 41C8 41C9 41DA 41DC 41CB 41C2 41C0 41C1 41C5 41C3 41C4 D1 45D8 45D9 45DB
    45D5 45CF 45C2 45C0 45C1 45C5 45C3 45C4 CC CD C6 D3 D2 4FD8 4FD9 4FDB 4FD5 4FCF 4FC2 4FC0 4FC1 4FC5 4FC3
    4FC4 D4 D4D8 D4D9 D4DB D4D5 D4CF 55D8 55D9 55DB 55D5 55CF D6 D6D8 D6D9 D6DB D6D5 D6CF 59D8 59D9 59DB
    59D5 CE
    """

  /// VISCII: as glibc writes it.
  static let visciiRows: String =
    """
    E0 E1 E4 E3 D5 E5 A2 A1 C6 C7 A3 E2 A5 A4 A6 E7 A7 F0 E8 E9 EB A8 A9 EA AB AA AC AD AE EC ED EF EE B8 F2
    F3 F6 F5 F7 F4 B0 AF B1 B2 B5 BD B6 BE B7 DE FE F9 FA FC FB F8 DF D7 D1 D8 E6 F1 CF FD D6 DB DC
    C0 C1 C4 C3 80 C5 82 81 02 05 83 C2 85 84 86 06 87 D0 C8 C9 CB 88 89 CA 8B 8A 8C 8D 8E CC CD 9B CE 98 D2
    D3 99 A0 9A D4 90 8F 91 92 93 B4 96 95 97 B3 94 D9 DA 9C 9D 9E BF BB BA BC FF B9 9F DD 14 19 1E
    """

  /// VPS: as GNU recode writes it, and 0x99 by UniKey.
  static let vpsRows: String =
    """
    E0 E1 E4 E3 E5 E6 A2 A1 A3 A4 A5 E2 C0 C3 C4 C5 C6 C7 E8 E9 C8 EB CB EA 8A 89 8B CD 8C EC ED CC EF CE F2
    F3 D5 F5 86 F4 D2 D3 B0 87 B6 D6 A9 A7 AA AB AE F9 FA FB DB F8 DC D8 D9 BA BB BF FF 9A 9B CF 9C
    80 C1 81 82 02 88 8E 8D 8F F0 04 C2 84 83 85 1C 03 F1 D7 C9 DE FE 05 CA 93 90 94 95 06 B5 B4 B7 B8 10 BC
    B9 BD BE 11 D4 97 96 98 99 12 F7 9E 9D 9F A6 13 A8 DA D1 AC 14 D0 AF AD B1 1D 15 B2 DD FD B3 19
    """

  /// Code page 1258: as Python writes it, letter and tone apart where no code has both.
  static let windows1258Rows: String =
    """
    E0 E1 61D2 61DE 61F2 E3 E3CC E3EC E3D2 E3DE E3F2 E2 E2CC E2EC E2D2 E2DE E2F2 F0 E8 E9 65D2 65DE 65F2 EA
    EACC EAEC EAD2 EADE EAF2 69CC ED 69D2 69DE 69F2 6FCC F3 6FD2 6FDE 6FF2 F4 F4CC F4EC F4D2 F4DE F4F2 F5
    F5CC F5EC F5D2 F5DE F5F2 F9 FA 75D2 75DE 75F2 FD FDCC FDEC FDD2 FDDE FDF2 79CC 79EC 79D2 79DE 79F2
    C0 C1 41D2 41DE 41F2 C3 C3CC C3EC C3D2 C3DE C3F2 C2 C2CC C2EC C2D2 C2DE C2F2 D0 C8 C9 45D2 45DE 45F2 CA
    CACC CAEC CAD2 CADE CAF2 49CC CD 49D2 49DE 49F2 4FCC D3 4FD2 4FDE 4FF2 D4 D4CC D4EC D4D2 D4DE D4F2 D5
    D5CC D5EC D5D2 D5DE D5F2 D9 DA 55D2 55DE 55F2 DD DDCC DDEC DDD2 DDDE DDF2 59CC 59EC 59D2 59DE 59F2
    """
}
