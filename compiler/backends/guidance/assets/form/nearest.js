/* The nearest right name. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  /** The length of the longest common subsequence. */
  function common(a, b) {
    let row = new Array(b.length + 1).fill(0);
    for (const c of a) {
      const next = [0];
      for (let j = 0; j < b.length; j += 1) {
        next.push(c === b[j] ? row[j] + 1 : Math.max(row[j + 1], next[j]));
      }
      row = next;
    }
    return row[b.length];
  }

  /** The candidate that a word was most likely meant to be, or null. */
  form.nearest = function (word, candidates) {
    const pool = [...new Set(candidates)].filter((c) => c && c !== word);
    const low = word.toLowerCase();
    const same = pool.find((c) => c.toLowerCase() === low);
    if (same) return same;
    let [best, most] = [null, 0];
    for (const c of pool) {
      const likeness = (2 * common(word, c)) / (word.length + c.length);
      if (likeness >= 0.6 && likeness > most) [best, most] = [c, likeness];
    }
    if (best || word.length < 2) return best;
    const within = pool.filter((c) => c.includes(word) || (c.length >= 2 && word.includes(c)));
    within.sort((a, b) => Math.abs(a.length - word.length) - Math.abs(b.length - word.length));
    return within[0] || null;
  };
})(Pol.form);
