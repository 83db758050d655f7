"""What a source file defines for its whole program. Reads text as clang-format leaves it: namespaces are never indented."""
import re

TYPE = re.compile(r"^(?:struct|class|enum class) ([A-Z]\w*)(?: final)?\s*(?::[^:;]*)?(?:\{.*)?$")
LOCAL = re.compile(r"(?:static|inline|constexpr|consteval|template|extern)\b")


def named_scopes(lines):
    """Each line with the namespace that it stands in; None inside an anonymous one."""
    scopes = []
    for line in lines:
        if opened := re.match(r"(?:inline )?namespace ?(\S*) ?\{$", line):
            scopes.append(opened[1])
        elif line.startswith("} // namespace"):
            scopes.pop()
        yield line, None if "" in scopes else "::".join(scopes)


def split_parameters(text):
    """The parameters between a function's parentheses: text begins behind the opening one."""
    parts, depth, start = [], 0, 0
    for at, sign in enumerate(text):
        if sign == ")" and depth == 0 or sign == "," and depth == 0:
            parts.append(text[start:at].strip())
            start = at + 1
            if sign == ")":
                break
        depth += (sign in "(<[{") - (sign in ")>]}")
    return [part for part in parts if part]


def parameter_type(parameter):
    """Without its name, its default and a const that callers cannot see."""
    text = re.sub(r"\s*=.*$", "", parameter)
    named = re.fullmatch(r"(.*[\w>&*\]])\s*(?<![:\w])(\w+)((?:\[\d*\])*)", text)
    if named and not re.fullmatch(r"(?:const|volatile|unsigned|signed|long|short|\s)*", named[1]):
        text = named[1].strip() + named[3]
    if not text.endswith(("&", "*", "]")):
        text = re.sub(r"^const ", "", text)
    return text


def function_of(head):
    """name(types) of a free function that other files could call, from what stands before its brace; else None."""
    if LOCAL.match(head):
        return None
    depth = 0
    for at, sign in enumerate(head):
        if sign == "(" and depth == 0:
            break
        depth += (sign == "<") - (sign == ">")
    else:
        return None
    named = re.fullmatch(r"\S.*[\s*&]([A-Za-z_]\w*)", head[:at])
    return f"{named[1]}({', '.join(map(parameter_type, split_parameters(head[at + 1:])))})" if named else None


def definitions(path):
    """What a file defines for the whole program: types, and functions with a body."""
    head = ["", ""]  # the last two lines at the margin, each with its continuations
    for line, scope in named_scopes(path.read_text(encoding="utf-8").splitlines()):
        if scope is not None and (found := TYPE.match(line)):
            yield f"the type {found[1]}"
        if line in ("{", "{}") and scope and not head[0].startswith("template"):
            if function := function_of(head[1]):
                yield f"the function {scope}::{function}"
        if line[:1].isspace():
            head[1] += " " + line.strip()
        elif line:
            head = [head[1], line]
