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
