//! The process between this one and PostgreSQL that outlives neither.
//!
//! A private cluster must not stay behind when its owner is gone, also when the owner was killed in a way
//! that runs no code of its own (`kill -9`, a panic that aborts, a static that is never dropped). So the
//! owner does not start PostgreSQL itself. It starts a small shell script with a pipe as its input, keeps
//! the other end, and never writes. However the owner ends, the operating system closes its end; the
//! script reads the end of its input and shuts PostgreSQL down. A wanted stop goes the same way, and
//! `initdb` runs under the same guard.
//!
//! What holds: the program is a child of the script, and the script a child of the owner, so no process id
//! can be mistaken for another; the owner may go at any moment, also before the program has begun; signals
//! meant for the owner's process group (Ctrl-C, a test runner's time-out) do not reach the two; the script,
//! the program and its children hold the lock on the work (`lock.rs`), so that whoever follows a killed
//! owner begins after the last of them has ended. What does not hold: killing the script itself with
//! `kill -9`, or forking the owner without executing something else, can leave PostgreSQL running.
//!
//! Where there is no shell (Windows), `pg_ctl` starts and stops PostgreSQL, and a killed owner leaves it
//! running; the next start of the same folder then says which process to stop.

use std::{
    io,
    path::Path,
    process::{Command, ExitStatus},
};

use super::{account::Account, home::Home, programs::Installed};

/// Where programs work on a cluster, and as whom.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) account: &'a Account,
    pub(super) home: &'a Home,
    /// The folder of the socket, which goes when the owner goes.
    #[cfg_attr(not(unix), expect(dead_code, reason = "without sockets nothing is in it"))]
    pub(super) run: &'a Path,
}

#[cfg(unix)]
pub(super) use unix::{Guardian, run};
#[cfg(not(unix))]
pub(super) use windows::{Guardian, run};

#[cfg(unix)]
mod unix {
    use std::{
        io::{BufRead, BufReader, Error},
        os::unix::process::CommandExt,
        process::{Child, ChildStdin, Stdio},
    };

    use super::{super::home::end_of, *};

    /// Prints the process id of the program; ends when the program has ended, with its status.
    ///
    /// In the background a shell ignores the signals that ask PostgreSQL to hurry, until PostgreSQL listens
    /// for them; TERM ends a program that does not listen yet, and means nothing more to one that hurries.
    /// The watch stays until it is killed, so that its process id is its own. An owner that is gone leaves
    /// no folder behind; one that lives reads the log of what ended by itself.
    const SCRIPT: &str = r#"
signal=$1 log=$2 run=$3 home=$4
shift 4
exec 3<&0 4>&1 5>&2 </dev/null >>"$log" 2>&1
"$@" 3<&- 4>&- &
program=$!
trap '' HUP INT TERM PIPE
{
    read -r _ <&3
    rm -rf "$run"
    kill -s "$signal" "$program"
    kill -s TERM "$program"
    exec sleep 3600
} 4>&- 5>&- &
watch=$!
echo "$program" >&4
exec 4>&-
wait "$program"
status=$?
exec 2>/dev/null
kill -s KILL "$watch"
wait "$watch"
[ -e "$run" ] || rm -rf ${home:+"$home"}
exit "$status"
"#;

    /// A program that runs no longer than its owner; stopped when dropped.
    pub(in super::super) struct Guardian {
        script: Child,
        /// Closed to stop the program.
        pipe: Option<ChildStdin>,
        /// The process id of the program.
        pub(in super::super) process: u32,
    }

    impl Guardian {
        /// Starts PostgreSQL with settings, each a `name=value`.
        pub(in super::super) fn start(
            place: Place<'_>,
            installed: &Installed,
            settings: &[String],
        ) -> io::Result<Self> {
            let mut postgres = Command::new(installed.program("postgres"));
            postgres.arg("-D").arg(place.home.data());
            for setting in settings {
                postgres.args(["-c", setting]);
            }
            Self::over(place, &postgres)
        }

        fn over(place: Place<'_>, program: &Command) -> io::Result<Self> {
            let Place { account, home, run } = place;
            let mut command = account.command("/bin/sh");
            // Nothing in a throw-away folder is worth a checkpoint.
            let (signal, goes) =
                if home.is_temporary() { ("QUIT", home.folder.as_path()) } else { ("INT", "".as_ref()) };
            command.args(["-c", SCRIPT, "vetplan-postgres", signal]).arg(home.log()).arg(run).arg(goes);
            command.arg(program.get_program()).args(program.get_args());
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(home.locks.to_inherit()?).process_group(0);

            let mut script = command.spawn()?;
            let pipe = script.stdin.take();
            let mut line = String::new();
            if let Some(output) = script.stdout.take() {
                BufReader::new(output).read_line(&mut line)?;
            }
            let process = line.trim().parse().map_err(|_| Error::other("the shell did not start it"))?;
            Ok(Self { script, pipe, process })
        }

        /// How the program ended, when it has.
        pub(in super::super) fn ended(&mut self) -> io::Result<Option<ExitStatus>> {
            self.script.try_wait()
        }

        /// Shuts the program down and waits for it.
        pub(in super::super) fn stop(&mut self) -> io::Result<ExitStatus> {
            drop(self.pipe.take());
            self.script.wait()
        }
    }

    /// Runs a program to its end, or returns why it failed.
    pub(in super::super) fn run(place: Place<'_>, program: &Command) -> Result<(), String> {
        let mut guardian = Guardian::over(place, program).map_err(|error| error.to_string())?;
        let status = guardian.script.wait().map_err(|error| error.to_string())?;
        if status.success() { Ok(()) } else { Err(format!("{} ({status})", end_of(&place.home.log()))) }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn an_owner_that_is_gone_before_the_program_begins_ends_it_and_leaves_no_folder() {
            let folder = tempfile::tempdir().unwrap();
            let [log, run, home] = ["log", "run", "home"].map(|name| folder.path().join(name));
            for signal in ["INT", "QUIT"] {
                std::fs::create_dir(&run).unwrap();
                std::fs::create_dir(&home).unwrap();
                let (nobody_reads, output) = io::pipe().unwrap();
                drop(nobody_reads);
                let mut script = Command::new("/bin/sh");
                script.args(["-c", SCRIPT, "guard", signal]).args([&log, &run, &home]).args(["sleep", "1000"]);
                let status = script.stdin(Stdio::null()).stdout(output).stderr(Stdio::null()).status().unwrap();
                assert!(!status.success() && !run.exists() && !home.exists(), "{status}");
            }
        }
    }
}

#[cfg(not(unix))]
mod windows {
    use std::path::PathBuf;

    use super::{
        super::{home::ServerFile, programs::said},
        *,
    };

    /// A PostgreSQL; stopped when dropped.
    pub(in super::super) struct Guardian {
        pg_ctl: PathBuf,
        data: PathBuf,
        mode: &'static str,
        /// The process id of PostgreSQL.
        pub(in super::super) process: u32,
    }

    impl Guardian {
        /// Starts PostgreSQL with settings, each a `name=value`.
        pub(in super::super) fn start(
            place: Place<'_>,
            installed: &Installed,
            settings: &[String],
        ) -> io::Result<Self> {
            let options: String = settings.iter().map(|setting| format!("-c \"{setting}\" ")).collect();
            let (pg_ctl, data) = (installed.program("pg_ctl"), place.home.data());
            let mut start = place.account.command(&pg_ctl);
            start.arg("start").arg("-w").arg("-D").arg(&data).arg("-l").arg(place.home.log()).arg("-o").arg(options);
            start.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).status()?;
            let process = ServerFile::read(&data).process_id().unwrap_or_default();
            let mode = if place.home.is_temporary() { "immediate" } else { "fast" };
            Ok(Self { pg_ctl, data, mode, process })
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

    /// Runs a program to its end, or returns why it failed.
    pub(in super::super) fn run(place: Place<'_>, program: &Command) -> Result<(), String> {
        let mut command = place.account.command(program.get_program());
        said(command.args(program.get_args())).map(drop)
    }
}

impl Drop for Guardian {
    fn drop(&mut self) {
        // Nobody is left to tell; the next start recovers whatever this leaves.
        let _ = self.stop();
    }
}
