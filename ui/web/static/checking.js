// The page Controleren: accept a suggestion, ignore a remark once or always, switch a rule off. All of it stays in
// this browser; what is ignored always is kept as a number that does not hold the words.
"use strict";

(() => {
  const IGNORED = "stukwijzer-genegeerd";
  const OFF = "stukwijzer-regels-uit";
  let last = null;

  function kept(key) {
    try { return JSON.parse(localStorage.getItem(key)) || []; } catch { return []; }
  }
  function keep(key, values) {
    try { localStorage.setItem(key, JSON.stringify([...new Set(values)].slice(-5000))); } catch { /* private window */ }
  }
  function number(text) {
    let one = 0xdeadbeef, two = 0x41c6ce57;
    for (const letter of text) {
      const code = letter.codePointAt(0);
      one = Math.imul(one ^ code, 2654435761);
      two = Math.imul(two ^ code, 1597334677);
    }
    return (one >>> 0).toString(36) + (two >>> 0).toString(36);
  }
  const sign = (item) => number(`${item.dataset.rule}|${item.dataset.fragment.toLowerCase()}`);
  const pieces = (check, item) => [...check.querySelectorAll(`mark[data-remark="${item.dataset.remark}"] > span`)];

  function close(check, item, state) {
    item.hidden = true;
    for (const piece of pieces(check, item)) piece.parentElement.classList.add(state);
  }
  function reopen(check, item) {
    item.hidden = false;
    for (const piece of pieces(check, item)) piece.parentElement.classList.remove("accepted", "ignored");
  }
  function accept(check, item, text) {
    const spans = pieces(check, item);
    const before = spans.map((span) => span.textContent);
    spans.forEach((span, place) => { span.textContent = place ? "" : text; });
    close(check, item, "accepted");
    return () => { spans.forEach((span, place) => { span.textContent = before[place]; }); reopen(check, item); };
  }
  function hide(check, items) {
    items.forEach((item) => close(check, item, "ignored"));
    return () => items.forEach((item) => reopen(check, item));
  }
  const open = (check) => [...check.querySelectorAll(".remarks li")].filter((item) => !item.hidden);

  function tally(check) {
    const left = open(check).length;
    check.querySelector(".tally").textContent = left === 1 ? "1 opmerking" : `${left} opmerkingen`;
    check.querySelector(".undo").hidden = last === null;
    const off = kept(OFF), line = check.querySelector(".rules-off");
    if (!line) return;
    line.hidden = off.length === 0;
    line.replaceChildren(...(off.length ? ["Uitgezet: "] : []));
    const titles = JSON.parse(check.dataset.titles);
    for (const rule of off) {
      const back = document.createElement("button");
      back.type = "button";
      back.dataset.back = rule;
      back.textContent = `${titles[rule] || rule}: zet weer aan`;
      line.append(back, " ");
    }
  }
  function prepare(check) {
    const ignored = new Set(kept(IGNORED)), off = new Set(kept(OFF));
    hide(check, open(check).filter((item) => off.has(item.dataset.rule) || ignored.has(sign(item))));
    last = null;
    tally(check);
  }

  document.addEventListener("click", (event) => {
    const check = event.target.closest(".check");
    if (!check) return;
    const button = event.target.closest("button");
    if (!button) return;
    if (button.classList.contains("copy-checked")) {
      const copy = check.querySelector(".checked").cloneNode(true);
      copy.querySelectorAll("a.cite").forEach((link) => link.remove());
      navigator.clipboard.writeText(copy.textContent).then(() => {
        button.textContent = "Gekopieerd";
        setTimeout(() => { button.textContent = "Kopieer de tekst"; }, 2000);
      });
      return;
    }
    if (button.classList.contains("undo")) {
      if (last) last();
      last = null;
      tally(check);
      return;
    }
    if (button.dataset.back) {
      keep(OFF, kept(OFF).filter((rule) => rule !== button.dataset.back));
      check.querySelectorAll(`.remarks li[data-rule="${button.dataset.back}"]`).forEach((item) => reopen(check, item));
      tally(check);
      return;
    }
    const item = button.closest("li[data-rule]");
    if (!item || !button.dataset.act) return;
    const following = open(check)[open(check).indexOf(item) + 1];
    const act = button.dataset.act;
    if (act === "accept") last = accept(check, item, button.dataset.text);
    if (act === "once") last = hide(check, [item]);
    if (act === "always") {
      const was = kept(IGNORED), undo = hide(check, open(check).filter((other) => sign(other) === sign(item)));
      keep(IGNORED, [...was, sign(item)]);
      last = () => { keep(IGNORED, was); undo(); };
    }
    if (act === "off") {
      const was = kept(OFF), undo = hide(check, open(check).filter((other) => other.dataset.rule === item.dataset.rule));
      keep(OFF, [...was, item.dataset.rule]);
      last = () => { keep(OFF, was); undo(); };
    }
    tally(check);
    (following && !following.hidden ? following : check.querySelector(".undo")).focus({ preventScroll: false });
  });

  new MutationObserver(() => {
    for (const check of document.querySelectorAll(".check:not([data-ready])")) {
      check.dataset.ready = "";
      prepare(check);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
