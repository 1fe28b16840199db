"""A voice for Orca that writes what it is told to say, for `tests/heard/orca.rs`.

It writes lines: `say TEXT`; `stop`, where what is being said is cut off; `key` when a key has been let go. A line that
comes in asks for the line `quiet`, which follows when Orca has dealt with all that has happened until now.
"""
import sys

from gi.repository import GLib
from orca import event_manager, input_event, orca_state, speechserver
from orca.speechserver import SayAllContext


def put(what, text=""):
    print(what, " ".join(text.split()), flush=True)


class SpeechServer(speechserver.SpeechServer):
    """The one voice. Rate, pitch and the like mean nothing to it."""

    _only = None

    @staticmethod
    def getFactoryName():
        return "recorder"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        if SpeechServer._only is None:
            SpeechServer._only = SpeechServer()
            GLib.io_add_watch(sys.stdin, GLib.IO_IN, asked)
            tell_of_keys(input_event.KeyboardEvent)
        return SpeechServer._only

    def getInfo(self):
        return ["recorder", "recorder"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text and text.strip():
            put("say", text)

    def speakCharacter(self, character, acss=None):
        put("say", character)

    def sayAll(self, utteranceIterator, progressCallback):
        """Says one piece after the other; Orca moves its place in the page as it hears that each has been said."""

        def go_on():
            piece = next(utteranceIterator, None)
            if piece is None:
                return False
            context = piece[0]
            put("say", context.utterance)
            progressCallback(context.copy(), SayAllContext.PROGRESS)
            context.currentOffset = context.endOffset
            progressCallback(context.copy(), SayAllContext.COMPLETED)
            return True

        GLib.idle_add(go_on)

    def stop(self):
        put("stop")


def tell_of_keys(KeyboardEvent):
    process = KeyboardEvent.process

    def processed(event):
        consumed = process(event)
        if not event.isPressedKey():
            put("key")
        return consumed

    KeyboardEvent.process = processed


def asked(source, condition):
    source.readline()
    look(0)
    return True


def look(n_quiet):
    """Answers after three looks between which nothing has come, each when the main loop has nothing else to do."""
    n_quiet = 0 if is_busy() else n_quiet + 1
    if n_quiet == 3:
        put("quiet")
    else:
        GLib.timeout_add(10, look, n_quiet, priority=GLib.PRIORITY_LOW)
    return False


def is_busy():
    script = orca_state.activeScript
    try:
        # What the browser has told before it answers this is here by then.
        script.app.get_id()
    except Exception:
        # There is no browser yet, or no longer.
        pass
    live = getattr(script, "liveRegionManager", None)
    return not event_manager.getManager()._eventQueue.empty() or (live and len(live.msg_queue) > 0)
