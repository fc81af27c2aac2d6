// Offers while one types: @ people, # bodies, and the labels that a line may open with. Tab or Enter takes one, Esc does not.
import { state } from "../state.js";
import { caretOnScreen, lineOf, write } from "./caret.js";

const SIGNED = /(?:^|[\s(,/])([@#])([\p{L}\d][\p{L}\d-]*(?: [\p{L}\d-]*)?)?$/u;
const OPENING = /^\s*(\p{L}{3,11})$/u;
const LABELS = ["Beslut: ", "Åtgärd: ", "Ansvarig: ", "Senast: ", "Förslag: ", "Medskick: "];
const WAIT = 80;

export class Offers {
  constructor(room) {
    this.meeting = room.dataset.meeting;
    this.list = document.createElement("ul");
    this.list.id = "offers";
    this.list.className = "offers";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", "Förslag");
    this.list.hidden = true;
    this.list.addEventListener("pointerdown", event => {
      event.preventDefault();
      this.take(event.target.closest("[role=option]"));
    });
    room.querySelector("main").append(this.list);
  }

  serve(text, backdrop) {
    text.setAttribute("aria-autocomplete", "list");
    text.addEventListener("input", event => this.look(text, backdrop, event));
    text.addEventListener("keydown", event => this.key(event));
    text.addEventListener("blur", () => this.close());
    text.addEventListener("click", () => this.close());
  }

  look(text, backdrop, event) {
    clearTimeout(this.timer);
    this.asked?.abort();
    this.isAsking = this.isWaitedFor = false;
    const { words, start, at } = lineOf(text);
    const before = words.slice(0, at);
    const typed = text.selectionStart === text.selectionEnd && event.inputType?.startsWith("insertText");
    const deleted = event.inputType === "deleteContentBackward";
    const [signed, sign, name = ""] = (typed || deleted) && SIGNED.exec(before) || [];
    const opening = typed && at === words.length && OPENING.exec(before)?.[1].toLocaleLowerCase("sv");
    const from = start + at - name.length - 1;
    if (!signed) this.declined = null;
    this.spot = null;
    if (signed && from !== this.declined) {
      this.spot = { text, backdrop, from, to: start + at, name };
      this.isAsking = true;
      this.timer = setTimeout(() => this.ask(sign, name), WAIT);
    } else if (opening) {
      this.spot = { text, backdrop, from: start + at - opening.length, to: start + at };
      this.show(LABELS.filter(label => label.toLocaleLowerCase("sv").startsWith(opening)).map(label => option(label)));
    } else {
      this.close();
    }
  }

  async ask(sign, words) {
    this.asked = new AbortController();
    try {
      const answer = await fetch(`/meetings/${this.meeting}/offers?${new URLSearchParams({ of: sign === "@" ? "people" : "bodies", words })}`, { signal: this.asked.signal });
      if (!answer.ok || answer.redirected) return this.close();
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const { isWaitedFor } = this;
      this.isAsking = false;
      this.show([...page.querySelectorAll("[role=option]")]);
      if (isWaitedFor) this.come();
    } catch (error) {
      // One that was called off has a newer one after it, whose offers must not be closed.
      if (error.name !== "AbortError") this.close();
    }
  }

  show(options) {
    if (options.length === 0 || document.activeElement !== this.spot?.text) return this.close();
    this.shownIn = this.spot.text;
    options.forEach((each, i) => { each.id = `offer-${i}`; });
    this.list.replaceChildren(...options);
    this.list.hidden = false;
    this.place();
    this.choose(options[0]);
    this.spot.text.setAttribute("aria-controls", this.list.id);
  }

  place() {
    const { left, bottom, top } = caretOnScreen(this.spot.backdrop, this.spot.text);
    const { width, height } = this.list.getBoundingClientRect();
    const below = bottom + height < innerHeight;
    this.list.style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8))}px`;
    this.list.style.top = `${below ? bottom + 4 : top - height - 4}px`;
  }

  choose(option) {
    this.chosen?.removeAttribute("aria-selected");
    this.chosen = option;
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.spot.text.setAttribute("aria-activedescendant", option.id);
  }

  key(event) {
    if (this.taken && event.key.length === 1) this.afterTaken(event);
    if (!event.shiftKey && this.isToWait(event)) return this.waitFor(event);
    if (event.key === "Escape") this.decline();
    if (this.list.hidden || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const options = [...this.list.children];
    const at = options.indexOf(this.chosen);
    const act = {
      ArrowDown: () => this.choose(options[(at + 1) % options.length]),
      ArrowUp: () => this.choose(options[(at + options.length - 1) % options.length]),
      Enter: () => this.take(this.chosen),
      Tab: () => this.take(this.chosen),
      Escape: () => this.close(),
    }[event.key];
    if (!act || (event.shiftKey && event.key !== "Escape")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }

  // After a sign and a name that is asked for, or that nobody has, Tab never leaves the text; what the list showed before is not taken.
  isToWait({ key, target: text }) {
    const isAfterName = this.spot?.text === text && this.spot.name && text.selectionStart === this.spot.to && text.selectionEnd === this.spot.to;
    return isAfterName && (this.list.hidden ? key === "Tab" : this.isAsking && (key === "Tab" || key === "Enter"));
  }

  waitFor(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.isAsking) this.isWaitedFor = true;
    else this.come();
  }

  come() {
    if (!this.list.hidden) this.take(this.chosen);
    else if (this.spot) state.tell(`Ingen här heter ”${this.spot.name.trim()}”. Esc och sedan Tabb lämnar texten.`);
  }

  decline() {
    if (!this.spot) return;
    this.asked?.abort();
    this.declined = this.spot.from;
    if (this.list.hidden) this.spot = null;
  }

  take(option) {
    if (!option) return;
    const { text, from, to } = this.spot;
    this.close();
    this.spot = null;
    write(text, option.dataset.words, from, to);
    this.taken = { text, at: text.selectionStart };
  }

  // A name brings its own space: one that is typed as well is not another, and a full stop stands close to the name.
  afterTaken(event) {
    const { text, at } = this.taken;
    this.taken = null;
    if (event.target !== text || text.selectionStart !== at || text.value[at - 1] !== " " || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === " ") event.preventDefault();
    else if (/[.,;:?!)]/.test(event.key)) text.setSelectionRange(at - 1, at);
  }

  close() {
    clearTimeout(this.timer);
    this.isAsking = this.isWaitedFor = false;
    if (this.list.hidden) return;
    this.list.hidden = true;
    this.chosen = null;
    for (const name of ["aria-activedescendant", "aria-controls"]) this.shownIn.removeAttribute(name);
  }
}

function option(words) {
  const item = document.createElement("li");
  item.setAttribute("role", "option");
  item.dataset.words = words;
  item.textContent = words.trim();
  return item;
}
