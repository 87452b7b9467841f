// Written by .ci/embed-lexicons from the tables in this folder.
// swift-format-ignore-file

/// The tables as they are compiled in.
enum EmbeddedTables {
  static let agencies: StaticString = #"""
# Bodies by the abbreviation in their symbols, and abbreviations of running text (family `term`). The list is open.
abbreviation	name	levels	family	aliases	valid_from	valid_to	successors	note	confidence	source
QH	Quốc hội	central	assembly						high	from memory
UBTVQH	Ủy ban Thường vụ Quốc hội	central	assembly						high	from memory
VPQH	Văn phòng Quốc hội	central	assembly						high	from memory
CTN	Chủ tịch nước	central	state						high	from memory
VPCTN	Văn phòng Chủ tịch nước	central	state						high	from memory
CP	Chính phủ	central	government						high	from memory
TTg	Thủ tướng Chính phủ	central	government						high	from memory
VPCP	Văn phòng Chính phủ	central	government						high	from memory
BQP	Bộ Quốc phòng	central	ministry						high	from memory
BCA	Bộ Công an	central	ministry						high	from memory
BNG	Bộ Ngoại giao	central	ministry						high	from memory
BNV	Bộ Nội vụ	central	ministry					absorbed BLĐTBXH functions (labour, employment, người có công) from 2025-03-01	high	from memory
BTP	Bộ Tư pháp	central	ministry						high	from memory
BTC	Bộ Tài chính	central	ministry					absorbed BKHĐT from 2025-03-01	high	from memory
BCT	Bộ Công Thương	central	ministry						high	from memory
BXD	Bộ Xây dựng	central	ministry					absorbed BGTVT from 2025-03-01	high	from memory
BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	central	ministry						high	from memory
BKHCN	Bộ Khoa học và Công nghệ	central	ministry					absorbed BTTTT from 2025-03-01	high	from memory
BGDĐT	Bộ Giáo dục và Đào tạo	central	ministry						high	from memory
BYT	Bộ Y tế	central	ministry					took over bảo trợ xã hội, trẻ em from BLĐTBXH 2025	high	from memory
NHNN	Ngân hàng Nhà nước Việt Nam	central	ministry						high	from memory
TTCP	Thanh tra Chính phủ	central	ministry						high	from memory
BKHĐT	Bộ Kế hoạch và Đầu tư	central	ministry			2025-02-28	BTC		high	from memory
BGTVT	Bộ Giao thông vận tải	central	ministry			2025-02-28	BXD		high	from memory
BTTTT	Bộ Thông tin và Truyền thông	central	ministry			2025-02-28	BKHCN		high	from memory
BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	central	ministry			2025-02-28	BNV; BYT; BGDĐT; BCA		high	from memory
BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	central	ministry			2025-02-28	BNNMT		high	from memory
BTNMT	Bộ Tài nguyên và Môi trường	central	ministry			2025-02-28	BNNMT		high	from memory
UBDT	Ủy ban Dân tộc	central	ministry			2025-02-28	BDTTG		high	from memory
BNNMT	Bộ Nông nghiệp và Môi trường	central	ministry		2025-03-01				high	QĐ 699/QĐ-BNNMT (public repository text); dates from memory
BDTTG	Bộ Dân tộc và Tôn giáo	central	ministry		2025-03-01				medium	from memory
KTNN	Kiểm toán nhà nước	central	other						high	from memory
TANDTC	Tòa án nhân dân tối cao	central	other						high	from memory
VKSNDTC	Viện kiểm sát nhân dân tối cao	central	other						high	from memory
BHXH	Bảo hiểm xã hội Việt Nam	central	other						high	from memory
HĐTĐKTTW	Hội đồng Thi đua - Khen thưởng Trung ương	central	other						high	from memory
BTĐKTTW	Ban Thi đua - Khen thưởng Trung ương	central	other						high	from memory
VTLTNN	Cục Văn thư và Lưu trữ nhà nước	central	other						high	from memory
UBND	Ủy ban nhân dân	province; district; commune	government	Uỷ ban nhân dân				the symbol does not tell the level	high	issued plans
HĐND	Hội đồng nhân dân	province; district; commune	assembly					the symbol does not tell the level	high	issued plans
VP	Văn phòng	any	office						high	from memory
VPUBND	Văn phòng Ủy ban nhân dân	province	office						high	from memory
SYT	Sở Y tế	province	department						high	issued plans
SNV	Sở Nội vụ	province	department					absorbed SLĐTBXH 2025-03-01; holds the province TĐKT function	high	vanban123 417/TTr-SNV
SGDĐT	Sở Giáo dục và Đào tạo	province	department						high	123docz 424/SGDĐT-TĐKT
STC	Sở Tài chính	province	department					absorbed SKHĐT 2025-03-01	medium	from memory
STP	Sở Tư pháp	province	department						medium	from memory
SCT	Sở Công Thương	province	department						high	public repository text
SXD	Sở Xây dựng	province	department					absorbed SGTVT 2025-03-01	medium	from memory
SKHCN	Sở Khoa học và Công nghệ	province	department					absorbed STTTT 2025-03-01	medium	from memory
SVHTTDL	Sở Văn hóa, Thể thao và Du lịch	province	department	SVHTT; SDL					medium	from memory
SNgV	Sở Ngoại vụ	province	department					not in every province	medium	from memory
SNNMT	Sở Nông nghiệp và Môi trường	province	department		2025-03-01				high	5141/SNNMT-KS (public repository text)
SDTTG	Sở Dân tộc và Tôn giáo	province	department		2025-03-01			where it exists	medium	from memory
SLĐTBXH	Sở Lao động - Thương binh và Xã hội	province	department			2025-02-28	SNV; SYT; SGDĐT; CAT		high	issued plans
SKHĐT	Sở Kế hoạch và Đầu tư	province	department			2025-02-28	STC		medium	from memory
SGTVT	Sở Giao thông vận tải	province	department			2025-02-28	SXD		medium	from memory
STTTT	Sở Thông tin và Truyền thông	province	department			2025-02-28	SKHCN		medium	from memory
SNNPTNT	Sở Nông nghiệp và Phát triển nông thôn	province	department	SNN		2025-02-28	SNNMT		medium	from memory
STNMT	Sở Tài nguyên và Môi trường	province	department			2025-02-28	SNNMT		medium	from memory
BDT	Ban Dân tộc	province	department			2025-02-28	SDTTG		medium	from memory
TTT	Thanh tra tỉnh	province	other						medium	from memory
BTĐKT	Ban Thi đua - Khen thưởng	province	other						high	377/TTr-BTĐKT (thuvienphapluat Cà Mau)
TĐKT	Ban Thi đua - Khen thưởng	province	other	Phòng Thi đua - Khen thưởng				office or division	high	28/HD-TĐKT Yên Bái 09/01/2007
HĐTĐKT	Hội đồng Thi đua - Khen thưởng	province	other						high	03/BB-HĐTĐKT (public repository text)
TTHĐTĐKT	Thường trực Hội đồng Thi đua - Khen thưởng	province	other						high	issued plans
BQLKKT	Ban Quản lý Khu kinh tế	province	other						medium	from memory
BCĐ	Ban Chỉ đạo	province	other						medium	from memory
CAT	Công an tỉnh	province	other						medium	from memory
BCHQS	Bộ Chỉ huy quân sự	province	other						medium	from memory
BĐBP	Bộ đội Biên phòng	province	other						medium	from memory
TTYT	Trung tâm Y tế	unit	unit						medium	issued plans, from memory
BVĐK	Bệnh viện đa khoa	unit	unit						medium	issued plans, from memory
BV	Bệnh viện	unit	unit						medium	issued plans, from memory
TTKSBT	Trung tâm Kiểm soát bệnh tật	unit	unit	CDC					medium	issued plans, from memory
TYT	Trạm Y tế	unit	unit						medium	issued plans, from memory
TCCB	Phòng Tổ chức cán bộ	unit	unit						medium	issued plans, from memory
TCHC	Phòng Tổ chức - Hành chính	unit	unit						medium	issued plans, from memory
KHTC	Phòng Kế hoạch - Tài chính	unit	unit						medium	issued plans, from memory
VT	Văn thư	unit	unit						medium	issued plans, from memory
KGVX	Khoa giáo - Văn xã	unit	unit						medium	issued plans, from memory
NC	Nội chính	unit	unit						medium	issued plans, from memory
TH	Tổng hợp	unit	unit						medium	issued plans, from memory
PNV	Phòng Nội vụ	district	department			2025-06-30		district level abolished 2025-07-01	medium	Nghị quyết 203/2025/QH15 + Luật 72/2025/QH15 (public repository text); abbreviation from memory
PYT	Phòng Y tế	district	department			2025-06-30		district level abolished 2025-07-01	medium	Nghị quyết 203/2025/QH15 + Luật 72/2025/QH15 (public repository text); abbreviation from memory
PGDĐT	Phòng Giáo dục và Đào tạo	district	department			2025-06-30		district level abolished 2025-07-01	medium	Nghị quyết 203/2025/QH15 + Luật 72/2025/QH15 (public repository text); abbreviation from memory
PLĐTBXH	Phòng Lao động - Thương binh và Xã hội	district	department			2025-06-30		district level abolished 2025-07-01	medium	Nghị quyết 203/2025/QH15 + Luật 72/2025/QH15 (public repository text); abbreviation from memory
PTCKH	Phòng Tài chính - Kế hoạch	district	department			2025-06-30		district level abolished 2025-07-01	medium	Nghị quyết 203/2025/QH15 + Luật 72/2025/QH15 (public repository text); abbreviation from memory
TW	Trung ương Đảng	central	party	Ban Chấp hành Trung ương; Bộ Chính trị; Ban Bí thư				the symbol does not tell which of the three	high	issued plans
VPTW	Văn phòng Trung ương Đảng	central	party						high	36-HD/VPTW
BTCTW	Ban Tổ chức Trung ương	central	party						high	613-BC/BTCTW (public repository text)
UBKTTW	Ủy ban Kiểm tra Trung ương	central	party						high	02-HD/UBKTTW (public repository text)
BTGTW	Ban Tuyên giáo Trung ương	central	party			2025-02-02	BTGDVTW		medium	from memory
BDVTW	Ban Dân vận Trung ương	central	party			2025-02-02	BTGDVTW		medium	from memory
BTGDVTW	Ban Tuyên giáo và Dân vận Trung ương	central	party						medium	from memory
BNCTW	Ban Nội chính Trung ương	central	party						medium	from memory
BKTTW	Ban Kinh tế Trung ương	central	party			2025-02-02	BCSCLTW		medium	from memory
BCSCLTW	Ban Chính sách, chiến lược Trung ương	central	party		2025-02-03				medium	from memory
HĐLLTW	Hội đồng Lý luận Trung ương	central	party						medium	from memory
QUTW	Quân ủy Trung ương	central	party						high	2423-CT/QUTW (public repository text)
ĐUCA	Đảng ủy Công an Trung ương	central	party						medium	from memory
TU	Tỉnh ủy	province	party	Thành ủy trực thuộc Trung ương; Ban Thường vụ Tỉnh ủy; Ban Thường vụ Thành ủy				shared by the committee and its standing committee	high	issued plans
ĐH	Đại hội đảng bộ	any	party					every level	high	issued plans
HU	Huyện ủy	district	party			2025-06-30			medium	from memory
QU	Quận ủy	district	party			2025-06-30		in the army also Quân ủy	medium	from memory
ThU	Thị ủy	district	party	Thành ủy thuộc tỉnh		2025-06-30			medium	from memory
ĐU	Đảng ủy	commune; agency	party						high	public repository text (secondary)
ĐUK	Đảng ủy Khối	province	party			2025			medium	from memory
CB	Chi bộ	cell	party						high	public repository text (secondary)
VPTU	Văn phòng Tỉnh ủy	province	party						medium	from memory
BTCTU	Ban Tổ chức Tỉnh ủy	province	party						high	06-HD/BTCTU (public repository text)
BTGTU	Ban Tuyên giáo Tỉnh ủy	province	party						high	public repository text (secondary)
BTGDVTU	Ban Tuyên giáo và Dân vận Tỉnh ủy	province	party		2025				medium	from memory
BDVTU	Ban Dân vận Tỉnh ủy	province	party			2025			medium	from memory
UBKTTU	Ủy ban Kiểm tra Tỉnh ủy	province	party						medium	from memory
BNCTU	Ban Nội chính Tỉnh ủy	province	party						medium	from memory
BCSĐ	Ban cán sự đảng	agency	party			2025			medium	from memory
ĐĐ	Đảng đoàn	agency	party			2025			medium	from memory
TLĐ	Tổng Liên đoàn Lao động Việt Nam	central	mass_org	Tổng LĐLĐ Việt Nam					high	933/QĐ-TLĐ
LĐLĐ	Liên đoàn Lao động	province; district	mass_org					extraction often gives LDLD, LĐLD or LDLĐ	high	issued plans
CĐN	Công đoàn ngành	province	mass_org						high	issued plans
CĐYT	Công đoàn ngành Y tế	province; central	mass_org	Công đoàn Y tế Việt Nam				extraction often gives CDYT	high	issued plans
CĐGD	Công đoàn Giáo dục	province; central	mass_org						medium	from memory
CĐVC	Công đoàn Viên chức	province; central	mass_org						medium	from memory
CĐCS	Công đoàn cơ sở	base	mass_org						high	issued plans
CĐKCN	Công đoàn các Khu công nghiệp	province	mass_org						medium	from memory
BTV	Ban Thường vụ	any	mass_org						high	issued plans
BCH	Ban Chấp hành	any	mass_org						high	issued plans
ĐCT	Đoàn Chủ tịch	central	mass_org						medium	from memory
TWĐTN	Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh	central	mass_org	Trung ương Đoàn TNCS Hồ Chí Minh; TƯ Đoàn					high	2mit.org 31554
TĐTN	Tỉnh đoàn	province	mass_org	Thành đoàn; TĐ					medium	from memory
ĐTN	Đoàn Thanh niên	any	mass_org						high	123docz HD-ĐTN
MTTW	Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam	central	mass_org	Ủy ban Trung ương MTTQ Việt Nam					high	vneconomy.vn 02/ĐA-MTTW-UB
MTTQ	Ủy ban Mặt trận Tổ quốc Việt Nam	province; commune	mass_org	Ủy ban MTTQ Việt Nam; MTTQVN					medium	from memory
BTT	Ban Thường trực Ủy ban Mặt trận Tổ quốc	any	mass_org	Ban Thường trực Ủy ban MTTQ					medium	from memory
HND	Hội Nông dân	any	mass_org						medium	from memory
HPN	Hội Liên hiệp Phụ nữ	any	mass_org	LHPN					medium	from memory
CCB	Hội Cựu chiến binh	any	mass_org						medium	from memory
HCTĐ	Hội Chữ thập đỏ	any	mass_org						medium	from memory
CNVCLĐ	công nhân, viên chức, lao động	any	term						high	issued plans, from memory
CBCCVC	cán bộ, công chức, viên chức	any	term						high	issued plans, from memory
CCVC	công chức, viên chức	any	term						high	issued plans, from memory
NLĐ	người lao động	any	term						high	issued plans, from memory
KT-XH	kinh tế - xã hội	any	term						high	issued plans, from memory
QP-AN	quốc phòng - an ninh	any	term						high	issued plans, from memory
XHCN	xã hội chủ nghĩa	any	term						high	issued plans, from memory
CHXHCN	Cộng hòa xã hội chủ nghĩa	any	term					CNXHCN is not a word	high	issued plans, from memory
CNXH	chủ nghĩa xã hội	any	term						high	issued plans, from memory
TĐKT	thi đua, khen thưởng	any	term						high	issued plans, from memory
KTĐ	khối thi đua	any	term						high	issued plans, from memory
GĐ	Giám đốc	any	term						high	issued plans, from memory
PGĐ	Phó Giám đốc	any	term						high	issued plans, from memory
TTĐT	thông tin điện tử	any	term						high	issued plans, from memory
b/c	báo cáo	any	term						high	issued plans, from memory
p/h	phối hợp	any	term						high	issued plans, from memory
t/h	thực hiện	any	term						high	issued plans, from memory

"""#
  static let anniversaries: StaticString = #"""
# Days that plans commemorate. `date` is the first one; an observance counts its years from there.
key	name	aliases	date	lunar	kind	note	confidence	source
dang	Ngày thành lập Đảng Cộng sản Việt Nam	thành lập Đảng; sinh nhật Đảng	1930-02-03		founding		high	issued plans, znews.vn
cach-mang-thang-tam	Cách mạng tháng Tám	Cách mạng Tháng Tám; CMT8; Tổng khởi nghĩa	1945-08-19		event	Nghị định 30/2020/NĐ-CP, Phụ lục II, spells it Cách mạng tháng Tám	high	issued plans
quoc-khanh	Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam	Quốc khánh; ngày Độc lập	1945-09-02		event		high	issued plans
cong-doan	Ngày thành lập Công đoàn Việt Nam	thành lập Công đoàn	1929-07-28		founding		high	issued plans, topshare.com.vn
sinh-nhat-bac	Ngày sinh Chủ tịch Hồ Chí Minh	sinh nhật Bác	1890-05-19		birth		high	123docz.net; year from memory
giai-phong-mien-nam	Ngày Giải phóng miền Nam, thống nhất đất nước		1975-04-30		event		high	xemboituvi.org
thi-dua-ai-quoc	Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc	Ngày truyền thống thi đua yêu nước; Lời kêu gọi thi đua ái quốc; thi đua yêu nước	1948-06-11		event		high	mattran.org.vn, lamsoninvest.vn
quan-doi	Ngày thành lập Quân đội nhân dân Việt Nam		1944-12-22		founding		high	ngaydacbiet.com
quoc-phong-toan-dan	Ngày hội Quốc phòng toàn dân		1989-12-22		event	first held 22/12/1989	medium	from memory
dien-bien-phu	Chiến thắng Điện Biên Phủ		1954-05-07		event		high	Nghị định 145/2013/NĐ-CP, Điều 4
doan-thanh-nien	Ngày thành lập Đoàn TNCS Hồ Chí Minh	thành lập Đoàn	1931-03-26		founding	the year 1930 is a common slip	high	123docz.net; year from memory
doi-thieu-nien	Ngày thành lập Đội TNTP Hồ Chí Minh		1941-05-15		founding		high	123docz.net; year from memory
phu-nu	Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam	Ngày Phụ nữ Việt Nam	1930-10-20		founding		high	docungnhantam.com
quoc-te-phu-nu	Ngày Quốc tế Phụ nữ		1910-03-08		international	year of the Copenhagen decision	medium	from memory
nong-dan	Ngày thành lập Hội Nông dân Việt Nam		1930-10-14		founding		high	2lua.vn, nongnghiephuuco.vn
cuu-chien-binh	Ngày thành lập Hội Cựu chiến binh Việt Nam		1989-12-06		founding		medium	from memory
mat-tran	Ngày thành lập Mặt trận Dân tộc thống nhất Việt Nam	Ngày truyền thống MTTQ Việt Nam; Ngày hội đại đoàn kết	1930-11-18		founding		high	baotintuc.vn
mat-tran-to-quoc	Ngày thành lập Mặt trận Tổ quốc Việt Nam		1955-09-10		founding	the Front under its present name; the tradition is counted from 1930-11-18	high	qdnd.vn, sadec.dongthap.gov.vn
thay-thuoc	Ngày Thầy thuốc Việt Nam		1955-02-27		sector		high	moiday.com
nha-giao	Ngày Nhà giáo Việt Nam		1982-11-20		sector	first celebrated 20/11/1982; decision 167-HĐBT of 28/9/1982	high	public repository text
thuong-binh-liet-si	Ngày Thương binh - Liệt sĩ		1947-07-27		sector		high	123docz.net; year from memory
cong-an	Ngày truyền thống Công an nhân dân Việt Nam	Ngày truyền thống CAND	1945-08-19		sector		high	public repository text
an-ninh-to-quoc	Ngày hội Toàn dân bảo vệ an ninh Tổ quốc		2005-08-19		sector		medium	from memory
bien-phong	Ngày truyền thống Bộ đội Biên phòng		1959-03-03		sector		high	public repository text
bao-chi	Ngày Báo chí Cách mạng Việt Nam		1925-06-21		sector		high	public repository text
quoc-te-lao-dong	Ngày Quốc tế Lao động		1886-05-01		international		medium	from memory
quoc-te-thieu-nhi	Ngày Quốc tế Thiếu nhi		1950-06-01		international		medium	from memory
tong-tuyen-cu	Ngày Tổng tuyển cử đầu tiên bầu Quốc hội Việt Nam		1946-01-06		event		high	public repository text
hoc-sinh-sinh-vien	Ngày truyền thống học sinh, sinh viên Việt Nam		1950-01-09		sector		high	moiday.com
noi-vu	Ngày truyền thống ngành Tổ chức nhà nước (Nội vụ)		1945-08-28		sector		medium	from memory
tu-phap	Ngày truyền thống ngành Tư pháp		1945-08-28		sector		medium	from memory
tai-chinh	Ngày truyền thống ngành Tài chính		1945-08-28		sector		medium	from memory
lao-dong-thuong-binh-xa-hoi	Ngày truyền thống ngành Lao động - Thương binh và Xã hội		1945-08-28		sector		medium	from memory
thanh-tra	Ngày truyền thống ngành Thanh tra		1945-11-23		sector		high	public repository text (Sắc lệnh 64/SL)
luu-tru	Ngày Lưu trữ Việt Nam		1946-01-03		sector	Thông đạt 1C-VP of 3/1/1946	medium	from memory
phap-luat	Ngày Pháp luật nước CHXHCN Việt Nam		1946-11-09		sector	day of the first Constitution	high	public repository text
dan-so	Ngày Dân số Việt Nam		1961-12-26		sector		high	public repository text
gia-dinh	Ngày Gia đình Việt Nam		2001-06-28		sector		medium	from memory
nguoi-cao-tuoi	Ngày Người cao tuổi Việt Nam		1941-06-06		sector		high	public repository text (letter of 6/6/1941)
nguoi-khuyet-tat	Ngày Người khuyết tật Việt Nam		1998-04-18		sector		medium	from memory
vi-nguoi-ngheo	Ngày Vì người nghèo		2000-10-17		sector		medium	from memory
chuyen-doi-so	Ngày Chuyển đổi số quốc gia		2022-10-10		sector	QĐ 505/QĐ-TTg of 22/4/2022	medium	from memory
tiet-kiem	Ngày toàn dân tiết kiệm, chống lãng phí		2026-05-31		sector	created by Luật 110/2025/QH15; taken from an article of 1949	high	plo.vn 10/12/2025
quoc-te-hanh-phuc	Ngày Quốc tế Hạnh phúc		2013-03-20		international		medium	from memory
gio-to-hung-vuong	Giỗ Tổ Hùng Vương	Giỗ Tổ		03-10	lunar		high	Nghị định 145/2013/NĐ-CP, Điều 4
tet-nguyen-dan	Tết Nguyên đán	Tết Nguyên Đán; Tết cổ truyền		01-01	lunar	2023 Quý Mão, 2024 Giáp Thìn, 2025 Ất Tỵ, 2026 Bính Ngọ, 2027 Đinh Mùi	high	Nghị định 145/2013/NĐ-CP, Điều 4
toan-quoc-khang-chien	Ngày Toàn quốc kháng chiến		1946-12-19		event		high	public repository text
giai-phong-thu-do	Ngày Giải phóng Thủ đô		1954-10-10		event		high	public repository text
hiep-dinh-paris	Ký Hiệp định Paris		1973-01-27		event		high	public repository text
di-chuc	Ngày mất Chủ tịch Hồ Chí Minh	thực hiện Di chúc; Di chúc Bác Hồ	1969-09-02		event		high	public repository text
ra-di-tim-duong-cuu-nuoc	Ngày Bác Hồ ra đi tìm đường cứu nước		1911-06-05		event		high	public repository text

"""#
  static let congresses: StaticString = #"""
# Congresses and terms. For the National Assembly `opened` is the election day and `closed` the last day of the term.
organisation	kind	ordinal	roman	term	opened	closed	law_suffix	note	confidence	source
Đảng Cộng sản Việt Nam	congress	1	I	1935-1951	1935-03-27	1935-03-31			high	nhandan.vn, daidoanket.vn, mattran.org.vn
Đảng Cộng sản Việt Nam	congress	2	II	1951-1960	1951-02-11	1951-02-19			high	nhandan.vn, daidoanket.vn, mattran.org.vn
Đảng Cộng sản Việt Nam	congress	3	III	1960-1976	1960-09-05	1960-09-10			high	nhandan.vn, daidoanket.vn, mattran.org.vn
Đảng Cộng sản Việt Nam	congress	4	IV	1976-1982	1976-12-14	1976-12-20			high	nhandan.vn, daidoanket.vn, mattran.org.vn
Đảng Cộng sản Việt Nam	congress	5	V	1982-1986	1982-03-27	1982-03-31			medium	from memory
Đảng Cộng sản Việt Nam	congress	6	VI	1986-1991	1986-12-15	1986-12-18			medium	from memory
Đảng Cộng sản Việt Nam	congress	7	VII	1991-1996	1991-06-24	1991-06-27			high	nhandan.vn, daidoanket.vn, mattran.org.vn
Đảng Cộng sản Việt Nam	congress	8	VIII	1996-2001	1996-06-28	1996-07-01			high	nhandan.vn, daidoanket.vn, mattran.org.vn
Đảng Cộng sản Việt Nam	congress	9	IX	2001-2006	2001-04-19	2001-04-22			medium	from memory
Đảng Cộng sản Việt Nam	congress	10	X	2006-2011	2006-04-18	2006-04-25			high	nhandan.vn, daidoanket.vn, mattran.org.vn
Đảng Cộng sản Việt Nam	congress	11	XI	2011-2016	2011-01-12	2011-01-19			high	nhandan.vn, daidoanket.vn, mattran.org.vn
Đảng Cộng sản Việt Nam	congress	12	XII	2016-2021	2016-01-20	2016-01-28			high	nhandan.vn, daidoanket.vn, mattran.org.vn
Đảng Cộng sản Việt Nam	congress	13	XIII	2021-2026	2021-01-25	2021-02-01		opened on 26/01 after a first session on 25/01	high	nhandan.vn, daidoanket.vn, mattran.org.vn
Đảng Cộng sản Việt Nam	congress	14	XIV	2026-2031	2026-01-19	2026-01-23		planned to 25/01, closed early on 23/01	high	vnexpress.net 24/01/2026, soha.vn
Công đoàn Việt Nam	congress	1	I	1950-1961	1950-01-01	1950-01-15			high	thinhvuongvietnam.com, saa.gov.vn
Công đoàn Việt Nam	congress	2	II	1961-1974	1961-02-23	1961-02-27			high	thinhvuongvietnam.com
Công đoàn Việt Nam	congress	3	III	1974-1978	1974-02-11	1974-02-14			medium	from memory
Công đoàn Việt Nam	congress	4	IV	1978-1983	1978-05-08	1978-05-11			medium	term saa.gov.vn; days from memory
Công đoàn Việt Nam	congress	5	V	1983-1988	1983-11-16	1983-11-18			medium	term saa.gov.vn; days from memory
Công đoàn Việt Nam	congress	6	VI	1988-1993	1988-10-17	1988-10-20			medium	term saa.gov.vn; days from memory
Công đoàn Việt Nam	congress	7	VII	1993-1998	1993-11-09	1993-11-12			medium	term saa.gov.vn; days from memory
Công đoàn Việt Nam	congress	8	VIII	1998-2003	1998-11-03	1998-11-06			medium	term saa.gov.vn; days from memory
Công đoàn Việt Nam	congress	9	IX	2003-2008	2003-10-10	2003-10-13			medium	term saa.gov.vn; days from memory
Công đoàn Việt Nam	congress	10	X	2008-2013	2008-11-02	2008-11-05			medium	term saa.gov.vn; days from memory
Công đoàn Việt Nam	congress	11	XI	2013-2018	2013-07-27	2013-07-30			medium	term saa.gov.vn; days from memory
Công đoàn Việt Nam	congress	12	XII	2018-2023	2018-09-24	2018-09-26			high	term saa.gov.vn; days from memory
Công đoàn Việt Nam	congress	13	XIII	2023-2028	2023-12-01	2023-12-03		cut short: XIV held in 2026	high	saa.gov.vn
Công đoàn Việt Nam	congress	14	XIV	2026-2031	2026-06	2026-06		planned June 2026 and reported opened; exact days not found	medium	sggp.org.vn 20/11/2025; nxbcongthuong.vn
Mặt trận Tổ quốc Việt Nam	congress	9	IX	2019-2024	2019-09-18	2019-09-20			medium	from memory
Mặt trận Tổ quốc Việt Nam	congress	10	X	2024-2029	2024-10-16	2024-10-18		cut short by XI in 2026	high	term vneconomy.vn; days from memory
Mặt trận Tổ quốc Việt Nam	congress	11	XI	2026-2031	2026-05	2026-05		planned before 15/5/2026; exact days not found	medium	thanhnien.vn 14/01/2026
Đoàn TNCS Hồ Chí Minh	congress	10	X	2012-2017	2012-12-11	2012-12-14			high	term 2mit.org 31554; days from memory
Đoàn TNCS Hồ Chí Minh	congress	11	XI	2017-2022	2017-12-10	2017-12-13			medium	from memory
Đoàn TNCS Hồ Chí Minh	congress	12	XII	2022-2027	2022-12-14	2022-12-16			medium	from memory
Hội Liên hiệp Phụ nữ Việt Nam	congress	12	XII	2017-2022	2017-03-07	2017-03-09			medium	from memory
Hội Liên hiệp Phụ nữ Việt Nam	congress	13	XIII	2022-2027	2022-03-09	2022-03-11			high	nvsk.vnanet.vn, phunu.khanhhoa.gov.vn
Hội Nông dân Việt Nam	congress	7	VII	2018-2023	2018-12-11	2018-12-13			medium	from memory
Hội Nông dân Việt Nam	congress	8	VIII	2023-2028	2023-12-25	2023-12-27			medium	from memory
Hội Cựu chiến binh Việt Nam	congress	7	VII	2022-2027	2022-12-27	2022-12-29			medium	from memory
Đại hội Thi đua yêu nước toàn quốc	emulation	8	VIII	2006-2010	2010-12-27	2010-12-28			medium	from memory
Đại hội Thi đua yêu nước toàn quốc	emulation	9	IX	2011-2015	2015-12-07	2015-12-07			medium	from memory
Đại hội Thi đua yêu nước toàn quốc	emulation	10	X	2016-2020	2020-12-10	2020-12-10			medium	from memory
Đại hội Thi đua yêu nước toàn quốc	emulation	11	XI	2021-2025	2025-12-26	2025-12-27		opened 27/12	high	vietnamplus.vn, kienthuc.net.vn
Quốc hội	legislature	11	XI	2002-2007	2002-05-19	2007-05-19	QH11		medium	from memory
Quốc hội	legislature	12	XII	2007-2011	2007-05-20	2011-05-21	QH12		medium	from memory
Quốc hội	legislature	13	XIII	2011-2016	2011-05-22	2016-05-21	QH13		medium	from memory
Quốc hội	legislature	14	XIV	2016-2021	2016-05-22	2021-05-22	QH14		high	vtcnews.vn (election day)
Quốc hội	legislature	15	XV	2021-2026	2021-05-23	2026-03-14	QH15		high	daibieunhandan.vn, htv.com.vn (election day); end from memory
Quốc hội	legislature	16	XVI	2026-2031	2026-03-15		QH16	first laws seen: 06/2026/QH16; resolutions 30, 36, 39/2026/QH16	high	public repository text (numbers); baothanhhoa.vn (election day planned)
Đảng bộ tỉnh Thái Bình	congress	20	XX	2020-2025	2020-10	2020-10		merged provinces counted anew in 2025: do not extrapolate	high	vnews.gov.vn 15/10/2020 (closed 15/10/2020)
Đảng bộ tỉnh Kon Tum	congress	16	XVI	2020-2025	2020-10	2020-10		merged provinces counted anew in 2025: do not extrapolate	medium	issued plans; from memory
Đảng bộ tỉnh Kiên Giang	congress	11	XI	2020-2025	2020-10	2020-10		merged provinces counted anew in 2025: do not extrapolate	high	baomoi 15-17/10/2020; vietnamplus
Đảng bộ tỉnh Bình Phước	congress	11	XI	2020-2025	2020-10	2020-10		merged provinces counted anew in 2025: do not extrapolate	medium	issued plans; from memory
Đảng bộ tỉnh Bình Định	congress	20	XX	2020-2025	2020-10	2020-10		merged provinces counted anew in 2025: do not extrapolate	medium	from memory
Đảng bộ tỉnh Thái Nguyên	congress	20	XX	2020-2025	2020-10	2020-10		merged provinces counted anew in 2025: do not extrapolate	high	nghean24h.vn
Đảng bộ tỉnh Lai Châu	congress	14	XIV	2020-2025	2020-10	2020-10		merged provinces counted anew in 2025: do not extrapolate	high	nghean24h.vn
Đảng bộ tỉnh Ninh Bình	congress	22	XXII	2020-2025	2020-10	2020-10		merged provinces counted anew in 2025: do not extrapolate	high	nghean24h.vn
Đảng bộ tỉnh Quảng Ngãi	congress	20	XX	2020-2025	2020-10	2020-10		merged provinces counted anew in 2025: do not extrapolate	high	nghean24h.vn
Đảng bộ tỉnh Vĩnh Phúc	congress	17	XVII	2020-2025	2020-10	2020-10		merged provinces counted anew in 2025: do not extrapolate	high	nghean24h.vn
Đảng bộ tỉnh Lạng Sơn	congress	17	XVII	2020-2025	2020-09	2020-09		merged provinces counted anew in 2025: do not extrapolate	high	nghean24h.vn
Đảng bộ tỉnh Nghệ An	congress	19	XIX	2020-2025	2020-10	2020-10		merged provinces counted anew in 2025: do not extrapolate	high	hoinongdannghean.org.vn
Đảng bộ tỉnh Tiền Giang	congress	11	XI	2020-2025	2020-10	2020-10		merged provinces counted anew in 2025: do not extrapolate	high	baoapbac.vn 12-15/10/2020
Đảng bộ tỉnh Bình Định	congress	19	XIX	2015-2020	2015-10	2015-10		khóa XVIII = 2010-2015	medium	issued plans

"""#
  static let documentTypes: StaticString = #"""
# Types of documents and their numbers. {n} serial, {yyyy} year, {org} issuer, {unit} drafting unit, {term} term of the Assembly.
regime	name	abbreviation	heading	aliases	kind_of	number_patterns	numbering	note	confidence	source
state_admin	Nghị quyết	NQ	NGHỊ QUYẾT			{n}/NQ-{org}	year	individual decisions only	high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Quyết định	QĐ	QUYẾT ĐỊNH			{n}/QĐ-{org}	year	individual decisions only	high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Chỉ thị	CT	CHỈ THỊ			{n}/CT-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Quy chế	QC	QUY CHẾ			{n}/QC-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Quy định	QyĐ	QUY ĐỊNH			{n}/QyĐ-{org}	year	QĐ in its place is the Party's form	high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Thông cáo	TC	THÔNG CÁO			{n}/TC-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Thông báo	TB	THÔNG BÁO			{n}/TB-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Hướng dẫn	HD	HƯỚNG DẪN			{n}/HD-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Chương trình	CTr	CHƯƠNG TRÌNH			{n}/CTr-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Kế hoạch	KH	KẾ HOẠCH			{n}/KH-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Phương án	PA	PHƯƠNG ÁN			{n}/PA-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Đề án	ĐA	ĐỀ ÁN			{n}/ĐA-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Dự án	DA	DỰ ÁN			{n}/DA-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Báo cáo	BC	BÁO CÁO			{n}/BC-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Biên bản	BB	BIÊN BẢN			{n}/BB-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Tờ trình	TTr	TỜ TRÌNH			{n}/TTr-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Hợp đồng	HĐ	HỢP ĐỒNG			{n}/HĐ-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Công điện	CĐ	CÔNG ĐIỆN			{n}/CĐ-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Bản ghi nhớ	BGN	BẢN GHI NHỚ			{n}/BGN-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Bản thỏa thuận	BTT	BẢN THỎA THUẬN	Bản thoả thuận		{n}/BTT-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Giấy ủy quyền	GUQ	GIẤY ỦY QUYỀN	Giấy uỷ quyền		{n}/GUQ-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Giấy mời	GM	GIẤY MỜI			{n}/GM-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Giấy giới thiệu	GGT	GIẤY GIỚI THIỆU			{n}/GGT-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Giấy nghỉ phép	GNP	GIẤY NGHỈ PHÉP			{n}/GNP-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Phiếu gửi	PG	PHIẾU GỬI			{n}/PG-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Phiếu chuyển	PC	PHIẾU CHUYỂN			{n}/PC-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Phiếu báo	PB	PHIẾU BÁO			{n}/PB-{org}	year		high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Công văn			CV		{n}/{org}-{unit}	year	no abbreviation and no printed heading; CV belongs to the Party	high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_admin	Thư công						none	no abbreviation and no number; TC is Thông cáo	high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_copy	Bản sao y	SY	SAO Y			{n}/SY-{org}	year	one series for all three kinds of copy	high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_copy	Bản trích sao	TrS	TRÍCH SAO			{n}/TrS-{org}	year	one series for all three kinds of copy	high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_copy	Bản sao lục	SL	SAO LỤC			{n}/SL-{org}	year	one series for all three kinds of copy	high	Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III
state_before_2020	Bản ghi nhớ	GN	BẢN GHI NHỚ			{n}/GN-{org}	year	until 2020-03-05	medium	Thông tư 01/2011/TT-BNV, from memory
state_before_2020	Bản cam kết	CK	BẢN CAM KẾT			{n}/CK-{org}	year	until 2020-03-05	medium	Thông tư 01/2011/TT-BNV, from memory
state_before_2020	Bản thỏa thuận	TTh	BẢN THỎA THUẬN			{n}/TTh-{org}	year	until 2020-03-05	medium	Thông tư 01/2011/TT-BNV, from memory
state_before_2020	Giấy chứng nhận	CN	GIẤY CHỨNG NHẬN			{n}/CN-{org}	year	until 2020-03-05	low	Thông tư 01/2011/TT-BNV, from memory
state_before_2020	Giấy ủy quyền	UQ	GIẤY ỦY QUYỀN			{n}/UQ-{org}	year	until 2020-03-05	medium	Thông tư 01/2011/TT-BNV, from memory
state_before_2020	Giấy giới thiệu	GT	GIẤY GIỚI THIỆU			{n}/GT-{org}	year	until 2020-03-05	medium	Thông tư 01/2011/TT-BNV, from memory
state_before_2020	Giấy nghỉ phép	NP	GIẤY NGHỈ PHÉP			{n}/NP-{org}	year	until 2020-03-05	medium	Thông tư 01/2011/TT-BNV, from memory
state_before_2020	Giấy đi đường	ĐĐ	GIẤY ĐI ĐƯỜNG			{n}/ĐĐ-{org}	year	until 2020-03-05	medium	Thông tư 01/2011/TT-BNV, from memory
state_before_2020	Giấy biên nhận hồ sơ	BN	GIẤY BIÊN NHẬN HỒ SƠ			{n}/BN-{org}	year	until 2020-03-05	low	Thông tư 01/2011/TT-BNV, from memory
state_before_2020	Bản trích sao	TS	TRÍCH SAO			{n}/TS-{org}	year	until 2020-03-05	medium	Thông tư 01/2011/TT-BNV, from memory
state_practice	Chương trình hành động	CTHĐ	CHƯƠNG TRÌNH HÀNH ĐỘNG	CTrHĐ	Chương trình	{n}/CTr-{org}; {n}/CTHĐ-{org}	year	CTr is the regular abbreviation	medium	from memory
state_practice	Chương trình phối hợp	CTPH	CHƯƠNG TRÌNH PHỐI HỢP	CTrPH	Chương trình	{n}/CTPH-{org}; {n}/CTrPH-{org}	year	several issuers, joined by hyphens	medium	from memory
state_practice	Kế hoạch liên tịch	KHLT	KẾ HOẠCH LIÊN TỊCH		Kế hoạch	{n}/KHLT-{org}	year	several issuers, joined by hyphens	medium	from memory
state_practice	Kế hoạch phối hợp	KHPH	KẾ HOẠCH PHỐI HỢP		Kế hoạch	{n}/KHPH-{org}	year	several issuers, joined by hyphens	medium	from memory
state_practice	Hướng dẫn liên tịch	HDLT	HƯỚNG DẪN LIÊN TỊCH	HDLN; Hướng dẫn liên ngành	Hướng dẫn	{n}/HDLT-{org}	year	several issuers, joined by hyphens	medium	from memory
state_practice	Quy chế phối hợp	QCPH	QUY CHẾ PHỐI HỢP		Quy chế	{n}/QCPH-{org}	year	several issuers, joined by hyphens	medium	from memory
state_practice	Thông báo kết luận	TBKL	THÔNG BÁO KẾT LUẬN		Thông báo	{n}/TB-{org}; {n}/TBKL-{org}	year		medium	from memory
state_practice	Thể lệ	TL	THỂ LỆ	Thể lệ cuộc thi		{n}/TL-{org}	year	rules of a contest	low	from memory
state_practice	Đề cương	ĐC	ĐỀ CƯƠNG			{n}/ĐC-{org}	year		low	from memory
legal	Hiến pháp	HP	HIẾN PHÁP				none	cited by name	medium	from memory
legal	Luật		LUẬT	L		{n}/{yyyy}/QH{term}	year	cited by name alone, without number and issuer; L stands before 2002 in numbers of the promulgating order	high	Nghị định 30/2020/NĐ-CP, Phụ lục I
legal	Bộ luật		BỘ LUẬT	BL	Luật	{n}/{yyyy}/QH{term}	year	cited by name alone	high	Nghị định 30/2020/NĐ-CP, Phụ lục I
legal	Pháp lệnh	PL	PHÁP LỆNH			{n}/{yyyy}/UBTVQH{term}; {n}/{yyyy}/PL-UBTVQH{term}	year	the form with PL- is the older one; cited by name alone	medium	from memory
legal	Lệnh	L	LỆNH			{n}/{yyyy}/L-CTN	year	of the President	medium	from memory
legal	Nghị quyết của Quốc hội		NGHỊ QUYẾT		Nghị quyết	{n}/{yyyy}/QH{term}	year	same shape as a law: only the word tells them apart	high	seen: 202/2025/QH15
legal	Nghị quyết của Ủy ban Thường vụ Quốc hội		NGHỊ QUYẾT		Nghị quyết	{n}/{yyyy}/UBTVQH{term}	year		high	seen: 1210/2016/UBTVQH13
legal	Nghị định	NĐ	NGHỊ ĐỊNH			{n}/{yyyy}/NĐ-CP	year		high	seen: 30/2020/NĐ-CP
legal	Quyết định của Thủ tướng Chính phủ	QĐ	QUYẾT ĐỊNH		Quyết định	{n}/{yyyy}/QĐ-TTg	year		high	seen: 28/2018/QĐ-TTg
legal	Thông tư	TT	THÔNG TƯ			{n}/{yyyy}/TT-{org}	year		high	seen: 01/2024/TT-BNV
legal	Thông tư liên tịch	TTLT	THÔNG TƯ LIÊN TỊCH		Thông tư	{n}/{yyyy}/TTLT-{org}-{org}	year	since law 80/2015/QH13 for courts and procuracies only	high	seen: 55/2005/TTLT-BNV-VPCP
legal	Nghị quyết liên tịch	NQLT	NGHỊ QUYẾT LIÊN TỊCH		Nghị quyết	{n}/{yyyy}/NQLT-{org}-{org}	year		medium	from memory
legal	Nghị quyết của Hội đồng nhân dân	NQ	NGHỊ QUYẾT		Nghị quyết	{n}/{yyyy}/NQ-HĐND	year		medium	from memory
legal	Quyết định của Ủy ban nhân dân	QĐ	QUYẾT ĐỊNH		Quyết định	{n}/{yyyy}/QĐ-UBND	year		high	seen: 31/2020/QĐ-UBND
legal	Văn bản hợp nhất	VBHN	VĂN BẢN HỢP NHẤT			{n}/VBHN-{org}	year	heading is that of the consolidated text	high	seen: 03/VBHN-VPQH
state_high	Nghị quyết của Ủy ban Thường vụ Quốc hội	NQ	NGHỊ QUYẾT		Nghị quyết	{n}/NQ-UBTVQH{term}	year	individual	high	seen: 388/NQ-UBTVQH16
state_high	Nghị quyết của Chính phủ	NQ	NGHỊ QUYẾT		Nghị quyết	{n}/NQ-CP	year		high	seen: 76/NQ-CP
state_high	Quyết định của Thủ tướng Chính phủ	QĐ	QUYẾT ĐỊNH		Quyết định	{n}/QĐ-TTg	year	individual; the number comes back every year	high	public repository text
state_high	Chỉ thị của Thủ tướng Chính phủ	CT	CHỈ THỊ		Chỉ thị	{n}/CT-TTg	year		medium	from memory
state_high	Công điện của Thủ tướng Chính phủ	CĐ	CÔNG ĐIỆN		Công điện	{n}/CĐ-TTg	year		medium	from memory
state_high	Thông báo của Văn phòng Chính phủ	TB	THÔNG BÁO		Thông báo	{n}/TB-VPCP	year	conclusions of meetings	high	seen: 134/TB-VPCP
state_high	Nghị quyết của Hội đồng nhân dân	NQ	NGHỊ QUYẾT		Nghị quyết	{n}/NQ-HĐND	year	individual	high	issued plans
state_high	Quyết định của Ủy ban nhân dân	QĐ	QUYẾT ĐỊNH		Quyết định	{n}/QĐ-UBND	year	individual	high	seen: 547/QĐ-UBND
party	Nghị quyết	NQ	NGHỊ QUYẾT			{n}-NQ/{org}	term		high	public repository text (secondary)
party	Quyết định	QĐ	QUYẾT ĐỊNH			{n}-QĐ/{org}	term		high	public repository text (secondary)
party	Chỉ thị	CT	CHỈ THỊ			{n}-CT/{org}	term		high	public repository text (secondary)
party	Kết luận	KL	KẾT LUẬN			{n}-KL/{org}	term		high	public repository text (secondary)
party	Quy chế	QC	QUY CHẾ			{n}-QC/{org}	term		high	public repository text (secondary)
party	Quy định	QĐ	QUY ĐỊNH	QĐi		{n}-QĐ/{org}	term	shares QĐ with Quyết định; QĐi in texts of khóa XII	high	public repository text (secondary)
party	Thông tri	TT	THÔNG TRI			{n}-TT/{org}	term	TT is Thông tư in state texts	high	public repository text (secondary)
party	Hướng dẫn	HD	HƯỚNG DẪN			{n}-HD/{org}	term		high	public repository text (secondary)
party	Thông báo	TB	THÔNG BÁO			{n}-TB/{org}	term		high	public repository text (secondary)
party	Thông cáo	TC	THÔNG CÁO			{n}-TC/{org}	term		medium	from memory
party	Tuyên bố	TuyênB	TUYÊN BỐ			{n}-TuyênB/{org}	term		low	from memory
party	Lời kêu gọi	LKG	LỜI KÊU GỌI			{n}-LKG/{org}	term		medium	from memory
party	Báo cáo	BC	BÁO CÁO			{n}-BC/{org}	term		high	public repository text (secondary)
party	Kế hoạch	KH	KẾ HOẠCH			{n}-KH/{org}	term		high	public repository text (secondary)
party	Quy hoạch	QH	QUY HOẠCH			{n}-QH/{org}	term		medium	from memory
party	Chương trình	CTr	CHƯƠNG TRÌNH			{n}-CTr/{org}	term		high	public repository text (secondary)
party	Chương trình hành động	CTr	CHƯƠNG TRÌNH HÀNH ĐỘNG		Chương trình	{n}-CTr/{org}	term		medium	issued plans
party	Đề án	ĐA	ĐỀ ÁN			{n}-ĐA/{org}	term		high	public repository text (secondary)
party	Phương án	PA	PHƯƠNG ÁN			{n}-PA/{org}	term		high	public repository text (secondary)
party	Dự án	DA	DỰ ÁN			{n}-DA/{org}	term		medium	from memory
party	Tờ trình	TTr	TỜ TRÌNH			{n}-TTr/{org}	term		high	public repository text (secondary)
party	Công văn	CV				{n}-CV/{org}	term	carries CV, unlike the state; no printed heading	high	public repository text (secondary)
party	Biên bản	BB	BIÊN BẢN			{n}-BB/{org}	term		high	public repository text (secondary)
party	Quy trình	QTr	QUY TRÌNH			{n}-QTr/{org}	term		high	public repository text (secondary)
union	Kế hoạch	KH	KẾ HOẠCH			{n}/KH-{org}	year	the shape of the state	high	hethongphapluat.vn QĐ 933/QĐ-TLĐ; issued plans
union	Hướng dẫn	HD	HƯỚNG DẪN			{n}/HD-{org}	year		high	issued plans; congdoanhaiphong.vn 1723/HD-TLĐ
union	Quyết định	QĐ	QUYẾT ĐỊNH			{n}/QĐ-{org}	year		high	hethongphapluat.vn 933/QĐ-TLĐ
union	Nghị quyết	NQ	NGHỊ QUYẾT			{n}/NQ-{org}	unknown		medium	from memory
union	Chương trình	CTr	CHƯƠNG TRÌNH			{n}/CTr-{org}	year		medium	from memory
youth	Kế hoạch	KH	KẾ HOẠCH			{n}-KH/{org}-{unit}; {n}-KH/{org}	term	blanks around the hyphen are common	high	2mit.org 31554, 31555
youth	Hướng dẫn	HD	HƯỚNG DẪN			{n}-HD/{org}-{unit}; {n}-HD/{org}	term	blanks around the hyphen are common	high	2mit.org 31554, 31555
youth	Quyết định	QĐ	QUYẾT ĐỊNH			{n}-QĐ/{org}-{unit}; {n}-QĐ/{org}	term	blanks around the hyphen are common	high	2mit.org 31554, 31555
youth	Báo cáo	BC	BÁO CÁO			{n}-BC/{org}-{unit}; {n}-BC/{org}	term	blanks around the hyphen are common	high	2mit.org 31554, 31555
youth	Công văn	CV				{n}-CV/{org}-{unit}; {n}-CV/{org}	term	blanks around the hyphen are common	high	2mit.org 31554, 31555
youth	Thông báo	TB	THÔNG BÁO			{n}-TB/{org}-{unit}; {n}-TB/{org}	term	blanks around the hyphen are common	high	2mit.org 31554, 31555
youth	Chương trình	CTr	CHƯƠNG TRÌNH			{n}-CTr/{org}-{unit}; {n}-CTr/{org}	term	blanks around the hyphen are common	high	2mit.org 31554, 31555
front	Kế hoạch	KH	KẾ HOẠCH			{n}/KH-{org}-{unit}	year	{unit} is BTT or UB	medium	vneconomy.vn 02/ĐA-MTTW-UB; rest from memory
front	Hướng dẫn	HD	HƯỚNG DẪN			{n}/HD-{org}-{unit}	year	{unit} is BTT or UB	medium	vneconomy.vn 02/ĐA-MTTW-UB; rest from memory
front	Thông báo	TB	THÔNG BÁO			{n}/TB-{org}-{unit}	year	{unit} is BTT or UB	medium	vneconomy.vn 02/ĐA-MTTW-UB; rest from memory
front	Báo cáo	BC	BÁO CÁO			{n}/BC-{org}-{unit}	year	{unit} is BTT or UB	medium	vneconomy.vn 02/ĐA-MTTW-UB; rest from memory
front	Đề án	ĐA	ĐỀ ÁN			{n}/ĐA-{org}-{unit}	year	{unit} is BTT or UB	medium	vneconomy.vn 02/ĐA-MTTW-UB; rest from memory
front	Chương trình	CTr	CHƯƠNG TRÌNH			{n}/CTr-{org}-{unit}	year	{unit} is BTT or UB	medium	vneconomy.vn 02/ĐA-MTTW-UB; rest from memory
women	Kế hoạch	KH	KẾ HOẠCH			{n}/KH-{org}	term	{org} is ĐCT or BTV	medium	from memory
women	Hướng dẫn	HD	HƯỚNG DẪN			{n}/HD-{org}	term	{org} is ĐCT or BTV	medium	from memory
women	Nghị quyết	NQ	NGHỊ QUYẾT			{n}/NQ-{org}	term	{org} is ĐCT or BTV	medium	from memory
farmers	Kế hoạch	KH	KẾ HOẠCH			{n}-KH/{org}	term	{org} is HNDTW or HNDT	low	from memory
farmers	Hướng dẫn	HD	HƯỚNG DẪN			{n}-HD/{org}	term	{org} is HNDTW or HNDT	low	from memory
veterans	Kế hoạch	KH	KẾ HOẠCH			{n}/KH-{org}	year	{org} is CCB	low	from memory
veterans	Hướng dẫn	HD	HƯỚNG DẪN			{n}/HD-{org}	year	{org} is CCB	low	from memory
army	Quyết định	QĐ	QUYẾT ĐỊNH			{n}/QĐ-{org}	year	{org} is BQP or a command	medium	public repository text
army	Kế hoạch	KH	KẾ HOẠCH			{n}/KH-{org}	year	{org} is BQP or a command	medium	public repository text
army	Hướng dẫn	HD	HƯỚNG DẪN			{n}/HD-{org}	year	{org} is BQP or a command	medium	public repository text
army	Quy chế	QC	QUY CHẾ			{n}/QC-{org}	year	{org} is BQP or a command	medium	public repository text
army	Quy định	QyĐ	QUY ĐỊNH			{n}/QyĐ-{org}	year	{org} is BQP or a command	medium	public repository text

"""#
  static let knownDocuments: StaticString = #"""
# Central documents that plans cite. A document is number and date together: numbers come back.
number	date	type	issuer	title	effective	status	expired	replaced_by	amended_by	other_dates	scope	note	confidence	source
15/2003/QH11	2003-11-26	Luật	Quốc hội	Thi đua, khen thưởng	2004-07-01	expired	2024-01-01	06/2022/QH15			state		high	phapluatcongdong.vn QĐ 31/2020/QĐ-UBND Phú Yên (date); number from memory
47/2005/QH11	2005-06-14	Luật	Quốc hội	Sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng	2005-06-27	expired	2024-01-01	06/2022/QH15			state		high	phapluatcongdong.vn QĐ 31/2020/QĐ-UBND Phú Yên (date); number from memory
39/2013/QH13	2013-11-16	Luật	Quốc hội	Sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng	2014-06-01	expired	2024-01-01	06/2022/QH15			state		high	phapluatcongdong.vn QĐ 31/2020/QĐ-UBND Phú Yên (date); number from memory
06/2022/QH15	2022-06-15	Luật	Quốc hội	Thi đua, khen thưởng	2024-01-01	amended			06/2026/QH16		state	amended from 2026-10-01	high	public repository text
06/2026/QH16	2026-04-23	Luật	Quốc hội	Sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng	2026-10-01	in_force					state		medium	public repository text
44/2013/QH13	2013-11-26	Luật	Quốc hội	Thực hành tiết kiệm, chống lãng phí	2014-07-01	expired	2026-07-01	110/2025/QH15			state		high	global-regulation.com (date); public repository text (number)
110/2025/QH15	2025-12-10	Luật	Quốc hội	Tiết kiệm, chống lãng phí	2026-07-01	in_force					state	110/2025/UBTVQH15 is a different act	high	thuviennhadat.vn, plo.vn; effect date from memory
12/2012/QH13	2012-06-20	Luật	Quốc hội	Công đoàn	2013-01-01	expired	2025-07-01	50/2024/QH15			state		high	hethongphapluat.vn QĐ 933 (date); rest from memory
50/2024/QH15	2024-11-27	Luật	Quốc hội	Công đoàn	2025-07-01	amended			97/2025/QH15		state		medium	public repository text; day from memory
97/2025/QH15	2025-06-27	Luật	Quốc hội	Sửa đổi Luật MTTQ Việt Nam, Luật Công đoàn, Luật Thanh niên, Luật Thực hiện dân chủ ở cơ sở	2025-07-01	in_force					state		medium	public repository text; rest from memory
45/2019/QH14	2019-11-20	Bộ luật	Quốc hội	Lao động	2021-01-01	in_force					state		high	public repository text (number, date); rest from memory
10/2022/QH15	2022-11-10	Luật	Quốc hội	Thực hiện dân chủ ở cơ sở	2023-07-01	amended			47/2024/QH15; 97/2025/QH15		state		high	public repository text
75/2015/QH13	2015-06-09	Luật	Quốc hội	Mặt trận Tổ quốc Việt Nam	2016-01-01	amended			97/2025/QH15		state		medium	public repository text (number); date from memory
57/2020/QH14	2020-06-16	Luật	Quốc hội	Thanh niên	2021-01-01	amended			97/2025/QH15		state		medium	from memory
76/2015/QH13	2015-06-19	Luật	Quốc hội	Tổ chức Chính phủ	2016-01-01	expired	2025-03-01	63/2025/QH15			state		high	public repository text (date)
77/2015/QH13	2015-06-19	Luật	Quốc hội	Tổ chức chính quyền địa phương	2016-01-01	expired	2025-03-01	65/2025/QH15			state		high	vanban123.vn, thuvienphapluat.vn (date); rest from memory
47/2019/QH14	2019-11-22	Luật	Quốc hội	Sửa đổi Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương	2020-07-01	expired	2025-03-01	63/2025/QH15; 65/2025/QH15			state		high	vanban123.vn (date); number from memory
65/2025/QH15	2025-02-19	Luật	Quốc hội	Tổ chức chính quyền địa phương	2025-03-01	expired	2025-06-16	72/2025/QH15			state		medium	from memory
72/2025/QH15	2025-06-16	Luật	Quốc hội	Tổ chức chính quyền địa phương (2 cấp)	2025-06-16	in_force					state		high	public repository text (number, date); rest from memory
80/2015/QH13	2015-06-22	Luật	Quốc hội	Ban hành văn bản quy phạm pháp luật	2016-07-01	expired	2025-04-01	64/2025/QH15			state		high	phapluatcongdong.vn QĐ 31/2020/QĐ-UBND Phú Yên (date)
64/2025/QH15	2025-02-19	Luật	Quốc hội	Ban hành văn bản quy phạm pháp luật	2025-04-01	amended			87/2025/QH15		state		high	public repository text
22/2008/QH12	2008-11-13	Luật	Quốc hội	Cán bộ, công chức	2010-01-01	expired	2025-07-01	80/2025/QH15			state		high	public repository text (number, date); rest from memory
58/2010/QH12	2010-11-15	Luật	Quốc hội	Viên chức	2012-01-01	unchecked					state		medium	from memory
52/2019/QH14	2019-11-25	Luật	Quốc hội	Sửa đổi Luật Cán bộ, công chức và Luật Viên chức	2020-07-01	unchecked					state		medium	from memory
80/2025/QH15	2025-06-24	Luật	Quốc hội	Cán bộ, công chức	2025-07-01	in_force					state		medium	public repository text; dates from memory
01/2011/QH13	2011-11-11	Luật	Quốc hội	Lưu trữ	2012-07-01	expired	2025-07-01	33/2024/QH15			state		medium	from memory
33/2024/QH15	2024-06-21	Luật	Quốc hội	Lưu trữ	2025-07-01	in_force					state		high	vietjack.me, thuvienphapluat.vn
83/2015/QH13	2015-06-25	Luật	Quốc hội	Ngân sách nhà nước	2017-01-01	expired	2026-01-01	89/2025/QH15			state		medium	from memory
36/2018/QH14	2018-11-20	Luật	Quốc hội	Phòng, chống tham nhũng	2019-07-01	amended					state		medium	from memory
29/2018/QH14	2018-11-15	Luật	Quốc hội	Bảo vệ bí mật nhà nước	2020-07-01	unchecked					state	reported replaced in 2026	medium	from memory
15/2023/QH15	2023-01-09	Luật	Quốc hội	Khám bệnh, chữa bệnh	2024-01-01	in_force					state		high	public repository text (date); rest from memory
20/2023/QH15	2023-06-22	Luật	Quốc hội	Giao dịch điện tử	2024-07-01	in_force					state		high	public repository text (date); rest from memory
58/2014/QH13	2014-11-20	Luật	Quốc hội	Bảo hiểm xã hội	2016-01-01	expired	2025-07-01	41/2024/QH15			state		high	public repository text (date); rest from memory
41/2024/QH15	2024-06-29	Luật	Quốc hội	Bảo hiểm xã hội	2025-07-01	in_force					state		high	public repository text (number, date); rest from memory
43/2019/QH14	2019-06-14	Luật	Quốc hội	Giáo dục	2020-07-01	amended					state		high	public repository text (date)
24/2021/QH15	2021-07-28	Nghị quyết	Quốc hội	Chủ trương đầu tư Chương trình mục tiêu quốc gia giảm nghèo bền vững 2021-2025		period_ended					state		medium	from memory
25/2021/QH15	2021-07-28	Nghị quyết	Quốc hội	Chủ trương đầu tư Chương trình mục tiêu quốc gia xây dựng nông thôn mới 2021-2025		period_ended					state		medium	from memory
74/2022/QH15	2022-11-15	Nghị quyết	Quốc hội	Đẩy mạnh thực hiện chính sách, pháp luật về thực hành tiết kiệm, chống lãng phí		unchecked					state		medium	from memory
202/2025/QH15	2025-06-12	Nghị quyết	Quốc hội	Sắp xếp đơn vị hành chính cấp tỉnh (34 tỉnh, thành phố)	2025-06-12	in_force					state		high	public repository text
203/2025/QH15	2025-06-16	Nghị quyết	Quốc hội	Sửa đổi, bổ sung một số điều của Hiến pháp (bỏ cấp huyện)	2025-06-16	in_force					state		high	public repository text
30/2020/NĐ-CP	2020-03-05	Nghị định	Chính phủ	Về công tác văn thư	2020-03-05	in_force					state	no replacement found up to 9/2026	high	text of the decree
110/2004/NĐ-CP	2004-04-08	Nghị định	Chính phủ	Về công tác văn thư		expired	2020-03-05	30/2020/NĐ-CP			state		high	Nghị định 30/2020/NĐ-CP, Điều 37
09/2010/NĐ-CP	2010-02-08	Nghị định	Chính phủ	Sửa đổi Nghị định 110/2004/NĐ-CP về công tác văn thư		expired	2020-03-05	30/2020/NĐ-CP			state		high	Nghị định 30/2020/NĐ-CP, Điều 37
121/2005/NĐ-CP	2005-09-30	Nghị định	Chính phủ	Chi tiết và hướng dẫn Luật Thi đua, khen thưởng		expired	2010-06-01	42/2010/NĐ-CP			state		high	thuvienphapluat.vn HD 28/HD-TĐKT Yên Bái; expiry from memory
42/2010/NĐ-CP	2010-04-15	Nghị định	Chính phủ	Chi tiết một số điều Luật Thi đua, khen thưởng	2010-06-01	expired	2017-10-01	91/2017/NĐ-CP			state		high	thuvienphapluat.vn QĐ 471/QĐ-UBND Cà Mau 2015; expiry from memory
39/2012/NĐ-CP	2012-04-27	Nghị định	Chính phủ	Sửa đổi Nghị định 42/2010/NĐ-CP		expired	2017-10-01	91/2017/NĐ-CP			state		high	thuvienphapluat.vn QĐ 471/QĐ-UBND Cà Mau 2015
65/2014/NĐ-CP	2014-07-01	Nghị định	Chính phủ	Chi tiết Luật sửa đổi Luật Thi đua, khen thưởng 2013		expired	2017-10-01	91/2017/NĐ-CP			state		high	thuvienphapluat.vn QĐ 471/QĐ-UBND Cà Mau 2015
91/2017/NĐ-CP	2017-07-31	Nghị định	Chính phủ	Chi tiết một số điều của Luật Thi đua, khen thưởng	2017-10-01	expired	2024-01-01	98/2023/NĐ-CP			state		high	phapluatcongdong.vn QĐ 31/2020/QĐ-UBND Phú Yên, vanban123.vn QĐ 1657/QĐ-UBND Lạng Sơn 2021; effect dates from memory
98/2023/NĐ-CP	2023-12-31	Nghị định	Chính phủ	Chi tiết một số điều của Luật Thi đua, khen thưởng	2024-01-01	expired	2025-07-01	152/2025/NĐ-CP			state		high	issued plans; public repository text
152/2025/NĐ-CP	2025-06-14	Nghị định	Chính phủ	Phân cấp, phân quyền lĩnh vực thi đua, khen thưởng; chi tiết Luật Thi đua, khen thưởng	2025-07-01	in_force					state	check after 06/2026/QH16 took effect 2026-10-01	high	public repository text
84/2014/NĐ-CP	2014-09-08	Nghị định	Chính phủ	Chi tiết Luật Thực hành tiết kiệm, chống lãng phí	2014-11-01	expired	2026-07-01				state		medium	from memory
59/2023/NĐ-CP	2023-08-14	Nghị định	Chính phủ	Chi tiết Luật Thực hiện dân chủ ở cơ sở	2023-08-14	in_force					state		medium	from memory
145/2020/NĐ-CP	2020-12-14	Nghị định	Chính phủ	Chi tiết Bộ luật Lao động	2021-02-01	in_force					state		medium	from memory
90/2020/NĐ-CP	2020-08-13	Nghị định	Chính phủ	Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức	2020-08-20	amended			335/2025/NĐ-CP		state	replaced for công chức	medium	public repository text; rest from memory
73/2024/NĐ-CP	2024-06-30	Nghị định	Chính phủ	Mức lương cơ sở và chế độ tiền thưởng	2024-07-01	unchecked					state	amended or replaced in 7/2026	medium	public repository text; rest from memory
61/2018/NĐ-CP	2018-04-23	Nghị định	Chính phủ	Cơ chế một cửa, một cửa liên thông	2018-06-21	expired	2025-07-01	118/2025/NĐ-CP			state		medium	from memory
78/2025/NĐ-CP	2025-04-01	Nghị định	Chính phủ	Chi tiết Luật Ban hành văn bản quy phạm pháp luật (thể thức văn bản quy phạm pháp luật)	2025-04-01	amended			187/2025/NĐ-CP		state		high	public repository text
79/2025/NĐ-CP	2025-04-01	Nghị định	Chính phủ	Kiểm tra, rà soát, hệ thống hóa và xử lý văn bản quy phạm pháp luật	2025-04-01	in_force					state		medium	public repository text; day from memory
01/2011/TT-BNV	2011-01-19	Thông tư	Bộ Nội vụ	Thể thức và kỹ thuật trình bày văn bản hành chính	2011-03-05	expired	2020-03-05	30/2020/NĐ-CP			state		high	123docz.net (date); expiry from memory
01/2019/TT-BNV	2019-01-24	Thông tư	Bộ Nội vụ	Quy trình trao đổi, lưu trữ, xử lý tài liệu điện tử	2019-03-10	unchecked					state		medium	from memory
07/2014/TT-BNV	2014-08-29	Thông tư	Bộ Nội vụ	Hướng dẫn các Nghị định 42/2010, 39/2012, 65/2014 về thi đua, khen thưởng		expired	2017-12-15	08/2017/TT-BNV			state		high	thuvienphapluat.vn QĐ 471/QĐ-UBND Cà Mau 2015
08/2017/TT-BNV	2017-10-27	Thông tư	Bộ Nội vụ	Chi tiết Nghị định 91/2017/NĐ-CP		expired	2020-01-01	12/2019/TT-BNV			state		medium	from memory
12/2019/TT-BNV	2019-11-04	Thông tư	Bộ Nội vụ	Chi tiết Nghị định 91/2017/NĐ-CP		expired		01/2024/TT-BNV			state	expired in 2024, day not found	high	phapluatcongdong.vn QĐ 31/2020/QĐ-UBND Phú Yên, vanban123.vn QĐ 1657/QĐ-UBND Lạng Sơn 2021
01/2024/TT-BNV	2024-02-24	Thông tư	Bộ Nội vụ	Biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định 98/2023/NĐ-CP		expired	2025-08-05	15/2025/TT-BNV			state		medium	expiry from public repository text; issue day from memory
15/2025/TT-BNV	2025-08-04	Thông tư	Bộ Nội vụ	Hướng dẫn công tác thi đua, khen thưởng	2025-08-05	in_force					state		medium	public repository text
10/2016/TT-BTTTT	2016-04-01	Thông tư	Bộ Thông tin và Truyền thông	Ban hành QCVN 102:2016/BTTTT		amended			01/2022/TT-BTTTT		state		high	vanbanphapluat.co
01/2022/TT-BTTTT	2022-02-17	Thông tư	Bộ Thông tin và Truyền thông	Sửa đổi 1:2022 QCVN 102:2016/BTTTT		in_force					state		high	luatvietnam.vn, vanbanphapluat.co
28/2018/QĐ-TTg	2018-07-12	Quyết định	Thủ tướng Chính phủ	Gửi, nhận văn bản điện tử giữa các cơ quan trong hệ thống hành chính nhà nước	2018-08-30	in_force					state		high	vanbanphapluat.co (QCVN amendment, day cut to 12); public repository text
20/2020/QĐ-TTg	2020-07-22	Quyết định	Thủ tướng Chính phủ	Mã định danh điện tử của các cơ quan, tổ chức	2020-09-15	in_force					state		high	thuvienphapluat.vn
587/QĐ-TTg	2022-05-18	Quyết định	Thủ tướng Chính phủ	Kế hoạch Phong trào thi đua Cả nước chung sức xây dựng nông thôn mới 2021-2025		period_ended					state	the number is used again every year	high	snv.hanam.gov.vn
666/QĐ-TTg	2022-06-02	Quyết định	Thủ tướng Chính phủ	Kế hoạch Phong trào thi đua Vì người nghèo - Không để ai bị bỏ lại phía sau 2021-2025		period_ended					state	the number is used again every year	high	trogiupluat.vn
733/QĐ-TTg	2019-06-14	Quyết định	Thủ tướng Chính phủ	Kế hoạch Phong trào thi đua Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở 2019-2025		period_ended				2025-04-09	state	the other of 09/4/2025 (other subject)	medium	launch 19/5/2019 (saigonmoi24); number and day from memory; other date from public repository text
749/QĐ-TTg	2020-06-03	Quyết định	Thủ tướng Chính phủ	Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng 2030		in_force					state	targets up to 2025 have ended	high	public repository text
942/QĐ-TTg	2021-06-15	Quyết định	Thủ tướng Chính phủ	Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số 2021-2025		period_ended					state		high	public repository text
411/QĐ-TTg	2022-03-31	Quyết định	Thủ tướng Chính phủ	Chiến lược quốc gia phát triển kinh tế số và xã hội số		in_force					state	targets up to 2025 have ended	high	public repository text
06/QĐ-TTg	2022-01-06	Quyết định	Thủ tướng Chính phủ	Đề án 06: dữ liệu dân cư, định danh và xác thực điện tử 2022-2025		period_ended					state	continued by 826/QĐ-TTg of 11/5/2026	high	public repository text
263/QĐ-TTg	2022-02-22	Quyết định	Thủ tướng Chính phủ	Chương trình mục tiêu quốc gia xây dựng nông thôn mới 2021-2025		period_ended				2026-02-09	state	the other of 09/02/2026 (hạn ngạch khí nhà kính)	medium	from memory; other date from public repository text
90/QĐ-TTg	2022-01-18	Quyết định	Thủ tướng Chính phủ	Chương trình mục tiêu quốc gia giảm nghèo bền vững 2021-2025		period_ended					state	the number is used again every year	medium	from memory
1719/QĐ-TTg	2021-10-14	Quyết định	Thủ tướng Chính phủ	Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi 2021-2030 (giai đoạn I 2021-2025)		unchecked					state		medium	from memory
1847/QĐ-TTg	2018-12-27	Quyết định	Thủ tướng Chính phủ	Đề án Văn hóa công vụ		in_force					state		high	public repository text
76/NQ-CP	2021-07-15	Nghị quyết	Chính phủ	Chương trình tổng thể cải cách hành chính nhà nước 2021-2030		in_force					state		high	public repository text
34-CT/TW	2014-04-07	Chỉ thị	Bộ Chính trị	Tiếp tục đổi mới công tác thi đua, khen thưởng		historic				2024-05-24	party	khóa XI, still cited; the other of 24/5/2024 (Ban Bí thư, nhà ở xã hội)	high	issued plans; vanban123.vn QĐ 1657/QĐ-UBND Lạng Sơn 2021; other date from public repository text
34-CT/TW	2024-05-24	Chỉ thị	Ban Bí thư	Tăng cường sự lãnh đạo của Đảng đối với công tác phát triển nhà ở xã hội		in_force				2014-04-07	party		high	public repository text
39-CT/TW	2004-05-21	Chỉ thị	Bộ Chính trị	Tiếp tục đổi mới, đẩy mạnh phong trào thi đua yêu nước		historic					party	khóa IX	medium	bacgiangdpi.gov.vn (number, khóa IX); day from memory
35-CT/TW	1998-06-03	Chỉ thị	Bộ Chính trị	Đổi mới công tác thi đua, khen thưởng trong giai đoạn mới		historic				2019-05-30; 2024-06-14	party	khóa VIII	medium	from memory
35-CT/TW	2019-05-30	Chỉ thị	Bộ Chính trị	Đại hội đảng bộ các cấp tiến tới Đại hội XIII		historic				1998-06-03; 2024-06-14	party		medium	thvl.vn (number, subject); day from memory
35-CT/TW	2024-06-14	Chỉ thị	Bộ Chính trị	Đại hội đảng bộ các cấp tiến tới Đại hội XIV		expired	2025-04-14	45-CT/TW		1998-06-03; 2019-05-30	party		medium	from memory
45-CT/TW	2025-04-14	Chỉ thị	Bộ Chính trị	Đại hội đảng bộ các cấp tiến tới Đại hội XIV		historic					party		high	kimbang.ninhbinh.gov.vn, ngaynay.vn
118-KL/TW	2025-01-18	Kết luận	Bộ Chính trị	Điều chỉnh một số nội dung Chỉ thị 35-CT/TW		historic					party		medium	from memory
185-KL/TW	2025-08-22	Kết luận	Bộ Chính trị	Tăng cường lãnh đạo tổ chức đại hội đảng bộ các cấp		historic					party		high	ngaynay.vn
83-KL/TW	2010-08-30	Kết luận	Ban Bí thư	Tiếp tục thực hiện Chỉ thị 39-CT/TW		historic					party		medium	from memory
22-CT/TW	2018-01-23	Chỉ thị	Ban Bí thư	Đẩy mạnh phong trào thi đua yêu nước hướng tới 70 năm Lời kêu gọi thi đua ái quốc		historic					party		high	sonoivu.sonla.gov.vn (a Lạng Sơn page misprints it 22/CT-TW)
06-CT/TW	2006-11-07	Chỉ thị	Bộ Chính trị	Cuộc vận động Học tập và làm theo tấm gương đạo đức Hồ Chí Minh		historic					party		medium	public repository text; day from memory
03-CT/TW	2011-05-14	Chỉ thị	Bộ Chính trị	Tiếp tục đẩy mạnh học tập và làm theo tấm gương đạo đức Hồ Chí Minh		expired	2016-05-15	05-CT/TW			party		medium	public repository text; day from memory
05-CT/TW	2016-05-15	Chỉ thị	Bộ Chính trị	Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh		in_force					party	the number is used again every congress	high	public repository text
01-KL/TW	2021-05-18	Kết luận	Bộ Chính trị	Tiếp tục thực hiện Chỉ thị 05-CT/TW		in_force					party		high	public repository text; issued plans
12-NQ/TW	2012-01-16	Nghị quyết	Ban Chấp hành Trung ương	Một số vấn đề cấp bách về xây dựng Đảng hiện nay (TW4 khóa XI)		in_force					party		medium	from memory
04-NQ/TW	2016-10-30	Nghị quyết	Ban Chấp hành Trung ương	Tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái (TW4 khóa XII)		in_force					party		medium	from memory
21-KL/TW	2021-10-25	Kết luận	Ban Chấp hành Trung ương	Đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị (TW4 khóa XIII)		in_force					party		high	issued plans; public repository text
18-NQ/TW	2017-10-25	Nghị quyết	Ban Chấp hành Trung ương	Đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị (TW6 khóa XII)		in_force					party		high	public repository text
19-NQ/TW	2017-10-25	Nghị quyết	Ban Chấp hành Trung ương	Đổi mới các đơn vị sự nghiệp công lập (TW6 khóa XII)		in_force					party		high	public repository text
20-NQ/TW	2017-10-25	Nghị quyết	Ban Chấp hành Trung ương	Tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân (TW6 khóa XII)		in_force				2008-01-28; 2012-11	party	also in khóa XIV (biển)	high	public repository text
20-NQ/TW	2008-01-28	Nghị quyết	Ban Chấp hành Trung ương	Tiếp tục xây dựng giai cấp công nhân Việt Nam (TW6 khóa X)		in_force				2012-11; 2017-10-25	party	also in khóa XIV (biển)	high	public repository text
21-NQ/TW	2017-10-25	Nghị quyết	Ban Chấp hành Trung ương	Công tác dân số trong tình hình mới (TW6 khóa XII)		in_force				2022-06-16	party		medium	from memory; other date from public repository text
21-NQ/TW	2022-06-16	Nghị quyết	Ban Chấp hành Trung ương	Củng cố, xây dựng tổ chức cơ sở đảng và đảng viên (TW5 khóa XIII)		in_force				2017-10-25	party		high	public repository text
26-NQ/TW	2018-05-19	Nghị quyết	Ban Chấp hành Trung ương	Xây dựng đội ngũ cán bộ các cấp (TW7 khóa XII)		in_force					party		medium	from memory
27-NQ/TW	2018-05-21	Nghị quyết	Ban Chấp hành Trung ương	Cải cách chính sách tiền lương (TW7 khóa XII)		in_force					party		medium	from memory
28-NQ/TW	2018-05-23	Nghị quyết	Ban Chấp hành Trung ương	Cải cách chính sách bảo hiểm xã hội (TW7 khóa XII)		in_force					party		medium	from memory
02-NQ/TW	2021-06-12	Nghị quyết	Bộ Chính trị	Đổi mới tổ chức và hoạt động của Công đoàn Việt Nam trong tình hình mới		in_force					party		high	baomoi.com
27-CT/TW	2023-12-25	Chỉ thị	Bộ Chính trị	Tăng cường sự lãnh đạo của Đảng đối với công tác thực hành tiết kiệm, chống lãng phí		in_force					party		high	nvsk.vnanet.vn, lawnet.vn
26-CT/TW	2023-11-23	Chỉ thị	Ban Bí thư	Tổ chức Tết Giáp Thìn năm 2024		historic					party		high	hoanhap.vn
57-NQ/TW	2024-12-22	Nghị quyết	Bộ Chính trị	Đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia		in_force					party		high	public repository text
59-NQ/TW	2025-01-24	Nghị quyết	Bộ Chính trị	Hội nhập quốc tế trong tình hình mới		in_force					party		high	public repository text
66-NQ/TW	2025-04-30	Nghị quyết	Bộ Chính trị	Đổi mới công tác xây dựng và thi hành pháp luật		in_force					party		high	public repository text
68-NQ/TW	2025-05-04	Nghị quyết	Bộ Chính trị	Phát triển kinh tế tư nhân		in_force					party		high	public repository text
70-NQ/TW	2025-08-20	Nghị quyết	Bộ Chính trị	Bảo đảm an ninh năng lượng quốc gia		in_force					party		medium	from memory
71-NQ/TW	2025-08-22	Nghị quyết	Bộ Chính trị	Đột phá phát triển giáo dục và đào tạo		in_force					party		medium	from memory
72-NQ/TW	2025-09-09	Nghị quyết	Bộ Chính trị	Giải pháp đột phá tăng cường bảo vệ, chăm sóc sức khỏe nhân dân		in_force					party		medium	from memory
60-NQ/TW	2025-04-12	Nghị quyết	Ban Chấp hành Trung ương	Hội nghị TW11 khóa XIII (sắp xếp bộ máy, 34 tỉnh)		in_force					party		high	public repository text
66-QĐ/TW	2017-02-06	Quy định	Ban Bí thư	Thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng		expired	2026-01-09	399-QĐ/TW			party		high	hethongphapluat.vn QĐ 933; public repository text
399-QĐ/TW	2026-01-09	Quy định	Ban Bí thư	Thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng	2026-01-09	in_force					party		high	public repository text
36-HD/VPTW	2018-04-03	Hướng dẫn	Văn phòng Trung ương Đảng	Thể thức và kỹ thuật trình bày văn bản của Đảng		expired	2026-05-27	05-HD/VPTW			party		high	vinhuni.edu.vn, docplayer.vn; public repository text
05-HD/VPTW	2026-05-27	Hướng dẫn	Văn phòng Trung ương Đảng	Thể thức và kỹ thuật trình bày văn bản của Đảng		in_force					party		high	public repository text
11-HD/VPTW	2004-05-28	Hướng dẫn	Văn phòng Trung ương Đảng	Thể thức văn bản của Đảng		expired	2018-04-03	36-HD/VPTW			party		high	phonha.com
24-QĐ/TW	2021-07-30	Quy định	Ban Chấp hành Trung ương	Thi hành Điều lệ Đảng		expired	2025-05-26	294-QĐ/TW			party		high	public repository text
22-QĐ/TW	2021-07-28	Quy định	Ban Chấp hành Trung ương	Kiểm tra, giám sát và kỷ luật của Đảng		expired		296-QĐ/TW			party	expired in 2025, day not found	medium	public repository text (date); replacement from memory
37-QĐ/TW	2021-10-25	Quy định	Ban Chấp hành Trung ương	Những điều đảng viên không được làm		in_force					party		high	public repository text
144-QĐ/TW	2024-05-09	Quy định	Bộ Chính trị	Chuẩn mực đạo đức cách mạng của cán bộ, đảng viên		in_force					party		high	public repository text
08-QĐi/TW	2018-10-25	Quy định	Ban Chấp hành Trung ương	Trách nhiệm nêu gương		in_force					party		high	public repository text (uses QĐi)
366-QĐ/TW	2025-08-30	Quy định	Bộ Chính trị	Kiểm điểm, đánh giá, xếp loại chất lượng		in_force					party	replaces 124-QĐ/TW of 04/10/2023	high	public repository text
1013/QĐ-TLĐ	2011-08-19	Quyết định	Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam	Thể loại, thẩm quyền ban hành văn bản công đoàn (with 1014/QĐ-TLĐ: thể thức, kỹ thuật)		expired	2024-05-14	933/QĐ-TLĐ			union		high	hethongphapluat.vn
1014/QĐ-TLĐ	2011-08-19	Quyết định	Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam	Kỹ thuật trình bày văn bản công đoàn		expired	2024-05-14	933/QĐ-TLĐ			union		high	hethongphapluat.vn
933/QĐ-TLĐ	2024-05-14	Quyết định	Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam	Thể loại, thẩm quyền ban hành, thể thức và kỹ thuật trình bày văn bản của tổ chức Công đoàn	2024-05-14	in_force					union		high	hethongphapluat.vn (its own preamble prints ngày 05 tháng 03 tháng 2020)
174/QĐ-TLĐ	2020-02-03	Quyết định	Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam	Điều lệ Công đoàn Việt Nam (khóa XII)		expired					union		medium	public repository text (year); day from memory
1723/HD-TLĐ	2019-11-12	Hướng dẫn	Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam	Hoạt động cụm, khối thi đua trong tổ chức Công đoàn		unchecked					union		high	congdoanhaiphong.vn
367-QĐ/TWĐTN-VP	2013-10-29	Quyết định	Ban Bí thư Trung ương Đoàn	Ban hành Quy định về ban hành văn bản của Đoàn		unchecked					youth		high	2mit.org 31554
29-HD/TWĐTN-VP	2013-10-29	Hướng dẫn	Ban Bí thư Trung ương Đoàn	Thể thức văn bản của Đoàn TNCS Hồ Chí Minh		unchecked					youth		high	2mit.org 31555

"""#
  static let provinces: StaticString = #"""
# The 63 provinces and cities before 2025-07-01, each with the one of today's 34 that it belongs to.
name	type	code	aliases	merged	successor	successor_type	successor_code	seat	city_since	note	confidence	source
Hà Nội	city	01			Hà Nội	city	01				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Hà Giang	province	02		2025-07-01	Tuyên Quang	province	08				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Cao Bằng	province	04			Cao Bằng	province	04				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Bắc Kạn	province	06	Bắc Cạn	2025-07-01	Thái Nguyên	province	19				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Tuyên Quang	province	08		2025-07-01	Tuyên Quang	province	08				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Lào Cai	province	10		2025-07-01	Lào Cai	province	15	Yên Bái			high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Điện Biên	province	11			Điện Biên	province	11				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Lai Châu	province	12			Lai Châu	province	12				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Sơn La	province	14			Sơn La	province	14				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Yên Bái	province	15		2025-07-01	Lào Cai	province	15	Yên Bái			high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Hòa Bình	province	17	Hoà Bình	2025-07-01	Phú Thọ	province	25				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Thái Nguyên	province	19		2025-07-01	Thái Nguyên	province	19				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Lạng Sơn	province	20			Lạng Sơn	province	20				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Quảng Ninh	province	22			Quảng Ninh	province	22		2026-09-01	36/2026/QH16	high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Bắc Giang	province	24		2025-07-01	Bắc Ninh	province	24	Bắc Giang	2026-09-20	39/2026/QH16	high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Phú Thọ	province	25		2025-07-01	Phú Thọ	province	25				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Vĩnh Phúc	province	26		2025-07-01	Phú Thọ	province	25				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Bắc Ninh	province	27		2025-07-01	Bắc Ninh	province	24	Bắc Giang	2026-09-20	39/2026/QH16	high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Hải Dương	province	30		2025-07-01	Hải Phòng	city	31				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Hải Phòng	city	31		2025-07-01	Hải Phòng	city	31				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Hưng Yên	province	33		2025-07-01	Hưng Yên	province	33				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Thái Bình	province	34		2025-07-01	Hưng Yên	province	33				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Hà Nam	province	35		2025-07-01	Ninh Bình	province	37				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Nam Định	province	36		2025-07-01	Ninh Bình	province	37				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Ninh Bình	province	37		2025-07-01	Ninh Bình	province	37				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Thanh Hóa	province	38	Thanh Hoá		Thanh Hóa	province	38				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Nghệ An	province	40			Nghệ An	province	40				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Hà Tĩnh	province	42			Hà Tĩnh	province	42				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Quảng Bình	province	44		2025-07-01	Quảng Trị	province	44	Đồng Hới			high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Quảng Trị	province	45		2025-07-01	Quảng Trị	province	44	Đồng Hới			high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Thừa Thiên Huế	province	46	Thừa Thiên - Huế; TT Huế; Huế		Huế	province	46		2025-01-01		high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Đà Nẵng	city	48		2025-07-01	Đà Nẵng	city	48				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Quảng Nam	province	49		2025-07-01	Đà Nẵng	city	48				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Quảng Ngãi	province	51		2025-07-01	Quảng Ngãi	province	51				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Bình Định	province	52		2025-07-01	Gia Lai	province	52	Quy Nhơn			high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Phú Yên	province	54		2025-07-01	Đắk Lắk	province	66				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Khánh Hòa	province	56	Khánh Hoà	2025-07-01	Khánh Hòa	province	56				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Ninh Thuận	province	58		2025-07-01	Khánh Hòa	province	56				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Bình Thuận	province	60		2025-07-01	Lâm Đồng	province	68				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Kon Tum	province	62	Kontum	2025-07-01	Quảng Ngãi	province	51				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Gia Lai	province	64		2025-07-01	Gia Lai	province	52	Quy Nhơn			high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Đắk Lắk	province	66	Đăk Lăk; Đắc Lắc; Dak Lak	2025-07-01	Đắk Lắk	province	66				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Đắk Nông	province	67	Đăk Nông; Đắc Nông	2025-07-01	Lâm Đồng	province	68				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Lâm Đồng	province	68		2025-07-01	Lâm Đồng	province	68				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Bình Phước	province	70		2025-07-01	Đồng Nai	province	75		2026-04-30	30/2026/QH16	high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Tây Ninh	province	72		2025-07-01	Tây Ninh	province	80	Tân An			high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Bình Dương	province	74		2025-07-01	Hồ Chí Minh	city	79				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Đồng Nai	province	75		2025-07-01	Đồng Nai	province	75		2026-04-30	30/2026/QH16	high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Bà Rịa - Vũng Tàu	province	77	BR-VT; Bà Rịa-Vũng Tàu	2025-07-01	Hồ Chí Minh	city	79				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Hồ Chí Minh	city	79	TP.HCM; TPHCM; Tp. Hồ Chí Minh	2025-07-01	Hồ Chí Minh	city	79				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Long An	province	80		2025-07-01	Tây Ninh	province	80	Tân An			high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Tiền Giang	province	82		2025-07-01	Đồng Tháp	province	82	Mỹ Tho			high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Bến Tre	province	83		2025-07-01	Vĩnh Long	province	86				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Trà Vinh	province	84		2025-07-01	Vĩnh Long	province	86				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Vĩnh Long	province	86		2025-07-01	Vĩnh Long	province	86				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Đồng Tháp	province	87		2025-07-01	Đồng Tháp	province	82	Mỹ Tho			high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
An Giang	province	89		2025-07-01	An Giang	province	91	Rạch Giá			high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Kiên Giang	province	91		2025-07-01	An Giang	province	91	Rạch Giá			high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Cần Thơ	city	92		2025-07-01	Cần Thơ	city	92				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Hậu Giang	province	93		2025-07-01	Cần Thơ	city	92				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Sóc Trăng	province	94		2025-07-01	Cần Thơ	city	92				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Bạc Liêu	province	95		2025-07-01	Cà Mau	province	96				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory
Cà Mau	province	96		2025-07-01	Cà Mau	province	96				high	Nghị quyết 202/2025/QH15; public dataset of provinces; codes and seats from memory

"""#
}
