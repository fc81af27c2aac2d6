// What was written here but came nowhere: its item is gone, or the minutes were finalised meanwhile. Shown, and asked about.
import { token } from "./token.js";

// `putIn` puts a draft into its item again; without it drafts are only shown.
export function showLeftBehind(left, drafts, meeting, putIn, told = () => {}) {
  const box = document.getElementById("left-behind");
  const tell = () => {
    box.hidden = !box.querySelector("[data-where]");
    told(!box.hidden);
  };
  for (const draft of left) {
    const row = box.querySelector("template").content.cloneNode(true).firstElementChild;
    const there = putIn && document.getElementById(`text-${draft.item}`);
    row.querySelector("[data-where]").textContent = draft.title;
    row.querySelector("[data-words]").textContent = draft.text;
    const done = () => {
      drafts.forget(draft.item, draft.writer);
      row.remove();
      tell();
    };
    const act = (name, does) => {
      const button = row.querySelector(`[data-${name}]`);
      if (!button) return;
      button.hidden = !does;
      if (does) button.addEventListener("click", does);
    };
    act("put-in", there && (() => { row.remove(); putIn(draft); tell(); }));
    act("put-back", putIn && !there && (() => putBack(meeting, draft, done)));
    act("discard", done);
    box.append(row);
    tell();
  }
}

export async function putBack(meeting, { title, level, after, text }, done) {
  const answer = await fetch(`/meetings/${meeting}/returned-items`, {
    method: "POST", body: new URLSearchParams({ title, level, after, text }), headers: { RequestVerificationToken: token(), "HX-Request": "true" },
  }).catch(() => null);
  if (!answer?.ok) return answer?.status === 401 ? document.dispatchEvent(new Event("signedOut")) : undefined;
  location.hash = await answer.text();
  done();
  location.reload();
}
