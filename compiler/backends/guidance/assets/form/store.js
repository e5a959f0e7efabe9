/* What is kept on the computer, only when asked: one entry a policy, in the browser's store. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const key = (policy) => `pol-form/${policy}`;

  /** Keeps a project; false where the browser does not allow it. */
  function keep(policy, project) {
    try {
      localStorage.setItem(key(policy), JSON.stringify(project));
      return true;
    } catch {
      return false;
    }
  }

  /** The project that was kept, null where there is none or it is not one of ours. */
  function kept(policy) {
    try {
      const found = JSON.parse(localStorage.getItem(key(policy)));
      const blank = form.project.blank();
      const same = found && Object.keys(blank).every((name) => typeof found[name] === typeof blank[name]);
      return same ? { ...blank, ...found } : null;
    } catch {
      return null;
    }
  }

  function forget(policy) {
    try {
      localStorage.removeItem(key(policy));
      return true;
    } catch {
      return false;
    }
  }

  form.store = { keep, kept, forget };
})(Pol.form);
