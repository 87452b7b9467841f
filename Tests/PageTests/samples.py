"""The plans whose pages are looked at."""

import subprocess

# Plans with phases, many deadlines, many documents, a letterhead in columns, a table.
PLANS = [
    "emulation/binh-dan-hoc-vu-so-2026.txt", "emulation/y-te-80-nam-2025.txt", "party/tinh-uy-dak-lak-kh-34.txt",
    "tasks/langson-snv-cchc-2024.md", "events/sonla-ubnd-hoinghi-2011.txt",
]
HOSTILE = """SỞ Y TẾ
Số: 12/KH-SYT
Huế, ngày 05 tháng 02 năm 2025
KẾ HOẠCH
Triển khai <script>alert(1)</script> “" onload="alert(1)” <img src=x onerror=alert(1)>
I. MỤC ĐÍCH </div></main></body>
1. Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của <b onmouseover=alert(1)>Bộ Chính trị</b> và javascript:alert(1).
2. Báo cáo kết quả trước ngày 30/11/2025 ]]> <!-- &lt;script&gt;.
"""
# Two plans that give one document two dates.
DISPUTED = """{issuer}
Số: {number}
Huế, ngày 05 tháng 02 năm 2025
KẾ HOẠCH
Phát động thi đua
I. MỤC ĐÍCH
1. Thực hiện **Chỉ thị số 86-CT/TU ngày {day}/4/2014** của Ban Thường vụ Tỉnh ủy.
"""


def disputed_store(kehoach, scratch):
    """The pages of a store whose plans contradict each other."""
    for name, issuer, number, day in [("a", "SỞ NỘI VỤ", "15/KH-SNV", "07"), ("b", "SỞ TÀI CHÍNH", "16/KH-STC", "17")]:
        (scratch / f"{name}.txt").write_text(DISPUTED.format(issuer=issuer, number=number, day=day), encoding="utf-8")
    store = scratch / "store.sqlite"
    subprocess.run([kehoach, "import", "--quiet", "--store", store, scratch / "a.txt", scratch / "b.txt"], check=True)
    pages = scratch / "store"
    subprocess.run([kehoach, "report", "--store", store, "--as-of", "2025-03-01", "--output", f"{pages}/"], check=True)
    return pages
