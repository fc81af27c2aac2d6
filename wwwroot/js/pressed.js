// Answers in the margin, moves, and steps of the meeting, when they do not reach the server.
import { askAgain } from "./running.js";
import { Unsent, whyFailed } from "./unsent.js";

const room = document.getElementById("room");
const unsent = new Unsent("pressed", element => (element.id === "run" ? askAgain() : element.matches("form") ? element.requestSubmit() : element.click()));

// The texts, the attendance and the fields beside have their own ways.
const isOurs = ({ target }) => target.closest("#room") && !target.closest(".lines, #attendance, #items, #next-time");

function listen(name, act) {
  room.addEventListener(name, event => { if (isOurs(event)) act(event.target, event.detail.xhr); });
}

listen("htmx:sendError", pressed => unsent.failed(pressed, "ingen kontakt"));
listen("htmx:timeout", pressed => unsent.failed(pressed, "ingen kontakt"));
listen("htmx:responseError", (pressed, { status }) => {
  if (status === 400 || status === 401) document.dispatchEvent(new Event("signedOut"));
  if (status === 400 || status === 401 || status >= 500) unsent.failed(pressed, whyFailed(status));
  else if (unsent.elements.has(pressed)) unsent.settled(pressed); // the answer says why not, where it was pressed
});
room.addEventListener("htmx:afterRequest", event => {
  const { requestConfig: { elt }, successful } = event.detail; // it may be gone with what it stood in
  if (successful && unsent.elements.has(elt)) unsent.settled(elt);
});
