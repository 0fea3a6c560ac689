#!/usr/bin/env python3
"""Rekent een loting na uit de twee gepubliceerde bestanden. Recomputes a draw from the two published files (format.md).

    python3 verify.py LISTS OUTCOME [SHA256-PUBLISHED-BEFORE] [--participant CODE] [--lang nl|en]

Ends with 0: no difference, 1: a difference, 2: a file cannot be read. Needs Python 3.9 or newer and nothing else.
"""
import argparse, hashlib, hmac, json, pathlib, re, sys
from collections import Counter

GRANTS = ("hardship", "special-primary", "kopklas")
HOWS = GRANTS + ("lot", "raise", "hand")
MISSING, EXTRA = ("ontbreekt", "is missing"), ("hoort hier niet", "does not belong here")

# Section 2. An expression: how a value is written in JSON; {ANY: …}: any keys; (…,): may be null too.
ANY, TEXT, SEATS = None, '(?s:".+")', "1000000|0|[1-9][0-9]{0,5}"
LISTS = {"format": '"elk-lists-1"', "year": "[1-9][0-9]{0,3}", "round": '"[12]"', "earlier": ['"[0-9a-f]{64}"'],
         "rules": {"raisePercent": "100|[1-9]?[0-9]", "guarantee": {ANY: "1000000|[1-9][0-9]{0,5}"}},
         "departments": [{"code": TEXT, "school": TEXT, "advices": [TEXT], "capacity": SEATS}],
         "participants": [{"code": '"[0-9A-Z]{4}(-[0-9A-Z]{4}){3}"', "advice": TEXT, "list": [TEXT],
                           "grant": ({"kind": f'"({"|".join(GRANTS)})"', "department": (TEXT,)},)}]}


def check(lists_bytes, outcome_bytes, published=None):
    """Every difference as (place, Dutch, English); then the lists and the outcome as recomputed, or None."""
    lists, outcome, found = parse("lists", lists_bytes), parse("outcome", outcome_bytes), []
    sha256 = hashlib.sha256(lists_bytes).hexdigest()
    if published is not None and published.strip().lower() != sha256:
        found.append(("lists", f"de SHA-256 is {sha256}: niet wat vooraf is gepubliceerd",
                      f"the SHA-256 is {sha256}: not what was published before"))
    for place, value, data in (("lists", lists, lists_bytes), ("outcome", outcome, outcome_bytes)):
        if (written(value) + "\n").encode("utf-8", "surrogatepass") != data:
            found.append((place, "is niet geschreven zoals in deel 1", "is not written as in section 1"))
    given = outcome if type(outcome) is dict else {}
    found += [x for key in ("seed", "source") for x in not_of_kind(f"outcome.{key}", TEXT, given.get(key))]
    broken = list(not_of_kind("lists", LISTS, lists))
    found += broken or against_the_rules(lists)
    known = set() if broken else {d["code"] for d in lists["departments"]}
    seed, people = given.get("seed"), given.get("participants")
    if broken or type(seed) is not str or not all(known.issuperset(p["list"]) for p in lists["participants"]):
        return found, None, None
    if not (16 <= len(seed) <= 500 and re.fullmatch("[!-~]+( [!-~]+)*", seed)):
        found.append(("outcome.seed", "is niet zoals in deel 3", "is not as in section 3"))
    by_hand = {str(p.get("code")): p.get("department") for p in (people if type(people) is list else [])
               if type(p) is dict and p.get("how") == "hand"}
    expected = {**draw(lists, sha256, seed, by_hand), "source": given.get("source")}
    return found + list(differences("outcome", expected, outcome)), lists, expected


def parse(name, data):
    try:
        value = json.loads(data.decode("utf-8"), parse_constant=int)  # NaN and Infinity are no JSON: int() refuses them
        deeper = value
        for _ in range(50):
            deeper = [deeper]
        written(deeper)  # what nests so deep that this fails is refused here, and nothing below has to mind it
        return value
    except (ValueError, RecursionError):
        raise ValueError(name) from None


written = json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")).encode


def parts(value):
    """The parts of an object or an array, each after the piece of a place that leads to it."""
    if type(value) is dict:
        return [(f".{key}", part) for key, part in value.items()]
    names = [part if type(part) is dict else {} for part in value]
    codes = [name.get("code", name.get("department", number)) for number, name in enumerate(names)]
    return [(f"[{code}]", part) for code, part in zip(codes, value)]


def not_of_kind(place, kind, value):
    if type(kind) is tuple:
        kind = "null" if value is None else kind[0]
    if type(kind) is list and type(value) is list:
        for piece, part in parts(value):
            yield from not_of_kind(place + piece, kind[0], part)
    elif type(kind) is dict and type(value) is dict:
        kinds = {key: kind[ANY] for key in value if key} if ANY in kind else kind
        for key in sorted({*kinds, *value}):
            if key in kinds and key in value:
                yield from not_of_kind(f"{place}.{key}", kinds[key], value[key])
            else:
                yield (f"{place}.{key}", *(MISSING if key in kinds else EXTRA))
    elif type(kind) is not str or not re.fullmatch(kind, written(value)):
        yield place, f"is {written(value)}, niet van de vorm {kind}", f"is {written(value)}, not of the form {kind}"


def against_the_rules(lists):
    admits = {d["code"]: d["advices"] for d in lists["departments"]}
    granted = Counter(p["grant"]["department"] for p in lists["participants"] if p["grant"])
    columns = {f"lists.departments[{d['code']}].advices": d["advices"] for d in lists["departments"]}
    columns.update({f"lists.{key}": [row["code"] for row in lists[key]] for key in ("departments", "participants")})
    for place, codes in columns.items():
        if codes != sorted(set(codes)):
            yield place, "loopt niet op, of noemt iets twee keer", "is not ascending, or names something twice"
    if len(set(lists["earlier"])) < len(lists["earlier"]):
        yield "lists.earlier", "noemt iets twee keer", "names something twice"
    if lists["round"] == "2" and lists["rules"]["guarantee"]:
        yield "lists.rules.guarantee", "moet leeg zijn in ronde 2", "must be empty in round 2"
    for d in lists["departments"]:
        if granted[d["code"]] > d["capacity"]:
            yield (f"lists.departments[{d['code']}].capacity", f"is {d['capacity']}, minder dan de voorrang hier",
                   f"is {d['capacity']}, less than the grants here")
    for p in lists["participants"]:
        place = f"lists.participants[{p['code']}]"
        if not p["list"] or len(set(p["list"])) < len(p["list"]):
            yield f"{place}.list", "is leeg, of noemt iets twee keer", "is empty, or names something twice"
        if p["grant"] and p["grant"]["department"] not in [None, *p["list"]]:
            yield f"{place}.grant.department", "staat niet op de eigen lijst", "is not on the own list"
        for d in p["list"]:
            if p["advice"] not in admits.get(d, []):
                yield (f"{place}.list", f"afdeling {d} bestaat niet, of niet voor advies {p['advice']}",
                       f"there is no department {d}, or not for the advice {p['advice']}")


def differences(place, expected, found):
    if written(expected) == written(found):
        return
    if type(expected) is not type(found) or type(found) not in (dict, list):
        is_now, must_be = written(found), written(expected)
        yield place, f"is {is_now}, moet zijn {must_be}", f"is {is_now}, must be {must_be}"
        return
    want, have = dict(parts(expected)), dict(parts(found))
    for piece in [*want, *(piece for piece in have if piece not in want)]:
        if piece in want and piece in have:
            yield from differences(place + piece, want[piece], have[piece])
        else:
            yield (place + piece, *(MISSING if piece in want else EXTRA))
    if type(found) is list and want.keys() == have.keys() and [*want] != [piece for piece, _ in parts(found)]:
        yield place, "staat niet op volgorde, of noemt iets twee keer", "is not in order, or names something twice"


def draw(lists, sha256, seed, by_hand):
    """Sections 3 to 6: the whole outcome but its source."""
    people, schools = lists["participants"], {d["code"]: d["school"] for d in lists["departments"]}
    key = hashlib.sha256(f"ELK-LOT-1\n{sha256}\n{seed}\n".encode("utf-8", "surrogatepass")).digest()
    by_lot = sorted(people, key=lambda p: hmac.digest(key, p["code"].encode(), "sha256"))
    lot = {p["code"]: number for number, p in enumerate(by_lot, 1)}
    capacity = {d["code"]: d["capacity"] for d in lists["departments"]}
    growth = {d: (2 * seats * lists["rules"]["raisePercent"] + 100) // 200 for d, seats in capacity.items()}
    seat, seated, total = {}, Counter(), Counter()  # how and where, by code; seats by (department, how), by department

    def give(person, how, department):
        seat[person["code"]] = how, department
        seated[department, how] += 1
        total[department] += 1

    def fill(those, how, extra):
        for p in those:
            first = next((d for d in p["list"] if total[d] < capacity[d] + extra.get(d, 0)), None)
            if p["code"] not in seat and first is not None:
                give(p, how, first)

    for p in people:
        if p["grant"] and p["grant"]["department"] in p["list"]:
            give(p, p["grant"]["kind"], p["grant"]["department"])
    for kind in GRANTS:
        fill([p for p in by_lot if p["grant"] and p["grant"]["kind"] == kind], kind, {})
    fill(by_lot, "lot", {})
    needed = lists["rules"]["guarantee"]
    complete = [p for p in by_lot if len({schools[d] for d in p["list"]}) >= needed.get(p["advice"], 10**9)]
    fill(complete, "raise", growth)
    for p in complete:
        if p["code"] not in seat and by_hand.get(p["code"]) in p["list"]:
            give(p, "hand", by_hand[p["code"]])

    last, waiting = {}, {d: [] for d in capacity}
    for p in by_lot:
        how, department = seat.get(p["code"], ("none", None))
        if how == "lot":
            last[department] = lot[p["code"]]
        if not (p["grant"] and p["grant"]["department"]):
            above = p["list"][:p["list"].index(department)] if department else p["list"]
            for place, d in enumerate(above):
                waiting[d].append((place, -lot[p["code"]], p["code"]))
    rank = {(d, code): n for d in waiting for n, (_, _, code) in enumerate(sorted(waiting[d]), 1)}

    def fate(p):
        how, department = seat.get(p["code"], ("none", None))
        in_order = list(dict.fromkeys(schools[d] for d in p["list"]))
        return {"code": p["code"], "lot": lot[p["code"]], "how": how, "department": department,
                "place": p["list"].index(department) + 1 if department else None,
                "position": in_order.index(schools[department]) + 1 if department else None,
                "reserves": [{"department": d, "rank": rank[d, p["code"]]}
                             for d in p["list"] if (d, p["code"]) in rank]}

    return {"format": "elk-outcome-1", "lists": sha256, "seed": seed, "participants": [fate(p) for p in people],
            "departments": [{"code": d, "capacity": capacity[d], "raise": growth[d], "reserve": len(waiting[d]),
                             "seated": {how: seated[d, how] for how in HOWS}, "lastLot": last.get(d)}
                            for d in capacity]}


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("lists"), words.add_argument("outcome"), words.add_argument("published", nargs="?")
    words.add_argument("--participant"), words.add_argument("--lang", choices=("nl", "en"), default="nl")
    args = words.parse_args()

    def say(dutch, english):  # what would confuse a terminal is shown as a mark
        print("".join(c if c.isprintable() else "\ufffd" for c in (dutch if args.lang == "nl" else english)))

    sys.stdout.reconfigure(errors="replace")
    try:
        files = [pathlib.Path(name).read_bytes() for name in (args.lists, args.outcome)]
        found, lists, outcome = check(*files, args.published)
    except OSError as error:
        say(f"{error.filename} gaat niet open. Is dit de goede plek?",
            f"{error.filename} does not open. Is it the right place?")
        return 2
    except ValueError as error:
        say(f"{error} is geen JSON in UTF-8. Haal het bestand opnieuw op.",
            f"{error} is no JSON in UTF-8. Fetch the file again.")
        return 2
    for place, dutch, english in found[:30]:
        say(f"{place}: {dutch[:400]}.", f"{place}: {english[:400]}.")
    if found:
        say(f"Dit klopt niet. Verschillen: {len(found)}.", f"This is not right. Differences: {len(found)}.")
    elif args.published is None:
        say(f"De bestanden kloppen met elkaar. Nagerekend: {len(lists['participants'])} deelnemers."
            " Of de lijsten die van vóór de loting zijn, weet u nog niet."
            " Zet de vingerafdruk van toen achter de opdracht.",
            f"The files agree with each other. Recomputed: {len(lists['participants'])} participants."
            " Whether the lists are those from before the draw is not known yet."
            " Put the SHA-256 of then behind the command.")
    else:
        say(f"Alles klopt. Nagerekend: {len(lists['participants'])} deelnemers.",
            f"All is right. Recomputed: {len(lists['participants'])} participants.")
    if not outcome:
        say("De loting zelf is niet na te rekenen.", "The draw itself cannot be recomputed.")
        return 1
    by_hand = sum(d["seated"]["hand"] for d in outcome["departments"])
    say(f"SHA-256 van de lijsten: {outcome['lists']}", f"SHA-256 of the lists: {outcome['lists']}")
    say(f"Startwaarde: {outcome['seed']}", f"Seed: {outcome['seed']}")
    say(f"Herkomst van de startwaarde: {outcome['source']}", f"Source of the seed: {outcome['source']}")
    say(f"Met de hand geplaatst: {by_hand}. Eerdere lotingen voor deze ronde: {len(lists['earlier'])}.",
        f"Seated by hand: {by_hand}. Earlier draws for this round: {len(lists['earlier'])}.")
    if args.participant:
        sys.dont_write_bytecode = True
        try:
            from why import why
        except ImportError:
            say("Zet why.py in dezelfde map als verify.py.", "Put why.py into the same folder as verify.py.")
            return 2
        for sentence in why(lists, outcome, args.participant):
            say(*sentence)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
