// What is said under a widget when something of it is missing.

/** Says under the widget what is missing, and lets the reader try again where that can help. */
export const notice = (root, text, error, retry) => {
  console.error(`shared-responsibility: ${text}`, error);
  if (root.querySelector('.srm-notice')) return;
  // An alert is said although it comes with its words.
  const box = Object.assign(document.createElement('div'), { className: 'srm-notice', role: 'alert' });
  const line = Object.assign(document.createElement('p'), { textContent: text });
  box.append(line);
  if (retry) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Try again' });
    button.className = 'srm-link';
    button.onclick = () => {
      box.remove();
      retry();
    };
    line.append(' ', button);
  }
  root.append(box);
};
