// Leaves, in the table of measures, those that may concern what was chosen.
(function () {
  "use strict";
  var form = document.querySelector(".filters");
  if (!form) return;
  var shown = form.querySelector(".shown");
  var chosen = Array.prototype.slice.call(form.querySelectorAll("select"));
  var rows = Array.prototype.slice.call(document.querySelectorAll("tr[data-concerns]"));

  // A row's cells: for each facet `*`, or the numbers of the values it may concern.
  function concerns(row, select) {
    if (!select.value) return true;
    var cell = row.dataset.concerns.split(";")[Number(select.dataset.facet)];
    return cell === "*" || cell.split(",").indexOf(select.value) >= 0;
  }

  function show() {
    var count = 0;
    rows.forEach(function (row) {
      row.hidden = !chosen.every(function (select) { return concerns(row, select); });
      if (!row.hidden) count += 1;
    });
    shown.textContent = form.dataset.shown.replace("#", String(count));
  }

  form.hidden = false;
  form.addEventListener("change", show);
  form.addEventListener("reset", function () { window.setTimeout(show, 0); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  show();
}());
