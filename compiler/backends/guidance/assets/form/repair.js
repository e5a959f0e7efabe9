/* Chinese punctuation where YAML has structure, read as its plain twin: colons, brackets, commas,
   quotes and spaces. Lines stay lines; within a text nothing is touched. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const MARKS = /[：，、；［］｛｝“”\u3000\u00a0\u200b-\u200d\u2060\ufeff－＃\t]|:[^\s]/;
  const KEY =
    /^([ \u3000\u00a0\u200b-\u200d\u2060\ufeff\t]*(?:[-－][ \u3000]+)*)(“[^”]*”|"[^"]*"|'[^']*'|[^：:#＃[\]{}［］｛｝"'“”,，]+?)\s*([：:])/;
  const SPACES = " \u3000\u00a0\t";
  const NO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff";
  const ENDS = /^\s*(?:$|[,，、；:：\]}］｝]|\s[#＃])/;

  /** The text for YAML. `names` may stand as keys: a colon behind one of them needs no space;
      `values` as values: a sign of a list within one of them is none. */
  function repair(text, names, values) {
    if (!MARKS.test(text)) return text;
    const state = { depth: 0, names, labels: form.several.listing(values), whole: new Set() };
    return text
      .split(/(?<=\n)/)
      .map((line) => repairLine(line, state))
      .join("");
  }

  function repairLine(line, state) {
    const colon = state.depth === 0 ? colonOf(line, state.names) : -1;
    state.whole = partsOfLabels(line, state.labels);
    let [out, quote, nested, fresh, leading] = ["", "", 0, true, true];
    for (let i = 0; i < line.length; i += 1) {
      const c = line[i];
      let plain = c;
      if (quote) {
        nested += (c === "“") - (c === "”");
        if (c === quote && nested <= 0) [plain, quote] = [c === "”" ? '"' : c, ""];
        else if (quote === "”" && (c === '"' || c === "\\")) plain = `\\${c}`;
      } else if (isComment(line, i, leading)) {
        return `${out}#${line.slice(i + 1)}`;
      } else {
        plain = plainOf(line, i, colon, fresh, leading, state);
        if (fresh && (c === '"' || c === "'")) [quote, nested] = [c, 0];
        else if (fresh && c === "“" && plain === '"') [quote, nested] = ["”", 1];
      }
      out += plain;
      if (!SPACES.includes(c) && !NO_WIDTH.includes(c)) {
        const dash = leading && (c === "-" || c === "－");
        leading = dash;
        const last = plain.trim().slice(-1);
        fresh = dash || i === colon || (state.depth > 0 && last !== "" && ",:[{".includes(last));
      }
      fresh = fresh && !quote;
    }
    return out;
  }

  /** Where the line has signs that belong to a label. */
  function partsOfLabels(line, labels) {
    const found = new Set();
    for (const { index, 0: label } of labels ? line.matchAll(labels) : []) {
      for (let i = index; i < index + label.length; i += 1) found.add(i);
    }
    return found;
  }

  function isComment(line, i, leading) {
    if (line[i] === "＃") return leading;
    return line[i] === "#" && (i === 0 || SPACES.includes(line[i - 1]));
  }

  function plainOf(line, i, colon, fresh, leading, state) {
    const c = line[i];
    if ("［｛[{".includes(c) && (fresh || state.depth)) {
      state.depth += 1;
      return c.normalize("NFKC");
    }
    if ("］｝]}".includes(c) && state.depth) {
      state.depth -= 1;
      return c.normalize("NFKC");
    }
    if (c === "\u3000" || c === "\t") return leading ? "  " : " ";
    if (c === "\u00a0") return " ";
    if (NO_WIDTH.includes(c)) return fresh ? "" : c;
    if (c === "－" && leading && (line[i + 1] === " " || line[i + 1] === "\u3000")) return "- ";
    if (c === "“" && fresh && closes(line, i)) return '"';
    if (state.depth && form.several.SIGNS.includes(c) && !state.whole.has(i)) return ", ";
    return c === "：" || c === ":" ? colonAt(line, i, colon, state) : c;
  }

  function colonAt(line, i, colon, state) {
    const next = (line[i + 1] || "").trim();
    if (i === colon) return line[i] === "：" || next ? ": " : ":";
    if (state.depth && line[i] === "：") return ": ";
    if (state.depth && next) {
      const word = line.slice(0, i).split(/[[{,，、；［｛]/).pop().trim();
      return state.names.has(word) ? ": " : ":";
    }
    return line[i];
  }

  /** Where the colon behind the key of a line stands, -1 if it needs no care. */
  function colonOf(line, names) {
    const key = KEY.exec(line);
    if (key === null) return -1;
    const known = names.has(key[2].replace(/^[“”"' \u3000]+|[“”"' \u3000]+$/g, ""));
    const spaced = !(line[key[0].length] || "").trim();
    return key[3] === "：" || known || spaced ? key[0].length - 1 : -1;
  }

  /** Whether a curly quote encloses a whole value, not words within one. */
  function closes(line, i) {
    let nested = 0;
    for (let j = i; j < line.length; j += 1) {
      nested += (line[j] === "“") - (line[j] === "”");
      if (nested === 0) return ENDS.test(line.slice(j + 1));
    }
    return false;
  }

  form.repair = repair;
})(Pol.form);
