/*
 * The truth of each condition and of the parts it is joined of, by the paths that pictures name:
 * `21.other_urgent.area` the whole of a clause, `21.other_urgent.area/0/1` the second part of its
 * first part, counting the parts of `and`, `or` and `not` as written.
 */
(function (Pol) {
  "use strict";

  const L = Pol.logic;
  const { covers } = Pol.walk;

  /** The truths (true, false, null) of a measure's provisions in force. */
  function truths(policy, facts, asked, measure) {
    const theCase = Pol.caseOf(policy, facts, asked);
    const found = {};
    for (const one of theCase.provisions.values()) {
      if (one.measure.id !== measure || !covers(one.provision.window, theCase.asOf)) continue;
      for (const [path, condition] of conditions(policy, one)) {
        if (condition) note(theCase.reader, found, path, condition);
      }
      for (const limit of one.provision.limits || []) {
        const { holds } = Pol.clauses.limitTest(theCase.reader, limit);
        found[`${one.key}.${limit.id}`] = L.told(holds);
      }
    }
    return found;
  }

  /** The paths of what acts on a provision, each with its condition or none. */
  function conditions(policy, { key, measure, provision }) {
    const { requirements = [], limits = [], exceptions = [], whiles = [] } = provision;
    const waivers = [...requirements, ...limits].flatMap((one) => one.waiver || []);
    return [
      ["policy.applies", policy.applies],
      [`${measure.id}.applies`, measure.applies],
      ...(measure.whiles || []).map((one, i) => [`${measure.id}.while${i}`, one]),
      ...(measure.exceptions || []).map((one) => [`${measure.id}.${one.id}`, one.when]),
      [`${key}.when`, provision.when],
      ...whiles.map((one, i) => [`${key}.while${i}`, one]),
      ...[...exceptions, ...waivers].map((one) => [`${key}.${one.id}`, one.when]),
      ...requirements.map((one) => [`${key}.${one.id}`, one.condition]),
      [`${key}.fulfilled`, provision.fulfilled],
      [`${key}.breached`, provision.breached],
    ];
  }

  /** Notes a condition and, if it joins others, each of them. */
  function note(reader, found, path, condition) {
    found[path] = L.told(reader.truth(condition));
    const { is, operands, operand } = condition;
    const joined = is === "And" || is === "Or" ? operands : is === "Not" ? [operand] : [];
    joined.forEach((part, i) => note(reader, found, `${path}/${i}`, part));
  }

  Pol.truths = truths;
})(globalThis.Pol);
