/* Why: the reasons of a report as lists, and the diagrams of the guide coloured by them. What holds
   is told by a sign and words besides the colour. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const { element } = form;
  const SIGNS = { true: "✓", false: "✗", null: "?" };
  const WORDS = { true: "true", false: "false", null: "undecided" };

  /** Whether there is anything to tell of a measure. */
  function has(measure) {
    return measure.provisions.some((p) => p.why);
  }

  /** The reasons of a measure's provisions. */
  function draw(app, measure) {
    const say = new form.Sentences(app);
    return measure.provisions
      .filter((p) => p.why)
      .flatMap((p) => [
        element("h5", {}, say.provision(p, measure)),
        element("ul", { class: "reasons" }, reason(app, say, p.why)),
      ]);
  }

  function reason(app, say, node) {
    const key = String(node.truth);
    const told = form.words(WORDS[key], app.n);
    return element(
      "li",
      { class: `truth-${WORDS[key]}` },
      element("span", { class: "sign", role: "img", "aria-label": told }, SIGNS[key]),
      ` ${typeof node.text === "string" ? node.text : say.pick(node.text)}`,
      node.because.length
        ? element("ul", {}, node.because.map((kid) => reason(app, say, kid)))
        : null,
    );
  }

  form.why = { has, draw };
})(Pol.form);
