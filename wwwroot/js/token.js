// One token a page against forged requests; a new session brings a new one.
const meta = () => document.querySelector('meta[name="antiforgery"]');

export function token() {
  return meta()?.content ?? document.querySelector('input[name="__RequestVerificationToken"]')?.value ?? "";
}

export function renewToken(value) {
  if (meta()) meta().content = value;
}
