// One line that says in words whether the text is safe. Spoken only when its kind changes.
const waiting = new Set();
const failed = new Map();
const conflicts = new Set();
let shown = "saved";
let lastSaved = "";
let slow = 0;
let finalised = false;
let beside = ""; // a sentence that waits for the text to be saved

const place = () => document.getElementById("state");

function show(kind, lead, rest) {
  const element = place();
  clearTimeout(slow);
  element.setAttribute("aria-live", kind === shown ? "off" : "polite");
  shown = kind;
  element.classList.toggle("unsaved", kind === "failed" || kind === "conflict");
  element.querySelector(".lead").textContent = lead;
  const second = element.querySelector(".lead + span");
  second.replaceChildren(...[rest].flat());
}

function signInAgain() {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button plain";
  button.dataset.signIn = "";
  button.textContent = "Logga in igen";
  return ["Det du skriver finns kvar här. ", button, " så sparas det."];
}

function link(words, to) {
  const place = document.createElement("a");
  [place.href, place.textContent] = [to, words];
  return place;
}

function tell() {
  if (finalised && (conflicts.size || failed.size || waiting.size)) return show("failed", "Inte sparat: anteckningarna är fastställda.", "Det du skrev finns kvar här.");
  if (finalised) return show("finalised", "Anteckningarna är fastställda.", "");
  if (conflicts.size) return show("conflict", "Inte sparat: två versioner.", "Välj i marginalen. Båda finns kvar.");
  if (failed.size) {
    const why = [...failed.values()][0];
    if (why.sentence) return show("failed", "Inte sparat.", why.sentence);
    return show("failed", `Inte sparat: ${why}.`, why === "du är utloggad" ? signInAgain() : "Det du skriver finns kvar här.");
  }
  if (waiting.size) {
    clearTimeout(slow);
    slow = setTimeout(() => show("saving", "Sparar…", lastSaved ? `senast sparat ${lastSaved}` : ""), 1000);
    return;
  }
  show("saved", lastSaved ? `Sparat ${lastSaved}` : "Sparat", beside);
  beside = "";
}

export const state = {
  unsaved(item) { waiting.add(item); },
  saving(item) { waiting.add(item); if (!failed.size && !conflicts.size) tell(); },
  saved(item, at) { waiting.delete(item); failed.delete(item); conflicts.delete(item); lastSaved = at || lastSaved; tell(); },
  failed(item, why) { failed.set(item, why); tell(); },
  refused(what, sentence) { failed.set(what, { sentence }); tell(); },
  conflict(item) { conflicts.add(item); tell(); },
  chosen(item) { conflicts.delete(item); },
  // Others' words came in: the document was saved then, if nothing of one's own waits.
  heard(at) {
    lastSaved = at.toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Stockholm" }).replace(":", ".");
    if (shown === "saved") tell();
  },
  // Somebody has finalised the minutes, or a later version of them is written.
  finalised(is) {
    if (is === finalised) return;
    finalised = is;
    tell();
  },
  // Words of an earlier page that came nowhere: they stand at the top of this one.
  leftBehind(isLeft) {
    if (isLeft) failed.set("left", { sentence: link("Text som inte kom med står överst.", "#left-behind") });
    else failed.delete("left");
    tell();
  },
  // Beside that the text is safe, until the next save.
  tell(sentence) {
    beside = sentence;
    if (!waiting.size) tell();
  },
};

// Leaving is asked about only where something would be left undone: a choice, or a text that this browser could not keep.
export function watchState(isUnkept) {
  addEventListener("beforeunload", event => { if (conflicts.size || (waiting.size && isUnkept())) event.preventDefault(); });
}
