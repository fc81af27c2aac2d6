// The session ended while somebody writes: signing in again happens in a panel beside the text, and saving goes on.
import { RETRY } from "./rhythm.js";
import { renewToken } from "./token.js";

export function watchSession() {
  const panel = document.getElementById("sign-in-again");
  let [before, inside, signedInAt] = [null, false, -RETRY];

  document.addEventListener("signedOut", () => (panel.dataset.asked === undefined ? ask() : recheck()));

  function ask() {
    panel.dataset.asked = "";
    htmx.trigger(panel, "ask");
  }

  // Signed in in another tab meanwhile? Asked for quietly; the panel is left as it stands unless so.
  function recheck() {
    fetch(panel.getAttribute("hx-get"), { headers: { "HX-Request": "true" } })
      .then(answer => JSON.parse(answer.headers.get("HX-Trigger") ?? "{}").signedIn)
      .then(signedIn => signedIn && goOn(signedIn.token))
      .catch(() => {});
  }

  function goOn(token) {
    renewToken(token);
    delete panel.dataset.asked;
    const leave = panel.contains(document.activeElement) || document.activeElement === document.body;
    panel.replaceChildren();
    if (leave) before?.focus();
    // Told that it is signed out at once again, a page is not: whoever asked tries again in time, and not at each answer.
    const isAgain = performance.now() - signedInAt < RETRY;
    signedInAt = performance.now();
    if (!isAgain) document.dispatchEvent(new Event("signedIn"));
  }

  panel.addEventListener("signedIn", event => { event.stopPropagation(); goOn(event.detail.token); });
  panel.addEventListener("htmx:responseError", event => tell(event.detail.xhr.status === 429 ? "För många försök. Vänta fem minuter och försök igen." : "Det gick inte. Försök igen om en stund."));
  panel.addEventListener("htmx:sendError", () => tell("Ingen kontakt. Försök igen om en stund."));
  panel.addEventListener("htmx:beforeSwap", () => { inside = panel.contains(document.activeElement); });
  // Keys pressed at once are answered too: the browser itself never sends the form, as that would leave the page.
  panel.addEventListener("submit", event => event.preventDefault());
  panel.addEventListener("htmx:afterSwap", () => {
    htmx.process(panel);
    if (inside) panel.querySelector("input:not([type=hidden]), button")?.focus();
  });
  document.getElementById("state").addEventListener("click", event => {
    if (!event.target.closest("[data-sign-in]")) return;
    panel.querySelector("input:not([type=hidden]), button")?.focus();
  });
  document.addEventListener("focusin", event => { if (!panel.contains(event.target) && event.target.matches("textarea, input")) before = event.target; });

  function tell(sentence) {
    const place = panel.querySelector(".error");
    if (place) place.textContent = sentence;
    else delete panel.dataset.asked;
  }
}
