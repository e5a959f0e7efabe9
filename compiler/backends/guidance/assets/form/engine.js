/* The checkers of the policy, asked about what was entered. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  /** The report on a project, the mistakes in it by fact, and the milliseconds it took. Without
      `marks` (what an outcome hangs on, what it assumes) it takes a fraction of the time.
      `truths(measure)` are the truths of a measure's conditions, by the paths of its pictures,
      `sums(measure, n)` the sums behind its figures: both only worked out where they are shown. */
  function evaluate(project, vocabulary, data, marks) {
    const start = performance.now();
    const { facts, sections, asOf, mistakes } = form.decode(project, vocabulary, data);
    const { readings } = project;
    const asked = { asOf: asOf || today(), readings, marks };
    const policy = Pol.policies[data.id];
    const given = Pol.factsOf({ facts, sections });
    const report = Pol.check(policy, given, asked);
    const truths = (measure) => Pol.truths(policy, given, asked, measure);
    const sums = (measure, n) => Pol.sums(policy, given, asked, measure, n);
    return { report, mistakes, truths, sums, took: performance.now() - start };
  }

  /** Today where the reader is. */
  function today() {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }

  form.engine = { evaluate };
})(Pol.form);
