// What was pressed and did not reach the server: it is sent until it does, and the bar says so meanwhile.
import { RETRY } from "./rhythm.js";
import { state } from "./state.js";

export class Unsent {
  // `send` presses an element once more.
  constructor(name, send) {
    [this.name, this.send, this.elements, this.timer] = [name, send, new Set(), 0];
  }

  failed(element, why) {
    this.elements.add(element);
    element.toggleAttribute("data-unsent", true);
    state.failed(this.name, why);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.again(), RETRY);
  }

  settled(element, at) {
    this.elements.delete(element);
    element.removeAttribute("data-unsent");
    if (this.elements.size === 0) state.saved(this.name, at);
  }

  again() {
    for (const element of this.elements) {
      if (element.isConnected) this.send(element);
      else this.settled(element);
    }
  }
}

export function whyFailed(status) {
  return { 400: "du är utloggad", 401: "du är utloggad", 507: "servern kan inte skriva till disken" }[status] ?? "servern svarar inte som den ska";
}
