//! An OpenID Connect issuer: it signs tokens and shows its keys. The keys in `keys/` open nothing but tests.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, AtomicUsize, Ordering},
};

use jsonwebtoken::{Algorithm, EncodingKey, Header, encode, jwk::Jwk};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use vet_server::settings;
use vet_tests::practice::id;

pub(crate) const URL: &str = "https://login.example";
pub(crate) const AUDIENCE: &str = "vetplan";

/// A key of the issuer, under the id that it shows it by.
#[derive(Clone)]
pub(crate) struct Signer {
    pub(crate) id: &'static str,
    pub(crate) algorithm: Algorithm,
    key: EncodingKey,
}

pub(crate) fn rsa() -> Signer {
    let key = EncodingKey::from_rsa_pem(include_bytes!("keys/rs256.pem")).unwrap();
    Signer { id: "rsa", algorithm: Algorithm::RS256, key }
}

pub(crate) fn ec() -> Signer {
    let key = EncodingKey::from_ec_pem(include_bytes!("keys/es256.pem")).unwrap();
    Signer { id: "ec", algorithm: Algorithm::ES256, key }
}

pub(crate) fn ed() -> Signer {
    let key = EncodingKey::from_ed_pem(include_bytes!("keys/eddsa.pem")).unwrap();
    Signer { id: "ed", algorithm: Algorithm::EdDSA, key }
}

/// A key that no issuer shows.
pub(crate) fn stranger() -> Signer {
    Signer { key: EncodingKey::from_ed_pem(include_bytes!("keys/stranger.pem")).unwrap(), ..ed() }
}

impl Signer {
    pub(crate) fn sign(&self, claims: &Value) -> String {
        self.sign_under(Some(self.id), claims)
    }

    pub(crate) fn sign_under(&self, id: Option<&str>, claims: &Value) -> String {
        let mut header = Header::new(self.algorithm);
        header.kid = id.map(str::to_owned);
        encode(&header, claims, &self.key).unwrap()
    }

    fn shown(&self) -> Value {
        let mut jwk = Jwk::from_encoding_key(&self.key, self.algorithm).unwrap();
        jwk.common.key_id = Some(self.id.to_owned());
        serde_json::to_value(&jwk).unwrap()
    }
}

/// The claims of a good token of somebody of `north`, with these in place of its own.
pub(crate) fn claims(own: Value) -> Value {
    let now = chrono::Utc::now().timestamp();
    let mut claims = json!({
        "iss": URL, "aud": AUDIENCE, "sub": id("user").to_string(), "name": "Rina Hartono", "vetplan_tenant": id("north").to_string(),
        "iat": now, "exp": now + 300,
    });
    for (name, value) in own.as_object().unwrap() {
        claims[name] = value.clone();
    }
    claims
}

/// A server that shows keys at an address, and counts how often it is asked.
pub(crate) struct Issuer {
    pub(crate) address: String,
    shown: Arc<Mutex<String>>,
    pub(crate) asked: Arc<AtomicUsize>,
    pub(crate) fails: Arc<AtomicBool>,
}

impl Issuer {
    pub(crate) async fn showing(signers: &[Signer]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = Self {
            address: format!("http://{}/keys", listener.local_addr().unwrap()),
            shown: Arc::new(Mutex::new(keys(signers))),
            asked: Arc::default(),
            fails: Arc::default(),
        };
        let (shown, asked, fails) = (issuer.shown.clone(), issuer.asked.clone(), issuer.fails.clone());
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut request = [0; 4096];
                let _ = stream.read(&mut request).await;
                asked.fetch_add(1, Ordering::SeqCst);
                let status = if fails.load(Ordering::SeqCst) { "500 Broken" } else { "200 OK" };
                let body = shown.lock().unwrap().clone();
                let head = format!("HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", body.len());
                let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
            }
        });
        issuer
    }

    pub(crate) fn show(&self, signers: &[Signer]) {
        *self.shown.lock().unwrap() = keys(signers);
    }

    pub(crate) fn fail(&self, fails: bool) {
        self.fails.store(fails, Ordering::SeqCst);
    }

    pub(crate) fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    pub(crate) fn settings(&self) -> settings::Issuer {
        settings::Issuer {
            url: URL.to_owned(),
            audience: vec![AUDIENCE.to_owned()],
            keys_url: Some(self.address.clone()),
            ..settings::Issuer::default()
        }
    }
}

/// The key set of some keys, and one for another purpose.
pub(crate) fn keys(signers: &[Signer]) -> String {
    let mut list: Vec<Value> = signers.iter().map(Signer::shown).collect();
    list.push(json!({ "kty": "oct", "kid": "secret", "k": "c2VjcmV0", "alg": "HS256" }));
    json!({ "keys": list }).to_string()
}
