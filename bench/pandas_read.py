"""What the comparison asks of pandas: read the two large files of a folder, and check nothing."""

import json
import resource
import sys
import time

import pandas

folder = sys.argv[1]
start = time.perf_counter()
claims = pandas.read_csv(f"{folder}/claims.csv")
citations = pandas.read_csv(f"{folder}/citations.csv")
seconds = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
print(json.dumps({"Rows": len(claims), "Seconds": seconds, "PeakMegabytes": peak}))
