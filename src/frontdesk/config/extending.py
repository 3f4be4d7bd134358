"""A scenario file with the template it extends: one document, and each place knows the file that says it.

- Keys and values are merged key by key, scenarios, fields and red lines by their name; new ones are appended.
- All else is replaced as a whole: lists, and mappings of own words (`choices`, `hours`, `next`, `with`).
- `null` takes a key away, `without` whole scenarios (`complaint`) and fields (`booking.phone`).
- A template lies in the folder of the file that extends it, or below. Paths it names are relative to itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import Any

from frontdesk.config.document import Document, Invalid, Place, is_file, read

LONGEST_CHAIN = 5
"""Templates of templates."""
WHOLE = frozenset({"choices", "hours", "next", "with"})
"""Mappings that are replaced, not merged: half of the old prices and half of the new ones are nobody's."""
NOT_INHERITED = frozenset({"extends", "without", "bot_id"})


def read_whole(path: Path, shown: str | None = None) -> Document:
    """The scenario file at `path` with its templates merged in; Invalid names file, line and key."""
    return _with_template(path, shown, path.parent.resolve(), ())


def templates(path: Path) -> Iterator[Path]:
    """The templates behind the file, as far as they can be read."""
    seen: set[Path] = set()
    while path.resolve() not in seen and len(seen) <= LONGEST_CHAIN:
        seen.add(path.resolve())
        try:
            data = read(path).data
        except Invalid:
            return
        name = data.get("extends") if isinstance(data, dict) else None
        if not isinstance(name, str) or "\0" in name:
            return
        path = path.parent / name
        yield path


def _with_template(path: Path, shown: str | None, root: Path, chain: tuple[Path, ...]) -> Document:
    own = read(path, shown)
    if not isinstance(own.data, dict) or own.data.get("extends") is None:
        if isinstance(own.data, dict) and own.data.get("without"):
            raise Invalid([own.problem(("without",), "nothing is extended: give `extends`, or drop it")])
        return own
    chain = (*chain, path.resolve())
    template = _template(own, path, root, chain)
    base = _with_template(template, str(template), root, chain)
    if not isinstance(base.data, dict):
        return base
    folder = PurePosixPath(template.resolve().parent.relative_to(path.parent.resolve()).as_posix())
    _relocate(base.data, folder)
    return _Merger(base, own).merged()


def _template(own: Document, path: Path, root: Path, chain: tuple[Path, ...]) -> Path:
    name = own.data["extends"]

    def wrong(message: str) -> Invalid:
        return Invalid([own.problem(("extends",), message)])

    if not isinstance(name, str) or not name.strip() or "\0" in name:
        raise wrong("write the name of a file in this folder, such as templates/salon.yaml")
    template = path.parent / name
    try:
        target = template.resolve()
    except (OSError, RuntimeError) as error:
        raise wrong(f"{name[:60]!r} cannot be found: {error}") from error
    if Path(name).is_absolute() or ".." in Path(name).parts or not target.is_relative_to(root):
        raise wrong(
            f"{name!r} is outside this folder: copy the template to the folder of this file, or below"
        )
    if target in chain:
        loop = " → ".join(one.name for one in (*chain, target))
        raise wrong(f"the templates go round in a circle: {loop}")
    if len(chain) > LONGEST_CHAIN:
        raise wrong(f"more than {LONGEST_CHAIN} templates of templates: extend one of the first")
    if not is_file(template):
        known = sorted(
            one.relative_to(path.parent).as_posix()
            for one in path.parent.rglob("*.yaml")
            if one.name.count(".") == 1
        )
        close = get_close_matches(name, known, 1, cutoff=0.5)
        hint = f"did you mean {close[0]!r}?" if close else "give its name relative to this file"
        raise wrong(f"there is no file {name!r}; {hint}")
    return template


def _relocate(data: dict[str, Any], folder: PurePosixPath) -> None:
    """The files that a template names, as seen from the file that extends it."""
    if folder == PurePosixPath():
        return
    scenarios = [one for one in _list(data.get("scenarios")) if isinstance(one, dict)]
    for holder in (data, *scenarios):
        if isinstance(holder.get("knowledge"), list):
            holder["knowledge"] = [
                str(folder / name) if isinstance(name, str) else name for name in holder["knowledge"]
            ]
    for scenario in scenarios:
        for field in _list(scenario.get("collect_fields")):
            table = field.get("choices_from") if isinstance(field, dict) else None
            if isinstance(table, dict) and isinstance(table.get("file"), str):
                table["file"] = str(folder / table["file"])


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


class _Merger:
    """Puts `own` over `base`, with the line and the file of everything."""

    def __init__(self, base: Document, own: Document) -> None:
        self.base, self.own = base, own
        self.lines: dict[Place, int] = {}
        self.files: dict[Place, str] = {}
        self.dropped = self._dropped()

    def merged(self) -> Document:
        data = self.merge(self.base.data, (), self.own.data, (), ())
        return Document(self.own.file, data, self.lines, self.files)

    def merge(self, base: Any, base_at: Place, own: Any, own_at: Place, at: Place) -> Any:
        if isinstance(base, dict) and isinstance(own, dict) and not (at and at[-1] in WHOLE):
            self.note(self.own, own_at, at)
            return self.mapping(base, base_at, own, own_at, at)
        if _named(base) and _named(own):
            self.note(self.own, own_at, at)
            return self.named(base, base_at, own, own_at, at)
        return self.copy(self.own, own, own_at, at)

    def mapping(
        self, base: dict[str, Any], base_at: Place, own: dict[str, Any], own_at: Place, at: Place
    ) -> dict[str, Any]:
        merged: dict[str, Any] = {}
        for key, value in base.items():
            if key in own or (not at and key in NOT_INHERITED):
                continue
            merged[key] = self.kept(value, (*base_at, key), (*at, key))
        for key, value in own.items():
            there = (*at, key)
            if value is None and key in base:
                continue
            if key in base and not (not at and key in NOT_INHERITED):
                merged[key] = self.merge(base[key], (*base_at, key), value, (*own_at, key), there)
            else:
                merged[key] = self.copy(self.own, value, (*own_at, key), there)
        return merged

    def kept(self, value: Any, base_at: Place, at: Place) -> Any:
        """What only the template says, without what `without` leaves out."""
        if at[-1] in ("scenarios", "collect_fields") and _named(value):
            self.note(self.base, base_at, at)
            return self.named(value, base_at, [], (), at)
        return self.copy(self.base, value, base_at, at)

    def named(self, base: list[Any], base_at: Place, own: list[Any], own_at: Place, at: Place) -> list[Any]:
        """Both lists by the names of what is in them, the template's order first."""
        mine = {item["name"]: index for index, item in enumerate(own)}
        merged: list[Any] = []
        for index, item in enumerate(base):
            name, there = item["name"], (*at, len(merged))
            if self.left_out(name, at, self.scenario_of(base_at)):
                continue
            if name in mine:
                where = mine.pop(name)
                merged.append(self.merge(item, (*base_at, index), own[where], (*own_at, where), there))
            else:
                self.note(self.base, (*base_at, index), there)
                merged.append(self.mapping(item, (*base_at, index), {}, (), there))
        for index, item in enumerate(own):
            if item["name"] in mine:
                there = (*at, len(merged))
                merged.append(self.copy(self.own, item, (*own_at, index), there))
        return merged

    def scenario_of(self, base_at: Place) -> str:
        """The name of the template's scenario that a list of fields belongs to."""
        if len(base_at) == 3 and base_at[0] == "scenarios":
            return str(self.base.data["scenarios"][base_at[1]]["name"])
        return ""

    def left_out(self, name: str, at: Place, scenario: str) -> bool:
        if at == ("scenarios",):
            return name in self.dropped
        return at[-1] == "collect_fields" and f"{scenario}.{name}" in self.dropped

    def _dropped(self) -> set[str]:
        wanted = self.own.data.get("without")
        if wanted is None:
            return set()
        known = list(_names(self.base.data))
        for index, name in enumerate(_list(wanted)):
            if name not in known:
                close = get_close_matches(str(name), known, 1, cutoff=0.5)
                hint = f"did you mean {close[0]!r}?" if close else f"known: {', '.join(known) or 'none'}"
                message = f"the template has no scenario or field {name!r}; {hint}"
                raise Invalid([self.own.problem(("without", index), message)])
        return {name for name in _list(wanted) if isinstance(name, str)}

    def copy(self, document: Document, value: Any, source: Place, at: Place) -> Any:
        self.note(document, source, at)
        if isinstance(value, dict):
            return {
                key: self.copy(document, inner, (*source, key), (*at, key)) for key, inner in value.items()
            }
        if isinstance(value, list):
            return [
                self.copy(document, inner, (*source, index), (*at, index))
                for index, inner in enumerate(value)
            ]
        return value

    def note(self, document: Document, source: Place, at: Place) -> None:
        self.lines[at] = document.line(source)
        file = document.file_of(source)
        if file != self.own.file:
            self.files[at] = file
        else:
            self.files.pop(at, None)


def _named(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(item, dict) and isinstance(item.get("name"), str) for item in value
    )


def _names(data: dict[str, Any]) -> Iterator[str]:
    for scenario in _list(data.get("scenarios")):
        if isinstance(scenario, dict) and isinstance(scenario.get("name"), str):
            yield scenario["name"]
            for field in _list(scenario.get("collect_fields")):
                if isinstance(field, dict) and isinstance(field.get("name"), str):
                    yield f"{scenario['name']}.{field['name']}"
