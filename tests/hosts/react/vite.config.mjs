// A page for any folder of a server; the folder embed/ lies in public/, which vite copies as it is.
import react from '@vitejs/plugin-react';

export default { base: './', plugins: [react()] };
