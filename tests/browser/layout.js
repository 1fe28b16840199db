// What is wrong with the layout of the screen on show, a line for each thing; `root` is the shadow root of the widget.
const found = new Set();
const all = [...root.querySelectorAll('.srm *')].filter((it) => !it.closest('.srm-sr, .srm-pause, svg'));
const name = (it) => it.outerHTML.slice(0, 90);
const { left, right } = root.host.getBoundingClientRect();
const isOut = (box) => box.left < box.right && (box.left < left - 1 || box.right > right + 1);

if (document.scrollingElement.scrollWidth > innerWidth) found.add('the page is too wide');
for (const it of all) {
  if (isOut(it.getBoundingClientRect())) found.add(`too wide: ${name(it)}`);
  const hides = ['hidden', 'clip'].includes(getComputedStyle(it).overflowX) && it.clientWidth > 1;
  if (hides && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1)) found.add(`cut: ${name(it)}`);
}

// The texts that eyes read, each with the box of every line. Runs of one paragraph are neighbours by right.
const texts = [];
const walker = document.createTreeWalker(root.querySelector('.srm'), NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const text = walker.currentNode;
  const parent = text.parentElement;
  let block = parent;
  while (/^(inline|contents)/.test(getComputedStyle(block).display)) block = block.parentElement;
  let isClipped = false;
  for (let it = parent; it !== block.parentElement; it = it.parentElement) isClipped ||= getComputedStyle(it).clipPath !== 'none';
  if (!text.data.trim() || isClipped || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
  const range = document.createRange();
  range.selectNodeContents(text);
  const lines = [...range.getClientRects()].filter((box) => box.width > 0.5);
  if (!lines.length) continue;
  const svg = parent.closest('svg');
  const size = parseFloat(getComputedStyle(parent).fontSize) * (svg ? Math.abs(svg.getScreenCTM().a) : 1);
  // Paper is measured in another unit.
  if (size < 11.9 && !matchMedia('print').matches) found.add(`only ${size} px high: ${name(parent)}`);
  if (lines.some(isOut)) found.add(`text too wide: ${name(parent)}`);
  if (svg) continue;
  const sides = block.getBoundingClientRect();
  if (lines.some((line) => line.left < sides.left - 1 || line.right > sides.right + 1)) found.add(`text leaves its box: ${name(parent)}`);
  if (lines.length > Math.max(2, text.data.length / 3)) found.add(`letter below letter, ${lines.length} lines: ${name(parent)}`);
  texts.push({ parent, block, lines, at: parent.closest('.srm-pop, .srm-panel, .srm-pick')?.className });
}

// Boxes of lines are higher than their letters, so those of two rows may touch.
// What is explained lies above all, and an open panel above what asks for one.
const isCovered = (one, two) => one.at !== two.at && [one.at, two.at].some((at) => at === 'srm-pop')
  || one.at === 'srm-pick' && two.at === 'srm-panel' || one.at === 'srm-panel' && two.at === 'srm-pick';
const share = (one, two) => Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 0.3 * Math.min(one.height, two.height);
const gap = (one, two) => Math.max(one.left, two.left) - Math.min(one.right, two.right);
texts.forEach((one, at) => {
  for (const two of texts.slice(at + 1)) {
    if (one.block === two.block || isCovered(one, two)) continue;
    if (one.lines.some((line) => two.lines.some((other) => share(line, other) && gap(line, other) < 3.9))) {
      found.add(`too close: ${name(one.parent)} and ${name(two.parent)}`);
    }
  }
});
return [...found].slice(0, 6);
