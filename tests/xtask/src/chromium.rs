//! The browser for the tests: the one that is there, or Debian's.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::command::{command, timed};

const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

const USUAL_FOLDERS: [&str; 5] = [
    "/usr/bin",
    "/snap/bin",
    "/Applications/Chromium.app/Contents/MacOS",
    "/Applications/Google Chrome.app/Contents/MacOS",
    "C:/Program Files/Google/Chrome/Application",
];

const UPDATE: &str = "apt-get update";
const INSTALL: &str = "apt-get install -y --no-install-recommends chromium";

/// The path of a Chromium, which is installed if there is none and this is root on Debian.
///
/// # Errors
/// When `CHROME` names no file, or there is none and it cannot be installed.
pub(crate) fn find_or_install() -> Result<String> {
    let found = match find()? {
        Some(found) => found,
        None => install().and_then(|()| find()?.context("chromium was installed, but is not in any usual folder"))?,
    };
    found.into_os_string().into_string().ok().context("the path of Chromium is not Unicode")
}

fn find() -> Result<Option<PathBuf>> {
    if let Some(named) = env::var_os("CHROME").map(PathBuf::from) {
        return if named.is_file() { Ok(Some(named)) } else { bail!("CHROME names no file: {}", named.display()) };
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&path).chain(USUAL_FOLDERS.map(PathBuf::from));
    Ok(folders.flat_map(candidates).find(|candidate| candidate.is_file()))
}

fn candidates(folder: PathBuf) -> impl Iterator<Item = PathBuf> {
    let own_name = folder.join("Google Chrome"); // as macOS has it
    NAMES.into_iter().map(move |name| folder.join(name).with_extension(env::consts::EXE_EXTENSION)).chain([own_name])
}

fn install() -> Result<()> {
    let debian = Path::new("/etc/debian_version").exists();
    let root = command("id -u").output().as_deref() == Some("0");
    if !(debian && root) {
        bail!(
            "the browser tests need Chromium; install it, on Debian with\n    \
             sudo {UPDATE} && sudo {INSTALL}\nor name one:\n    CHROME=/path/to/chrome cargo xtask test"
        );
    }
    timed("installing Chromium (some 130 MB)", || {
        command(format!("{UPDATE} -q")).run()?;
        command(format!("{INSTALL} -q")).with("DEBIAN_FRONTEND", "noninteractive").run()
    })
}
