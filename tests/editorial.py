"""docs/kiem-tra-bien-tap.md, made from the catalogue and from what the checks find in the data and in the sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.build import sources_of
from generator.checks import findings
from generator.derive.network import Network, connect
from generator.editorial_catalogue import EDITORIAL
from generator.loading.dataset import Dataset, Entry, load
from generator.places import FileMarks, Origin
from generator.problems import Problem, in_order
from generator.schema.agency import AgencyRegister
from generator.schema.base import ORIGIN_KEY
from generator.schema.document import Document
from generator.schema.plan import Plan
from generator.schema.post import Post
from tests import source_texts as reader
from tests.source_texts import SOURCES

ROOT = Path(__file__).parents[1]
AS_OF = date(2026, 11, 21)
PLANS = {
    "plans/skhcn-quang-ngai/2022/ke-hoach.yml": "ke-hoach-2022-so-khcn-quang-ngai",
    "plans/skhcn-quang-ngai/2021/ke-hoach.yml": "ke-hoach-2021-so-khcn-quang-ngai",
    "plans/vp-ubnd-quang-ngai/2021/ke-hoach.yml": "ke-hoach-2021-van-phong-ubnd-quang-ngai",
}
PAPERS = {
    "ke-hoach-2022-so-khcn-quang-ngai": date(2021, 12, 31),
    "ke-hoach-2021-so-khcn-quang-ngai": date(2020, 12, 31),
    "ke-hoach-2021-van-phong-ubnd-quang-ngai": date(2020, 12, 30),
    "ket-qua-quy-3-2022-so-khcn-kon-tum": date(2022, 9, 13),
    "thong-bao-ket-luan-2022-so-khcn-quang-ngai": date(2022, 5, 31),
}
"""The five sources, and a day on which each stood in force."""


def real_data() -> Dataset:
    data, problems = load(ROOT, sources_of())
    assert problems == []
    return data


def real_network() -> Network:
    return connect(real_data(), AS_OF)


def network_in_official_words() -> Network:
    """The real plans, each task with the sentence that its source gives it."""
    data = real_data()
    entries = tuple(_in_official_words(entry) if isinstance(entry.record, Plan) else entry for entry in data.entries)
    return connect(replace(data, entries=entries), AS_OF)


def network_of_sources() -> Network:
    """The five sources, each as the text of a post, beside the register of documents."""
    data = real_data()
    known = tuple(entry for entry in data.entries if isinstance(entry.record, (AgencyRegister, Document)))
    return connect(Dataset((*known, *(_as_post(name, day) for name, day in PAPERS.items()))), AS_OF)


def slips_in_sources() -> tuple[Problem, ...]:
    """What the checks find in the running text; places are lines of the source files."""
    lines = {name: [number for number, _ in numbered_paragraphs(name)] for name in PAPERS}
    found = [one for one in findings(network_of_sources()) if one.place.file in PAPERS]
    # Every paragraph is one line of the post, and a blank line follows it.
    placed = (replace(one, place=replace(one.place, line=lines[one.place.file][one.place.line // 2])) for one in found)
    return tuple(sorted(placed, key=lambda one: (list(PAPERS).index(one.place.file), one.place, one.code)))


def numbered_paragraphs(name: str) -> list[tuple[int, str]]:
    """Paragraphs as `source_texts.paragraphs` joins them, with the line on which each begins."""
    joined: list[tuple[int, str]] = []
    for number, line in enumerate((SOURCES / f"{name}.txt").read_text("utf-8").splitlines(), start=1):
        text = " ".join(line.split())
        if not text:
            continue
        # In the article and the notice every line is a paragraph, unless a page broke it.
        goes_on = joined and not reader._OPENING.match(text) and (name in PLANS.values() or text[0].islower())
        if goes_on:
            joined[-1] = (joined[-1][0], f"{joined[-1][1]} {text}")
        else:
            joined.append((number, text))
    return joined


def _in_official_words(entry: Entry[Plan]) -> Entry[Plan]:
    texts = reader.plan_tasks((SOURCES / f"{PLANS[entry.file]}.txt").read_text("utf-8"))
    areas = []
    for area in entry.record.areas:
        tasks = tuple(task.model_copy(update={"text": texts[task.id].paragraphs[0]}) for task in area.tasks)
        areas.append(area.model_copy(update={"tasks": tasks}))
    return replace(entry, record=entry.record.model_copy(update={"areas": tuple(areas)}))


def _as_post(name: str, day: date) -> Entry[Post]:
    body = "\n\n".join(text for _, text in numbered_paragraphs(name))
    origin = {ORIGIN_KEY: Origin(FileMarks(name))}
    post = Post.model_validate({"tieu_de": name, "ngay": f"{day:%d/%m/%Y}", "tom_tat": name, **origin})
    return Entry(post, name, {"name": name}, body, 1)


def editorial_reference() -> str:
    """docs/kiem-tra-bien-tap.md."""
    data, running, stated = slips_in_data(), slips_in_sources(), slips_in_official_words()
    total = Counter(one.code for one in (*data, *running, *stated))
    rows = [
        f"| {theme} | `{code}` | {message} | {total[code] or ''} |\n"
        for theme, codes in EDITORIAL.items()
        for code, (message, _) in codes.items()
    ]
    return "".join(
        [
            _HEAD,
            _INTRODUCTION,
            "| Nhóm | Mã | Cảnh báo | Gặp trong năm tài liệu |\n|---|---|---|---|\n",
            *rows,
            _SLIPS,
            _ALLOWANCES,
            f"\n## Trong dữ liệu của kho: {len(data)} chỗ\n\n",
            "Văn bản gốc ghi như vậy, nên dữ liệu giữ nguyên; mỗi chỗ có `cho_phep` với lý do ngay trong tệp.\n\n",
            "| Tệp | Chỗ | Mã | Giá trị |\n|---|---|---|---|\n",
            *(_row(label, one) for label, one in _labelled(data)),
            f"\n## Trong câu nêu nhiệm vụ của ba kế hoạch: {len(stated)} chỗ nữa\n\n",
            "Kho viết tên nhiệm vụ bằng lời của mình nên không mang các lỗi này; tệp nhập từ văn bản sẽ gặp.\n\n",
            "| Tệp | Chỗ | Mã | Giá trị |\n|---|---|---|---|\n",
            *(_row(label, one) for label, one in _labelled(stated)),
            f"\n## Trong nguyên văn năm tài liệu: {len(running)} chỗ\n\n",
            "Dòng là dòng của tệp văn bản gốc (thư mục `sources`, ngoài kho), tính từ đầu đoạn. "
            "Lỗi nằm trong mục sản phẩm, thời gian thì có cả ở bảng thứ nhất.\n\n",
            "| Tài liệu | Dòng | Mã | Giá trị |\n|---|---|---|---|\n",
            *(_row(str(one.place.line), one) for one in running),
        ]
    )


def slips_in_data() -> tuple[Problem, ...]:
    """What the checks find in the real data, allowed or not."""
    return in_order(findings(real_network()))


def slips_in_official_words() -> tuple[Problem, ...]:
    """What they find besides in the official sentences of tasks; slips of wording stand in `slips_in_sources`."""
    known = {(one.code, one.place.field, one.text) for one in slips_in_data()}
    in_text = {one.code for one in slips_in_sources()}
    found = in_order(findings(network_in_official_words()))
    return tuple(one for one in found if one.code not in in_text and (one.code, one.place.field, one.text) not in known)


def _labelled(problems: Iterable[Problem]) -> Iterator[tuple[str, Problem]]:
    """With the place as an editor would say it: lines move, numbers of tasks do not."""
    tasks = {(task.plan.file, task.task.origin.place.field): task.task.id for task in real_network().tasks}
    for one in problems:
        parts = one.place.field.split(".")
        number = tasks.get((one.place.file, ".".join(parts[:2])))
        yield (f"nhiệm vụ {number}, `{'.'.join(parts[2:])}`" if number else f"`{one.place.field}`"), one


def _row(where: str, one: Problem) -> str:
    value = one.text.replace("|", "\\|")
    return f"| `{one.place.file}` | {where} | `{one.code}` | `{value}` |\n"


_HEAD = (
    "<!-- Tệp này được tạo từ generator/editorial_catalogue.py và năm tài liệu; sửa ở đó rồi chạy: "
    "pytest tests/test_checks_of_real_data.py --update-golden -->\n\n"
)
_INTRODUCTION = """# Kiểm tra biên tập

`cchc check` đọc dữ liệu như một văn thư cẩn thận: ngoài lỗi làm dừng việc dựng trang còn có các cảnh báo dưới đây.
Cảnh báo không dừng việc dựng trang; `cchc check --strict` coi cảnh báo là lỗi. Bước tiếp theo của từng mã:
[Lỗi dữ liệu và cách sửa](loi-du-lieu.md). Ngày nghỉ lấy từ `plans/ngay-nghi.yml` (các năm 2020–2026); năm chưa có
trong tệp thì chỉ biết thứ Bảy, Chủ nhật và bốn ngày lễ cố định.

"""
_SLIPS = """
## Lỗi gõ được tìm ra như thế nào

Không có danh sách lỗi phải bổ sung. Máy đọc từng chữ và từng cặp chữ đứng cạnh nhau:

- **Chữ không thể có trong tiếng Việt** theo phụ âm đầu, vần và thanh: vần tắc (c, ch, p, t) chỉ mang sắc hoặc nặng
  (“kêt”), dấu thanh đặt đúng chữ (“qúy”, “họach”), c/k/q, g/gh, ng/ngh (“nghành”). Kiểu cũ và kiểu mới đều đúng: “hòa”,
  “hoà”, “thủy”, “thuỷ”, “kỹ”, “kĩ”.
- **Chữ có thật đứng sai chỗ** (“thủ tụ”, “cãi cách”): cặp chữ chưa từng gặp, mà chỉ lệch một lần gõ so với một từ thông
  dụng. Chữ tự nó là một từ, hoặc làm thành từ với chữ bên kia, thì không bị nghi.
- **Gõ lặp** (“kế hoạch kế hoạch”), **dính** (“quabưu chính”), **sót phím Telex** (“thuwcj”), **dấu cách sai chỗ** trước
  hoặc sau dấu câu, **chữ của bảng chữ khác** trông giống chữ Việt.

Tên riêng (viết hoa), từ mượn (“bêtông”, “website”), chữ viết tắt, số, ký hiệu, địa chỉ, mã trong dấu `` ` `` được để
yên. Lỗi nhiều hơn một lần gõ, hoặc ra một chữ khác vẫn đứng được ở đó (“được” thành “dược”), thì máy không thấy.

Bảng từ nằm ở `generator/derive/words/usual_pairs.py`, làm lại bằng `make word-pairs` từ `tests/bench/words/` và văn bản
của kho. Từ đúng mà bị nghi: thêm vào `tests/bench/words/words.txt` rồi làm lại bảng, hoặc dùng `cho_phep`. Tỷ lệ tìm
thấy theo từng kiểu lỗi: `python -m tests.bench.slips`.
"""
_ALLOWANCES = """
## Giữ nguyên một chỗ được cảnh báo

Văn bản gốc ghi như vậy thì dữ liệu giữ nguyên, và ngoại lệ là một mục có lý do, đặt ở đúng nhiệm vụ (hoặc cuối tệp, khi
nói về cả tệp):

```yaml
cho_phep:
  - ma: year-mismatch
    ly_do: Văn bản ghi “năm 2021”; giữ nguyên.
    den_ngay: 31/12/2026       # không bắt buộc; sau ngày này cảnh báo hiện lại
```

Ngoại lệ không còn khớp với cảnh báo nào, hoặc đã hết hạn, lại là một cảnh báo. Khi cơ quan đính chính văn bản, ghi vào
`dinh_chinh` (khóa, văn bản ghi gì, đính chính thành gì, ngày, lý do); giá trị đã in không bị sửa.
"""
