import { token } from "./token.js";

document.documentElement.dataset.script = "on";

// htmx sends the page's token as a header, except from a form that has one of its own.
document.addEventListener("htmx:configRequest", event => {
  const own = event.target.closest("form")?.querySelector('input[name="__RequestVerificationToken"]')?.value;
  event.detail.headers.RequestVerificationToken = own ?? token();
});
