//! What the server counts of itself, for Prometheus. Nothing of anybody's content: routes, states
//! and durations only.

use std::sync::Arc;
use std::time::Duration;

use metrics::{Key, Label, Level, Metadata, Recorder};
use metrics_exporter_prometheus::PrometheusRecorder;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

const ABOUT: Metadata<'_> = Metadata::new(module_path!(), Level::INFO, None);

const REQUESTS: &str = "dongthuan_http_requests_total";
const DURATION: &str = "dongthuan_http_request_duration_seconds";
const SWEPT: &str = "dongthuan_swept_total";
const FAILED: &str = "dongthuan_sign_in_failures_total";
const BRAKED: &str = "dongthuan_sign_in_brakes_total";

/// Upper bounds of the durations, in seconds: what is fast, what is felt, what is too long.
const BUCKETS: [f64; 9] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0];

/// The counters of one server. There is no global one, so that servers in one process do not mix.
#[derive(Clone)]
pub struct Metrics {
    recorder: Arc<PrometheusRecorder>,
    handle: PrometheusHandle,
}

impl Metrics {
    pub fn new() -> anyhow::Result<Self> {
        let recorder = PrometheusBuilder::new()
            .set_buckets_for_metric(Matcher::Full(DURATION.to_owned()), &BUCKETS)?
            .build_recorder();
        let counter = |name: &'static str, text: &'static str| {
            recorder.describe_counter(name.into(), None, text.into());
        };
        counter(
            REQUESTS,
            "HTTP requests answered, by method, route and status",
        );
        counter(
            SWEPT,
            "Things that a sweep made durable or removed, by kind",
        );
        counter(FAILED, "Wrong passwords, of accounts that exist or not");
        counter(
            BRAKED,
            "Waits that too many wrong passwords have begun, by brake",
        );
        recorder.describe_histogram(
            DURATION.into(),
            None,
            "Time to the head of an answer".into(),
        );
        Ok(Self {
            handle: recorder.handle(),
            recorder: Arc::new(recorder),
        })
    }

    /// A request was answered.
    pub fn answered(&self, method: &str, route: &str, status: u16, after: Duration) {
        let route = Label::new("route", route.to_owned());
        let labels = vec![
            Label::new("method", method.to_owned()),
            route.clone(),
            Label::new("status", status.to_string()),
        ];
        let requests = Key::from_parts(REQUESTS, labels);
        self.recorder
            .register_counter(&requests, &ABOUT)
            .increment(1);
        let duration = Key::from_parts(DURATION, vec![route]);
        self.recorder
            .register_histogram(&duration, &ABOUT)
            .record(after.as_secs_f64());
    }

    /// A sweep did something.
    pub fn swept(&self, kind: &'static str, count: usize) {
        let key = Key::from_parts(SWEPT, vec![Label::from_static_parts("kind", kind)]);
        let counter = self.recorder.register_counter(&key, &ABOUT);
        counter.increment(u64::try_from(count).unwrap_or(u64::MAX));
    }

    /// A password was wrong.
    pub fn sign_in_failed(&self) {
        let key = Key::from_static_name(FAILED);
        self.recorder.register_counter(&key, &ABOUT).increment(1);
    }

    /// There were too many, so that somebody waits.
    pub fn sign_in_braked(&self, brake: &'static str) {
        let labels = vec![Label::from_static_parts("brake", brake)];
        let key = Key::from_parts(BRAKED, labels);
        self.recorder.register_counter(&key, &ABOUT).increment(1);
    }

    /// Everything, in Prometheus' text format.
    pub fn render(&self) -> String {
        self.handle.run_upkeep();
        self.handle.render()
    }
}
