// What is to be done until next time is as safe as the items' texts: kept in this browser at each key, saved after a pause and at the latest
// every other second, sent off when the page goes. Others' words stand beside one's own.
import { sameHead } from "./difference.js";
import { thisPage } from "./page.js";
import { LONGEST, PAUSE, RETRY } from "./rhythm.js";
import { state } from "./state.js";
import { token } from "./token.js";

const NAME = "next-time";
const words = text => text.trim().split(/\s+/).join(" ");
const isUnsaved = field => words(field.value) !== words(field.dataset.was);

export function keepNextTime(room, drafts) {
  const url = `/meetings/${room.dataset.meeting}/next-time`;
  const fields = () => [...room.querySelectorAll("#next-time [data-was]")];
  let [timer, since, sending] = [0, 0, false];

  room.addEventListener("input", event => {
    const field = event.target;
    if (!field.matches("#next-time [data-was]")) return;
    field.toggleAttribute("data-unsent", true);
    keep(field);
    state.unsaved(NAME);
    since ||= performance.now();
    saveAfter(Math.min(PAUSE, Math.max(0, since + LONGEST - performance.now())));
  });
  room.addEventListener("focusout", event => { if (event.target.matches("#next-time [data-was]")) save(); });
  room.addEventListener("submit", event => {
    if (!event.target.matches("#next-time form") || event.submitter?.hasAttribute("hx-post")) return;
    event.preventDefault();
    save();
  });
  for (const [target, name] of [[document, "visibilitychange"], [window, "online"], [document, "signedIn"]]) target.addEventListener(name, () => save());
  addEventListener("pagehide", () => { if (fields().some(isUnsaved)) post(body(), { keepalive: true }).catch(() => {}); });

  function saveAfter(pause) {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  async function save() {
    clearTimeout(timer);
    if (sending || !fields().some(field => field.hasAttribute("data-unsent"))) return;
    if (!fields().some(isUnsaved)) return done();
    [sending, since] = [true, 0];
    state.saving(NAME);
    const sent = new Map(fields().map(field => [field.name, field.value]));
    try {
      const answer = await post(body(), { signal: AbortSignal.timeout(15_000) });
      if (answer.ok) took(sent, await answer.json());
      else await refused(answer);
    } catch {
      failed("ingen kontakt");
    }
    sending = false;
    if (fields().some(isUnsaved) && !room.querySelector("#next-time .input-validation-error")) saveAfter(PAUSE);
  }

  function body() {
    return new URLSearchParams(fields().flatMap(({ name, value, dataset }) => [[name, value], [`was.${name}`, dataset.was]]));
  }

  function post(body, options) {
    return fetch(url, { method: "POST", body, headers: { RequestVerificationToken: token(), "HX-Request": "true" }, ...options });
  }

  // What was typed while the answer was on its way was made from what was sent.
  function took(sent, { at, ...stored }) {
    for (const field of fields()) {
      field.classList.remove("input-validation-error");
      tell(field, "");
      const isAsSent = field.value === sent.get(field.name);
      field.dataset.was = isAsSent ? stored[field.name] : sent.get(field.name);
      if (isAsSent && isUnsaved(field)) show(field, stored[field.name]);
    }
    if (!fields().some(isUnsaved)) done(at);
  }

  function show(field, text) {
    const { selectionStart, selectionEnd, value } = field;
    const head = sameHead(value, text);
    const moved = place => (place <= head ? place : Math.max(head, place + text.length - value.length));
    field.value = text;
    if (field === document.activeElement) field.setSelectionRange(moved(selectionStart), moved(selectionEnd));
  }

  function done(at) {
    for (const field of fields()) {
      field.removeAttribute("data-unsent");
      drafts.forget(field.id, thisPage);
    }
    state.saved(NAME, at);
  }

  async function refused(answer) {
    if (answer.status === 400 || answer.status === 401) document.dispatchEvent(new Event("signedOut"));
    const why = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : null;
    if (!why) return failed(answer.status === 400 || answer.status === 401 ? "du är utloggad" : "servern svarar inte som den ska");
    const field = fields().find(each => each.name.toLowerCase() === why.field?.toLowerCase());
    if (field) {
      field.classList.add("input-validation-error");
      tell(field, why.sentence);
    }
    state.refused(NAME, why.sentence);
  }

  function failed(why) {
    state.failed(NAME, why);
    saveAfter(RETRY);
  }

  function tell(field, sentence) { document.getElementById(`${field.id}-error`).textContent = sentence; }

  function keep(field) {
    const title = room.querySelector(`label[for="${field.id}"]`).textContent;
    drafts.keep({ item: field.id, writer: thisPage, turn: 0, revision: 0, text: field.value, title, level: "1", after: "0", version: room.dataset.version });
  }
}
