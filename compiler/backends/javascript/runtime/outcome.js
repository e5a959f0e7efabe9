/*
 * Three-valued truth: what a part of a policy comes out as (a value, none or unknown), and the
 * names of the facts that an unknown one waits for. Kleene's strong logic, none kept apart.
 */
(function (Pol) {
  "use strict";

  const NONE = Object.freeze({ none: true });
  const UNKNOWN = Object.freeze({ unknown: true });
  const NO_NAMES = Object.freeze([]);

  const outcome = (value) => ({ value, missing: NO_NAMES });
  const YES = Object.freeze(outcome(true));
  const NO = Object.freeze(outcome(false));
  const IS_NONE = Object.freeze(outcome(NONE));
  const truth = (value) => (value ? YES : NO);
  const unknown = (missing) => ({ value: UNKNOWN, missing });

  /** The names that the unknown ones wait for, each once. */
  function deciders(outcomes) {
    let found = NO_NAMES;
    for (const one of outcomes) {
      if (one.value === UNKNOWN) found = joined(found, one.missing);
    }
    return found;
  }

  function joined(one, other) {
    if (one.length === 0 || one === other) return other;
    return other.length === 0 ? one : [...new Set([...one, ...other])];
  }

  /** None if an operand is none, else unknown if one is, else what `compute` gives (null: none). */
  function arithmetic(operands, compute) {
    let waits = false;
    for (const one of operands) {
      if (one.value === NONE) return IS_NONE;
      if (one.value === UNKNOWN) waits = true;
    }
    if (waits) return unknown(deciders(operands));
    const result = compute(...operands.map((one) => one.value));
    return result === null ? IS_NONE : outcome(result);
  }

  /** A test of values: false if an operand is none, even beside an unknown one. */
  function atom(operands, test) {
    return asCondition(arithmetic(operands, test));
  }

  function asCondition(one) {
    return one.value === NONE ? NO : one;
  }

  function not(one) {
    return one.value === UNKNOWN ? one : truth(!one.value);
  }

  function joins(operands, ending, end, otherwise) {
    let waits = false;
    for (const one of operands) {
      if (one.value === ending) return end;
      if (one.value === UNKNOWN) waits = true;
    }
    return waits ? unknown(deciders(operands)) : otherwise;
  }

  const all = (operands) => joins(operands, false, NO, YES);
  const any = (operands) => joins(operands, true, YES, NO);

  /** A truth as reports hold it: unknown is null. */
  const told = (one) => (one.value === UNKNOWN ? null : one.value);

  Object.assign(Pol, { NONE, UNKNOWN });
  Pol.logic = {
    NO_NAMES, YES, NO, IS_NONE, outcome, truth, unknown, deciders, joined, arithmetic, atom,
    asCondition, not, all, any, told,
  };
})(globalThis.Pol);
