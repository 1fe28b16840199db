// The widget with an attribute, a property and an event; buttons render it again and take it away.
import { useState } from 'react';
import ownPack from './pack.json';

export function App() {
  const [service, setService] = useState('rds');
  const [pack, setPack] = useState();
  const [shown, setShown] = useState(true);
  const [opened, setOpened] = useState('nothing');
  return (
    <>
      <h1>React</h1>
      <button onClick={() => setService('lambda')}>Lambda</button>
      <button onClick={() => setPack(ownPack)}>Our own stack</button>
      <button onClick={() => setShown(!shown)}>Show or hide</button>
      {shown && (
        <shared-responsibility
          service={service}
          pack={pack}
          onsrm-layer-selected={(event) => setOpened(event.detail.layer)}
        />
      )}
      <p>
        Opened: <output id="opened">{opened}</output>
      </p>
    </>
  );
}
