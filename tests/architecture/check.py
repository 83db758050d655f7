#!/usr/bin/env python3
"""Reads every source file and refuses what the house rules forbid: who may use whom, and one name for two things."""
import pathlib
import re
import sys

from definitions import definitions

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
problems = []

# What a core folder may include of the others; base is open to all.
CORE = {
    "base": set(),
    "calendar": {"ledger"},
    "ledger": {"search"},
    "text": set(),
    "search": set(),
    "office": {"calendar", "ledger", "search", "text"},
    "dispute": {"calendar", "ledger", "office", "search", "text"},
    "mediation": {"calendar", "ledger", "office", "search", "text", "dispute"},
    "insurance": {"calendar", "ledger", "office", "search", "text", "dispute"},
    "risk": {"calendar", "ledger", "office", "search", "text", "dispute"},
    "safety": {"calendar", "ledger", "office", "search", "text", "dispute", "risk"},
    "document": {"text"},
    "forms": {"document", "dispute", "mediation", "insurance", "risk", "safety", "office", "calendar", "text"},  # values only
    "import": {"calendar", "ledger", "office", "dispute", "insurance", "risk", "safety", "search", "text"},
    "desk": None,  # composes the registers
    "demo": None,  # fills every register
    "report": None,  # asks every concept's filters and stores
}
SQL = re.compile(r"#include [<\"](QSql\w+|QtSql\b.*|sqlite3\.h|core/ledger/statement\.h)"
                 r"|\"(SELECT|INSERT INTO|UPDATE|DELETE FROM) ")
MODAL = re.compile(r"\b(QMessageBox|QFileDialog|QInputDialog|QPrintDialog)\b")
TODAY = re.compile(r"\b(QDate::currentDate|QDateTime::currentDateTime|QTime::currentTime|currentMSecsSinceEpoch"
                   r"|currentDateTimeUtc)\b")
INCLUDE = re.compile(r'#include "((?:core|ui|app)/[^"]+)"')


def check(path):
    name = path.relative_to(root).as_posix()
    text = path.read_text(encoding="utf-8")
    parts = name.split("/")

    def refuse(why):
        problems.append(f"{name}: {why}")

    storage = name.startswith("core/ledger/") or parts[-1].endswith(("store.cpp", "store.h"))
    if parts[0] in ("core", "ui", "app") and not storage and SQL.search(text):
        refuse("only *store.cpp and core/ledger know SQL")
    if parts[0] in ("core", "ui", "app") and not name.startswith("ui/common/dialogs") and MODAL.search(text):
        refuse("only ui/common/dialogs opens modal boxes")
    if parts[0] in ("core", "ui", "app") and not name.startswith("core/base/clock") and TODAY.search(text):
        refuse("only Clock reads the date")
    if parts[0] == "core" and re.search(r"#include <(QWidget|QApplication|QtWidgets|QDialog)\b", text):
        refuse("core knows no widgets")

    for target in INCLUDE.findall(text):
        other = target.split("/")
        if parts[0] == "core":
            if other[0] != "core":
                refuse(f"core includes {target}")
            elif parts[1] == "forms" and target.endswith(("store.h", "register.h")):
                refuse(f"forms know values only: {target}")
            elif other[1] not in (parts[1], "base"):
                allowed = CORE.get(parts[1], set())
                if allowed is not None and other[1] not in allowed:
                    refuse(f"core/{parts[1]} may not use {target}")
        elif parts[0] == "ui":
            if other[0] == "app":
                refuse(f"ui includes {target}")
            if other[0] == "ui" and parts[1] != "shell" and other[1] not in (parts[1], "common", "forms"):
                refuse(f"a page includes another page: {target}")
            if target.endswith("store.h"):
                refuse(f"ui asks registers, not stores: {target}")


files = [p for d in ("core", "ui", "app", "tests") for p in sorted((root / d).rglob("*")) if p.suffix in (".cpp", ".h")]
for file in files:
    check(file)


def program_of(path):
    """The product is one program; each folder of tests is another, which links the product."""
    parts = path.relative_to(root).parts
    return parts[:2] if parts[0] == "tests" else ()


# Two types, or two functions, of one name in one program are undefined behaviour, even when no file sees both.
defined = {}
for file in files:
    for name in definitions(file):
        defined.setdefault(name, set()).add(file)
for name, places in sorted(defined.items()):
    product = {place for place in places if not program_of(place)}
    for program in {program_of(place) for place in places}:
        together = product | {place for place in places if program_of(place) == program}
        if len(together) > 1:
            names = sorted(place.relative_to(root).as_posix() for place in together)
            problems.append(f"{name} is defined in {' and in '.join(names)}")

main = root / "app/main.cpp"
if len(main.read_text(encoding="utf-8").splitlines()) > 60:
    problems.append("app/main.cpp: longer than 60 lines")
top = {p.name for p in root.iterdir() if not p.name.startswith(".") and p.name != "build"}
extra = top - {"CMakeLists.txt", "CMakePresets.json", "app", "core", "ui", "resources", "translations", "tests",
               "packaging", "README.md"}
if extra:
    problems.append(f"top level: {', '.join(sorted(extra))} does not belong there")

print("\n".join(problems) if problems else f"{len(files)} files keep the house rules")
sys.exit(1 if problems else 0)
