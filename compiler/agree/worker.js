/* Answers for one project a line: {load: [scripts]}, or {id, facts, asOf, readings, …} to check. */
"use strict";
const vm = require("node:vm");
const lines = require("node:readline").createInterface({ input: process.stdin });

let page = null;

function answer(asked) {
  if (asked.load) {
    page = vm.createContext({});
    for (const script of asked.load) vm.runInContext(script, page);
    return null;
  }
  const { Pol } = page;
  const [policy, facts] = [Pol.policies[asked.id], Pol.factsOf(asked.facts)];
  const report = Pol.check(policy, facts, asked);
  const measures = asked.marks ? report.measures : [];
  const truths = measures.map(({ id }) => Pol.truths(policy, facts, asked, id));
  const sums = [0, 1].map((n) =>
    Object.assign({}, ...measures.map(({ id }) => Pol.sums(policy, facts, asked, id, n))));
  return { ...report, truths: Object.assign({}, ...truths), sums };
}

lines.on("line", (line) => {
  let told;
  try {
    told = { report: answer(JSON.parse(line)) };
  } catch (error) {
    told = { error: error.stack };
  }
  process.stdout.write(`${JSON.stringify(told)}\n`);
});
