// Follows one meeting: knows which edition this page holds, and fetches what has changed since. What was missed is noticed by the
// edition that an event follows on, and then everything is fetched.
import { paced } from "./pace.js";
import { follow } from "./stream.js";

export class Following {
  /// `apply` gets the fragments, the names of the parts that were asked for, when they were drawn, and what `before` said when they
  /// were asked for; `changed` says which parts an event asks for.
  constructor({ meeting, edition, url, at, page }, { apply, changed, before, presence, gone, contact }) {
    Object.assign(this, { edition, url, page, apply, changed, before, gone, contact });
    this.wanted = new Set();
    this.ask = paced(() => this.fetch());
    follow(meeting, at, {
      hello: edition => this.greeted(edition),
      change: event => this.heard(event),
      presence: () => presence?.(),
      lost: () => contact?.(false),
    });
  }

  greeted(edition) {
    if (edition === undefined) return this.gone();
    this.contact?.(true);
    if (isNewer(edition, this.edition)) this.want("whole");
    this.edition = edition;
  }

  heard(event) {
    if (!isNewer(event.edition, this.edition)) return;
    const missed = event.before !== this.edition;
    this.edition = event.edition;
    if (missed) return this.want("whole");
    const answered = event.page && event.page === this.page && (event.part === "text" || event.part === "margin");
    if (!answered) this.want(...this.changed(event));
  }

  want(...parts) {
    parts.forEach(part => this.wanted.add(String(part)));
    if (this.wanted.size) this.ask();
  }

  async fetch() {
    const parts = this.wanted.has("whole") ? ["whole"] : [...this.wanted];
    this.wanted.clear();
    const before = this.before?.();
    try {
      const answer = await fetch(`${this.url}?${parts.map(part => `part=${part}`).join("&")}`, { headers: { "HX-Request": "true" } });
      if (answer.status === 401 || answer.status === 404) return this.gone();
      if (!answer.ok) throw new Error(String(answer.status));
      this.apply(new DOMParser().parseFromString(await answer.text(), "text/html").body, parts, answer.headers.get("Date"), before);
      return true;
    } catch {
      parts.forEach(part => this.wanted.add(part));
      return false;
    }
  }
}

// "3f9c2b1a.17": the run of the program, and how often the meeting has changed in it.
function isNewer(edition, than) {
  const [run, number] = edition.split(".");
  const [oldRun, oldNumber] = than.split(".");
  return run !== oldRun || Number(number) > Number(oldNumber);
}
