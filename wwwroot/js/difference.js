// How one text differs from the one it was made from: from `start` on, `inserted` characters stand where `removed` stood.
const isHigh = unit => unit >= 0xd800 && unit < 0xdc00;
const isLow = unit => unit >= 0xdc00 && unit < 0xe000;

export function difference(before, text) {
  const shortest = Math.min(before.length, text.length);
  let start = 0;
  while (start < shortest && before[start] === text[start]) start++;
  if (start > 0 && isHigh(text.charCodeAt(start - 1))) start--;
  let tail = 0;
  while (tail < shortest - start && before[before.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  if (tail > 0 && isLow(text.charCodeAt(text.length - tail))) tail--;
  return { start, removed: before.slice(start, before.length - tail), inserted: text.length - tail - start };
}

export function madeFrom({ text, start, removed, inserted }) {
  return text.slice(0, start) + removed + text.slice(start + inserted);
}
