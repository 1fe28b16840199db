// Hosts take arrows, letters and Space for themselves: keys pressed in the widget stay in it. Escape is the page's,
// unless it closes something of ours.

/** Hears of each event of a key inside the widget. */
export const keepKey = (event) => {
  const chord = event.ctrlKey || event.metaKey || event.altKey;
  const isTheirs = event.key === 'Tab' || (event.key === 'Escape' && !event.currentTarget.querySelector(':popover-open'));
  if (!chord && !isTheirs) event.stopPropagation();
};
