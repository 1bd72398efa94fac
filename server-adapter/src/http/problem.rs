//! What went wrong, as RFC 9457 problem details: `application/problem+json`.

use std::time::Duration;

use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use vet_core::{engine::Violation, kernel::json::Json};

/// The media type of problem details.
pub(super) const PROBLEM_JSON: &str = "application/problem+json";

/// A kind of problem: its stable code, its status, and what it is called.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Kind {
    pub(super) code: &'static str,
    pub(super) status: StatusCode,
    pub(super) title: &'static str,
}

macro_rules! kinds {
    ($($name:ident = $code:literal, $status:ident, $title:literal;)*) => {
        $(pub(super) const $name: Kind = Kind { code: $code, status: StatusCode::$status, title: $title };)*
        /// Every kind.
        pub(super) const KINDS: &[Kind] = &[$($name),*];
    };
}

kinds! {
    JSON_INVALID = "json-invalid", BAD_REQUEST, "The body is not JSON";
    FIND_INVALID = "find-invalid", BAD_REQUEST, "The question cannot be answered as it is put";
    BODY_INVALID = "body-invalid", BAD_REQUEST, "The body is not what this address takes";
    CURSOR_INVALID = "cursor-invalid", BAD_REQUEST, "The cursor belongs to another question, or was changed";
    TENANT_REQUIRED = "tenant-required", BAD_REQUEST, "It is not clear which practice is meant";
    UNAUTHENTICATED = "unauthenticated", UNAUTHORIZED, "It is not known who asks";
    LOGIN_FAILED = "login-failed", UNAUTHORIZED, "The login does not fit, or is closed for a while";
    LINK_OVER = "link-over", FORBIDDEN, "The link is over, or was changed";
    SESSION_OVER = "session-over", UNAUTHORIZED, "The session is over";
    TENANT_UNKNOWN = "tenant-unknown", FORBIDDEN, "There is no such practice, or it is suspended";
    FORBIDDEN = "forbidden", FORBIDDEN, "Whoever asks may not do this";
    NOT_FOUND = "not-found", NOT_FOUND, "There is nothing at this address";
    METHOD_UNKNOWN = "method-unknown", METHOD_NOT_ALLOWED, "This address does not take this method";
    COMMAND_CONFLICT = "command-conflict", CONFLICT, "The command conflicts with what is there by now";
    BODY_TOO_LARGE = "body-too-large", PAYLOAD_TOO_LARGE, "The body is too large";
    CONTENT_TYPE_UNKNOWN = "content-type-unknown", UNSUPPORTED_MEDIA_TYPE, "The body is to be JSON";
    FILE_TYPE_UNKNOWN = "file-type-unknown", UNSUPPORTED_MEDIA_TYPE, "Files of this type are not taken";
    HOST_UNKNOWN = "host-unknown", MISDIRECTED_REQUEST, "This server has another name";
    FILE_DIFFERS = "file-differs", UNPROCESSABLE_ENTITY, "The file is not what it is said to be";
    PASSWORD_WEAK = "password-weak", UNPROCESSABLE_ENTITY, "The new password is no good";
    COMMAND_REFUSED = "command-refused", UNPROCESSABLE_ENTITY, "The command is refused";
    RATE_LIMITED = "rate-limited", TOO_MANY_REQUESTS, "Too many requests in too short a time";
    INTERNAL = "internal-error", INTERNAL_SERVER_ERROR, "The server failed";
    BUSY = "busy", SERVICE_UNAVAILABLE, "The server is busy";
    TIMEOUT = "request-timeout", SERVICE_UNAVAILABLE, "The request took too long";
    ISSUER_UNAVAILABLE = "issuer-unavailable", SERVICE_UNAVAILABLE, "The issuer of the login cannot be reached";
    FILES_UNAVAILABLE = "files-unavailable", SERVICE_UNAVAILABLE, "The store of files cannot be reached";
    UNAVAILABLE = "database-unavailable", SERVICE_UNAVAILABLE, "The database cannot be reached";
}

/// One thing that went wrong.
///
/// As a response it has no body yet: the frame around every request adds it, because it knows the
/// address that the problem is an instance of.
#[derive(Debug, Clone)]
pub(super) struct Problem {
    pub(super) kind: Kind,
    detail: String,
    more: Vec<(&'static str, Json)>,
    /// After how many seconds it is worth another try.
    retry_after: u64,
}

impl Problem {
    pub(super) fn new(kind: Kind, detail: impl Into<String>) -> Self {
        Self { kind, detail: detail.into(), more: Vec::new(), retry_after: 1 }
    }

    /// The same, with one more member.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Json>) -> Self {
        self.more.push((name, value.into()));
        self
    }

    /// The same, to be tried again after that time.
    pub(super) fn after(mut self, wait: Duration) -> Self {
        self.retry_after = wait.as_secs() + 1;
        self
    }

    /// The same, with these violations.
    pub(super) fn violating(self, violations: &[Violation]) -> Self {
        self.with("violations", violations.iter().map(Violation::to_json).collect::<Vec<_>>())
    }

    /// The object that stands for it, met at that address.
    pub(super) fn to_json(&self, instance: &str) -> Json {
        let Kind { code, status, title } = self.kind;
        let members = [
            ("type", Json::Text(format!("urn:vetplan:problem:{code}"))),
            ("title", Json::from(title)),
            ("status", Json::Int(status.as_u16().into())),
            ("detail", Json::from(self.detail.as_str())),
            ("instance", Json::from(instance)),
        ];
        Json::map(members.into_iter().chain(self.more.clone()))
    }

    /// The whole response.
    pub(super) fn at(&self, instance: &str) -> Response {
        let mut response = self.clone().into_response();
        *response.body_mut() = Body::from(self.to_json(instance).to_string());
        response
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.kind.status.into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
        match self.kind.status {
            StatusCode::UNAUTHORIZED => {
                headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            }
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS => {
                headers.insert(header::RETRY_AFTER, HeaderValue::from(self.retry_after));
            }
            _ => {}
        }
        response.extensions_mut().insert(self);
        response
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_problem_has_the_members_of_the_standard_and_the_violations() {
        let found = Violation::new("not-found", "patient_id");
        let problem = Problem::new(COMMAND_REFUSED, "1 rule is not met").violating(&[found]);
        assert_eq!(
            problem.to_json("/v1/commands").to_string(),
            concat!(
                r#"{"type":"urn:vetplan:problem:command-refused","title":"The command is refused","status":422,"#,
                r#""detail":"1 rule is not met","instance":"/v1/commands","#,
                r#""violations":[{"code":"not-found","path":"patient_id","params":{},"severity":"hard"}]}"#
            )
        );
    }

    #[test]
    fn codes_are_kebab_case_and_each_stands_once() {
        let codes: BTreeSet<_> = KINDS.iter().map(|kind| kind.code).collect();
        assert_eq!(codes.len(), KINDS.len());
        assert!(codes.iter().all(|code| code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')));
    }
}
