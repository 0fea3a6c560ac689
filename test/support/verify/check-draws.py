"""Hands draws to docs/verify/verify.py, many in one process: a JSON object per line in, the findings of each out."""
import base64, json, sys

sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
import verify

for line in sys.stdin:
    draw = json.loads(line)
    files = [base64.b64decode(draw[name]) for name in ("lists", "outcome")]
    try:
        found, _, recomputed = verify.check(*files, draw.get("published"))
        answer = {"status": 1 if found else 0, "findings": found, "recomputed": recomputed is not None}
    except ValueError as error:
        answer = {"status": 2, "findings": [[str(error), "", ""]], "recomputed": False}
    print(json.dumps(answer))
