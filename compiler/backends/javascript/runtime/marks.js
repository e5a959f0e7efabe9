/* Marks: what an answer hangs on, each found by evaluating once more; and what is stale. */
(function (Pol) {
  "use strict";

  const { Quantity } = Pol;
  const { Case, covers } = Pol.walk;

  // --- stale -----------------------------------------------------------------------------------

  /** The names past their review day among all that a provision reads. */
  function staleOf(theCase, start) {
    const found = new Set();
    const seen = new Set();
    const waiting = [start];
    while (waiting.length) {
      const one = waiting.pop();
      if (seen.has(one.key)) continue;
      seen.add(one.key);
      for (const [name, day] of one.provision.reviews || []) {
        if (theCase.asOf.compare(day) > 0) found.add(name);
      }
      for (const key of one.provision.reads || []) {
        if (theCase.provisions.has(key)) waiting.push(theCase.provisions.get(key));
      }
      waiting.push(...(theCase.winners.get(one.key) || []));
    }
    return found;
  }

  function staleNames(theCase) {
    const found = new Set();
    for (const one of theCase.provisions.values()) {
      if (!covers(one.provision.window, theCase.asOf)) continue;
      for (const name of staleOf(theCase, one)) found.add(name);
    }
    return [...found].sort();
  }

  // --- interpretations -------------------------------------------------------------------------

  /** What an interpretation may change: status, possible, a limit, an amount, a day. */
  function told(report) {
    return JSON.stringify([
      report.possible, report.limits, report.amounts.map((amount) => amount.value),
      report.deadlines.map((deadline) => deadline.due), report.earliest,
    ]);
  }

  /** By key the interpretations of which one other option changes an outcome. */
  function hangsOn(theCase, reportOf) {
    const { policy, reader } = theCase;
    const found = new Map();
    const base = new Map();
    for (const one of theCase.provisions.values()) base.set(one.key, told(reportOf(theCase, one)));
    for (const question of policy.interpretations || []) {
      for (const option of question.options) {
        if (option.id === reader.readings[question.id]) continue;
        const readings = { ...reader.readings, [question.id]: option.id };
        const other = again(theCase, { readings });
        for (const one of other.provisions.values()) {
          const already = (found.get(one.key) || []).includes(question.id);
          if (already || told(reportOf(other, one)) === base.get(one.key)) continue;
          found.set(one.key, [...(found.get(one.key) || []), question.id]);
        }
      }
    }
    return found;
  }

  /** The case evaluated once more with something else in it. */
  function again(theCase, changed) {
    const { given, readings, assumptions } = theCase.reader;
    const all = { given, readings, assumptions, etcOpen: false, ...changed };
    return new Case(
      theCase.policy, all.given, theCase.asOf, all.readings, all.assumptions, all.etcOpen,
    );
  }

  // --- etc -------------------------------------------------------------------------------------

  const effect = (status) => (status === "excepted" ? "not_applicable" : status);

  /** The keys of settled provisions that have another possible status if `etc` is left open. */
  function arguable(theCase) {
    const opened = again(theCase, { etcOpen: true });
    const found = new Set();
    for (const one of theCase.provisions.values()) {
      const settled = theCase.answer(one).possible.map(effect);
      const possible = opened.answer(opened.provisions.get(one.key)).possible.map(effect);
      const other = possible.some((status) => !settled.includes(status));
      if (theCase.answer(one).possible.length === 1 && other) found.add(one.key);
    }
    return found;
  }

  // --- assumptions -----------------------------------------------------------------------------

  /** A fact and those that its default reads, and so on, added to `found`. */
  function readByDefault(theCase, name, found) {
    if (found.has(name)) return;
    found.add(name);
    const fact = theCase.policy.factByName[name];
    if (!fact || !fact.default || name in theCase.reader.given.facts) return;
    for (const read of factsIn(theCase.policy, fact.default)) readByDefault(theCase, read, found);
  }

  /** The names of the facts in an expression, terms written out. */
  function factsIn(policy, node) {
    if (node === null || typeof node !== "object") return [];
    if (node.is === "FactRef") return [node.name];
    const written = node.is === "DefineRef" ? policy.defineById[node.define].value : null;
    return [...Object.values(node), written].flatMap((part) => factsIn(policy, part));
  }

  /** By key the assumptions on which an answer rests: withdrawn, it is another. */
  function assumes(theCase, assumed) {
    const bare = again(theCase, { assumptions: false });
    const found = new Map();
    for (const one of theCase.provisions.values()) {
      const answer = bare.answer(bare.provisions.get(one.key));
      if (String(answer.possible) === String(theCase.answer(one).possible)) continue;
      const facts = new Set();
      for (const name of answer.missing) {
        readByDefault(theCase, name.split(".").slice(0, 2).join("."), facts);
      }
      const names = new Set([...facts].flatMap((name) => [name, name.split(".")[0]]));
      found.set(one.key, assumed.filter((name) => names.has(name)));
    }
    return found;
  }

  // --- rounding --------------------------------------------------------------------------------

  /** A given value with one figure moved by half a unit of its last place, down and up. */
  function shifted(value) {
    if (value instanceof Quantity && value.half) {
      const half = new Quantity(value.dimension, value.half.n, value.half.scale);
      const nought = new Quantity(value.dimension, 0n, 0);
      const down = value.minus(half);
      const below = down.compare(nought) < 0 && value.compare(nought) >= 0;
      return [below ? nought : down, value.plus(half)];
    }
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, i) => Object.entries(item).flatMap(([name, field]) =>
      shifted(field).map((moved) =>
        value.map((other, j) => (i === j ? { ...item, [name]: moved } : other)))));
  }

  function holds(theCase) {
    const found = new Map();
    for (const { key, provision } of theCase.provisions.values()) {
      if (!covers(provision.window, theCase.asOf)) continue;
      for (const limit of provision.limits || []) {
        const test = Pol.clauses.limitTest(theCase.reader, limit);
        found.set(`${key}.${limit.id}`, Pol.logic.told(test.holds));
      }
    }
    return found;
  }

  /** The limits that come out otherwise if one written figure is off by its rounding. */
  function rounding(theCase) {
    const base = holds(theCase);
    const found = new Set();
    const { given } = theCase.reader;
    for (const [name, value] of base.size ? Object.entries(given.facts) : []) {
      for (const moved of shifted(value)) {
        const facts = { ...given.facts, [name]: moved };
        const other = holds(again(theCase, { given: { ...given, facts } }));
        for (const [limit, held] of base) if (other.get(limit) !== held) found.add(limit);
      }
    }
    return found;
  }

  Pol.marks = { staleOf, staleNames, hangsOn, arguable, assumes, rounding };
})(globalThis.Pol);
