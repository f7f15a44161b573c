//! The extractor of actix-web, behind real HTTP.

use std::net::SocketAddr;
use std::sync::mpsc;

use actix_web::dev::ServerHandle;
use actix_web::web::{Data, PayloadConfig, ServiceConfig, post};
use actix_web::{App, HttpServer, rt};
use generated_sdk::webhooks::Event;

use crate::requests::{LIMIT, judge, post as send, webhook};

async fn receive(event: Event) -> String {
    let Event::UserCreated(user) = &event else { return event.event_type().to_owned() };
    format!("{} {}", event.event_type(), user.data.id)
}

/// Serves on a thread of its own, as actix-web has a runtime of its own.
fn serve(configure: fn(&mut ServiceConfig)) -> (SocketAddr, ServerHandle) {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        rt::System::new().block_on(async move {
            let server = HttpServer::new(move || {
                App::new().configure(configure).route("/webhooks", post().to(receive))
            })
            .workers(1)
            .disable_signals()
            .bind("127.0.0.1:0")
            .expect("a port");
            let address = server.addrs()[0];
            let server = server.run();
            sender.send((address, server.handle())).expect("a test");
            server.await.expect("a server");
        });
    });
    receiver.recv().expect("an address")
}

fn with_webhook(config: &mut ServiceConfig) {
    config.app_data(Data::new(webhook())).app_data(PayloadConfig::new(LIMIT));
}

#[test]
fn the_extractor_verifies_and_hands_over_the_event() {
    let (address, handle) = serve(with_webhook);
    judge(address);
    rt::System::new().block_on(handle.stop(false));
}

#[test]
fn an_application_without_a_webhook_answers_500() {
    let (address, handle) = serve(|_| {});
    assert_eq!(send(address, &[], b"{}"), (500, String::new()));
    rt::System::new().block_on(handle.stop(false));
}
