// One agenda item: its text, its marks, its margin. The text leaves the browser's keeping only when the server has said which revision is stored.
import { drawBackdrop } from "./backdrop.js";
import { drafts } from "./drafts.js";
import { state } from "./state.js";

const PAUSE = 300;
const RETRY = 3000;

const thisPage = crypto.randomUUID?.() ?? String(Math.random());

export function openItems(room) {
  const kept = drafts(room.dataset.person, room.dataset.meeting);
  return [...room.querySelectorAll(".item[data-item]")].map(section => new Item(section, kept));
}

class Item {
  constructor(section, kept) {
    this.section = section;
    this.id = section.dataset.item;
    this.text = section.querySelector("textarea");
    this.backdrop = section.querySelector(".backdrop");
    this.kept = kept;
    this.revision = Number(this.text.dataset.revision);
    this.stored = this.text.defaultValue;
    this.read = this.stored;
    this.waiting = [];
    this.writer = thisPage;
    this.listen();
    this.restore();
    this.draw();
  }

  get register() { return document.getElementById(`register-${this.id}`); }

  hasFocus() { return this.section.contains(document.activeElement); }

  isSaved() { return this.text.value === this.stored; }

  asking() { return this.section.querySelector(".entry.asking"); }

  listen() {
    this.text.addEventListener("input", () => this.changed());
    this.text.addEventListener("blur", () => this.save());
    this.text.addEventListener("focus", () => this.showAsking());
    this.text.addEventListener("selectionchange", () => this.showAsking());
    document.addEventListener("visibilitychange", () => { if (document.hidden) this.save(); });
    addEventListener("pagehide", () => this.save());
    addEventListener("online", () => this.save());
    addEventListener("focus", () => this.save());

    const mine = event => event.target === this.text;
    this.text.addEventListener("htmx:configRequest", event => {
      event.detail.parameters.revision = this.revision;
      event.detail.parameters.writer = this.writer;
      this.sent = this.text.value;
    });
    this.text.addEventListener("htmx:sendError", () => this.failed("ingen kontakt"));
    this.text.addEventListener("htmx:timeout", () => this.failed("ingen kontakt"));
    this.text.addEventListener("htmx:responseError", event => { if (mine(event)) this.refused(event.detail.xhr); });
    this.text.addEventListener("saved", event => this.saved(event.detail));
    this.text.addEventListener("refused", event => { if (mine(event)) state.refused(this.id, event.detail.sentence); });
    this.section.addEventListener("htmx:afterSwap", () => this.draw());
    this.section.addEventListener("htmx:load", () => this.draw());
    this.section.addEventListener("htmx:oobBeforeSwap", event => { if (this.inConflict) event.detail.shouldSwap = false; });
    this.section.addEventListener("click", event => {
      const choice = event.target.closest("[data-keep]")?.dataset.keep;
      if (choice) this.settle(choice);
    });
  }

  restore() {
    const kept = this.kept.read(this.id);
    if (!kept || kept.text === this.stored) {
      this.kept.forget(this.id);
      if (!this.isSaved()) this.changed();
      return;
    }
    this.text.value = kept.text;
    this.revision = kept.revision;
    this.writer = kept.writer ?? thisPage;
    this.changed();
  }

  changed() {
    this.kept.keep(this.id, this.text.value, this.revision, this.writer);
    state.unsaved(this.id);
    this.draw();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), PAUSE);
  }

  save() {
    clearTimeout(this.timer);
    if (this.isSaved() || this.inConflict) return;
    state.saving(this.id);
    htmx.trigger(this.text, "save");
  }

  flush() {
    if (this.isSaved()) return Promise.resolve();
    return new Promise(done => { this.waiting.push(done); this.save(); });
  }

  saved({ item, revision, at }) {
    if (String(item) !== this.id) return;
    this.revision = revision;
    this.writer = thisPage;
    this.stored = this.read = this.sent;
    if (this.isSaved()) {
      this.kept.forget(this.id);
      state.saved(this.id, at);
      this.waiting.splice(0).forEach(done => done());
    } else {
      this.kept.keep(this.id, this.text.value, revision, this.writer);
      this.timer = setTimeout(() => this.save(), PAUSE);
    }
  }

  refused(xhr) {
    if (xhr.status === 401) return this.failed("du är utloggad");
    if (xhr.status === 404) return this.failed("punkten finns inte längre");
    if (xhr.status === 507) return this.failed("servern kan inte skriva till disken");
    this.failed("servern svarar inte som den ska");
  }

  failed(why) {
    state.failed(this.id, why);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), RETRY);
  }

  // Two versions: both stand in the margin until one is chosen.
  settle(choice) {
    const conflict = this.section.querySelector("[data-conflict]");
    const theirs = conflict.querySelector("[data-theirs]").textContent;
    this.revision = Number(this.register.dataset.revision);
    this.stored = theirs;
    if (choice === "theirs") this.text.value = theirs;
    if (choice === "both") this.text.value = `${theirs.trimEnd()}\n\n${this.text.value}`;
    conflict.remove();
    this.text.focus();
    if (this.isSaved()) {
      this.kept.forget(this.id);
      state.saved(this.id, "");
      this.draw();
    } else {
      this.changed();
      this.save();
    }
  }

  get inConflict() { return Boolean(this.section.querySelector("[data-conflict]")); }

  draw() {
    if (this.inConflict) state.conflict(this.id);
    drawBackdrop(this.backdrop, this.text.value, this.read, this.register);
    this.showAsking();
  }

  // The keys answer the nearest open entry at or above the caret.
  showAsking() {
    this.section.querySelectorAll(".entry.asking:not([data-conflict])").forEach(e => e.classList.remove("asking"));
    this.section.querySelectorAll("kbd").forEach(k => k.remove());
    this.section.querySelectorAll("mark.asked").forEach(m => m.classList.remove("asked"));
    const open = [...this.section.querySelectorAll(".entry[data-start]:has([data-answer])")];
    if (!open.length || document.activeElement !== this.text) return;
    const caret = this.text.selectionStart;
    const entry = open.filter(e => Number(e.dataset.start) <= caret).pop() ?? open[0];
    entry.classList.add("asking");
    this.backdrop.querySelectorAll(`mark[data-entry="${entry.id}"]`).forEach(m => m.classList.add("asked"));
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
