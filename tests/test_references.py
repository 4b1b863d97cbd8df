"""One rule a kind of reference, over all records: a record type that no code knows, with every reference there is."""

from __future__ import annotations

from textwrap import dedent
from typing import Any

from generator.derive.across.targets import KEYS
from generator.derive.network import connect
from generator.derive.papers.references import references_of
from generator.loading.dataset import Dataset, Entry
from generator.loading.records import as_record
from generator.loading.yaml_reader import YamlReader
from generator.rules import broken
from generator.schema.base import Record, field
from generator.schema.references import (
    ActingUnits,
    AgencyRef,
    Cited,
    CounterRef,
    CriterionRef,
    FieldOfWorkRef,
    FormerTaskRef,
    FrameworkRef,
    IndicatorRef,
    MilestoneRef,
    OutsideBodyRef,
    OutsideProcedureRef,
    ProcedureRef,
    RecordRef,
    Reference,
    SupportingUnitName,
    TaskRef,
    UnitName,
    UnitRef,
    UpperTaskRef,
)
from generator.schema.scalars import OneOrMore
from generator.schema.yearly import YearlyPaper
from tests.drawn import AS_OF, PLAN, network_of, plan


class _Score(Record):
    criterion: CriterionRef = field(key="tieu_chi", label="Tiêu chí")


class _Reported(Record):
    task: TaskRef = field(key="nhiem_vu", label="Nhiệm vụ")
    milestone: MilestoneRef = field(key="moc", label="Mốc")


class _Everything(YearlyPaper):
    task: OneOrMore[TaskRef] = field(key="nhiem_vu", label="")
    former: FormerTaskRef = field(key="nam_truoc", label="")
    reported: tuple[_Reported, ...] = field(key="bao_cao", label="")
    agency: AgencyRef = field(key="co_quan", label="")
    unit: UnitName = field(key="chu_tri", label="")
    support: SupportingUnitName = field(key="phoi_hop", label="")
    acting: ActingUnits = field(key="thuc_hien", label="")
    unit_code: UnitRef = field(key="ke_thua", label="")
    outside: OutsideBodyRef = field(key="co_quan_ngoai", label="")
    procedure: ProcedureRef = field(key="thu_tuc", label="")
    elsewhere: OutsideProcedureRef = field(key="noi_khac", label="")
    field_of_work: FieldOfWorkRef = field(key="linh_vuc", label="")
    indicator: IndicatorRef = field(key="so_lieu", label="")
    framework: FrameworkRef = field(key="bo_chi_so", label="")
    scores: tuple[_Score, ...] = field(key="diem", label="")
    document: Cited = field(key="van_ban", label="")
    upper: UpperTaskRef = field(key="thuc_hien_cua", label="")
    counter: CounterRef = field(key="noi_nop", label="")
    record: OneOrMore[RecordRef] = field(key="ve", label="")


TYPED = """
    nam: 2022
    nhiem_vu: [1.a, 9.z]
    nam_truoc: 1.a
    bao_cao:
      - {nhiem_vu: 1.a, moc: 7}
    co_quan: so-khac
    chu_tri: Phòng Lạ
    phoi_hop: Phòng Lạ Nữa
    thuc_hien: Phòng Lạ Khác chủ trì
    ke_thua: phong-la
    co_quan_ngoai: bo-la
    thu_tuc: 2.009999
    noi_khac: 2.009999
    linh_vuc: linh-vuc-la
    so_lieu: so-lieu-la
    bo_chi_so: cap-so
    diem:
      - tieu_chi: "9.9"
    van_ban: 9/KH-LA
    noi_nop: mot-cua-la
    thuc_hien_cua: ke-hoach-la#1
    ve: [plans/so-mau/2022/ke-hoach.yml#9.z, plans/la.yml]
    tep: [{ten: Tệp lạ, tep: la.pdf}]
"""
FRAMEWORK = """
    ten: Bộ chỉ số
    tong_diem: 1
    linh_vuc:
      - {ma: I, ten: Một, diem_toi_da: 1}
"""


def test_whatever_a_paper_refers_to_must_exist_and_is_told_at_its_place() -> None:
    network = network_of({PLAN: plan("so: 1.a\nten: Việc\nthoi_gian: Quý I"), "plans/bo-chi-so/cap-so.yml": FRAMEWORK})
    reader = YamlReader(dedent(TYPED).strip("\n"), "plans/so-mau/2022/moi.yml")
    record, problems = as_record(reader.data, reader.marks, _Everything)
    assert record is not None, problems
    entry: Entry[Any] = Entry(record, "plans/so-mau/2022/moi.yml", {"agency": "so-mau", "year": "2022"})
    found = broken(connect(Dataset((*network.data.entries, entry)), AS_OF))
    assert sorted((one.place.field, one.code) for one in found) == [
        ("bao_cao[0].moc", "unknown-milestone"),
        ("chu_tri", "unknown-unit"),
        ("co_quan", "unknown-agency"),
        ("co_quan_ngoai", "unknown-outside-body"),
        ("diem[0].tieu_chi", "unknown-criterion"),
        ("ke_thua", "unknown-unit"),
        ("linh_vuc", "unknown-work-field"),
        ("nam_truoc", "no-plan"),
        ("nhiem_vu[1]", "unknown-task"),
        ("noi_khac", "feedback-on-unknown-procedure"),
        ("noi_nop", "unknown-counter"),
        ("phoi_hop", "unknown-unit"),
        ("so_lieu", "unknown-indicator"),
        ("tep[0].tep", "file-missing"),
        ("thu_tuc", "unknown-procedure"),
        ("thuc_hien", "unknown-unit"),
        ("thuc_hien_cua", "unknown-upper-task"),
        ("van_ban", "unknown-document"),
        ("ve[0]", "unknown-record"),
        ("ve[1]", "unknown-record"),
    ]


def test_an_index_that_is_not_known_is_told_too() -> None:
    typed = TYPED.replace("bo_chi_so: cap-so", "bo_chi_so: cap-la")
    reader = YamlReader(dedent(typed).strip("\n"), "plans/so-mau/2022/moi.yml")
    record, _ = as_record(reader.data, reader.marks, _Everything)
    assert record is not None
    entry: Entry[Any] = Entry(record, "plans/so-mau/2022/moi.yml", {"agency": "so-mau", "year": "2022"})
    told = {(one.place.field, one.code) for one in broken(connect(Dataset((entry,)), AS_OF))}
    assert ("bo_chi_so", "unknown-framework") in told


def test_every_kind_of_reference_is_drawn_above_and_says_what_it_leads_to() -> None:
    assert references_of(_Everything) == set(Reference.__subclasses__()) == set(KEYS)
