//! The process between this one and PostgreSQL that outlives neither.
//!
//! A private cluster must not stay behind when its owner is gone, also when the owner was killed in a way
//! that runs no code of its own (`kill -9`, a panic that aborts, a static that is never dropped). So the
//! owner does not start PostgreSQL itself. It starts a small shell script with a pipe as its input, keeps
//! the other end, and never writes. However the owner ends, the operating system closes its end; the
//! script reads the end of its input and shuts PostgreSQL down. A wanted stop goes the same way.
//!
//! What holds: PostgreSQL is a child of the script, so no process id can be mistaken for another; there is
//! no moment at which PostgreSQL runs unguarded; signals meant for the owner's process group (Ctrl-C, a
//! test runner's time-out) do not reach the two. What does not hold: killing the script itself with
//! `kill -9` leaves PostgreSQL running, as does forking the owner without executing something else.
//!
//! Where there is no shell (Windows), `pg_ctl` starts and stops PostgreSQL, and a killed owner leaves it
//! running; the next start of the same folder then says which process to stop.

use std::{io, path::Path, process::ExitStatus};

use super::{account::Account, home::Home, programs::Installed};

/// What to run, and where.
pub(super) struct Launch<'a> {
    pub(super) account: &'a Account,
    pub(super) installed: &'a Installed,
    pub(super) home: &'a Home,
    /// The folder of the socket, which goes when PostgreSQL goes.
    #[cfg_attr(not(unix), expect(dead_code, reason = "without sockets nothing is in it"))]
    pub(super) run: &'a Path,
    /// `name=value`
    pub(super) settings: &'a [String],
}

#[cfg(unix)]
pub(super) use unix::Guardian;
#[cfg(not(unix))]
pub(super) use windows::Guardian;

#[cfg(unix)]
mod unix {
    use super::*;
    use std::{
        io::{BufRead, BufReader, Error},
        os::unix::process::CommandExt,
        process::{Child, ChildStdin, Stdio},
    };

    /// Prints the process id of PostgreSQL; ends when PostgreSQL has ended, with its status. The folders
    /// are removed only when the owner ended it, so that its log can be read after a failure.
    const SCRIPT: &str = r#"
signal=$1 log=$2 run=$3 home=$4
shift 4
exec 3<&0 4>&1 </dev/null >>"$log" 2>&1
"$@" 3<&- 4>&- &
server=$!
trap '' HUP INT TERM
echo "$server" >&4
exec 4>&-
{ read -r _ <&3; kill -s "$signal" "$server"; } &
watch=$!
wait "$server"
status=$?
kill -s KILL "$watch"
wait "$watch" && rm -rf "$run" ${home:+"$home"}
exit "$status"
"#;

    pub(in super::super) struct Guardian {
        script: Child,
        /// Closed to stop PostgreSQL.
        pipe: Option<ChildStdin>,
        /// The process id of PostgreSQL.
        pub(in super::super) server: u32,
    }

    impl Guardian {
        pub(in super::super) fn start(launch: &Launch<'_>) -> io::Result<Self> {
            let Launch { account, installed, home, run, settings } = launch;
            let mut command = account.command("/bin/sh");
            // Nothing in a throw-away folder is worth a checkpoint.
            let signal = if home.is_temporary() { "QUIT" } else { "INT" };
            command.args(["-c", SCRIPT, "vetplan-postgres", signal]).arg(home.log()).arg(run);
            command.arg(if home.is_temporary() { home.folder.as_path() } else { Path::new("") });
            command.arg(installed.program("postgres")).arg("-D").arg(home.data());
            settings.iter().for_each(|setting| {
                command.args(["-c", setting]);
            });
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).process_group(0);

            let mut script = command.spawn()?;
            let pipe = script.stdin.take();
            let mut line = String::new();
            if let Some(output) = script.stdout.take() {
                BufReader::new(output).read_line(&mut line)?;
            }
            let server = line.trim().parse().map_err(|_| Error::other("the shell did not start it"))?;
            Ok(Self { script, pipe, server })
        }

        /// How PostgreSQL ended, when it has.
        pub(in super::super) fn ended(&mut self) -> io::Result<Option<ExitStatus>> {
            self.script.try_wait()
        }

        /// Shuts PostgreSQL down and waits for it.
        pub(in super::super) fn stop(&mut self) -> io::Result<ExitStatus> {
            drop(self.pipe.take());
            self.script.wait()
        }
    }
}

#[cfg(not(unix))]
mod windows {
    use super::{super::home::ServerFile, *};
    use std::{path::PathBuf, process::Command};

    pub(in super::super) struct Guardian {
        pg_ctl: PathBuf,
        data: PathBuf,
        mode: &'static str,
        /// The process id of PostgreSQL.
        pub(in super::super) server: u32,
    }

    impl Guardian {
        pub(in super::super) fn start(launch: &Launch<'_>) -> io::Result<Self> {
            let options: String = launch.settings.iter().map(|setting| format!("-c \"{setting}\" ")).collect();
            let (pg_ctl, data) = (launch.installed.program("pg_ctl"), launch.home.data());
            let mut start = launch.account.command(&pg_ctl);
            start.arg("start").arg("-w").arg("-D").arg(&data).arg("-l").arg(launch.home.log()).arg("-o").arg(options);
            start.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).status()?;
            let server = ServerFile::read(&data).process_id().unwrap_or_default();
            let mode = if launch.home.is_temporary() { "immediate" } else { "fast" };
            Ok(Self { pg_ctl, data, mode, server })
        }

        /// How PostgreSQL ended, when it has.
        pub(in super::super) fn ended(&mut self) -> io::Result<Option<ExitStatus>> {
            let status = Command::new(&self.pg_ctl).args(["status", "-D"]).arg(&self.data).output()?.status;
            Ok((!status.success()).then_some(status))
        }

        /// Shuts PostgreSQL down and waits for it.
        pub(in super::super) fn stop(&mut self) -> io::Result<ExitStatus> {
            let mut stop = Command::new(&self.pg_ctl);
            Ok(stop.args(["stop", "-w", "-m", self.mode, "-D"]).arg(&self.data).output()?.status)
        }
    }
}

impl Drop for Guardian {
    fn drop(&mut self) {
        // Nobody is left to tell; the next start recovers whatever this leaves.
        let _ = self.stop();
    }
}
