/* What was entered as typed facts, in the plain data that the checkers take, and every mistake in it
   by the name of its fact. A mistaken answer counts as unknown until it is mended. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const CODES = {
    no_number: "POL0606", thousands: "POL0606", leading_zero: "POL0606", exponent: "POL0606",
    fraction: "POL0606", no_unit: "POL0605", unknown_unit: "POL0605", wrong_dimension: "POL0605",
    too_many_digits: "POL0608", negative: "POL0607", no_such_date: "POL0609", not_a_date: "POL0609",
  };

  /** `{facts, sections, asOf, mistakes}`; `asOf` is a day as text, empty where none is given. */
  function decode(project, vocabulary, data) {
    const decoder = new Decoder(vocabulary, data);
    const sections = { ...project.sections };
    const facts = {};
    for (const [name, answer] of Object.entries(project.facts)) {
      if (!(name.split(".")[0] in sections)) {
        facts[name] = decoder.value(name, vocabulary.fact(name), answer);
      }
    }
    return { facts, sections, asOf: decoder.asOf(project.asOf), mistakes: decoder.mistakes };
  }

  class Decoder {
    constructor(vocabulary, data) {
      Object.assign(this, { vocabulary, data, mistakes: new Map() });
    }

    mistaken(name, code, args, help) {
      if (!this.mistakes.has(name)) this.mistakes.set(name, { code, args, help: help || null });
      return { unknown: true };
    }

    asOf(text) {
      if (!text) return "";
      const found = form.quantities.day(text);
      if (!found.wrong) return found;
      this.mistaken("as_of", "POL0609", { given: text }, found.wrong);
      return "";
    }

    value(name, fact, answer) {
      if (Array.isArray(answer)) return fact.kind === "set" ? this.set(name, fact, answer) : this.list(name, fact, answer);
      const isValue = fact.category && this.vocabulary.value(fact, answer) === answer;
      const free = fact.kind === "text" && !fact.or_none;
      if (answer === "unknown" && !isValue) return { unknown: true };
      if (answer === "none" && !isValue && !free) return this.none(name, fact);
      const readers = { yes_no: "yesNo", number: "number", date: "date", choice: "choice", text: "text" };
      const reader = readers[fact.kind];
      if (!reader) return this.mistaken(name, "POL0604", { expected: fact.kind, given: answer });
      return this[reader](name, fact, answer);
    }

    none(name, fact) {
      if (fact.or_none || ["date", "list", "set"].includes(fact.kind)) return { none: true };
      const args = { expected: expected(fact), given: "none" };
      return this.mistaken(name, "POL0613", args, ["number", "yes_no"].includes(fact.kind) ? fact.kind : null);
    }

    text(name, fact, answer) {
      return answer;
    }

    yesNo(name, fact, answer) {
      if (answer === "yes" || answer === "no") return answer === "yes";
      return this.mistaken(name, "POL0604", { expected: "yes_no", given: answer }, "yes_no");
    }

    choice(name, fact, answer) {
      const value = this.vocabulary.value(fact, answer);
      if (value) return value;
      const category = this.vocabulary.categories.get(fact.category);
      const shown = [0, 1].map((n) => category.values.slice(0, 12).map((v) => form.label(v.word, n)));
      const more = category.values.length > 12 ? "…" : "";
      return this.mistaken(name, "POL0610", {
        given: answer,
        category_zh: category.zh,
        category_en: category.en,
        values_zh: shown[0].join("、") + more,
        values_en: shown[1].join(", ") + more,
      });
    }

    set(name, fact, answer) {
      const found = { yes: [], no: [], open: answer.includes("unknown") };
      for (const one of answer.filter((text) => text !== "unknown")) {
        const no = one.startsWith("not ") && this.vocabulary.value(fact, one) === null;
        const value = this.choice(name, fact, no ? one.slice(4) : one);
        if (typeof value !== "string") return value;
        found[no ? "no" : "yes"].push(value);
      }
      const clash = this.vocabulary
        .values(fact)
        .find((v) => found.yes.includes(v.word.id) && [v.word.id, ...(v.above || [])].some((id) => found.no.includes(id)));
      if (clash) return this.mistaken(name, "POL0611", { given: clash.word.zh, other: clash.word.zh });
      return found;
    }

    list(name, fact, answer) {
      const record = this.vocabulary.recordOf(fact);
      return answer.map((item) =>
        Object.fromEntries(
          record.facts
            .filter((field) => !form.project.isEmpty(item[field.word.id]))
            .map((field) => [field.word.id, this.value(name, field, item[field.word.id])]),
        ),
      );
    }

    number(name, fact, answer) {
      const dimension = fact.dimension || "NUMBER";
      const nothing = /^0[0.]*$/.test(form.halfWidth(answer).trim());
      const found =
        nothing && dimension !== "NUMBER"
          ? { n: 0n, scale: 0, half: null } // nothing is nothing in every unit
          : form.quantities.quantity(answer, dimension, this.data.units);
      if (found.wrong) return this.written(name, fact, answer, found.wrong);
      if (fact.whole && !form.quantities.isWhole(found)) {
        return this.mistaken(name, "POL0606", { expected: "whole", given: answer }, "fraction");
      }
      const bound = (text) => form.quantities.quantity(text, dimension, this.data.units);
      const low = fact.at_least && form.quantities.compare(found, bound(fact.at_least)) < 0;
      const high = fact.at_most && form.quantities.compare(found, bound(fact.at_most)) > 0;
      if (low || high) return this.beyond(name, fact, answer, low);
      const half = found.half && [String(found.half[0]), found.half[1]];
      return { n: String(found.n), scale: found.scale, half, dimension: this.data.dimensions[dimension] };
    }

    date(name, fact, answer) {
      const found = form.quantities.day(answer);
      if (found.wrong) return this.written(name, fact, answer, found.wrong);
      const low = fact.at_least && found < fact.at_least;
      const high = fact.at_most && found > fact.at_most;
      return low || high ? this.beyond(name, fact, answer, low) : { day: ordinal(found) };
    }

    beyond(name, fact, answer, low) {
      const [bound, help] = low ? [fact.at_least, "at_least"] : [fact.at_most, "at_most"];
      return this.mistaken(name, "POL0612", { given: answer, bound }, help);
    }

    written(name, fact, answer, reason) {
      const units = this.data.units[fact.dimension || "NUMBER"] || [];
      const args = {
        expected: expected(fact),
        given: answer.slice(0, 60),
        units_zh: units.map((unit) => unit[0]).join("、"),
        units_en: units.map((unit) => unit[1]).join(", "),
      };
      const plain = reason === "no_number" && !units.length;
      const ratio = CODES[reason] === "POL0605" && fact.dimension === "RATIO";
      return this.mistaken(name, CODES[reason], args, plain ? "plain" : ratio ? "ratio" : reason);
    }
  }

  const expected = (fact) =>
    fact.kind === "number" ? (fact.dimension || "number").toLowerCase() : fact.kind;

  /** The number of a day `2025-03-01`; 0001-01-01 is 1. */
  function ordinal(text) {
    const [year, month, day] = text.split("-").map(Number);
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.getTime() / 86400000 + 719163;
  }

  form.decode = decode;
})(Pol.form);
