/* The facts as given, and the readings taken, for paper: drawn when the page is printed. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const { element } = form;

  /** The facts by section, what is kept besides, and the readings that an outcome hangs on. */
  function paper(app) {
    const say = (key, holes) => form.words(key, app.n, holes);
    return [
      element("h2", {}, say("given")),
      app.vocabulary.sections.map((section) => oneSection(app, section, say)),
      readings(app, say),
    ];
  }

  function oneSection(app, section, say) {
    const id = section.word.id;
    const state = app.project.sections[id];
    const rows = state ? [] : section.facts.map((fact) => row(app, fact, `${id}.${fact.word.id}`));
    const found = rows.filter(Boolean);
    if (!state && !found.length) return null;
    const words = { none: "notInvolved", unknown: "unknown" };
    const told = state ? say("colon") + say(words[state]) : "";
    return element(
      "table",
      {},
      element("caption", {}, form.label(section.word, app.n) + told),
      element("tbody", {}, found),
    );
  }

  function row(app, fact, dotted) {
    const answer = app.project.facts[dotted];
    if (form.project.isEmpty(answer)) return null;
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, form.label(fact.word, app.n)),
      element("td", {}, lines(app, fact, answer).map((line) => element("p", {}, line))),
    );
  }

  function lines(app, fact, answer) {
    const { vocabulary, n } = app;
    const comma = form.words("comma", n);
    const shown = (one, held) =>
      [held].flat().map((x) => form.written.member(one, x, vocabulary, n)).join(comma);
    if (fact.kind !== "list" || !Array.isArray(answer)) return [shown(fact, answer)];
    return answer.map((item, i) => {
      const fields = vocabulary.recordOf(fact).facts.filter((f) => item[f.word.id] !== undefined);
      const parts = fields.map(
        (f) => form.label(f.word, n) + form.words("colon", n) + shown(f, item[f.word.id]),
      );
      return `${i + 1}. ${parts.join(n === 0 ? "；" : "; ")}`;
    });
  }

  /** The readings that an outcome hangs on, and those chosen otherwise than usual. */
  function readings(app, say) {
    const hung = new Set(app.report.measures.flatMap((m) => m.provisions.flatMap((p) => p.hangs_on)));
    const rows = app.vocabulary.readings.filter(
      ({ word }) => hung.has(word.id) || app.project.readings[word.id],
    );
    if (!rows.length) return null;
    const text = (reading) => {
      const taken = app.report.readings[reading.word.id];
      const option = reading.options.find((one) => one.id === taken);
      return `${form.label(reading.word, app.n)}${say("dash")}${form.label(option, app.n)}`;
    };
    return [
      element("h2", {}, say("readings")),
      element("ul", {}, rows.map((reading) => element("li", {}, text(reading)))),
    ];
  }

  form.paper = paper;
})(Pol.form);
