"""What Orca is told before it starts: to say everything to `recorder.py`, and nothing by itself."""
import orca.settings

orca.settings.speechServerFactory = "recorder"
orca.settings.speechFactoryModules = ["recorder"]
orca.settings.enableBraille = False
orca.settings.enableSound = False
orca.settings.enableKeyEcho = False
orca.settings.sayAllOnLoad = False
