// One event stream a browser, whatever tabs are open. The tab that holds the lock keeps the stream and passes on what it hears;
// a hidden tab takes no part. The stream says only that something changed.
const SETTLE = 300;
const LONGEST_WAIT = 30_000;

const tab = crypto.randomUUID?.() ?? String(Math.random());
const between = "BroadcastChannel" in window ? new BroadcastChannel("nm-live") : null;
const places = new Map();   // of the visible tabs: { meeting, at }
const editions = new Map(); // of the meetings, as the stream has told them
let [listener, place, leading] = [null, null, null];
let [source, next, asked, timer, failures] = [null, null, "", 0, 0];

/// Follows a meeting. `at` is where in its room this tab is ("3", "3.12"); without it, it only looks.
/// The listener hears hello(edition), change(event), presence() and lost(), of its own meeting.
export function follow(meeting, at, hears) {
  listener = hears;
  place = { meeting, at };
  if (between) between.onmessage = event => hear(event.data);
  document.addEventListener("visibilitychange", turn);
  addEventListener("pagehide", stop);
  addEventListener("pageshow", turn);
  addEventListener("online", () => { failures = 0; if (!source) settle(); });
  turn();
}

export function moveTo(at) {
  if (place.at === at) return;
  place = { ...place, at };
  if (!document.hidden) tell(place);
}

function turn() {
  if (document.hidden) stop();
  else start();
}

function start() {
  tell(place);
  if (leading) return;
  leading = new AbortController();
  const { signal } = leading;
  if (navigator.locks) navigator.locks.request("nm-live", { signal }, () => lead(signal)).catch(() => {});
  else lead(signal);
}

function stop() {
  tell(null);
  leading?.abort();
  leading = null;
}

// Holds the lock until this tab is hidden or left.
function lead(signal) {
  if (signal.aborted) return Promise.resolve();
  leading.has = true;
  send({ kind: "who" });
  settle();
  return new Promise(done => signal.addEventListener("abort", () => { disconnect(); done(); }));
}

function tell(where) {
  send({ kind: "place", tab, where });
  placed(tab, where);
}

function send(message) { between?.postMessage(message); }

function hear(message) {
  if (message.kind === "place") placed(message.tab, message.where);
  if (message.kind === "who" && !document.hidden) send({ kind: "place", tab, where: place });
  if (message.kind === "heard") heard(message.name, message.data);
}

function placed(who, where) {
  if (where) places.set(who, where);
  else places.delete(who);
  if (!leading?.has) return;
  if (asked !== wanted()) settle();
  else if (source && who !== tab) pass("hello", { meetings: Object.fromEntries(editions) });
}

function settle() {
  clearTimeout(timer);
  if (leading?.has) timer = setTimeout(connect, SETTLE);
}

function wanted() {
  const query = new URLSearchParams();
  for (const meeting of new Set([...places.values()].map(p => p.meeting))) query.append("meeting", meeting);
  for (const at of new Set([...places.values()].map(p => p.at))) if (at) query.append("at", at);
  query.sort();
  return String(query);
}

// A new stream says hello before the old one is closed, so that nobody seems to leave and nothing is missed.
function connect() {
  next?.close();
  asked = wanted();
  const opened = next = new EventSource(`/live?${asked}`);
  opened.addEventListener("hello", () => {
    source?.close();
    [source, next, failures] = [opened, null, 0];
  });
  opened.onerror = () => again();
  for (const name of ["hello", "change", "presence"]) opened.addEventListener(name, event => { if (opened === source) pass(name, JSON.parse(event.data)); });
}

function again() {
  disconnect();
  pass("lost", {});
  const wait = Math.min(LONGEST_WAIT, 1000 * 2 ** failures++);
  timer = setTimeout(connect, wait * (0.5 + Math.random() / 2));
}

function disconnect() {
  clearTimeout(timer);
  source?.close();
  next?.close();
  [source, next, asked] = [null, null, ""];
}

function pass(name, data) {
  if (name === "hello") Object.entries(data.meetings).forEach(([meeting, edition]) => editions.set(meeting, edition));
  if (name === "change") editions.set(String(data.meeting), data.edition);
  send({ kind: "heard", name, data });
  heard(name, data);
}

function heard(name, data) {
  if (document.hidden) return;
  if (name === "hello") listener.hello(data.meetings[place.meeting]);
  else if (name === "lost") listener.lost();
  else if (String(data.meeting) === place.meeting) listener[name](data);
}
