#!/usr/bin/env python3
"""The check refuses what it should in made-up sources, and nothing else."""
import pathlib
import subprocess
import sys
import tempfile

CHECK = pathlib.Path(__file__).with_name("check.py")


def checked(**files):
    """What the check says of sources, each named like core__base__one_cpp; empty when it has nothing against them."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {"app__main_cpp": "", **files}.items():
            path = pathlib.Path(folder) / name.replace("__", "/").replace("_cpp", ".cpp")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        done = subprocess.run([sys.executable, str(CHECK), folder], capture_output=True, text=True)
    return done.stdout.strip() if done.returncode else ""


def anhe(text):
    return f"namespace anhe {{\n\n{text}\n\n}} // namespace anhe\n"


DUE = "QDate dueOn(const Claim &claim, qint64 days)\n{\n    return {};\n}"
RENAMED = "QDate dueOn(const Claim &other,\n            const qint64 most)\n{\n    return {};\n}"
TYPE = "struct DueDay\n{\n    int days = 0;\n};"
QUESTION = 'const QString first = QStringLiteral("SELECT received_on FROM dispute");'
MEMBERS = "QDate First::dueOn(const Claim &claim, qint64 days)\n{\n    return {};\n}"

refused = {
    "one name and parameters in two files": checked(core__base__a_cpp=anhe(DUE), ui__home__b_cpp=anhe(RENAMED)),
    "a test's function named like the product's": checked(core__base__a_cpp=anhe(DUE), tests__core__b_cpp=anhe(DUE)),
    "one function in two tests of a program": checked(tests__ui__a_cpp=anhe(DUE), tests__ui__b_cpp=anhe(DUE)),
    "one type in two files": checked(core__base__a_cpp=anhe(TYPE), ui__home__b_cpp=anhe(TYPE)),
    "a question to the ledger outside a store": checked(core__report__a_cpp=anhe(QUESTION)),
    "a page that opens a box": checked(ui__home__a_cpp="QMessageBox box;"),
}
accepted = {
    "overloads": checked(core__base__a_cpp=anhe(DUE), core__base__b_cpp=anhe(DUE.replace("qint64", "QDate"))),
    "a function in an anonymous namespace": checked(
        core__base__a_cpp=anhe(DUE), core__base__b_cpp=anhe(f"namespace {{\n\n{DUE}\n\n}} // namespace")),
    "another namespace": checked(core__base__a_cpp=anhe(DUE), core__base__b_cpp=anhe(DUE).replace("anhe", "other")),
    "a static function": checked(core__base__a_cpp=anhe(DUE), core__base__b_cpp=anhe(f"static {DUE}")),
    "a template": checked(core__base__a_cpp=anhe(DUE), core__base__b_cpp=anhe(f"template <typename T>\n{DUE}")),
    "a declaration": checked(core__base__a_cpp=anhe(DUE), core__base__b_cpp=anhe(DUE.split("\n")[0] + ";")),
    "a store's question": checked(core__risk__riskstore_cpp=anhe(QUESTION)),
    "members": checked(core__base__a_cpp=anhe(MEMBERS), core__base__b_cpp=anhe(MEMBERS.replace("First", "Second"))),
    "tests of two programs": checked(tests__ui__a_cpp=anhe(DUE), tests__core__b_cpp=anhe(DUE)),
}
problems = [f"not refused: {what}" for what, said in refused.items() if not said]
problems += [f"refused: {what}: {said}" for what, said in accepted.items() if said]
print("\n".join(problems) if problems else f"{len(refused) + len(accepted)} made-up trees are judged right")
sys.exit(1 if problems else 0)
