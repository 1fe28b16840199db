"""Prints what Firefox tells a screen reader of the widget: a JSON object a line for each thing, parents before children."""
import json

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi


def children(thing):
    found = (thing.get_child_at_index(at) for at in range(thing.get_child_count()))
    return [child for child in found if child]


def firefox():
    return next((it for it in children(Atspi.get_desktop(0)) if it.get_name() == "Firefox"), None)


def widget(thing):
    """The section of the widget, which is the one region of these pages."""
    if (thing.get_attributes() or {}).get("xml-roles") == "region":
        return thing
    return next(filter(None, map(widget, children(thing))), None)


def tell(thing):
    box = Atspi.Component.get_extents(thing, Atspi.CoordType.SCREEN)
    attributes = thing.get_attributes() or {}
    text = Atspi.Text.get_text(thing, 0, -1) if thing.get_text_iface() else ""
    told = {
        "role": thing.get_role_name(),
        "name": thing.get_name(),
        "text": text,
        "states": [state.value_nick for state in thing.get_state_set().get_states()],
        "live": attributes.get("live"),
        "atomic": attributes.get("atomic"),
        "box": [box.x, box.y, box.width, box.height],
    }
    print(json.dumps(told))
    for child in children(thing):
        tell(child)


top = firefox()
found = top and widget(top)
if found:
    tell(found)
