/*
 * Exact figures and days: whole numbers of a power of ten of the base unit (BigInt), and days as
 * numbers (1 is 0001-01-01) without hours or time zones. There is no floating point anywhere.
 *
 * All of the runtime is classic script, for pages opened from disk; its one global is `Pol`.
 */
globalThis.Pol = globalThis.Pol || {};
(function (Pol) {
  "use strict";

  const BASE = {
    number: null, ratio: "%", "land area": "亩", "floor area": "平方米", money: "元",
    "period in months": "个月", "period in days": "日",
  };
  const LAST_DAY = 3652059; // 9999-12-31
  const POWERS = [1n];

  function power(exponent) {
    while (POWERS.length <= exponent) POWERS.push(POWERS[POWERS.length - 1] * 10n);
    return POWERS[exponent];
  }

  /** `n / 10**scale` base units of a dimension; `half` is half a unit of the last place written. */
  class Quantity {
    constructor(dimension, n, scale, half) {
      this.dimension = dimension;
      this.n = n;
      this.scale = scale;
      this.half = half || null;
    }

    plus(other) {
      const scale = Math.max(this.scale, other.scale);
      return new Quantity(this.dimension, this.at(scale) + other.at(scale), scale);
    }

    minus(other) {
      return this.plus(other.negated());
    }

    negated() {
      return new Quantity(this.dimension, -this.n, this.scale);
    }

    /** This times a ratio or plain number. */
    share(ratio) {
      return new Quantity(this.dimension, this.n * ratio.n, this.scale + ratio.scale);
    }

    /** The quotient rounded once to a multiple of `step`; null where there is none. */
    divide(other, mode, step) {
      if (other.n === 0n || step.n === 0n) return null;
      let top = this.n * power(other.scale + step.scale);
      let bottom = other.n * step.n * power(this.scale);
      if (bottom < 0n) [top, bottom] = [-top, -bottom];
      let steps = floorDivide(top, bottom);
      const rest = top - steps * bottom;
      if (rest !== 0n && (mode === "up" || (mode === "half up" && 2n * rest >= bottom))) steps += 1n;
      return new Quantity(step.dimension, steps * step.n, step.scale);
    }

    at(scale) {
      return scale === this.scale ? this.n : this.n * power(scale - this.scale);
    }

    /** Negative, 0 or positive, as this is less, equal or more. */
    compare(other) {
      const scale = Math.max(this.scale, other.scale);
      const a = this.at(scale);
      const b = other.at(scale);
      return a < b ? -1 : a > b ? 1 : 0;
    }

    /** The whole number of base units; a fraction is cut off downwards. */
    whole() {
      return Number(floorDivide(this.n, power(this.scale)));
    }

    /** The number in a unit `{n, scale}` in plain decimal; null where that is not finite. */
    plain(unit) {
      if (!unit) return plain(this.n, this.scale);
      let n = this.n * power(unit.scale);
      let scale = this.scale;
      let divisor = BigInt(unit.n);
      for (; divisor % 2n === 0n; scale += 1) [divisor, n] = [divisor / 2n, n * 5n];
      for (; divisor % 5n === 0n; scale += 1) [divisor, n] = [divisor / 5n, n * 2n];
      return n % divisor === 0n ? plain(n / divisor, scale) : null;
    }
  }

  function floorDivide(top, bottom) {
    const cut = top / bottom;
    return top % bottom !== 0n && top < 0n ? cut - 1n : cut;
  }

  function plain(n, scale) {
    while (scale > 0 && n % 10n === 0n) [n, scale] = [n / 10n, scale - 1];
    if (scale <= 0) return String(n);
    const digits = String(n < 0n ? -n : n).padStart(scale + 1, "0");
    return `${n < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  }

  /** A day of the calendar. */
  class Day {
    constructor(ordinal) {
      this.ordinal = ordinal;
    }

    /** From `2025-03-01`. */
    static of(iso) {
      const [year, month, day] = iso.split("-").map(Number);
      return new Day(ordinal(year, month, day));
    }

    compare(other) {
      return this.ordinal - other.ordinal;
    }

    minus(other) {
      return new Quantity("period in days", BigInt(this.ordinal - other.ordinal), 0);
    }

    get parts() {
      return civil(this.ordinal);
    }

    toString() {
      const [year, month, day] = this.parts;
      const two = (number) => String(number).padStart(2, "0");
      return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
    }
  }

  const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

  function leap(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  }

  function lastOf(year, month) {
    if (month === 2) return leap(year) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
  }

  function beforeYear(year) {
    const past = year - 1;
    return past * 365 + ((past / 4) | 0) - ((past / 100) | 0) + ((past / 400) | 0);
  }

  function ordinal(year, month, day) {
    return beforeYear(year) + BEFORE[month - 1] + (month > 2 && leap(year) ? 1 : 0) + day;
  }

  function civil(number) {
    let year = ((number / 366) | 0) + 1;
    while (beforeYear(year + 1) < number) year += 1;
    let month = 1;
    while (month < 12 && ordinal(year, month + 1, 1) <= number) month += 1;
    return [year, month, number - ordinal(year, month, 1) + 1];
  }

  /** A day moved by a period of months or days, which may be negative; null beyond the calendar. */
  function shift(day, period) {
    const count = period.whole();
    if (period.dimension !== "period in months") {
      const moved = day.ordinal + count;
      return moved >= 1 && moved <= LAST_DAY ? new Day(moved) : null;
    }
    const [year, month, date] = day.parts;
    const index = year * 12 + month - 1 + count;
    const to = Math.floor(index / 12);
    if (to < 1 || to > 9999) return null;
    const inMonth = index - to * 12 + 1;
    return new Day(ordinal(to, inMonth, Math.min(date, lastOf(to, inMonth))));
  }

  /** The next working day from `day` on, and whether the calendar knows it. */
  function roll(day, calendar) {
    for (let at = day.ordinal; ; at += 1) {
      if (at < calendar.from || at > calendar.to) return [day, false];
      const weekday = (at + 6) % 7; // 0 is Monday
      if (calendar.work.has(at) || (weekday < 5 && !calendar.off.has(at))) return [new Day(at), true];
    }
  }

  /** The unit of a dimension with this symbol or synonym, in any case; undefined if there is none. */
  function unitNamed(symbol, dimension) {
    const low = symbol.toLowerCase();
    return Pol.units.find((unit) => unit.dimension === dimension && unit.names.includes(low));
  }

  Object.assign(Pol, { Quantity, Day, BASE, shift, roll, unitNamed });
})(globalThis.Pol);

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

/* Facts as given: sections, sets with their ancestors, lists; and what is assumed of silence. */
(function (Pol) {
  "use strict";

  const { NONE, UNKNOWN } = Pol;

  /** A section is `none`, `unknown`, `absent` (assumed so, as nothing of it is given) or `open`. */
  function sectionState(section, given, assumptions) {
    const stated = given.sections[section.id];
    if (stated !== undefined) return stated;
    const silent = section.facts.every((fact) => !(`${section.id}.${fact.id}` in given.facts));
    return assumptions && section.assumed_absent && silent ? "absent" : "open";
  }

  /** The assumptions that stood, sorted: sections assumed absent, facts assumed no. */
  function stood(policy, given) {
    const names = [];
    for (const section of policy.sections) {
      const state = sectionState(section, given, true);
      if (state === "absent") names.push(section.id);
      if (state !== "open") continue;
      for (const fact of section.facts) {
        const name = `${section.id}.${fact.id}`;
        if (fact.assumed_no && !fact.default && !(name in given.facts)) names.push(name);
      }
    }
    return names.sort();
  }

  /** One truth (null: unknown) per value: a yes brings its ancestors', a no that of all under it. */
  function members(given, category) {
    const truths = new Map();
    for (const value of category.values) {
      const below = [value.id, ...(value.descendants || [])];
      const above = [value.id, ...(value.ancestors || [])];
      if (below.some((id) => given.yes.includes(id))) truths.set(value.id, true);
      else if (above.some((id) => given.no.includes(id))) truths.set(value.id, false);
      else truths.set(value.id, given.open ? null : false);
    }
    return truths;
  }

  /** A given value as it is read: an empty list or set is none, a set all open is unknown. */
  function held(name, value, kind, categories) {
    if (Array.isArray(value)) {
      return value.length ? value.map((fields) => ({ list: name, fields })) : NONE;
    }
    if (value.yes === undefined) return value;
    const truths = members(value, categories[kind.category]);
    const seen = [...truths.values()];
    if (seen.every((one) => one === false)) return NONE;
    return seen.every((one) => one === null) ? UNKNOWN : truths;
  }

  /** Whether the project involves a section (null: unknown): by what is given alone. */
  function involved(section, given, state, categories) {
    if (state === "none" || state === "absent") return false;
    let waits = false;
    for (const fact of section.facts) {
      const name = `${section.id}.${fact.id}`;
      const value = name in given.facts
        ? held(name, given.facts[name], fact.type, categories)
        : UNKNOWN;
      const some = value instanceof Map ? [...value.values()].includes(true) : value !== NONE;
      if (value !== UNKNOWN && some) return true;
      if (value === UNKNOWN || value instanceof Map) waits = true;
    }
    return waits ? null : false;
  }

  /** Typed values from plain data: `{n, scale, dimension}`, `{day}`, sets, lists, words. */
  function typed(value) {
    if (Array.isArray(value)) return value.map(typedFields);
    if (value === null || typeof value !== "object") return value;
    if (value.none) return NONE;
    if (value.unknown) return UNKNOWN;
    if (value.day) return new Pol.Day(value.day);
    if (value.n === undefined) return value;
    const half = value.half && { n: BigInt(value.half[0]), scale: value.half[1] };
    return new Pol.Quantity(value.dimension, BigInt(value.n), value.scale || 0, half);
  }

  function typedFields(fields) {
    return Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, typed(value)]));
  }

  /** Facts `{facts, sections}` from their plain data, as they travel between programs. */
  function factsOf(plain) {
    return { facts: typedFields(plain.facts || {}), sections: plain.sections || {} };
  }

  Pol.given = { sectionState, stood, held, involved, typed };
  Pol.factsOf = factsOf;
})(globalThis.Pol);

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

/* The walk through a provision: which statuses are possible, and which facts decide. */
(function (Pol) {
  "use strict";

  const { UNKNOWN } = Pol;
  const L = Pol.logic;
  const C = Pol.clauses;
  const { NO_ENV } = Pol.expressions;

  const STATUSES = [
    "applies", "referred", "not_met", "violated", "excepted", "not_applicable", "undetermined",
    "not_in_force",
  ];
  const ENTITLEMENTS = ["permit", "grant", "encourage", "relieve"];
  const DUTIES = ["oblige", "prohibit", "commit"];
  const IDLE = ["not_in_force", "not_applicable", "excepted"];

  /** Possible statuses and what is missing; the status is the only one possible. */
  function answer(possible, missing) {
    const listed = STATUSES.filter((status) => possible.includes(status));
    const status = listed.length === 1 ? listed[0] : "undetermined";
    return { status, possible: listed, missing: listed.length > 1 ? missing : L.NO_NAMES };
  }

  function covers(window, day) {
    if (!window) return true;
    return (!window.start || window.start.compare(day) <= 0)
      && (!window.end || day.compare(window.end) <= 0);
  }

  /** The version in force, else the one that ended last, else the first to begin. */
  function shown(versions, day) {
    const now = versions.find((one) => covers(one.window, day));
    if (now) return now;
    const at = (date) => (date ? date.ordinal : 0);
    const past = versions.filter((one) => one.window.end && one.window.end.compare(day) < 0);
    if (past.length) {
      return past.reduce((a, b) => (at(b.window.end) > at(a.window.end) ? b : a));
    }
    return versions.reduce((a, b) => (at(b.window.start) < at(a.window.start) ? b : a));
  }

  /** One version of each id, where the first of them is written. */
  function inOrder(written, day) {
    const byId = new Map();
    for (const one of written) byId.set(one.id, [...(byId.get(one.id) || []), one]);
    return [...byId.values()].map((versions) => shown(versions, day));
  }

  /** A policy for one project on one day under one reading, without marks. */
  class Case {
    constructor(policy, given, asOf, readings, assumptions, etcOpen) {
      this.policy = policy;
      this.asOf = asOf;
      this.reader = new Pol.expressions.Reader(
        policy, given, asOf, readings, assumptions, Boolean(etcOpen),
        (ref) => this.within(ref, ["applies"]),
      );
      this.measures = inOrder(policy.measures, asOf);
      this.provisions = new Map();
      for (const measure of this.measures) {
        for (const provision of inOrder(measure.provisions, asOf)) {
          const key = `${measure.id}.${provision.id}`;
          this.provisions.set(key, { key, measure, provision });
        }
      }
      this.winners = new Map();
      for (const one of this.provisions.values()) {
        for (const over of new Set(one.provision.prevails || [])) {
          this.winners.set(over, [...(this.winners.get(over) || []), one]);
        }
      }
      this.answers = new Map();
    }

    /** Whether a provision's status is one of these; one that is not shown is not in force. */
    within(name, wanted) {
      const one = this.provisions.get(name);
      const { possible, missing } = one ? this.answer(one) : answer(["not_in_force"], L.NO_NAMES);
      const held = possible.filter((status) => wanted.includes(status)).length;
      if (held === possible.length) return L.YES;
      return held ? L.unknown(missing) : L.NO;
    }

    /** Of the measure, of the provision, then of each provision that prevails over it. */
    exceptions({ key, measure, provision }) {
      const own = [...(measure.exceptions || []), ...(provision.exceptions || [])];
      const found = own.map((one) => ({
        report: { id: one.id, label: one.label, because: one.because || null },
        holds: this.reader.truth(one.when),
      }));
      for (const winner of this.winners.get(key) || []) {
        const { norm, label } = winner.provision;
        const wanted = norm === "prohibit" ? ["violated"] : ["applies"];
        if (norm === "oblige") wanted.push("violated");
        const report = { id: winner.key, label, because: null };
        found.push({ report, holds: this.within(winner.key, wanted) });
      }
      return found;
    }

    /** Every `applies when`, `when` and `while`, and a deadline with something to run on. */
    scope({ measure, provision }, clock) {
      const written = [this.policy.applies, measure.applies, provision.when];
      const conditions = [
        ...written.filter(Boolean), ...(measure.whiles || []), ...(provision.whiles || []),
      ];
      const parts = clock ? clock.parts.map((part) => L.not(C.isNone(part))) : [];
      return L.all([...this.reader.truths(conditions, NO_ENV), ...parts]);
    }

    clock({ provision }) {
      return provision.deadline ? C.clockOf(this.reader, provision.deadline) : null;
    }

    tests({ provision }) {
      return [
        ...(provision.requirements || []).map((one) => C.requirementTest(this.reader, one)),
        ...(provision.limits || []).map((one) => C.limitTest(this.reader, one)),
      ];
    }

    /** Its `breached when`, or a limit that fails unwaived. */
    breached(one) {
      const { breached } = one.provision;
      const when = breached ? this.reader.truth(breached) : L.NO;
      return L.any([when, ...this.tests(one).map((test) => test.broken)]);
    }

    answer(one) {
      let found = this.answers.get(one.key);
      if (found === undefined) {
        found = this.walk(one);
        this.answers.set(one.key, found);
      }
      return found;
    }

    walk(one) {
      const { norm, window } = one.provision;
      if (!covers(window, this.asOf)) return answer(["not_in_force"], L.NO_NAMES);
      const clock = this.clock(one);
      const scope = this.scope(one, clock);
      if (scope.value === false) return answer(["not_applicable"], L.NO_NAMES);
      const excepted = L.any(this.exceptions(one).map((exception) => exception.holds));
      if (excepted.value === true) return answer(["excepted"], L.NO_NAMES);
      let [broken, strict, inPrinciple] = [L.NO, L.YES, L.YES];
      if (norm === "oblige" || norm === "prohibit") {
        broken = L.any([this.breached(one), clock ? clock.broken : L.NO]);
      } else if (ENTITLEMENTS.includes(norm)) {
        const tests = this.tests(one);
        const of = (kind) =>
          L.all(tests.filter((test) => test.inPrinciple === kind).map((test) => test.satisfied));
        [strict, inPrinciple] = [of(false), of(true)];
      }
      return staged([
        [scope, false, "not_applicable"],
        [excepted, true, "excepted"],
        [broken, true, "violated"],
        [strict, false, "not_met"],
        [inPrinciple, false, "referred"],
      ]);
    }
  }

  /** Stages in the order in which they end the walk: each that may end it makes a status possible. */
  function staged(stages) {
    const possible = [];
    let missing = L.NO_NAMES;
    for (const [outcome, ending, status] of stages) {
      if (outcome.value === ending) return answer([...possible, status], missing);
      if (outcome.value !== UNKNOWN) continue;
      possible.push(status);
      missing = L.joined(missing, outcome.missing);
    }
    return answer([...possible, "applies"], missing);
  }

  /** Where a duty stands; null where it is none, or idle. */
  function dutyState(norm, possible, breached, clock, fulfilled) {
    const idle = possible.filter((status) => IDLE.includes(status)).length;
    if (!DUTIES.includes(norm) || idle === possible.length) return null;
    if (idle) return "unknown";
    const [late, overdue, inTime] = clock
      ? [clock.late, clock.overdue, clock.inTime]
      : [L.NO, L.NO, L.NO];
    const broken = [["breached", breached], ["overdue", overdue], ["late", late]];
    const now = broken.find(([, one]) => one.value === true);
    if (now) return now[0];
    const met = norm === "prohibit" ? L.YES : L.any([fulfilled, inTime]);
    if (met.value === UNKNOWN || broken.some(([, one]) => one.value === UNKNOWN)) return "unknown";
    return met.value ? "met" : "due";
  }

  // --- measures --------------------------------------------------------------------------------

  const RANKS = {
    violated: 0, referred: 2, not_met: 3, excepted: 5, not_applicable: 6, not_in_force: 8,
  };

  function rank(norm, status, onlyBans) {
    if (status !== "applies") return RANKS[status];
    if (ENTITLEMENTS.includes(norm) || norm === "programme") return 1;
    return norm === "prohibit" && !onlyBans ? 7 : 4;
  }

  /** A measure's answer: the status of the lowest rank among `{norm, answer}` of its provisions. */
  function measureAnswer(parts) {
    const out = ({ answer: { possible } }) => possible.length === 1 && possible[0] === "not_in_force";
    const ruling = parts.filter((part) => !out(part) && part.norm !== "programme");
    const counted = ruling.length ? parts.filter((part) => part.norm !== "programme") : parts;
    const onlyBans = ruling.length > 0 && ruling.every((part) => part.norm === "prohibit");
    const ranks = counted.map(({ norm, answer: { possible } }) =>
      possible.map((status) => [status, rank(norm, status, onlyBans)]));
    const highest = ranks.map((own) => Math.max(...own.map(([, at]) => at)));
    const lowest = ranks.map((own) => Math.min(...own.map(([, at]) => at)));
    const reached = (i, at) => highest.every((high, j) => j === i || high >= at);

    const possible = ranks.flatMap((own, i) =>
      own.filter(([, at]) => reached(i, at)).map(([status]) => status));
    const found = answer(possible, L.NO_NAMES);
    if (found.possible.length === 2 && found.possible.every((one) => IDLE.slice(1).includes(one))) {
      return answer(["not_applicable"], L.NO_NAMES);
    }
    const missing = counted
      .filter((_, i) => reached(i, lowest[i]))
      .reduce((names, part) => L.joined(names, part.answer.missing), L.NO_NAMES);
    return answer(possible, missing);
  }

  Pol.walk = { Case, STATUSES, ENTITLEMENTS, covers, dutyState, measureAnswer };
})(globalThis.Pol);

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

/* The sums behind figures, as formulas with the figures put in: `(1000 − 200) × 30% = 240 亩`. */
(function (Pol) {
  "use strict";

  const { Quantity, Day } = Pol;
  const { NO_ENV } = Pol.expressions;
  const { covers } = Pol.walk;
  const MOST = 8; // terms of a sum that are still read at a glance
  const BINDS = { "+": 1, "−": 1, "×": 2, "÷": 2 };

  // --- what is put in ----------------------------------------------------------------------------

  /** A figure `{value, sign, terms}` with those that it is worked out from; `named`: by a fact. */
  function figure(reader, expr, env) {
    const { value } = reader.value(expr, env);
    if (!(value instanceof Quantity || value instanceof Day)) return { value: null };
    if (expr.is === "DefineRef") {
      return figure(reader, reader.policy.defineById[expr.define].value, env);
    }
    if (expr.is === "FactRef" || expr.is === "FieldRef") return { value, named: true };
    if (expr.is === "SumOf") return { value, sign: "+", terms: counted(reader, expr, env) };
    if (!PARTS[expr.is]) return { value };
    const [sign, parts] = PARTS[expr.is](expr, reader, env, value);
    const terms = parts.map((part) => figure(reader, part, env));
    const rounded = expr.is === "Divide" ? { mode: expr.mode, step: expr.step.value } : null;
    return { value, sign, terms, rounded };
  }

  /** The sign between the parts of an expression; none before the one that was chosen of them. */
  const PARTS = {
    Add: (e) => ["+", [e.left, e.right]],
    Subtract: (e) => ["−", [e.left, e.right]],
    Negate: (e) => ["−", [e.operand]],
    ShiftDate: (e) => ["+", [e.base, e.period]],
    Share: (e) => ["×", [e.base, e.ratio]],
    Divide: (e) => ["÷", [e.left, e.right]],
    Extreme: (e, reader, env, value) =>
      ["", [e.operands.find((one) => reader.value(one, env).value.compare(value) === 0)]],
    FirstOf: (e, reader, env) => {
      const held = e.branches.find(([, guard]) => reader.truth(guard, env).value === true);
      return ["", [held ? held[0] : e.otherwise]];
    },
  };

  function counted(reader, { binder, value }, env) {
    return (reader.items(binder) || [])
      .map((item) => reader.each(binder, item, env))
      .filter((inner) => reader.where(binder, inner).value === true)
      .map((inner) => figure(reader, value, inner));
  }

  /** What a choice chose, and the one term of a sum of one. */
  function behind(one) {
    let found = one;
    while (found.terms && found.terms.length === 1 && found.sign !== "−") [found] = found.terms;
    return found;
  }

  /** Whether the figures behind one are shown; those behind a fact or a rounding are not. */
  const opens = (one) => Boolean(one.terms && !one.rounded && one.terms.length <= MOST);

  /** The figures that take the unit of the result. */
  function quantities(one) {
    const node = behind(one);
    const found = node.value instanceof Quantity ? [node.value] : [];
    if (opens(node)) found.push(...node.terms.flatMap(quantities));
    return found.filter((q) => q.dimension === found[0].dimension);
  }

  // --- in words ----------------------------------------------------------------------------------

  /** The unit that all figures are finite in: this one, else the base unit. */
  function unitFor(symbol, found) {
    if (!found.length) return null;
    const { dimension } = found[0];
    const unit = symbol ? Pol.unitNamed(symbol, dimension) : null;
    const finite = unit && found.every((one) => one.plain(unit) !== null);
    return finite ? unit.symbol : Pol.BASE[dimension];
  }

  function written(q, symbol, n) {
    if (q.dimension === "number") return q.plain(null);
    const unit = Pol.unitNamed(symbol || Pol.BASE[q.dimension], q.dimension);
    const number = q.plain(unit);
    if (q.dimension === "ratio") return `${number}%`;
    const [zh, one, many] = unit.names;
    return `${number} ${n === 0 ? zh : number === "1" ? one : many}`;
  }

  /** Writes figures in the unit that they share, in Chinese (0) or English (1). */
  class Style {
    constructor(unit, n) {
      this.unit = unit;
      this.n = n;
    }

    /** The sum behind a figure, without its result. */
    plain(one) {
      const node = behind(one);
      if (!node.terms || node.terms.length > MOST || !node.terms.length) return this.text(node, true);
      const [first, ...others] = node.terms;
      if (node.rounded && others[0].value.dimension === "number" && isOne(others[0].value)) {
        return this.inner(first); // rounded, and that is all
      }
      if (!others.length) return `−${this.within(first, 3)}`;
      const strength = BINDS[node.sign];
      // Subtraction and division take their right side as a whole.
      const right = strength + (node.sign === "−" || node.sign === "÷" ? 1 : 0);
      const parts = [this.within(first, strength), ...others.map((t) => this.within(t, right))];
      return parts.join(` ${node.sign} `);
    }

    inner(one) {
      const node = behind(one);
      return opens(node) ? this.plain(node) : this.text(node, true);
    }

    within(one, strength) {
      const node = behind(one);
      const text = this.inner(node);
      if (!opens(node) || !node.terms.length) return text;
      const own = node.terms.length === 1 ? 3 : BINDS[node.sign];
      return own < strength ? `(${text})` : text;
    }

    /** A figure; `bare` without the shared unit. */
    text({ value }, bare) {
      if (value instanceof Day) return value.toString();
      if (value.dimension === "ratio") return written(value, null, this.n);
      const fits = this.unit !== null && unitFor(this.unit, [value]) === this.unit;
      const text = written(value, fits ? this.unit : null, this.n);
      return bare && fits ? text.split(" ")[0] : text;
    }
  }

  const isOne = (q) => q.compare(new Quantity("number", 1n, 0)) === 0;

  /** The figures put in and what they make; null where nothing was worked out. */
  function told(one, unit, n) {
    const node = behind(one);
    if (!node.terms || (node.terms.length < 2 && node.sign !== "−")) return null;
    const style = new Style(unitFor(unit, quantities(node)), n);
    const text = `${style.plain(node)} = ${style.text(node, false)}`;
    if (!node.rounded) return text;
    const { mode, step } = node.rounded;
    const how = `${Pol.rounded[mode][n]} ${written(step, null, n)}`;
    return text + (n === 0 ? `（${how}）` : ` (${how})`);
  }

  // --- of a measure ------------------------------------------------------------------------------

  function* ofProvision(reader, { limits = [], amounts = [] }, n) {
    for (const limit of limits) {
      const report = Pol.clauses.limitReport(reader, limit);
      let env = NO_ENV;
      if (limit.each) {
        if (report.item === null) continue;
        env = reader.each(limit.each, reader.items(limit.each)[report.item - 1], NO_ENV);
      }
      const unit = [report.value, report.bound].map((one) => one && one.unit).find(Boolean);
      for (const expr of [limit.value, limit.bound]) {
        yield [limit.id, told(figure(reader, expr, env), unit || null, n)];
      }
    }
    for (const amount of amounts) {
      yield [amount.id, told(figure(reader, amount.value, NO_ENV), null, n)];
    }
  }

  /** The sums of a measure's limits and amounts in force, by `21.other_urgent.area`; `n` 0 or 1. */
  function sums(policy, facts, asked, measure, n) {
    const theCase = Pol.caseOf(policy, facts, asked);
    const found = {};
    for (const one of theCase.provisions.values()) {
      if (one.measure.id !== measure || !covers(one.provision.window, theCase.asOf)) continue;
      for (const [id, text] of ofProvision(theCase.reader, one.provision, n)) {
        if (text) found[`${one.key}.${id}`] = [...(found[`${one.key}.${id}`] || []), text];
      }
    }
    return found;
  }

  Pol.sums = sums;
})(globalThis.Pol);
