/*
 * The executor for pages. Scripts are loaded in order: the runtime, then the checkers of a policy.
 *
 *   Pol.policies[id]                  a policy's tables, prepared for reading
 *   Pol.factsOf(plain)                typed facts from plain data, see facts.js
 *   Pol.check(policy, facts, {asOf, readings, assumptions, marks}) -> report
 *   Pol.truths(policy, facts, {asOf, readings, assumptions}, measure) -> truths, see truths.js
 *   Pol.sums(policy, facts, {asOf, readings, assumptions}, measure, n) -> sums, see sums.js
 *
 * `asOf` is a date as text (`2025-03-01`); `readings` are options by interpretation where they
 * differ from the chosen ones; `assumptions: false` withdraws what is assumed of silent facts;
 * `marks: false` leaves out hangs_on, arguable, assumes and rounding, which take evaluations of
 * their own. The report has the measures of `pol-report/1` without reasons (`why`), and by
 * `clauses` the truth (true, false, null) of every named condition, to colour a diagram.
 */
(function (Pol) {
  "use strict";

  const L = Pol.logic;
  const C = Pol.clauses;
  const M = Pol.marks;
  const { Case, ENTITLEMENTS, covers, dutyState, measureAnswer } = Pol.walk;

  /** A provision's answer without cautions and marks. */
  function settled(theCase, one) {
    const { provision } = one;
    const { reader } = theCase;
    const { status, possible, missing } = theCase.answer(one);
    const head = {
      id: provision.id, label: provision.label, norm: provision.norm, status, possible,
      missing: [...missing].sort(), exception: null, duty: null, assumes: [], hangs_on: [],
      cautions: [], arguable: false, stale: false, limits: [], requirements: [], amounts: [],
      deadlines: [], earliest: null, clauses: {},
    };
    if (!covers(provision.window, theCase.asOf)) return head;
    const clock = theCase.clock(one);
    const exceptions = theCase.exceptions(one);
    const fulfilled = provision.fulfilled ? reader.truth(provision.fulfilled) : L.NO;
    const holding = exceptions.find((exception) => exception.holds.value === true);
    const state = dutyState(provision.norm, possible, theCase.breached(one), clock, fulfilled);
    head.exception = status === "excepted" ? holding.report : null;
    head.duty = state && { state };
    head.limits = (provision.limits || []).map((limit) => C.limitReport(reader, limit));
    head.requirements = (provision.requirements || []).map((r) => C.requirementReport(reader, r));
    head.amounts = (provision.amounts || []).map((amount) => C.amountReport(reader, amount));
    head.deadlines = clock ? [C.deadlineReport(provision.deadline, clock)] : [];
    if (provision.earliest) {
      head.earliest = { date: C.dayText(reader.value(provision.earliest, {}).value) };
    }
    head.stale = M.staleOf(theCase, one).size > 0;
    head.clauses = clauseTruths(theCase, one, exceptions, clock);
    return head;
  }

  /** The truth of the scope, of each exception, requirement and limit, by its id. */
  function clauseTruths(theCase, one, exceptions, clock) {
    const found = { scope: L.told(theCase.scope(one, clock)) };
    for (const { report, holds } of exceptions) found[`exception ${report.id}`] = L.told(holds);
    for (const clause of [...(one.provision.requirements || []), ...(one.provision.limits || [])]) {
      const test = clause.condition ? C.requirementTest : C.limitTest;
      found[clause.id] = L.told(test(theCase.reader, clause).holds);
    }
    return found;
  }

  /** The provision's cautions, the measure's, then the policy's, whose condition is true. */
  function cautions(theCase, { measure, provision }, status) {
    const { policy, reader } = theCase;
    if (!covers(provision.window, theCase.asOf)) return [];
    const holds = (condition) => reader.truth(condition).value === true;
    const listed = [policy.applies, measure.applies].filter(Boolean).every(holds)
      ? [...(provision.cautions || []), ...(measure.cautions || [])]
      : [];
    const favourable = status === "applies" || status === "referred";
    if (ENTITLEMENTS.includes(provision.norm) && favourable) listed.push(...(policy.cautions || []));
    return listed.filter((one) => !one.when || holds(one.when)).map((one) => one.text);
  }

  function mark(theCase, reports, assumed) {
    const hanging = M.hangsOn(theCase, settled);
    const open = M.arguable(theCase);
    const assuming = theCase.reader.assumptions ? M.assumes(theCase, assumed) : new Map();
    const rounded = M.rounding(theCase);
    for (const [key, report] of reports) {
      report.hangs_on = hanging.get(key) || [];
      report.arguable = open.has(key);
      report.assumes = assuming.get(key) || [];
      for (const limit of report.limits) limit.rounding = rounded.has(`${key}.${limit.id}`);
    }
  }

  function measureReport(theCase, measure, reports) {
    const own = [...theCase.provisions.values()].filter((one) => one.measure === measure);
    const parts = own.map((one) => ({ norm: one.provision.norm, answer: theCase.answer(one) }));
    const { status, possible, missing } = measureAnswer(parts);
    return {
      number: measure.number, id: measure.id, title: measure.label,
      chapter: measure.chapter === undefined ? null : measure.chapter,
      status, possible, missing: [...missing].sort(),
      provisions: own.map((one) => reports.get(one.key)),
    };
  }

  /** A project on a day under readings, with the chosen ones where none is given. */
  function caseOf(policy, facts, { asOf, readings = {}, assumptions = true }) {
    const chosen = {};
    for (const one of policy.interpretations || []) chosen[one.id] = readings[one.id] || one.chosen;
    return new Case(policy, facts, Pol.Day.of(asOf), chosen, assumptions);
  }

  /** The answer for a project on a day. */
  function check(policy, facts, asked) {
    const { asOf, assumptions = true, marks = true } = asked;
    const theCase = caseOf(policy, facts, asked);
    const assumed = assumptions ? Pol.given.stood(policy, facts) : [];
    const reports = new Map();
    for (const one of theCase.provisions.values()) {
      const report = settled(theCase, one);
      report.cautions = cautions(theCase, one, report.status);
      reports.set(one.key, report);
    }
    if (marks) mark(theCase, reports, assumed);
    return {
      as_of: asOf, readings: theCase.reader.readings, assumptions: assumed, stale: M.staleNames(theCase),
      measures: theCase.measures.map((measure) => measureReport(theCase, measure, reports)),
    };
  }

  // --- tables ----------------------------------------------------------------------------------

  const byId = (list) => Object.fromEntries((list || []).map((one) => [one.id, one]));

  /** Makes the figures and days of a table exact values, wherever they stand. */
  function prepared(node) {
    if (node === null || typeof node !== "object") return node;
    if (Array.isArray(node)) return node.map(prepared);
    if (node.day || node.none === true || node.n !== undefined) {
      const typed = Pol.given.typed(node);
      if (typed !== node && !node.is) return typed;
    }
    return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, prepared(part)]));
  }

  /** Takes in a policy's tables; called by its checkers. */
  function define(tables) {
    const { units, calendar, rounded, ...rest } = tables;
    Object.assign(Pol, { units, rounded });
    Pol.calendar = { ...calendar, off: new Set(calendar.off), work: new Set(calendar.work) };
    const policy = prepared(rest);
    policy.categoryById = byId(policy.categories);
    for (const category of policy.categories || []) {
      category.above = Object.fromEntries(category.values.map((v) => [v.id, v.ancestors || []]));
      category.rank = Object.fromEntries(category.values.map((v, i) => [v.id, i]));
    }
    policy.sections = policy.sections || [];
    policy.sectionById = byId(policy.sections);
    policy.parameterById = byId(policy.parameters);
    policy.defineById = byId(policy.defines);
    policy.factByName = {};
    for (const section of policy.sections) {
      section.facts = section.facts || [];
      for (const fact of section.facts) {
        policy.factByName[`${section.id}.${fact.id}`] = { ...fact, section: section.id };
      }
    }
    Pol.policies[policy.id] = policy;
  }

  Pol.policies = {};
  Object.assign(Pol, { caseOf, check, define });
})(globalThis.Pol);
