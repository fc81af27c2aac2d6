document.documentElement.dataset.script = "on";

// One token a page; htmx sends it as a header.
document.addEventListener("htmx:configRequest", event => {
  const token = document.querySelector('meta[name="antiforgery"]')?.content
    ?? document.querySelector('input[name="__RequestVerificationToken"]')?.value;
  if (token) event.detail.headers.RequestVerificationToken = token;
});

// Fragments that are drawn once for many carry none of their own.
document.addEventListener("submit", event => {
  const form = event.target;
  const token = document.querySelector('meta[name="antiforgery"]')?.content;
  if (!token || form.method !== "post" || form.elements.__RequestVerificationToken) return;
  const field = Object.assign(document.createElement("input"), { type: "hidden", name: "__RequestVerificationToken", value: token });
  form.append(field);
}, { capture: true });
