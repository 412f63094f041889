//! Tiếng Việt.

use rules::ballot::State;
use rules::file::NameFlaw;
use rules::secrecy::Place;
use rules::{Refusal, consultation, proposal};

use super::{Fault, date, instant};

const MANDATE_MISMATCH: &str =
    "Trình duyệt này đã chuyển sang tài khoản hoặc chức danh khác; chưa có gì được ghi.";

pub fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Unauthenticated => "Cần đăng nhập.",
        Fault::BadToken => "Phiên đăng nhập không còn hiệu lực.",
        Fault::MandateMismatch => MANDATE_MISMATCH,
        Fault::MandateRequired => {
            "Yêu cầu này phải nêu chức danh thực hiện, ở tiêu đề Dongthuan-Mandate."
        }
        Fault::NotEntitled => "Chức danh đang dùng không có quyền xem nội dung này.",
        Fault::NotForTokens => {
            "Nội dung này dành cho người dùng, không mở bằng mã truy cập ứng dụng."
        }
        Fault::OriginNotAllowed => "Mã truy cập ứng dụng không được dùng từ trang có địa chỉ này.",
        Fault::NotFound => "Không có nội dung này, hoặc không thuộc phạm vi được xem.",
        Fault::BadId => "Mã định danh không hợp lệ.",
        Fault::BadPage => "Trang phải có từ 1 đến 100 dòng và con trỏ do hệ thống cấp.",
        Fault::DayOutOfReach => {
            "Ngày phải ghi đủ bốn chữ số của năm, trong khoảng từ 1945 đến 2099."
        }
        Fault::BadRequest => "Yêu cầu không đúng định dạng.",
        Fault::BadQuery => "Câu truy vấn không hợp lệ.",
        Fault::TooLarge | Fault::Exceeded(_) => "Yêu cầu quá lớn.",
        Fault::Batch => "Mỗi lần chỉ gửi một yêu cầu, không gửi cả danh sách.",
        // Máy khách theo giao thức của Apollo nhận ra câu này.
        Fault::UnknownDocument => "PersistedQueryNotFound",
        Fault::BadHash => "Mã băm gửi kèm không phải của câu truy vấn này.",
        Fault::MethodNotAllowed => "Thao tác thay đổi dữ liệu phải gửi bằng POST.",
        Fault::NotAcceptable => {
            "Chỉ trả lời bằng application/graphql-response+json, application/json hoặc text/event-stream."
        }
        Fault::StreamOnly => {
            "Theo dõi cần tiêu đề Accept: text/event-stream hoặc kết nối WebSocket."
        }
        Fault::UnsupportedMediaType => "Nội dung gửi lên phải là application/json, mã hóa UTF-8.",
        Fault::BadLink => "Đường dẫn mở tệp đã hết hạn. Đề nghị quay lại trang trước và mở lại.",
        Fault::FileGone => "Không có tệp này, hoặc không thuộc phạm vi được xem.",
        Fault::NotASubscription => "Mỗi lần chỉ theo dõi được một trường của Subscription.",
        Fault::AskedOnly => "Không theo dõi được mục này; hãy hỏi bằng truy vấn.",
        Fault::TooManySubscriptions => "Quá nhiều lượt theo dõi trên một kết nối.",
        Fault::TryAgain => "Hệ thống tạm thời chưa phục vụ được. Đề nghị thử lại sau ít giây.",
        Fault::OutcomeUnknown => {
            "Chưa biết việc vừa gửi đã được ghi hay chưa. Đề nghị gửi lại: gửi lại không làm hai lần."
        }
        Fault::Internal => "Hệ thống gặp lỗi. Đề nghị xem lại kết quả trước khi gửi lại.",
    }
}

pub fn refusal(refusal: &Refusal) -> String {
    use Refusal::*;
    let text = match refusal {
        NotFound => "Không có nội dung này, hoặc không thuộc phạm vi được xem.",
        Conflict { .. } => {
            "Nội dung đã được người khác thay đổi. Đề nghị xem lại bản mới rồi làm lại."
        }
        NotEntitled { .. } => "Chức danh đang dùng không được làm việc này.",
        KeyReused => "Khóa chống gửi trùng này đã dùng cho một nội dung khác.",
        Required { .. } => "Cần điền nội dung này.",
        TooLong { max, .. } => return format!("Nội dung dài quá {max} ký tự."),
        TooMany { max, .. } => return format!("Nhiều nhất {max} mục."),
        BadText { .. } => "Nội dung có ký tự không hợp lệ.",
        DayOutOfReach { first, last, .. } => {
            return format!(
                "Ngày phải trong khoảng từ {} đến {}; năm ghi đủ bốn chữ số.",
                date(*first),
                date(*last)
            );
        }
        SecretContent => {
            "Nội dung bí mật nhà nước không được đưa lên hệ thống; chưa lưu lại gì. Đề nghị lập hồ sơ giấy, đóng dấu độ mật và giao trực tiếp cho văn thư của Văn phòng UBND tỉnh; lấy ý kiến và biểu quyết bằng phiếu giấy."
        }
        SecretMark { place, .. } => {
            return format!(
                "Thấy dấu hiệu độ mật {}, nên chưa lưu lại gì. Nếu là nội dung mật, lập hồ sơ giấy. Nếu chắc chắn không phải, đề nghị Chánh Văn phòng xác nhận bằng văn bản.",
                place_words(*place)
            );
        }
        RemovedBefore => "Tệp này đã bị gỡ bỏ theo quy định, không đưa lên lại được.",
        TextRequired => "Cần ghi nội dung khi đồng ý có ý kiến hoặc không đồng ý.",
        BallotClosed { closed_at } => {
            return format!(
                "Đã hết thời gian cho ý kiến lúc {}.",
                instant(*closed_at, " ngày ")
            );
        }
        WrongState { state } => return format!("Không làm được: phiếu {}.", state_words(*state)),
        BallotCancelled => "Việc lấy ý kiến bằng phiếu này đã bị hủy. Không phiếu nào được tính.",
        BallotSuperseded { round } => {
            return format!(
                "Dự thảo đã được thay. Đề nghị cho ý kiến ở lần lấy ý kiến thứ {round}; phiếu này không được tính."
            );
        }
        EarlierRoundRuns { state } => {
            return format!("Lần lấy ý kiến trước {}.", state_words(*state));
        }
        PackageMustBeSplit => {
            "Mỗi phiếu chỉ về một nội dung. Đề nghị tách mỗi dự thảo thành một phiếu."
        }
        CollectiveOnly => {
            "Nội dung này do tập thể quyết định theo đa số: chưa quá nửa thì không phê duyệt, đã thông qua thì không dừng; có thể đưa ra phiên họp."
        }
        ExtensionNotLater { current } => {
            return format!("Chỉ gia hạn được sau ngày {}.", date(*current));
        }
        ScanRequired => "Cần bản chụp phiếu giấy đã ký.",
        ReceiptNotPossible { opened_at, now } => {
            return format!(
                "Thời điểm nhận phiếu giấy phải từ {} đến {}.",
                instant(*opened_at, " ngày "),
                instant(*now, " ngày ")
            );
        }
        ScanNotReadable => "Bản chụp phải là tệp PDF hoặc ảnh đọc được.",
        ToldByWhoEntered => {
            "Người báo cho thành viên phải là người khác với người đã nhập phiếu giấy."
        }
        NoFormToAnswer => "Không có phiếu giấy nào chờ xác nhận ở đây.",
        FormsUnconfirmed { missing } => {
            return format!(
                "Còn {missing} phiếu giấy chưa được thành viên xác nhận và chưa đủ một ngày làm việc kể từ khi báo."
            );
        }
        PassContested => {
            "Kết quả thông qua phụ thuộc phiếu giấy mà thành viên không công nhận: chỉ đưa ra phiên họp hoặc trả lại."
        }
        SessionFigures { base } => {
            return format!(
                "Số liệu không khớp: ngày họp có {base} thành viên tại chức; số có mặt không vượt quá, số biểu quyết không vượt quá số có mặt."
            );
        }
        SessionOutcomeDiffers { needed } => {
            return format!(
                "Kết quả không khớp số phiếu: cần {needed} thành viên đồng ý để thông qua; nội dung hoãn thì không có số phiếu."
            );
        }
        SessionDay { from, today } => {
            return format!("Ngày họp phải từ {} đến {}.", date(*from), date(*today));
        }
        MemberRequired => "Đề nghị chọn thành viên UBND mà trợ lý giúp việc.",
        AssistsNobody => "Chỉ trợ lý mới giúp việc cho một thành viên UBND.",
        NotAMember => "Chỉ thành viên UBND có phiếu mới được biểu quyết.",
        OtherMandate => {
            "Ông/Bà có phiếu này với tư cách khác. Đề nghị chuyển sang tư cách đó để cho ý kiến."
        }
        AbstentionNotOffered => "Tỉnh chưa cho phép chọn “Không biểu quyết”.",
        ChangeNotAllowed => "Phiếu đã gửi, không đổi được nữa.",
        DossierIncomplete => {
            "Hồ sơ chưa đủ: cần đúng một dự thảo và ít nhất một tài liệu kèm theo."
        }
        NoMembers => "Không có thành viên UBND nào đang tại chức.",
        DeadlineInPast { today, .. } => {
            return format!("Thời hạn đã qua. Hôm nay là ngày {}.", date(*today));
        }
        DeadlineTooShort { earliest, .. } => {
            return format!("Thời hạn quá ngắn. Sớm nhất là ngày {}.", date(*earliest));
        }
        DeadlineTooFar { latest, .. } => {
            return format!("Thời hạn quá xa. Muộn nhất là ngày {}.", date(*latest));
        }
        VotesMissing { missing } => {
            return format!("Còn {missing} thành viên chưa cho ý kiến nên chưa đóng phiếu được.");
        }
        DecisionNotOffered { .. } => "Kết quả biểu quyết này không cho phép quyết định như vậy.",
        NotAnAmendment => "Phiếu này không có ý kiến bổ sung, sửa đổi được tính.",
        DraftMissing => "Cần đúng một dự thảo.",
        NoRecipients => "Cần chọn ít nhất một cơ quan khác để lấy ý kiến.",
        AnswerTextRequired => "Cần ghi nội dung hoặc lý do cho ý kiến này.",
        PointTextRequired { .. } => {
            "Cần ghi nội dung hoặc lý do cho từng điểm không đồng ý hoàn toàn."
        }
        PointTwice { .. } => "Một điểm được trả lời hai lần.",
        NoSuchPoint { .. } => "Có điểm không thuộc dự thảo này.",
        RoundSuperseded { round, .. } => {
            return format!(
                "Dự thảo đã được thay, đang lấy ý kiến lần {round}. Nội dung gửi cho dự thảo cũ được lưu và không tính; đề nghị trả lời cho dự thảo mới."
            );
        }
        NotARecipient => "Cơ quan của Ông/Bà không được lấy ý kiến trong lần này.",
        ConsultationClosed { closed_at } => {
            return format!(
                "Đã hết thời hạn trả lời lúc {}.",
                instant(*closed_at, " ngày ")
            );
        }
        ConsultationState { state } => {
            return format!(
                "Không làm được: việc lấy ý kiến {}.",
                consultation_words(*state)
            );
        }
        AnswersMissing { missing } => {
            return format!("Còn {missing} cơ quan chưa trả lời nên chưa đóng sớm được.");
        }
        NotLater { current } => {
            return format!("Chỉ gia hạn được sau ngày {}.", date(*current));
        }
        NothingToResolve => "Trả lời này không có ý kiến cần tiếp thu hoặc giải trình.",
        UnresolvedAnswers { open } => {
            return format!("Còn {open} ý kiến chưa tiếp thu hoặc giải trình.");
        }
        AlreadyRuled => "Lãnh đạo UBND đã quyết định nội dung này.",
        NothingToRule => "Không có ý kiến khác nhau nào ở đây đang chờ quyết định.",
        UndecidedDifferences { open } => {
            return format!("Còn {open} ý kiến khác nhau chờ lãnh đạo UBND quyết định.");
        }
        EffectNoticeRequired => {
            "Tỉnh quy định mọi yêu cầu đều ghi rõ: hết hạn không trả lời thì coi như đồng ý."
        }
        NobodyToTell => "Cơ quan chưa có người được quyền trả lời để nhận yêu cầu.",
        NotUnreached => "Yêu cầu đã đến cơ quan hoặc hồ sơ đã trình, không hỏi lại.",
        ReceiptNotNeeded => {
            "Cơ quan đã nhận được yêu cầu, đã trả lời, hoặc đã có ghi nhận nhận văn bản giấy."
        }
        ReceiptOutsideTerm { from, until } => {
            return format!(
                "Thời điểm nhận văn bản giấy phải từ {} đến {}.",
                instant(*from, " ngày "),
                instant(*until, " ngày ")
            );
        }
        ReceiptTooLate { ends_at } => {
            return format!(
                "Hạn trả lời của cơ quan đã hết lúc {}, việc nhận văn bản giấy không thay đổi được nữa.",
                instant(*ends_at, " ngày ")
            );
        }
        NoReceiptToAnswer => "Không có ghi nhận nhận văn bản giấy nào ở đây đang chờ việc này.",
        OwnReceipt => {
            "Người đã ghi nhận hoặc không công nhận việc nhận văn bản giấy không tự xem xét việc đó."
        }
        AskedAgain { until } => {
            return format!(
                "Có cơ quan được hỏi lại, hạn trả lời đến {}.",
                instant(*until, " ngày ")
            );
        }
        NobodyToUrge => "Các cơ quan này đều đã trả lời, không cần đôn đốc.",
        DataAnswered => "Yêu cầu số liệu này đã được trả lời, hoặc thuộc cơ quan khác.",
        ConferenceInPast => "Thời gian hội nghị phải ở sau lúc này.",
        NoConference => "Việc lấy ý kiến này không tổ chức hội nghị.",
        CannotPreside => {
            "Chủ trì phải là Thủ trưởng cơ quan lấy ý kiến, hoặc người được Thủ trưởng ủy quyền trong ngày hội nghị."
        }
        SecretaryPresides => {
            "Biên bản cần chữ ký của hai người: người chủ trì không đồng thời là thư ký."
        }
        NotYoursToSign => "Biên bản này do người khác ký ở phần này.",
        MinutesMissing => "Chưa có biên bản hội nghị.",
        AttendanceIncomplete => {
            "Biên bản phải ghi đủ, mỗi cơ quan được mời một lần, có dự hay không."
        }
        NotARepresentative => "Chọn người của cơ quan đó, đang giữ chức vụ trong ngày hội nghị.",
        AuthorityRequired => {
            "Người không phải cấp phó dự thay cần văn bản giao quyền. Đề nghị ghi số, ngày văn bản."
        }
        NothingToAcknowledge => "Không có báo cáo kết luận nào cần Thủ trưởng xác nhận.",
        OwnReport => "Người dự hội nghị không tự nhận báo cáo của mình.",
        OnlyTheOffice => "Chỉ Văn phòng UBND tỉnh lấy ý kiến về dự thảo của bộ, ngành, tỉnh khác.",
        NotALeader => {
            "Người yêu cầu phải là Chủ tịch hoặc Phó Chủ tịch UBND tỉnh, đang giữ chức vụ trong ngày đó."
        }
        NotAnExternalDraft => "Việc lấy ý kiến này không về dự thảo của bộ, ngành, tỉnh khác.",
        WrittenOnly => "Dự thảo của bộ, ngành, tỉnh khác được lấy ý kiến bằng văn bản.",
        ProvinceAnswerMissing => "Chưa có văn bản trả lời của tỉnh.",
        MinutesWritten => "Hội nghị đã có biên bản, không đổi ngày, nơi họp được nữa.",
        ConferenceBegun { starts_at } => {
            return format!("Hội nghị đã bắt đầu lúc {}.", instant(*starts_at, " ngày "));
        }
        ConferenceNotHeld { starts_at } => {
            return format!(
                "Hội nghị chưa bắt đầu. Viết biên bản được từ {}.",
                instant(*starts_at, " ngày ")
            );
        }
        MinutesNotSigned { missing } => {
            return format!("Biên bản còn thiếu {missing} chữ ký.");
        }
        ReportsMissing { missing } => {
            return format!(
                "Còn {missing} Thủ trưởng chưa xác nhận ý kiến của người dự thay nên chưa đóng sớm được."
            );
        }
        DayInFuture { today, .. } => {
            return format!("Ngày này chưa đến. Hôm nay là ngày {}.", date(*today));
        }
        AfterProvinceDay { latest } => {
            return format!(
                "Tỉnh phải trả lời trước đó. Hạn cho các cơ quan muộn nhất là ngày {}.",
                date(*latest)
            );
        }
        NotAParticipant => {
            "Người tham gia phải thuộc cơ quan mình, đang giữ chức vụ; chỉ người được cử mới báo cáo."
        }
        NoReport => "Chưa có báo cáo nào để cho ý kiến.",
        CoordinationMissing { missing } => {
            return format!(
                "Còn {missing} nội dung về cơ quan liên quan chưa đủ: cần lấy ý kiến, hoặc Thủ trưởng cơ quan chủ trì xác nhận vì sao không cần và chịu trách nhiệm."
            );
        }
        CoordinationUnchecked => "Văn phòng chưa kiểm tra danh sách cơ quan liên quan.",
        DifferencesOpen { open } => {
            return format!(
                "Còn {open} ý kiến chưa được tiếp thu, giải trình hoặc chưa được quyết định. Cần hoàn thành, hoặc Chủ tịch quyết định cho lấy ý kiến khi còn ý kiến khác nhau."
            );
        }
        NotAllNamed { missing } => {
            return format!("Quyết định phải nêu đủ từng nội dung; còn thiếu {missing}.");
        }
        LeadIsNotRelated => "Cơ quan chủ trì không nằm trong danh sách cơ quan liên quan.",
        NotAGround => "Chỉ dùng được văn bản lấy ý kiến của cơ quan chủ trì đã hết hạn.",
        MadeByProduct => "Loại tài liệu này do hệ thống lập khi mở phiếu, không đưa vào được.",
        StatementNotSigned => "Chỉ Thủ trưởng cơ quan chủ trì được xác nhận không cần lấy ý kiến.",
        ProposalState { state } => {
            return format!("Không làm được: kiến nghị {}.", proposal_words(*state));
        }
        NotALocality => "Chỉ địa phương gửi kiến nghị theo cách này.",
        AddressedToCommittee => {
            "Kiến nghị gửi cơ quan phụ trách nội dung chính, không gửi UBND tỉnh hoặc Văn phòng."
        }
        NotAnAgency => {
            "Cần chọn một cơ quan khác, là sở, ngành hoặc cơ quan Trung ương trên địa bàn."
        }
        IssuesUnassigned { missing } => {
            return format!("Còn {missing} vấn đề chưa có cơ quan trả lời.");
        }
        NotYourIssue => "Vấn đề này không giao, hoặc không còn giao, cho cơ quan của Ông/Bà.",
        IssueAnswered => "Đã có văn bản trả lời.",
        WrittenAnswerRequired => "Cần ghi nội dung trả lời, kể cả khi đồng ý.",
        IssuesUnanswered { missing } => {
            return format!(
                "Còn {missing} vấn đề chưa có văn bản trả lời. Im lặng không phải là đồng ý."
            );
        }
        OpinionsDiffer { disagree } => {
            return format!(
                "Có {disagree} ý kiến không đồng ý nên không kết luận thống nhất được."
            );
        }
        NoDifference => "Các cơ quan đều đồng ý, không có ý kiến khác nhau để báo cáo.",
        OpinionsMissing { missing } => {
            return format!("Chưa đủ ý kiến bằng văn bản: còn thiếu {missing}.");
        }
        OverrideNotYours => "Chỉ Chánh Văn phòng được trình khi chưa đủ ý kiến.",
        FileTooLarge { max_mb } => return format!("Tệp lớn quá {max_mb} MB."),
        FileKindNotAllowed => "Chỉ nhận tệp PDF, DOCX, XLSX, PPTX, JPEG và PNG.",
        FileNotWhatItSays => "Nội dung tệp không đúng với phần mở rộng của tên tệp.",
        FileDamaged => "Tệp bị hỏng, không mở được.",
        FileHasMacros => "Tệp có macro. Đề nghị lưu lại không kèm macro rồi gửi lại.",
        FileLocked => "Tệp bị khóa bằng mật khẩu. Đề nghị bỏ mật khẩu rồi gửi lại.",
        FileBlank => "Tệp không có trang hoặc hình ảnh nào.",
        FileNotExaminable => {
            "Cấu trúc của tệp khiến máy chủ không kiểm tra được. Đề nghị in ra tệp PDF mới rồi gửi lại."
        }
        FileEmpty => "Tệp không có nội dung.",
        BadFileName { flaw } => match flaw {
            NameFlaw::Empty => "Tệp chưa có tên.",
            NameFlaw::Path => "Tên tệp không được có dấu gạch chéo.",
            NameFlaw::Sign => "Tên tệp có ký tự không hiển thị được.",
        },
        TooManyFiles { max } => {
            return format!(
                "Đã có {max} tệp chưa gắn vào hồ sơ nào. Đề nghị gắn hoặc chờ một ngày."
            );
        }
        FilesTooLarge { max_mb } => {
            return format!(
                "Các tệp chưa gắn vào hồ sơ nào vượt quá {max_mb} MB. Đề nghị gắn vào hồ sơ hoặc chờ một ngày."
            );
        }
        WrongPassword => "Tài khoản hoặc mật khẩu không đúng.",
        MustWait { until } => {
            return format!(
                "Sai mật khẩu nhiều lần. Đề nghị thử lại sau {}.",
                instant(*until, " ngày ")
            );
        }
        SessionEnded => "Phiên đăng nhập đã kết thúc. Đề nghị đăng nhập lại.",
        WeakPassword { min } => return format!("Mật khẩu cần ít nhất {min} ký tự."),
        EndsBeforeStart { starts_on } => {
            return format!("Ngày cuối không được trước ngày đầu, {}.", date(*starts_on));
        }
        UnitRequired => "Chức danh này thuộc một cơ quan. Đề nghị chọn cơ quan.",
        UnitNotAllowed => "Chức danh này không thuộc cơ quan loại đã chọn.",
        Taken { .. } => "Tên này đã có người khác dùng.",
        SeatTaken => {
            "Trong thời gian này đã có Chủ tịch khác, hoặc người này đã là thành viên UBND."
        }
        OwnAccount => {
            "Không tự cấp chức danh, liên kết hoặc thay đổi tài khoản của chính mình. Đề nghị quản trị viên khác hoặc Chánh Văn phòng thực hiện."
        }
        OfficesApart => {
            "Quản trị hệ thống không giữ chức vụ khác trong cùng thời gian, và người đang giữ chức vụ khác không làm quản trị hệ thống."
        }
        ConfirmedByAnother => "Không ai tự xác nhận cho mình hoặc xác nhận nội dung do mình nhập.",
        ConfirmedByChair => "Nội dung này do Chủ tịch UBND tỉnh xác nhận.",
        RequestDecided => "Đề nghị này đã được xác nhận hoặc từ chối.",
        RequestWaits => "Đã có đề nghị như vậy đang chờ xác nhận.",
        OnTheServerOnly => "Đang có người xác nhận được; không thực hiện trên máy chủ.",
        GuardLoosened => {
            "Nới lỏng việc xác nhận chức vụ và liên kết do Chủ tịch UBND tỉnh quyết định."
        }
        LinkWaits => {
            "Liên kết chưa có hiệu lực: đang chờ Chánh Văn phòng (của Chánh Văn phòng: Chủ tịch) xác nhận."
        }
        OneSignIn => "Mỗi yêu cầu chỉ đăng nhập một lần.",
        GuessablePassword => {
            "Mật khẩu này dễ đoán. Hãy dùng một câu dài gồm nhiều từ không liên quan, không có tên hoặc tên tài khoản."
        }
        ConsentRequired => {
            "Mã truy cập chỉ được cấp sau khi Chủ tịch UBND tỉnh đồng ý trên hệ thống."
        }
        GrantDecided => "Đề nghị cấp mã này đã được quyết định hoặc đã cấp.",
        LinkNotValid => {
            "Liên kết đã dùng, đã thay hoặc quá hạn. Đề nghị Văn phòng cấp liên kết mới."
        }
        BadLogin => {
            "Tên tài khoản gồm 3 đến 64 chữ thường không dấu, chữ số, dấu chấm, gạch ngang, gạch dưới."
        }
        BadDay { date: day } => {
            return format!("Ngày {} thuộc năm khác hoặc ghi hai lần.", date(*day));
        }
        BadValue { expected } => return format!("Giá trị không hợp lệ. Nhận: {expected}."),
        InThePast { today } => {
            return format!("Chỉ đặt được từ hôm nay, {}, trở đi.", date(*today));
        }
        BadExpiry { today, latest } => {
            return format!(
                "Ngày hết hạn phải từ hôm nay, {}, đến {}.",
                date(*today),
                date(*latest)
            );
        }
        BadOrigin { origin } => {
            return format!("Không phải địa chỉ dạng https://app.example.vn: {origin}");
        }
        MandateMismatch => MANDATE_MISMATCH,
        MandateNotInOffice => "Tài khoản không có chức danh nào đang hiệu lực như vậy.",
        NotADeputy => "Chọn cấp phó của mình, đang giữ chức vụ trong ngày bắt đầu.",
        PowerNotLendable { .. } => "Chức vụ này không ủy quyền được việc đó.",
        StartsInPast { today } => {
            return format!("Chỉ bắt đầu được từ hôm nay, {}, trở đi.", date(*today));
        }
        ActingOverlaps { starts_on, ends_on } => {
            return format!(
                "Từ {} đến {} đã giao người khác điều hành. Mỗi thời gian chỉ giao một cấp phó; đề nghị thu hồi trước.",
                date(*starts_on),
                date(*ends_on)
            );
        }
        NotStandingViceChair => {
            "Khi vắng mặt, Chủ tịch ủy quyền cho Phó Chủ tịch Thường trực hoặc người làm thay. Đề nghị phân công Phó Chủ tịch Thường trực trước."
        }
        DelegationRevoked { at } => {
            return format!(
                "Ủy quyền đã bị thu hồi lúc {}. Nội dung đã soạn vẫn được giữ.",
                instant(*at, " ngày ")
            );
        }
        DelegationEnded { on } => {
            return format!(
                "Ủy quyền đã hết hiệu lực sau ngày {}. Nội dung đã soạn vẫn được giữ.",
                date(*on)
            );
        }
        NotPassedOn => "Người được ủy quyền không được ủy quyền lại.",
        AssignmentNotYours => "Việc phân công này thuộc chức vụ khác.",
        AssignmentOverlaps { starts_on } => {
            return format!("Việc này đã được phân công từ ngày {}.", date(*starts_on));
        }
        SubstituteAbsent => {
            "Người làm thay phải là người khác và không vắng mặt trong thời gian này."
        }
        LeftToTheHead => "Chủ tịch đã giao việc này cho thủ trưởng cơ quan quyết định.",
        NoHeadToLeaveItTo => {
            "Không có cơ quan nào có thủ trưởng đang giữ chức vụ chịu trách nhiệm việc này."
        }
        NotACoordinator => "Cơ quan mình không phối hợp thực hiện nhiệm vụ này.",
        NotOfTheUnit => "Chọn người của cơ quan mình, đang giữ chức vụ.",
    };
    text.to_owned()
}

fn place_words(place: Place) -> &'static str {
    match place {
        Place::TypedText => "trong nội dung đã nhập",
        Place::FileName => "trong tên tệp",
        Place::Metadata => "trong thông tin của tệp",
        Place::FileText => "trong nội dung tệp",
    }
}

fn state_words(state: State) -> &'static str {
    match state {
        State::Draft => "chưa có lệnh của Chủ tịch",
        State::Ordered => "đã có lệnh, chưa mở",
        State::Open => "đang mở",
        State::Passed => "đã đóng, thông qua",
        State::NotPassed => "đã đóng, không thông qua",
        State::ChairDecided => "đã được Chủ tịch quyết định",
        State::OnSession => "đang chờ đưa ra phiên họp",
        State::SessionDecided => "đã được phiên họp quyết định",
        State::Announced => "đã được công bố tại phiên họp",
        State::Cancelled => "đã hủy",
        State::Superseded => "đã được thay bằng lần lấy ý kiến mới",
    }
}

fn consultation_words(state: consultation::State) -> &'static str {
    match state {
        consultation::State::Draft => "chưa gửi",
        consultation::State::Convened => "đang tổ chức hội nghị",
        consultation::State::Open => "đang mở",
        consultation::State::Closed => "đã hết hạn",
        consultation::State::Synthesised => "đã tổng hợp xong",
        consultation::State::Cancelled => "đã hủy",
        consultation::State::Reissued => "đã được thay bằng lần lấy ý kiến mới",
    }
}

fn proposal_words(state: proposal::State) -> &'static str {
    use proposal::State::*;
    match state {
        Draft => "chưa gửi",
        SentToFocal => "đang chờ cơ quan đầu mối tiếp nhận",
        Transferred => "đã chuyển cơ quan đầu mối khác",
        AcceptedByFocal => "đã được cơ quan đầu mối tiếp nhận",
        Gathering => "đang lấy ý kiến",
        Agreed => "đã thống nhất ý kiến",
        ReportedToPpc => "đã báo cáo Chủ tịch UBND tỉnh",
        OfficeCompletes => "đang được Văn phòng hoàn chỉnh hồ sơ",
        ChairDecides => "đang chờ Chủ tịch UBND tỉnh quyết định",
        AnsweredToLocality => "đã được trả lời",
        Closed => "đã kết thúc",
    }
}
