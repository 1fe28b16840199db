// What is said under a widget when something of it is missing.

/** Says under the widget what is missing, and lets the reader try again where that can help. */
export const notice = (root, text, error, retry) => {
  console.error(`shared-responsibility: ${text}`, error);
  if (root.querySelector('.srm-notice')) return;
  const line = Object.assign(document.createElement('p'), { className: 'srm-notice', textContent: text });
  line.setAttribute('role', 'status');
  if (retry) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Try again' });
    button.className = 'srm-link';
    button.onclick = () => {
      line.remove();
      retry();
    };
    line.append(' ', button);
  }
  root.append(line);
};
