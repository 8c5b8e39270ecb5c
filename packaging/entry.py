"""Where the packed program begins."""

import multiprocessing
import sys

from wargame.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a worker process is this program, started again
    sys.exit(main())
