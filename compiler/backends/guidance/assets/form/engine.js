/* The checkers of the policy, asked about what was entered. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  /** The report on a project, the mistakes in it by fact, and the milliseconds it took. Answers
      that are mistaken count as unknown, until they are mended. */
  function evaluate(project, vocabulary) {
    const start = performance.now();
    let read = Pol.read(form.project.mapping(project, vocabulary, null));
    const mistakes = new Map(read.found.map((one) => [one.name, one]));
    if (mistakes.size) {
      const doubtful = new Set(mistakes.keys());
      const sound = doubtful.has("as_of") ? { ...project, asOf: "" } : project;
      read = Pol.read(form.project.mapping(sound, vocabulary, doubtful));
    }
    const report = Pol.check(read.given, { readings: project.readings });
    return { report, mistakes, took: performance.now() - start };
  }

  form.engine = { evaluate };
})(Pol.form);
