/* What a project may hold: sections, facts, values of categories, found by any of their names. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const NONE = ["无", "none"];
  const UNKNOWN = ["未知", "unknown"];
  const YES = ["是", "yes", "true", "y", "√"];
  const NO = ["否", "no", "false", "n", "×"];

  /** Full-width signs as their plain twins; units with signs of their own stay. */
  function halfWidth(text) {
    return [...text]
      .map((c) => ("²㎡年月日号亩".includes(c) ? c : c.normalize("NFKC")))
      .join("")
      .replaceAll("，", ",");
  }

  /** Names to what they name: ids and the labels of both languages. */
  function byName(rows, wordOf) {
    const found = new Map();
    for (const row of rows) {
      const word = wordOf(row);
      for (const name of [word.id, word.zh, word.en]) found.set(name, row);
    }
    return found;
  }

  function lookUp(names, text) {
    const plain = text.trim();
    return names.get(plain) || names.get(halfWidth(plain).trim()) || null;
  }

  /** The vocabulary of a policy with its indexes. */
  class Vocabulary {
    constructor(data) {
      this.sections = data.sections || [];
      this.records = new Map((data.records || []).map((r) => [r.word.id, this._holder(r)]));
      this.readings = data.readings || [];
      this.categories = new Map(
        (data.categories || []).map((c) => [
          c.id,
          { ...c, values: c.values || [], names: byName(c.values || [], (v) => v.word) },
        ]),
      );
      this.sections = this.sections.map((s) => this._holder(s));
      this._sections = byName(this.sections, (s) => s.word);
      this._facts = new Map();
      for (const section of this.sections) {
        for (const fact of section.facts) {
          this._facts.set(`${section.word.id}.${fact.word.id}`, fact);
        }
      }
    }

    _holder(data) {
      const facts = data.facts || [];
      return { ...data, facts, names: byName(facts, (f) => f.word) };
    }

    section(text) {
      return lookUp(this._sections, text);
    }

    factIn(holder, text) {
      return lookUp(holder.names, text);
    }

    fact(dotted) {
      return this._facts.get(dotted) || null;
    }

    /** What is asked whatever the measures: what must be given, and what names the project. */
    always() {
      return [...this._facts].filter(([, f]) => f.required || f.names_project || f.key).map(([name]) => name);
    }

    recordOf(fact) {
      return this.records.get(fact.record);
    }

    values(fact) {
      return this.categories.get(fact.category).values;
    }

    /** The id of a value of a fact's category, or null. */
    value(fact, text) {
      const found = lookUp(this.categories.get(fact.category).names, text);
      return found ? found.word.id : null;
    }

    /** Every name of a value of a category. */
    choices() {
      return new Set([...this.categories.values()].flatMap((c) => [...c.names.keys()]));
    }

    /** Every name that may stand as a key. */
    names() {
      const keys = [...this._sections.keys()];
      for (const holder of [...this.sections, ...this.records.values()]) {
        keys.push(...holder.names.keys());
      }
      return new Set(keys);
    }
  }

  const isWord = (words, text) => words.includes(halfWidth(text).trim().toLowerCase());
  form.Vocabulary = Vocabulary;
  form.halfWidth = halfWidth;
  form.isNone = (text) => isWord(NONE, text);
  form.isUnknown = (text) => isWord(UNKNOWN, text);
  form.isYes = (text) => isWord(YES, text);
  form.isNo = (text) => isWord(NO, text);
  /** An answer in words: a label of this language. */
  form.label = (word, n) => (n === 0 ? word.zh : word.en);
})(Pol.form);
