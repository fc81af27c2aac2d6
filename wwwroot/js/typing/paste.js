// What is pasted from Word, Outlook or the web keeps its lists and paragraphs and loses its styling.
import { lineOf, write } from "./caret.js";

const LARGEST = 2_000_000;
const BLOCKS = new Set(["P", "DIV", "LI", "UL", "OL", "TR", "TABLE", "H1", "H2", "H3", "H4", "H5", "H6", "BLOCKQUOTE", "PRE", "SECTION", "ARTICLE", "HEADER", "FOOTER", "DD", "DT", "DL"]);
const UNSEEN = new Set(["DEL", "S", "STRIKE", "STYLE", "SCRIPT", "HEAD", "TITLE", "META", "TEMPLATE", "NOSCRIPT"]);

export function cleanPastes(text) {
  text.addEventListener("paste", event => {
    const html = event.clipboardData?.getData("text/html");
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    const words = html && html.length < LARGEST && HAS_MORE.test(html) ? fromHtml(html) : plain;
    if (!words) return;
    event.preventDefault();
    write(text, goingOn(text, tidy(words)));
  });
}

// Plain text is right as it is, but for lists, whose signs are drawn, not written, and for what is struck out.
const HAS_MORE = /<(?:li|del|s|strike)[\s>]|mso-list:/i;

// A list pasted where a list has just gone on by itself has one sign there, not two.
const SIGN = /^[ \t]*(?:[•\-–*→☐]|\d{1,3}[.)]|[a-zåäö][.)])[ \t]+/u;

function goingOn(text, words) {
  const { words: line, at } = lineOf(text);
  return SIGN.exec(line.slice(0, at))?.[0].length === at && at > 0 ? words.replace(SIGN, "") : words;
}

// The page's own policy refuses styles, so they are read as plain data.
export function fromHtml(html) {
  const page = new DOMParser().parseFromString(html.replace(/<style[\s>][\s\S]*?<\/style>/gi, "").replace(/\sstyle\s*=/gi, " data-style="), "text/html");
  const lines = [""];
  walk(page.body, lines, null);
  return lines.map(line => line.replace(/[ \t\u00a0]+$/u, "")).join("\n");
}

function walk(node, lines, list) {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) add(lines, child.nodeValue.replace(/\s+/gu, " "));
    else if (child.nodeType === Node.ELEMENT_NODE && !UNSEEN.has(child.tagName)) element(child, lines, list);
  }
}

function element(node, lines, list) {
  const { tagName } = node;
  if (tagName === "BR") return void lines.push("");
  if (tagName === "PRE") return void (open(lines), lines.splice(-1, 1, ...node.textContent.split("\n"), ""));
  if (tagName === "TD" || tagName === "TH") {
    if (node.previousElementSibling) lines[lines.length - 1] = `${lines.at(-1).replace(/ +$/, "")}\t`;
    return isOneLine(node) ? void (lines[lines.length - 1] += inOneLine(node)) : walk(node, lines, list);
  }
  if (!BLOCKS.has(tagName)) return walk(node, lines, list);
  if (!isFirstInPoint(node)) open(lines);
  if (tagName === "UL" || tagName === "OL") return void walk(node, lines, { ordered: tagName === "OL", number: node.start || 1, depth: (list?.depth ?? -1) + 1 });
  const sign = tagName === "LI" && list ? signOf(list) : wordSign(node);
  if (sign) lines[lines.length - 1] = sign;
  walk(sign && tagName !== "LI" ? withoutSign(node) : node, lines, list);
  open(lines);
}

// Outlook and Google Docs wrap a point's words in a block of their own: they stand beside its sign all the same.
const isFirstInPoint = node => node.parentElement?.tagName === "LI" && !["UL", "OL"].includes(node.tagName)
  && [...node.parentElement.childNodes].every(child => child === node || node.compareDocumentPosition(child) & Node.DOCUMENT_POSITION_FOLLOWING || !child.textContent.trim());

// A cell of a table with its row in one line; one that lays out a page holds lists and tables of its own.
const isOneLine = cell => !cell.querySelector("ul, ol, table") && !cell.innerHTML.includes("mso-list:");

function inOneLine(cell) {
  const lines = [""];
  walk(cell, lines, null);
  return lines.map(line => line.trim()).filter(Boolean).join(" ");
}

const open = lines => { if (lines.at(-1).trim()) lines.push(""); };

function add(lines, words) {
  const line = lines.at(-1);
  lines[lines.length - 1] = line === "" || /\s$/u.test(line) ? line + words.trimStart() : line + words;
}

function signOf(list) {
  const sign = list.ordered ? `${list.number++}.` : "•";
  return `${"  ".repeat(list.depth)}${sign} `;
}

// Word writes a list as paragraphs, each with its own sign in a span to be ignored.
function wordSign(node) {
  const style = node.dataset.style ?? "";
  if (!/mso-list:/i.test(style)) return "";
  const depth = Number(/level(\d)/i.exec(style)?.[1] ?? 1) - 1;
  const sign = ignored(node)?.textContent.trim() ?? "";
  return `${"  ".repeat(depth)}${/^(\d{1,3}|\p{L})[.)]$/u.test(sign) ? sign : "•"} `;
}

const ignored = node => [...node.querySelectorAll("[data-style]")].find(e => /mso-list:\s*ignore/i.test(e.dataset.style));

function withoutSign(node) {
  const copy = node.cloneNode(true);
  ignored(copy)?.remove();
  return copy;
}

function tidy(words) {
  return words.normalize("NFC").replace(/\r\n?/g, "\n").replace(/[\u00a0\u202f]/g, " ").replace(/[\u200b\u2060\ufeff\p{Cc}]/gu, sign => (sign === "\n" || sign === "\t" ? sign : "")).replace(/\n{3,}/g, "\n\n").replace(/^\n+|\s+$/g, "");
}
