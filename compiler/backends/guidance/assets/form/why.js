/* Why: the named conditions of each provision with their truth. What holds is told by a sign and
   words besides the colour. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const { element } = form;
  const SIGNS = { true: "✓", false: "✗", null: "?" };
  const WORDS = { true: "true", false: "false", null: "undecided" };

  /** Whether there is anything to tell of a measure. */
  function has(measure) {
    return measure.provisions.some((p) => Object.keys(p.clauses || {}).length);
  }

  /** The conditions of a measure's provisions: whom it is for, exceptions, requirements, limits. */
  function draw(app, measure) {
    const say = new form.Sentences(app);
    return measure.provisions
      .filter((p) => Object.keys(p.clauses || {}).length)
      .flatMap((p) => [
        element("h5", {}, say.provision(p, measure)),
        element(
          "ul",
          { class: "reasons" },
          Object.entries(p.clauses).map(([id, truth]) => row(app, name(app, say, measure, p, id), id, truth)),
        ),
      ]);
  }

  function name(app, say, measure, p, id) {
    if (id === "scope") return form.words("scope", app.n);
    const exception = /^exception (.*)$/.exec(id);
    if (!exception) return say.clause(measure.id, p.id, id);
    return form.words("excepted", app.n) + say.clause(measure.id, p.id, exception[1]);
  }

  function row(app, label, id, truth) {
    const word = WORDS[String(truth)];
    const told = form.words(word, app.n);
    return element(
      "li",
      { class: `truth-${word}`, "data-clause": id },
      element("span", { class: "sign", "aria-hidden": "true" }, SIGNS[String(truth)]),
      ` ${label}${form.words("dash", app.n)}${told}`,
    );
  }

  form.why = { has, draw };
})(Pol.form);
