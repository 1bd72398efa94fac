//! The store of files over the language of Amazon S3, against a server that speaks it: `VETPLAN_S3` names one, such as
//! `moto_server` (`pip install 'moto[server]'`), with any keys. Without it there is nothing to ask.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use futures_util::TryStreamExt;
use vet_server::{
    files::{Files, sha256_of},
    settings,
};
use vet_tests::practice::id;

fn bucket(endpoint: &str, name: &str) -> Files {
    let s3 = settings::S3 {
        bucket: name.to_owned(),
        region: "us-east-1".to_owned(),
        endpoint: Some(endpoint.to_owned()),
        access_key: "key".to_owned(),
        secret_key: "secret".into(),
    };
    Files::open(&settings::Files { s3: Some(s3), ..Default::default() }).unwrap().unwrap()
}

#[tokio::test]
async fn a_bucket_keeps_gives_and_deletes() {
    let Ok(endpoint) = std::env::var("VETPLAN_S3") else {
        eprintln!("VETPLAN_S3 names no store; nothing was asked");
        return;
    };
    let files = bucket(&endpoint, "vetplan-test");
    let made = reqwest::Client::new().put(format!("{endpoint}/vetplan-test")).send().await.unwrap();
    assert!(made.status().is_success(), "{made:?}");
    let bytes: Vec<u8> = (0..300_000_u32).map(|at| at.to_le_bytes()[0]).collect();
    let sha256 = sha256_of(&bytes);
    files.put(id("north"), &sha256, bytes.clone().into()).await.unwrap();
    files.put(id("north"), &sha256, bytes.clone().into()).await.unwrap();
    assert_eq!(files.get(id("north"), &sha256).await.unwrap().as_deref(), Some(bytes.as_slice()));
    let parts: Vec<_> = files.stream(id("north"), &sha256).await.unwrap().unwrap().try_collect().await.unwrap();
    assert_eq!(parts.concat(), bytes);
    assert_eq!(files.get(id("south"), &sha256).await.unwrap(), None, "another practice has no part in it");
    files.delete(id("north"), &sha256).await.unwrap();
    files.delete(id("north"), &sha256).await.unwrap();
    assert_eq!(files.get(id("north"), &sha256).await.unwrap(), None);
    assert!(bucket(&endpoint, "no-such-bucket").put(id("north"), &sha256, bytes.into()).await.is_err());
}

#[test]
fn a_folder_and_a_bucket_exclude_each_other() {
    let s3 = settings::S3 {
        bucket: "b".to_owned(),
        region: "r".to_owned(),
        endpoint: None,
        access_key: "k".to_owned(),
        secret_key: "s".into(),
    };
    let both = settings::Files { folder: Some("f".into()), s3: Some(s3), ..Default::default() };
    assert!(Files::open(&both).unwrap_err().to_string().contains("files.s3"));
    assert!(Files::open(&settings::Files::default()).unwrap().is_none());
}
