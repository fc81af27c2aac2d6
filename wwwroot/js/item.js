// One agenda item: its text, its marks, its margin.
import { drawBackdrop } from "./backdrop.js";
import { putBack } from "./leftbehind.js";
import { Saving } from "./saving.js";
import { state } from "./state.js";
import { lineTop } from "./typing/caret.js";
import { keepLists } from "./typing/lists.js";
import { Offers } from "./typing/offers.js";
import { cleanPastes } from "./typing/paste.js";
import { hasVersions, listenForChoice } from "./versions.js";

const isWriting = () => document.activeElement.matches(".lines textarea");

let offers;
let asked; // the item whose entry the keys answer: one at a time

export function openItems(room, drafts, left) {
  return [...room.querySelectorAll(".item[data-item]")].map(section => openItem(section, room, drafts, left.filter(d => d.item === section.dataset.item)));
}

export function openItem(section, room, drafts, left = []) { return new Item(section, room, drafts, left); }

class Item {
  constructor(section, room, drafts, left) {
    this.section = section;
    this.room = room;
    this.drafts = drafts;
    this.left = left;
    this.id = section.dataset.item;
    this.version = room.dataset.version;
    this.text = section.querySelector("textarea");
    this.backdrop = section.querySelector(".backdrop");
    this.stands = this.text.defaultValue;
    this.listen();
    offers ??= new Offers(room);
    offers.serve(this.text, this.backdrop);
    keepLists(this.text);
    cleanPastes(this.text);
    this.saving = new Saving(this.text, this);
    this.drawn();
    this.text.setSelectionRange(this.text.value.length, this.text.value.length); // who comes by a key goes on where the text ends
    this.text.readOnly = false; // not before somebody is there to keep what is typed
  }

  get register() { return document.getElementById(`register-${this.id}`); }

  margin() { return this.register; }

  hasFocus() { return this.section.contains(document.activeElement); }

  isSaved() { return this.saving.isSaved(); }

  isHeld() { return hasVersions(this.section) || Boolean(this.section.querySelector("[data-kept]")); }

  // Between versions, while nobody is at the buttons and nothing else holds the text.
  isAsking() { return hasVersions(this.section) && !this.section.querySelector("[data-kept], [data-chosen]") && !this.register.contains(document.activeElement); }

  askAnew() { this.saving.askAnew(); }

  flush() { return this.saving.flush(); }

  // Others have stored something in this item, and somebody is in the midst of it here.
  sync() { this.saving.sync(); }

  // Others have stored this text, and nobody is in it here.
  take(text, revision) { this.saving.take(text, revision); }

  get revision() { return this.saving.revision; }

  takeLeft(draft) {
    this.left.push(draft);
    if (this.isSaved()) this.saving.adopt();
  }

  asking() { return this.section.querySelector(".entry.asking"); }

  listen() {
    this.text.addEventListener("focus", () => this.showAsking());
    this.text.addEventListener("selectionchange", () => this.showAsking());
    // An answer may have drawn the margin anew since the text was sent.
    this.text.addEventListener("htmx:beforeOnLoad", ({ detail }) => { detail.target = this.register; });
    this.section.addEventListener("mousedown", event => {
      if (isWriting() && event.target.closest(".register button, [data-here], .open-list button")) event.preventDefault(); // who answers goes on writing
    });
    this.section.addEventListener("focusin", event => this.entered(event));
    this.section.addEventListener("htmx:beforeRequest", ({ target }) => this.answers(target));
    this.section.addEventListener("htmx:afterSwap", () => this.swapped());
    this.section.addEventListener("htmx:load", () => this.swapped());
    listenForChoice(this.section, (answers, answersTo) => {
      state.chosen(this.id);
      this.text.focus();
      this.saving.answer(answers, answersTo);
    });
    this.section.addEventListener("htmx:oobBeforeSwap", event => { if (hasVersions(this.section)) event.detail.shouldSwap = false; });
    this.section.addEventListener("click", event => {
      if (event.target.closest("[data-put-back]")) this.putBack();
    });
  }

  putBack() {
    putBack(this.room.dataset.meeting, { ...this.whereabouts(), text: this.text.value }, () => this.saving.forget());
  }

  // For the drafts: enough to put the text back should the item be gone.
  whereabouts() {
    const title = this.section.querySelector("h2 .name").textContent;
    const level = /level-(\d)/.exec(this.section.className)?.[1] ?? "1";
    const before = this.section.previousElementSibling;
    return { title, level, after: before?.dataset.item ?? "0", version: this.version };
  }

  // The text the margin's places count in.
  read(text) {
    this.stands = text;
    this.drawSoon();
  }

  // Does something to the text while the line with the caret stays where it is on the screen.
  still(act) {
    const was = this.text === document.activeElement && lineTop(this.backdrop, this.text);
    act();
    this.drawn();
    if (was !== false) scrollBy(0, lineTop(this.backdrop, this.text) - was);
  }

  entered({ target, relatedTarget }) {
    if (target.closest(".register") && !relatedTarget?.closest(".register")) this.cameFromText = relatedTarget === this.text;
  }

  // The button that is pressed goes with the margin that it stands in.
  answers(form) {
    const entry = form.closest(".register > .entry");
    if (!entry?.contains(document.activeElement)) return;
    this.answered = { id: entry.id, at: [...this.register.children].indexOf(entry), isByKeys: document.activeElement.matches(":focus-visible") };
  }

  // By the keys one goes on where one was in the margin; by the mouse, in the text that one came from.
  goOn() {
    const { id, at, isByKeys } = this.answered ?? {};
    this.answered = null;
    if (at === undefined || document.activeElement !== document.body) return;
    const place = isByKeys ? document.getElementById(id) ?? this.register.children[at]?.closest("[tabindex]") ?? this.text : this.cameFromText && this.text;
    if (place) place.focus({ preventScroll: !isByKeys });
  }

  // Once, however many parts an answer brings.
  swapped() {
    this.goOn();
    this.tellHeld();
    this.drawSoon();
  }

  drawSoon() {
    if (this.isToDraw) return;
    this.isToDraw = true;
    queueMicrotask(() => this.isToDraw && this.drawn());
  }

  drawn() {
    this.isToDraw = false;
    this.tellHeld();
    drawBackdrop(this.backdrop, this.text.value, this.stands, this.register);
    this.showAsking();
  }

  tellHeld() {
    if (!this.saving || !this.isHeld()) return;
    this.saving.held();
    const kept = this.section.querySelector("[data-kept]")?.dataset.kept;
    if (!kept) return state.conflict(this.id);
    state.failed(this.id, kept === "gone" ? "punkten är borttagen" : "anteckningarna är fastställda");
  }

  // The keys answer the nearest open entry at or above the caret.
  showAsking() {
    const entry = this.nearest();
    if (entry && asked !== this) {
      asked?.showAsking();
      asked = this;
    }
    if (entry !== this.shown || entry?.classList.contains("asking") === false) this.show(entry);
    this.backdrop.querySelectorAll("mark.asked").forEach(m => m.dataset.entry === entry?.id || m.classList.remove("asked"));
    if (entry) this.backdrop.querySelectorAll(`mark[data-entry="${entry.id}"]`).forEach(m => m.classList.add("asked"));
  }

  nearest() {
    if (document.activeElement !== this.text) return undefined;
    const versions = this.section.querySelector("[data-conflict].asking");
    if (versions) return versions;
    const open = [...this.section.querySelectorAll(".entry[data-start]:has([data-answer])")];
    const caret = this.text.selectionStart;
    return open.filter(e => Number(e.dataset.start) <= caret).pop() ?? open[0];
  }

  show(entry) {
    this.section.querySelectorAll(".entry.asking:not([data-conflict])").forEach(e => e.classList.remove("asking"));
    this.section.querySelectorAll("kbd").forEach(k => k.remove());
    this.shown = entry;
    if (!entry) return;
    entry.classList.add("asking");
    this.keyed(entry).forEach(([digit, button]) => {
      const hint = document.createElement("kbd");
      hint.textContent = `Alt ${digit}`;
      button.insertBefore(hint, button.querySelector(".why"));
      hint.before(" ");
      button.setAttribute("aria-keyshortcuts", `Alt+${digit}`);
    });
  }

  keyed(entry) {
    let next = 1;
    return [...entry.querySelectorAll("[data-answer]")].map(b => [b.dataset.answer === "0" ? 0 : next++, b]);
  }

  answer(digit) {
    const entry = this.asking();
    const button = entry && this.keyed(entry).find(([d]) => d === digit)?.[1];
    button?.click();
    return Boolean(button);
  }
}
