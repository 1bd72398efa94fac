//! The generated files are those that the declarations give.

use std::{fs, path::Path};

use vet_tests::generated::{Generated, differences};

#[test]
fn generated_files_are_fresh() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let stale = differences(top).unwrap();
    assert!(stale.is_empty(), "`cargo xtask codegen` would change:\n{}", stale.concat());
}

#[test]
fn a_stale_file_shows_what_would_change() {
    let top = std::env::temp_dir().join(format!("vetplan-codegen-{}", std::process::id()));
    fs::create_dir_all(&top).unwrap();
    let file = Generated { path: "list.txt".into(), text: "one\ntwo\n".into() };
    assert!(file.difference(&top).unwrap().unwrap().contains("+one\n+two\n"));
    fs::write(top.join("list.txt"), "one\n2\n").unwrap();
    assert!(file.difference(&top).unwrap().unwrap().contains(" one\n-2\n+two\n"));
    fs::write(top.join("list.txt"), &file.text).unwrap();
    assert_eq!(file.difference(&top).unwrap(), None);
    fs::remove_dir_all(&top).unwrap();
}
