//! Commands of other programs, written as one would type them.

use std::{fmt, process, time::Instant};

use anyhow::{Context, Result, bail};

/// A command line. Its words are split at spaces, so no argument can hold one.
pub(crate) struct Command {
    line: String,
    folder: Option<&'static str>,
    variables: Vec<(&'static str, String)>,
}

/// The command that `line` names, to be run at the top of the project.
pub(crate) fn command(line: impl Into<String>) -> Command {
    Command { line: line.into(), folder: None, variables: Vec::new() }
}

impl Command {
    /// Runs in `folder` instead.
    pub(crate) fn inside(mut self, folder: &'static str) -> Self {
        self.folder = Some(folder);
        self
    }

    /// Runs with one more environment variable.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.variables.push((name, value.into()));
        self
    }

    /// Runs it with its output in sight.
    ///
    /// # Errors
    /// When it cannot start or does not succeed; the message repeats it, ready to be typed.
    pub(crate) fn run(&self) -> Result<()> {
        let status = self.process().status().with_context(|| format!("cannot start `{self}`"))?;
        if !status.success() {
            bail!("this command failed ({status}); repeat it with\n    {self}");
        }
        Ok(())
    }

    /// Runs it in place of this program, where the system can, so that signals reach it alone.
    ///
    /// # Errors
    /// When it cannot start or does not succeed.
    pub(crate) fn become_it(&self) -> Result<()> {
        #[cfg(unix)]
        return Err(std::os::unix::process::CommandExt::exec(&mut self.process()))
            .with_context(|| format!("cannot start `{self}`"));
        #[cfg(not(unix))]
        self.run()
    }

    /// Runs it out of sight and gives what it printed, or nothing when it fails.
    pub(crate) fn output(&self) -> Option<String> {
        let output = self.process().output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| text.trim().to_owned())
    }

    fn process(&self) -> process::Command {
        let mut words = self.line.split_whitespace();
        let mut process = process::Command::new(words.next().unwrap_or_default());
        process.args(words);
        process.envs(self.variables.iter().map(|(name, value)| (name, value)));
        if let Some(folder) = self.folder {
            process.current_dir(folder);
        }
        process
    }
}

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(folder) = self.folder {
            write!(f, "cd {folder} && ")?;
        }
        for (name, value) in &self.variables {
            write!(f, "{name}='{value}' ")?;
        }
        f.write_str(&self.line)
    }
}

/// Says what begins, does it, and says how long it took.
///
/// # Errors
/// Those of `work`.
pub(crate) fn timed<T>(title: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("==> {title}");
    let start = Instant::now();
    let done = work()?;
    eprintln!("    {title}: {:.1} s", start.elapsed().as_secs_f64());
    Ok(done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_says_how_to_repeat_it() {
        let error = command("false").inside("tests").with("CHROME", "/opt/chrome").run().unwrap_err();
        // `tests` is not a folder of the folder in which this runs, so it cannot even start.
        assert_eq!(error.to_string(), "cannot start `cd tests && CHROME='/opt/chrome' false`");
        assert!(command("false").run().unwrap_err().to_string().ends_with("\n    false"));
    }

    #[test]
    fn output_is_given_only_on_success() {
        assert_eq!(command("echo one two").output().as_deref(), Some("one two"));
        assert_eq!(command("false").output(), None);
        assert_eq!(command("no-such-program").output(), None);
    }
}
