// Small helps for reading: open a source from its number, copy an answer with its sources.
"use strict";

document.addEventListener("click", (event) => {
  const cite = event.target.closest("a.cite, a.to-remark");
  if (cite) {
    const target = document.getElementById(cite.hash.slice(1));
    if (!target) return;
    event.preventDefault();
    const fold = target.closest("details") || target.querySelector("details");
    if (fold) fold.open = true;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    target.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
    (fold ? fold.querySelector("summary") : target).focus({ preventScroll: true });
    return;
  }
  const copy = event.target.closest("button.copy-answer");
  if (copy) {
    const text = copy.closest(".turn").querySelector(".copy-text").textContent;
    const tell = (said) => {
      copy.dataset.was ||= copy.textContent;
      copy.textContent = said;
      setTimeout(() => { copy.textContent = copy.dataset.was; }, 2000);
    };
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(); // none without https or loopback
    written.then(() => tell("Gekopieerd"), () => tell("Kopiëren mag niet van uw browser"));
  }
});

// A folder that is dropped on the page Stukken: Gradio takes files only, so its files are handed over one by one.
async function filesOf(entry) {
  if (entry.isFile) return [await new Promise((done, failed) => entry.file(done, failed))];
  const reader = entry.createReader();
  const found = [];
  for (;;) { // a reader gives at most a hundred at once
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (!some.length) return found;
    for (const one of some) if (!one.name.startsWith(".")) found.push(...await filesOf(one));
  }
}

document.addEventListener("drop", async (event) => {
  const field = event.target.closest?.("#toevoegen");
  const entries = Array.from(event.dataTransfer?.items || [], (item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!field || !entries.some((entry) => entry.isDirectory)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const all = new DataTransfer();
  for (const entry of entries) for (const file of await filesOf(entry)) all.items.add(file);
  const input = field.querySelector("input[type=file]");
  if (!input || !all.files.length) return;
  input.files = all.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}, true);

// On the page Beoordelen, what is selected in the text goes into the field for what was missed.
window.selectedPlace = -1;

function characters(text) {
  return Array.from(text).length; // as Python counts them
}

function take() {
  const selection = document.getSelection();
  const chosen = selection.toString().trim();
  if (!chosen || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const text = (range.startContainer.parentElement || range.startContainer).closest?.(".review-text");
  const field = document.querySelector("#gemist textarea, #gemist input");
  if (!text || !field || !text.contains(range.endContainer)) return;
  const before = range.cloneRange();
  before.selectNodeContents(text);
  before.setEnd(range.startContainer, range.startOffset);
  const lead = range.toString().length - range.toString().trimStart().length;
  window.selectedPlace = characters(before.toString()) + lead;
  field.value = range.toString().trim();
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("mouseup", () => setTimeout(take, 0));
document.addEventListener("keyup", (event) => { if (event.shiftKey || event.key === "Shift") take(); });
document.addEventListener("input", (event) => {
  if (event.isTrusted && event.target.closest("#gemist")) window.selectedPlace = -1; // typed: no place was pointed at
});

// Gradio sets the language of the browser; the page is Dutch whatever the browser says.
const root = document.documentElement;
new MutationObserver(() => { if (root.lang !== "nl") root.lang = "nl"; }).observe(root, { attributeFilter: ["lang"] });
root.lang = "nl";

// Who is no longer logged in goes to the login page, whatever the page was asking for.
const ask = window.fetch;
window.fetch = async (...given) => {
  const answer = await ask(...given);
  if (answer.status === 401 && new URL(answer.url, location.href).origin === location.origin) location.assign("/aanmelden");
  return answer;
};

// Messages and names that Gradio has in English only.
const DUTCH = [
  [/^Click to upload or drop files$/, "Bestanden kiezen of hierheen slepen"],
  [/^More tabs$/, "Meer pagina's"],
  [/^common\.upload$/, "Bestand toevoegen"],
  [/^Error$/, "Fout"],
  [/^File\(s\) exceed the maximum allowed size of [^:]*:/, "Te groot om te ontvangen. Splits het bestand, of vraag de beheerder de grens te verhogen:"],
  [/^Error uploading file.*/, "Het bestand kon niet worden ontvangen. Probeer het opnieuw."],
  [/^Connection Lost$/, "Verbinding weg"],
  [/^Connection to the server was lost\..*/, "De verbinding met Stukwijzer is weg. Draait het programma nog? Er wordt opnieuw geprobeerd."],
  [/^(Connection errored out|Could not parse server response|Failed to fetch).*/, "De verbinding met Stukwijzer is weg. Draait het programma nog?"],
  [/^This application is currently busy\..*/, "Het is druk. Probeer het zo nog eens."],
  [/^(An error occurred|Unexpected client exception|An unknown error occurred).*/, "Er ging iets mis. Laad de pagina opnieuw en probeer het nog eens."],
];

function translate(part) {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const said = text.data.trim();
    if (inDutch(said) !== said) text.data = inDutch(said);
  }
}

function inDutch(text) {
  const found = DUTCH.find(([english]) => english.test(text));
  return found ? text.replace(...found) : text;
}

// What a screen reader says of Gradio's own controls, and where the Tab key stops.
function mendNames(part) {
  for (const named of part.querySelectorAll("[aria-label], [title]")) {
    for (const attribute of ["aria-label", "title"]) {
      const said = named.getAttribute(attribute);
      if (said && inDutch(said) !== said) named.setAttribute(attribute, inDutch(said));
    }
  }
  // the code of a choice as its title, in English; the label beside it is its name
  part.querySelectorAll("label > input[title]").forEach((input) => input.removeAttribute("title"));
  // an open list scrolls, so Chromium stops at it with Tab; the field above it moves through it with the arrows
  part.querySelectorAll("ul[role=listbox]:not([tabindex])").forEach((list) => { list.tabIndex = -1; });
}
document.addEventListener("DOMContentLoaded", () => mendNames(root));

new MutationObserver((changes) => {
  for (const change of changes) {
    if (change.addedNodes.length && change.target instanceof Element) mendNames(change.target);
    for (const part of change.addedNodes) {
      if (part instanceof Element && part.closest(".toast-wrap")) translate(part);
      else if (part instanceof Element) part.querySelectorAll(".toast-wrap").forEach(translate);
    }
  }
  // Results are read aloud when they are complete, not at every sentence that comes in.
  for (const region of document.querySelectorAll(".block.live")) {
    if (!region.hasAttribute("aria-live")) region.setAttribute("aria-live", "polite");
    region.setAttribute("aria-busy", region.querySelector(".busy, progress") ? "true" : "false");
  }
}).observe(root, { childList: true, subtree: true });
