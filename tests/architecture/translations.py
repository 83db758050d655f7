#!/usr/bin/env python3
"""Every English source text has its Chinese, with the same places (%1 …), and none is left behind in the .ts files."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
problems = []


def messages(path):
    found = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            found[(context.findtext("name"), message.findtext("source") or "")] = message.find("translation")
    return found


for language in ("zh_CN", "en"):
    kept = root / f"translations/anhe_{language}.ts"
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / kept.name
        shutil.copy(kept, fresh)
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "-I", ".", "-source-language", "en",
                        "-target-language", language, "core", "ui", "app", "-ts", str(fresh)],
                       cwd=root, check=True, capture_output=True)
        now = messages(fresh)
    for (context, source), translation in now.items():
        text = translation.text or ""
        if translation.get("type") == "unfinished" or not text:
            problems.append(f"{language}: no text for “{source}” ({context})")
        elif sorted(set(re.findall(r"%\d", source))) != sorted(set(re.findall(r"%\d", text))):
            problems.append(f"{language}: other places in “{text}” than in “{source}” ({context})")
    for context, source in set(messages(kept)) - set(now):
        problems.append(f"{language}: nothing says “{source}” any more ({context})")

print("\n".join(problems) if problems else f"{len(now)} texts are told in both languages")
sys.exit(1 if problems else 0)
