//! Passwords as argon2id: made, checked, and as much work for an account that is not there.

use argon2::{Argon2, Params, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;

use crate::settings::Accounts;

/// The longest password, in bytes: work for nobody but the hash of a text without end.
const LONGEST: usize = 1_024;

/// Makes and checks passwords, a few at a time: each takes all of a processor, and much memory.
pub(super) struct Passwords {
    params: Params,
    shortest: usize,
    room: Semaphore,
    /// What a password is compared with when there is no account.
    nobody: String,
}

/// Why a text is no good as a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Weak {
    /// Too few characters.
    #[error("a password has {0} characters at the least")]
    Short(usize),
    /// Too many bytes.
    #[error("a password has 1024 bytes at the most")]
    Long,
    /// It is the address, or one character again and again.
    #[error("the password is easily guessed")]
    Guessed,
}

/// Hashing failed: no memory, no random bytes.
#[derive(Debug, thiserror::Error)]
#[error("a password could not be hashed: {0}")]
pub struct NotHashed(String);

impl Passwords {
    pub(super) fn new(settings: &Accounts) -> Result<Self, NotHashed> {
        let params = settings.argon2.params().map_err(|error| NotHashed(error.to_string()))?;
        let at_once = std::thread::available_parallelism().map_or(1, usize::from);
        let nobody = hash(&params, "nobody's password")?;
        Ok(Self { params, shortest: settings.password_length, room: Semaphore::new(at_once), nobody })
    }

    /// Refuses what is easily guessed (NIST SP 800-63B, section 5.1.1.2): length counts, not kinds of
    /// characters.
    pub(super) fn judge(&self, password: &SecretString, email: &str) -> Result<(), Weak> {
        let text = password.expose_secret();
        let mut characters = text.chars();
        let first = characters.next();
        if text.chars().count() < self.shortest {
            Err(Weak::Short(self.shortest))
        } else if text.len() > LONGEST {
            Err(Weak::Long)
        } else if characters.all(|other| Some(other) == first) || text.eq_ignore_ascii_case(email) {
            Err(Weak::Guessed)
        } else {
            Ok(())
        }
    }

    /// What proves the password from now on.
    pub(super) async fn hashed(&self, password: &SecretString) -> Result<String, NotHashed> {
        let (params, password) = (self.params.clone(), password.clone());
        self.work(move || hash(&params, password.expose_secret())).await?
    }

    /// Whether the password is the one that was hashed; without a hash it takes as long to say no.
    pub(super) async fn proves(&self, password: &SecretString, hash: Option<&str>) -> Result<bool, NotHashed> {
        let is_somebody = hash.is_some();
        let hash = hash.unwrap_or(&self.nobody).to_owned();
        let password = password.clone();
        let is_right = self.work(move || {
            let text = password.expose_secret();
            text.len() <= LONGEST && Argon2::default().verify_password(text.as_bytes(), hash.as_str()).is_ok()
        });
        Ok(is_right.await? && is_somebody)
    }

    /// Whether a password was hashed with other parameters than those of now.
    pub(super) fn is_outdated(&self, hash: &str) -> bool {
        let made = PasswordHash::new(hash).ok().and_then(|hash| Params::try_from(&hash).ok());
        let key = |params: &Params| (params.m_cost(), params.t_cost(), params.p_cost());
        made.is_none_or(|made| key(&made) != key(&self.params))
    }

    async fn work<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, NotHashed> {
        let _room = self.room.acquire().await.map_err(|error| NotHashed(error.to_string()))?;
        tokio::task::spawn_blocking(work).await.map_err(|error| NotHashed(error.to_string()))
    }
}

fn hash(params: &Params, password: &str) -> Result<String, NotHashed> {
    let hashed: Result<PasswordHash, _> = Argon2::from(params).hash_password(password.as_bytes());
    hashed.map(|hash| hash.to_string()).map_err(|error| NotHashed(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings;

    fn quick() -> Passwords {
        let argon2 = settings::Argon2 { memory_kib: 8, passes: 1, lanes: 1 };
        Passwords::new(&Accounts { argon2, ..Accounts::default() }).unwrap()
    }

    #[tokio::test]
    async fn a_password_is_proven_by_its_hash_alone() {
        let (passwords, right) = (quick(), SecretString::from("correct horse battery"));
        let hash = passwords.hashed(&right).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=8,t=1,p=1$") && !hash.contains("horse"), "{hash}");
        assert_ne!(passwords.hashed(&right).await.unwrap(), hash, "each has a salt of its own");
        assert!(passwords.proves(&right, Some(&hash)).await.unwrap());
        for wrong in ["correct horse batterY", "", "nobody's password"] {
            assert!(!passwords.proves(&wrong.into(), Some(&hash)).await.unwrap(), "{wrong}");
            assert!(!passwords.proves(&wrong.into(), None).await.unwrap(), "{wrong}");
        }
        assert!(!passwords.proves(&right, Some("no hash")).await.unwrap());
    }

    #[tokio::test]
    async fn a_hash_of_other_parameters_is_outdated() {
        let hash = quick().hashed(&"correct horse battery".into()).await.unwrap();
        assert!(!quick().is_outdated(&hash));
        assert!(Passwords::new(&Accounts::default()).unwrap().is_outdated(&hash));
        assert!(quick().is_outdated("no hash"));
    }

    #[test]
    fn what_is_easily_guessed_is_no_password() {
        let judge = |text: &str| quick().judge(&text.into(), "ana@northside.example");
        assert_eq!(judge("twelve chars"), Ok(()));
        assert_eq!(judge("eleven char"), Err(Weak::Short(12)));
        assert_eq!(judge("ääääääääääää"), Err(Weak::Guessed));
        assert_eq!(judge("Ana@Northside.example"), Err(Weak::Guessed));
        assert_eq!(judge(&"ab".repeat(513)), Err(Weak::Long));
    }
}
