/// The script of every page. Nothing needs it: it colours the whole of the place that a link leads to, where the place is
/// cut in pieces, tells how many findings the filter leaves, and opens what is folded before printing. It has none of the
/// characters that XML would not have.
enum PageScript {
  /// The script.
  static let text: StaticString = """
    "use strict";
    (function () {
      function all(selector) { return Array.from(document.querySelectorAll(selector)); }
      function showTarget() {
        all(".targeted").forEach(function (piece) { piece.classList.remove("targeted"); });
        var name = location.hash.slice(1);
        if (!/^[a-z]+-?[0-9-]+$/.test(name)) { return; }
        all('[data-of~="' + name + '"]').forEach(function (piece) { piece.classList.add("targeted"); });
      }
      function isShown(entry) { return entry.getClientRects().length !== 0; }
      function countFindings() {
        var counter = document.getElementById("shown");
        if (!counter) { return; }
        var entries = all(".findings > li");
        counter.textContent = counter.dataset.words + " " + entries.filter(isShown).length + "/" + entries.length;
      }
      window.addEventListener("hashchange", showTarget);
      document.addEventListener("change", countFindings);
      all("[data-document]").forEach(function (node) {
        function light(isLit) {
          all('[data-cites="' + node.dataset.document + '"]').forEach(function (edge) {
            edge.classList.toggle("lit", isLit);
          });
        }
        ["mouseenter", "focusin"].forEach(function (event) {
          node.addEventListener(event, function () { light(true); });
        });
        ["mouseleave", "focusout"].forEach(function (event) {
          node.addEventListener(event, function () { light(false); });
        });
      });
      showTarget();
      countFindings();
    })();
    """
}
