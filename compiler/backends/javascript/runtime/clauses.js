/* Limits, requirements, amounts and deadlines of a provision: what the facts alone say of them. */
(function (Pol) {
  "use strict";

  const { NONE, UNKNOWN, Quantity, Day } = Pol;
  const L = Pol.logic;
  const { compares, NO_ENV } = Pol.expressions;

  const waived = (reader, clause) => (clause.waiver ? reader.truth(clause.waiver.when) : L.NO);

  /** What the walk reads of a clause: `satisfied` (it or its waiver), `broken` (fails unwaived). */
  function test(holds, waiver, breach, inPrinciple) {
    return {
      holds,
      inPrinciple: Boolean(inPrinciple),
      satisfied: L.any([holds, waiver]),
      broken: L.all([breach, L.not(waiver)]),
    };
  }

  function requirementTest(reader, clause) {
    const holds = reader.truth(clause.condition);
    return test(holds, waived(reader, clause), L.NO, clause.in_principle);
  }

  /** Both ways are tests of their own: with a none operand neither is true. */
  function pair(reader, limit, env, wanted) {
    const operands = [reader.value(limit.value, env), reader.value(limit.bound, env)];
    return L.atom(operands, (v, b) => compares(limit.comparison, v, b) === wanted);
  }

  function limitTest(reader, limit) {
    const holds = (env) => pair(reader, limit, env, true);
    const fails = (env) => pair(reader, limit, env, false);
    const own = limit.each ? reader.every(limit.each, holds, NO_ENV) : holds(NO_ENV);
    const breach = limit.each ? reader.some(limit.each, fails, NO_ENV) : fails(NO_ENV);
    return test(own, waived(reader, limit), breach, limit.in_principle);
  }

  /** Value, bound and margin (negative if the limit fails), as outcomes' values. */
  function figures(reader, limit, env) {
    const value = reader.value(limit.value, env);
    const bound = reader.value(limit.bound, env);
    const upper = limit.comparison === "at_most" || limit.comparison === "less_than";
    const margin = L.arithmetic(upper ? [bound, value] : [value, bound], (a, b) => a.minus(b));
    return [value.value, bound.value, margin.value];
  }

  /** The item (from 1) with the smallest margin, the first on ties; null if it is unknown. */
  function closest(reader, limit) {
    let best = null;
    const items = reader.items(limit.each) || [];
    for (let i = 0; i < items.length; i += 1) {
      const env = reader.each(limit.each, items[i], NO_ENV);
      const counts = reader.where(limit.each, env);
      if (counts.value === false) continue;
      const found = figures(reader, limit, env);
      const margin = found[2];
      if (counts.value === UNKNOWN || !(margin instanceof Quantity)) return null;
      if (best === null || margin.compare(best.found[2]) < 0) best = { item: i + 1, found };
    }
    return best;
  }

  /** The symbol of the unit that a limit's figures are told in; null if none is known. */
  function unitOf(reader, limit, found) {
    const known = found.filter((one) => one instanceof Quantity);
    if (!known.length) return null;
    if (!limit.dimension) return "日";
    let bound = limit.bound;
    while (bound.is === "DefineRef") bound = reader.policy.defineById[bound.define].value;
    const constant = bound.is === "ParameterRef" ? reader.parameter(bound.parameter) : bound;
    const unit = constant.is === "Constant" && constant.unit
      ? Pol.unitNamed(constant.unit, limit.dimension)
      : null;
    const finite = unit && known.every((one) => one.plain(unit) !== null);
    return finite ? unit.symbol : Pol.BASE[limit.dimension];
  }

  function waiverReport(reader, clause) {
    if (!clause.waiver) return null;
    return { id: clause.waiver.id, holds: L.told(reader.truth(clause.waiver.when)) };
  }

  function requirementReport(reader, clause) {
    return {
      id: clause.id,
      holds: L.told(reader.truth(clause.condition)),
      waived: waiverReport(reader, clause),
      in_principle: Boolean(clause.in_principle),
    };
  }

  function limitReport(reader, limit) {
    const best = limit.each ? closest(reader, limit) : null;
    const nothing = [UNKNOWN, UNKNOWN, UNKNOWN];
    const found = limit.each ? (best ? best.found : nothing) : figures(reader, limit, NO_ENV);
    const unit = unitOf(reader, limit, found);
    const report = {
      id: limit.id,
      value: figure(found[0], unit),
      comparison: limit.comparison,
      bound: figure(found[1], unit),
      margin: figure(found[2], found[0] instanceof Day ? "日" : unit),
      holds: L.told(limitTest(reader, limit).holds),
      waived: waiverReport(reader, limit),
      in_principle: Boolean(limit.in_principle),
      rounding: false,
    };
    if (limit.each) report.item = best ? best.item : null;
    return report;
  }

  function amountReport(reader, amount) {
    const found = reader.value(amount.value, NO_ENV);
    const unit = found.value instanceof Quantity ? Pol.BASE[found.value.dimension] : null;
    const missing = [...found.missing].sort();
    return { id: amount.id, value: figure(found.value, unit), missing };
  }

  /** A quantity in a unit, a date, `"none"`, or null where unknown. */
  function figure(value, unit) {
    if (value instanceof Quantity) {
      const known = unit ? Pol.unitNamed(unit, value.dimension) : null;
      return { number: value.plain(known), unit };
    }
    if (value instanceof Day) return { date: value.toString() };
    return value === NONE ? "none" : null;
  }

  function dayText(value) {
    if (value instanceof Day) return value.toString();
    return value === NONE ? "none" : null;
  }

  // --- deadlines -------------------------------------------------------------------------------

  const isNone = (one) => (one.value === UNKNOWN ? one : L.truth(one.value === NONE));

  /** A date that has come; one after the day of evaluation counts as none. */
  function happened(reader, expr) {
    const found = reader.value(expr, NO_ENV);
    const future = found.value instanceof Day && found.value.compare(reader.asOf) > 0;
    return future ? L.IS_NONE : found;
  }

  /** What must not be none for it to run, the due day, whether the calendar does not know it. */
  function dueOf(reader, deadline) {
    const { term } = deadline;
    const parts = term.is === "ByDay"
      ? [reader.value(term.day, NO_ENV)]
      : [happened(reader, term.start), reader.value(term.period, NO_ENV)];
    if (parts.some((part) => part.value === NONE)) return { parts, due: L.IS_NONE, odd: false };
    const rolls = deadline.rolls ? reader.truth(deadline.rolls) : L.NO;
    const all = [...parts, rolls];
    if (all.some((part) => part.value === UNKNOWN)) {
      return { parts, due: L.unknown(L.deciders(all)), odd: false };
    }
    let day = parts[0].value;
    if (parts.length === 2) day = Pol.shift(day, parts[1].value);
    if (day === null) return { parts, due: L.IS_NONE, odd: false };
    if (rolls.value !== true) return { parts, due: L.outcome(day), odd: false };
    const [rolled, known] = Pol.roll(day, Pol.calendar);
    return { parts, due: L.outcome(rolled), odd: !known };
  }

  /** How a deadline stands: late (done after the day), overdue (undone, day past), in time. */
  function clockOf(reader, deadline) {
    const { parts, due, odd } = dueOf(reader, deadline);
    const done = happened(reader, deadline.done);
    const waits = L.unknown(L.deciders([due, done]));
    let [late, overdue, inTime] = [waits, waits, waits];
    if (due.value === NONE) {
      [late, overdue, inTime] = [L.NO, L.NO, L.NO];
    } else if (due.value instanceof Day) {
      if (done.value instanceof Day) {
        const after = done.value.compare(due.value) > 0;
        [late, overdue, inTime] = [L.truth(after), L.NO, L.truth(!after)];
      } else if (done.value === NONE) {
        [late, overdue, inTime] = [L.NO, L.truth(reader.asOf.compare(due.value) > 0), L.NO];
      } else if (reader.asOf.compare(due.value) <= 0) {
        // If it is done at all, it is done by today, and so in time.
        [late, overdue] = [L.NO, L.NO];
      }
    } else if (done.value instanceof Day) {
      overdue = L.NO;
    } else if (done.value === NONE) {
      [late, inTime] = [L.NO, L.NO];
    }
    const state = deadlineState(parts, due.value, done.value, reader.asOf);
    return { parts, due, done, late, overdue, inTime, broken: L.any([late, overdue]), state, odd };
  }

  function deadlineState(parts, due, done, asOf) {
    if (parts.some((part) => part.value === NONE)) return "not_started";
    if (!(due instanceof Day) || done === UNKNOWN) return null;
    if (done instanceof Day) return done.compare(due) <= 0 ? "met" : "late";
    return asOf.compare(due) > 0 ? "overdue" : "pending";
  }

  function deadlineReport(deadline, clock) {
    const report = {
      id: deadline.id,
      due: dayText(clock.due.value),
      done: dayText(clock.done.value),
      state: clock.state,
    };
    if (clock.odd) report.calendar = "unknown";
    return report;
  }

  Pol.clauses = {
    requirementTest, limitTest, requirementReport, limitReport, amountReport,
    clockOf, deadlineReport, dayText, isNone,
  };
})(globalThis.Pol);
