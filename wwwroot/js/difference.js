// How one text differs from the one it was made from: from `start` on, `inserted` characters stand where `removed` stood.
const isHigh = unit => unit >= 0xd800 && unit < 0xdc00;
const isLow = unit => unit >= 0xdc00 && unit < 0xe000;

export function difference(before, text) {
  let start = sameHead(before, text);
  if (start > 0 && isHigh(text.charCodeAt(start - 1))) start--;
  let tail = sameTail(before, text, start);
  if (tail > 0 && isLow(text.charCodeAt(text.length - tail))) tail--;
  return { start, removed: before.slice(start, before.length - tail), inserted: text.length - tail - start };
}

export function madeFrom({ text, start, removed, inserted }) {
  return text.slice(0, start) + removed + text.slice(start + inserted);
}

// A piece at a time: a key is pressed in a text of 100 KB as in a short one.
const PIECE = 2048;

export function sameHead(one, other) {
  let at = 0;
  while (at + PIECE <= one.length && other.startsWith(one.slice(at, at + PIECE), at)) at += PIECE;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

// Of what stands after the first `head`, which are the same.
export function sameTail(one, other, head) {
  const most = Math.min(one.length, other.length) - head;
  let tail = 0;
  while (tail + PIECE <= most && other.endsWith(one.slice(one.length - tail - PIECE, one.length - tail), other.length - tail)) tail += PIECE;
  while (tail < most && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  return tail;
}
