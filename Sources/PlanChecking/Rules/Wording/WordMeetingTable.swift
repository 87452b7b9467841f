/// The table of `WordMeeting`: a syllable, the syllables before it, the syllables behind it; `*` where it is a word,
/// `#` where a number follows.
enum WordMeetingTable {
  static let lines: String = """
    an | bình trị công | ninh toàn sinh tâm táng
    ảnh | hình nhiếp tranh | hưởng
    án | đề dự phương kế bản vụ đáp | phí treo
    ban | ủy uỷ trưởng phó phòng bộ | hành bố ngành giám chỉ tổ quản chấp thường
    bản | văn cơ kịch biên tư thôn căn kế | thân đồ chất quyền sắc lĩnh tin làng
    bảo | đảm | đảm vệ hiểm tồn hộ hành trì mật quản lãnh hiểm
    báo | thông cảnh dự cáo tố nhà họp đài truyền đăng | cáo chí đài động nói in điện
    bằng | công đồng văn cân thăng | khen cấp các hình nhiều nguồn việc tiền phương biện
    bị | thiết trang chuẩn dự quân phòng | *
    biến | phổ diễn chế đột tai cải chuyển | động đổi chuyển thể tướng chứng cố pháp thành
    biện | phản hùng ngụy | pháp luận minh chứng
    biên | ven giáp | giới chế soạn bản phòng tập
    biểu | đại phát mẫu tiêu | dương hiện diễn mẫu quyết tượng tình đồ thị
    bệnh | chữa khám phòng dịch người ca gây | viện nhân dịch tật nghề xá truyền
    bộ | cán đồng tiến nội toàn đảng cục sơ chi đường cấp | máy đội phận môn trưởng luật tiêu tài
    bồi | đền | dưỡng thường
    bố | công phân ban | trí cáo mẹ
    ca | dân hành | hát múa dao kịch
    cách | cải phong tư phương nhân tính cung | thức mạng ly làm nhiệm chức
    cảnh | bối hoàn thắng phong quang danh cây | sát quan báo giác vật tượng
    cao | nâng đề tối | độ cấp điểm su nguyên tuổi chất hiệu
    cáo | báo quảng tố bị cảnh khống | buộc phó trạng
    cấp | cung trung sơ cao trợ phụ nâng phân khẩn đẳng các nhiều bậc | huyện tỉnh xã trên dưới ủy uỷ bách phát giấy phép độ cơ thiết cứu kinh cho
    cần | chuyên | thiết kiệm cù phải có tập
    cầu | yêu nhu toàn địa bóng thỉnh | nối thủ truyền đường
    chất | tính vật bản phẩm thực hóa hoá thể chủ | lượng liệu thải vấn độc cấp
    chấp | tranh | hành nhận thuận pháp
    chế | thể hạn quy cơ khống biên ức chuyên pháp định | độ biến tài tạo ước xuất phẩm định
    chỉ | địa tiêu đình chứng kim | đạo thị tiêu định số huy tính dẫn ra đạt có được tập là
    chi | khoản mức thu | bộ hội đoàn tiêu phí trả tiết nhánh ủy uỷ cho từ
    chí | báo đồng ý tiêu thậm | hướng khí công minh
    chính | hành tài bưu chân cải địa tu | quyền sách trị phủ đáng thức xác quy thống đảng là
    chức | tổ công viên quan cách nhậm | năng danh vụ trách sắc việc nghiệp sở
    chủ | dân làm gia | trương tịch trì động yếu đề nghĩa quyền thể đạo tọa sở nhiệm tài công chốt hộ doanh đầu
    chuẩn | tiêu phê chỉnh đạt | bị mực hóa hoá y đoán
    chuyển | luân vận di biến chu | đổi biến giao giáo tiếp hóa hoá dịch nhượng khoản về đến sang
    chứng | minh bằng kiểm công chức | chỉ nhận cứ minh từ khoán thực
    chung | | kết tay sức khảo
    chương | văn huy bản | trình
    cơ | động thời nguy hữu thủ căn | quan sở bản chế hội động cấu giới khí hữu yếu
    công | thành nhân thủ thi gia phân tiến bãi khởi tấn tư lao bất | tác nghiệp trình đoàn an dân chức nhân bằng khai cộng bố tố ty nghệ trường việc cụ ước thương văn ích tơ lao trái
    cộng | công tổng | đồng hòa hoà sản tác
    cứ | căn chứng luận | *
    cứu | nghiên cấp tra | hộ nạn trợ chữa sống
    cụ | công dụng | thể
    cử | bầu ứng đề tiến đắc | tri cán người đoàn đại hành nhân công
    cường | tăng tự kiên phú | độ quốc điệu hóa hoá
    cập | phổ đề | nhật
    dân | nhân công người nông cư quần hộ ngư toàn lương | tộc số cư chủ vận quân sinh tình trí phòng lập gian sự ca chúng doanh nguyện chính
    danh | chức địa vinh bút định | hiệu sách mục nghĩa dự nhân tiếng lam thắng
    diễn | biểu trình hội | ra đàn tập biến giả viên xuất kịch án văn đạt
    diện | đại toàn phương đối | tích mạo
    dịch | giao kiểm phòng phiên chuyển chiến chống | vụ bệnh tễ chuyển tả cúm sốt covid thuật
    dự | tham danh can | án thảo kiến toán thi báo phòng trù tính họp trữ lễ đại hội khai tuyển lớp các và
    dụng | sử ứng tận áp tín vận tuyển lợi tác trưng công | cụ ý
    dung | nội bao | lượng hòa hoà
    dưỡng | bồi nuôi điều phụng an | sinh chất bệnh
    doanh | kinh liên quốc | nghiệp thu nhân trại
    dương | biểu tuyên hải | lịch
    đại | hiện vĩ thời cực tối | biểu hội diện học đoàn lý lễ dịch tướng tá úy đa gia
    đạo | lãnh chỉ giáo nhân chủ độc | đức lý đường
    đảng | chính | viên bộ ủy uỷ cộng phí
    đảm | bảo | bảo nhận nhiệm đang đương trách
    đạt | truyền diễn thành phát | được chuẩn kết từ trên tỷ danh hiệu các
    đầu | bắt dẫn đứng mở ban hàng bước | tư mối vào ra tiên năm kỳ thầu giờ
    đẳng | bình cao | cấp
    đề | chủ vấn chuyên tiền mệnh | án nghị xuất cao tài cương ra bạt thi phòng cập
    địa | nội bản trận thổ | phương bàn chỉ điểm lý danh giới chính chất bạ đạo hình
    điểm | địa thời trọng quan đặc ưu khuyết cao thí chỉ chấm luận | danh số cầu chuẩn sáng nóng mạnh đến trường bán bưu
    điện | bưu thủy thuỷ nhiệt | tử lực thoại ảnh năng mừng
    định | quyết quy xác ổn thẩm nhất nghị chỉ khẳng ấn nhận hoạch kiểm cố giám phê hiệp dự | hướng kỳ mức danh cư lượng dạng vị hình giá chế
    đích | mục | thân danh đáng đến xác
    đoàn | công liên tập binh sư phái quân trung nghiệp chi | kết thể viên tụ phí hệ kịch đội trường phường xã công đại
    đội | bộ quân biệt chi | ngũ hình trưởng viên tuyển
    đối | tuyệt phản tương cân chống ứng | với tượng thoại tác ngoại chiếu phó nội lập mặt chứng
    độ | chế trình tiến thái mức cường tốc chính nhiệt mật đại | tuổi tin ẩm dài che cao
    động | lao hoạt vận phát tác chủ hành tự cổ huy chuyển lưu biến sinh điều khởi báo | viên lực cơ thái vật đất thổ tác
    đồng | hội hợp cộng tương bất triệu tỷ nghìn cánh | bộ thời bào chí ý hành thuận tình tiền chủ đều phục lòng tâm ruộng
    đơn | hóa hoá giản | vị giản thư từ xin đốc
    đổi | trao sửa thay chuyển biến | mới thay từ sang
    đức | đạo | tính độ
    đường | con mương | dây bộ phố thủy thuỷ sắt lối hướng hàng liên giao
    gia | tham quốc chuyên tăng phụ | đình tăng nhập hạn công tốc súc cầm cố giảm
    giá | đánh đấu thẩm định bán | trị cả thành bán đất thể
    giác | tự cảnh tố | ngộ quan
    giải | trúng hòa hoà phân đoạt | trình quyết pháp thưởng phóng tỏa toả nhất nhì ba ngân
    giảm | suy tăng cắt tinh miễn gia thuyên | nghèo thiểu tải bớt nhẹ sâu tỷ tai
    gian | thời không dân trung | lận khổ dối nan hàng
    giao | bàn chuyển xã ngoại | thông dịch lưu ban nhiệm cho tiếp kết nhận các
    giáo | tuyên tôn nhà chuyển | dục viên trình án sư hội xứ dân cụ
    giới | thế ranh biên địa nữ nam cơ môi quốc | thiệu hạn tính trẻ
    hạn | kỳ thời gia giới kháng quyền hữu | chế hán mặn hẹp cuối nộp
    hành | ban chấp thi thực tiến vận điều phát lưu bảo tuân hiện ngân song tự bộ | chính động lang vi khách trình lý nghề quân
    hàng | khách ngân đơn cửa | hóa hoá hải không năm tháng ngày quý tuần đầu loạt rào
    hạng | xếp thứ | mục nhất nhì ba
    hệ | quan liên thế | thống lụy luỵ số sinh
    hiểm | bảo nguy | họa hoạ nguy nghèo xã y
    hiện | thực phát thể xuất biểu tái cải | nay đại hành có trạng thực tượng vật đang
    hiệp | liên | hội hòa hoà định thương
    hiệu | danh tín thương số vô phù | quả lực trưởng suất lệnh
    hình | tình mô loại địa điển truyền phát định đội hành tử | thức ảnh thành sự dạng phạt
    học | khoa trường năm đại giáo tiểu trung toán sinh văn y môn du bậc lớp cấp tin hóa hoá khuyến tự buổi ngôn | sinh tập viên bổng phí kỳ đường hành tốt nghề bạ vấn liệu trò hỏi
    hóa hoá | văn hàng tối chuẩn hiện xã số tin mã đa | chất đơn học trị
    hoạt | sinh linh | động hình
    hoạch | kế quy thu | định toán
    hòa hoà | cộng hài ôn chung hiệp | bình giải nhập hợp thuận nhạc
    hộ | bảo ủng cứu nông chủ lãnh căn biện | gia khẩu nghèo tịch chiếu kinh dân cận tống
    hội | xã đại hiệp quốc cơ lễ dạ chi quân giáo ban ngày thành | nghị đồng viên thảo thi nhập họp trường tụ thao chợ diễn khỏe khoẻ trại phụ nông cựu chữ nạn liên
    họp | cuộc hội phiên | mặt báo tổng bàn
    hợp | phối tổng phù kết thích tập trường liên hỗn hội hòa hoà tích | tác đồng lý pháp nhất lệ thức tình thành
    hữu | sở hiện cổ | ích hiệu hạn nghị quan
    huấn | tập | luyện thị
    huy | phát chỉ | động chương hiệu hoàng
    huyện | cấp toàn | ủy uỷ đoàn đội
    hưởng | ảnh thụ | ứng thụ lợi chế lương
    hướng | phương định xu chiều chí | dẫn tới đến nghiệp đối về
    kế | thống kết thiết thừa kinh | hoạch toán thừa cận tiếp
    kết | sơ tổng đoàn liên cam ký hội giao đúc | quả hợp nối luận thúc cấu nạp nghĩa tinh
    khai | triển công kê niêm tờ khởi | thác giảng mạc trương báo sinh trừ man hội
    khảo | tham phúc | sát thí cổ nghiệm
    khẩu | xuất nhập hộ nhân cửa | hiệu trang phần ngữ
    khí | không dân vũ | hậu thế tượng thải quyển đốt tài
    khóa khoá | niên chính ngoại từ bế | học luận
    khu | chiến quân phân đặc liên | vực phố dân công vui di
    kiến | ý sáng dự chứng phong xây | nghị thức trúc thiết tạo tập
    kiện | điều sự văn cấu phụ linh khởi | toàn
    kinh | thần | tế doanh phí nghiệm tuyến
    kỳ | học định nhiệm thời chu phân quốc trường | thi hạn họp nghỉ vọng này trước
    ký | đăng nhật thư chữ | kết tên ban hiệu túc nhận duyệt
    lập | thành thiết xác độc công tự dân biên cô | kế danh dự hồ trường quy pháp biên lại nghiệp báo
    lao | cù | động
    lễ | nghi đại | hội kỷ phát tân nghĩa khai ra trao tổng đón nghi
    lệ | tỷ điều thông thể hợp | phí làng thuộc
    lệnh | mệnh pháp hiệu khẩu sắc | cấm truyền
    lịch | lý du dương âm | sử thi công trình sự làm họp
    liệu | tài dữ vật số nguyên trị tư nhiên | có
    lĩnh | thủ cương bản | vực hội
    loại | phân chủng xếp nhân thể | hình bỏ trừ khá tốt giỏi
    lợi | thuận thủy thuỷ quyền thắng phúc tiện | ích dụng thế nhuận
    lớp | tầng trường | học tập bồi trẻ
    luận | lý bình dư kết thảo tranh | điểm văn án cứ chứng
    luật | pháp kỷ quy | sư định
    luyện | huấn rèn tập | tập thi kim
    lực | năng nỗ động lượng nguồn thủy thuỷ nhân bạo thế hiệu áp trí | lượng đẩy điền
    lương | tiền thang bậc mức hưởng nâng | thực tâm tối
    lý | quản xử pháp tâm đại hợp vật địa nguyên | luận do lịch thuyết tưởng trí
    mạng | cách sinh tính truyền không | lưới xã máy
    mạnh | thế lành sức | mẽ dạn thường khỏe khoẻ
    mặt | bề có gặp các | trận bằng hàng nước tiền
    minh | văn chứng thông | bạch chứng họa hoạ
    môn | chuyên bộ | *
    mục | danh hạng chuyên tiết đề | tiêu đích lục
    mưu | tham | trí sinh đồ
    năng | khả chức kỹ tiềm tính tài | lực suất động khiếu lượng
    ngày | | lễ hội nghỉ thường làm công
    người | con | nghèo dân bệnh lao có tiêu dùng học cao đứng làm thân cai khuyết nhiễm sử tham
    không | | để quá có được còn phải khí gian ngừng chỉ đạt
    một | | số cách phần cửa lần
    nghề | làng tay | nghiệp
    nghệ | công văn | thuật nhân sĩ
    nghị | đề hội kiến hữu | quyết định lực án viên sự
    nghĩa | ý chủ định kết | vụ trang tình
    nghiệp | công nông doanh sự lâm ngư chuyên tốt nghề xí thực khởi tác | vụ đoàn chủ dư
    nghiệm | kinh thí xét trắc | thu
    ngoại | đối | giao ngữ khóa khoá thành tệ hối trú
    nguyên | tài cao thành | nhân tắc liệu tố lý
    nguồn | cội bắt | lực vốn nhân thu
    nhà | ngôi nước | nước trường giáo máy ở văn báo khoa
    nhân | công cá nguyên bệnh tư phạm tội doanh hôn quân nạn cử thân | dân lực viên sự rộng dịp đạo cách văn ái khẩu tài quyền phẩm loại
    nhận | ghi công xác thừa tiếp chứng đảm nhìn chấp đón | thức diện định xét biết được dạng thấy hồ thông lời
    nhập | hội thu gia xâm xuất sáp hòa hoà thâm | khẩu học cảnh ngũ viện cư
    nhật | cập sinh chủ | ký
    nhất | thống hợp duy thứ tốt cao lớn nhiều | quán thiết trí là định thời
    nhiễm | lây ô truyền | trùng bệnh khuẩn sắc
    nhiệm | trách chủ bổ tín đảm miễn tái kiêm | vụ kỳ chức
    nhi | thiếu bệnh | đồng khoa
    niên | thanh thiếu kỷ | hạn giám khóa khoá đại biểu
    nông | khuyến | nghiệp dân thôn sản lâm hộ
    nữ | phụ nam giới trẻ | giới sinh công thanh
    nước | nhà đất cả trong | ngoài sạch mắm thải biển uống mặt ta
    phạm | vi quy sư tội xâm mô | vi tội nhân pháp luật
    pháp | giải biện phương tư hiến lập luật hợp hành cú | luật lý chế nhân lệnh y danh quy
    phát | xuất tự phân bộc khởi bùng cấp | triển động huy hiện sinh hành biểu minh thanh thuốc phối tán đạt ngôn phần
    phân | thành | công cấp loại tích bổ bón luồng tán
    phần | góp thành cổ thị tinh bộ | mềm thưởng cứng lớn trăm việc quà
    phẩm | sản thực tác dược phân phế chính vật mỹ | chất giá hạnh
    phí | kinh chi lệ học miễn lãng công | bảo dịch
    phó | đối ứng giao | chủ giám trưởng bí ban
    phối | phân điều | hợp
    phòng | văn quốc đề dự hải biên tiêu trưởng | chống ngừa họp cháy thủ bệnh học hộ vệ khám thi giáo
    phong | tiên tác niêm | trào cách phú tục cảnh kiến tỏa toả
    phố | thành khu đường | phường cổ biển xá
    phục | khắc khôi trang chinh thuyết | vụ hồi hưng dựng trang
    phương | địa đa đối song bình | pháp hướng án tiện châm thức diện ngôn
    quả | kết hiệu hậu thành | là cảm
    quan | cơ liên khách tham chủ hải tổng trực khả sĩ mỹ | tâm trọng hệ điểm sát chức niệm trắc
    quán | nhất tập hàng | triệt xuyến
    quản | bảo chủ | lý trị giáo đốc chế
    quân | hải tân hành tòng toàn dân | đội sự dân nhân khu nhu số y chủng
    quốc | tổ toàn trung ái đất | gia phòng hội tế khánh lộ tịch doanh
    quy | chính nội pháp | định chế hoạch trình mô tắc ước luật chuẩn tụ
    quyền | chính chủ nhân bản thẩm ủy uỷ phân dân cầm đặc | lợi hạn lực con sở được
    quyết | giải nghị biểu kiên cương tự phán | định tâm liệt toán thắng
    rộng | mở nhân | rãi lớn khắp
    sản | tài thủy thuỷ hải lâm nông khoáng cộng bất di phá đặc sinh hậu | xuất phẩm lượng phụ vật khoa nghiệp
    sách | chính ngân danh sổ đọc | nhiễu giáo lược vở
    sát | giám khảo quan kiểm cảnh sâu | sao hạch hợp thực nhập với cánh
    sắc | xuất đặc bản màu sâu | lệnh thái phục tộc
    sâu | chuyên vùng | sắc rộng sát bệnh
    sĩ | chiến bác y nghệ liệt thạc tiến dược | quan số tử
    sinh | học phát vệ hy phục giáo tái dân nhân y thí khai an | viên hoạt sản học động sống năm ngày thái kế trưởng lời mạng
    số | đổi chuyển dân chỉ tổng hệ đa thiểu tần kỹ quân điểm kinh tế hội | #
    song | | phương hành ngữ
    sở | cơ trụ | hữu thích
    soát | kiểm rà | xét lại
    sử | lịch | dụng sách
    sự | quân nhân thời dân hình pháp thực phóng chủ lãnh | nghiệp việc kiện cố thật phối hài tham chỉ lãnh quản giúp vật tích đồng quan ủng tin cần
    sức | công trang | khỏe khoẻ mạnh lao người dân
    tác | công hợp đối chế sáng cộng canh tương thao | động phẩm phong dụng nghiệp chiến giả hại quyền
    tài | đề nhân thiên trọng chế khoan | chính liệu sản nguyên năng trợ khoản
    tại | tồn hiện | *
    tâm | trung quan trọng quyết lương yên tận đồng nội tín | lý huyết thần sự đắc linh tư
    tạo | đào chế cải tái giả kiến cấu nhân sáng | điều ra thành nên bước chuyển sự hình việc môi lập động sức thuận
    tập | học thực luyện bài tuyển ôn diễn sưu biên sáng | trung huấn thể quán hợp đoàn kết luyện san
    tắc | nguyên quy bế | nghẽn trách
    tế | kinh quốc y thực thiết tinh | bào nhị
    thân | bản cá tiền nhân | thể thiện nhân mật thế thuộc
    thành | hình hoàn trưởng kinh tạo hợp trung chân nội ngoại trở | lập phố viên phần tích công thị quả tựu niên tố các
    thao | thể hội | tác trường diễn giảng
    thảo | hội dự | luận
    thắng | chiến quyết toàn danh | lợi cảnh
    thái | trạng sinh hình động | độ
    thể | tập cụ đoàn toàn hình cơ thực tổng nhân có chính | thao hiện dục thức chế lệ chất hình tích loại
    thế | vị xu lợi ưu tư tình thay uy | giới hệ trận mạnh kỷ nào
    thi | hội dự kỳ cuộc đề thực buổi bài phòng môn chấm khả | hành đua công đấu tuyển thố
    thị | đô chỉ thành siêu giám | trấn xã trường phần dân tộc
    thiện | cải hoàn từ thân lương | nguyện chí cảm
    thiết | cần tha thân khẩn bức | bị kế yếu thực lập chế tha
    thông | giao truyền lưu phổ cảm khai liên viễn | suốt tin báo qua tư thoáng cáo thường minh thương
    thôn | nông hương | bản xóm ấp làng buôn tổ
    thời | đồng kịp tạm hiện đúng | gian điểm hạn kỳ tiết sự đại vụ lượng
    thủ | tuân tranh phòng tuyển | tục tướng trưởng công đô đoạn pháp
    thu | tịch nguồn nghiệm | nhập hút hồi gom thập hoạch
    thuật | kỹ nghệ mỹ học | ngữ
    thư | bí văn đơn công thông | ký viện mời viên tay
    thuộc | trực phụ liên lệ | tỉnh thẩm phạm diện các đối huyện lĩnh
    thực | hiện lương trung xác thiết chứng sự trực | hiện tế phẩm hành tiễn trạng thi sự chất lực vật nghiệm
    thức | hình nhận ý phương kiến tri chính cách nghi công | ăn tỉnh
    thưởng | khen tiền giải phần mức trao | thức cho đột phạt
    thương | công ngoại khuyến chấn yêu | mại binh tật hiệu vong lượng
    thường | bình bồi thông | xuyên trực vụ lệ kỳ niên nhật
    tỉnh | cấp toàn trong | ủy uỷ đoàn đội lộ
    tích | thành diện di phân thể | cực lũy luỹ hợp trữ
    tiến | tiên cải xúc | hành độ bộ trình sĩ tới
    tiêu | mục chỉ chi | chuẩn chí biểu cực dùng hủy huỷ diệt thụ đề
    tiếp | trực gián chuyển giao kế | tục nhận cận thu theo dân xúc đón đến
    tiết | chi thời | kiệm mục học
    tin | thông niềm bản truyền đưa | học tưởng tức cậy bài
    tính | chất giới nhạy dự ước máy đặc bản lý cá tổng pháp | toán mạng chất cách đến từ theo năng
    tình | nhiệt tận chính đồng nhân | hình trạng cảm nguyện thương
    tố | yếu nguyên | cáo giác tụng chất
    tổ | cải | chức quốc trưởng công
    toàn | an hoàn bảo | diện thể bộ quốc dân tỉnh huyện ngành trường đảng văn cầu xã quân đoàn thành khóa khoá hệ
    toán | dự kế thanh quyết tính | học
    trách | phụ khiển chuyên | nhiệm
    trang | nghĩa | trọng trí bị thiết trại phục
    tranh | cạnh đấu chiến | thủ chấp luận cử
    trẻ | tuổi giới | em thơ nhỏ
    trí | vị bố giải bài nhất dân | thức tuệ lực
    triển | phát | khai lãm vọng
    trị | chính giá điều quản | giá sự an liệu bệnh
    trình | chương quá công quy tờ tiến lịch lộ giải hành báo tường giáo | độ bày diễn ban hội ủy uỷ chính thủ bộ chủ cấp quốc duyệt phê ký xem hđnd ubnd
    trọng | quan tôn chú long trang nghiêm | tâm điểm thể lượng tải tài thị dụng
    trợ | hỗ cứu bảo viện tài phụ | giúp cấp lý từ giá
    trung | tập | tâm ương thực bình học hạn du thành cấp đội
    trước | năm tháng ngày kỳ lần | khi ngày mắt năm tháng hết
    trưởng | tăng thủ hội hiệu đội đoàn phòng ban tổ bộ viện cục | thành ban phòng đoàn khoa thôn bản bộ
    trường | thị môi nhà hiện lập công hội chiến các nông lâm | học hợp phái kỳ trung tiểu đại mầm cao lớp
    trực | thường túc | tiếp thuộc tuyến quan ban
    truyền | tuyên cổ di lưu | thống thông hình đạt tải thanh nhiễm bá
    tư | đầu thông vật công vốn | pháp tưởng vấn duy liệu nhân cách thục thế
    tự | trật thứ trình | giác do chủ quản túc lực động nguyện học hào nhiên vệ quyết
    tục | thủ phong tiếp liên | lệ ngữ
    tuyến | trực | đường đầu bài phố tỉnh trên dưới y
    tuyển | dự thi xét | dụng sinh chọn tập thủ
    tử | điện phần nhân | tế vong tuất hình
    tượng | đối hiện ấn khí hình | đài trưng
    tưởng | tư lý tin ý | tượng niệm nhớ
    ủy uỷ | đảng tỉnh huyện cấp thành quân thị xã chi | ban viên quyền nhiệm thác
    ứng | hưởng đáp cung tương thích phản | dụng phó xử cử viên trực cứu
    vật | động thực sản nhân hiện di súc | tư chất liệu nuôi thể lý phẩm giá chứng dụng
    vận | dân | động dụng hành tải chuyển
    văn | công nhân ngữ bài | hóa hoá bản phòng minh nghệ kiện thư học bằng
    vệ | bảo dân tự phòng | sinh tinh binh quốc
    vi | hành phạm | phạm sinh mô tính khuẩn
    vị | đơn chức địa quý cương học | trí thế thành
    viên | đảng đoàn hội nhân giáo sinh học thành động ủy uỷ công tuyên diễn vận kiểm chuyên tổ tác | chức
    việc | công làm sự | làm thực triển tổ xây
    viện | bệnh học thư | trợ kiểm phí trưởng
    vinh | tôn quang | danh dự quang hạnh
    vụ | nhiệm dịch nghiệp nội chức phục công nghĩa thời sự hậu thường ngoại | án việc mùa xuân đông hè trưởng lợi
    vũ | cổ | khí trang lực
    vực | khu lĩnh | dậy
    vững | bền | chắc mạnh vàng bước
    xã | thị hợp cấp thông các tác | hội viên phường giao đội
    xác | chính | định nhận minh thực lập
    xét | xem nhận thẩm sơ rà | duyệt tuyển thưởng nghiệm xử chọn hỏi công đề tặng
    xử | xét ứng cư | lý phạt trí sự
    xuất | sản đề đột chế | phát hiện khẩu sắc bản trình nhập
    xuyên | thường | suốt tạc qua
    ý | chú đồng | kiến thức nghĩa chí tưởng nguyện
    yêu | tình | cầu nước thương
    yếu | chủ thiết trọng | tố kém thế
    """
}
