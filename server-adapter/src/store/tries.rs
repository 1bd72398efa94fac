//! How often, and for how long, a command is tried.

use std::time::Duration;

use tokio::time::Instant;

/// The most tries of one command.
const MOST: u32 = 8;
/// The longest that a command is tried.
const LONGEST: Duration = Duration::from_secs(2);
/// The pause after the first try, on average; each further one is twice as long.
const PAUSE: Duration = Duration::from_millis(2);

/// The tries of one command.
#[derive(Debug)]
pub(super) struct Tries {
    count: u32,
    end: Instant,
}

impl Tries {
    /// The first try begins.
    pub(super) fn new() -> Self {
        Self { count: 1, end: Instant::now() + LONGEST }
    }

    /// How many there have been.
    pub(super) fn count(&self) -> u32 {
        self.count
    }

    /// Waits a while, of random length so that those who met do not meet again; `false` when it is
    /// enough.
    pub(super) async fn another(&mut self) -> bool {
        let pause = PAUSE * 2_u32.saturating_pow(self.count - 1);
        let pause = pause.mul_f64(0.5 + random_share());
        if self.count >= MOST || Instant::now() + pause > self.end {
            return false;
        }
        tokio::time::sleep(pause).await;
        self.count += 1;
        true
    }
}

/// From 0 to below 1; no secret hangs on it.
fn random_share() -> f64 {
    f64::from(getrandom::u32().unwrap_or_default()) / (f64::from(u32::MAX) + 1.0)
}
