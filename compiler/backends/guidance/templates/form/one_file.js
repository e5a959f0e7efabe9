/* One view at a time, the form first, in one language; with scripts off all stand one after another. */
"use strict";
(function () {
  const root = document.documentElement;
  const views = [...document.querySelectorAll(".view")];
  const form = document.getElementById("check").closest(".view");
  let shown = form;

  /** What the address names; the form where it names nothing here, or a measure to check. */
  function named() {
    return document.getElementById(decoded(location.hash.slice(1))) || form;
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return "";
    }
  }

  /** The page in a language; what was entered stays. */
  function speak(tongue) {
    root.lang = tongue;
    for (const one of document.querySelectorAll("[data-tongue]")) {
      one.hidden = one.dataset.tongue !== tongue;
    }
    const n = tongue === "en" ? 1 : 0;
    const app = globalThis.Pol.form.app;
    if (app && app.n !== n) app.speak(n);
  }

  function show(focused) {
    const spot = named();
    const view = spot.closest(".view") || shown;
    shown = view;
    if (view.lang && view.lang !== root.lang) speak(view.lang);
    for (const one of views) one.hidden = one !== view;
    for (const link of document.querySelectorAll(".top nav a")) {
      if (link.hash === `#${view.id || "check"}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    for (const menu of document.querySelectorAll(".narrow")) menu.open = false;
    if (view.contains(spot) && spot !== view && spot.id !== "check") spot.scrollIntoView();
    else scrollTo(0, 0);
    if (focused) view.focus({ preventScroll: true });
  }

  /** The same page in the other language. */
  function turn(event) {
    event.preventDefault();
    const other = root.lang === "en" ? "zh-CN" : "en";
    speak(other);
    if (shown !== form) location.hash = shown.id.replace(/^\w+-/, other === "en" ? "en-" : "zh-");
    document.querySelector(`[data-tongue="${other}"] .twin`).focus();
  }

  for (const link of document.querySelectorAll(".twin")) link.addEventListener("click", turn);
  globalThis.addEventListener("hashchange", () => show(true));
  speak(root.lang);
  show(false);
})();
