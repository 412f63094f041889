//! Limits in words: which, by how much, and what it allows.

use rules::mandate::Language;

use crate::graphql::measure::{Exceeded, Limit};

pub fn say(exceeded: &Exceeded, language: Language) -> String {
    let Exceeded {
        limit,
        score,
        maximum,
    } = exceeded;
    let (vi, en) = names(*limit);
    match language {
        Language::Vietnamese => format!("Vượt giới hạn {vi}: {score}, nhiều nhất {maximum}."),
        Language::English => format!("Over the limit of {en}: {score}, at most {maximum}."),
    }
}

fn names(limit: Limit) -> (&'static str, &'static str) {
    match limit {
        Limit::BodyKb => ("dung lượng yêu cầu (KB)", "the request's size in KB"),
        Limit::DocumentKb => ("dung lượng câu truy vấn (KB)", "the document's size in KB"),
        Limit::Tokens => ("số từ tố của câu truy vấn", "tokens in the document"),
        Limit::Nesting => ("số tầng lồng nhau", "levels inside each other"),
        Limit::Operations => (
            "số thao tác trong câu truy vấn",
            "operations in the document",
        ),
        Limit::Fragments => ("số mảnh trong câu truy vấn", "fragments in the document"),
        Limit::Depth => ("số tầng trường", "fields below each other"),
        Limit::Introspection => (
            "số danh sách trường lồng nhau khi hỏi lược đồ",
            "lists of fields below each other in introspection",
        ),
        Limit::RootFields => ("số trường gốc", "fields at the top"),
        Limit::Breadth => ("số trường cạnh nhau", "fields beside each other"),
        Limit::Selections => ("số mục được chọn", "selections of the operation"),
        Limit::DocumentSelections => (
            "số mục được chọn trong cả câu truy vấn",
            "selections of the whole document",
        ),
        Limit::Aliases => ("số bí danh", "aliases"),
        Limit::Arguments => ("số đối số ở một chỗ", "arguments at one place"),
        Limit::Directives => ("số chỉ thị ở một chỗ", "directives at one place"),
        Limit::AllDirectives => ("số chỉ thị", "directives"),
        Limit::Cost => ("chi phí truy vấn", "cost"),
        Limit::Values => ("số giá trị trong biến", "values in the variables"),
        Limit::ListItems => ("số phần tử của một danh sách", "items of one list"),
        Limit::ArgumentValues => ("số giá trị của các đối số", "values that arguments take"),
        Limit::Statements => ("số câu lệnh dữ liệu", "statements to the database"),
        Limit::Seconds => (
            "thời gian xử lý (giây); đề nghị xem lại kết quả trước khi gửi lại",
            "seconds of work (look at what was done before you send it again)",
        ),
        Limit::ArrivalSeconds => (
            "thời gian gửi yêu cầu (giây)",
            "seconds to send the request",
        ),
        Limit::AccountPerMinute => (
            "số yêu cầu mỗi phút của một tài khoản",
            "requests a minute by one account",
        ),
        Limit::TokenPerMinute => (
            "số yêu cầu mỗi phút của một mã truy cập ứng dụng",
            "requests a minute by one service token",
        ),
        Limit::AddressPerMinute => (
            "số yêu cầu mỗi phút từ một địa chỉ",
            "requests a minute from one address",
        ),
        Limit::GuestPerMinute => (
            "số yêu cầu mỗi phút chưa đăng nhập từ một địa chỉ",
            "requests a minute from one address without signing in",
        ),
        Limit::AccountAtOnce => (
            "số yêu cầu cùng lúc của một tài khoản",
            "requests at once by one account",
        ),
        Limit::AddressAtOnce => (
            "số yêu cầu cùng lúc từ một địa chỉ",
            "requests at once from one address",
        ),
        Limit::AccountUploads => (
            "số tệp gửi cùng lúc của một tài khoản",
            "files sent at once by one account",
        ),
        Limit::UploadsMb => (
            "tổng dung lượng các tệp đang gửi đến máy chủ (MB); đề nghị gửi lại sau ít giây",
            "files on their way into the server in MB (send it again in a few seconds)",
        ),
        Limit::AccountStreams => (
            "số lượt theo dõi của một tài khoản",
            "subscriptions of one account",
        ),
        Limit::AddressStreams => (
            "số kết nối theo dõi từ một địa chỉ",
            "sockets and streams from one address",
        ),
        Limit::GuestSockets => (
            "số kết nối chưa đăng nhập từ một địa chỉ",
            "sockets from one address without signing in",
        ),
        Limit::Connections => ("số kết nối từ một địa chỉ", "connections from one address"),
        Limit::AllConnections => ("số kết nối tất cả", "connections in all"),
        Limit::SocketPerMinute => (
            "số thông điệp mỗi phút trên một kết nối",
            "messages a minute on one socket",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_limit_is_said_in_both_languages_with_its_score_and_maximum() {
        let mut said = Vec::new();
        for &limit in Limit::ALL {
            for language in [Language::Vietnamese, Language::English] {
                let (score, maximum) = (4_711, 42);
                let text = say(
                    &Exceeded {
                        limit,
                        score,
                        maximum,
                    },
                    language,
                );
                assert!(text.contains("4711") && text.contains("42"), "{text}");
                assert!(!said.contains(&text), "{text}");
                said.push(text);
            }
        }
    }
}
