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
    navigator.clipboard.writeText(text).then(() => {
      const was = copy.textContent;
      copy.textContent = "Gekopieerd";
      setTimeout(() => { copy.textContent = was; }, 2000);
    });
  }
});

// Gradio sets the language of the browser; the page is Dutch whatever the browser says.
const root = document.documentElement;
new MutationObserver(() => { if (root.lang !== "nl") root.lang = "nl"; }).observe(root, { attributeFilter: ["lang"] });
root.lang = "nl";
