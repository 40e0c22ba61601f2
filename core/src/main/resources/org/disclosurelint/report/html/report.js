// Shows one page at a time, filters, and tells of a mark on the words what was found. Without it the page reads from top to bottom.
(() => {
  "use strict";
  const all = (query, within = document) => [...within.querySelectorAll(query)];
  const named = (id) => document.getElementById(id);
  const pages = all(".page");
  const marks = all("a.mark");
  const findings = new Map(all("main li.finding").map((f) => [f.id, f]));
  const filter = named("filter");
  const panel = named("panel");
  const body = named("panel-body");
  const root = document.documentElement;
  let from = null;

  const decode = (hash) => {
    try {
      return decodeURIComponent(hash.slice(1));
    } catch {
      return "";
    }
  };

  // ---- pages
  const show = () => {
    const target = named(decode(location.hash));
    const page = (target && target.closest(".page")) || named("run");
    if (!target && location.hash.length > 1 && root.classList.contains("js")) return;
    for (const p of pages) p.classList.toggle("current", p === page);
    root.dataset.page = page.id;
    light(target);
    if (target && target !== page) {
      target.scrollIntoView({ block: target.matches("h3") ? "start" : "center" });
    } else {
      scrollTo(0, 0);
    }
    // The place of a finding in the release is named right before its mark.
    let mark = target && target.id.endsWith("-at") ? target : null;
    while (mark && !mark.matches("a.mark")) mark = mark.nextElementSibling;
    if (mark) mark.focus({ preventScroll: true });
    if (target && target.matches("[tabindex]") && !target.matches("main")) target.focus({ preventScroll: true });
    count();
  };

  // A statement or a risk factor, to which the disclosure map leads.
  const light = (target) => {
    for (const lit of all(".lit")) lit.classList.remove("lit");
    const place = target && /-[sr]\d+$/.test(target.id) && target.closest(".release") ? target.id : null;
    if (!place) return;
    for (const words of all("[data-l]", target.closest(".release"))) {
      words.classList.toggle("lit", words.dataset.l.split(" ").includes(place));
    }
  };

  // ---- filter
  const passes = (finding) => {
    const data = finding.dataset;
    const state = filter.elements.state.value;
    return (
      [...filter.elements.severity].some((box) => box.checked && box.value === data.severity) &&
      (filter.elements.rule.value === "" || filter.elements.rule.value === data.rule) &&
      (filter.elements.part.value === "" || filter.elements.part.value === data.part) &&
      (state === "" || (state === "open") === (data.state === "open"))
    );
  };
  const shownOf = (mark) => mark.dataset.f.split(" ").filter((id) => findings.has(id) && !findings.get(id).hidden);
  const apply = () => {
    for (const finding of findings.values()) finding.hidden = !passes(finding);
    for (const rule of all("main .rule")) rule.hidden = !all("li.finding", rule).some((f) => !f.hidden);
    for (const mark of marks) {
      const off = shownOf(mark).length === 0;
      mark.classList.toggle("off", off);
      if (off) mark.setAttribute("tabindex", "-1");
      else if ("first" in mark.dataset) mark.removeAttribute("tabindex");
    }
    close();
    count();
  };
  const count = () => {
    const page = pages.find((p) => p.classList.contains("current"));
    const here = page && page.id !== "run" ? all("li.finding", page) : [...findings.values()];
    const shown = here.filter((f) => !f.hidden).length;
    named("shown").textContent = `${shown} of ${here.length} findings shown`;
  };

  // ---- the panel
  const open = (mark, ids) => {
    from = mark;
    body.replaceChildren();
    for (const id of ids) {
      const finding = findings.get(id);
      const card = document.createElement("article");
      card.className = `card ${finding.className}`;
      const rule = finding.closest(".rule");
      const what = document.createElement("div");
      what.append(...[...finding.childNodes].map((n) => n.cloneNode(true)));
      card.append(rule.querySelector(".about").cloneNode(true), what, rule.querySelector(".why").cloneNode(true));
      for (const copy of all("[id]", card)) copy.removeAttribute("id");
      body.append(card);
    }
    for (const m of all("a.mark.current")) m.classList.remove("current");
    mark.classList.add("current");
    panel.hidden = false;
    panel.scrollTop = 0;
    panel.focus({ preventScroll: true });
    mark.scrollIntoView({ block: "nearest" });
  };
  const close = () => {
    if (panel.hidden) return;
    panel.hidden = true;
    for (const m of all("a.mark.current")) m.classList.remove("current");
    if (from) from.focus();
    from = null;
  };
  const step = (by) => {
    const page = from && from.closest(".page");
    if (!page) return;
    const stops = all("a.mark", page).filter((m) => !m.classList.contains("off") && "first" in m.dataset);
    const at = stops.indexOf(from);
    const next = stops[(at + by + stops.length) % stops.length];
    if (next) {
      open(next, shownOf(next));
      next.scrollIntoView({ block: "center" });
    }
  };

  document.addEventListener("click", (event) => {
    const mark = event.target.closest("a.mark");
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const ids = shownOf(mark);
    if (ids.length) open(mark, ids);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  named("close").addEventListener("click", close);
  named("next").addEventListener("click", () => step(1));
  named("previous").addEventListener("click", () => step(-1));
  filter.addEventListener("change", apply);
  filter.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", () => {
    panel.hidden = true;
    show();
  });

  // ---- print: what is folded is opened, and folded again
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all("details:not([open])");
    for (const fold of folded) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of folded) fold.open = false;
  });

  // What stays at its place below the bar must know how high it is.
  const measure = () => root.style.setProperty("--bar", `${document.querySelector(".bar").offsetHeight}px`);
  addEventListener("resize", measure);

  filter.hidden = false;
  root.classList.add("js");
  measure();
  apply();
  show();
})();
