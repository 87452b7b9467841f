#!/usr/bin/env python3
"""Draws the scans that the tests of OCR read: a plan of two pages as TIFF, its first page as PNG, sideways as JPEG with the
camera's word for it, and turned by one degree with a red stamp as PDF.

usage: scan_fixtures.py FOLDER

Needs python-docx and Pillow (pip), LibreOffice and poppler. The files are committed; this is how they were made.
"""
import pathlib, subprocess, sys, tempfile
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH as A
from docx.shared import Cm, Pt
from PIL import Image, ImageDraw

BODY = [
    "Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị, Sở Y tế xây dựng kế hoạch tháng cao điểm như sau:",
    "I. MỤC ĐÍCH",
    "1. Nâng cao chất lượng khám bệnh, chữa bệnh cho Nhân dân trên địa bàn, nhất là ở các xã vùng cao, biên giới và các xã bãi ngang.",
    "2. Báo cáo kết quả trước ngày 30/11/2025.",
    "II. NỘI DUNG",
    "1. Đợt 1 (từ ngày 01/3/2025 đến ngày 31/5/2025): phát động.",
    "III. TỔ CHỨC THỰC HIỆN",
    "Các đơn vị trực thuộc Sở căn cứ Kế hoạch này triển khai thực hiện./.",
]


def add(container, text, alignment=A.JUSTIFY, bold=False, first=None):
    paragraph = first or container.add_paragraph()
    paragraph.alignment = alignment
    paragraph.add_run(text).bold = bold
    return paragraph


def columns(document, left, right):
    cells = document.add_table(rows=1, cols=2).rows[0].cells
    for cell, lines in zip(cells, (left, right)):
        for index, text in enumerate(lines):
            add(cell, text, A.CENTER, True, cell.paragraphs[0] if index == 0 else None)


def document():
    result = Document()
    result.styles["Normal"].font.name, result.styles["Normal"].font.size = "Times New Roman", Pt(14)
    section = result.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(3), Cm(2)
    columns(result, ["UBND THÀNH PHỐ HUẾ", "SỞ Y TẾ", "Số: 12/KH-SYT"],
            ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Huế, ngày 05 tháng 02 năm 2025"])
    add(result, "KẾ HOẠCH", A.CENTER, True)
    add(result, "Triển khai tháng cao điểm", A.CENTER, True)
    for text in BODY:
        add(result, text)
    result.add_page_break()
    columns(result, ["Nơi nhận:", "- Bộ Y tế (để b/c);", "- Lưu: VT."], ["GIÁM ĐỐC", "", "", "Nguyễn Văn Sáng"])
    return result


def main(folder):
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        document().save(work / "plan.docx")
        subprocess.run(["soffice", f"-env:UserInstallation=file://{work}/p", "--headless", "--convert-to", "pdf", "--outdir", work, work / "plan.docx"], check=True, capture_output=True)
        subprocess.run(["pdftoppm", "-r", "300", "-gray", work / "plan.pdf", work / "page"], check=True)
        pages = [Image.open(path) for path in sorted(work.glob("page-*.pgm"))]
        plain = [page.convert("1", dither=Image.NONE) for page in pages]
        plain[0].save(folder / "plan.tiff", save_all=True, append_images=plain[1:], compression="group4", dpi=(300, 300))
        plain[0].save(folder / "plan.png", optimize=True)
        small = pages[0].resize((pages[0].width * 2 // 3, pages[0].height * 2 // 3), Image.LANCZOS)
        # The camera was held upright, and says so: 6 stands for a quarter turn to the right.
        turned = small.rotate(90, expand=True)
        exif = Image.Exif()
        exif[0x0112] = 6
        turned.save(folder / "plan.jpg", quality=35, exif=exif)
        # The stamp over the head of the page.
        page = small.convert("RGB")
        draw = ImageDraw.Draw(page)
        for radius in (150, 110):
            draw.ellipse((400 - radius, 230 - radius, 400 + radius, 230 + radius), outline=(220, 40, 50), width=6)
        page = page.rotate(1, resample=Image.BICUBIC, fillcolor="white")
        page.save(folder / "plan.pdf", resolution=200, quality=35)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
