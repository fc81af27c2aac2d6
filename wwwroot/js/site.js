document.documentElement.dataset.script = "on";

// One token a page; htmx sends it as a header.
document.addEventListener("htmx:configRequest", event => {
  const token = document.querySelector('meta[name="antiforgery"]')?.content
    ?? document.querySelector('input[name="__RequestVerificationToken"]')?.value;
  if (token) event.detail.headers.RequestVerificationToken = token;
});
