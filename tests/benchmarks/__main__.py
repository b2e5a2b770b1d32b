"""All benchmarks:  make bench"""

from __future__ import annotations

import sys

from tests.benchmarks import search_speed

if __name__ == "__main__":
    sys.argv[1:] = sys.argv[1:] or ["--passages", "2000", "100000"]
    search_speed.main()
