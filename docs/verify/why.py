"""Zegt waarom een deelnemer die plaats kreeg. Says why a participant got that seat; verify.py --participant asks it."""
HOWS = {
    "hardship": ("met voorrang (hardheidsclausule)", "with priority (hardship)"),
    "special-primary": ("met voorrang (speciaal basisonderwijs)", "with priority (special primary education)"),
    "kopklas": ("met voorrang (kopklas)", "with priority (kopklas)"),
    "lot": ("door het lotnummer", "by the lot number"),
    "raise": ("op een extra plaats", "on an extra seat"),
    "hand": ("met de hand, door de besturen", "by hand, by the boards"),
}


def why(lists, outcome, code):
    """The story of one participant, from the recomputed outcome, as pairs of a Dutch and an English sentence."""
    code = code.strip().upper()
    person = next((p for p in lists["participants"] if p["code"] == code), None)
    if person is None:
        return [(f"De code {code} staat niet in de lijsten. Is de code goed overgenomen?",
                 f"The code {code} is not in the lists. Was it copied right?")]
    fate = next(p for p in outcome["participants"] if p["code"] == code)
    departments = {d["code"]: d for d in outcome["departments"]}
    ranks = {r["department"]: r["rank"] for r in fate["reserves"]}
    story = [(f"Deelnemer {code} heeft lotnummer {fate['lot']} van {len(lists['participants'])}.",
              f"Participant {code} has lot number {fate['lot']} of {len(lists['participants'])}.")]
    lacking = lacks(lists, person)
    raised = fate["how"] in ("raise", "hand") or fate["how"] == "none" and not lacking
    for place, d in enumerate(person["list"], 1):
        if d == fate["department"]:
            nl, en = HOWS[fate["how"]]
            return story + [(f"{place}. {d}: geplaatst, {nl}. Dit is school {fate['position']} op de lijst.",
                             f"{place}. {d}: seated, {en}. This is school {fate['position']} on the list.")]
        sentences = [*refusal(departments[d], person, raised), *reserve(ranks.get(d))]
        story.append(tuple(" ".join([f"{place}. {d}:", *words]) for words in zip(*sentences)))
    return story + [lacking or ("Geen plaats. De lijst is lang genoeg, dus de besturen mogen met de hand plaatsen.",
                                "No seat. The list is long enough, so the boards may give a seat by hand.")]


def refusal(department, person, raised):
    """Why not a department above the seat: it was full, and what is full stays full."""
    if person["grant"] and person["grant"]["department"]:
        yield "niet bekeken, want de voorrang gold voor een andere afdeling.", "passed over: the grant named another."
        return
    seated = department["seated"]
    granted = seated["hardship"] + seated["special-primary"] + seated["kopklas"]
    yield (f"vol (plaatsen: {department['capacity']}, met voorrang: {granted}, in de loting: {seated['lot']}).",
           f"full (seats: {department['capacity']}, with priority: {granted}, in the draw: {seated['lot']}).")
    if department["lastLot"]:
        yield (f"Het laatste lotnummer met een plaats was {department['lastLot']}.",
               f"The last lot number with a seat was {department['lastLot']}.")
    if raised:
        yield (f"Extra plaatsen: {department['raise']}, vergeven: {seated['raise']}.",
               f"Extra seats: {department['raise']}, given: {seated['raise']}.")


def reserve(rank):
    return [(f"Nummer {rank} op de reservelijst.", f"Number {rank} on the reserve list.")] if rank else []


def lacks(lists, person):
    """Why a participant without a seat has no right to an extra one; None when it has."""
    schools = {d["code"]: d["school"] for d in lists["departments"]}
    listed, needed = len({schools[d] for d in person["list"]}), lists["rules"]["guarantee"].get(person["advice"])
    if needed is None:
        return ("Geen plaats. Voor dit advies geldt geen garantie, dus ook geen extra plaats.",
                "No seat. There is no guarantee for this advice, so no extra seat either.")
    if listed < needed:
        return (f"Geen plaats. Scholen op de lijst: {listed}; nodig voor een extra plaats: {needed}.",
                f"No seat. Schools on the list: {listed}; needed for an extra seat: {needed}.")
    return None
