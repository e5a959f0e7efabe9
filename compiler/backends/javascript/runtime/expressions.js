/* The meaning of expressions: values, truths and what they wait for, clause by clause. */
(function (Pol) {
  "use strict";

  const { NONE, UNKNOWN, Quantity, Day } = Pol;
  const L = Pol.logic;
  const NO_ENV = Object.freeze({});

  const number = (count) => new Quantity("number", BigInt(count), 0);

  function compares(op, left, right) {
    const order = typeof left === "number" ? left - right : left.compare(right);
    if (op === "at_most") return order <= 0;
    if (op === "less_than") return order < 0;
    return op === "at_least" ? order >= 0 : order > 0;
  }

  function same(left, right) {
    if (left instanceof Quantity || left instanceof Day) return left.compare(right) === 0;
    return left === right;
  }

  /** A value as a key by which equal ones are found. */
  function keyOf(value) {
    if (value instanceof Quantity) return `${value.dimension} ${value.plain(null)}`;
    if (value instanceof Day) return `day ${value.ordinal}`;
    return `${typeof value} ${value}`;
  }

  /** Reads expressions of a policy for one project on one day under one reading. */
  class Reader {
    constructor(policy, given, asOf, readings, assumptions, etcOpen, applies) {
      Object.assign(this, { policy, given, asOf, readings, assumptions, etcOpen, applies });
      this.states = {};
      for (const section of policy.sections) {
        this.states[section.id] = Pol.given.sectionState(section, given, assumptions);
      }
      this.facts = new Map();
      this.terms = new Map();
    }

    fact(name) {
      let found = this.facts.get(name);
      if (found === undefined) {
        found = this.readFact(name);
        this.facts.set(name, found);
      }
      return found;
    }

    /** A fact as given, else none with its section, else its default, else as assumed. */
    readFact(name) {
      const declared = this.policy.factByName[name];
      const waits = L.unknown([name]);
      if (name in this.given.facts) {
        const held = Pol.given.held(
          name, this.given.facts[name], declared.type, this.policy.categoryById,
        );
        return held === UNKNOWN ? waits : L.outcome(held);
      }
      const state = this.states[declared.section];
      if (state === "none" || state === "absent") return L.IS_NONE;
      if (declared.default) {
        const found = this.value(declared.default, NO_ENV);
        return found.value === UNKNOWN ? waits : found;
      }
      return declared.assumed_no && this.assumptions && state !== "unknown" ? L.NO : waits;
    }

    /** A field of an item; that of an unknown list's item waits for the list alone. */
    field(item, ref) {
      if (item.fields === null) return L.unknown(L.NO_NAMES);
      const name = `${item.list}.${ref.field}`;
      const given = ref.field in item.fields ? item.fields[ref.field] : UNKNOWN;
      const held = Pol.given.held(name, given, ref.type, this.policy.categoryById);
      return held === UNKNOWN ? L.unknown([name]) : L.outcome(held);
    }

    /** A parameter's value of the day, a Constant; before its first day the first. */
    parameter(id) {
      const dated = this.policy.parameterById[id].values;
      const begun = dated.filter((one) => one.start.compare(this.asOf) <= 0);
      return (begun.length ? begun[begun.length - 1] : dated[0]).value;
    }

    /** A term; read once, as no list variable reaches into it. */
    term(id) {
      let found = this.terms.get(id);
      if (found === undefined) {
        found = this.value(this.policy.defineById[id].value, NO_ENV);
        this.terms.set(id, found);
      }
      return found;
    }

    value(expr, env) {
      return READ[expr.is](this, expr, env);
    }

    values(exprs, env) {
      return exprs.map((expr) => this.value(expr, env));
    }

    /** An expression as a condition: a bare yes or no that is none is false. */
    truth(expr, env) {
      return L.asCondition(this.value(expr, env || NO_ENV));
    }

    truths(exprs, env) {
      return exprs.map((expr) => this.truth(expr, env));
    }

    /** The name of the fact or field that a set is read from; terms are written out. */
    nameOf(expr, env) {
      if (expr.is === "FactRef") return expr.name;
      if (expr.is === "FieldRef") return `${env[expr.variable].list}.${expr.field}`;
      return expr.is === "DefineRef" ? this.nameOf(this.policy.defineById[expr.define].value, env) : "";
    }

    /** A list ending in `etc` is closed for the test, unless the evaluation opens it. */
    closed(expr, test, env) {
      if (!(this.etcOpen && expr.etc && test.value === false)) return test;
      return this.value(expr.operand, env).value === NONE ? L.NO : L.unknown(L.NO_NAMES);
    }

    /** The items of a list, none of which if it is none; null if it is unknown. */
    items(binder) {
      const list = this.fact(binder.source.name).value;
      if (list === UNKNOWN) return null;
      return Array.isArray(list) ? list : [];
    }

    where(binder, env) {
      return binder.where ? this.truth(binder.where, env) : L.YES;
    }

    each(binder, item, env) {
      return { ...env, [binder.variable]: item };
    }

    /** The list, and what the rest waits for if nothing of an item is known. */
    unknownList(binder, env, read) {
      const inner = this.each(binder, { list: binder.source.name, fields: null }, env);
      const rest = L.deciders([this.where(binder, inner), read(inner)]);
      return L.unknown(L.joined([binder.source.name], rest));
    }

    every(binder, condition, env) {
      const items = this.items(binder);
      if (items === null) return this.unknownList(binder, env, condition);
      return L.all(items.map((item) => {
        const inner = this.each(binder, item, env);
        return L.any([L.not(this.where(binder, inner)), condition(inner)]);
      }));
    }

    some(binder, condition, env) {
      const items = this.items(binder);
      if (items === null) return this.unknownList(binder, env, condition);
      return L.any(items.map((item) => {
        const inner = this.each(binder, item, env);
        return L.all([this.where(binder, inner), condition(inner)]);
      }));
    }

    /** `finish(tests, values)` of the items whose `where` is not false. */
    counted(binder, read, env, finish) {
      const items = this.items(binder);
      if (items === null) return this.unknownList(binder, env, read);
      const tests = [];
      const values = [];
      for (const item of items) {
        const inner = this.each(binder, item, env);
        const test = this.where(binder, inner);
        if (test.value === false) continue;
        tests.push(test);
        values.push(read(inner));
      }
      return finish(tests, values);
    }
  }

  const waits = (one) => one.value === UNKNOWN;

  function sum(reader, expr, env) {
    const nought = new Quantity(expr.dimension, 0n, 0);
    return reader.counted(expr.binder, (inner) => reader.value(expr.value, inner), env,
      (tests, values) => (tests.some(waits)
        ? L.unknown(L.deciders([...tests, ...values]))
        : L.arithmetic(values, (...all) => all.reduce((a, b) => a.plus(b), nought))));
  }

  function count(reader, expr, env) {
    const read = (inner) => (expr.distinct ? reader.value(expr.distinct, inner) : L.YES);
    return reader.counted(expr.binder, read, env, (tests, values) => {
      const both = [...tests, ...values];
      if (both.some(waits)) return L.unknown(L.deciders(both));
      const some = values.filter((one) => one.value !== NONE).map((one) => keyOf(one.value));
      return L.outcome(number(expr.distinct ? new Set(some).size : some.length));
    });
  }

  function first(reader, expr, env) {
    const waiting = [];
    let result = null;
    for (const [value, guard] of expr.branches) {
      const test = reader.truth(guard, env);
      if (test.value === false) continue;
      result = reader.value(value, env);
      if (test.value === true) break;
      waiting.push(test, result);
      result = null;
    }
    result = result || reader.value(expr.otherwise, env);
    return waiting.length ? L.unknown(L.deciders([...waiting, result])) : result;
  }

  function includes(reader, expr, env) {
    const operand = reader.value(expr.operand, env);
    if (operand.value === NONE) return L.NO;
    if (operand.value === UNKNOWN) return operand;
    const name = reader.nameOf(expr.operand, env);
    const member = (id) => {
      const truth = operand.value.get(id);
      return truth === null ? L.unknown([`${name}.${id}`]) : L.truth(truth);
    };
    const named = expr.values.map(member);
    if (expr.quantor === "any") return L.any(named);
    if (expr.quantor === "all") return L.all(named);
    const others = reader.policy.categoryById[expr.category].values.filter((value) => {
      const kin = [value.id, ...(value.ancestors || []), ...(value.descendants || [])];
      return !kin.some((id) => expr.values.includes(id));
    });
    return L.all([L.any(named), ...others.map((value) => L.not(member(value.id)))]);
  }

  function isNone(operand, name) {
    const value = operand.value;
    if (value === UNKNOWN) return operand;
    if (value instanceof Map && ![...value.values()].includes(true)) {
      const open = [...value].filter(([, truth]) => truth === null);
      return L.unknown(open.map(([id]) => `${name}.${id}`));
    }
    return L.truth(value === NONE);
  }

  function isIn(reader, expr, env) {
    const above = reader.policy.categoryById[expr.category].above;
    const test = L.atom([reader.value(expr.operand, env)], (value) =>
      expr.values.includes(value) || above[value].some((id) => expr.values.includes(id)));
    return reader.closed(expr, test, env);
  }

  function involves(reader, expr) {
    const { sectionById, categoryById } = reader.policy;
    const state = reader.states[expr.section];
    const found = Pol.given.involved(sectionById[expr.section], reader.given, state, categoryById);
    return found === null ? L.unknown([expr.section]) : L.truth(found);
  }

  const both = (r, e, env) => [r.value(e.left, env), r.value(e.right, env)];
  const extreme = (larger, all) => all.reduce((best, one) =>
    ((larger ? one.compare(best) > 0 : one.compare(best) < 0) ? one : best));

  /** What each kind of expression comes out as. */
  const READ = {
    Constant: (r, e) => L.outcome(e.value),
    FactRef: (r, e) => r.fact(e.name),
    FieldRef: (r, e, env) => r.field(env[e.variable], e),
    ParameterRef: (r, e) => L.outcome(r.parameter(e.parameter).value),
    DefineRef: (r, e) => r.term(e.define),
    AsOf: (r) => L.outcome(r.asOf),
    Add: (r, e, env) => L.arithmetic(both(r, e, env), (a, b) => a.plus(b)),
    Subtract: (r, e, env) => L.arithmetic(both(r, e, env), (a, b) => a.minus(b)),
    Negate: (r, e, env) => L.arithmetic([r.value(e.operand, env)], (a) => a.negated()),
    ShiftDate: (r, e, env) =>
      L.arithmetic([r.value(e.base, env), r.value(e.period, env)], Pol.shift),
    Share: (r, e, env) =>
      L.arithmetic([r.value(e.ratio, env), r.value(e.base, env)], (ratio, b) => b.share(ratio)),
    Divide: (r, e, env) =>
      L.arithmetic(both(r, e, env), (a, b) => a.divide(b, e.mode, e.step.value)),
    Extreme: (r, e, env) =>
      L.arithmetic(r.values(e.operands, env), (...all) => extreme(e.larger, all)),
    YearOf: (r, e, env) => L.arithmetic([r.value(e.operand, env)], (day) => number(day.parts[0])),
    SumOf: sum,
    CountOf: count,
    FirstOf: first,
    Compare: (r, e, env) => L.atom(both(r, e, env), (a, b) => compares(e.op, a, b)),
    CompareRank: (r, e, env) => {
      const { rank } = r.policy.categoryById[e.category];
      return L.atom([r.value(e.operand, env)], (v) => compares(e.op, rank[v], rank[e.value]));
    },
    Equals: (r, e, env) => L.atom(both(r, e, env), same),
    IsIn: isIn,
    Includes: (r, e, env) => r.closed(e, includes(r, e, env), env),
    IsNone: (r, e, env) => isNone(r.value(e.operand, env), r.nameOf(e.operand, env)),
    Involves: involves,
    ProvisionApplies: (r, e) => r.applies(e.provision),
    ReadingIs: (r, e) => L.truth(e.options.includes(r.readings[e.interpretation])),
    Not: (r, e, env) => L.not(r.truth(e.operand, env)),
    And: (r, e, env) => L.all(r.truths(e.operands, env)),
    Or: (r, e, env) => L.any(r.truths(e.operands, env)),
    Every: (r, e, env) => r.every(e.binder, (inner) => r.truth(e.condition, inner), env),
    Some: (r, e, env) => r.some(e.binder, (inner) => r.truth(e.condition, inner), env),
  };

  Pol.expressions = { Reader, compares, NO_ENV };
})(globalThis.Pol);
