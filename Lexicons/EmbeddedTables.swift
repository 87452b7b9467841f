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
VHXH	Phòng Văn hóa - Xã hội	commune	department		2025-07-01				medium	Nghị định 150/2025/NĐ-CP; from memory
KTHTĐT	Phòng Kinh tế, Hạ tầng và Đô thị	commune	department		2025-07-01				medium	Nghị định 150/2025/NĐ-CP; from memory
TTPVHCC	Trung tâm Phục vụ hành chính công	commune	department		2025-07-01				medium	Nghị định 150/2025/NĐ-CP; from memory
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
ANQG	an ninh quốc gia	any	term						high	issued plans, from memory
ANTT	an ninh trật tự	any	term						high	issued plans, from memory
ATGT	an toàn giao thông	any	term						high	issued plans, from memory
ATLĐ	an toàn lao động	any	term						high	issued plans, from memory
ATTP	an toàn thực phẩm	any	term						high	issued plans, from memory
ATVSLĐ	an toàn, vệ sinh lao động	any	term						high	issued plans, from memory
ATVSTP	an toàn vệ sinh thực phẩm	any	term						high	issued plans, from memory
BCĐTW	Ban Chỉ đạo Trung ương	any	term						high	issued plans, from memory
BHLĐ	bảo hộ lao động	any	term						high	issued plans, from memory
BHTN	bảo hiểm thất nghiệp	any	term						high	issued plans, from memory
BHYT	bảo hiểm y tế	any	term						high	issued plans, from memory
BNNLĐ	bệnh nghề nghiệp, lao động	any	term						high	issued plans, from memory
CAND	Công an nhân dân	any	term						high	issued plans, from memory
CBCC	cán bộ, công chức	any	term						high	issued plans, from memory
CBCCVCLĐ	cán bộ, công chức, viên chức, lao động	any	term						high	issued plans, from memory
CBCCVCNLĐ	cán bộ, công chức, viên chức, người lao động	any	term						high	issued plans, from memory
CBCNV	cán bộ, công nhân viên	any	term						high	issued plans, from memory
CBCNVC	cán bộ, công nhân, viên chức	any	term						high	issued plans, from memory
CBCNVCLĐ	cán bộ, công nhân, viên chức, lao động	any	term						high	issued plans, from memory
CBGV	cán bộ, giáo viên	any	term						high	issued plans, from memory
CBGVNV	cán bộ, giáo viên, nhân viên	any	term						high	issued plans, from memory
CBVC	cán bộ, viên chức	any	term						high	issued plans, from memory
CCHC	cải cách hành chính	any	term						high	issued plans, from memory
CCLĐ	công chức, lao động	any	term						high	issued plans, from memory
CĐS	chuyển đổi số	any	term						high	issued plans, from memory
CĐV	công đoàn viên	any	term						high	issued plans, from memory
CLĐXH	công tác lao động xã hội	any	term						high	issued plans, from memory
CNLĐ	công nhân lao động	any	term						high	issued plans, from memory
CNTT	công nghệ thông tin	any	term						high	issued plans, from memory
CNVC	công nhân, viên chức	any	term						high	issued plans, from memory
DTTS	dân tộc thiểu số	any	term						high	issued plans, from memory
ĐBQH	đại biểu Quốc hội	any	term						high	issued plans, from memory
ĐĐBQH	Đoàn đại biểu Quốc hội	any	term						high	issued plans, from memory
ĐHCĐ	đại hội công đoàn	any	term						high	issued plans, from memory
ĐHĐB	đại hội đại biểu	any	term						high	issued plans, from memory
ĐUQS	Đảng ủy Quân sự	any	term						high	issued plans, from memory
ĐVTN	đoàn viên, thanh niên	any	term						high	issued plans, from memory
GDĐT	giáo dục và đào tạo	any	term						high	issued plans, from memory
GDMN	giáo dục mầm non	any	term						high	issued plans, from memory
GDTH	giáo dục tiểu học	any	term						high	issued plans, from memory
GDTX	giáo dục thường xuyên	any	term						high	issued plans, from memory
HĐGDQP	Hội đồng Giáo dục quốc phòng	any	term						high	issued plans, from memory
HĐKH	Hội đồng khoa học	any	term						high	issued plans, from memory
HĐLĐ	hợp đồng lao động	any	term						high	issued plans, from memory
HĐPHPBGDPL	Hội đồng phối hợp phổ biến, giáo dục pháp luật	any	term						high	issued plans, from memory
HĐQT	Hội đồng quản trị	any	term						high	issued plans, from memory
HNCBCC	hội nghị cán bộ, công chức	any	term						high	issued plans, from memory
HNNCC	hội nghị công chức	any	term						high	issued plans, from memory
HNNLĐ	hội nghị người lao động	any	term						high	issued plans, from memory
HSSV	học sinh, sinh viên	any	term						high	issued plans, from memory
HTX	hợp tác xã	any	term						high	issued plans, from memory
KTXH	kinh tế - xã hội	any	term						high	issued plans, from memory
LĐLĐVN	Liên đoàn Lao động Việt Nam	any	term						high	issued plans, from memory
LĐNT	lao động nông thôn	any	term						high	issued plans, from memory
LĐTBXH	Lao động - Thương binh và Xã hội	any	term						high	issued plans, from memory
LĐVP	lãnh đạo văn phòng	any	term						high	issued plans, from memory
LĐXH	lao động - xã hội	any	term						high	issued plans, from memory
LLVT	lực lượng vũ trang	any	term						high	issued plans, from memory
NSDLĐ	người sử dụng lao động	any	term						high	issued plans, from memory
NSLĐ	năng suất lao động	any	term						high	issued plans, from memory
NTM	nông thôn mới	any	term						high	issued plans, from memory
PBGDPL	phổ biến, giáo dục pháp luật	any	term						high	issued plans, from memory
PCCC	phòng cháy, chữa cháy	any	term						high	issued plans, from memory
PCTT	phòng, chống thiên tai	any	term						high	issued plans, from memory
QĐND	Quân đội nhân dân	any	term						high	issued plans, from memory
QHLĐ	quan hệ lao động	any	term						high	issued plans, from memory
QLNN	quản lý nhà nước	any	term						high	issued plans, from memory
QPAN	quốc phòng - an ninh	any	term						high	issued plans, from memory
QPTD	quốc phòng toàn dân	any	term						high	issued plans, from memory
SXKD	sản xuất, kinh doanh	any	term						high	issued plans, from memory
TDTT	thể dục thể thao	any	term						high	issued plans, from memory
THCS	trung học cơ sở	any	term						high	issued plans, from memory
THPT	trung học phổ thông	any	term						high	issued plans, from memory
THPTQG	trung học phổ thông quốc gia	any	term						high	issued plans, from memory
TKCN	tìm kiếm cứu nạn	any	term						high	issued plans, from memory
TNCS	Thanh niên Cộng sản	any	term						high	issued plans, from memory
TNLĐ	tai nạn lao động	any	term						high	issued plans, from memory
TTATGT	trật tự, an toàn giao thông	any	term						high	issued plans, from memory
TTHC	thủ tục hành chính	any	term						high	issued plans, from memory
TTLĐ	thị trường lao động	any	term						high	issued plans, from memory
UBMTTQ	Ủy ban Mặt trận Tổ quốc	any	term						high	issued plans, from memory
VHTTDL	văn hóa, thể thao và du lịch	any	term						high	issued plans, from memory
VPCĐ	văn phòng công đoàn	any	term						high	issued plans, from memory
VPĐĐBQH	Văn phòng Đoàn đại biểu Quốc hội	any	term						high	issued plans, from memory
VSLĐ	vệ sinh lao động	any	term						high	issued plans, from memory
XDCB	xây dựng cơ bản	any	term						high	issued plans, from memory

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
  static let bodyNouns: StaticString = #"""
# The words with which names of bodies start, in letterheads and where a body acts in running text.
words	letters	not_before	note	confidence	source
trường	any	hợp	trường hợp	high	from memory
ban	any	hành	ban hành	high	from memory
khoa	any	học	khoa học, also where a line of a name starts with it	high	from memory
báo	any	cáo	báo cáo	high	from memory
sở	any			high	from memory
cục	any			high	from memory
vụ	any			high	from memory
viện	any			high	from memory
đài	any			high	from memory
đoàn	any			high	from memory
đảng	any			high	from memory
đội	any			high	from memory
khối	any			high	from memory
phòng	any			high	from memory
bộ	any			high	from memory
tòa	any			high	from memory
hội	any			high	from memory
ủy ban	any			high	from memory
y ban nhân dân	capitals		a page lost the first letter	high	from memory
công đoàn	any			high	from memory
công ty	any			high	from memory
công an	any			high	from memory
điện lực	any			high	from memory
sư đoàn	any			high	from memory
thi hành	any			high	from memory
mặt trận	any			high	from memory
thường trực	any			high	from memory
liên đoàn	any			high	from memory
liên bộ	any			high	from memory
liên ngành	any			high	from memory
liên đội	any			high	from memory
tổng cục	any			high	from memory
tổng công	any			high	from memory
tổng liên	any			high	from memory
tổng hội	any			high	from memory
tổng đội	any			high	from memory
tổng bí	any			high	from memory
tổng thanh	any			high	from memory
huyện ủy	any			high	from memory
huyện đoàn	any			high	from memory
tỉnh ủy	any			high	from memory
tỉnh đoàn	any			high	from memory
thành ủy	any			high	from memory
thành đoàn	any			high	from memory
quận ủy	any			high	from memory
quận đoàn	any			high	from memory
thị ủy	any			high	from memory
thị đoàn	any			high	from memory
xã ủy	any			high	from memory
xã đoàn	any			high	from memory
phường ủy	any			high	from memory
phường đoàn	any			high	from memory
tỉnh hội	any			high	from memory
thành hội	any			high	from memory
huyện hội	any			high	from memory
trung tâm	any			high	from memory
trung ương	any			high	from memory
văn phòng	any			high	from memory
bệnh viện	any			high	from memory
đại học	any			high	from memory
học viện	any			high	from memory
thư viện	any			high	from memory
tập đoàn	any			high	from memory
chi cục	any			high	from memory
chi bộ	any			high	from memory
chi đoàn	any			high	from memory
chi hội	any			high	from memory
ngân hàng	any			high	from memory
bảo hiểm	any			high	from memory
kho bạc	any			high	from memory
quốc hội	any			high	from memory
chính phủ	any			high	from memory
thủ tướng	any			high	from memory
phủ thủ	any			high	from memory
chủ tịch	any			high	from memory
thanh tra	any			high	from memory
UBND	capitals		an abbreviation	high	from memory
HĐĐ	capitals		Council of Pioneers, an abbreviation	high	issued plans
HĐND	capitals		an abbreviation	high	from memory
UBMTTQ	capitals		an abbreviation	high	from memory
UBMTTQVN	capitals		an abbreviation	high	from memory
MTTQ	capitals		an abbreviation	high	from memory
BCH	capitals		an abbreviation	high	from memory
BTV	capitals		an abbreviation	high	from memory
TW	capitals		an abbreviation	high	from memory
BCĐ	capitals		an abbreviation	high	from memory
BQL	capitals		an abbreviation	high	from memory
LĐLĐ	capitals		an abbreviation	high	from memory
CĐCS	capitals		an abbreviation	high	from memory
HTX	capitals		an abbreviation	high	from memory
BVĐK	capitals		an abbreviation	high	from memory
TTYT	capitals		an abbreviation	high	from memory
NHNN	capitals		an abbreviation	high	from memory
KBNN	capitals		an abbreviation	high	from memory
BHXH	capitals		an abbreviation	high	from memory
HĐTĐKT	capitals		an abbreviation	high	from memory
VKSND	capitals		an abbreviation	high	from memory
TAND	capitals		an abbreviation	high	from memory
thanh niên	capitals			high	from memory
khu quản lý	capitals			high	from memory
khu bảo tồn	capitals			high	from memory
nhóm trẻ	capitals			high	from memory
thống kê tỉnh	capitals			high	from memory
thống kê thành phố	capitals			high	from memory
thống kê khu vực	capitals			high	from memory
thống kê cơ sở	capitals			high	from memory
agribank	capitalized		a name of its own	high	from memory
viettel	capitalized		a name of its own	high	from memory
vnpt	capitalized		a name of its own	high	from memory
mobifone	capitalized		a name of its own	high	from memory
vinaphone	capitalized		a name of its own	high	from memory
bidv	capitalized		a name of its own	high	from memory
vietcombank	capitalized		a name of its own	high	from memory
vietinbank	capitalized		a name of its own	high	from memory
petrovietnam	capitalized		a name of its own	high	from memory
vinacomin	capitalized		a name of its own	high	from memory
quân khu	capitalized			high	from memory
quân đoàn	capitalized			high	from memory
trung đoàn	capitalized			high	from memory
tiểu đoàn	capitalized			high	from memory
lữ đoàn	capitalized			high	from memory
hải quan	capitalized			high	from memory
thông tấn	capitalized			high	from memory
kiểm toán	capitalized			high	from memory
bảo tàng	capitalized			high	from memory
chi nhánh	capitalized			high	from memory
trạm	capitalized			high	from memory
hạt	capitalized			high	from memory
đồn	capitalized			high	from memory
nhà	capitalized			high	from memory
vườn	capitalized			high	from memory
cảng	capitalized			high	from memory
quỹ	capitalized			high	from memory
bưu	capitalized			high	from memory
viễn	capitalized			high	from memory
thuế	capitalized			high	from memory
cụm	capitalized			high	from memory
trại	capitalized			high	from memory
câu lạc bộ	capitalized			high	from memory
xí nghiệp	capitalized			high	from memory
hợp tác xã	capitalized			high	from memory
tổ	capitalized	chức;quốc	tổ chức, Tổ quốc	high	from memory
tạp chí	capitalized			high	from memory
nông trường	capitalized			high	from memory
lâm trường	capitalized			high	from memory
phân hiệu	capitalized			high	from memory
hiệp hội	capitalized			high	from memory
giáo hội	capitalized			high	from memory
liên hiệp	capitalized			high	from memory
liên minh	capitalized			high	from memory
liên	text			high	from memory
cơ quan	text			high	from memory
cơ sở	text			high	from memory
thành phố	text			high	from memory

"""#
  static let confusions: StaticString = #"""
# Real-word slips: two to four words, each a legal syllable, that mean nothing together, and the words that were meant.
wrong	right	not_after	not_before	note	confidence	source
hướng ứng	hưởng ứng	định;xu;theo;phương;chiều	dụng;phó;cử;xử;viên;biến;trực;phí	wrong tone	high	seen in an issued text
hưỡng ứng	hưởng ứng		phó	dấu hỏi and dấu ngã confused	high	from memory
hương ứng	hưởng ứng	quê;địa;danh	dụng;phó;cử;xử;viên;biến;trực	tone lost	high	from memory
hường ứng	hưởng ứng			wrong tone	high	from memory
hưởng úng	hưởng ứng			mark of a letter lost or wrong	high	from memory
hưởng ửng	hưởng ứng			wrong tone	high	from memory
hượng ứng	hưởng ứng			wrong tone	high	from memory
phân đấu	phấn đấu		thầu	tone lost	high	seen in an issued text
phần đấu	phấn đấu		thầu;giá;tranh;nối;trường;kiếm;súng	wrong tone	high	seen in an issued text
phẩn đấu	phấn đấu			wrong tone	high	from memory
phận đấu	phấn đấu		thầu;giá;tranh;nối;trường	wrong tone	high	from memory
phấn đâu	phấn đấu			tone lost	high	from memory
phấn đầu	phấn đấu			wrong tone	high	from memory
phán đấu	phấn đấu		tranh	mark of a letter lost or wrong	high	from memory
phấn dấu	phấn đấu			mark of a letter lost or wrong	high	from memory
phẫn đấu	phấn đấu			wrong tone	high	from memory
thi dua	thi đua			mark of a letter lost or wrong	high	from memory
thì đua	thi đua		nhau	wrong tone	high	from memory
thị đua	thi đua			wrong tone	high	from memory
thí đua	thi đua			wrong tone	high	from memory
thi đùa	thi đua			wrong tone	high	from memory
thi đúa	thi đua			wrong tone	high	from memory
khen thường	khen thưởng		xuyên;niên;trực;vụ;lệ;kỳ;quy;ngày	wrong tone	high	from memory
khen thướng	khen thưởng			wrong tone	high	from memory
khen thương	khen thưởng		binh;tật;mại;hiệu;hàn	tone lost	high	from memory
khen thượng	khen thưởng		úy;uý;tá;tướng;sĩ	wrong tone	high	from memory
ken thưởng	khen thưởng			sounds alike	high	from memory
kheng thưởng	khen thưởng			sounds alike	high	from memory
khen thưỡng	khen thưởng			dấu hỏi and dấu ngã confused	high	from memory
khẹn thưởng	khen thưởng			wrong tone	high	from memory
danh hiêu	danh hiệu			tone lost	high	from memory
dang hiệu	danh hiệu			sounds alike	high	from memory
danh hiếu	danh hiệu			wrong tone	high	from memory
dành hiệu	danh hiệu		quả;lực	wrong tone	high	from memory
danh hiểu	danh hiệu			wrong tone	high	from memory
biễu dương	biểu dương			dấu hỏi and dấu ngã confused	high	from memory
biếu dương	biểu dương			wrong tone	high	from memory
biêu dương	biểu dương			tone lost	high	from memory
biểu giương	biểu dương			sounds alike	high	from memory
biểu dượng	biểu dương			wrong tone	high	from memory
tuyên giương	tuyên dương			sounds alike	high	from memory
tuyên dượng	tuyên dương			wrong tone	high	from memory
tuyền dương	tuyên dương			wrong tone	high	from memory
tông vinh	tôn vinh			sounds alike	high	from memory
tôn vình	tôn vinh			wrong tone	high	from memory
tốn vinh	tôn vinh			wrong tone	high	from memory
tôn ving	tôn vinh			sounds alike	high	from memory
vinh dang	vinh danh			sounds alike	high	from memory
vinh doanh	vinh danh			sounds alike	high	from memory
băng khen	bằng khen			tone lost	high	from memory
bằng ken	bằng khen			sounds alike	high	from memory
bẳng khen	bằng khen			wrong tone	high	from memory
giấy ken	giấy khen			sounds alike	high	from memory
giầy khen	giấy khen			wrong tone	high	from memory
huân trương	huân chương			sounds alike	high	from memory
huân chượng	huân chương			wrong tone	high	from memory
huấn chương	huân chương	tập;bồi	trình	wrong tone	high	from memory
huy trương	huy chương			sounds alike	high	from memory
điễn hình	điển hình			dấu hỏi and dấu ngã confused	high	from memory
điên hình	điển hình			tone lost	high	from memory
điền hình	điển hình			wrong tone	high	from memory
diển hình	điển hình			mark of a letter lost or wrong	high	from memory
điển hinh	điển hình			tone lost	high	from memory
tiên tiên	tiên tiến			tone lost	high	from memory
tiên tiển	tiên tiến			wrong tone	high	from memory
tiền tiến	tiên tiến		hành;độ;trình;tới;sĩ	wrong tone	medium	from memory
tiên tiền	tiên tiến			wrong tone	high	from memory
tiển tiến	tiên tiến			wrong tone	high	from memory
nhân rông	nhân rộng			tone lost	high	from memory
nhân rọng	nhân rộng			mark of a letter lost or wrong	high	from memory
nhăn rộng	nhân rộng			mark of a letter lost or wrong	high	from memory
nhận rộng	nhân rộng		rãi;khắp	wrong tone	high	from memory
gương mẩu	gương mẫu			dấu hỏi and dấu ngã confused	high	from memory
gường mẫu	gương mẫu			wrong tone	high	from memory
giương mẫu	gương mẫu			sounds alike	high	from memory
tấm gường	tấm gương			wrong tone	high	from memory
tấm giương	tấm gương			sounds alike	high	from memory
nêu gường	nêu gương			wrong tone	high	from memory
lêu gương	nêu gương			sounds alike	high	from memory
xơ kết	sơ kết			sounds alike	high	from memory
tông kết	tổng kết			tone lost	high	from memory
tống kết	tổng kết			wrong tone	high	from memory
tỗng kết	tổng kết			dấu hỏi and dấu ngã confused	high	from memory
tổng kếp	tổng kết			sounds alike	high	from memory
tộng kết	tổng kết			wrong tone	high	from memory
phong chào	phong trào		mừng;đón;hỏi;cờ;bán	sounds alike	high	from memory
phòng trào	phong trào			wrong tone	high	from memory
phong trao	phong trào		tặng;đổi;thưởng;giải;truy;quà	tone lost	high	from memory
phóng trào	phong trào			wrong tone	high	from memory
phong trảo	phong trào			wrong tone	high	from memory
phong trạo	phong trào			wrong tone	high	from memory
phong tràu	phong trào			sounds alike	high	from memory
phát dộng	phát động			mark of a letter lost or wrong	high	from memory
phát đông	phát động		đảo;y;xuân	tone lost	high	from memory
pháp động	phát động		vật;viên	sounds alike	high	from memory
phát đọng	phát động			mark of a letter lost or wrong	high	from memory
phát độn	phát động			sounds alike	high	from memory
cỗ vũ	cổ vũ			dấu hỏi and dấu ngã confused	high	seen in an issued text
cố vũ	cổ vũ	củng;kiên	khí;trang	wrong tone	high	from memory
cổ vủ	cổ vũ			dấu hỏi and dấu ngã confused	high	from memory
cỗ vủ	cổ vũ			dấu hỏi and dấu ngã confused	high	from memory
cồ vũ	cổ vũ			wrong tone	high	from memory
khích lê	khích lệ	khuyến		tone lost	high	from memory
kích lệ	khích lệ			sounds alike	high	from memory
khích lễ	khích lệ	khuyến	hội	wrong tone	high	from memory
đông viên	động viên		chức	tone lost	high	from memory
động viện	động viên	lao;hoạt	trợ;kiểm;sĩ;nghiên;phí	wrong tone	high	from memory
dộng viên	động viên			mark of a letter lost or wrong	high	from memory
đọng viên	động viên			mark of a letter lost or wrong	high	from memory
khuyến kích	khuyến khích			sounds alike	high	from memory
khuyên khích	khuyến khích			tone lost	high	seen in an issued text
khuyến khính	khuyến khích			sounds alike	high	from memory
khuyển khích	khuyến khích			wrong tone	high	from memory
khuyến khíc	khuyến khích			sounds alike	high	from memory
nổ lực	nỗ lực		lượng	dấu hỏi and dấu ngã confused	high	from memory
nỗ lục	nỗ lực			mark of a letter lost or wrong	high	from memory
nộ lực	nỗ lực			wrong tone	high	from memory
nô lực	nỗ lực			tone lost	high	from memory
xáng kiến	sáng kiến			sounds alike	high	from memory
sán kiến	sáng kiến			sounds alike	high	from memory
sáng kiên	sáng kiến		trì;định;cường	tone lost	high	from memory
sáng kiện	sáng kiến			wrong tone	high	from memory
sáng kiển	sáng kiến			wrong tone	high	from memory
sảng kiến	sáng kiến			wrong tone	high	from memory
xáng tạo	sáng tạo			sounds alike	high	from memory
sáng tao	sáng tạo			tone lost	high	from memory
sảng tạo	sáng tạo			wrong tone	high	from memory
sáng tảo	sáng tạo			wrong tone	high	from memory
suất sắc	xuất sắc			sounds alike	high	from memory
xuất xắc	xuất sắc			sounds alike	high	from memory
suất xắc	xuất sắc			sounds alike	high	from memory
xuất sác	xuất sắc			mark of a letter lost or wrong	high	from memory
xuất sặc	xuất sắc			wrong tone	high	from memory
thành tịch	thành tích		thu	wrong tone	high	from memory
thàng tích	thành tích			sounds alike	high	from memory
thành tít	thành tích			sounds alike	high	from memory
công hiến	cống hiến		kế;pháp;máu;đất;chương	tone lost	medium	from memory
cống hiên	cống hiến		ngang	tone lost	high	from memory
cộng hiến	cống hiến		pháp	wrong tone	high	from memory
cống hiển	cống hiến			wrong tone	high	from memory
nói gương	noi gương			wrong tone	high	from memory
nơi gương	noi gương		mẫu;sáng	mark of a letter lost or wrong	high	from memory
chi đạo	chỉ đạo		đức;cụ;diễn;tạo;hữu	tone lost	high	seen in an issued text
chí đạo	chỉ đạo		đức;diễn;hữu;học;lý	wrong tone	high	from memory
chỉ dạo	chỉ đạo		chơi	mark of a letter lost or wrong	high	from memory
chì đạo	chỉ đạo			wrong tone	high	from memory
chỉ đao	chỉ đạo			tone lost	high	from memory
chĩ đạo	chỉ đạo			dấu hỏi and dấu ngã confused	high	from memory
trỉ đạo	chỉ đạo			sounds alike	high	from memory
lảnh đạo	lãnh đạo			dấu hỏi and dấu ngã confused	high	from memory
lạnh đạo	lãnh đạo			wrong tone	high	from memory
lành đạo	lãnh đạo		đức	wrong tone	high	from memory
lãnh dạo	lãnh đạo			mark of a letter lost or wrong	high	from memory
lãnh đao	lãnh đạo			tone lost	high	from memory
nãnh đạo	lãnh đạo			sounds alike	high	from memory
tổ chúc	tổ chức		mừng;tết;thọ;thư	mark of a letter lost or wrong	high	from memory
tố chức	tổ chức	yếu;nhân	năng;danh;vụ;sắc	wrong tone	high	from memory
tồ chức	tổ chức			wrong tone	high	from memory
tỗ chức	tổ chức			dấu hỏi and dấu ngã confused	high	from memory
tộ chức	tổ chức			wrong tone	high	from memory
tổ trức	tổ chức			sounds alike	high	from memory
tổ chực	tổ chức		chờ	wrong tone	high	from memory
tô chức	tổ chức		danh;vụ;năng	tone lost	high	seen in an issued text
triễn khai	triển khai			dấu hỏi and dấu ngã confused	high	from memory
triên khai	triển khai			tone lost	high	seen in an issued text
triện khai	triển khai			wrong tone	high	from memory
triền khai	triển khai			wrong tone	high	from memory
chiển khai	triển khai			sounds alike	high	from memory
triển khái	triển khai		niệm;quát	wrong tone	high	from memory
triển khải	triển khai			wrong tone	high	from memory
triển khay	triển khai			sounds alike	high	from memory
triến khai	triển khai			wrong tone	high	from memory
thực hiên	thực hiện		ngang;nhà	tone lost	high	from memory
thục hiện	thực hiện			mark of a letter lost or wrong	high	from memory
thực hiển	thực hiện		nhiên;thị	wrong tone	high	from memory
thự hiện	thực hiện			sounds alike	high	from memory
thực hiễn	thực hiện			wrong tone	high	from memory
thực hiến	thực hiện		pháp;kế;chương;máu;đất;định	wrong tone	medium	from memory
phối họp	phối hợp	điều;phân		mark of a letter lost or wrong	high	seen in an issued text
phối hộp	phối hợp	phân;điều		mark of a letter lost or wrong	high	from memory
phối hớp	phối hợp			wrong tone	high	from memory
phôi hợp	phối hợp			tone lost	high	from memory
phồi hợp	phối hợp			wrong tone	high	from memory
phói hợp	phối hợp			mark of a letter lost or wrong	high	from memory
phổi hợp	phối hợp			wrong tone	high	from memory
phội hợp	phối hợp			wrong tone	high	from memory
phối hơp	phối hợp			tone lost	high	from memory
tổng họp	tổng hợp			mark of a letter lost or wrong	high	from memory
tống hợp	tổng hợp			wrong tone	high	from memory
tông hợp	tổng hợp			tone lost	high	seen in an issued text
tộng hợp	tổng hợp			wrong tone	high	from memory
tổng hộp	tổng hợp			mark of a letter lost or wrong	high	from memory
tỗng hợp	tổng hợp			dấu hỏi and dấu ngã confused	high	from memory
kết họp	kết hợp	đoàn;liên;tổng;sơ;ký	mặt;báo;phụ;hội	mark of a letter lost or wrong	medium	from memory
kếp hợp	kết hợp			sounds alike	high	from memory
phù họp	phù hợp			mark of a letter lost or wrong	high	from memory
phù hộp	phù hợp			mark of a letter lost or wrong	medium	from memory
phu hợp	phù hợp		tác;đồng;lý;pháp	tone lost	high	from memory
phũ hợp	phù hợp			wrong tone	high	from memory
hướng dẩn	hướng dẫn			dấu hỏi and dấu ngã confused	high	from memory
hưởng dẫn	hướng dẫn			wrong tone	high	from memory
hướng dẵn	hướng dẫn			mark of a letter lost or wrong	high	from memory
hướng đẫn	hướng dẫn			mark of a letter lost or wrong	high	from memory
hương dẫn	hướng dẫn			tone lost	high	from memory
hướng dấn	hướng dẫn		thân	wrong tone	high	from memory
hường dẫn	hướng dẫn			wrong tone	high	from memory
hướng giẫn	hướng dẫn			sounds alike	high	from memory
hướng dận	hướng dẫn			wrong tone	high	from memory
hướng dần thực hiện	hướng dẫn thực hiện			wrong tone	high	from memory
bảo cáo	báo cáo			wrong tone	high	from memory
bào cáo	báo cáo			wrong tone	high	from memory
báo cào	báo cáo			wrong tone	high	from memory
bao cáo	báo cáo			tone lost	high	from memory
báo cảo	báo cáo			wrong tone	high	from memory
bão cáo	báo cáo			wrong tone	high	from memory
báo cáu	báo cáo			sounds alike	high	from memory
kiễm tra	kiểm tra			dấu hỏi and dấu ngã confused	high	from memory
kiêm tra	kiểm tra			tone lost	high	from memory
kiếm tra	kiểm tra		tấn;khảo	wrong tone	high	from memory
kiềm tra	kiểm tra			wrong tone	high	from memory
kiểm trà	kiểm tra			wrong tone	high	from memory
kiểm chra	kiểm tra			sounds alike	high	from memory
kiệm tra	kiểm tra	tiết		wrong tone	high	from memory
giám xát	giám sát			sounds alike	high	from memory
giảm sát	giám sát		thương;hại;nhập;hạch;sao;trùng;sinh	wrong tone	high	from memory
dám sát	giám sát		hại;thương;cánh	sounds alike	high	from memory
giam sát	giám sát	trại	nhập;hại	tone lost	high	from memory
giám sác	giám sát			sounds alike	high	from memory
giãm sát	giám sát			wrong tone	high	from memory
đôn đóc	đôn đốc			mark of a letter lost or wrong	high	from memory
đồn đốc	đôn đốc			wrong tone	high	from memory
đôn dốc	đôn đốc			mark of a letter lost or wrong	high	from memory
đon đốc	đôn đốc			mark of a letter lost or wrong	high	from memory
đôn đống	đôn đốc			sounds alike	high	from memory
độn đốc	đôn đốc			wrong tone	high	from memory
thăm mưu	tham mưu			mark of a letter lost or wrong	high	from memory
tham mứu	tham mưu			wrong tone	high	from memory
thảm mưu	tham mưu			wrong tone	high	from memory
tham mưa	tham mưu			sounds alike	high	from memory
than mưu	tham mưu			sounds alike	high	from memory
tham ra	tham gia			sounds alike	high	from memory
thăm gia	tham gia		đình;cảnh;quyến;súc	mark of a letter lost or wrong	high	from memory
thảm gia	tham gia			wrong tone	high	from memory
tham giá	tham gia			wrong tone	medium	from memory
tham da	tham gia			sounds alike	high	from memory
thàm gia	tham gia			wrong tone	high	from memory
tham dia	tham gia			sounds alike	high	from memory
tham dư	tham dự		luận;âm	tone lost	high	from memory
tham dụ	tham dự			mark of a letter lost or wrong	high	from memory
tham giự	tham dự			sounds alike	high	from memory
thảm dự	tham dự			wrong tone	high	from memory
phăn công	phân công			mark of a letter lost or wrong	high	from memory
phấn công	phân công			wrong tone	high	from memory
phân cồng	phân công			wrong tone	high	from memory
phân cong	phân công			mark of a letter lost or wrong	high	from memory
chũ trì	chủ trì			dấu hỏi and dấu ngã confused	high	from memory
chủ chì	chủ trì			sounds alike	high	from memory
chủ trỉ	chủ trì			wrong tone	high	from memory
chủ tri	chủ trì		thức;ân;giác;thư	tone lost	high	from memory
chù trì	chủ trì			wrong tone	high	from memory
chũ động	chủ động			dấu hỏi and dấu ngã confused	high	from memory
chủ dộng	chủ động			mark of a letter lost or wrong	high	from memory
chủ đông	chủ động		đảo;người	tone lost	high	from memory
chụ động	chủ động			wrong tone	high	from memory
chủ đọng	chủ động			mark of a letter lost or wrong	high	from memory
chú động	chủ động		viên;vật;tác	wrong tone	high	from memory
trủ động	chủ động			sounds alike	high	from memory
chủ chương	chủ trương		trình	sounds alike	high	from memory
chũ trương	chủ trương			dấu hỏi and dấu ngã confused	high	from memory
chủ trượng	chủ trương			wrong tone	high	from memory
chủ chưong	chủ trương			sounds alike	high	from memory
chũ yếu	chủ yếu			dấu hỏi and dấu ngã confused	high	from memory
chủ yêu	chủ yếu		cầu;nước;thương;quý	tone lost	high	seen in an issued text
chủ yều	chủ yếu			wrong tone	high	from memory
chủ iếu	chủ yếu			sounds alike	high	from memory
chũ tịch	chủ tịch			dấu hỏi and dấu ngã confused	high	from memory
chủ tích	chủ tịch		cực;hợp;lũy;luỹ;trữ;lịch	wrong tone	high	from memory
chủ tịnh	chủ tịch			sounds alike	high	from memory
chú tịch	chủ tịch		thu	wrong tone	high	from memory
chù tịch	chủ tịch			wrong tone	high	from memory
trủ tịch	chủ tịch			sounds alike	high	from memory
tăng cương	tăng cường		lĩnh;vực;quyết;vị;thường	tone lost	high	from memory
tằng cường	tăng cường			wrong tone	high	from memory
tặng cường	tăng cường			wrong tone	high	from memory
tắng cường	tăng cường			wrong tone	high	from memory
tăng cưỡng	tăng cường		chế;bức;ép;đoạt;hiếp	wrong tone	high	from memory
tăng cướng	tăng cường			wrong tone	high	from memory
đẫy mạnh	đẩy mạnh			dấu hỏi and dấu ngã confused	high	from memory
đấy mạnh	đẩy mạnh		mẽ;dạn;khỏe	wrong tone	high	from memory
đẩy manh	đẩy mạnh		mún;mối;động	tone lost	high	from memory
dẩy mạnh	đẩy mạnh			mark of a letter lost or wrong	high	from memory
đậy mạnh	đẩy mạnh			wrong tone	high	from memory
đẩy mãnh	đẩy mạnh		liệt	wrong tone	high	from memory
đẩy mành	đẩy mạnh			wrong tone	high	from memory
nâng cáo	nâng cao		buộc;thị;trạng	wrong tone	high	from memory
nậng cao	nâng cao			wrong tone	high	from memory
nầng cao	nâng cao			wrong tone	high	from memory
lâng cao	nâng cao			sounds alike	high	from memory
nâng cào	nâng cao			wrong tone	high	from memory
năng cao chất lượng	nâng cao chất lượng			mark of a letter lost or wrong	high	from memory
nâng cao chất lương	nâng cao chất lượng			tone lost	high	from memory
nân cao chất lượng	nâng cao chất lượng			sounds alike	high	from memory
năng cao hiệu quả	nâng cao hiệu quả			mark of a letter lost or wrong	high	from memory
nâng cao hiệu qua	nâng cao hiệu quả			tone lost	high	from memory
năng cao nhận thức	nâng cao nhận thức			mark of a letter lost or wrong	high	from memory
nâng cao nhân thức	nâng cao nhận thức			tone lost	high	from memory
năng cao trách nhiệm	nâng cao trách nhiệm			mark of a letter lost or wrong	high	from memory
năng cao năng lực	nâng cao năng lực			mark of a letter lost or wrong	high	from memory
nâng cao nâng lực	nâng cao năng lực			mark of a letter lost or wrong	high	from memory
nâng cao năng lưc	nâng cao năng lực			tone lost	high	from memory
năng cao đời sống	nâng cao đời sống			mark of a letter lost or wrong	high	from memory
tiếp túc	tiếp tục		trực	wrong tone	high	from memory
tiếp tực	tiếp tục			mark of a letter lost or wrong	high	from memory
tiệp tục	tiếp tục			wrong tone	high	from memory
tiếp tức	tiếp tục		thì;giận	mark of a letter lost or wrong	high	from memory
tiết tục	tiếp tục			sounds alike	high	from memory
tiên hành	tiến hành	ưu;tổ;đầu;thần	động;chính;khách;vi;hương	tone lost	high	from memory
tiễn hành	tiến hành		khách	wrong tone	high	from memory
tiển hành	tiến hành			wrong tone	high	from memory
tiến hánh	tiến hành			wrong tone	high	from memory
tiến hạnh	tiến hành			wrong tone	high	from memory
tiên độ	tiến độ	ưu;đầu;tổ	tuổi	tone lost	high	from memory
tiến đô	tiến độ		thị	tone lost	high	from memory
tiến đọ	tiến độ			mark of a letter lost or wrong	high	from memory
tiển độ	tiến độ			wrong tone	high	from memory
tiến dộ	tiến độ			mark of a letter lost or wrong	high	from memory
tiến đồ	tiến độ			wrong tone	high	from memory
đanh giá	đánh giá			tone lost	high	from memory
đảnh giá	đánh giá			wrong tone	high	from memory
dánh giá	đánh giá			mark of a letter lost or wrong	high	from memory
đành giá	đánh giá			wrong tone	high	from memory
đánh già	đánh giá			wrong tone	high	from memory
đánh gia	đánh giá		đình;súc	tone lost	high	from memory
đề nghi	đề nghị		lễ;ngờ;vấn;thức;binh	tone lost	high	from memory
đề nghỉ	đề nghị	vấn;chủ;chuyên	phép;việc;hưu;lễ;tết;học;ngơi;dưỡng;thai;không;ốm;mát;sinh;trưa;hè;giải;phục	wrong tone	high	from memory
đê nghị	đề nghị			tone lost	high	from memory
dề nghị	đề nghị			mark of a letter lost or wrong	high	from memory
đề nghĩ	đề nghị		đến;tới;ra;về;là	wrong tone	high	from memory
để nghị	đề nghị		quyết;định;sự;viện;trường;trình;án	wrong tone	high	from memory
đề suất	đề xuất	vấn;chủ;chuyên	ăn;học;quà;đầu;vốn;cơm;tái	sounds alike	high	from memory
đê xuất	đề xuất		hiện;phát	tone lost	high	from memory
đề xuấc	đề xuất			sounds alike	high	from memory
xem sét	xem xét		đánh	sounds alike	high	from memory
sem xét	xem xét			sounds alike	high	from memory
chuẫn bị	chuẩn bị			dấu hỏi and dấu ngã confused	high	from memory
chuẩn bi	chuẩn bị		kịch;quan;đát	tone lost	high	from memory
chuẩn bí	chuẩn bị		thư;mật;quyết	wrong tone	high	from memory
chuân bị	chuẩn bị			tone lost	high	from memory
truẩn bị	chuẩn bị			sounds alike	high	from memory
chuẩn bỉ	chuẩn bị			wrong tone	high	from memory
chuẩn bì	chuẩn bị			wrong tone	high	from memory
khắc phúc	khắc phục		lợi;đáp	wrong tone	high	from memory
khác phục	khắc phục		vụ;hồi;chế;tùng	mark of a letter lost or wrong	medium	from memory
khắt phục	khắc phục			sounds alike	high	from memory
khấc phục	khắc phục			mark of a letter lost or wrong	high	from memory
khắc phụt	khắc phục			sounds alike	high	from memory
khẩn chương	khẩn trương			sounds alike	high	from memory
khẫn trương	khẩn trương			dấu hỏi and dấu ngã confused	high	from memory
khản trương	khẩn trương			mark of a letter lost or wrong	high	from memory
khẩn trưởng	khẩn trương		ban;phòng;đoàn;thôn;các	wrong tone	high	from memory
khẩn trướng	khẩn trương			wrong tone	high	from memory
kịp thơi	kịp thời			tone lost	high	from memory
kịp thới	kịp thời			wrong tone	high	from memory
kịp thòi	kịp thời			mark of a letter lost or wrong	high	from memory
kịp thợi	kịp thời			wrong tone	high	from memory
kíp thời	kịp thời			wrong tone	high	from memory
thương xuyên	thường xuyên		biên;quốc;suốt;tạc	tone lost	high	from memory
thưởng xuyên	thường xuyên		suốt	wrong tone	high	from memory
thường xuyến	thường xuyên			wrong tone	high	from memory
thường xuyền	thường xuyên			wrong tone	high	from memory
thường suyên	thường xuyên			sounds alike	high	from memory
thường xuyện	thường xuyên			wrong tone	high	from memory
thường xiên	thường xuyên			sounds alike	high	from memory
đinh kỳ	định kỳ			tone lost	high	from memory
đính kỳ	định kỳ			wrong tone	high	from memory
định kỵ	định kỳ			wrong tone	high	from memory
dịnh kỳ	định kỳ			mark of a letter lost or wrong	high	from memory
đằng ký	đăng ký			wrong tone	high	from memory
đăng kỳ	đăng ký		hạn;thi;vọng;này;trước;sau;họp;đầu;cuối	wrong tone	medium	from memory
đăng kỷ	đăng ký		luật;niệm;yếu;cương;vật	wrong tone	high	from memory
dăng ký	đăng ký			mark of a letter lost or wrong	high	from memory
đăng kỹ	đăng ký		thuật;năng;sư;lưỡng	wrong tone	high	from memory
đăng ki	đăng ký			wrong letters	high	from memory
xét diệt	xét duyệt			sounds alike	high	from memory
sét duyệt	xét duyệt			sounds alike	high	from memory
xét duyện	xét duyệt			sounds alike	high	from memory
thẫm định	thẩm định			dấu hỏi and dấu ngã confused	high	from memory
thâm định	thẩm định			tone lost	high	from memory
thấm định	thẩm định			wrong tone	high	from memory
thẩm đinh	thẩm định			tone lost	high	from memory
thẩm dịnh	thẩm định			mark of a letter lost or wrong	high	from memory
thẩm đính	thẩm định			wrong tone	high	from memory
thẫm quyền	thẩm quyền			dấu hỏi and dấu ngã confused	high	from memory
thâm quyền	thẩm quyền			tone lost	high	seen in an issued text
thấm quyền	thẩm quyền			wrong tone	high	seen in an issued text
thẩm quyển	thẩm quyền			wrong tone	high	from memory
thẩm quyên	thẩm quyền		góp	tone lost	high	from memory
phê diệt	phê duyệt			sounds alike	high	from memory
phê duyện	phê duyệt			sounds alike	high	from memory
phế duyệt	phê duyệt			wrong tone	high	from memory
bình sét	bình xét			sounds alike	high	from memory
bình trọn	bình chọn			sounds alike	high	from memory
lựa trọn	lựa chọn			sounds alike	high	from memory
lụa chọn	lựa chọn			mark of a letter lost or wrong	high	from memory
lòng ghép	lồng ghép			mark of a letter lost or wrong	high	seen in an issued text
lông ghép	lồng ghép			tone lost	high	from memory
lỗng ghép	lồng ghép			wrong tone	high	from memory
lống ghép	lồng ghép			wrong tone	high	from memory
long ghép	lồng ghép			mark of a letter lost or wrong	medium	from memory
lồng ghé	lồng ghép			sounds alike	high	from memory
nồng ghép	lồng ghép			sounds alike	high	from memory
gắng với	gắn với	cố;ráng		sounds alike	medium	from memory
gắn vơi	gắn với			tone lost	high	from memory
gẳn với	gắn với			wrong tone	high	from memory
gớp phần	góp phần			mark of a letter lost or wrong	high	from memory
góp phân	góp phần		loại;tích;bón;công;phối;bổ;biệt;định;hạng;tán;luồng	tone lost	high	from memory
góp phấn	góp phần		đấu;hoa	wrong tone	high	from memory
góp phẩn	góp phần			wrong tone	high	from memory
góp phận	góp phần			wrong tone	high	from memory
xây dưng	xây dựng			tone lost	high	from memory
xây dụng	xây dựng		cụ	mark of a letter lost or wrong	high	from memory
xây đựng	xây dựng			mark of a letter lost or wrong	high	from memory
sây dựng	xây dựng			sounds alike	high	from memory
xậy dựng	xây dựng			wrong tone	high	from memory
xây rựng	xây dựng			sounds alike	high	from memory
xay dựng	xây dựng			mark of a letter lost or wrong	high	from memory
xây dứng	xây dựng			wrong tone	high	from memory
cũng cố	củng cố		gắng;định;tình;vấn;ý;đô	dấu hỏi and dấu ngã confused	high	from memory
củng cổ	củng cố			wrong tone	high	from memory
củng cỗ	củng cố			wrong tone	high	from memory
cùng cố	củng cố		gắng;định;vấn;đô	wrong tone	high	from memory
củng cô	củng cố			tone lost	high	from memory
kiên toàn	kiện toàn			tone lost	high	from memory
kiện toán	kiện toàn		học	wrong tone	high	from memory
pháp huy	phát huy			sounds alike	high	from memory
phát hui	phát huy			sounds alike	high	from memory
phát hy	phát huy		sinh;vọng;hữu	sounds alike	high	from memory
khơi dạy	khơi dậy			mark of a letter lost or wrong	high	from memory
khởi dậy	khơi dậy			wrong tone	high	from memory
khơi dây	khơi dậy			tone lost	high	from memory
khơi rậy	khơi dậy			sounds alike	high	from memory
thúc đẫy	thúc đẩy			dấu hỏi and dấu ngã confused	high	from memory
thúc đấy	thúc đẩy			wrong tone	high	from memory
thức đẩy	thúc đẩy		mạnh;lùi;nhanh	mark of a letter lost or wrong	medium	from memory
thúc dẩy	thúc đẩy			mark of a letter lost or wrong	high	from memory
thúc đậy	thúc đẩy			wrong tone	high	from memory
thút đẩy	thúc đẩy			sounds alike	high	from memory
giử vững	giữ vững			dấu hỏi and dấu ngã confused	high	from memory
giữ vửng	giữ vững			dấu hỏi and dấu ngã confused	high	from memory
giứ vững	giữ vững			wrong tone	high	from memory
dữ vững	giữ vững			sounds alike	high	from memory
giũ vững	giữ vững			mark of a letter lost or wrong	high	from memory
giữ vứng	giữ vững			wrong tone	high	from memory
giữ vựng	giữ vững			wrong tone	high	from memory
giữ vũng	giữ vững			mark of a letter lost or wrong	high	from memory
giử gìn	giữ gìn			dấu hỏi and dấu ngã confused	high	from memory
giữ dìn	giữ gìn			sounds alike	high	from memory
giữ gin	giữ gìn			tone lost	high	from memory
dữ gìn	giữ gìn			sounds alike	high	from memory
bảo đãm	bảo đảm			dấu hỏi and dấu ngã confused	high	from memory
bão đảm	bảo đảm			dấu hỏi and dấu ngã confused	high	from memory
báo đảm	bảo đảm		bảo;nhận;đương;trách	wrong tone	medium	from memory
bào đảm	bảo đảm			wrong tone	high	from memory
bảo đàm	bảo đảm		phán;thoại	wrong tone	high	from memory
bảo dảm	bảo đảm			mark of a letter lost or wrong	high	from memory
bảo đạm	bảo đảm			wrong tone	high	from memory
đãm bảo	đảm bảo			dấu hỏi and dấu ngã confused	high	from memory
đảm bão	đảm bảo			dấu hỏi and dấu ngã confused	high	from memory
đảm báo	đảm bảo		cáo;chí;động	wrong tone	high	from memory
đàm bảo	đảm bảo			wrong tone	high	from memory
đảm bào	đảm bảo			wrong tone	high	from memory
dảm bảo	đảm bảo			mark of a letter lost or wrong	high	from memory
đạm bảo	đảm bảo			wrong tone	high	from memory
bão vệ	bảo vệ			dấu hỏi and dấu ngã confused	high	from memory
báo vệ	bảo vệ		tinh;sinh	wrong tone	high	from memory
bảo vê	bảo vệ			tone lost	high	from memory
bảo vễ	bảo vệ			wrong tone	high	from memory
bào vệ	bảo vệ			wrong tone	high	from memory
bổ xung	bổ sung		đột;kích;phong;quanh;yếu	sounds alike	high	seen in an issued text
bỗ sung	bổ sung			dấu hỏi and dấu ngã confused	high	from memory
bố sung	bổ sung		sướng	wrong tone	high	from memory
bồ sung	bổ sung			wrong tone	high	from memory
bô sung	bổ sung			tone lost	high	from memory
bổ sưng	bổ sung			mark of a letter lost or wrong	high	from memory
bỗ xung	bổ sung			dấu hỏi and dấu ngã confused	high	from memory
bổ súng	bổ sung			wrong tone	high	from memory
sữa đổi	sửa đổi			dấu hỏi and dấu ngã confused	high	from memory
sửa đỗi	sửa đổi			dấu hỏi and dấu ngã confused	high	from memory
sửa đồi	sửa đổi			wrong tone	high	from memory
sữa đỗi	sửa đổi			dấu hỏi and dấu ngã confused	high	from memory
sửa đôi	sửa đổi			tone lost	medium	from memory
sửa đối	sửa đổi		tượng;với;chiếu;thoại	wrong tone	high	seen in an issued text
xửa đổi	sửa đổi			sounds alike	high	from memory
sữa chữa	sửa chữa			dấu hỏi and dấu ngã confused	high	from memory
sửa chửa	sửa chữa			dấu hỏi and dấu ngã confused	high	from memory
sữa chửa	sửa chữa			dấu hỏi and dấu ngã confused	high	from memory
sửa chứa	sửa chữa			wrong tone	high	from memory
sửa trữa	sửa chữa			sounds alike	high	from memory
chỉnh sữa	chỉnh sửa			dấu hỏi and dấu ngã confused	high	from memory
chĩnh sửa	chỉnh sửa			dấu hỏi and dấu ngã confused	high	from memory
chĩnh sữa	chỉnh sửa			dấu hỏi and dấu ngã confused	high	from memory
điều chĩnh	điều chỉnh			dấu hỏi and dấu ngã confused	high	from memory
điều chình	điều chỉnh			wrong tone	high	from memory
điêu chỉnh	điều chỉnh			tone lost	high	from memory
diều chỉnh	điều chỉnh			mark of a letter lost or wrong	high	from memory
hoàn chĩnh	hoàn chỉnh			dấu hỏi and dấu ngã confused	high	from memory
hoàng chỉnh	hoàn chỉnh			sounds alike	high	from memory
chấn chĩnh	chấn chỉnh			dấu hỏi and dấu ngã confused	high	from memory
trấn chỉnh	chấn chỉnh	thị		sounds alike	high	from memory
chấn chính	chấn chỉnh			wrong tone	high	from memory
chân chỉnh	chấn chỉnh			tone lost	high	from memory
hoàn thàng	hoàn thành			sounds alike	high	from memory
hoàn thánh	hoàn thành			wrong tone	high	from memory
hoàn thanh	hoàn thành		toán;tra;lý;niên;khoản;long;tịnh;hóa;hoá;thiếu;thải	tone lost	high	from memory
hoản thành	hoàn thành			wrong tone	high	from memory
hoàn thạnh	hoàn thành			wrong tone	high	from memory
hoàng thành nhiệm vụ	hoàn thành nhiệm vụ			sounds alike	high	from memory
hoàn thành nhiệm vu	hoàn thành nhiệm vụ			tone lost	high	from memory
hoàng thành tốt	hoàn thành tốt			sounds alike	high	from memory
hoàng thành xuất sắc	hoàn thành xuất sắc			sounds alike	high	from memory
hoàn thành suất sắc	hoàn thành xuất sắc			sounds alike	high	from memory
kê hoạch	kế hoạch			tone lost	high	seen in an issued text
kể hoạch	kế hoạch			wrong tone	high	from memory
kế hoạc	kế hoạch			sounds alike	high	from memory
kế hoạnh	kế hoạch			sounds alike	high	from memory
kề hoạch	kế hoạch			wrong tone	high	from memory
kễ hoạch	kế hoạch			wrong tone	high	from memory
kệ hoạch	kế hoạch			wrong tone	high	from memory
kế hoách	kế hoạch			wrong tone	high	from memory
nghi quyết	nghị quyết		định;liệt;tâm;toán;chiến	tone lost	high	from memory
nghỉ quyết	nghị quyết		định;liệt;tâm;toán	wrong tone	high	from memory
nghĩ quyết	nghị quyết		định;liệt;tâm;toán	wrong tone	high	from memory
nghị quyến	nghị quyết			sounds alike	high	from memory
nghi định	nghị định		kỳ;cư;mức	tone lost	high	from memory
nghị đinh	nghị định	đề;hội;kiến		tone lost	high	seen in an issued text
nghị dịnh	nghị định			mark of a letter lost or wrong	high	from memory
nghị đính	nghị định	đề	kèm;chính	wrong tone	high	from memory
nghị đình	nghị định	đề;kiến;hội	chỉ;công;trệ;đám	wrong tone	high	from memory
chí thị	chỉ thị	đồng	trường;xã;trấn;sát;hiếu;uy	wrong tone	high	from memory
chĩ thị	chỉ thị			dấu hỏi and dấu ngã confused	high	from memory
chì thị	chỉ thị			wrong tone	high	from memory
trỉ thị	chỉ thị			sounds alike	high	from memory
quy đinh	quy định			tone lost	high	from memory
quy đính	quy định			wrong tone	high	from memory
quy dịnh	quy định			mark of a letter lost or wrong	high	from memory
quy đỉnh	quy định			wrong tone	high	from memory
quy đình	quy định		chỉ	wrong tone	high	from memory
quy chình	quy trình			sounds alike	high	from memory
quy trinh	quy trình		sát	tone lost	high	from memory
quy trính	quy trình			wrong tone	high	from memory
quy chê	quy chế			tone lost	high	from memory
quy chề	quy chế			wrong tone	high	from memory
quy trế	quy chế		tuổi	sounds alike	high	from memory
quy hoạc	quy hoạch			sounds alike	high	from memory
quy hoạnh	quy hoạch			sounds alike	high	from memory
quyết đinh	quyết định			tone lost	high	from memory
quyết dịnh	quyết định			mark of a letter lost or wrong	high	from memory
quyến định	quyết định			sounds alike	high	from memory
quyết đình	quyết định		chỉ	wrong tone	high	from memory
quyết tầm	quyết tâm			wrong tone	high	from memory
quyến tâm	quyết tâm			sounds alike	high	from memory
quyết tăm	quyết tâm			mark of a letter lost or wrong	high	from memory
quyêt tâm	quyết tâm			tone lost	high	from memory
chương chình	chương trình			sounds alike	high	from memory
trương trình	chương trình	chủ;khẩn;phô		sounds alike	high	from memory
chương trinh	chương trình			tone lost	high	from memory
chương trính	chương trình			wrong tone	high	from memory
chướng trình	chương trình			wrong tone	high	from memory
chường trình	chương trình			wrong tone	high	from memory
chưng trình	chương trình			sounds alike	high	from memory
chương trìn	chương trình			sounds alike	high	from memory
quá chình	quá trình			sounds alike	high	from memory
quá trinh	quá trình		thám	tone lost	high	from memory
quá trính	quá trình			wrong tone	high	from memory
nôi dung	nội dung			tone lost	high	from memory
nối dung	nội dung		hòa	wrong tone	high	from memory
nội dụng	nội dung		cụ	wrong tone	high	from memory
nội đung	nội dung			mark of a letter lost or wrong	high	from memory
lội dung	nội dung			sounds alike	high	from memory
nội dưng	nội dung			mark of a letter lost or wrong	high	from memory
nồi dung	nội dung			wrong tone	high	from memory
nội rung	nội dung			sounds alike	high	from memory
mục tiều	mục tiêu			wrong tone	high	from memory
múc tiêu	mục tiêu			wrong tone	high	from memory
mục tiếu	mục tiêu			wrong tone	high	from memory
mục tiệu	mục tiêu			wrong tone	high	from memory
mực tiêu	mục tiêu	chuẩn	chuẩn;chí;biểu	mark of a letter lost or wrong	medium	from memory
mục tiu	mục tiêu			sounds alike	high	from memory
mục địch	mục đích		vụ;họa	wrong tone	high	from memory
mục dích	mục đích			mark of a letter lost or wrong	high	from memory
mực đích	mục đích			mark of a letter lost or wrong	high	from memory
yêu câu	yêu cầu		lạc;hỏi;chuyện;nói;ca;đối;văn;thơ	tone lost	high	seen in an issued text
yêu cấu	yêu cầu		trúc;hình;thành	wrong tone	high	from memory
yêu cẩu	yêu cầu			wrong tone	high	from memory
yêu càu	yêu cầu			mark of a letter lost or wrong	high	from memory
yều cầu	yêu cầu			wrong tone	high	from memory
yểu cầu	yêu cầu			wrong tone	high	from memory
yếu cầu	yêu cầu	chủ;thiết;trọng;xung;tất	thị;nguyện;kỳ;viện;lông;hôn;cống;đường	wrong tone	high	from memory
nhiêm vụ	nhiệm vụ			tone lost	high	from memory
nhiệm vu	nhiệm vụ			tone lost	high	from memory
nhiệm vũ	nhiệm vụ			wrong tone	high	from memory
nhiện vụ	nhiệm vụ			sounds alike	high	from memory
nhiệm vự	nhiệm vụ			mark of a letter lost or wrong	high	from memory
nhiễm vụ	nhiệm vụ			wrong tone	high	from memory
nhiệm vù	nhiệm vụ			wrong tone	high	from memory
nhiêm kỳ	nhiệm kỳ			tone lost	high	from memory
nhiệm kỷ	nhiệm kỳ		luật;niệm	wrong tone	high	from memory
nhiện kỳ	nhiệm kỳ			sounds alike	high	from memory
trách nhiêm	trách nhiệm			tone lost	high	from memory
trách nhiện	trách nhiệm			sounds alike	high	from memory
tránh nhiệm	trách nhiệm			sounds alike	high	from memory
trạch nhiệm	trách nhiệm			wrong tone	high	from memory
chách nhiệm	trách nhiệm			sounds alike	high	from memory
trách nhiễm	trách nhiệm			wrong tone	high	from memory
trách nghiệm	trách nhiệm			sounds alike	high	from memory
chúc năng	chức năng			mark of a letter lost or wrong	high	from memory
chức năn	chức năng			sounds alike	high	from memory
chức nằng	chức năng			wrong tone	high	from memory
chức nâng	chức năng	tổ;công;viên	cao;đỡ;bậc;cấp;lên;hạng;lương;niu	mark of a letter lost or wrong	medium	from memory
trức năng	chức năng			sounds alike	high	from memory
quyền hạng	quyền hạn		mục;nhất;hai;đất	sounds alike	high	from memory
quyên hạn	quyền hạn			tone lost	high	from memory
quyển hạn	quyền hạn			wrong tone	high	from memory
nghiệp vu	nghiệp vụ			tone lost	high	from memory
nghiệp vũ	nghiệp vụ		trang	wrong tone	high	from memory
nghiệp vự	nghiệp vụ			mark of a letter lost or wrong	high	from memory
giãi pháp	giải pháp			dấu hỏi and dấu ngã confused	high	from memory
giái pháp	giải pháp			wrong tone	high	from memory
dải pháp	giải pháp			sounds alike	high	from memory
giả pháp	giải pháp			sounds alike	high	from memory
biên pháp	biện pháp			tone lost	high	from memory
biển pháp	biện pháp			wrong tone	high	from memory
biện pháo	biện pháp			sounds alike	high	from memory
giãi quyết	giải quyết			dấu hỏi and dấu ngã confused	high	from memory
giải quyến	giải quyết			sounds alike	high	from memory
giái quyết	giải quyết			wrong tone	high	from memory
dải quyết	giải quyết			sounds alike	high	from memory
giả quyết	giải quyết	tác;độc;khán;thính;dịch	định;tâm	sounds alike	medium	from memory
vướng mắt	vướng mắc			sounds alike	high	from memory
vướn mắc	vướng mắc			sounds alike	high	from memory
vường mắc	vướng mắc			wrong tone	high	from memory
vương mắc	vướng mắc			tone lost	high	from memory
vướng mặc	vướng mắc			wrong tone	high	from memory
vướng mác	vướng mắc			mark of a letter lost or wrong	high	from memory
khó khắn	khó khăn			wrong tone	high	from memory
kho khăn	khó khăn			tone lost	high	from memory
khó khẳn	khó khăn			wrong tone	high	from memory
khố khăn	khó khăn			mark of a letter lost or wrong	high	from memory
khò khăn	khó khăn			wrong tone	high	from memory
khó khan	khó khăn		hiếm;tiếng	mark of a letter lost or wrong	high	from memory
chấp lượng	chất lượng			sounds alike	medium	from memory
chất lương	chất lượng	tính;bản;vật;hoạt;thực	thực;tâm;y;tri;thiện;khô	tone lost	high	from memory
chất lưỡng	chất lượng			wrong tone	high	from memory
chất lường	chất lượng			wrong tone	high	from memory
chất lướng	chất lượng			wrong tone	high	from memory
chắt lượng	chất lượng			mark of a letter lost or wrong	high	from memory
trất lượng	chất lượng			sounds alike	high	from memory
hiêu quả	hiệu quả			tone lost	high	from memory
hiệu quã	hiệu quả			dấu hỏi and dấu ngã confused	high	from memory
hiểu quả	hiệu quả			wrong tone	high	from memory
hiệu quạ	hiệu quả			wrong tone	high	from memory
hiếu quả	hiệu quả			wrong tone	high	from memory
hiệu quà	hiệu quả			wrong tone	high	from memory
hiệu lục	hiệu lực			mark of a letter lost or wrong	high	from memory
hiêu lực	hiệu lực		lượng	tone lost	high	from memory
hiểu lực	hiệu lực		lượng	wrong tone	high	from memory
hiệu lức	hiệu lực			wrong tone	high	from memory
kết quã	kết quả			dấu hỏi and dấu ngã confused	high	from memory
kết quạ	kết quả			wrong tone	high	from memory
kếp quả	kết quả			sounds alike	high	from memory
hạng chế	hạn chế	xếp;phân	độ;biến;tạo	sounds alike	medium	from memory
hạn trế	hạn chế			sounds alike	high	from memory
hạn chê	hạn chế			tone lost	high	from memory
hạn chề	hạn chế			wrong tone	high	from memory
tòn tại	tồn tại			mark of a letter lost or wrong	high	from memory
tồn tai	tồn tại		nạn;hại;biến	tone lost	high	from memory
tốn tại	tồn tại			wrong tone	high	from memory
tồn taị	tồn tại			wrong tone	high	from memory
thiếu xót	thiếu sót			sounds alike	high	from memory
thiếu sốt	thiếu sót			mark of a letter lost or wrong	high	from memory
thiểu sót	thiếu sót			wrong tone	high	from memory
sai xót	sai sót			sounds alike	high	from memory
cụ thễ	cụ thể			dấu hỏi and dấu ngã confused	high	from memory
cụ thê	cụ thể			tone lost	high	seen in an issued text
cụ thế	cụ thể		nào;trận;giới;mạnh;hệ	wrong tone	high	from memory
cụ thề	cụ thể			wrong tone	high	from memory
cu thể	cụ thể			tone lost	high	from memory
cú thể	cụ thể			wrong tone	high	from memory
cụ thẻ	cụ thể			mark of a letter lost or wrong	high	from memory
đầy đũ	đầy đủ			dấu hỏi and dấu ngã confused	high	from memory
đẩy đủ	đầy đủ	thúc		wrong tone	high	from memory
đầy dủ	đầy đủ			mark of a letter lost or wrong	high	from memory
dầy đủ	đầy đủ			mark of a letter lost or wrong	high	from memory
đầy đu	đầy đủ			tone lost	high	from memory
chặt chẻ	chặt chẽ			dấu hỏi and dấu ngã confused	high	seen in an issued text
chặc chẽ	chặt chẽ			sounds alike	high	from memory
chặt trẽ	chặt chẽ			sounds alike	high	from memory
trặt chẽ	chặt chẽ			sounds alike	high	from memory
chặt che	chặt chẽ			tone lost	high	from memory
chặc chẻ	chặt chẽ			sounds alike	high	from memory
mạnh mẻ	mạnh mẽ			dấu hỏi and dấu ngã confused	high	from memory
mãnh mẽ	mạnh mẽ			wrong tone	high	from memory
mạnh mè	mạnh mẽ			wrong tone	high	from memory
rỏ ràng	rõ ràng			dấu hỏi and dấu ngã confused	high	from memory
rõ dàng	rõ ràng			sounds alike	high	from memory
rõ ràn	rõ ràng			sounds alike	high	from memory
rõ rang	rõ ràng			tone lost	high	from memory
làm rỏ	làm rõ			dấu hỏi and dấu ngã confused	high	from memory
nêu rỏ	nêu rõ			dấu hỏi and dấu ngã confused	high	from memory
rỏ nét	rõ nét			dấu hỏi and dấu ngã confused	high	from memory
rỏ rệt	rõ rệt			dấu hỏi and dấu ngã confused	high	from memory
ghi rỏ	ghi rõ			dấu hỏi and dấu ngã confused	high	from memory
rộng rải	rộng rãi			dấu hỏi and dấu ngã confused	high	from memory
rộng dãi	rộng rãi			sounds alike	high	from memory
rông rãi	rộng rãi			tone lost	high	from memory
sâu rông	sâu rộng			tone lost	high	from memory
sâu rọng	sâu rộng			mark of a letter lost or wrong	high	from memory
xâu rộng	sâu rộng			sounds alike	high	from memory
mỡ rộng	mở rộng			dấu hỏi and dấu ngã confused	high	from memory
mở rông	mở rộng			tone lost	high	from memory
mở rọng	mở rộng			mark of a letter lost or wrong	high	from memory
nghiệm túc	nghiêm túc			wrong tone	high	from memory
nghiêm tức	nghiêm túc			mark of a letter lost or wrong	high	from memory
nghiêm tục	nghiêm túc			wrong tone	high	from memory
nghiêm trúc	nghiêm túc			sounds alike	high	from memory
ngiêm túc	nghiêm túc			sounds alike	high	from memory
nghiêm chĩnh	nghiêm chỉnh			dấu hỏi and dấu ngã confused	high	from memory
nghiêm chính	nghiêm chỉnh		trị;phủ;sách;quyền	wrong tone	medium	from memory
thiết thục	thiết thực			mark of a letter lost or wrong	high	from memory
thiếc thực	thiết thực			sounds alike	high	from memory
thiết thức	thiết thực			wrong tone	high	from memory
thiếp thực	thiết thực			sounds alike	high	from memory
tích cức	tích cực			wrong tone	high	from memory
tịch cực	tích cực	chủ;liên;hộ	kỳ	wrong tone	high	from memory
tít cực	tích cực			sounds alike	high	from memory
tiết kiêm	tiết kiệm		nhiệm	tone lost	high	from memory
tiếc kiệm	tiết kiệm			sounds alike	high	from memory
tiết kiện	tiết kiệm			sounds alike	high	from memory
tiết kiếm	tiết kiệm			wrong tone	high	from memory
tiệt kiệm	tiết kiệm			wrong tone	high	from memory
tiếp kiệm	tiết kiệm			sounds alike	high	from memory
tiết kiểm	tiết kiệm	chi;thời	tra;soát;kê;điểm;định;tốn	wrong tone	high	from memory
lảng phí	lãng phí			dấu hỏi and dấu ngã confused	high	from memory
lãng phi	lãng phí			tone lost	high	from memory
lạng phí	lãng phí			wrong tone	high	from memory
lãn phí	lãng phí			sounds alike	high	from memory
nãng phí	lãng phí			sounds alike	high	from memory
tham nhủng	tham nhũng			dấu hỏi and dấu ngã confused	high	from memory
tham nhung	tham nhũng			tone lost	high	from memory
thăm nhũng	tham nhũng			mark of a letter lost or wrong	high	from memory
tham nhũn	tham nhũng			sounds alike	high	from memory
kinh phi	kinh phí		vật;công;lý;chính	tone lost	high	from memory
kính phí	kinh phí			wrong tone	high	from memory
kinh phì	kinh phí			wrong tone	high	from memory
kinh phỉ	kinh phí			wrong tone	high	from memory
kinh nghiêm	kinh nghiệm		túc	tone lost	high	from memory
kinh nghiệp	kinh nghiệm		vụ	sounds alike	high	from memory
kinh nghiện	kinh nghiệm			sounds alike	high	from memory
kinh nghiểm	kinh nghiệm			wrong tone	high	from memory
thực tiển	thực tiễn			dấu hỏi and dấu ngã confused	high	from memory
thực tiện	thực tiễn			wrong tone	high	from memory
thực tiến	thực tiễn		độ;hành;bộ;trình	wrong tone	high	from memory
thục tiễn	thực tiễn			mark of a letter lost or wrong	high	from memory
thực tiên	thực tiễn		tiến	tone lost	high	from memory
thực tê	thực tế			tone lost	high	from memory
thực tể	thực tế			wrong tone	high	from memory
thục tế	thực tế		nhị	mark of a letter lost or wrong	high	from memory
thực tề	thực tế			wrong tone	high	from memory
thực trang	thực trạng		bị;trải;phục;thiết;trọng;trí;hoàng;mạng	tone lost	medium	from memory
thục trạng	thực trạng			mark of a letter lost or wrong	high	from memory
thông nhất	thống nhất	giao;truyền;phổ;lưu;khai;cảm;viễn	là;quán;định;thiết;trí;thời	tone lost	high	from memory
thống nhấn	thống nhất		mạnh	sounds alike	high	from memory
thổng nhất	thống nhất			wrong tone	high	from memory
thông kê	thống kê		khai	tone lost	high	seen in an issued text
thống kể	thống kê		chuyện;từ;cả;trên;lại	wrong tone	high	from memory
thống kế	thống kê	truyền;hệ	thừa;tục;hoạch;tiếp;toán;cận;hợp;sách	wrong tone	high	seen in an issued text
toàn diên	toàn diện			tone lost	high	from memory
toán diện	toàn diện	dự;thanh;quyết;kế;tính	tích	wrong tone	high	from memory
toàn diệt	toàn diện	an	khuẩn;chuột;muỗi	sounds alike	high	from memory
điều kiên	điều kiện		quyết;trì;định;cường;cố;nhẫn;giang;hải	tone lost	high	from memory
điều kiệm	điều kiện			sounds alike	high	from memory
điêu kiện	điều kiện			tone lost	high	from memory
diều kiện	điều kiện			mark of a letter lost or wrong	high	from memory
điều kiển	điều kiện			wrong tone	high	from memory
đều kiện	điều kiện		toàn	sounds alike	high	from memory
tinh thân	tinh thần		thiện;thể;thuộc	tone lost	medium	from memory
tính thần	tinh thần		kỳ;thánh;tốc;thoại;kinh	wrong tone	high	from memory
tinh thấn	tinh thần			wrong tone	high	from memory
tình thần	tinh thần			wrong tone	high	from memory
tin thần	tinh thần		thánh	sounds alike	high	from memory
tinh thằn	tinh thần			mark of a letter lost or wrong	high	from memory
tinh thẩn	tinh thần			wrong tone	high	from memory
tinh thận	tinh thần			wrong tone	high	from memory
ý thúc	ý thức		đẩy;giục;bách;ép	mark of a letter lost or wrong	high	from memory
ỷ thức	ý thức			wrong tone	high	from memory
ý thưc	ý thức			tone lost	high	from memory
nhân thức	nhận thức	cá;nạn;bệnh;công	tỉnh;khuya;dậy;giấc;đêm	tone lost	high	from memory
nhận thúc	nhận thức		đẩy	mark of a letter lost or wrong	high	from memory
nhẫn thức	nhận thức			wrong tone	high	from memory
hình thúc	hình thức		đẩy	mark of a letter lost or wrong	high	from memory
hinh thức	hình thức			tone lost	high	from memory
hỉnh thức	hình thức			wrong tone	high	from memory
hìn thức	hình thức			sounds alike	high	from memory
phưong pháp	phương pháp			mark of a letter lost or wrong	high	from memory
phương áng	phương án			sounds alike	high	from memory
phương thúc	phương thức		đẩy	mark of a letter lost or wrong	high	from memory
phương tiên	phương tiện		tiến;phong;đầu	tone lost	high	from memory
phương tiển	phương tiện			wrong tone	high	from memory
quan chọng	quan trọng			sounds alike	high	from memory
quang trọng	quan trọng			sounds alike	high	from memory
quân trọng	quan trọng		tâm;điểm;thị;đãi	mark of a letter lost or wrong	high	from memory
quan trộng	quan trọng			mark of a letter lost or wrong	high	from memory
trọng tấm	trọng tâm		gương	wrong tone	high	from memory
trọng tăm	trọng tâm			mark of a letter lost or wrong	high	from memory
chọng tâm	trọng tâm			sounds alike	high	from memory
trọng điễm	trọng điểm			dấu hỏi and dấu ngã confused	high	from memory
trọng điêm	trọng điểm			tone lost	high	from memory
chọng điểm	trọng điểm			sounds alike	high	from memory
trọng diểm	trọng điểm			mark of a letter lost or wrong	high	from memory
thơi gian	thời gian			tone lost	high	from memory
thới gian	thời gian			wrong tone	high	from memory
thời giang	thời gian			sounds alike	high	from memory
thòi gian	thời gian			mark of a letter lost or wrong	high	from memory
thờ gian	thời gian			sounds alike	high	from memory
thời giản	thời gian			wrong tone	high	from memory
thời điễm	thời điểm			dấu hỏi and dấu ngã confused	high	from memory
thời điêm	thời điểm			tone lost	high	from memory
thơi điểm	thời điểm			tone lost	high	from memory
thời diểm	thời điểm			mark of a letter lost or wrong	high	from memory
địa điễm	địa điểm			dấu hỏi and dấu ngã confused	high	from memory
địa điêm	địa điểm			tone lost	high	from memory
đĩa điểm	địa điểm			wrong tone	high	from memory
đia điểm	địa điểm			tone lost	high	from memory
địa diểm	địa điểm			mark of a letter lost or wrong	high	from memory
địa điềm	địa điểm			wrong tone	high	from memory
địa điển	địa điểm			sounds alike	high	from memory
quan điễm	quan điểm			dấu hỏi and dấu ngã confused	high	from memory
quan điêm	quan điểm			tone lost	high	from memory
quang điểm	quan điểm			sounds alike	medium	from memory
số lựơng	số lượng			wrong tone	high	from memory
số lường	số lượng			wrong tone	high	from memory
sô lượng	số lượng			tone lost	high	from memory
lực lương	lực lượng	năng;nhân;nguồn;động	thực;tâm;hưu;cao	tone lost	high	from memory
lục lượng	lực lượng			mark of a letter lost or wrong	high	from memory
lực lướng	lực lượng			wrong tone	high	from memory
lực lường	lực lượng			wrong tone	high	from memory
năng lục	năng lực			mark of a letter lost or wrong	high	from memory
lăng lực	năng lực			sounds alike	high	from memory
năng lức	năng lực			wrong tone	high	from memory
năng xuất	năng suất	khả;chức;tiềm;tính;kỹ	khẩu;hiện;bản;phát;trình;xứ;sắc;hàng;cảnh;nhập;huyết;viện;ngũ;thân	sounds alike	high	from memory
hiệu xuất	hiệu suất		khẩu;hiện;bản;phát;trình;xứ;sắc;hàng	sounds alike	high	from memory
công xuất	công suất		khẩu;hiện;bản;phát;trình;xứ;sắc;hàng;cảnh;nhập;thân	sounds alike	high	from memory
lãi xuất	lãi suất			sounds alike	high	from memory
sản suất	sản xuất			sounds alike	high	from memory
xản xuất	sản xuất			sounds alike	high	from memory
sãn xuất	sản xuất			dấu hỏi and dấu ngã confused	high	from memory
sán xuất	sản xuất			wrong tone	high	from memory
sàn xuất	sản xuất			wrong tone	high	from memory
sẳn sàng	sẵn sàng			dấu hỏi and dấu ngã confused	high	from memory
sẵn xàng	sẵn sàng			sounds alike	high	from memory
sẵn sàn	sẵn sàng			sounds alike	high	from memory
sãn sàng	sẵn sàng			mark of a letter lost or wrong	high	from memory
xẵn sàng	sẵn sàng			sounds alike	high	from memory
sằn sàng	sẵn sàng			wrong tone	high	from memory
sữ dụng	sử dụng			dấu hỏi and dấu ngã confused	high	from memory
xử dụng	sử dụng			sounds alike	high	from memory
sứ dụng	sử dụng			wrong tone	high	from memory
sử dung	sử dụng			tone lost	high	from memory
sử dũng	sử dụng			wrong tone	high	from memory
sự dụng	sử dụng			wrong tone	high	from memory
sử đụng	sử dụng			mark of a letter lost or wrong	high	from memory
sư dụng	sử dụng			tone lost	high	from memory
sử rụng	sử dụng			sounds alike	high	from memory
sử lý	xử lý	lịch;tiểu;tiền;dã;thông	luận;giải	sounds alike	high	from memory
xữ lý	xử lý			dấu hỏi and dấu ngã confused	high	from memory
xứ lý	xử lý			wrong tone	high	from memory
sữ lý	xử lý			wrong letters	high	from memory
xự lý	xử lý			wrong tone	high	from memory
xử lỷ	xử lý			wrong tone	high	from memory
xữ phạt	xử phạt			dấu hỏi and dấu ngã confused	high	from memory
sử phạt	xử phạt			sounds alike	high	from memory
xứ phạt	xử phạt			wrong tone	high	from memory
áp dung	áp dụng			tone lost	high	from memory
áp đụng	áp dụng			mark of a letter lost or wrong	high	from memory
áp dũng	áp dụng			wrong tone	high	from memory
vận dung	vận dụng			tone lost	high	from memory
vân dụng	vận dụng			tone lost	high	from memory
vận đụng	vận dụng			mark of a letter lost or wrong	high	from memory
vận dũng	vận dụng			wrong tone	high	from memory
tận dung	tận dụng			tone lost	high	from memory
tân dụng	tận dụng			tone lost	high	from memory
tận đụng	tận dụng			mark of a letter lost or wrong	high	from memory
lợi dung	lợi dụng			tone lost	high	from memory
lơi dụng	lợi dụng			tone lost	high	from memory
nghiêng cứu	nghiên cứu			sounds alike	high	from memory
nghiên cưu	nghiên cứu			tone lost	high	from memory
nghiên cửu	nghiên cứu			wrong tone	high	from memory
nghiền cứu	nghiên cứu			wrong tone	high	from memory
nghiên cữu	nghiên cứu			wrong tone	high	from memory
nghiện cứu	nghiên cứu			wrong tone	high	from memory
nghiên cựu	nghiên cứu			wrong tone	high	from memory
cán bô	cán bộ			tone lost	high	from memory
cản bộ	cán bộ		đội	wrong tone	high	from memory
cạn bộ	cán bộ			wrong tone	high	from memory
can bộ	cán bộ		đội	tone lost	high	from memory
cáng bộ	cán bộ			sounds alike	high	from memory
cán bọ	cán bộ			mark of a letter lost or wrong	high	from memory
công chúc	công chức		mừng;tết;thọ;thư	mark of a letter lost or wrong	high	from memory
công trức	công chức			sounds alike	high	from memory
cộng chức	công chức		năng;vụ;danh	wrong tone	high	from memory
công chưc	công chức			tone lost	high	from memory
viên chúc	viên chức		mừng;tết;thọ	mark of a letter lost or wrong	high	from memory
viện chức	viên chức		năng;danh;vụ	wrong tone	high	from memory
viên trức	viên chức			sounds alike	high	from memory
viên chực	viên chức			wrong tone	high	from memory
đoán viên	đoàn viên			wrong tone	high	from memory
doàn viên	đoàn viên			mark of a letter lost or wrong	high	from memory
đoàn viện	đoàn viên		trợ;kiểm;sĩ	wrong tone	medium	from memory
đãng viên	đảng viên			dấu hỏi and dấu ngã confused	high	from memory
đảng viện	đảng viên			wrong tone	high	from memory
đàng viên	đảng viên			wrong tone	high	from memory
đãng bộ	đảng bộ			dấu hỏi and dấu ngã confused	high	from memory
đảng bô	đảng bộ			tone lost	high	from memory
đàng bộ	đảng bộ			wrong tone	high	from memory
công doàn	công đoàn			mark of a letter lost or wrong	high	from memory
công đoản	công đoàn			wrong tone	high	from memory
công đoán	công đoàn			wrong tone	high	from memory
đoán kết	đoàn kết	dự;chẩn;phán;phỏng	quả	wrong tone	medium	from memory
đoản kết	đoàn kết			wrong tone	high	from memory
doàn kết	đoàn kết			mark of a letter lost or wrong	high	from memory
đoàng kết	đoàn kết			sounds alike	high	from memory
đoàn kệt	đoàn kết			wrong tone	high	from memory
tập thễ	tập thể			dấu hỏi and dấu ngã confused	high	from memory
tập thê	tập thể			tone lost	high	from memory
tập thế	tập thể		hệ;trận;giới;nào;mạnh;lực;thi	wrong tone	high	from memory
tập thề	tập thể			wrong tone	high	from memory
tạp thể	tập thể			mark of a letter lost or wrong	high	from memory
tấp thể	tập thể			wrong tone	high	from memory
cà nhân	cá nhân			wrong tone	high	from memory
cá nhận	cá nhân		thức;giải;được;nuôi;khen	wrong tone	high	from memory
cá nhăn	cá nhân			mark of a letter lost or wrong	high	from memory
cá nhấn	cá nhân			wrong tone	high	from memory
cá nhâng	cá nhân			sounds alike	high	from memory
nhân đân	nhân dân			mark of a letter lost or wrong	high	from memory
nhận dân	nhân dân			wrong tone	high	from memory
nhăn dân	nhân dân			mark of a letter lost or wrong	high	from memory
nhân dâng	nhân dân		hương;hoa;lễ;hiến	sounds alike	high	from memory
nhân giân	nhân dân			sounds alike	high	from memory
lao dộng	lao động			mark of a letter lost or wrong	high	from memory
lao đông	lao động		đảo;y	tone lost	high	from memory
lao đọng	lao động			mark of a letter lost or wrong	high	from memory
lao độn	lao động			sounds alike	high	from memory
nao động	lao động			sounds alike	high	from memory
cơ quân	cơ quan		sự;đội;dụng;nhu;khí	mark of a letter lost or wrong	medium	from memory
cơ quản	cơ quan		lý;trị	wrong tone	medium	from memory
cỡ quan	cơ quan			wrong tone	high	from memory
cờ quan	cơ quan			wrong tone	high	from memory
cơ quang	cơ quan		học;điện	sounds alike	high	from memory
cớ quan	cơ quan			wrong tone	high	from memory
co quan	cơ quan			mark of a letter lost or wrong	high	from memory
cơ quàn	cơ quan			wrong tone	high	from memory
cơ sỡ	cơ sở			dấu hỏi and dấu ngã confused	high	from memory
cơ sớ	cơ sở			wrong tone	high	from memory
cở sở	cơ sở			wrong tone	high	from memory
cơ xở	cơ sở			sounds alike	high	from memory
cỡ sở	cơ sở			wrong tone	high	from memory
cơ sờ	cơ sở			wrong tone	high	from memory
cở sỡ	cơ sở			wrong tone	high	from memory
cơ sợ	cơ sở			wrong tone	high	from memory
đơn vi	đơn vị		phạm	tone lost	high	from memory
đơn vĩ	đơn vị			wrong tone	high	from memory
đon vị	đơn vị			mark of a letter lost or wrong	high	from memory
đờn vị	đơn vị			wrong tone	high	from memory
dơn vị	đơn vị			mark of a letter lost or wrong	high	from memory
đơn vỉ	đơn vị			wrong tone	high	from memory
đợn vị	đơn vị			wrong tone	high	from memory
địa phượng	địa phương			wrong tone	high	from memory
đia phương	địa phương			tone lost	high	from memory
đĩa phương	địa phương			wrong tone	high	from memory
địa phướng	địa phương			wrong tone	high	from memory
địa phường	địa phương			wrong tone	high	from memory
địa phưởng	địa phương			wrong tone	high	from memory
địa bản	địa bàn		đồ;làng;quyền	wrong tone	high	from memory
đia bàn	địa bàn			tone lost	high	from memory
đĩa bàn	địa bàn			wrong tone	high	from memory
địa bần	địa bàn			mark of a letter lost or wrong	high	from memory
trên địa ban	trên địa bàn		hành	tone lost	high	from memory
hôi đồng	hội đồng			tone lost	high	from memory
hội đông	hội đồng		đảo;người;vui;y;xuân;nhất;nhân	tone lost	high	from memory
hội dồng	hội đồng			mark of a letter lost or wrong	high	from memory
hồi đồng	hội đồng			wrong tone	high	from memory
hối đồng	hội đồng			wrong tone	high	from memory
đại biễu	đại biểu			dấu hỏi and dấu ngã confused	high	from memory
đại biếu	đại biểu			wrong tone	high	from memory
đai biểu	đại biểu	đất		tone lost	high	from memory
đại biêu	đại biểu			tone lost	high	from memory
dại biểu	đại biểu			mark of a letter lost or wrong	high	from memory
đại bểu	đại biểu			sounds alike	high	from memory
đai hội	đại hội	đất;cầu		tone lost	high	from memory
đại hôi	đại hội			tone lost	high	from memory
dại hội	đại hội			mark of a letter lost or wrong	high	from memory
đại họi	đại hội			mark of a letter lost or wrong	high	from memory
đạị hội	đại hội			wrong tone	high	from memory
hôi nghị	hội nghị			tone lost	high	from memory
hội nghi	hội nghị		thức;lễ	tone lost	high	from memory
hối nghị	hội nghị			wrong tone	high	from memory
hội nghĩ	hội nghị			wrong tone	high	from memory
hồi nghị	hội nghị			wrong tone	high	from memory
hội thão	hội thảo			dấu hỏi and dấu ngã confused	high	from memory
hôi thảo	hội thảo			tone lost	high	from memory
bí thứ	bí thư		nhất;hai;ba	wrong tone	high	from memory
bi thư	bí thư			tone lost	high	from memory
bí thử	bí thư			wrong tone	high	from memory
bí thu	bí thư			mark of a letter lost or wrong	medium	from memory
bỉ thư	bí thư			wrong tone	high	from memory
chắp hành	chấp hành			mark of a letter lost or wrong	high	from memory
trấp hành	chấp hành			sounds alike	high	from memory
chấp hãnh	chấp hành			wrong tone	high	from memory
chấp hạnh	chấp hành		phúc	wrong tone	high	from memory
chập hành	chấp hành			wrong tone	high	from memory
chấp hánh	chấp hành			wrong tone	high	from memory
ban chất hành	ban chấp hành			sounds alike	high	from memory
chinh quyền	chính quyền			tone lost	high	from memory
chính quyên	chính quyền		góp	tone lost	high	from memory
chính quyển	chính quyền			wrong tone	high	from memory
chính quyện	chính quyền			wrong tone	high	from memory
chình quyền	chính quyền			wrong tone	high	from memory
chính chị	chính trị		em	sounds alike	high	from memory
chinh trị	chính trị			tone lost	high	from memory
chính tri	chính trị		thức;ân;giác;thư	tone lost	high	from memory
chính trì	chính trị		trệ;hoãn	wrong tone	high	from memory
chính trí	chính trị		tuệ;thức	wrong tone	high	from memory
chình trị	chính trị			wrong tone	high	from memory
chĩnh trị	chính trị			wrong tone	high	from memory
chính xách	chính sách			sounds alike	high	from memory
chinh sách	chính sách			tone lost	high	from memory
chính sạch	chính sách		sẽ	wrong tone	high	from memory
chính dáng	chính đáng			mark of a letter lost or wrong	high	from memory
chinh đáng	chính đáng			tone lost	high	from memory
chính đán	chính đáng			sounds alike	high	from memory
chinh xác	chính xác			tone lost	high	from memory
mặt chận	mặt trận			sounds alike	high	from memory
mặc trận	mặt trận			sounds alike	high	from memory
mặt trân	mặt trận		trọng;châu	tone lost	high	from memory
mặt trần	mặt trận		nhà	wrong tone	high	from memory
cưu chiến binh	cựu chiến binh			tone lost	high	from memory
cựu chiến bình	cựu chiến binh			wrong tone	high	from memory
cứu chiến binh	cựu chiến binh			wrong tone	high	from memory
cự chiến binh	cựu chiến binh			sounds alike	high	from memory
phụ nử	phụ nữ			dấu hỏi and dấu ngã confused	high	from memory
phụ lữ	phụ nữ			sounds alike	high	from memory
phụ nự	phụ nữ			wrong tone	high	from memory
trẽ em	trẻ em			dấu hỏi and dấu ngã confused	high	from memory
chẻ em	trẻ em			sounds alike	high	from memory
ũng hộ	ủng hộ			dấu hỏi and dấu ngã confused	high	from memory
úng hộ	ủng hộ			wrong tone	high	from memory
ủng hô	ủng hộ			tone lost	high	from memory
ụng hộ	ủng hộ			wrong tone	high	from memory
giúp đở	giúp đỡ			dấu hỏi and dấu ngã confused	high	from memory
giúp đờ	giúp đỡ			wrong tone	high	from memory
giúp dỡ	giúp đỡ			mark of a letter lost or wrong	high	from memory
dúp đỡ	giúp đỡ			sounds alike	high	from memory
hổ trợ	hỗ trợ			dấu hỏi and dấu ngã confused	high	from memory
hô trợ	hỗ trợ			tone lost	high	from memory
hồ trợ	hỗ trợ			wrong tone	high	from memory
hộ trợ	hỗ trợ		giúp;cấp;lý	wrong tone	medium	from memory
hỗ trơ	hỗ trợ			tone lost	high	from memory
hỗ chợ	hỗ trợ			sounds alike	high	from memory
hỗ trở	hỗ trợ			wrong tone	high	from memory
hố trợ	hỗ trợ			wrong tone	high	from memory
hỗ trớ	hỗ trợ			wrong tone	high	from memory
hổ trở	hỗ trợ			dấu hỏi and dấu ngã confused	high	from memory
quyền góp	quyên góp		ý;vốn;phần;sức	wrong tone	medium	from memory
quên góp	quyên góp			sounds alike	high	from memory
quyển góp	quyên góp			wrong tone	high	from memory
đống góp	đóng góp			mark of a letter lost or wrong	high	from memory
đóng gớp	đóng góp			mark of a letter lost or wrong	high	from memory
đõng góp	đóng góp			wrong tone	high	from memory
giãm nghèo	giảm nghèo			dấu hỏi and dấu ngã confused	high	from memory
dảm nghèo	giảm nghèo			sounds alike	high	from memory
giảm ngèo	giảm nghèo			sounds alike	high	from memory
giám nghèo	giảm nghèo			wrong tone	high	from memory
hô nghèo	hộ nghèo			tone lost	high	from memory
gia đinh	gia đình			tone lost	medium	from memory
gia dình	gia đình			mark of a letter lost or wrong	high	from memory
gia đỉnh	gia đình			wrong tone	high	from memory
chăm xóc	chăm sóc			sounds alike	high	from memory
trăm sóc	chăm sóc			sounds alike	high	from memory
chăm sốc	chăm sóc			mark of a letter lost or wrong	high	from memory
chăm lóc	chăm sóc			sounds alike	high	from memory
chắm sóc	chăm sóc			wrong tone	high	from memory
đời sóng	đời sống			mark of a letter lost or wrong	high	from memory
đơi sống	đời sống			tone lost	high	from memory
đời xống	đời sống			sounds alike	high	from memory
đới sống	đời sống			wrong tone	high	from memory
đòi sống	đời sống			mark of a letter lost or wrong	high	from memory
nối sống	lối sống			sounds alike	high	from memory
lối sóng	lối sống			mark of a letter lost or wrong	high	from memory
lồi sống	lối sống			wrong tone	high	from memory
danh nghiệp	doanh nghiệp			sounds alike	high	from memory
doanh nghiệm	doanh nghiệp			sounds alike	high	from memory
doang nghiệp	doanh nghiệp			sounds alike	high	from memory
doanh nghiệt	doanh nghiệp			sounds alike	high	from memory
sự nghiệm	sự nghiệp			sounds alike	high	from memory
sư nghiệp	sự nghiệp			tone lost	high	from memory
sử nghiệp	sự nghiệp			wrong tone	high	from memory
xự nghiệp	sự nghiệp			sounds alike	high	from memory
công nghiệm	công nghiệp		thu	sounds alike	high	from memory
cộng nghiệp	công nghiệp			wrong tone	high	from memory
công nghiệt	công nghiệp			sounds alike	high	from memory
nông nghiệm	nông nghiệp			sounds alike	high	from memory
lông nghiệp	nông nghiệp			sounds alike	high	from memory
nong nghiệp	nông nghiệp			mark of a letter lost or wrong	high	from memory
nồng nghiệp	nông nghiệp			wrong tone	high	from memory
lông thôn	nông thôn			sounds alike	high	from memory
nông thon	nông thôn			mark of a letter lost or wrong	high	from memory
nông thồn	nông thôn			wrong tone	high	from memory
nồng thôn	nông thôn			wrong tone	high	from memory
nong thôn	nông thôn			mark of a letter lost or wrong	high	from memory
học xinh	học sinh			sounds alike	high	from memory
hóc sinh	học sinh			wrong tone	high	from memory
xinh viên	sinh viên			sounds alike	high	from memory
xinh hoạt	sinh hoạt			sounds alike	high	from memory
sinh hoạc	sinh hoạt			sounds alike	high	from memory
vệ xinh	vệ sinh			sounds alike	high	from memory
vê sinh	vệ sinh			tone lost	high	from memory
hoạt đông	hoạt động		đảo;người;nhất	tone lost	high	from memory
hoạt dộng	hoạt động			mark of a letter lost or wrong	high	from memory
hoạc động	hoạt động			sounds alike	high	from memory
hoạt đọng	hoạt động			mark of a letter lost or wrong	high	from memory
hoạt độn	hoạt động			sounds alike	high	from memory
thanh niêm	thanh niên		yết	sounds alike	high	from memory
thanh nhiên	thanh niên			sounds alike	high	from memory
thiếu liên	thiếu niên		kết;hệ;lạc;quan;tục;thông	sounds alike	high	from memory
thiểu niên	thiếu niên			wrong tone	high	from memory
quân đôi	quân đội			tone lost	high	from memory
quân dội	quân đội			mark of a letter lost or wrong	high	from memory
quần đội	quân đội			wrong tone	high	from memory
quốc phong	quốc phòng		tục;kiến;trào;cảnh;tặng;phú	tone lost	high	from memory
quốc phồng	quốc phòng			mark of a letter lost or wrong	high	from memory
quốc phỏng	quốc phòng			wrong tone	high	from memory
an linh	an ninh		hoạt	sounds alike	high	from memory
an nin	an ninh			sounds alike	high	from memory
ăn ninh	an ninh			mark of a letter lost or wrong	high	from memory
chật tự	trật tự			sounds alike	high	from memory
trật tư	trật tự			tone lost	high	from memory
trật tụ	trật tự		tập;họp	mark of a letter lost or wrong	high	from memory
trật từ	trật tự			wrong tone	high	from memory
vủ trang	vũ trang			dấu hỏi and dấu ngã confused	high	from memory
vũ chang	vũ trang			sounds alike	high	from memory
tuyên truyển	tuyên truyền			wrong tone	high	from memory
tuyền truyền	tuyên truyền			wrong tone	high	from memory
tuyên truyên	tuyên truyền			tone lost	high	from memory
tuyển truyền	tuyên truyền		thống;thông;hình;đạt;nhiệt;máu	wrong tone	high	from memory
tuyên truyện	tuyên truyền		ngắn;tranh;ký;cổ;cười	wrong tone	high	from memory
tuyên chuyền	tuyên truyền			sounds alike	high	from memory
tuyên truyến	tuyên truyền			wrong tone	high	from memory
tiên truyền	tuyên truyền	ưu;đầu;tổ	thông;thống;đạt;hình;dạy	sounds alike	high	from memory
truyên truyền	tuyên truyền			sounds alike	high	from memory
tuyên tuyền	tuyên truyền			sounds alike	medium	from memory
truyển thông	truyền thông			wrong tone	high	seen in an issued text
truyên thông	truyền thông			tone lost	high	from memory
truyện thông	truyền thông			wrong tone	high	from memory
chuyền thông	truyền thông			sounds alike	high	from memory
truyến thông	truyền thông			wrong tone	high	from memory
truyền thồng	truyền thông			wrong tone	high	from memory
truyển thống	truyền thống			wrong tone	high	from memory
truyên thống	truyền thống			tone lost	high	from memory
chuyền thống	truyền thống			sounds alike	high	from memory
truyến thống	truyền thống			wrong tone	high	from memory
thông tinh	thông tin		thần;hoa;túy;gọn;giản;nhuệ	sounds alike	high	from memory
thồng tin	thông tin			wrong tone	high	from memory
thống tin	thông tin	truyền;hệ	cậy;tưởng;học;tức;yêu	wrong tone	high	from memory
thống báo	thông báo	hệ;truyền	cáo;chí;động	wrong tone	high	from memory
thông bào	thông báo			wrong tone	high	from memory
thông bảo	thông báo	giao;truyền;lưu	vệ;hiểm;đảm;tàng;lưu;trì;mật;quản;an;quốc;trợ	wrong tone	high	from memory
thồng báo	thông báo			wrong tone	high	from memory
phỗ biến	phổ biến			dấu hỏi and dấu ngã confused	high	from memory
phố biến	phổ biến	thành;khu;đường;dãy	đổi;động;thành	wrong tone	high	from memory
phổ biên	phổ biến		soạn;tập	tone lost	high	from memory
phổ biển	phổ biến			wrong tone	high	from memory
phồ biến	phổ biến			wrong tone	high	from memory
phô biến	phổ biến			tone lost	high	from memory
phổ biền	phổ biến			wrong tone	high	from memory
phổ biện	phổ biến			wrong tone	high	from memory
giảo dục	giáo dục			wrong tone	high	from memory
giao dục	giáo dục			tone lost	high	from memory
dáo dục	giáo dục			sounds alike	high	from memory
giáo giục	giáo dục			sounds alike	high	from memory
giáo dực	giáo dục			mark of a letter lost or wrong	high	from memory
giào dục	giáo dục			wrong tone	high	from memory
giáo dụt	giáo dục			sounds alike	high	from memory
đào tao	đào tạo			tone lost	high	from memory
đào tảo	đào tạo			wrong tone	high	from memory
dào tạo	đào tạo			mark of a letter lost or wrong	high	from memory
đao tạo	đào tạo			tone lost	high	from memory
đạo tạo	đào tạo	lãnh;chỉ;chủ;nhân;tu	điều;ra;mọi;nên;sự;thành;lập	wrong tone	high	from memory
đào tạọ	đào tạo			wrong tone	high	from memory
bồi dưởng	bồi dưỡng			dấu hỏi and dấu ngã confused	high	from memory
bồi dướng	bồi dưỡng			wrong tone	high	from memory
bối dưỡng	bồi dưỡng			wrong tone	high	from memory
bội dưỡng	bồi dưỡng			wrong tone	high	from memory
bồi dượng	bồi dưỡng			wrong tone	high	from memory
bổi dưỡng	bồi dưỡng			wrong tone	high	from memory
bồi dường	bồi dưỡng			wrong tone	high	from memory
bồi giưỡng	bồi dưỡng			sounds alike	high	from memory
đao đức	đạo đức			tone lost	high	from memory
dạo đức	đạo đức			mark of a letter lost or wrong	high	from memory
đạo dức	đạo đức			mark of a letter lost or wrong	high	from memory
đạo đúc	đạo đức			mark of a letter lost or wrong	high	from memory
đạo đứt	đạo đức			sounds alike	high	from memory
phẫm chất	phẩm chất			dấu hỏi and dấu ngã confused	high	from memory
phẩm trất	phẩm chất			sounds alike	high	from memory
phẩm chấp	phẩm chất	sản;tác;thực	nhận;thuận;hành	sounds alike	medium	from memory
phâm chất	phẩm chất			tone lost	high	from memory
phấm chất	phẩm chất			wrong tone	high	from memory
phẩm chắt	phẩm chất			mark of a letter lost or wrong	high	from memory
tư tường	tư tưởng	đầu	rào;nhà;bao;thuật;trình;vây;minh	wrong tone	high	from memory
tư tướng	tư tưởng		lĩnh;tá;quân	wrong tone	high	from memory
tư tượng	tư tưởng	đầu	đài;gỗ;trưng;thờ	wrong tone	high	from memory
tư tưỡng	tư tưởng			dấu hỏi and dấu ngã confused	high	from memory
tư tửng	tư tưởng			sounds alike	high	from memory
học tạp	học tập		chí;vụ;kỹ;chất	mark of a letter lost or wrong	high	from memory
học tấp	học tập			wrong tone	high	from memory
hóc tập	học tập			wrong tone	high	from memory
học tặp	học tập			mark of a letter lost or wrong	high	from memory
chủ nghỉa	chủ nghĩa			dấu hỏi and dấu ngã confused	high	from memory
chũ nghĩa	chủ nghĩa			dấu hỏi and dấu ngã confused	high	from memory
chủ nghía	chủ nghĩa			wrong tone	high	from memory
chũ nghỉa	chủ nghĩa			dấu hỏi and dấu ngã confused	high	from memory
ý nghỉa	ý nghĩa			dấu hỏi and dấu ngã confused	high	from memory
ý nghía	ý nghĩa			wrong tone	high	from memory
ỹ nghĩa	ý nghĩa			wrong tone	high	from memory
nghỉa vụ	nghĩa vụ			dấu hỏi and dấu ngã confused	high	from memory
nghĩa vu	nghĩa vụ			tone lost	high	from memory
đền ơn đáp nghỉa	đền ơn đáp nghĩa			dấu hỏi and dấu ngã confused	high	from memory
đền on đáp nghĩa	đền ơn đáp nghĩa			mark of a letter lost or wrong	high	from memory
kỹ niệm	kỷ niệm			dấu hỏi and dấu ngã confused	high	from memory
kỷ niêm	kỷ niệm		phong;yết	tone lost	high	from memory
kỷ nệm	kỷ niệm			sounds alike	high	from memory
ký niệm	kỷ niệm			wrong tone	high	from memory
kỳ niệm	kỷ niệm			wrong tone	high	from memory
kỷ liệm	kỷ niệm			sounds alike	high	from memory
kỷ niện	kỷ niệm			sounds alike	high	from memory
kỹ luật	kỷ luật	hiểu;cứu;đọc;nắm;học;xem		dấu hỏi and dấu ngã confused	medium	from memory
kỵ luật	kỷ luật			wrong tone	high	from memory
kỷ luậc	kỷ luật			sounds alike	high	from memory
kỹ cương	kỷ cương			dấu hỏi and dấu ngã confused	high	from memory
kỷ cường	kỷ cương			wrong tone	high	from memory
ký cương	kỷ cương			wrong tone	high	from memory
kỷ cưởng	kỷ cương			wrong tone	high	from memory
kỷ thuật	kỹ thuật			dấu hỏi and dấu ngã confused	high	from memory
ký thuật	kỹ thuật			wrong tone	high	from memory
kỹ thuận	kỹ thuật		lợi	sounds alike	high	from memory
kỳ thuật	kỹ thuật			wrong tone	high	from memory
kỷ năng	kỹ năng		lực;khiếu;suất	dấu hỏi and dấu ngã confused	high	from memory
ký năng	kỹ năng	đăng;chữ	lực;khiếu;suất	wrong tone	medium	from memory
kỹ nâng	kỹ năng		cao	mark of a letter lost or wrong	high	from memory
trào mừng	chào mừng	phong;cao		sounds alike	high	from memory
chào mứng	chào mừng			wrong tone	high	from memory
chao mừng	chào mừng			tone lost	high	from memory
chào mưng	chào mừng			tone lost	high	from memory
chào mửng	chào mừng			wrong tone	high	from memory
nhân diệp	nhân dịp			sounds alike	medium	from memory
nhân díp	nhân dịp			wrong tone	high	from memory
nhận dịp	nhân dịp	đón;tiếp		wrong tone	medium	from memory
nhăn dịp	nhân dịp			mark of a letter lost or wrong	high	from memory
lịch sữ	lịch sử			dấu hỏi and dấu ngã confused	high	from memory
lịch sủ	lịch sử			mark of a letter lost or wrong	high	from memory
lịch xử	lịch sử		lý;án;phạt	sounds alike	high	from memory
lịch sứ	lịch sử			wrong tone	high	from memory
tố quốc	tổ quốc	yếu;nhân	gia;tế;phòng;hội	wrong tone	medium	from memory
tồ quốc	tổ quốc			wrong tone	high	from memory
tỗ quốc	tổ quốc			dấu hỏi and dấu ngã confused	high	from memory
đất nứơc	đất nước			wrong tone	high	from memory
đất lước	đất nước			sounds alike	high	from memory
yều nước	yêu nước			wrong tone	high	from memory
đọc lập	độc lập		trường;luận;tức;trình	mark of a letter lost or wrong	high	from memory
độc lâp	độc lập			tone lost	high	from memory
độc lặp	độc lập			mark of a letter lost or wrong	high	from memory
hạnh phục	hạnh phúc			wrong tone	high	from memory
hanh phúc	hạnh phúc			tone lost	high	from memory
hành phúc	hạnh phúc		lợi;tra;kế;đáp;thẩm	wrong tone	medium	from memory
dân chũ	dân chủ			dấu hỏi and dấu ngã confused	high	from memory
đân chủ	dân chủ			mark of a letter lost or wrong	high	from memory
dân trủ	dân chủ			sounds alike	high	from memory
dân chù	dân chủ			wrong tone	high	from memory
cộng khai	công khai	công	thác;trương;mạc;báo	wrong tone	high	from memory
công khải	công khai			wrong tone	high	from memory
công khái	công khai		niệm;quát	wrong tone	high	from memory
niền tin	niềm tin			sounds alike	high	from memory
liềm tin	niềm tin			sounds alike	high	from memory
niêm tin	niềm tin			tone lost	high	from memory
nguyên vọng	nguyện vọng			tone lost	high	from memory
nguyện vong	nguyện vọng			tone lost	high	from memory
nguyện vộng	nguyện vọng			mark of a letter lost or wrong	high	from memory
nguyền vọng	nguyện vọng			wrong tone	high	from memory
tình nguyên	tình nguyện		nhân;tắc;liệu;trạng	tone lost	high	from memory
tinh nguyện	tình nguyện			tone lost	medium	from memory
tình nguyền	tình nguyện			wrong tone	high	from memory
nguyên tắt	nguyên tắc			sounds alike	high	from memory
nguyền tắc	nguyên tắc			wrong tone	high	from memory
nguyện tắc	nguyên tắc			wrong tone	high	from memory
nguyên nhận	nguyên nhân	tài;trung;tây		wrong tone	medium	from memory
nguyền nhân	nguyên nhân			wrong tone	high	from memory
khẫu hiệu	khẩu hiệu			dấu hỏi and dấu ngã confused	high	from memory
khẩu hiêu	khẩu hiệu			tone lost	high	from memory
tinh hình	tình hình		thể;thức	tone lost	high	from memory
tình hinh	tình hình			tone lost	high	from memory
tính hình	tình hình		thức;sự;tượng;thành;học	wrong tone	high	from memory
tình hỉnh	tình hình			wrong tone	high	from memory
đỗi mới	đổi mới			dấu hỏi and dấu ngã confused	high	from memory
đồi mới	đổi mới			wrong tone	medium	from memory
đổi mơi	đổi mới			tone lost	high	from memory
dổi mới	đổi mới			mark of a letter lost or wrong	high	from memory
đổi mối	đổi mới		quan;liên	mark of a letter lost or wrong	high	from memory
đối mới	đổi mới	tương;tuyệt;phản;cân;thi		wrong tone	high	from memory
thay đỗi	thay đổi			dấu hỏi and dấu ngã confused	high	from memory
thay đồi	thay đổi			wrong tone	high	from memory
thay dổi	thay đổi			mark of a letter lost or wrong	high	from memory
trao đỗi	trao đổi			dấu hỏi and dấu ngã confused	high	from memory
chao đổi	trao đổi			sounds alike	high	from memory
trao đồi	trao đổi			wrong tone	high	from memory
trau đổi	trao đổi			sounds alike	high	from memory
trao dổi	trao đổi			mark of a letter lost or wrong	high	from memory
trao dồi	trau dồi			sounds alike	high	from memory
chau dồi	trau dồi			sounds alike	high	from memory
trau rồi	trau dồi			sounds alike	high	from memory
cãi tiến	cải tiến			dấu hỏi and dấu ngã confused	high	from memory
cải tiên	cải tiến			tone lost	high	from memory
cải tiển	cải tiến			wrong tone	high	from memory
cái tiến	cải tiến		bộ;trình;độ;sĩ	wrong tone	high	from memory
cãi cách	cải cách			dấu hỏi and dấu ngã confused	high	from memory
cải cánh	cải cách			sounds alike	high	from memory
cài cách	cải cách			wrong tone	high	from memory
cãi thiện	cải thiện			dấu hỏi and dấu ngã confused	high	from memory
cải thiên	cải thiện			tone lost	high	from memory
cải thiển	cải thiện			wrong tone	high	from memory
vửng mạnh	vững mạnh			dấu hỏi and dấu ngã confused	high	from memory
vưng mạnh	vững mạnh			tone lost	high	from memory
vững manh	vững mạnh			tone lost	high	from memory
vựng mạnh	vững mạnh			wrong tone	high	from memory
vũng mạnh	vững mạnh			mark of a letter lost or wrong	high	from memory
vửng chắc	vững chắc			dấu hỏi and dấu ngã confused	high	from memory
vững trắc	vững chắc			sounds alike	high	from memory
vững chắt	vững chắc			sounds alike	high	from memory
bền vửng	bền vững			dấu hỏi and dấu ngã confused	high	from memory
bền vưng	bền vững			tone lost	high	from memory
bển vững	bền vững			wrong tone	high	from memory
bền vựng	bền vững			wrong tone	high	from memory
bền vũng	bền vững			mark of a letter lost or wrong	high	from memory
lành manh	lành mạnh			tone lost	high	from memory
nành mạnh	lành mạnh			sounds alike	high	from memory
lanh mạnh	lành mạnh			tone lost	high	from memory
phát triễn	phát triển			dấu hỏi and dấu ngã confused	high	from memory
phát triên	phát triển			tone lost	high	seen in an issued text
phát triện	phát triển			wrong tone	high	from memory
phát triền	phát triển			wrong tone	high	from memory
phát chiển	phát triển			sounds alike	high	from memory
pháp triển	phát triển	tư;hành;lập;hợp	khai;lãm	sounds alike	high	from memory
phát triến	phát triển			wrong tone	high	from memory
phác triển	phát triển			sounds alike	high	from memory
kinh tê	kinh tế			tone lost	high	from memory
kinh tể	kinh tế			wrong tone	high	from memory
kin tế	kinh tế			sounds alike	high	from memory
kinh tề	kinh tế			wrong tone	high	from memory
kinh thế	kinh tế		giới;tế;kỷ	sounds alike	high	from memory
xả hội	xã hội			dấu hỏi and dấu ngã confused	high	from memory
xã hôi	xã hội			tone lost	high	from memory
sã hội	xã hội			sounds alike	high	from memory
xạ hội	xã hội			wrong tone	high	from memory
xã họi	xã hội			mark of a letter lost or wrong	high	from memory
xã hỗi	xã hội			wrong tone	high	from memory
xã hội chủ nghỉa	xã hội chủ nghĩa			dấu hỏi and dấu ngã confused	high	from memory
xã hội chũ nghĩa	xã hội chủ nghĩa			dấu hỏi and dấu ngã confused	high	from memory
văn ming	văn minh			sounds alike	high	from memory
vân minh	văn minh			mark of a letter lost or wrong	high	from memory
bão hiểm	bảo hiểm			dấu hỏi and dấu ngã confused	high	from memory
bảo hiễm	bảo hiểm			dấu hỏi and dấu ngã confused	high	from memory
bảo hiếm	bảo hiểm			wrong tone	medium	from memory
bảo hiêm	bảo hiểm			tone lost	high	from memory
bào hiểm	bảo hiểm			wrong tone	high	from memory
môi chường	môi trường			sounds alike	high	from memory
mồi trường	môi trường			wrong tone	high	from memory
môi trưởng	môi trường			wrong tone	high	from memory
mội trường	môi trường			wrong tone	high	from memory
môi trương	môi trường			tone lost	high	from memory
thị chường	thị trường			sounds alike	high	from memory
ngăn chăn	ngăn chặn			tone lost	high	from memory
ngăn trặn	ngăn chặn			sounds alike	high	from memory
ngắn chặn	ngăn chặn			wrong tone	high	from memory
ngăn chặng	ngăn chặn			sounds alike	high	from memory
phong chống	phòng chống	tiên;xung		tone lost	high	from memory
phóng chống	phòng chống			wrong tone	high	from memory
vi phạn	vi phạm			sounds alike	high	from memory
vi pham	vi phạm			tone lost	high	from memory
phạm vị	phạm vi	vi;xâm;tội	trí;thành	wrong tone	medium	from memory
phạm vì	phạm vi	vi;xâm;tội		wrong tone	medium	from memory
phạm vỉ	phạm vi			wrong tone	high	from memory
phát luật	pháp luật			sounds alike	high	from memory
phác luật	pháp luật			sounds alike	high	from memory
pháp luậc	pháp luật			sounds alike	high	from memory
lơi ích	lợi ích			tone lost	high	from memory
lợi ịch	lợi ích			wrong tone	high	from memory
quyền lơi	quyền lợi			tone lost	high	from memory
quyên lợi	quyền lợi			tone lost	high	from memory
quyển lợi	quyền lợi			wrong tone	high	from memory
phúc vụ	phục vụ			wrong tone	high	from memory
phục vu	phục vụ			tone lost	high	from memory
phực vụ	phục vụ			mark of a letter lost or wrong	high	from memory
phục vự	phục vụ			mark of a letter lost or wrong	high	from memory
phục vũ	phục vụ		khí;trang;đình	wrong tone	high	from memory
vè việc	về việc			mark of a letter lost or wrong	high	from memory
vê việc	về việc			tone lost	high	from memory
vể việc	về việc			wrong tone	high	from memory
vế việc	về việc			wrong tone	high	from memory
vễ việc	về việc			wrong tone	high	from memory
yêu cầu vè	yêu cầu về			mark of a letter lost or wrong	high	seen in an issued text
căn cú	căn cứ			mark of a letter lost or wrong	high	from memory
căng cứ	căn cứ			sounds alike	high	from memory
cằn cứ	căn cứ			wrong tone	high	from memory
căn cư	căn cứ		trú	tone lost	high	seen in an issued text
cắn cứ	căn cứ			wrong tone	high	from memory
cân cứ	căn cứ			mark of a letter lost or wrong	high	from memory
căn cử	căn cứ		tri;đại;cán;người	wrong tone	high	from memory
kềm theo	kèm theo			mark of a letter lost or wrong	high	from memory
kém theo	kèm theo			wrong tone	high	from memory
kèm thao	kèm theo			sounds alike	high	from memory
kem theo	kèm theo			tone lost	high	from memory
kèn theo	kèm theo			sounds alike	high	from memory
đinh kèm	đính kèm			tone lost	high	from memory
đính kém	đính kèm			wrong tone	high	from memory
nới nhận	nơi nhận			wrong tone	high	from memory
nỡi nhận	nơi nhận			wrong tone	high	from memory
lơi nhận	nơi nhận			sounds alike	high	from memory
nơi nhện	nơi nhận			sounds alike	high	from memory
kinh gửi	kính gửi			tone lost	high	from memory
kính gữi	kính gửi			dấu hỏi and dấu ngã confused	high	from memory
kính gứi	kính gửi			wrong tone	high	from memory
kín gửi	kính gửi			sounds alike	high	from memory
kinh gữi	kính gửi			tone lost	high	from memory
trân chọng	trân trọng			sounds alike	high	from memory
trận trọng	trân trọng	mặt;thế	tâm;điểm	wrong tone	high	from memory
chân trọng	trân trọng			sounds alike	high	from memory
trân trộng	trân trọng			mark of a letter lost or wrong	high	from memory
giai đoàn	giai đoạn			wrong tone	high	from memory
dai đoạn	giai đoạn			sounds alike	high	from memory
giai đoan	giai đoạn			tone lost	high	from memory
giải đoạn	giai đoạn			wrong tone	high	from memory
giai doạn	giai đoạn			mark of a letter lost or wrong	high	from memory
kết luân	kết luận		chuyển;phiên	tone lost	high	from memory
kết luậng	kết luận			sounds alike	high	from memory
kếp luận	kết luận			sounds alike	high	from memory
kiên thức	kiến thức			tone lost	high	from memory
kiến thúc	kiến thức		đẩy	mark of a letter lost or wrong	high	from memory
kiếm thức	kiến thức			sounds alike	high	from memory
liên quang	liên quan			sounds alike	high	from memory
liện quan	liên quan			wrong tone	high	from memory
liên quản	liên quan		lý	wrong tone	high	from memory
liên hê	liên hệ			tone lost	high	from memory
liên hề	liên hệ			wrong tone	high	from memory
liện hệ	liên hệ			wrong tone	high	from memory
nghiêm thu	nghiệm thu			tone lost	high	from memory
quan lý	quản lý	cơ;khách;liên;tổng;chủ;hải;trực	luận;giải;do;thuyết;lịch	tone lost	high	from memory
quảng lý	quản lý			sounds alike	high	from memory
quàn lý	quản lý			wrong tone	high	from memory
quán lý	quản lý		do	wrong tone	high	from memory
quản ly	quản lý			tone lost	high	from memory
quản lỷ	quản lý			wrong tone	high	from memory
quãn lý	quản lý			dấu hỏi and dấu ngã confused	high	from memory
quạn lý	quản lý			wrong tone	high	from memory
đồng trí	đồng chí		tuệ;thức	sounds alike	high	from memory
đồn chí	đồng chí			sounds alike	high	from memory
dồng chí	đồng chí			mark of a letter lost or wrong	high	from memory
đồng bô	đồng bộ			tone lost	high	from memory
đòng bộ	đồng bộ			mark of a letter lost or wrong	high	from memory
đồng bọ	đồng bộ			mark of a letter lost or wrong	high	from memory
đồng thơi	đồng thời			tone lost	high	from memory
đồng thới	đồng thời			wrong tone	high	from memory
đồng thuân	đồng thuận			tone lost	high	from memory
họp tác	hợp tác		động;phẩm;nghiệp;chiến;giả	mark of a letter lost or wrong	high	from memory
họp đồng	hợp đồng		thời;chí;bộ;loạt;ý;nghiệp	mark of a letter lost or wrong	high	from memory
họp pháp	hợp pháp		luật;lệnh;chế	mark of a letter lost or wrong	high	from memory
họp lý	hợp lý		luận;do	mark of a letter lost or wrong	high	from memory
thích họp	thích hợp		mặt	mark of a letter lost or wrong	high	from memory
chuyễn đổi	chuyển đổi			dấu hỏi and dấu ngã confused	high	from memory
truyển đổi	chuyển đổi			sounds alike	high	from memory
chuyển đỗi	chuyển đổi			dấu hỏi and dấu ngã confused	high	from memory
chuyên đổi	chuyển đổi		mới	tone lost	high	from memory
chuyễn biến	chuyển biến			dấu hỏi and dấu ngã confused	high	from memory
truyển biến	chuyển biến			sounds alike	high	from memory
chuyên biến	chuyển biến			tone lost	medium	from memory
truyên môn	chuyên môn			sounds alike	high	from memory
chuyên mon	chuyên môn			mark of a letter lost or wrong	high	from memory
chuyện môn	chuyên môn			wrong tone	high	from memory
truyên đề	chuyên đề			sounds alike	high	from memory
chuyên đê	chuyên đề			tone lost	high	from memory
truyên nghiệp	chuyên nghiệp			sounds alike	high	from memory
chuyền đạt	truyền đạt			sounds alike	high	from memory
truyển đạt	truyền đạt			wrong tone	high	from memory
quán chiệt	quán triệt			sounds alike	high	from memory
quán triệp	quán triệt			sounds alike	high	from memory
quan triệt	quán triệt			tone lost	high	from memory
quản triệt	quán triệt			wrong tone	high	from memory
quán triệc	quán triệt			sounds alike	high	from memory
học hõi	học hỏi			dấu hỏi and dấu ngã confused	high	from memory
rà xoát	rà soát			sounds alike	high	from memory
dà soát	rà soát			sounds alike	high	from memory
rà soá	rà soát			sounds alike	high	from memory
rà sót	rà soát			sounds alike	high	from memory
ra soát	rà soát			tone lost	medium	from memory
tổng sô	tổng số			tone lost	high	from memory
tông số	tổng số			tone lost	high	from memory
tỷ lê	tỷ lệ			tone lost	high	from memory
tỹ lệ	tỷ lệ			dấu hỏi and dấu ngã confused	high	from memory
đúng qui đinh	đúng quy định			sounds alike	high	from memory
đúng quy đinh	đúng quy định			tone lost	high	from memory
thủ trường	thủ trưởng			wrong tone	high	from memory
thủ chưởng	thủ trưởng			sounds alike	high	from memory
thũ trưởng	thủ trưởng			dấu hỏi and dấu ngã confused	high	from memory
thủ trướng	thủ trưởng			wrong tone	high	from memory
chưởng ban	trưởng ban			sounds alike	high	from memory
thành phẩn	thành phần			wrong tone	high	from memory
thàng lập	thành lập			sounds alike	high	from memory
tuyển trình	tuyến trình	thi;xét;sơ;dự		or quy trình	medium	seen in an issued text
nguyễn văn trõi	nguyễn văn trỗi			mark of a letter lost or wrong	high	from memory
nguyễn văn trổi	nguyễn văn trỗi			dấu hỏi and dấu ngã confused	high	from memory

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
state_practice	Lịch công tác	LCT	LỊCH CÔNG TÁC	Lịch làm việc		{n}/LCT-{org}	year	weekly or monthly; mostly without a number	low	from memory
state_practice	Thư ngỏ		THƯ NGỎ	Thư kêu gọi			none	open letters to parents and members	low	from memory
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
army	Mệnh lệnh	ML	MỆNH LỆNH			{n}/ML-{org}	year		medium	from memory
army	Chỉ lệnh	CL	CHỈ LỆNH			{n}/CL-{org}	year		medium	from memory
army	Quyết định	QĐ	QUYẾT ĐỊNH			{n}/QĐ-{org}	year	{org} is BQP or a command	medium	public repository text
army	Kế hoạch	KH	KẾ HOẠCH			{n}/KH-{org}	year	{org} is BQP or a command	medium	public repository text
army	Hướng dẫn	HD	HƯỚNG DẪN			{n}/HD-{org}	year	{org} is BQP or a command	medium	public repository text
army	Quy chế	QC	QUY CHẾ			{n}/QC-{org}	year	{org} is BQP or a command	medium	public repository text
army	Quy định	QyĐ	QUY ĐỊNH			{n}/QyĐ-{org}	year	{org} is BQP or a command	medium	public repository text

"""#
  static let dutyExceptions: StaticString = #"""
# Verbs of duties with the words beside which they are none: the last syllable of another word, or a part of a name.
verb	not_after	not_before	name_after	note	confidence	source
trình	chương;quy;công;tiến;lộ			chương trình, quy trình, công trình, tiến trình, lộ trình	high	from memory
ký	thư;đăng;nhật			thư ký, đăng ký, nhật ký	high	from memory
lập	công;độc;quốc			công lập, độc lập, quốc lập	high	from memory
xuất	sản;đề;đột;nhập;công;trích;truy;tái			sản xuất, đột xuất	high	from memory
nộp	người			người nộp thuế	high	from memory
nhận	xác;công;tiếp	diện;thức;định;thấy		nhận diện	high	from memory
cử	bầu	tri;nhân		bầu cử	high	from memory
dựng	xây			xây dựng	high	from memory
giao	đoàn	thông;dịch		đoàn giao, giao thông	high	from memory
cần	hậu			hậu cần	high	from memory
tự	trật;thứ	viện;trị;nhiên;vệ;do;nguyện;quản;chủ		tự viện, tự trị, trật tự, thứ tự	high	from memory
thu	lý;vụ			Phòng Quản lý thu	high	from memory
tổng hợp	hoạch;chính			Phòng Kế hoạch tổng hợp, Phòng Hành chính tổng hợp	high	from memory
quản lý	ban;quan;bộ;vị;cấp;mới			Ban quản lý dự án, cơ quan quản lý	high	from memory
sử dụng	vị;quan;người			đơn vị sử dụng ngân sách	high	from memory
kiểm sát	viện			Viện kiểm sát	high	from memory
kiểm tra	viện		đoàn;đội;tổ	đoàn kiểm tra	high	from memory
thường xuyên	dục			trung tâm giáo dục thường xuyên	high	from memory
xây dựng	tư	tỉnh		Ban Quản lý đầu tư xây dựng tỉnh	high	from memory
tuyên truyền			đoàn;đội;tổ	tổ tuyên truyền	high	from memory
giám sát			đoàn;đội;tổ	đoàn giám sát	high	from memory
thẩm định			đoàn;đội;tổ	tổ thẩm định	high	from memory
thẩm tra			đoàn;đội;tổ	tổ thẩm tra	high	from memory
khảo sát			đoàn;đội;tổ	đoàn khảo sát	high	from memory
tư vấn			đoàn;đội;tổ	tổ tư vấn	high	from memory
tổ chức			ban	ban tổ chức	high	from memory
chỉ đạo			ban	ban chỉ đạo	high	from memory
trả	chi;hoàn			chi trả	high	from memory
làm	việc	điểm		việc làm	high	from memory
duyệt	xét;phê;kiểm			xét duyệt, phê duyệt, kiểm duyệt	high	from memory
trực	thường;túc	thuộc;tuyến;quan;ban		thường trực, trực thuộc, trực tuyến, trực quan	high	from memory
mời	giấy;thư			giấy mời, thư mời	high	from memory
kiểm phiếu			ban;tổ	tổ kiểm phiếu	high	from memory
bầu		cử		bầu cử	high	from memory
dự thảo	bản;soạn			bản dự thảo	high	from memory
mua sắm			tổ;ban	tổ mua sắm	high	from memory
cách ly			khu;khoa;chốt	khu cách ly	high	from memory
giúp		việc		tổ giúp việc	high	from memory
lưu	bảo	trữ;thông;động;trú;ý		bảo lưu, lưu trữ, lưu thông, lưu động	high	from memory
vệ sinh	toàn	viên;lao;an;thực;môi	tổ;đội	an toàn, vệ sinh lao động; an toàn vệ sinh viên	high	from memory
huấn luyện	tâm		ban;tổ	trung tâm huấn luyện	high	from memory
bảo quản			kho;tổ	kho bảo quản	high	from memory
chấp hành			ban	ban chấp hành	high	from memory
cưỡng chế			ban;đội;tổ	tổ cưỡng chế	high	from memory
cứu trợ			ban	ban cứu trợ	high	from memory
điều phối			ban;tổ;phòng	văn phòng điều phối	high	from memory
đo đạc			đội;tổ	tổ đo đạc	high	from memory
chấm thi			ban;tổ	ban chấm thi	high	from memory
coi thi			ban;tổ	ban coi thi	high	from memory
ra đề			ban;tổ	tổ ra đề	high	from memory
hòa giải			tổ;đội	tổ hòa giải	high	from memory
phát thanh	truyền		đài;ban	đài phát thanh	high	from memory
quy tập			đội;tổ	đội quy tập	high	from memory
tiếp công dân			ban;phòng	ban tiếp công dân	high	from memory
truy vết			tổ;đội	tổ truy vết	high	from memory
vận chuyển			đội;tổ	đội vận chuyển	high	from memory
phân luồng			tổ	tổ phân luồng	high	from memory
phụ trách	tổng			tổng phụ trách	high	from memory
phổ biến	hợp			Hội đồng Phối hợp phổ biến, giáo dục pháp luật	high	from memory
tích cực	sức			khoa hồi sức tích cực	high	from memory
điều hành			ban	ban điều hành	high	from memory
bồi thường			ban	ban bồi thường	high	from memory
dự báo			tâm;đài;phòng	trung tâm dự báo	high	from memory
duy tu			đội;tổ	đội duy tu	high	from memory
giải phóng mặt bằng	thường;và;trợ		ban;đội;tổ	ban bồi thường, giải phóng mặt bằng	high	from memory
kiểm định	khí;và		tâm;phòng;trạm	trung tâm kiểm định	high	from memory
kiểm soát			phòng;ban;tâm;trạm;chốt;tổ	trạm kiểm soát	high	from memory
quan trắc			tâm;trạm	trạm quan trắc	high	from memory
rà phá			đội	đội rà phá	high	from memory
thanh lý			tổ	tổ thanh lý	high	from memory
thí nghiệm			phòng;đội;tổ;tâm	phòng thí nghiệm	high	from memory
tìm kiếm			đội;ban;tổ	đội tìm kiếm	high	from memory
trợ giúp			tâm	trung tâm trợ giúp pháp lý	high	from memory
tuyển dụng			phòng;ban	phòng tuyển dụng	high	from memory
tuyển sinh			ban;phòng	ban tuyển sinh	high	from memory
tuyển quân			đội;ban	đội tuyển quân	high	from memory
tiếp đón			tổ;ban	tổ tiếp đón	high	from memory
thực hành			phòng;trường	phòng thực hành	high	from memory
khử trùng			đội;tổ	đội khử trùng	high	from memory
trực tiếp	trên			công đoàn cấp trên trực tiếp cơ sở	high	from memory

"""#
  static let dutyWords: StaticString = #"""
# The words by which it is known who owes a duty: what bodies do, how those who owe are named, and what only looks like their names.
use	words	note	confidence	source
verb	bám sát		high	from memory
verb	ban hành		high	from memory
verb	bàn giao		high	from memory
verb	bảo dưỡng		high	from memory
verb	bảo đảm		high	from memory
verb	bảo lãnh		high	from memory
verb	bảo quản		high	from memory
verb	bảo trì		high	from memory
verb	báo cáo		high	from memory
verb	bắt đầu		high	from memory
verb	bầu		high	from memory
verb	bế mạc		high	from memory
verb	biên soạn		high	from memory
verb	biên tập		high	from memory
verb	biểu diễn		high	from memory
verb	biểu dương		high	from memory
verb	bình bầu		high	from memory
verb	bình chọn		high	from memory
verb	bình ổn		high	from memory
verb	bình xét		high	from memory
verb	bổ sung		high	from memory
verb	bố trí		high	from memory
verb	bóc tách		high	from memory
verb	bốc thăm		high	from memory
verb	bồi dưỡng		high	from memory
verb	bồi thường		high	from memory
verb	cách ly		high	from memory
verb	cài đặt		high	from memory
verb	cải tạo		high	from memory
verb	cải thiện		high	from memory
verb	cấm		high	from memory
verb	cam kết		high	from memory
verb	cắm		high	from memory
verb	căn cứ		high	from memory
verb	cân đối		high	from memory
verb	cần		high	from memory
verb	cảnh báo		high	from memory
verb	canh gác		high	from memory
verb	cấp đổi		high	from memory
verb	cấp giấy		high	from memory
verb	cấp kinh phí		high	from memory
verb	cấp mã		high	from memory
verb	cấp phát		high	from memory
verb	cập nhật		high	from memory
verb	cấp phép		high	from memory
verb	cấp sổ		high	from memory
verb	cấp tài khoản		high	from memory
verb	cấp thẻ		high	from memory
verb	chấm bài		high	from memory
verb	chấm dứt		high	from memory
verb	chăm lo		high	from memory
verb	chấm điểm		high	from memory
verb	chăm sóc		high	from memory
verb	chấm thi		high	from memory
verb	chấn chỉnh		high	from memory
verb	chấp hành		high	from memory
verb	chi trả		high	from memory
verb	chỉ đạo		high	from memory
verb	chia sẻ		high	from memory
verb	chỉnh lý		high	from memory
verb	chỉnh sửa		high	from memory
verb	chỉnh trang		high	from memory
verb	chịu trách nhiệm		high	from memory
verb	cho biết		high	from memory
verb	cho học sinh		high	from memory
verb	cho nghỉ		high	from memory
verb	cho phép		high	from memory
verb	cho ý kiến		high	from memory
verb	chọn		high	from memory
verb	chốt		high	from memory
verb	chủ động		high	from memory
verb	chủ trì		high	from memory
verb	chuẩn bị		high	from memory
verb	chuẩn hóa		high	from memory
verb	chung khảo		high	from memory
verb	chứng thực		high	from memory
verb	chụp		high	from memory
verb	chuyển		high	from memory
verb	có biện pháp		high	from memory
verb	có kế hoạch		high	from memory
verb	có nhiệm vụ		high	from memory
verb	có trách nhiệm		high	from memory
verb	coi thi		high	from memory
verb	công bố		high	from memory
verb	công khai		high	from memory
verb	công nhận		high	from memory
verb	cụ thể		high	from memory
verb	cung cấp		high	from memory
verb	cung ứng		high	from memory
verb	củng cố		high	from memory
verb	cử		high	from memory
verb	cưỡng chế		high	from memory
verb	cứu trợ		high	from memory
verb	dán		high	from memory
verb	dâng hoa		high	from memory
verb	dành		high	from memory
verb	dâng hương		high	from memory
verb	di dời		high	from memory
verb	diễn tập		high	from memory
verb	dọn dẹp		high	from memory
verb	dọn vệ sinh		high	from memory
verb	dự báo		high	from memory
verb	dự giờ		high	from memory
verb	dự họp		high	from memory
verb	dự kiến		high	from memory
verb	dự lễ		high	from memory
verb	duy trì		high	from memory
verb	duy tu		high	from memory
verb	duyệt		high	from memory
verb	dự thảo		high	from memory
verb	dự thi		high	from memory
verb	dự toán		high	from memory
verb	dự trữ		high	from memory
verb	dựng		high	from memory
verb	đảm bảo		high	from memory
verb	đảm nhận		high	from memory
verb	đảm nhiệm		high	from memory
verb	đảm trách		high	from memory
verb	đăng cai		high	from memory
verb	đánh giá		high	from memory
verb	đăng		high	from memory
verb	đăng bài		high	from memory
verb	đăng ký		high	from memory
verb	đăng nhập		high	from memory
verb	đăng tải		high	from memory
verb	đầu mối		high	from memory
verb	đấu nối		high	from memory
verb	đẩy mạnh		high	from memory
verb	đề cử		high	from memory
verb	đề nghị		high	from memory
verb	đề ra		high	from memory
verb	đề xuất		high	from memory
verb	điều chỉnh		high	from memory
verb	điều động		high	from memory
verb	điều hành		high	from memory
verb	điều phối		high	from memory
verb	điều tiết		high	from memory
verb	điều tra		high	from memory
verb	đình chỉ		high	from memory
verb	định hướng		high	from memory
verb	đo đạc		high	from memory
verb	đốc thúc		high	from memory
verb	đối soát		high	from memory
verb	đón		high	from memory
verb	đón tiếp		high	from memory
verb	đóng góp		high	from memory
verb	đối chiếu		high	from memory
verb	đối thoại		high	from memory
verb	đôn đốc		high	from memory
verb	động viên		high	from memory
verb	đưa		high	from memory
verb	được giao		high	from memory
verb	được phân công		high	from memory
verb	gắn		high	from memory
verb	gặp mặt		high	from memory
verb	ghi hình		high	from memory
verb	ghi nhận		high	from memory
verb	gia cố		high	from memory
verb	gia hạn		high	from memory
verb	giải ngân		high	from memory
verb	giải phóng mặt bằng		high	from memory
verb	giải quyết		high	from memory
verb	giải tỏa		high	from memory
verb	giải trình		high	from memory
verb	giám sát		high	from memory
verb	giao		high	from memory
verb	giao ban		high	from memory
verb	giao lưu		high	from memory
verb	giới thiệu		high	from memory
verb	giữ gìn		high	from memory
verb	giúp		high	from memory
verb	gửi		high	from memory
verb	hành quân		high	from memory
verb	hiệp đồng		high	from memory
verb	hiệp thương		high	from memory
verb	hiệu chỉnh		high	from memory
verb	hòa giải		high	from memory
verb	hoàn chỉnh		high	from memory
verb	hoàn tất		high	from memory
verb	hoàn thành		high	from memory
verb	hoàn thiện		high	from memory
verb	hoàn trả		high	from memory
verb	học tập		high	from memory
verb	họp		high	from memory
verb	hỗ trợ		high	from memory
verb	huấn luyện		high	from memory
verb	huy động		high	from memory
verb	hưởng ứng		high	from memory
verb	hướng dẫn		high	from memory
verb	in		high	from memory
verb	in ấn		high	from memory
verb	kê khai		high	from memory
verb	kết luận		high	from memory
verb	kết nạp		high	from memory
verb	kết nối		high	from memory
verb	kêu gọi		high	from memory
verb	khai báo		high	from memory
verb	khai giảng		high	from memory
verb	khai mạc		high	from memory
verb	khám		high	from memory
verb	khánh thành		high	from memory
verb	khảo sát		high	from memory
verb	khắc phục		high	from memory
verb	khẩn trương		high	from memory
verb	khen thưởng		high	from memory
verb	khiếu nại		high	from memory
verb	khoanh nợ		high	from memory
verb	khoanh vùng		high	from memory
verb	khởi công		high	from memory
verb	khôi phục		high	from memory
verb	khơi thông		high	from memory
verb	khử khuẩn		high	from memory
verb	khử trùng		high	from memory
verb	khuyến cáo		high	from memory
verb	khuyến khích		high	from memory
verb	kiểm đếm		high	from memory
verb	kiểm điểm		high	from memory
verb	kiểm định		high	from memory
verb	kiểm kê		high	from memory
verb	kiểm phiếu		high	from memory
verb	kiểm sát		high	from memory
verb	kiểm soát		high	from memory
verb	kiểm thử		high	from memory
verb	kiểm tra		high	from memory
verb	kiến nghị		high	from memory
verb	kiện toàn		high	from memory
verb	kịp thời		high	from memory
verb	ký		high	from memory
verb	ký cam kết		high	from memory
verb	ký duyệt		high	from memory
verb	ký kết		high	from memory
verb	làm		high	from memory
verb	làm đầu mối		high	from memory
verb	làm việc		high	from memory
verb	lan tỏa		high	from memory
verb	lãnh đạo		high	from memory
verb	lắp đặt		high	from memory
verb	lập		high	from memory
verb	lau chùi		high	from memory
verb	lấy mẫu		high	from memory
verb	lấy ý kiến		high	from memory
verb	lên danh sách		high	from memory
verb	lên kế hoạch		high	from memory
verb	lên lịch		high	from memory
verb	liên hệ		high	from memory
verb	liên kết		high	from memory
verb	loại bỏ		high	from memory
verb	lồng ghép		high	from memory
verb	luân chuyển		high	from memory
verb	luyện tập		high	from memory
verb	lựa chọn		high	from memory
verb	lưu		high	from memory
verb	mít tinh		high	from memory
verb	mở		high	from memory
verb	mời		high	from memory
verb	mua		high	from memory
verb	mua sắm		high	from memory
verb	nạo vét		high	from memory
verb	nắm		high	from memory
verb	nắm bắt		high	from memory
verb	nâng cao		high	from memory
verb	nâng cấp		high	from memory
verb	nêu gương		high	from memory
verb	ngăn chặn		high	from memory
verb	nghiêm cấm		high	from memory
verb	nghiêm túc		high	from memory
verb	nghiệm thu		high	from memory
verb	nghiên cứu		high	from memory
verb	nhắc nhở		high	from memory
verb	nhận		high	from memory
verb	nhân rộng		high	from memory
verb	nhập		high	from memory
verb	niêm phong		high	from memory
verb	niêm yết		high	from memory
verb	nộp		high	from memory
verb	ôn tập		high	from memory
verb	phải		high	from memory
verb	phản ánh		high	from memory
verb	phân cấp		high	from memory
verb	phân luồng		high	from memory
verb	phát dọn		high	from memory
verb	phát động		high	from memory
verb	phát hành		high	from memory
verb	phát hiện		high	from memory
verb	phát huy		high	from memory
verb	phát lệnh		high	from memory
verb	phát quang		high	from memory
verb	phát sóng		high	from memory
verb	phân bổ		high	from memory
verb	phân công		high	from memory
verb	phân loại		high	from memory
verb	phân tích		high	from memory
verb	phát thanh		high	from memory
verb	phát thưởng		high	from memory
verb	phát tờ rơi		high	from memory
verb	phê duyệt		high	from memory
verb	phổ biến		high	from memory
verb	phối hợp		high	from memory
verb	phong tỏa		high	from memory
verb	phụ trách		high	from memory
verb	phúc đáp		high	from memory
verb	phúc khảo		high	from memory
verb	phúc tra		high	from memory
verb	phun		high	from memory
verb	quan tâm		high	from memory
verb	quản lý		high	from memory
verb	quan trắc		high	from memory
verb	quán triệt		high	from memory
verb	quảng bá		high	from memory
verb	quay phim		high	from memory
verb	quét dọn		high	from memory
verb	quy hoạch		high	from memory
verb	quy tập		high	from memory
verb	quyên góp		high	from memory
verb	quyết định		high	from memory
verb	quyết toán		high	from memory
verb	ra đề		high	from memory
verb	ra mắt		high	from memory
verb	rà phá		high	from memory
verb	ra quân		high	from memory
verb	rà soát		high	from memory
verb	ra thông báo		high	from memory
verb	rửa		high	from memory
verb	rút kinh nghiệm		high	from memory
verb	sàng lọc		high	from memory
verb	sao kê		high	from memory
verb	sáp nhập		high	from memory
verb	sắp xếp		high	from memory
verb	sẽ		high	from memory
verb	sinh hoạt		high	from memory
verb	so sánh		high	from memory
verb	sơ tán		high	from memory
verb	soạn		high	from memory
verb	số hóa		high	from memory
verb	sơ kết		high	from memory
verb	sơ khảo		high	from memory
verb	sơ tuyển		high	from memory
verb	sử dụng		high	from memory
verb	sửa chữa		high	from memory
verb	sưu tầm		high	from memory
verb	tái cấu trúc		high	from memory
verb	tạm dừng		high	from memory
verb	tạm ứng		high	from memory
verb	tạo điều kiện		high	from memory
verb	tăng		high	from memory
verb	tăng cường		high	from memory
verb	tặng		high	from memory
verb	tảo mộ		high	from memory
verb	tập hợp		high	from memory
verb	tập huấn		high	from memory
verb	tập kết		high	from memory
verb	tập luyện		high	from memory
verb	tập trung		high	from memory
verb	tham dự		high	from memory
verb	thẩm duyệt		high	from memory
verb	tham gia		high	from memory
verb	tham mưu		high	from memory
verb	thanh lý		high	from memory
verb	thanh quyết toán		high	from memory
verb	thanh toán		high	from memory
verb	thành lập		high	from memory
verb	tháo dỡ		high	from memory
verb	thao giảng		high	from memory
verb	tháo gỡ		high	from memory
verb	thảo luận		high	from memory
verb	thăm		high	from memory
verb	thẩm định		high	from memory
verb	thẩm tra		high	from memory
verb	thắp nến		high	from memory
verb	thay thế		high	from memory
verb	theo dõi		high	from memory
verb	thi công		high	from memory
verb	thi đấu		high	from memory
verb	thí điểm		high	from memory
verb	thí nghiệm		high	from memory
verb	thi tuyển		high	from memory
verb	thiết kế		high	from memory
verb	thông báo		high	from memory
verb	thống kê		high	from memory
verb	thống nhất		high	from memory
verb	thông qua		high	from memory
verb	thu		high	from memory
verb	thu gom		high	from memory
verb	thử nghiệm		high	from memory
verb	thúc đẩy		high	from memory
verb	thực hành		high	from memory
verb	thực hiện		high	from memory
verb	thường xuyên		high	from memory
verb	thuyết minh		high	from memory
verb	tích cực		high	from memory
verb	tích hợp		high	from memory
verb	tiêm		high	from memory
verb	tiến hành		high	from memory
verb	tiếp công dân		high	from memory
verb	tiếp đón		high	from memory
verb	tiếp nhận		high	from memory
verb	tiếp sóng		high	from memory
verb	tiếp thu		high	from memory
verb	tiếp tục		high	from memory
verb	tiếp xúc		high	from memory
verb	tiêu hủy		high	from memory
verb	tiêu nước		high	from memory
verb	tiêu úng		high	from memory
verb	tìm hiểu		high	from memory
verb	tìm kiếm		high	from memory
verb	tính toán		high	from memory
verb	tổ chức		high	from memory
verb	tôn vinh		high	from memory
verb	tổng duyệt		high	from memory
verb	tổng hợp		high	from memory
verb	tổng kết		high	from memory
verb	tổng rà soát		high	from memory
verb	tổng vệ sinh		high	from memory
verb	trả		high	from memory
verb	trả lời		high	from memory
verb	trang trí		high	from memory
verb	trao		high	from memory
verb	trao đổi		high	from memory
verb	treo		high	from memory
verb	tri ân		high	from memory
verb	trích lập		high	from memory
verb	triển khai		high	from memory
verb	triệu tập		high	from memory
verb	trình		high	from memory
verb	trợ giúp		high	from memory
verb	trồng		high	from memory
verb	trùng tu		high	from memory
verb	truy thu		high	from memory
verb	truy vết		high	from memory
verb	truy xuất		high	from memory
verb	truyền thông		high	from memory
verb	trực		high	from memory
verb	trực ban		high	from memory
verb	trực chiến		high	from memory
verb	trực tiếp		high	from memory
verb	trưng bày		high	from memory
verb	tu bổ		high	from memory
verb	tu sửa		high	from memory
verb	tuần tra		high	from memory
verb	tuyển dụng		high	from memory
verb	tuyên dương		high	from memory
verb	tuyển quân		high	from memory
verb	tuyển sinh		high	from memory
verb	tuyên truyền		high	from memory
verb	tuyển chọn		high	from memory
verb	tư vấn		high	from memory
verb	tự		high	from memory
verb	ủng hộ		high	from memory
verb	ứng trực		high	from memory
verb	ưu tiên		high	from memory
verb	ủy quyền		high	from memory
verb	vận chuyển		high	from memory
verb	vận động		high	from memory
verb	vận hành		high	from memory
verb	vào điểm		high	from memory
verb	vẽ		high	from memory
verb	vệ sinh		high	from memory
verb	viếng		high	from memory
verb	viết		high	from memory
verb	vinh danh		high	from memory
verb	xác định		high	from memory
verb	xác minh		high	from memory
verb	xác nhận		high	from memory
verb	xây dựng		high	from memory
verb	xem xét		high	from memory
verb	xếp lịch		high	from memory
verb	xét		high	from memory
verb	xét chọn		high	from memory
verb	xét duyệt		high	from memory
verb	xét xử		high	from memory
verb	xếp loại		high	from memory
verb	xin ý kiến		high	from memory
verb	xóa		high	from memory
verb	xử phạt		high	from memory
verb	xuất		high	from memory
verb	xúc tiến		high	from memory
verb	xử lý		high	from memory
verb	yêu cầu		high	from memory
holder	ấp		high	from memory
holder	bà		high	from memory
holder	bác sĩ		high	from memory
holder	ban		high	from memory
holder	ban giám hiệu		high	from memory
holder	ban ngành		high	from memory
holder	ban quản lý		high	from memory
holder	bản		high	from memory
holder	ban cán sự đảng		high	from memory
holder	báo cáo viên		high	from memory
holder	bảo tàng		high	from memory
holder	bảo vệ		high	from memory
holder	bên		high	from memory
holder	bệnh viện		high	from memory
holder	bgh		high	from memory
holder	bí thư		high	from memory
holder	bộ		high	from memory
holder	bộ phận		high	from memory
holder	buôn		high	from memory
holder	bưu điện		high	from memory
holder	cá nhân		high	from memory
holder	cán bộ		high	from memory
holder	cảng		high	from memory
holder	cao đẳng		high	from memory
holder	cấp		high	from memory
holder	cấp hội		high	from memory
holder	cấp ủy		high	from memory
holder	câu lạc bộ		high	from memory
holder	cha mẹ học sinh		high	from memory
holder	chánh		high	from memory
holder	chấp hành viên		high	from memory
holder	chi bộ		high	from memory
holder	chi cục		high	from memory
holder	chi đoàn		high	from memory
holder	chi đội		high	from memory
holder	chi hội		high	from memory
holder	chỉ huy trưởng		high	from memory
holder	chi nhánh		high	from memory
holder	chi ủy		high	from memory
holder	chính quyền		high	from memory
holder	chính trị viên		high	from memory
holder	chính ủy		high	from memory
holder	chốt		high	from memory
holder	chủ cơ sở		high	from memory
holder	chủ đầu tư		high	from memory
holder	chủ hộ		high	from memory
holder	chủ nhiệm		high	from memory
holder	chủ rừng		high	from memory
holder	chủ tàu		high	from memory
holder	chủ tịch		high	from memory
holder	chùa		high	from memory
holder	chuyên viên		high	from memory
holder	cmhs		high	from memory
holder	cô		high	from memory
holder	công an		high	from memory
holder	công chức		high	from memory
holder	công đoàn		high	from memory
holder	công ty		high	from memory
holder	cộng tác viên		high	from memory
holder	cơ quan		high	from memory
holder	cơ sở		high	from memory
holder	cử tri		high	from memory
holder	cục		high	from memory
holder	cụm		high	from memory
holder	cửa hàng		high	from memory
holder	dân quân		high	from memory
holder	doanh nghiệp		high	from memory
holder	đại biểu		high	from memory
holder	đại đội		high	from memory
holder	đại học		high	from memory
holder	đại tá		high	from memory
holder	đại úy		high	from memory
holder	đảng bộ		high	from memory
holder	đảng ủy		high	from memory
holder	đảng viên		high	from memory
holder	đặc khu		high	from memory
holder	đảng đoàn		high	from memory
holder	địa phương		high	from memory
holder	điểm trường		high	from memory
holder	điện lực		high	from memory
holder	điều dưỡng		high	from memory
holder	điều tra viên		high	from memory
holder	đoàn		high	from memory
holder	đoàn thể		high	from memory
holder	đoàn viên		high	from memory
holder	đội		high	from memory
holder	đội trưởng		high	from memory
holder	đội tuyển		high	from memory
holder	đồn		high	from memory
holder	đồng chí		high	from memory
holder	đơn vị		high	from memory
holder	đơn vị thi công		high	from memory
holder	đơn vị tư vấn		high	from memory
holder	già làng		high	from memory
holder	giám đốc		high	from memory
holder	giám khảo		high	from memory
holder	giám sát viên		high	from memory
holder	giám thị		high	from memory
holder	giáo viên		high	from memory
holder	giáo xứ		high	from memory
holder	gv		high	from memory
holder	gvbm		high	from memory
holder	gvcn		high	from memory
holder	hai bên		high	from memory
holder	hai ngành		high	from memory
holder	hải đoàn		high	from memory
holder	hải đội		high	from memory
holder	hải quan		high	from memory
holder	hạt		high	from memory
holder	hiệp hội		high	from memory
holder	hiệu trưởng		high	from memory
holder	hòa giải viên		high	from memory
holder	học sinh		high	from memory
holder	hộ		high	from memory
holder	hộ dân		high	from memory
holder	hộ gia đình		high	from memory
holder	hội		high	from memory
holder	hội đồng		high	from memory
holder	hội thẩm		high	from memory
holder	hội viên		high	from memory
holder	hợp tác xã		high	from memory
holder	hssv		high	from memory
holder	huyện		high	from memory
holder	huyện ủy		high	from memory
holder	kế toán		high	from memory
holder	kế toán trưởng		high	from memory
holder	kho bạc		high	from memory
holder	khoa		high	from memory
holder	khối		high	from memory
holder	khu dân cư		high	from memory
holder	khu phố		high	from memory
holder	khu vực		high	from memory
holder	kiểm sát viên		high	from memory
holder	kiểm soát viên		high	from memory
holder	kíp		high	from memory
holder	làng		high	from memory
holder	lãnh đạo		high	from memory
holder	lâm trường		high	from memory
holder	liên chi đoàn		high	from memory
holder	liên chi hội		high	from memory
holder	liên đoàn		high	from memory
holder	liên đội		high	from memory
holder	lớp		high	from memory
holder	lữ đoàn		high	from memory
holder	lực lượng		high	from memory
holder	mầm non		high	from memory
holder	mẫu giáo		high	from memory
holder	ngành		high	from memory
holder	ngân hàng		high	from memory
holder	nghiệp đoàn		high	from memory
holder	người		high	from memory
holder	nhà máy		high	from memory
holder	nhà thầu		high	from memory
holder	nhà thầu thi công		high	from memory
holder	nhà thiếu nhi		high	from memory
holder	nhà trường		high	from memory
holder	nhà văn hóa		high	from memory
holder	nhân viên		high	from memory
holder	nhóm		high	from memory
holder	nông trường		high	from memory
holder	ông		high	from memory
holder	phân hội		high	from memory
holder	phân xưởng		high	from memory
holder	phó		high	from memory
holder	phòng		high	from memory
holder	phóng viên		high	from memory
holder	phụ huynh		high	from memory
holder	phường		high	from memory
holder	quận		high	from memory
holder	quần chúng		high	from memory
holder	sinh viên		high	from memory
holder	sở		high	from memory
holder	sư đoàn		high	from memory
holder	sv		high	from memory
holder	tác giả		high	from memory
holder	tập thể		high	from memory
holder	thành		high	from memory
holder	thành phố		high	from memory
holder	thành viên		high	from memory
holder	thầy		high	from memory
holder	thí sinh		high	from memory
holder	thị		high	from memory
holder	thị trấn		high	from memory
holder	thị ủy		high	from memory
holder	thị xã		high	from memory
holder	thiếu tá		high	from memory
holder	thiếu úy		high	from memory
holder	thôn		high	from memory
holder	thủ kho		high	from memory
holder	thủ quỹ		high	from memory
holder	thủ trưởng		high	from memory
holder	thư ký		high	from memory
holder	thư viện		high	from memory
holder	thuế cơ sở		high	from memory
holder	thuế thành phố		high	from memory
holder	thuế tỉnh		high	from memory
holder	thượng tá		high	from memory
holder	thường trực		high	from memory
holder	thượng úy		high	from memory
holder	tiểu ban		high	from memory
holder	tiểu đoàn		high	from memory
holder	tiểu đội		high	from memory
holder	tiểu học		high	from memory
holder	tỉnh		high	from memory
holder	tình nguyện viên		high	from memory
holder	tỉnh ủy		high	from memory
holder	tổ		high	from memory
holder	tổ chức chính trị		high	from memory
holder	tổ chức cơ sở		high	from memory
holder	tổ chức công đoàn		high	from memory
holder	tổ chức dịch vụ		high	from memory
holder	tổ chức đảng		high	from memory
holder	tổ chức đoàn thể		high	from memory
holder	tổ chức hội		high	from memory
holder	tổ chức thành viên		high	from memory
holder	tổ chức tín dụng		high	from memory
holder	tổ dân phố		high	from memory
holder	tổ hợp tác		high	from memory
holder	tổ trưởng		high	from memory
holder	tổ viên		high	from memory
holder	tổng phụ trách		high	from memory
holder	tpt		high	from memory
holder	trạm		high	from memory
holder	trạm y tế		high	from memory
holder	trợ lý		high	from memory
holder	trọng tài		high	from memory
holder	trung đoàn		high	from memory
holder	trung đội		high	from memory
holder	trung học		high	from memory
holder	trung tá		high	from memory
holder	trung tâm		high	from memory
holder	trung úy		high	from memory
holder	trường		high	from memory
holder	trưởng		high	from memory
holder	ttcm		high	from memory
holder	tự vệ		high	from memory
holder	tự viện		high	from memory
holder	tuổi trẻ		high	from memory
holder	tuyên truyền viên		high	from memory
holder	ub		high	from memory
holder	ủy ban		high	from memory
holder	ủy viên		high	from memory
holder	văn phòng		high	from memory
holder	vận động viên		high	from memory
holder	văn thư		high	from memory
holder	viên chức		high	from memory
holder	vp		high	from memory
holder	vụ		high	from memory
holder	xã		high	from memory
holder	xã đoàn		high	from memory
holder	xí nghiệp		high	from memory
holder	y sĩ		high	from memory
other	bản cam kết		high	from memory
other	bản chính		high	from memory
other	bản cứng		high	from memory
other	bản dự thảo		high	from memory
other	bản đăng ký		high	from memory
other	ban đầu		high	from memory
other	ban đêm		high	from memory
other	bản đồ		high	from memory
other	bản gốc		high	from memory
other	bản kê khai		high	from memory
other	bản kiểm điểm		high	from memory
other	bản mềm		high	from memory
other	ban ngày		high	from memory
other	bản sao		high	from memory
other	bản thành tích		high	from memory
other	bản thuyết minh		high	from memory
other	bản tin		high	from memory
other	bản tự đánh giá		high	from memory
other	bản tự kiểm điểm		high	from memory
other	bản vẽ		high	from memory
other	báo động		high	from memory
other	báo giá		high	from memory
other	báo tường		high	from memory
other	bên cạnh		high	from memory
other	bên ngoài		high	from memory
other	bên trong		high	from memory
other	bộ câu hỏi		high	from memory
other	bộ chỉ số		high	from memory
other	bộ chỉ tiêu		high	from memory
other	bộ công cụ		high	from memory
other	bộ dữ liệu		high	from memory
other	bộ hồ sơ		high	from memory
other	bộ luật		high	from memory
other	bộ máy		high	from memory
other	bộ tài liệu		high	from memory
other	bộ thủ tục		high	from memory
other	bộ tiêu chí		high	from memory
other	bộ tiêu chuẩn		high	from memory
other	công tác		high	from memory
other	cơ bản		high	from memory
other	cơ cấu		high	from memory
other	cơ chế		high	from memory
other	cơ hội		high	from memory
other	cơ sở dữ liệu		high	from memory
other	cơ sở hạ tầng		high	from memory
other	cơ sở pháp lý		high	from memory
other	cơ sở vật chất		high	from memory
other	chốt quân số		high	from memory
other	chốt số liệu		high	from memory
other	cụm công nghiệp		high	from memory
other	cụm pa nô		high	from memory
other	đảng viên mới		high	from memory
other	đoàn kết		high	from memory
other	đội hình		high	from memory
other	đội ngũ		high	from memory
other	hộ chiếu		high	from memory
other	hộ khẩu		high	from memory
other	hộ tịch		high	from memory
other	hội chẩn		high	from memory
other	hội chợ		high	from memory
other	hội diễn		high	from memory
other	hội đàm		high	from memory
other	hội giảng		high	from memory
other	hội họp		high	from memory
other	hội khỏe		high	from memory
other	hội làng		high	from memory
other	hội nghị		high	from memory
other	hội thao		high	from memory
other	hội thảo		high	from memory
other	hội thi		high	from memory
other	hội trại		high	from memory
other	hội trường		high	from memory
other	hội xuân		high	from memory
other	khoa học		high	from memory
other	khối lượng		high	from memory
other	khu dân cư kiểu mẫu		high	from memory
other	khu dân cư nông thôn mới		high	from memory
other	làng nghề		high	from memory
other	lớp bồi dưỡng		high	from memory
other	lớp đào tạo		high	from memory
other	lớp tập huấn		high	from memory
other	lớp thứ		high	from memory
other	ngành học		high	from memory
other	ngành nghề		high	from memory
other	nhóm chỉ tiêu		high	from memory
other	nhóm giải pháp		high	from memory
other	nhóm nhiệm vụ		high	from memory
other	phòng bệnh		high	from memory
other	phòng cháy		high	from memory
other	phòng chống		high	from memory
other	phòng dịch		high	from memory
other	phòng học		high	from memory
other	phòng họp		high	from memory
other	phòng hộ		high	from memory
other	phòng ngừa		high	from memory
other	phòng thi		high	from memory
other	phòng thủ		high	from memory
other	phòng trừ		high	from memory
other	sở hữu		high	from memory
other	thanh tra chuyên ngành		high	from memory
other	thanh tra đột xuất		high	from memory
other	thanh tra hành chính		high	from memory
other	thanh tra lại		high	from memory
other	tổ quốc		high	from memory
other	trường học hạnh phúc		high	from memory
other	trường hợp		high	from memory
other	viện phí		high	from memory
other	viện trợ		high	from memory
other	vụ án		high	from memory
other	vụ đông		high	from memory
other	vụ hè		high	from memory
other	vụ mùa		high	from memory
other	vụ việc		high	from memory
other	vụ xuân		high	from memory
other	xã hội		high	from memory

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
09/2012/QH13	2012-06-18	Luật	Quốc hội	Phòng, chống tác hại của thuốc lá	2013-05-01	unchecked					state		medium	from memory
47/2014/QH13	2014-06-16	Luật	Quốc hội	Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam	2015-01-01	unchecked					state		medium	from memory
87/2015/QH13	2015-11-20	Luật	Quốc hội	Hoạt động giám sát của Quốc hội và Hội đồng nhân dân	2016-07-01	unchecked					state		medium	from memory
10/2017/QH14	2017-06-20	Luật	Quốc hội	Trách nhiệm bồi thường của Nhà nước	2018-07-01	unchecked					state		medium	from memory
44/2019/QH14	2019-06-14	Luật	Quốc hội	Phòng, chống tác hại của rượu, bia	2020-01-01	unchecked					state		medium	from memory
49/2019/QH14	2019-11-22	Luật	Quốc hội	Xuất cảnh, nhập cảnh của công dân Việt Nam	2020-07-01	unchecked					state		medium	from memory
69/2020/QH14	2020-11-13	Luật	Quốc hội	Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	2022-01-01	unchecked					state		medium	from memory
08/2012/QH13	2012-06-18	Luật	Quốc hội	Giáo dục đại học	2013-01-01	unchecked					state		medium	from memory
74/2014/QH13	2014-11-27	Luật	Quốc hội	Giáo dục nghề nghiệp	2015-07-01	unchecked					state		medium	from memory
30/2013/QH13	2013-06-19	Luật	Quốc hội	Giáo dục quốc phòng và an ninh	2014-01-01	unchecked					state		medium	from memory
39/2019/QH14	2019-06-13	Luật	Quốc hội	Đầu tư công	2020-01-01	unchecked					state		medium	from memory
02/2020/UBTVQH14	2020-12-09	Pháp lệnh	Ủy ban Thường vụ Quốc hội	Ưu đãi người có công với cách mạng	2021-07-01	unchecked					state		medium	from memory

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
  static let wordMeetings: StaticString = #"""
# Syllables at which two words of two syllables meet, `tổng kết | kết quả`: with what they end a word, and with what they start one.
syllable	before	behind	note	confidence	source
an	bình;trị;công	ninh;toàn;sinh;tâm;táng		high	from memory
ảnh	hình;nhiếp;tranh	hưởng		high	from memory
án	đề;dự;phương;kế;bản;vụ;đáp	phí;treo		high	from memory
ban	ủy;uỷ;trưởng;phó;phòng;bộ	hành;bố;ngành;giám;chỉ;tổ;quản;chấp;thường		high	from memory
bản	văn;cơ;kịch;biên;tư;thôn;căn;kế	thân;đồ;chất;quyền;sắc;lĩnh;tin;làng		high	from memory
bảo	đảm	đảm;vệ;hiểm;tồn;hộ;hành;trì;mật;quản;lãnh;hiểm		high	from memory
báo	thông;cảnh;dự;cáo;tố;nhà;họp;đài;truyền;đăng	cáo;chí;đài;động;nói;in;điện		high	from memory
bằng	công;đồng;văn;cân;thăng	khen;cấp;các;hình;nhiều;nguồn;việc;tiền;phương;biện		high	from memory
bị	thiết;trang;chuẩn;dự;quân;phòng	*		high	from memory
biến	phổ;diễn;chế;đột;tai;cải;chuyển	động;đổi;chuyển;thể;tướng;chứng;cố;pháp;thành		high	from memory
biện	phản;hùng;ngụy	pháp;luận;minh;chứng		high	from memory
biên	ven;giáp	giới;chế;soạn;bản;phòng;tập		high	from memory
biểu	đại;phát;mẫu;tiêu	dương;hiện;diễn;mẫu;quyết;tượng;tình;đồ;thị		high	from memory
bệnh	chữa;khám;phòng;dịch;người;ca;gây	viện;nhân;dịch;tật;nghề;xá;truyền		high	from memory
bộ	cán;đồng;tiến;nội;toàn;đảng;cục;sơ;chi;đường;cấp	máy;đội;phận;môn;trưởng;luật;tiêu;tài		high	from memory
bồi	đền	dưỡng;thường		high	from memory
bố	công;phân;ban	trí;cáo;mẹ		high	from memory
ca	dân;hành	hát;múa;dao;kịch		high	from memory
cách	cải;phong;tư;phương;nhân;tính;cung	thức;mạng;ly;làm;nhiệm;chức		high	from memory
cảnh	bối;hoàn;thắng;phong;quang;danh;cây	sát;quan;báo;giác;vật;tượng		high	from memory
cao	nâng;đề;tối	độ;cấp;điểm;su;nguyên;tuổi;chất;hiệu		high	from memory
cáo	báo;quảng;tố;bị;cảnh;khống	buộc;phó;trạng		high	from memory
cấp	cung;trung;sơ;cao;trợ;phụ;nâng;phân;khẩn;đẳng;các;nhiều;bậc	huyện;tỉnh;xã;trên;dưới;ủy;uỷ;bách;phát;giấy;phép;độ;cơ;thiết;cứu;kinh;cho		high	from memory
cần	chuyên	thiết;kiệm;cù;phải;có;tập		high	from memory
cầu	yêu;nhu;toàn;địa;bóng;thỉnh	nối;thủ;truyền;đường		high	from memory
chất	tính;vật;bản;phẩm;thực;hóa;hoá;thể;chủ	lượng;liệu;thải;vấn;độc;cấp		high	from memory
chấp	tranh	hành;nhận;thuận;pháp		high	from memory
chế	thể;hạn;quy;cơ;khống;biên;ức;chuyên;pháp;định	độ;biến;tài;tạo;ước;xuất;phẩm;định		high	from memory
chỉ	địa;tiêu;đình;chứng;kim	đạo;thị;tiêu;định;số;huy;tính;dẫn;ra;đạt;có;được;tập;là		high	from memory
chi	khoản;mức;thu	bộ;hội;đoàn;tiêu;phí;trả;tiết;nhánh;ủy;uỷ;cho;từ		high	from memory
chí	báo;đồng;ý;tiêu;thậm	hướng;khí;công;minh		high	from memory
chính	hành;tài;bưu;chân;cải;địa;tu	quyền;sách;trị;phủ;đáng;thức;xác;quy;thống;đảng;là		high	from memory
chức	tổ;công;viên;quan;cách;nhậm	năng;danh;vụ;trách;sắc;việc;nghiệp;sở		high	from memory
chủ	dân;làm;gia	trương;tịch;trì;động;yếu;đề;nghĩa;quyền;thể;đạo;tọa;sở;nhiệm;tài;công;chốt;hộ;doanh;đầu		high	from memory
chuẩn	tiêu;phê;chỉnh;đạt	bị;mực;hóa;hoá;y;đoán		high	from memory
chuyển	luân;vận;di;biến;chu	đổi;biến;giao;giáo;tiếp;hóa;hoá;dịch;nhượng;khoản;về;đến;sang		high	from memory
chứng	minh;bằng;kiểm;công;chức	chỉ;nhận;cứ;minh;từ;khoán;thực		high	from memory
chung		kết;tay;sức;khảo		high	from memory
chương	văn;huy;bản	trình		high	from memory
cơ	động;thời;nguy;hữu;thủ;căn	quan;sở;bản;chế;hội;động;cấu;giới;khí;hữu;yếu		high	from memory
công	thành;nhân;thủ;thi;gia;phân;tiến;bãi;khởi;tấn;tư;lao;bất	tác;nghiệp;trình;đoàn;an;dân;chức;nhân;bằng;khai;cộng;bố;tố;ty;nghệ;trường;việc;cụ;ước;thương;văn;ích;tơ;lao;trái		high	from memory
cộng	công;tổng	đồng;hòa;hoà;sản;tác		high	from memory
cứ	căn;chứng;luận	*		high	from memory
cứu	nghiên;cấp;tra	hộ;nạn;trợ;chữa;sống		high	from memory
cụ	công;dụng	thể		high	from memory
cử	bầu;ứng;đề;tiến;đắc	tri;cán;người;đoàn;đại;hành;nhân;công		high	from memory
cường	tăng;tự;kiên;phú	độ;quốc;điệu;hóa;hoá		high	from memory
cập	phổ;đề	nhật		high	from memory
dân	nhân;công;người;nông;cư;quần;hộ;ngư;toàn;lương	tộc;số;cư;chủ;vận;quân;sinh;tình;trí;phòng;lập;gian;sự;ca;chúng;doanh;nguyện;chính		high	from memory
danh	chức;địa;vinh;bút;định	hiệu;sách;mục;nghĩa;dự;nhân;tiếng;lam;thắng		high	from memory
diễn	biểu;trình;hội	ra;đàn;tập;biến;giả;viên;xuất;kịch;án;văn;đạt		high	from memory
diện	đại;toàn;phương;đối	tích;mạo		high	from memory
dịch	giao;kiểm;phòng;phiên;chuyển;chiến;chống	vụ;bệnh;tễ;chuyển;tả;cúm;sốt;covid;thuật		high	from memory
dự	tham;danh;can	án;thảo;kiến;toán;thi;báo;phòng;trù;tính;họp;trữ;lễ;đại;hội;khai;tuyển;lớp;các;và		high	from memory
dụng	sử;ứng;tận;áp;tín;vận;tuyển;lợi;tác;trưng;công	cụ;ý		high	from memory
dung	nội;bao	lượng;hòa;hoà		high	from memory
dưỡng	bồi;nuôi;điều;phụng;an	sinh;chất;bệnh		high	from memory
doanh	kinh;liên;quốc	nghiệp;thu;nhân;trại		high	from memory
dương	biểu;tuyên;hải	lịch		high	from memory
đại	hiện;vĩ;thời;cực;tối	biểu;hội;diện;học;đoàn;lý;lễ;dịch;tướng;tá;úy;đa;gia		high	from memory
đạo	lãnh;chỉ;giáo;nhân;chủ;độc	đức;lý;đường		high	from memory
đảng	chính	viên;bộ;ủy;uỷ;cộng;phí		high	from memory
đảm	bảo	bảo;nhận;nhiệm;đang;đương;trách		high	from memory
đạt	truyền;diễn;thành;phát	được;chuẩn;kết;từ;trên;tỷ;danh;hiệu;các		high	from memory
đầu	bắt;dẫn;đứng;mở;ban;hàng;bước	tư;mối;vào;ra;tiên;năm;kỳ;thầu;giờ		high	from memory
đẳng	bình;cao	cấp		high	from memory
đề	chủ;vấn;chuyên;tiền;mệnh	án;nghị;xuất;cao;tài;cương;ra;bạt;thi;phòng;cập		high	from memory
địa	nội;bản;trận;thổ	phương;bàn;chỉ;điểm;lý;danh;giới;chính;chất;bạ;đạo;hình		high	from memory
điểm	địa;thời;trọng;quan;đặc;ưu;khuyết;cao;thí;chỉ;chấm;luận	danh;số;cầu;chuẩn;sáng;nóng;mạnh;đến;trường;bán;bưu		high	from memory
điện	bưu;thủy;thuỷ;nhiệt	tử;lực;thoại;ảnh;năng;mừng		high	from memory
định	quyết;quy;xác;ổn;thẩm;nhất;nghị;chỉ;khẳng;ấn;nhận;hoạch;kiểm;cố;giám;phê;hiệp;dự	hướng;kỳ;mức;danh;cư;lượng;dạng;vị;hình;giá;chế		high	from memory
đích	mục	thân;danh;đáng;đến;xác		high	from memory
đoàn	công;liên;tập;binh;sư;phái;quân;trung;nghiệp;chi	kết;thể;viên;tụ;phí;hệ;kịch;đội;trường;phường;xã;công;đại		high	from memory
đội	bộ;quân;biệt;chi	ngũ;hình;trưởng;viên;tuyển		high	from memory
đối	tuyệt;phản;tương;cân;chống;ứng	với;tượng;thoại;tác;ngoại;chiếu;phó;nội;lập;mặt;chứng		high	from memory
độ	chế;trình;tiến;thái;mức;cường;tốc;chính;nhiệt;mật;đại	tuổi;tin;ẩm;dài;che;cao		high	from memory
động	lao;hoạt;vận;phát;tác;chủ;hành;tự;cổ;huy;chuyển;lưu;biến;sinh;điều;khởi;báo	viên;lực;cơ;thái;vật;đất;thổ;tác		high	from memory
đồng	hội;hợp;cộng;tương;bất;triệu;tỷ;nghìn;cánh	bộ;thời;bào;chí;ý;hành;thuận;tình;tiền;chủ;đều;phục;lòng;tâm;ruộng		high	from memory
đơn	hóa;hoá;giản	vị;giản;thư;từ;xin;đốc		high	from memory
đổi	trao;sửa;thay;chuyển;biến	mới;thay;từ;sang		high	from memory
đức	đạo	tính;độ		high	from memory
đường	con;mương	dây;bộ;phố;thủy;thuỷ;sắt;lối;hướng;hàng;liên;giao		high	from memory
gia	tham;quốc;chuyên;tăng;phụ	đình;tăng;nhập;hạn;công;tốc;súc;cầm;cố;giảm		high	from memory
giá	đánh;đấu;thẩm;định;bán	trị;cả;thành;bán;đất;thể		high	from memory
giác	tự;cảnh;tố	ngộ;quan		high	from memory
giải	trúng;hòa;hoà;phân;đoạt	trình;quyết;pháp;thưởng;phóng;tỏa;toả;nhất;nhì;ba;ngân		high	from memory
giảm	suy;tăng;cắt;tinh;miễn;gia;thuyên	nghèo;thiểu;tải;bớt;nhẹ;sâu;tỷ;tai		high	from memory
gian	thời;không;dân;trung	lận;khổ;dối;nan;hàng		high	from memory
giao	bàn;chuyển;xã;ngoại	thông;dịch;lưu;ban;nhiệm;cho;tiếp;kết;nhận;các		high	from memory
giáo	tuyên;tôn;nhà;chuyển	dục;viên;trình;án;sư;hội;xứ;dân;cụ		high	from memory
giới	thế;ranh;biên;địa;nữ;nam;cơ;môi;quốc	thiệu;hạn;tính;trẻ		high	from memory
hạn	kỳ;thời;gia;giới;kháng;quyền;hữu	chế;hán;mặn;hẹp;cuối;nộp		high	from memory
hành	ban;chấp;thi;thực;tiến;vận;điều;phát;lưu;bảo;tuân;hiện;ngân;song;tự;bộ	chính;động;lang;vi;khách;trình;lý;nghề;quân		high	from memory
hàng	khách;ngân;đơn;cửa	hóa;hoá;hải;không;năm;tháng;ngày;quý;tuần;đầu;loạt;rào		high	from memory
hạng	xếp;thứ	mục;nhất;nhì;ba		high	from memory
hệ	quan;liên;thế	thống;lụy;luỵ;số;sinh		high	from memory
hiểm	bảo;nguy	họa;hoạ;nguy;nghèo;xã;y		high	from memory
hiện	thực;phát;thể;xuất;biểu;tái;cải	nay;đại;hành;có;trạng;thực;tượng;vật;đang		high	from memory
hiệp	liên	hội;hòa;hoà;định;thương		high	from memory
hiệu	danh;tín;thương;số;vô;phù	quả;lực;trưởng;suất;lệnh		high	from memory
hình	tình;mô;loại;địa;điển;truyền;phát;định;đội;hành;tử	thức;ảnh;thành;sự;dạng;phạt		high	from memory
học	khoa;trường;năm;đại;giáo;tiểu;trung;toán;sinh;văn;y;môn;du;bậc;lớp;cấp;tin;hóa;hoá;khuyến;tự;buổi;ngôn;dạy;việc;nghỉ;vào	sinh;tập;viên;bổng;phí;kỳ;đường;hành;tốt;nghề;bạ;vấn;liệu;trò;hỏi		high	from memory
hóa;hoá	văn;hàng;tối;chuẩn;hiện;xã;số;tin;mã;đa	chất;đơn;học;trị		high	from memory
hoạt	sinh;linh	động;hình		high	from memory
hoạch	kế;quy;thu	định;toán		high	from memory
hòa;hoà	cộng;hài;ôn;chung;hiệp	bình;giải;nhập;hợp;thuận;nhạc		high	from memory
hộ	bảo;ủng;cứu;nông;chủ;lãnh;căn;biện	gia;khẩu;nghèo;tịch;chiếu;kinh;dân;cận;tống		high	from memory
hội	xã;đại;hiệp;quốc;cơ;lễ;dạ;chi;quân;giáo;ban;ngày;thành	nghị;đồng;viên;thảo;thi;nhập;họp;trường;tụ;thao;chợ;diễn;khỏe;khoẻ;trại;phụ;nông;cựu;chữ;nạn;liên		high	from memory
họp	cuộc;hội;phiên	mặt;báo;tổng;bàn		high	from memory
hợp	phối;tổng;phù;kết;thích;tập;trường;liên;hỗn;hội;hòa;hoà;tích	tác;đồng;lý;pháp;nhất;lệ;thức;tình;thành		high	from memory
hữu	sở;hiện;cổ	ích;hiệu;hạn;nghị;quan		high	from memory
huấn	tập	luyện;thị		high	from memory
huy	phát;chỉ	động;chương;hiệu;hoàng		high	from memory
huyện	cấp;toàn	ủy;uỷ;đoàn;đội		high	from memory
hưởng	ảnh;thụ	ứng;thụ;lợi;chế;lương		high	from memory
hướng	phương;định;xu;chiều;chí	dẫn;tới;đến;nghiệp;đối;về		high	from memory
kế	thống;kết;thiết;thừa;kinh	hoạch;toán;thừa;cận;tiếp		high	from memory
kết	sơ;tổng;đoàn;liên;cam;ký;hội;giao;đúc	quả;hợp;nối;luận;thúc;cấu;nạp;nghĩa;tinh		high	from memory
khai	triển;công;kê;niêm;tờ;khởi	thác;giảng;mạc;trương;báo;sinh;trừ;man;hội		high	from memory
khảo	tham;phúc	sát;thí;cổ;nghiệm		high	from memory
khẩu	xuất;nhập;hộ;nhân;cửa	hiệu;trang;phần;ngữ		high	from memory
khí	không;dân;vũ	hậu;thế;tượng;thải;quyển;đốt;tài		high	from memory
khóa;khoá	niên;chính;ngoại;từ;bế	học;luận		high	from memory
khu	chiến;quân;phân;đặc;liên	vực;phố;dân;công;vui;di		high	from memory
kiến	ý;sáng;dự;chứng;phong;xây	nghị;thức;trúc;thiết;tạo;tập		high	from memory
kiện	điều;sự;văn;cấu;phụ;linh;khởi	toàn		high	from memory
kinh	thần	tế;doanh;phí;nghiệm;tuyến		high	from memory
kỳ	học;định;nhiệm;thời;chu;phân;quốc;trường	thi;hạn;họp;nghỉ;vọng;này;trước		high	from memory
ký	đăng;nhật;thư;chữ	kết;tên;ban;hiệu;túc;nhận;duyệt		high	from memory
lập	thành;thiết;xác;độc;công;tự;dân;biên;cô	kế;danh;dự;hồ;trường;quy;pháp;biên;lại;nghiệp;báo		high	from memory
lao	cù	động		high	from memory
lễ	nghi;đại	hội;kỷ;phát;tân;nghĩa;khai;ra;trao;tổng;đón;nghi		high	from memory
lệ	tỷ;điều;thông;thể;hợp	phí;làng;thuộc		high	from memory
lệnh	mệnh;pháp;hiệu;khẩu;sắc	cấm;truyền		high	from memory
lịch	lý;du;dương;âm	sử;thi;công;trình;sự;làm;họp		high	from memory
liệu	tài;dữ;vật;số;nguyên;trị;tư;nhiên	có		high	from memory
lĩnh	thủ;cương;bản	vực;hội		high	from memory
loại	phân;chủng;xếp;nhân;thể	hình;bỏ;trừ;khá;tốt;giỏi		high	from memory
lợi	thuận;thủy;thuỷ;quyền;thắng;phúc;tiện	ích;dụng;thế;nhuận		high	from memory
lớp	tầng;trường	học;tập;bồi;trẻ		high	from memory
luận	lý;bình;dư;kết;thảo;tranh	điểm;văn;án;cứ;chứng		high	from memory
luật	pháp;kỷ;quy	sư;định		high	from memory
luyện	huấn;rèn;tập	tập;thi;kim		high	from memory
lực	năng;nỗ;động;lượng;nguồn;thủy;thuỷ;nhân;bạo;thế;hiệu;áp;trí	lượng;đẩy;điền		high	from memory
lương	tiền;thang;bậc;mức;hưởng;nâng	thực;tâm;tối		high	from memory
lý	quản;xử;pháp;tâm;đại;hợp;vật;địa;nguyên	luận;do;lịch;thuyết;tưởng;trí		high	from memory
mạng	cách;sinh;tính;truyền;không	lưới;xã;máy		high	from memory
mạnh	thế;lành;sức	mẽ;dạn;thường;khỏe;khoẻ		high	from memory
mặt	bề;có;gặp;các	trận;bằng;hàng;nước;tiền		high	from memory
minh	văn;chứng;thông	bạch;chứng;họa;hoạ		high	from memory
môn	chuyên;bộ	*		high	from memory
mục	danh;hạng;chuyên;tiết;đề	tiêu;đích;lục		high	from memory
mưu	tham	trí;sinh;đồ		high	from memory
năng	khả;chức;kỹ;tiềm;tính;tài	lực;suất;động;khiếu;lượng		high	from memory
ngày		lễ;hội;nghỉ;thường;làm;công		high	from memory
người	con	nghèo;dân;bệnh;lao;có;tiêu;dùng;học;cao;đứng;làm;thân;cai;khuyết;nhiễm;sử;tham		high	from memory
không		để;quá;có;được;còn;phải;khí;gian;ngừng;chỉ;đạt		high	from memory
một		số;cách;phần;cửa;lần		high	from memory
nghề	làng;tay	nghiệp		high	from memory
nghệ	công;văn	thuật;nhân;sĩ		high	from memory
nghị	đề;hội;kiến;hữu	quyết;định;lực;án;viên;sự		high	from memory
nghĩa	ý;chủ;định;kết	vụ;trang;tình		high	from memory
nghiệp	công;nông;doanh;sự;lâm;ngư;chuyên;tốt;nghề;xí;thực;khởi;tác	vụ;đoàn;chủ;dư		high	from memory
nghiệm	kinh;thí;xét;trắc	thu		high	from memory
ngoại	đối	giao;ngữ;khóa;khoá;thành;tệ;hối;trú		high	from memory
nguyên	tài;cao;thành	nhân;tắc;liệu;tố;lý		high	from memory
nguồn	cội;bắt	lực;vốn;nhân;thu		high	from memory
nhà	ngôi;nước	nước;trường;giáo;máy;ở;văn;báo;khoa		high	from memory
nhân	công;cá;nguyên;bệnh;tư;phạm;tội;doanh;hôn;quân;nạn;cử;thân	dân;lực;viên;sự;rộng;dịp;đạo;cách;văn;ái;khẩu;tài;quyền;phẩm;loại		high	from memory
nhận	ghi;công;xác;thừa;tiếp;chứng;đảm;nhìn;chấp;đón	thức;diện;định;xét;biết;được;dạng;thấy;hồ;thông;lời		high	from memory
nhập	hội;thu;gia;xâm;xuất;sáp;hòa;hoà;thâm	khẩu;học;cảnh;ngũ;viện;cư		high	from memory
nhật	cập;sinh;chủ	ký		high	from memory
nhất	thống;hợp;duy;thứ;tốt;cao;lớn;nhiều	quán;thiết;trí;là;định;thời		high	from memory
nhiễm	lây;ô;truyền	trùng;bệnh;khuẩn;sắc		high	from memory
nhiệm	trách;chủ;bổ;tín;đảm;miễn;tái;kiêm	vụ;kỳ;chức		high	from memory
nhi	thiếu;bệnh	đồng;khoa		high	from memory
niên	thanh;thiếu;kỷ	hạn;giám;khóa;khoá;đại;biểu		high	from memory
nông	khuyến	nghiệp;dân;thôn;sản;lâm;hộ		high	from memory
nữ	phụ;nam;giới;trẻ	giới;sinh;công;thanh		high	from memory
nước	nhà;đất;cả;trong	ngoài;sạch;mắm;thải;biển;uống;mặt;ta		high	from memory
phạm	vi;quy;sư;tội;xâm;mô	vi;tội;nhân;pháp;luật		high	from memory
pháp	giải;biện;phương;tư;hiến;lập;luật;hợp;hành;cú	luật;lý;chế;nhân;lệnh;y;danh;quy		high	from memory
phát	xuất;tự;phân;bộc;khởi;bùng;cấp	triển;động;huy;hiện;sinh;hành;biểu;minh;thanh;thuốc;phối;tán;đạt;ngôn;phần		high	from memory
phân	thành	công;cấp;loại;tích;bổ;bón;luồng;tán		high	from memory
phần	góp;thành;cổ;thị;tinh;bộ	mềm;thưởng;cứng;lớn;trăm;việc;quà		high	from memory
phẩm	sản;thực;tác;dược;phân;phế;chính;vật;mỹ	chất;giá;hạnh		high	from memory
phí	kinh;chi;lệ;học;miễn;lãng;công	bảo;dịch		high	from memory
phó	đối;ứng;giao	chủ;giám;trưởng;bí;ban		high	from memory
phối	phân;điều	hợp		high	from memory
phòng	văn;quốc;đề;dự;hải;biên;tiêu;trưởng	chống;ngừa;họp;cháy;thủ;bệnh;học;hộ;vệ;khám;thi;giáo		high	from memory
phong	tiên;tác;niêm	trào;cách;phú;tục;cảnh;kiến;tỏa;toả		high	from memory
phố	thành;khu;đường	phường;cổ;biển;xá		high	from memory
phục	khắc;khôi;trang;chinh;thuyết	vụ;hồi;hưng;dựng;trang		high	from memory
phương	địa;đa;đối;song;bình	pháp;hướng;án;tiện;châm;thức;diện;ngôn		high	from memory
quả	kết;hiệu;hậu;thành	là;cảm		high	from memory
quan	cơ;liên;khách;tham;chủ;hải;tổng;trực;khả;sĩ;mỹ	tâm;trọng;hệ;điểm;sát;chức;niệm;trắc		high	from memory
quán	nhất;tập;hàng	triệt;xuyến		high	from memory
quản	bảo;chủ	lý;trị;giáo;đốc;chế		high	from memory
quân	hải;tân;hành;tòng;toàn;dân	đội;sự;dân;nhân;khu;nhu;số;y;chủng		high	from memory
quốc	tổ;toàn;trung;ái;đất	gia;phòng;hội;tế;khánh;lộ;tịch;doanh		high	from memory
quy	chính;nội;pháp	định;chế;hoạch;trình;mô;tắc;ước;luật;chuẩn;tụ		high	from memory
quyền	chính;chủ;nhân;bản;thẩm;ủy;uỷ;phân;dân;cầm;đặc	lợi;hạn;lực;con;sở;được		high	from memory
quyết	giải;nghị;biểu;kiên;cương;tự;phán	định;tâm;liệt;toán;thắng		high	from memory
rộng	mở;nhân	rãi;lớn;khắp		high	from memory
sản	tài;thủy;thuỷ;hải;lâm;nông;khoáng;cộng;bất;di;phá;đặc;sinh;hậu	xuất;phẩm;lượng;phụ;vật;khoa;nghiệp		high	from memory
sách	chính;ngân;danh;sổ;đọc	nhiễu;giáo;lược;vở		high	from memory
sát	giám;khảo;quan;kiểm;cảnh;sâu	sao;hạch;hợp;thực;nhập;với;cánh		high	from memory
sắc	xuất;đặc;bản;màu;sâu	lệnh;thái;phục;tộc		high	from memory
sâu	chuyên;vùng	sắc;rộng;sát;bệnh		high	from memory
sĩ	chiến;bác;y;nghệ;liệt;thạc;tiến;dược	quan;số;tử		high	from memory
sinh	học;phát;vệ;hy;phục;giáo;tái;dân;nhân;y;thí;khai;an	viên;hoạt;sản;học;động;sống;năm;ngày;thái;kế;trưởng;lời;mạng		high	from memory
số	đổi;chuyển;dân;chỉ;tổng;hệ;đa;thiểu;tần;kỹ;quân;điểm;kinh;tế;hội	#		high	from memory
song		phương;hành;ngữ		high	from memory
sở	cơ;trụ	hữu;thích		high	from memory
soát	kiểm;rà	xét;lại		high	from memory
sử	lịch	dụng;sách		high	from memory
sự	quân;nhân;thời;dân;hình;pháp;thực;phóng;chủ;lãnh	nghiệp;việc;kiện;cố;thật;phối;hài;tham;chỉ;lãnh;quản;giúp;vật;tích;đồng;quan;ủng;tin;cần		high	from memory
sức	công;trang	khỏe;khoẻ;mạnh;lao;người;dân		high	from memory
tác	công;hợp;đối;chế;sáng;cộng;canh;tương;thao	động;phẩm;phong;dụng;nghiệp;chiến;giả;hại;quyền		high	from memory
tài	đề;nhân;thiên;trọng;chế;khoan	chính;liệu;sản;nguyên;năng;trợ;khoản		high	from memory
tại	tồn;hiện	*		high	from memory
tâm	trung;quan;trọng;quyết;lương;yên;tận;đồng;nội;tín	lý;huyết;thần;sự;đắc;linh;tư		high	from memory
tạo	đào;chế;cải;tái;giả;kiến;cấu;nhân;sáng	điều;ra;thành;nên;bước;chuyển;sự;hình;việc;môi;lập;động;sức;thuận		high	from memory
tập	học;thực;luyện;bài;tuyển;ôn;diễn;sưu;biên;sáng	trung;huấn;thể;quán;hợp;đoàn;kết;luyện;san		high	from memory
tắc	nguyên;quy;bế	nghẽn;trách		high	from memory
tế	kinh;quốc;y;thực;thiết;tinh	bào;nhị		high	from memory
thân	bản;cá;tiền;nhân	thể;thiện;nhân;mật;thế;thuộc		high	from memory
thành	hình;hoàn;trưởng;kinh;tạo;hợp;trung;chân;nội;ngoại;trở	lập;phố;viên;phần;tích;công;thị;quả;tựu;niên;tố;các		high	from memory
thao	thể;hội	tác;trường;diễn;giảng		high	from memory
thảo	hội;dự	luận		high	from memory
thắng	chiến;quyết;toàn;danh	lợi;cảnh		high	from memory
thái	trạng;sinh;hình;động	độ		high	from memory
thể	tập;cụ;đoàn;toàn;hình;cơ;thực;tổng;nhân;có;chính	thao;hiện;dục;thức;chế;lệ;chất;hình;tích;loại		high	from memory
thế	vị;xu;lợi;ưu;tư;tình;thay;uy	giới;hệ;trận;mạnh;kỷ;nào		high	from memory
thi	hội;dự;kỳ;cuộc;đề;thực;buổi;bài;phòng;môn;chấm;khả	hành;đua;công;đấu;tuyển;thố		high	from memory
thị	đô;chỉ;thành;siêu;giám	trấn;xã;trường;phần;dân;tộc		high	from memory
thiện	cải;hoàn;từ;thân;lương	nguyện;chí;cảm		high	from memory
thiết	cần;tha;thân;khẩn;bức	bị;kế;yếu;thực;lập;chế;tha		high	from memory
thông	giao;truyền;lưu;phổ;cảm;khai;liên;viễn	suốt;tin;báo;qua;tư;thoáng;cáo;thường;minh;thương		high	from memory
thôn	nông;hương	bản;xóm;ấp;làng;buôn;tổ		high	from memory
thời	đồng;kịp;tạm;hiện;đúng	gian;điểm;hạn;kỳ;tiết;sự;đại;vụ;lượng		high	from memory
thủ	tuân;tranh;phòng;tuyển	tục;tướng;trưởng;công;đô;đoạn;pháp		high	from memory
thu	tịch;nguồn;nghiệm	nhập;hút;hồi;gom;thập;hoạch		high	from memory
thuật	kỹ;nghệ;mỹ;học	ngữ		high	from memory
thư	bí;văn;đơn;công;thông	ký;viện;mời;viên;tay		high	from memory
thuộc	trực;phụ;liên;lệ	tỉnh;thẩm;phạm;diện;các;đối;huyện;lĩnh		high	from memory
thực	hiện;lương;trung;xác;thiết;chứng;sự;trực	hiện;tế;phẩm;hành;tiễn;trạng;thi;sự;chất;lực;vật;nghiệm		high	from memory
thức	hình;nhận;ý;phương;kiến;tri;chính;cách;nghi;công	ăn;tỉnh		high	from memory
thưởng	khen;tiền;giải;phần;mức;trao	thức;cho;đột;phạt		high	from memory
thương	công;ngoại;khuyến;chấn;yêu	mại;binh;tật;hiệu;vong;lượng		high	from memory
thường	bình;bồi;thông	xuyên;trực;vụ;lệ;kỳ;niên;nhật		high	from memory
tỉnh	cấp;toàn;trong	ủy;uỷ;đoàn;đội;lộ		high	from memory
tích	thành;diện;di;phân;thể	cực;lũy;luỹ;hợp;trữ		high	from memory
tiến	tiên;cải;xúc	hành;độ;bộ;trình;sĩ;tới		high	from memory
tiêu	mục;chỉ;chi	chuẩn;chí;biểu;cực;dùng;hủy;huỷ;diệt;thụ;đề		high	from memory
tiếp	trực;gián;chuyển;giao;kế	tục;nhận;cận;thu;theo;dân;xúc;đón;đến;công;khách;sức;nối		high	from memory
tiết	chi;thời	kiệm;mục;học		high	from memory
tin	thông;niềm;bản;truyền;đưa	học;tưởng;tức;cậy;bài		high	from memory
tính	chất;giới;nhạy;dự;ước;máy;đặc;bản;lý;cá;tổng;pháp	toán;mạng;chất;cách;đến;từ;theo;năng		high	from memory
tình	nhiệt;tận;chính;đồng;nhân	hình;trạng;cảm;nguyện;thương		high	from memory
tố	yếu;nguyên	cáo;giác;tụng;chất		high	from memory
tổ	cải	chức;quốc;trưởng;công		high	from memory
toàn	an;hoàn;bảo	diện;thể;bộ;quốc;dân;tỉnh;huyện;ngành;trường;đảng;văn;cầu;xã;quân;đoàn;thành;khóa;khoá;hệ		high	from memory
toán	dự;kế;thanh;quyết;tính	học		high	from memory
trách	phụ;khiển;chuyên	nhiệm		high	from memory
trang	nghĩa	trọng;trí;bị;thiết;trại;phục		high	from memory
tranh	cạnh;đấu;chiến	thủ;chấp;luận;cử		high	from memory
trẻ	tuổi;giới	em;thơ;nhỏ		high	from memory
trí	vị;bố;giải;bài;nhất;dân	thức;tuệ;lực		high	from memory
triển	phát	khai;lãm;vọng		high	from memory
trị	chính;giá;điều;quản	giá;sự;an;liệu;bệnh		high	from memory
trình	chương;quá;công;quy;tờ;tiến;lịch;lộ;giải;hành;báo;tường;giáo	độ;bày;diễn;ban;hội;ủy;uỷ;chính;thủ;bộ;chủ;cấp;quốc;duyệt;phê;ký;xem;hđnd;ubnd		high	from memory
trọng	quan;tôn;chú;long;trang;nghiêm	tâm;điểm;thể;lượng;tải;tài;thị;dụng		high	from memory
trợ	hỗ;cứu;bảo;viện;tài;phụ	giúp;cấp;lý;từ;giá		high	from memory
trung	tập	tâm;ương;thực;bình;học;hạn;du;thành;cấp;đội		high	from memory
trước	năm;tháng;ngày;kỳ;lần	khi;ngày;mắt;năm;tháng;hết		high	from memory
trưởng	tăng;thủ;hội;hiệu;đội;đoàn;phòng;ban;tổ;bộ;viện;cục	thành;ban;phòng;đoàn;khoa;thôn;bản;bộ		high	from memory
trường	thị;môi;nhà;hiện;lập;công;hội;chiến;các;nông;lâm;sân;cổng;khuôn	học;hợp;phái;kỳ;trung;tiểu;đại;mầm;cao;lớp;th;thcs;thpt;mn;ptdt		high	from memory
trực	thường;túc	tiếp;thuộc;tuyến;quan;ban		high	from memory
truyền	tuyên;cổ;di;lưu	thống;thông;hình;đạt;tải;thanh;nhiễm;bá		high	from memory
tư	đầu;thông;vật;công;vốn	pháp;tưởng;vấn;duy;liệu;nhân;cách;thục;thế		high	from memory
tự	trật;thứ;trình	giác;do;chủ;quản;túc;lực;động;nguyện;học;hào;nhiên;vệ;quyết		high	from memory
tục	thủ;phong;tiếp;liên	lệ;ngữ		high	from memory
tuyến	trực	đường;đầu;bài;phố;tỉnh;trên;dưới;y		high	from memory
tuyển	dự;thi;xét	dụng;sinh;chọn;tập;thủ		high	from memory
tử	điện;phần;nhân	tế;vong;tuất;hình		high	from memory
tượng	đối;hiện;ấn;khí;hình	đài;trưng		high	from memory
tưởng	tư;lý;tin;ý	tượng;niệm;nhớ		high	from memory
ủy;uỷ	đảng;tỉnh;huyện;cấp;thành;quân;thị;xã;chi	ban;viên;quyền;nhiệm;thác		high	from memory
ứng	hưởng;đáp;cung;tương;thích;phản	dụng;phó;xử;cử;viên;trực;cứu		high	from memory
vật	động;thực;sản;nhân;hiện;di;súc	tư;chất;liệu;nuôi;thể;lý;phẩm;giá;chứng;dụng		high	from memory
vận	dân	động;dụng;hành;tải;chuyển		high	from memory
văn	công;nhân;ngữ;bài	hóa;hoá;bản;phòng;minh;nghệ;kiện;thư;học;bằng		high	from memory
vệ	bảo;dân;tự;phòng	sinh;tinh;binh;quốc		high	from memory
vi	hành;phạm	phạm;sinh;mô;tính;khuẩn		high	from memory
vị	đơn;chức;địa;quý;cương;học	trí;thế;thành		high	from memory
viên	đảng;đoàn;hội;nhân;giáo;sinh;học;thành;động;ủy;uỷ;công;tuyên;diễn;vận;kiểm;chuyên;tổ;tác	chức		high	from memory
việc	công;làm;sự	làm;thực;triển;tổ;xây		high	from memory
viện	bệnh;học;thư	trợ;kiểm;phí;trưởng		high	from memory
vinh	tôn;quang	danh;dự;quang;hạnh		high	from memory
vụ	nhiệm;dịch;nghiệp;nội;chức;phục;công;nghĩa;thời;sự;hậu;thường;ngoại	án;việc;mùa;xuân;đông;hè;trưởng;lợi		high	from memory
vũ	cổ	khí;trang;lực		high	from memory
vực	khu;lĩnh	dậy		high	from memory
vững	bền	chắc;mạnh;vàng;bước		high	from memory
xã	thị;hợp;cấp;thông;các;tác	hội;viên;phường;giao;đội		high	from memory
xác	chính	định;nhận;minh;thực;lập		high	from memory
xét	xem;nhận;thẩm;sơ;rà	duyệt;tuyển;thưởng;nghiệm;xử;chọn;hỏi;công;đề;tặng		high	from memory
xử	xét;ứng;cư	lý;phạt;trí;sự		high	from memory
xuất	sản;đề;đột;chế	phát;hiện;khẩu;sắc;bản;trình;nhập		high	from memory
xuyên	thường	suốt;tạc;qua		high	from memory
ý	chú;đồng	kiến;thức;nghĩa;chí;tưởng;nguyện		high	from memory
yêu	tình	cầu;nước;thương		high	from memory
yếu	chủ;thiết;trọng	tố;kém;thế		high	from memory

"""#
}
