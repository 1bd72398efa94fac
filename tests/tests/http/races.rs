//! Who comes second hears why, and nothing else.

use crate::server::{Server, booking, furnish};

/// Two clients book the same veterinarian for the same time, 200 times.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_bookings_at_once_one_wins() {
    let server = Server::start().await;
    furnish(&server, "north").await;
    for round in 0..200 {
        let names = [format!("rex {round}"), format!("tom {round}")];
        let inputs = [booking(&names[0], "rex", round), booking(&names[1], "tom", round)];
        let (one, other) = tokio::join!(
            server.command("north", &names[0], "appointments.book", &inputs[0]),
            server.command("north", &names[1], "appointments.book", &inputs[1]),
        );
        let (winner, loser) = if one.status == 200 { (one, other) } else { (other, one) };
        assert_eq!(winner.status, 200, "round {round}: {winner:?}\n{loser:?}");
        assert_eq!(loser.status, 409, "round {round}: {loser:?}");
        let codes: Vec<_> =
            loser.wrongs().iter().map(|wrong| wrong.split(' ').next_back().unwrap().to_owned()).collect();
        assert_eq!(codes, ["appointment-overlap"], "round {round}: {loser:?}");
    }
}
