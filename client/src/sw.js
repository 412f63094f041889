// Keeps the app shell only, never an answer of the server: what a member reads must be
// what the server says now. The build fills in the version and the list of files.
const CACHE = "dongthuan-__VERSION__";
const SHELL = ["__SHELL__"];
const SLOW_MS = 4000;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)));
});

// No skipWaiting: a page opened with the old files may still load one of its chunks, so
// the old cache lives until the last old page is gone.
self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith("dongthuan-") && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  // A file opened in a window of its own is a navigation too, but never the shell.
  // Nor is the explorer of the API, which is never kept.
  if (/^\/(graphql|graphiql|files)(\/|$)/.test(url.pathname)) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (SHELL.includes(url.pathname)) event.respondWith(file(request));
});

// The network first, so that a new release is seen at once; the kept shell when the
// network fails or is too slow to wait for.
async function page(request) {
  const kept = () => caches.match("/", { cacheName: CACHE });
  const network = fetch(request);
  const slow = new Promise((resolve) => setTimeout(resolve, SLOW_MS)).then(kept);
  try {
    return (await Promise.race([network, slow])) ?? (await network);
  } catch {
    return (await kept()) ?? Response.error();
  }
}

async function file(request) {
  return (await caches.match(request, { cacheName: CACHE })) ?? fetch(request);
}
