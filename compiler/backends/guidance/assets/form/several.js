/* Several words on one line, as prose lists them; a label that holds such a sign is one word. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const SIGNS = "、，；"; // between words, where YAML has a comma
  const BETWEEN = /\s*[、，；,;]\s*/g;

  /** The words of `苹果、梨`; of words that follow each other the longest that `isOne` knows. */
  function parted(text, isOne) {
    const signs = [...text.matchAll(BETWEEN)].map((m) => [m.index, m.index + m[0].length]);
    const starts = [0, ...signs.map(([, end]) => end)];
    const ends = [...signs.map(([start]) => start), text.length];
    const found = [];
    for (let at = 0; at < starts.length; ) {
      let last = ends.length - 1;
      while (last > at && !isOne(text.slice(starts[at], ends[last]))) last -= 1;
      found.push(text.slice(starts[at], ends[last]));
      at = last + 1;
    }
    return found;
  }

  /** Finds the labels that hold a sign where they stand as words of a list; null without any. */
  function listing(words) {
    const held = [...words].filter((w) => [...SIGNS].some((c) => w.includes(c)));
    if (!held.length) return null;
    held.sort((a, b) => b.length - a.length);
    const escaped = held.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const [before, behind] = [`(?<![^\\s[{［｛,:：${SIGNS}])`, `(?=\\s*(?:[\\]}］｝,${SIGNS}]|$))`];
    return new RegExp(`${before}(?:${escaped.join("|")})${behind}`, "g");
  }

  form.several = { SIGNS, parted, listing };
})(Pol.form);
