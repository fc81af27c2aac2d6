// One item's text on its way to the server. It leaves this browser's keeping only when the server has said which revision is stored.
import { difference, madeFrom } from "./difference.js";
import { thisPage } from "./page.js";
import { LONGEST, PAUSE, RETRY } from "./rhythm.js";
import { state } from "./state.js";
import { changed, placesNow, takeIn } from "./takein.js";
import { token } from "./token.js";

export class Saving {
  // `page` knows the minutes' version, the drafts, where the margin is, and draws what changed.
  constructor(text, page) {
    this.text = text;
    this.page = page;
    this.id = page.id;
    this.known = text.defaultValue;
    this.revision = Number(text.dataset.revision);
    this.writer = thisPage;
    this.turn = 0;
    this.isTold = true;
    [this.answers, this.answersTo] = [[], ""];
    this.waiting = [];
    this.left = page.left;
    this.listen();
    if (this.isSaved()) this.adopt();
    else this.typed();
  }

  // Ours is what is stored, and no answer is missing that could say otherwise.
  isSaved() { return this.text.value === this.known && !this.unheard; }

  isHeld() { return this.undoing || this.page.isHeld(); }

  listen() {
    const on = (target, names, act) => names.split(" ").forEach(name => target.addEventListener(name, act));
    const mine = act => event => { if (event.target === this.text) act(event); };
    on(this.text, "input", event => this.typed(event));
    on(this.text, "blur", () => this.save());
    on(this.text, "compositionstart", () => { this.composing = true; });
    on(this.text, "compositionend", () => { this.composing = false; });
    on(document, "visibilitychange", () => this.save());
    on(window, "online focus", () => this.save());
    on(document, "signedIn", () => this.save());
    on(window, "pagehide", () => this.sendOff());
    on(document, "freeze", () => this.sendOff());
    on(this.text, "htmx:configRequest", mine(event => this.send(event.detail.parameters)));
    on(this.text, "htmx:beforeSend", mine(() => { this.isOnItsWay = true; }));
    on(this.text, "htmx:afterRequest", mine(() => this.cameBack()));
    on(this.text, "htmx:sendError htmx:timeout", mine(() => this.failed("ingen kontakt")));
    on(this.text, "htmx:responseError", mine(event => this.refused(event.detail.xhr.status)));
    on(this.text, "saved", mine(event => this.saved(event.detail)));
    on(this.text, "refused", mine(event => this.told(event.detail.sentence)));
  }

  typed(event) {
    if (this.taking) return;
    const untaken = event?.inputType === "historyUndo" ? this.taken?.befores.indexOf(this.text.value) ?? -1 : -1;
    if (untaken >= 0) return this.untake(untaken);
    this.isTold = false;
    this.turn++;
    this.keep();
    state.unsaved(this.id);
    this.page.drawn();
    this.since ??= performance.now();
    this.saveAfter(Math.min(PAUSE, Math.max(0, this.since + LONGEST - performance.now())));
  }

  keep() {
    const { id: item, writer, turn, revision } = this;
    this.page.drafts.keep({ item, writer, turn, revision, text: this.text.value, ...difference(this.known, this.text.value), ...this.page.whereabouts() });
  }

  forget() { this.page.drafts.forget(this.id, this.writer); }

  // What a page that is no more left unsaved, sent as that page would have: the server knows it, and merges it with what came since.
  // True while there is such a text to save.
  adopt() {
    const draft = this.left.shift();
    if (!draft) return false;
    this.writer = draft.writer;
    if (draft.text === this.known || draft.text === madeFrom(draft)) {
      this.forget();
      this.writer = thisPage;
      return this.adopt();
    }
    this.text.value = draft.text;
    this.known = madeFrom(draft);
    this.revision = draft.revision;
    this.turn = draft.turn;
    [this.unheard, this.isTold] = [true, false];
    state.unsaved(this.id);
    this.page.drawn();
    this.save();
    return true;
  }

  saveAfter(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  save() {
    clearTimeout(this.timer);
    if (this.isHeld()) return this.text.value === this.sent || this.askAnew();
    if (this.isSaved()) return this.isTold || this.done();
    state.saving(this.id);
    if (this.isOnItsWay && this.asked === this.text.value && this.answers.length === 0) return;
    this.ask();
  }

  // One request at a time: what others changed is told as places in the text that was sent.
  ask() {
    if (this.isOnItsWay) this.isToAsk = true;
    else htmx.trigger(this.text, "save");
  }

  cameBack() {
    const isToAsk = this.isToAsk;
    [this.isOnItsWay, this.isToAsk] = [false, false];
    if (isToAsk) this.sync();
  }

  // While two versions stand to be chosen between, both may be written on: they are shown as they have become.
  askAnew() {
    if (!this.undoing && this.page.isAsking()) this.ask();
  }

  // Fetches what others have stored, merged with what stands here.
  sync() {
    if (!this.isHeld()) this.ask();
    else this.askAnew();
  }

  // What others have stored, where all that stands here is saved.
  take(text, revision) {
    if (this.text.value !== text) this.text.value = text;
    [this.known, this.revision] = [text, revision];
    this.page.read(text);
  }

  flush() {
    if (this.isSaved() || this.isHeld()) return Promise.resolve();
    return new Promise(done => { this.waiting.push(done); this.save(); });
  }

  send(parameters) {
    const post = this.post();
    this.sent = post.text;
    [this.asked, this.unheard, this.since] = [this.text.value, true, null];
    Object.assign(parameters, post);
  }

  post() {
    const { revision, writer, turn, answers, answersTo } = this;
    const text = this.text.value.toWellFormed?.() ?? this.text.value;
    return { text, revision, writer, turn, version: this.page.version, ...difference(this.known, text), answers, answersTo };
  }

  // The page may be gone before an answer comes: the browser is given the text to deliver, and the draft stays.
  sendOff() {
    if (this.isHeld() || this.isSaved()) return;
    this.unheard = true;
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(this.post())) [value].flat().forEach(one => body.append(name, one));
    fetch(this.text.getAttribute("hx-post"), { method: "POST", keepalive: true, body, headers: { RequestVerificationToken: token(), "HX-Request": "true" } }).catch(() => {});
  }

  saved({ item, revision, at }) {
    if (String(item) !== this.id) return;
    const edits = JSON.parse(this.page.margin().querySelector("[data-edits]")?.dataset.edits ?? "[]").map(([start, length, instead]) => ({ start, length, instead }));
    const places = this.composing && edits.length ? null : placesNow(edits, this.sent, this.text.value);
    [this.answers, this.answersTo] = [[], ""];
    // Typed in the midst of what others changed: as if the answer had been lost, so that the next save is merged with it.
    if (!places) return this.saveAfter(PAUSE);
    this.takeIn(places, edits, revision);
    this.forget();
    this.unheard = false;
    this.writer = thisPage;
    if (this.isSaved()) return this.done(at);
    this.keep();
    this.saveAfter(PAUSE);
  }

  takeIn(places, edits, revision) {
    this.known = changed(this.sent, edits);
    this.revision = revision;
    if (places.length) this.putIn(places);
    this.page.read(this.known);
  }

  putIn(places) {
    this.taking = true;
    this.page.still(() => { this.taken = { befores: takeIn(this.text, places), places }; });
    this.taking = false;
  }

  // The undo key took away what others wrote, or the last of it: it goes on to what was typed here, and theirs comes back. What was
  // typed in the midst of theirs stays.
  untake(left) {
    this.undoing = true;
    setTimeout(() => {
      const { befores: [before], places } = this.taken;
      this.taking = true;
      for (let steps = left; steps >= 0; steps--) document.execCommand("undo");
      const again = placesNow(places, before, this.text.value);
      if (!again) for (let steps = places.length; steps >= 0; steps--) document.execCommand("redo");
      [this.taking, this.undoing] = [false, false];
      if (again) this.putIn(again);
      this.typed();
    });
  }

  done(at) {
    this.isTold = true;
    this.forget();
    if (this.adopt()) return;
    state.saved(this.id, at);
    this.waiting.splice(0).forEach(done => done());
  }

  // Nothing was stored, and a person must choose; until then nothing is sent.
  held() {
    this.unheard = false;
    [this.answers, this.answersTo] = [[], ""];
    this.waiting.splice(0).forEach(done => done());
  }

  answer(answers, answersTo) {
    [this.answers, this.answersTo, this.unheard] = [answers, answersTo, true];
    this.save();
  }

  refused(status) {
    const why = {
      400: "du är utloggad", 401: "du är utloggad", 404: "mötet är inte längre ditt att skriva",
      413: "texten är för lång", 429: "servern är upptagen", 507: "servern kan inte skriva till disken",
    }[status];
    if (status === 400 || status === 401) document.dispatchEvent(new Event("signedOut"));
    this.failed(why ?? "servern svarar inte som den ska");
  }

  told(sentence) {
    this.unheard = false;
    state.refused(this.id, sentence);
  }

  failed(why) {
    state.failed(this.id, why);
    this.saveAfter(RETRY);
  }
}
