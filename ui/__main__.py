"""`python -m ui` is `stukwijzer`."""

import sys

from ui.cli import main

sys.exit(main())
