"""What is asked of a page in the browser, in its own language: each gives a list of what is wrong."""

# The least contrast of any text, after WCAG 2.2 (1.4.3): 4.5, and 3 for large letters.
CONTRAST = """
(() => {
  const channel = value => { value /= 255; return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4; };
  const light = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const parse = text => (text.match(/[0-9.]+/g) || [0, 0, 0, 0]).map(Number);
  const over = (top, bottom) => { const a = top[3] ?? 1; return [0, 1, 2].map(i => top[i] * a + bottom[i] * (1 - a)); };
  const ground = element => {
    const layers = [];
    for (let node = element; node; node = node.parentElement) layers.push(parse(getComputedStyle(node).backgroundColor));
    return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
  };
  const bad = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || ["SCRIPT", "STYLE", "title"].includes(element.tagName)) continue;
    if (!element.getClientRects().length) continue;
    const style = getComputedStyle(element);
    const below = ground(element);
    const ink = over(parse(element instanceof SVGElement ? style.fill : style.color), below);
    const [one, other] = [light(ink), light(below)].sort((a, b) => b - a);
    const ratio = (one + 0.05) / (other + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5)) bad.push(`${ratio.toFixed(2)} ${element.className} “${walker.currentNode.data.trim().slice(0, 30)}”`);
  }
  return [...new Set(bad)];
})()
"""

LANDMARKS = """
(() => {
  const bad = [];
  const one = (selector, count = 1) => {
    const found = document.querySelectorAll(selector).length;
    if (found !== count) bad.push(`${selector}: ${found}`);
  };
  one("main"); one("body > header"); one("body > footer"); one("h1"); one("html[lang]"); one("head > title");
  one("nav:not([aria-label])", 0); one("section:not([aria-labelledby])", 0); one("svg[role=img]:not([aria-label])", 0);
  let last = 0;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const level = Number(heading.tagName[1]);
    if (level > last + 1) bad.push(`${heading.tagName} after H${last}: ${heading.textContent}`);
    last = level;
  }
  for (const node of document.querySelectorAll("[aria-labelledby]")) {
    if (!document.getElementById(node.getAttribute("aria-labelledby"))) bad.push(node.outerHTML.slice(0, 60));
  }
  for (const input of document.querySelectorAll("input")) if (!input.labels.length) bad.push(input.outerHTML);
  for (const link of document.querySelectorAll("a")) {
    if (!(link.getAttribute("aria-label") || link.textContent).trim()) bad.push(`empty link ${link.outerHTML}`);
  }
  return bad;
})()
"""

# Words of the axis that stand on each other.
OVERLAP = """
(() => {
  const texts = [...document.querySelectorAll(".plot text.tick")].filter(node => getComputedStyle(node).display !== "none");
  const boxes = texts.map(node => [node.textContent, node.getBoundingClientRect()]);
  return boxes.slice(1).filter(([, box], index) => box.left < boxes[index][1].right + 2).map(([text]) => text);
})()
"""

OVERFLOW = """
[...document.querySelectorAll("body *")].filter(node => {
  const box = node.getBoundingClientRect();
  // Spaces at the end of a line hang over its edge; letters do not.
  const isInline = getComputedStyle(node).display === "inline";
  return !isInline && box.right > document.documentElement.clientWidth + 1 && box.width && !node.closest(".scroll, svg, .hidden, .skip");
}).map(node => node.outerHTML.slice(0, 90)).slice(0, 5)
"""
