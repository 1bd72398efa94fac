//! Listening, and ending without breaking off what was begun.

use std::{future::Future, io, sync::Arc, time::Duration};

use axum::Extension;
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{net::TcpListener, time::timeout};

use super::{App, origin::Peer};

/// How long a client may take to send the head of a request.
const HEAD: Duration = Duration::from_secs(10);

/// How long to wait when the system has no room for another connection.
const PAUSE: Duration = Duration::from_millis(100);

/// Answers requests until `stop`; then takes no more, and returns when those begun are answered and
/// every command that was taken is done.
///
/// # Errors
/// When requests go on for longer than the settings allow; no command is broken off even then.
pub async fn serve(app: Arc<App>, listener: TcpListener, stop: impl Future<Output = ()>) -> io::Result<()> {
    let routes = app.routes();
    let connections = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    tracing::warn!(%error, "no connection can be taken");
                    tokio::time::sleep(PAUSE).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        // An answer goes out at once, however short.
        let _ = stream.set_nodelay(true);
        let service = TowerToHyperService::new(routes.clone().layer(Extension(Peer(peer))));
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD)
            .serve_connection(TokioIo::new(stream), service);
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            // A client that hangs up is no news.
            let _ = connection.await;
        });
    }
    drop(listener);
    tracing::info!("no more requests are taken; those begun go on");
    let answered = timeout(Duration::from_secs(app.settings.shutdown_seconds), connections.shutdown()).await;
    app.running.close();
    app.running.wait().await;
    answered.map_err(|_| {
        io::Error::new(io::ErrorKind::TimedOut, "some clients did not wait for their answer or did not end")
    })
}
