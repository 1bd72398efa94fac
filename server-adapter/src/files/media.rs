//! What a file is: what its bytes show, and not what somebody says of them.

/// Why a file is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NotTaken {
    /// Its type is not among those taken.
    Type,
    /// The bytes show another type than was said.
    Differs {
        /// What they show; nothing that is known without it.
        shown: Option<&'static str>,
    },
}

/// The type of a file that is said to be of one, when it is among those taken.
pub(crate) fn media_type(bytes: &[u8], said: &str, taken: &[String]) -> Result<&'static str, NotTaken> {
    let said = said.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if !taken.contains(&said) {
        return Err(NotTaken::Type);
    }
    let shown = infer::get(bytes).map(|kind| kind.mime_type());
    shown.filter(|shown| *shown == said).ok_or(NotTaken::Differs { shown })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and so on";

    #[test]
    fn what_is_said_must_be_shown_and_be_taken() {
        let taken = ["image/png", "application/pdf"].map(str::to_owned);
        assert_eq!(media_type(PNG, "Image/PNG; q=1", &taken), Ok("image/png"));
        assert_eq!(media_type(b"%PDF-1.7", "application/pdf", &taken), Ok("application/pdf"));
        assert_eq!(media_type(PNG, "image/jpeg", &taken), Err(NotTaken::Type));
        assert_eq!(media_type(PNG, "application/pdf", &taken), Err(NotTaken::Differs { shown: Some("image/png") }));
        for nothing in [b"<html><script>".as_slice(), b"", b"PNG"] {
            assert!(matches!(media_type(nothing, "image/png", &taken), Err(NotTaken::Differs { .. })));
        }
        assert_eq!(media_type(b"<html>", "text/html", &taken), Err(NotTaken::Type));
    }
}
