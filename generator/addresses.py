"""Where every page stands: the path of its Markdown, `ke-hoach/<co-quan>/<nam>/index.md`. Addresses never change.

đ becomes dd in the address of a task: 2.d and 2.đ stand in one plan; elsewhere đ becomes d.
"""

from __future__ import annotations

from datetime import date

from generator.schema.common import Concern, Period
from generator.schema.procedure_parts import FORMS
from generator.vietnamese import distinct_slug, slug, task_slug

HOME = "index.md"
PLANS = "ke-hoach/index.md"
RESULTS = "ket-qua/index.md"
CONCLUSIONS = "ket-luan/index.md"
INDICATORS = "so-lieu/index.md"
INDICES = "chi-so/index.md"
UNITS = "don-vi/index.md"
PROCEDURES = "tthc/index.md"
RECENT_CHANGES = "tthc/moi-thay-doi/index.md"
REGISTERS = "tthc/hieu-luc/index.md"
DECISIONS = "tthc/quyet-dinh/index.md"
COMPARISONS = "tthc/so-sanh/index.md"
TIME_SAVINGS = "tthc/rut-ngan/index.md"
COUNTERS = "noi-nop/index.md"
DOCUMENTS = "van-ban/index.md"
NEWS = "tin-tuc/index.md"
SATISFACTION = "hai-long/index.md"
DIALOGUES = "doi-thoai/index.md"
FEEDBACK = "phan-anh-kien-nghi/index.md"
INITIATIVES = "sang-kien/index.md"
ABOUT_DATA = "ve-du-lieu/index.md"
GLOSSARY = "tu-vien-tat/index.md"
DUTIES = "thong-tin-cong-khai/index.md"
ACCESSIBILITY = "kha-nang-tiep-can/index.md"
ENGLISH = "english/index.md"

CONCERNS = {
    Concern.SATISFACTION: SATISFACTION,
    Concern.DIALOGUE: DIALOGUES,
    Concern.FEEDBACK: FEEDBACK,
    Concern.INITIATIVE: INITIATIVES,
}
"""Page of what a task or directive promises."""


def plan(agency: str, year: int) -> str:
    return f"ke-hoach/{agency}/{year}/index.md"


def upper_plan(name: str) -> str:
    return f"ke-hoach/cap-tren/{name}/index.md"


def progress(agency: str, year: int) -> str:
    return f"ke-hoach/{agency}/{year}/tien-do/index.md"


def agenda(agency: str, year: int) -> str:
    return f"ke-hoach/{agency}/{year}/dieu-hanh/index.md"


def year_comparison(agency: str, year: int) -> str:
    return f"ke-hoach/{agency}/{year}/so-voi-nam-truoc/index.md"


def task(agency: str, year: int, number: str) -> str:
    return f"ke-hoach/{agency}/{year}/nhiem-vu/{task_slug(number)}/index.md"


def agency(code: str) -> str:
    return f"don-vi/{code}/index.md"


def unit(agency: str, code: str) -> str:
    return f"don-vi/{agency}/{code}/index.md"


def result(agency: str, year: int, period: Period) -> str:
    return f"ket-qua/{agency}/{year}/{period.value}/index.md"


def indicator(code: str) -> str:
    return f"so-lieu/{code}/index.md"


def conclusion(agency: str, year: int, name: str) -> str:
    return f"ket-luan/{agency}/{year}/{name}/index.md"


def satisfaction(agency: str, year: int) -> str:
    return f"hai-long/{agency}/{year}/index.md"


def dialogue(agency: str, year: int, name: str) -> str:
    return f"doi-thoai/{agency}/{year}/{name}/index.md"


def feedback(agency: str, year: int) -> str:
    return f"phan-anh-kien-nghi/{agency}/{year}/index.md"


def index_framework(name: str) -> str:
    return f"chi-so/bo/{name}/index.md"


def score_sheet(agency: str, year: int, framework: str) -> str:
    return f"chi-so/{agency}/{year}/{framework}/index.md"


def criterion(page: str, code: str) -> str:
    """Place of a criterion on the page of its sheet or of its index."""
    return f"{page}#tieu-chi-{task_slug(code)}"


def procedure(name: str) -> str:
    return f"tthc/{name}/index.md"


def field_of_work(code: str) -> str:
    return f"tthc/linh-vuc/{code}/index.md"


def procedure_list(folder: str, code: str) -> str:
    return f"tthc/{folder}/{code}/index.md"


def register(province: str, begins: date) -> str:
    return f"tthc/hieu-luc/{distinct_slug(province)}/{begins.isoformat()}/index.md"


def counter(name: str) -> str:
    return f"noi-nop/{name}/index.md"


def decision(name: str) -> str:
    return f"tthc/quyet-dinh/{name}/index.md"


def comparison(name: str) -> str:
    return f"tthc/so-sanh/{name}/index.md"


def change(decision_name: str, code: str) -> str:
    """Where a decision's page shows one procedure before and after."""
    return f"{decision(decision_name)}#{change_anchor(code)}"


def change_anchor(code: str) -> str:
    return f"doi-{slug(code)}"


def document(name: str) -> str:
    return f"van-ban/{name}/index.md"


def news_of(year: int) -> str:
    return f"tin-tuc/{year}/index.md"


def post(published_on: date, name: str) -> str:
    return f"tin-tuc/{published_on.year}/{published_on.month:02}/{name}/index.md"


def file(source: str) -> str:
    """Of a file that is published as it stands, by its path in the repository."""
    folder, _, rest = source.partition("/")
    return rest if folder == "content" else f"tep/{rest}"


def picture(source: str, sha256: str, width: int) -> str:
    """Of a picture made for a width: the content's digest stands in the name, so that browsers may keep it for ever."""
    name = slug(source.rpartition("/")[2].rpartition(".")[0]) or "anh"
    return f"anh/{name}-{sha256[:12]}-{width}.webp"


def form(file: str) -> str:
    return f"{FORMS}/{file}"
